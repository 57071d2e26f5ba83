#include "settings_card.h"

#include "widgets/type_scale.h"

#include <QPainter>
#include <QVBoxLayout>

namespace tern {

namespace {

/// One pixel in the colour of lines; follows the palette.
class Separator final : public QWidget {
public:
    explicit Separator(QWidget *parent) : QWidget(parent) { setFixedHeight(1); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter(this).fillRect(rect(), colorOf(Role::Line, palette()));
    }
};

} // namespace

SettingsCard::SettingsCard(const QString &title, QWidget *parent)
    : Card(parent), m_rows(new QVBoxLayout(this))
{
    setAccessibleName(title);
    const int edge = scaled(4, this);
    m_rows->setContentsMargins(1, edge, 1, edge);
    m_rows->setSpacing(0);
}

void SettingsCard::addRow(QWidget *row)
{
    if (m_rows->count() > 0)
        m_rows->addWidget(new Separator(this));
    m_rows->addWidget(row);
}

} // namespace tern
