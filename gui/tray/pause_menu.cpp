#include "pause_menu.h"

#include <QDateTime>
#include <QEvent>

#include <chrono>

namespace tern {

namespace {

using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::nanoseconds;

constexpr std::int64_t nanosecondsOfMillisecond = 1'000'000;
constexpr int morning = 8;

} // namespace

std::int64_t pauseEnd(PauseLength length, std::int64_t now)
{
    switch (length) {
    case PauseLength::HalfAnHour: return now + nanoseconds(minutes(30)).count();
    case PauseLength::TwoHours: return now + nanoseconds(hours(2)).count();
    case PauseLength::UntilTomorrow: {
        const QDateTime today = QDateTime::fromMSecsSinceEpoch(now / nanosecondsOfMillisecond);
        const QDateTime end(today.date().addDays(1), QTime(morning, 0));
        return end.toMSecsSinceEpoch() * nanosecondsOfMillisecond;
    }
    case PauseLength::UntilResumed: break;
    }
    return 0;
}

PauseMenu::PauseMenu(QWidget *parent) : QMenu(parent)
{
    for (const PauseLength length : {PauseLength::HalfAnHour, PauseLength::TwoHours,
                                     PauseLength::UntilTomorrow, PauseLength::UntilResumed}) {
        QAction *action = addAction(QString());
        connect(action, &QAction::triggered, this, [this, length] { Q_EMIT pauseAsked(length); });
        m_lengths.append(action);
    }
    addSeparator();
    m_resume = addAction(QString());
    connect(m_resume, &QAction::triggered, this, &PauseMenu::resumeAsked);
    name();
    setNow(Now::NoFolder);
}

void PauseMenu::setNow(Now now)
{
    for (QAction *length : m_lengths)
        length->setEnabled(now != Now::NoFolder);
    m_resume->setEnabled(now == Now::SomePaused || now == Now::AllPaused);
}

void PauseMenu::changeEvent(QEvent *event)
{
    QMenu::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        name();
}

void PauseMenu::name()
{
    setTitle(tr("Pause"));
    setAccessibleName(tr("Pause"));
    const QStringList words{tr("For 30 minutes"), tr("For 2 hours"), tr("Until tomorrow"),
                            tr("Until resumed")};
    for (qsizetype i = 0; i < words.size(); ++i)
        m_lengths[i]->setText(words[i]);
    m_resume->setText(tr("Resume"));
}

} // namespace tern
