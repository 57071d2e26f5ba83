#pragma once

#include "engine/session.h"
#include "journal_copy.h"
#include "model_clock.h"
#include "support/seeded_random.h"
#include "support/temp_folder.h"

namespace tern::test {

/// What a machine without power holds. A value.
struct Machine {
    std::shared_ptr<const DiskState> local = std::make_shared<DiskState>();
    std::shared_ptr<const DiskState> remote = std::make_shared<DiskState>();
    std::shared_ptr<const JournalCopy> journal = std::make_shared<JournalCopy>();
    std::int64_t time = 1'800'000'000LL * 1'000'000'000; ///< nanoseconds since 1970
};

/// Where journals of model machines lie: in memory where the system has such a place.
class ScratchFolder {
public:
    ScratchFolder() : m_folder(base()) {}
    [[nodiscard]] static std::string base();
    /// A path below that is not in use, and the removal of what stood at the last one.
    [[nodiscard]] std::string next();

private:
    TempFolder m_folder;
    std::uint64_t m_count = 0;
};

/// A folder pair on two model disks, under the real folder replicas, journal and session, on the
/// test's own thread. The journal lies in a real folder: what it promises of itself (a commit that
/// was told to be done survives, one that was not leaves no trace) is taken as true here, and
/// tried in journal_cut_test.
class ModelPair {
public:
    /// Starts a second after the machine lost its power.
    ModelPair(const Machine &machine, ScratchFolder &scratch, DiskTraits traits = {});
    ~ModelPair();
    ModelPair(const ModelPair &) = delete;
    ModelPair &operator=(const ModelPair &) = delete;

    [[nodiscard]] PowerCutDisk &disk(Side side) { return side == Side::Local ? local : remote; }

    /// One run of the open session.
    RunResult run(RunRequest request = {});
    /// Runs until there is nothing left to do; nothing when five runs were not enough.
    [[nodiscard]] std::optional<RunResult> settle();
    /// What is there now, as a kill would leave it: nothing that is visible is lost.
    [[nodiscard]] Machine machine() const;
    [[nodiscard]] std::shared_ptr<const JournalCopy> journal() const;
    /// Called after each step of a disk and each commit of the journal.
    void onStep(std::function<void()> disk, std::function<void()> journal);
    /// The agreed tree now.
    [[nodiscard]] std::map<RelPath, AgreedEntry> agreed();

private:
    std::string m_folder;

public:
    ManualExecutor executor;
    ModelClock clock;
    SeededRandom random;
    PowerCutDisk local;
    PowerCutDisk remote;
    Journal::Origin origin = Journal::Origin::Created; ///< what the journal was found to be
    /// Renames that its runs planned: from, to.
    std::set<std::pair<std::string, std::string>> moved;

private:
    std::function<void()> m_committed;
    TappedJournal *m_journal = nullptr; ///< the session's
    std::unique_ptr<Session> m_session;
};

} // namespace tern::test
