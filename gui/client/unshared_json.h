#pragma once

#include <QJsonObject>

namespace tern {

/// The same object, of which nothing is shared with `object`, so that another thread can have it
/// for itself. Qt would share it safely, but the thread sanitizer cannot see that.
[[nodiscard]] QJsonObject unshared(const QJsonObject &object);

} // namespace tern
