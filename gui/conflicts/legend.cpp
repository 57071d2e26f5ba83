#include "legend.h"

#include "widgets/roles.h"
#include "widgets/text_label.h"
#include "widgets/type_scale.h"

#include <QHBoxLayout>
#include <QPainter>

namespace tern {

namespace {

class Swatch final : public QWidget {
public:
    explicit Swatch(Role role) : m_role(role)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    [[nodiscard]] QSize sizeHint() const override { return {scaled(12, this), scaled(12, this)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colorOf(m_role, palette()));
        painter.drawRoundedRect(rect(), 3, 3);
    }

private:
    Role m_role;
};

} // namespace

QWidget *makeLegend(const QString &mine, const QString &theirs)
{
    auto *legend = new QWidget;
    auto *row = new QHBoxLayout(legend);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(scaled(6, legend));
    const auto add = [&](Role role, const QString &text) {
        auto *label = new TextLabel(TypeStyle::Second, Role::SecondLine);
        label->setText(text);
        row->addWidget(new Swatch(role));
        row->addWidget(label);
    };
    add(Role::MineWord, mine);
    row->addSpacing(scaled(10, legend));
    add(Role::TheirsWord, theirs);
    return legend;
}

} // namespace tern
