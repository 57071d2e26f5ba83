#include "sleep_pause.h"

#include "control/bytes.h"

namespace tern {

namespace {

// Should nobody tell that it is awake again, all goes on by itself.
constexpr std::int64_t longestPause = 600LL * 1'000'000'000; // nanoseconds

/// Paused by the user, or held by what the user has to see to: nothing runs there, and resuming it
/// might undo what the user did.
bool isHeld(const FolderStatus &folder)
{
    return folder.state == FolderState::Paused || folder.state == FolderState::Stopped
           || (folder.state == FolderState::Attention && folder.failure);
}

} // namespace

SleepPause::SleepPause(Client &client, SleepWatch &watch, const Clock &clock, QObject *parent)
    : QObject(parent), m_client(client), m_watch(watch), m_clock(clock)
{
    connect(&m_watch, &SleepWatch::aboutToSleep, this, &SleepPause::pauseAll);
    connect(&m_watch, &SleepWatch::wokeUp, this, &SleepPause::resumeAll);
}

void SleepPause::pauseAll()
{
    const std::int64_t until = m_clock.now() + longestPause;
    for (const FolderStatus &folder : m_client.snapshot().folders) {
        if (isHeld(folder) || !m_paused.insert(folder.name).second)
            continue;
        ++m_open;
        m_client.ask(QStringLiteral("pause"),
                     {{QStringLiteral("name"), textOf(folder.name)},
                      {QStringLiteral("until_ns"), qint64{until}}},
                     this, [this](const Result<QJsonObject> &) { answered(); });
    }
    if (m_open == 0)
        m_watch.letGo();
}

/// The engine took the last call: its runs end at the next file, and what is cut off is whole after
/// any power cut.
void SleepPause::answered()
{
    if (--m_open == 0)
        m_watch.letGo();
}

void SleepPause::resumeAll()
{
    for (const std::string &name : std::exchange(m_paused, {}))
        m_client.ask(QStringLiteral("resume"), {{QStringLiteral("name"), textOf(name)}}, this,
                     [](const Result<QJsonObject> &) {}); // a folder that is gone needs none
}

} // namespace tern
