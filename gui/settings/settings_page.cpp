#include "settings_page.h"

#include "general_card.h"
#include "notification_card.h"
#include "safety_card.h"
#include "speed_card.h"
#include "waiting_card.h"

#include "widgets/banner.h"
#include "widgets/text_label.h"
#include "words/words.h"

#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>

namespace tern {

namespace {

void addSection(QVBoxLayout &column, SettingsCard *card)
{
    auto *title = new TextLabel(TypeStyle::Section);
    title->setText(card->title());
    column.addWidget(title);
    column.addWidget(card);
    column.addSpacing(scaled(16, card));
}

} // namespace

SettingsPage::SettingsPage(const SettingsParts &parts, QWidget *parent)
    : Page(tr("Settings"), parent),
      m_parts(parts),
      m_values(parts.desktop.client),
      m_scroll(new QScrollArea)
{
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    setContent(m_scroll);
    build();
    connect(&m_values, &SyncValues::failed, this, &SettingsPage::tellFailure);
    connect(&m_values, &SyncValues::changed, this, [this] { m_failure->hide(); });
}

void SettingsPage::build()
{
    const int place = m_scroll->verticalScrollBar()->value();
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, scaled(8, this), 0);
    layout->setSpacing(scaled(8, this));
    m_failure = new Banner;
    m_failure->hide();
    connect(m_failure, &Banner::acted, &m_values, &SyncValues::refresh);
    layout->addWidget(m_failure);
    addSection(*layout, new GeneralCard(m_parts.preferences, m_parts.loginItem));
    addSection(*layout, new NotificationCard(m_parts.preferences, m_parts.desktop.clock));
    addSection(*layout, new SpeedCard(m_values));
    addSection(*layout, new WaitingCard(m_values));
    addSection(*layout, new SafetyCard(m_values));
    addSection(*layout, new AboutCard(m_parts.about, m_parts.desktop.files));
    layout->addStretch(1);
    // The one before may be the sender of what led here.
    if (QWidget *before = m_scroll->takeWidget())
        before->deleteLater();
    m_scroll->setWidget(column);
    column->setAutoFillBackground(false);
    m_scroll->verticalScrollBar()->setValue(place);
}

void SettingsPage::tellFailure(const Error &error)
{
    m_failure->tell(Banner::Mood::Attention, tr("The configuration cannot be read"),
                    sentenceFor(error), tr("Check again"));
    m_failure->show();
}

void SettingsPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    setTitle(tr("Settings"));
    build();
}

void SettingsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_values.refresh(); // it may have been edited meanwhile
}

} // namespace tern
