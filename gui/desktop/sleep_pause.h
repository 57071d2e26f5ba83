#pragma once

#include "sleep_watch.h"

#include "base/clock.h"
#include "client/client.h"

#include <set>

namespace tern {

/// Before the computer sleeps, what runs comes to rest at the next file; after it woke up, all that
/// the user had not paused looks at everything again, as both sides may have changed. GUI thread.
class SleepPause final : public QObject {
    Q_OBJECT
public:
    /// All of them outlive it.
    SleepPause(Client &client, SleepWatch &watch, const Clock &clock, QObject *parent = nullptr);

private:
    void pauseAll();
    void resumeAll();
    void answered();

    Client &m_client;
    SleepWatch &m_watch;
    const Clock &m_clock;
    std::set<std::string> m_paused; ///< by us
    std::size_t m_open = 0;         ///< calls that were not answered yet
};

} // namespace tern
