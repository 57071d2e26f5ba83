#pragma once

#include <QComboBox>

namespace tern::test {

/// The visible box with that name; null when there is none. On Linux Qt tells screen readers what
/// is chosen in it in the name's place.
[[nodiscard]] inline QComboBox *findCombo(const QWidget &root, const QString &name)
{
    const QList<QComboBox *> all = root.findChildren<QComboBox *>();
    for (QComboBox *box : all) {
        if (box->accessibleName() == name && box->isVisibleTo(&root))
            return box;
    }
    return nullptr;
}

} // namespace tern::test
