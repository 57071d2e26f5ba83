#pragma once

#include <QWidget>

namespace tern {

/// Which colour stands for which side. GUI thread.
[[nodiscard]] QWidget *makeLegend(const QString &mine, const QString &theirs);

} // namespace tern
