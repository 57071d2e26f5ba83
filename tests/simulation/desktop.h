#pragma once

#include "gated_journal.h"
#include "shuffled_executor.h"
#include "simulated_clock.h"

#include "engine/session.h"
#include "support/memory_replica.h"

#include <set>

namespace tern::test {

/// One desktop of a simulation: its two places, its journal's files, and its process, which can
/// end at any step and be started again. Whatever the process does passes its gate.
class Desktop {
public:
    /// Asked before each step of the process, and after each commit. Failing is what the step
    /// meets; a process that `end()`ed meets nothing more.
    using Gate = std::function<Result<void>(Desktop &, Side, MemoryStep, const std::string &path)>;
    using JournalGate = std::function<Result<void>(Desktop &, GatedJournal::Moment)>;

    Desktop(std::string name, std::string journalFolder, Dice &dice, SimulatedClock &clock,
            Gate gate, JournalGate journalGate);
    ~Desktop();
    Desktop(const Desktop &) = delete;
    Desktop &operator=(const Desktop &) = delete;

    const std::string name;
    MemoryPlace local;
    MemoryPlace remote;
    ShuffledExecutor executor;
    std::set<RelPath> hints; ///< since the last run

    /// Starts the process if it is not running; false when it cannot.
    [[nodiscard]] Result<void> start();
    void run(RunRequest request);
    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    [[nodiscard]] bool isStarted() const { return m_session != nullptr; }
    /// What the last run told.
    [[nodiscard]] const RunResult &result() const { return m_result; }
    /// The process is killed: from this moment on it changes nothing. bury() sweeps up.
    void kill() { m_isAlive = false; }
    [[nodiscard]] bool isAlive() const { return m_isAlive; }
    /// Ends the process, in order or after kill().
    void bury();

    /// The journal's files, as they were at some moment; only while the process is not there.
    using JournalFilesCopy = std::map<std::string, std::string>;
    [[nodiscard]] JournalFilesCopy copyJournal() const;
    void putJournal(const JournalFilesCopy &files);

private:
    [[nodiscard]] std::unique_ptr<Replica> makeReplica(MemoryPlace &place, Side side,
                                                       const std::string &device);

    const std::string m_journalFolder;
    Dice &m_dice;
    SimulatedClock &m_clock;
    const Gate m_gate;
    const JournalGate m_journalGate;
    std::unique_ptr<Session> m_session;
    bool m_isAlive = true;
    bool m_isRunning = false;
    RunResult m_result;
};

} // namespace tern::test
