#pragma once

#include "widgets/roles.h"

#include <QWidget>

namespace tern {

/// A line icon that stands beside words, and says nothing to screen readers. Follows the palette.
/// GUI thread.
class IconLabel final : public QWidget {
    Q_OBJECT
public:
    /// `side` in the design's pixels.
    IconLabel(QString icon, Role role, int side, QWidget *parent = nullptr);

    void setIcon(const QString &icon, Role role);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    Role m_role;
};

} // namespace tern
