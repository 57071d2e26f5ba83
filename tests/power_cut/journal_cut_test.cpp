#include "journal_copy.h"
#include "model_pair.h"
#include "recording_vfs.h"

#include "content/hasher.h"

#include <gtest/gtest.h>

#include <iostream>

namespace tern::test {
namespace {

/// A journal on a disk that keeps book of what a power cut may leave, and the commits that it was
/// told of. Everything in a commit is a function of its number.
class JournalCut : public ::testing::Test {
protected:
    static constexpr std::size_t samples = 6;
    static constexpr std::uint64_t pathsOfOne = 6;

    struct Moment {
        RecordedFiles files;
        std::uint64_t done = 0; ///< commits that have returned
        std::uint64_t begun = 0;
    };

    static std::string baseOf(std::uint64_t number) { return "base " + std::to_string(number); }
    static JournalCommit numbered(std::uint64_t number)
    {
        JournalCommit changes{.generation = number};
        for (std::uint64_t i = 0; i + 1 < pathsOfOne; ++i) {
            Entry directory;
            directory.kind = Kind::Directory;
            const std::string path = std::to_string(number) + '-' + std::to_string(i);
            changes.updates.push_back({AgreementUpdate::Kind::Put,
                                       RelPath::parse(path).value(),
                                       {},
                                       agree(directory, directory)});
        }
        const std::string base = baseOf(number);
        AgreedEntry file = agree(Entry(), Entry());
        file.size = base.size();
        file.digest = digestOf(base);
        changes.updates.push_back({AgreementUpdate::Kind::Put,
                                   RelPath::parse(std::to_string(number) + "-file").value(),
                                   {},
                                   file});
        changes.basesKept = {{*file.digest, base}};
        changes.events = {{static_cast<std::int64_t>(number),
                           "run",
                           EventKind::MadeDirectory,
                           "local",
                           RelPath(),
                           0,
                           {}}};
        return changes;
    }

    std::unique_ptr<Journal> open(const std::string &folder)
    {
        auto opened = Journal::open(folder, clock, random);
        if (!opened)
            throw std::runtime_error(std::string("no journal: ") + name(opened.error().code));
        EXPECT_EQ(opened->origin, origin);
        return std::move(opened->journal);
    }

    void commit(Journal &journal, std::uint64_t number)
    {
        begun = number;
        ASSERT_TRUE(journal.commit(numbered(number)));
        done = number;
    }

    /// What is left opens, and holds exactly the commits that had returned, or with them the one
    /// that was on its way.
    void expectWhole(const std::map<std::string, std::string> &files, const Moment &moment)
    {
        const auto bytes = [&](const char *name) {
            const auto found = files.find(name);
            return found == files.end() ? std::string() : found->second;
        };
        const std::string folder = scratch.next();
        placeJournal({bytes("journal.db"), bytes("journal.db-wal")}, folder);
        const auto journal = open(folder);
        const PairState state = journal->state().value();
        EXPECT_GE(state.generation, moment.done);
        EXPECT_LE(state.generation, moment.begun);
        EXPECT_EQ(state.agreedEntries, state.generation * pathsOfOne);
        EXPECT_EQ(journal->events(0, 1000)->size(), state.generation);
        EXPECT_EQ(journal->verifyEvents().value(), std::nullopt);
        for (std::uint64_t number = 1; number <= state.generation; ++number)
            EXPECT_EQ(journal->base(digestOf(baseOf(number))).value(), baseOf(number));
    }

    ScratchFolder scratch;
    ManualExecutor executor;
    ModelClock clock{executor, 1'800'000'000LL * 1'000'000'000};
    SeededRandom random;
    Journal::Origin origin = Journal::Origin::Created;
    std::uint64_t done = 0;
    std::uint64_t begun = 0;
};

TEST_F(JournalCut, AtAnyStepOfTheDiskLeavesWholeCommits)
{
    std::vector<Moment> moments;
    {
        TempFolder folder(ScratchFolder::base());
        open(folder / "j"); // made, flushed and closed
        origin = Journal::Origin::Existing;
        RecordingVfs disk;
        disk.takeOver(folder / "j");
        disk.onStep([&] { moments.push_back({disk.files(), done, begun}); });
        for (std::uint64_t session = 0; session < 2; ++session) {
            const auto journal = open(folder / "j");
            for (std::uint64_t i = 1; i <= 3; ++i)
                commit(*journal, session * 3 + i);
            ASSERT_TRUE(journal->tidy());
        }
    }
    std::uint64_t states = 0;
    for (const Moment &moment : moments) {
        for (const auto &files : journalSurvivors(moment.files, random, samples)) {
            ++states;
            expectWhole(files, moment);
            if (HasFailure())
                return;
        }
    }
    EXPECT_EQ(done, 6U);
    std::cout << "soak: journal-cut-states " << states << '\n'
              << "soak: crash-points " << moments.size() << '\n';
}

} // namespace
} // namespace tern::test
