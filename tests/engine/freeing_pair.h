#pragma once

#include "ruled_pair.h"

#include "engine/undoing.h"
#include "simulation/gated_journal.h"
#include "support/manual_executor.h"
#include "support/memory_replica.h"
#include "support/seeded_random.h"
#include "support/temp_folder.h"

#include <optional>

namespace tern::test {

/// A clock that goes on whenever somebody looks at it, so that what was written is soon settled.
class TickingClock final : public Clock {
public:
    [[nodiscard]] std::int64_t now() const override { return m_now += 1'000'000; }
    [[nodiscard]] std::int64_t steadyMilliseconds() const override { return m_now / 1'000'000; }

    /// Nanoseconds.
    void advance(std::int64_t time) { m_now += time; }

private:
    mutable std::int64_t m_now = 1'800'000'000LL * 1'000'000'000;
};

/// Two folders in memory and a real journal, for tests of what happens at every step of a freeing,
/// or of an undoing.
/// Each operation is a process of its own, which knows nothing but what the journal keeps.
class FreeingPair {
public:
    /// Asked before each step of a replica, and of the journal (no side).
    using Gate = std::function<Result<void>(std::optional<Side>, MemoryStep, const std::string &)>;

    FreeingPair()
    {
        m_local.folder = std::make_shared<MemoryFolder>(clock);
        m_remote.folder = std::make_shared<MemoryFolder>(clock);
    }

    MemoryFolder &local() { return *m_local.folder; }
    MemoryFolder &remote() { return *m_remote.folder; }
    /// Its path leads nowhere from now on.
    void takeRemoteAway() { m_remote.folder.reset(); }

    std::unique_ptr<Session> open()
    {
        auto opened = Journal::open(m_journal / "pair", clock, random).value();
        const auto asked = [this](GatedJournal::Moment moment) {
            if (!gate)
                return Result<void>();
            return gate(std::nullopt,
                        moment == GatedJournal::Moment::Before ? MemoryStep::Open
                                                               : MemoryStep::Applied,
                        {});
        };
        return std::make_unique<Session>(
            replica(m_local, Side::Local), replica(m_remote, Side::Remote),
            std::make_unique<GatedJournal>(std::move(opened.journal), asked), executor, clock,
            random);
    }

    RunResult sync(const Selection &selection = {})
    {
        const auto session = open();
        RunRequest request;
        request.options.rules = SharedRules(FolderRules(selection, {}), {});
        std::optional<RunResult> result;
        session->run(std::move(request), {}, [&](RunResult ended) { result = std::move(ended); });
        executor.runUntil([&] { return result.has_value(); });
        executor.runWhatIsQueued();
        return std::move(*result);
    }

    FreeResult free(const Selection &selection, std::vector<RelPath> within = {RelPath()},
                    FreeRequest::Goal goal = FreeRequest::Goal::Free)
    {
        const auto session = open();
        std::optional<FreeResult> result;
        session->free({goal, selection, Scope::of(std::move(within))}, {},
                      [&](FreeResult ended) { result = std::move(ended); });
        executor.runUntil([&] { return result.has_value(); });
        executor.runWhatIsQueued();
        return std::move(*result);
    }

    UndoResult undo(const std::string &run,
                    UndoRequest::NewFiles newFiles = UndoRequest::NewFiles::Stay,
                    UndoRequest::Goal goal = UndoRequest::Goal::Undo)
    {
        const auto session = open();
        std::optional<UndoResult> result;
        session->undo({goal, run, newFiles}, {},
                      [&](UndoResult ended) { result = std::move(ended); });
        executor.runUntil([&] { return result.has_value(); });
        executor.runWhatIsQueued();
        return std::move(*result);
    }

    TickingClock clock;
    ManualExecutor executor;
    SeededRandom random;
    Gate gate = {};

private:
    std::unique_ptr<Replica> replica(MemoryPlace &place, Side side)
    {
        MemoryReplicaOptions options;
        options.side = side;
        options.before = [this, side](MemoryStep step, const std::string &path) {
            return gate ? gate(side, step, path) : Result<void>();
        };
        return makeMemoryReplica(place, std::move(options));
    }

    TempFolder m_journal{folderForJournals()};
    MemoryPlace m_local;
    MemoryPlace m_remote;
};

} // namespace tern::test
