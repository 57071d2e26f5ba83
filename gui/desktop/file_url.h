#pragma once

#include <QString>

#include <string>

namespace tern {

/// An absolute path as a file: URL, byte by byte: QUrl would take a name that is no UTF-8 for
/// another one. Pure.
[[nodiscard]] QString fileUrl(const std::string &path);

} // namespace tern
