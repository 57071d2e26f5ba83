#include "check_line.h"

#include "icon_label.h"

#include "widgets/banner.h"
#include "widgets/text_label.h"

#include <QHBoxLayout>

namespace tern {

CheckLine::CheckLine(QWidget *parent)
    : QWidget(parent),
      m_line(new QWidget(this)),
      m_icon(new IconLabel({}, Role::SecondLine, 16, m_line)),
      m_sentence(
          new TextLabel(TypeStyle::Second, Role::SecondLine, TextLabel::Overflow::Wrap, m_line)),
      m_banner(new Banner(this))
{
    auto *row = new QHBoxLayout(m_line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(scaled(8, this));
    row->addWidget(m_icon);
    row->addWidget(m_sentence, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_line);
    column->addWidget(m_banner);
    connect(m_banner, &Banner::acted, this, &CheckLine::acted);
    showNothing();
}

void CheckLine::showNothing()
{
    m_line->hide();
    m_banner->hide();
}

void CheckLine::showBusy(const QString &sentence)
{
    showLine(QStringLiteral("search"), sentence);
}

void CheckLine::showGood(const QString &sentence)
{
    showLine(QStringLiteral("check"), sentence);
}

void CheckLine::showObjection(const PlaceWords &words, const QString &action)
{
    m_line->hide();
    m_banner->tell(Banner::Mood::Attention, words.title, words.sentence, action);
    m_banner->show();
}

void CheckLine::showLine(const QString &icon, const QString &sentence)
{
    const Role role = icon == QLatin1String("check") ? Role::InSync : Role::SecondLine;
    m_banner->hide();
    m_icon->setIcon(icon, role);
    m_sentence->setText(sentence);
    m_line->show();
}

} // namespace tern
