#pragma once

#include "pair_preview.h"

#include <QColor>
#include <QPalette>
#include <QString>

namespace tern {

/// How a share of the preview looks and what it is called. Pure but for the translation; GUI
/// thread.
struct ShareLook {
    QColor fill; ///< may be transparent
    QColor edge; ///< likewise
    QColor ink;  ///< of the icon on it
    QString icon;
};
[[nodiscard]] ShareLook lookOf(Share share, const QPalette &palette);
[[nodiscard]] QString titleOf(Share share); ///< "Goes up"
/// "New here: 1,262 .nd2, 22 .csv".
[[nodiscard]] QString lineFor(Share share, const ShareCount &count);

} // namespace tern
