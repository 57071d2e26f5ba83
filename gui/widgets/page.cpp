#include "page.h"

#include "text_label.h"

namespace tern {

Page::Page(const QString &title, QWidget *parent)
    : QWidget(parent),
      m_title(new TextLabel(TypeStyle::Title)),
      m_tools(new QHBoxLayout),
      m_whole(new QVBoxLayout(this))
{
    setTitle(title);
    const int margin = scaled(24, this);
    m_whole->setContentsMargins(margin, scaled(16, this), margin, scaled(16, this));
    m_whole->setSpacing(scaled(12, this));
    m_tools->setSpacing(scaled(8, this));
    m_tools->addWidget(m_title);
    m_tools->addStretch(1);
    m_whole->addLayout(m_tools);
}

void Page::addBesideTitle(QWidget *widget)
{
    m_tools->insertWidget(m_beside++, widget);
}

void Page::addTool(QWidget *tool)
{
    m_tools->addWidget(tool);
}

void Page::setContent(QWidget *content)
{
    m_whole->addWidget(content, 1);
}

void Page::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

QString Page::title() const
{
    return m_title->text();
}

} // namespace tern
