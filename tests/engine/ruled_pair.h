#pragma once

#include "engine/freeing.h"
#include "engine/session.h"
#include "support/manual_executor.h"
#include "support/memory_replica.h"
#include "support/seeded_random.h"
#include "support/temp_folder.h"
#include "support/test_clock.h"

#include <set>

namespace tern::test {

/// Path to content, as MemoryFolder::tree() tells it.
using Tree = std::map<std::string, std::string>;

/// Two folders in memory with a user on each side, kept the same by one session whose rules a test
/// may change between runs. Remembers which contents the users still want.
class RuledPair {
public:
    RuledPair();

    // What a user does. Contents are never the same twice.
    void write(Side side, const std::string &path, std::size_t length);
    void remove(Side side, const std::string &path);
    void rename(Side side, const std::string &from, const std::string &to);
    void makeDirectory(Side side, const std::string &path);
    void ignore(Side side, const std::string &directory, const std::string &patterns);

    SyncOptions options;
    /// Rules of another text than those before.
    void use(RuleSet rules);
    void select(Selection selection);

    RunResult run();
    /// Runs until nothing happens any more; false when that does not come.
    bool comesToRest();

    /// Frees the local space of what is not selected.
    FreeResult free();

    [[nodiscard]] const MemoryFolder &folder(Side side) const;
    /// Whether the rules admit `path` on both sides, whatever stands there.
    [[nodiscard]] bool isAdmitted(const std::string &path) const;
    /// Agreed paths that are gone from a side where what stood there has another name now.
    [[nodiscard]] std::set<std::string> renamedOutOfSight();
    /// Contents that no user gave up, and that lie nowhere any more.
    [[nodiscard]] std::vector<std::string> lost() const;
    /// What happened so far, a line each.
    [[nodiscard]] const std::string &story() const { return m_story; }
    /// Open conflicts, after a run.
    [[nodiscard]] const std::vector<Conflict> &conflicts() const { return m_conflicts; }

private:
    [[nodiscard]] MemoryFolder &user(Side side);
    void giveUp(Side side, const std::string &path);
    void tell(const std::string &what) { m_story += "  " + what + '\n'; }
    [[nodiscard]] FolderRules rulesOn(Side side) const;
    void change(FolderRules rules);

    TempFolder m_journalFolder;
    ManualExecutor m_executor;
    TestClock m_clock;
    SeededRandom m_random;
    MemoryPlace m_local;
    MemoryPlace m_remote;
    std::unique_ptr<Session> m_session;
    std::set<std::string> m_wanted;
    std::vector<Conflict> m_conflicts;
    std::string m_story;
    int m_contents = 0;
    int m_changes = 0;
};

/// Where journals lie that need not be durable: in memory where the machine has that.
[[nodiscard]] std::string folderForJournals();

} // namespace tern::test
