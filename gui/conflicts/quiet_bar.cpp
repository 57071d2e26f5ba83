#include "quiet_bar.h"

#include "widgets/buttons.h"
#include "widgets/text_label.h"
#include "widgets/type_scale.h"

#include <QHBoxLayout>

namespace tern {

QuietBar::QuietBar(QWidget *parent)
    : Card(parent),
      m_sentence(new TextLabel(TypeStyle::Text, Role::Text, TextLabel::Overflow::Wrap)),
      m_action(makeLinkButton(QString()))
{
    auto *close = makeIconButton(QStringLiteral("x"), tr("Close this message"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(scaled(12, this), scaled(4, this), scaled(4, this), scaled(4, this));
    row->setSpacing(scaled(8, this));
    row->addWidget(m_sentence, 1);
    row->addWidget(m_action);
    row->addWidget(close);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_action, &QPushButton::clicked, this, &QuietBar::acted);
    hide();
}

void QuietBar::tell(const QString &sentence, const QString &action)
{
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
    m_action->setText(action);
    m_action->setAccessibleName(action);
    m_action->setVisible(!action.isEmpty());
    show();
}

} // namespace tern
