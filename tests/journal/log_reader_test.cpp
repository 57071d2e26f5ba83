#include "journal_fixture.h"

#include "journal/log_reader.h"
#include "journal/sqlite_journal.h"

#include <gmock/gmock.h>

#include <thread>

namespace tern::test {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

constexpr std::int64_t day = 24LL * 3600 * 1'000'000'000;

Event happened(const std::string &run, EventKind kind, std::string_view at,
               const std::string &side = "local", const std::string &detail = "",
               std::int64_t time = 1000)
{
    return {time, run, kind, side, path(at), 10, detail};
}

class ReadingTheLog : public JournalTest {
protected:
    ReadingTheLog()
    {
        open();
        reader = openReader();
    }

    std::unique_ptr<LogReader> openReader()
    {
        auto opened = journal->log();
        EXPECT_TRUE(opened);
        return opened ? std::move(*opened) : nullptr;
    }
    void log(std::vector<Event> events) { commit({.events = std::move(events)}); }

    std::vector<std::string> pathsOf(const LogPage &page)
    {
        std::vector<std::string> paths;
        for (const LoggedEvent &event : page.events)
            paths.push_back(event.event.path.bytes());
        return paths;
    }
    std::vector<std::string> found(const LogQuery &query)
    {
        const auto page = reader->page(query);
        EXPECT_TRUE(page) << page.error().detail;
        return page ? pathsOf(*page) : std::vector<std::string>();
    }
    /// All pages, one after the other.
    template <class Get>
    auto everything(LogQuery query, Get get)
    {
        decltype(get(query)) all;
        int pages = 0;
        do {
            const auto page = get(query);
            all.insert(all.end(), page.begin(), page.end());
            query.before = next;
            EXPECT_LT(++pages, 1000);
        } while (next > 0);
        return all;
    }
    std::vector<std::string> allFound(const LogQuery &query)
    {
        return everything(query, [this](const LogQuery &asked) {
            const auto page = reader->page(asked);
            EXPECT_TRUE(page);
            next = page->next;
            return pathsOf(*page);
        });
    }
    std::vector<std::string> runsFound(const LogQuery &query)
    {
        return everything(query, [this](const LogQuery &asked) {
            const auto page = reader->runs(asked);
            EXPECT_TRUE(page);
            next = page->next;
            std::vector<std::string> names;
            for (const LoggedRun &run : page->runs)
                names.push_back(run.run);
            return names;
        });
    }
    LoggedRun run(const std::string &name)
    {
        const auto found = reader->run(name);
        EXPECT_TRUE(found && *found) << name;
        return found && *found ? **found : LoggedRun();
    }
    void logThreeRuns()
    {
        log({happened("one", EventKind::Uploaded, "a/Cells.csv", "remote", "", 1 * day),
             happened("one", EventKind::ConflictOpened, "a/notes.txt", "", "", 1 * day),
             happened("one", EventKind::RunFinished, "", "", "attention", 1 * day)});
        log({happened("two", EventKind::Moved, "b/new.tif", "local", "a/old.tif", 5 * day),
             happened("two", EventKind::RunFinished, "", "", "in_sync", 5 * day)});
        log({happened("three", EventKind::Downloaded, "a/more.csv", "local", "", 9 * day),
             happened("three", EventKind::Removed, "b/gone.txt", "remote", "three/b/gone.txt",
                      9 * day)});
    }

    std::unique_ptr<LogReader> reader;
    std::int64_t next = 0;
};

TEST_F(ReadingTheLog, GivesNothingWhereNothingHappened)
{
    const auto page = reader->page({});
    ASSERT_TRUE(page);
    EXPECT_THAT(page->events, IsEmpty());
    EXPECT_EQ(page->next, 0);
    EXPECT_THAT(runsFound({}), IsEmpty());
    EXPECT_EQ(*reader->run("none"), std::nullopt);
}

TEST_F(ReadingTheLog, GivesPagesFromTheNewestToTheOldest)
{
    logThreeRuns();
    const auto first = reader->page({.limit = 3});
    EXPECT_THAT(pathsOf(*first), ElementsAre("b/gone.txt", "a/more.csv", ""));
    const auto second = reader->page({.before = first->next, .limit = 3});
    EXPECT_THAT(pathsOf(*second), ElementsAre("b/new.tif", "", "a/notes.txt"));
    const auto third = reader->page({.before = second->next, .limit = 3});
    EXPECT_THAT(pathsOf(*third), ElementsAre("a/Cells.csv"));
    EXPECT_EQ(third->next, 0);
}

TEST_F(ReadingTheLog, KeepsEveryFieldAndTheChain)
{
    log({event(7)});
    EXPECT_EQ(reader->page({})->events.front().event, event(7));
    EXPECT_EQ(reader->page({})->events.front().chain, journal->events(0, 1)->front().chain);
}

TEST_F(ReadingTheLog, TakesOnlyWantedKinds)
{
    logThreeRuns();
    EXPECT_THAT(allFound({.kinds = {EventKind::Uploaded, EventKind::Downloaded}}),
                ElementsAre("a/more.csv", "a/Cells.csv"));
    EXPECT_THAT(allFound({.kinds = {EventKind::MetadataSet}}), IsEmpty());
    EXPECT_THAT(allFound({.kinds = {EventKind::Removed}}), ElementsAre("b/gone.txt"));
}

TEST_F(ReadingTheLog, LooksForAllWordsInPathsWhateverTheirCase)
{
    logThreeRuns();
    EXPECT_THAT(allFound({.words = "cells"}), ElementsAre("a/Cells.csv"));
    EXPECT_THAT(allFound({.words = " CSV   a/ "}), ElementsAre("a/more.csv", "a/Cells.csv"));
    EXPECT_THAT(allFound({.words = "csv gone"}), IsEmpty());
    EXPECT_THAT(allFound({.words = "old.tif"}), ElementsAre("b/new.tif")) << "the name before";
    EXPECT_THAT(allFound({.words = "%"}), IsEmpty());
}

TEST_F(ReadingTheLog, EndsAtTheBoundsOfTime)
{
    logThreeRuns();
    EXPECT_THAT(allFound({.since = 5 * day, .until = 5 * day}), ElementsAre("", "b/new.tif"));
    EXPECT_THAT(runsFound({.since = 5 * day}), ElementsAre("three", "two"));
    EXPECT_THAT(runsFound({.until = 5 * day}), ElementsAre("two", "one"));
}

TEST_F(ReadingTheLog, FindsWhatAClockSetBackLeftOutOfOrder)
{
    log({happened("one", EventKind::Uploaded, "late", "remote", "", 10 * day),
         happened("one", EventKind::Uploaded, "early", "remote", "", 10 * day - 3600)});
    EXPECT_THAT(allFound({.since = 10 * day}), ElementsAre("late"));
}

TEST_F(ReadingTheLog, TakesOneRunAlone)
{
    logThreeRuns();
    EXPECT_THAT(allFound({.limit = 1, .run = "one"}),
                ElementsAre("", "a/notes.txt", "a/Cells.csv"));
    EXPECT_THAT(allFound({.kinds = {EventKind::Uploaded}, .run = "one"}),
                ElementsAre("a/Cells.csv"));
    EXPECT_THAT(allFound({.run = "none"}), IsEmpty());
}

TEST_F(ReadingTheLog, TellsOneFilesHistoryUnderAllItsNames)
{
    log({happened("one", EventKind::Uploaded, "a/x.csv"),
         happened("one", EventKind::Uploaded, "a/other.csv"),
         happened("two", EventKind::Moved, "a/y.csv", "remote", "a/x.csv"),
         happened("three", EventKind::Moved, "b", "remote", "a"),
         happened("four", EventKind::Downloaded, "b/y.csv"),
         happened("four", EventKind::Uploaded, "a/x.csv")});
    EXPECT_THAT(allFound({.path = path("b/y.csv")}),
                ElementsAre("b/y.csv", "b", "a/y.csv", "a/x.csv"));
    EXPECT_THAT(allFound({.limit = 1, .path = path("b/y.csv")}),
                ElementsAre("b/y.csv", "b", "a/y.csv", "a/x.csv"));
    EXPECT_THAT(allFound({.kinds = {EventKind::Moved}, .path = path("b/y.csv")}),
                ElementsAre("b", "a/y.csv"));
    EXPECT_THAT(allFound({.path = path("nowhere")}), IsEmpty());
}

TEST_F(ReadingTheLog, CountsWhatARunDid)
{
    log({happened("one", EventKind::Uploaded, "a"), happened("one", EventKind::Replaced, "b"),
         happened("one", EventKind::Uploaded, "b"), happened("one", EventKind::Downloaded, "c"),
         happened("one", EventKind::Moved, "d"),
         happened("one", EventKind::Removed, "e", "local", "one/e")});
    log({happened("one", EventKind::Removed, "f", "remote", "one/f"),
         happened("one", EventKind::Removed, "g", "remote"),
         happened("one", EventKind::Merged, "h", "local"),
         happened("one", EventKind::Merged, "h", "remote"),
         happened("one", EventKind::ConflictOpened, "i"),
         happened("one", EventKind::ConflictClosed, "j"),
         happened("one", EventKind::ProblemOpened, "k"),
         happened("one", EventKind::ProblemClosed, "l"), happened("one", EventKind::Freed, "m"),
         happened("one", EventKind::Restored, "n"),
         happened("one", EventKind::RunFinished, "", "", "attention", 2000)});
    const LoggedRun one = run("one");
    EXPECT_EQ(one.first, 1);
    EXPECT_EQ(one.last, 17);
    EXPECT_EQ(one.began, 1000);
    EXPECT_EQ(one.ended, 2000);
    EXPECT_EQ(one.uploaded, (Tally{2, 20}));
    EXPECT_EQ(one.downloaded, (Tally{1, 10}));
    EXPECT_EQ(one.removedLocal, 1U);
    EXPECT_EQ(one.removedRemote, 1U);
    EXPECT_EQ(one.removedFolders, 1U);
    for (const std::uint64_t count : {one.moved, one.replaced, one.merged, one.freed, one.restored,
                                      one.conflicts, one.settled, one.problems, one.solved})
        EXPECT_EQ(count, 1U);
    EXPECT_EQ(one.state, RunState::Attention);
}

TEST_F(ReadingTheLog, TellsHowRunsEnded)
{
    logThreeRuns();
    log({happened("four", EventKind::GuardStopped, "", "local", "mass_deletion")});
    log({happened("five", EventKind::Undone, "", "", "two")});
    EXPECT_EQ(run("one").state, RunState::Attention);
    EXPECT_EQ(run("two").state, RunState::InSync);
    EXPECT_EQ(run("three").state, RunState::Unfinished);
    EXPECT_EQ(run("four").state, RunState::Stopped);
    EXPECT_EQ(run("four").guard, "mass_deletion");
    EXPECT_EQ(run("five").state, RunState::Undoing);
    EXPECT_EQ(run("five").undid, "two");
    EXPECT_TRUE(run("two").undone);
    EXPECT_FALSE(run("one").undone);
}

TEST_F(ReadingTheLog, ListsRunsThatDidWhatIsWanted)
{
    logThreeRuns();
    EXPECT_THAT(runsFound({}), ElementsAre("three", "two", "one"));
    EXPECT_THAT(runsFound({.limit = 1}), ElementsAre("three", "two", "one"));
    EXPECT_THAT(runsFound({.kinds = {EventKind::ConflictOpened}}), ElementsAre("one"));
    EXPECT_THAT(runsFound({.kinds = {EventKind::Moved, EventKind::Removed}}),
                ElementsAre("three", "two"));
    EXPECT_THAT(runsFound({.words = "csv"}), ElementsAre("three", "one"));
    EXPECT_THAT(runsFound({.limit = 1, .kinds = {EventKind::Uploaded}, .words = "csv"}),
                ElementsAre("one"));
    EXPECT_THAT(runsFound({.kinds = {EventKind::MetadataSet}}), IsEmpty());
}

TEST_F(ReadingTheLog, GivesUpAfterItsEffortAndGoesOnFromThere)
{
    std::vector<Event> many;
    for (int i = 0; i < 300; ++i)
        many.push_back(event(i, i == 3 ? "needle" : "hay" + std::to_string(i)));
    log(many);
    const auto page = reader->page({.words = "needle", .effort = 100});
    EXPECT_THAT(page->events, IsEmpty());
    EXPECT_GT(page->next, 190) << "it looked at more than it was to";
    EXPECT_THAT(allFound({.words = "needle", .effort = 100}), ElementsAre("needle"));
    EXPECT_THAT(runsFound({.words = "needle", .effort = 100}), ElementsAre("run-1"));
}

TEST_F(ReadingTheLog, SeesWhatIsCommittedMeanwhileOnAnotherThread)
{
    log({event(1, "first")});
    std::thread writer([this] {
        for (int i = 2; i <= 50; ++i)
            log({event(i, "p" + std::to_string(i))});
    });
    for (int i = 0; i < 50; ++i) {
        const auto page = reader->page({});
        ASSERT_TRUE(page) << page.error().detail;
        EXPECT_EQ(page->events.back().event.path, path("first"));
    }
    writer.join();
    EXPECT_THAT(reader->page({})->events, SizeIs(50));
}

TEST_F(ReadingTheLog, KnowsWhetherALaterRunChangedAPath)
{
    log({happened("one", EventKind::Uploaded, "a", "remote"),
         happened("two", EventKind::Downloaded, "b", "local"),
         happened("two", EventKind::MetadataSet, "a", "remote"),
         happened("three", EventKind::Downloaded, "a", "local")});
    EXPECT_FALSE(*reader->changedAfter(1, "remote", path("a")));
    EXPECT_TRUE(*reader->changedAfter(1, "local", path("a")));
    EXPECT_FALSE(*reader->changedAfter(4, "local", path("a")));
}

TEST_F(ReadingTheLog, KeepsTheFolderLockedWhileItLives)
{
    close();
    EXPECT_FALSE(tryOpen());
    reader.reset();
    EXPECT_TRUE(tryOpen());
}

TEST_F(ReadingTheLog, NoNumberOfBytesIsTooMuchForTheTallies)
{
    Event huge = event(1);
    huge.bytes = INT64_MAX;
    Event wrapped = event(2);
    wrapped.bytes = UINT64_MAX;
    log({huge, huge, wrapped});
    EXPECT_EQ(run("run-1").uploaded.files, 3U);
    EXPECT_EQ(run("run-1").uploaded.bytes, 4'000'000'000'000'000'000U);
}

/// A journal as an earlier version left it, brought up to date.
TEST_F(ReadingTheLog, RunsOfAnOlderJournalAreCountedAsThoseThatCameAfter)
{
    const auto runsNow = [this] {
        std::vector<LoggedRun> runs = reader->runs({})->runs;
        return runs;
    };
    logThreeRuns();
    log({happened("one", EventKind::Restored, "a/back"),
         happened("four", EventKind::GuardStopped, "", "local", "mass_deletion"),
         happened("five", EventKind::Removed, "x", "local", "five/x"),
         happened("five", EventKind::Removed, "y", "local"), event(9)});
    const std::vector<LoggedRun> counted = runsNow();
    ASSERT_THAT(counted, SizeIs(7)) << "a run that comes twice is told twice";
    reader.reset();
    close();
    tamper("DROP TRIGGER runs_follow_events; DROP TABLE runs; DROP INDEX events_by_path;"
           "PRAGMA user_version=2");
    EXPECT_EQ(open(), Journal::Origin::Existing);
    reader = openReader();
    EXPECT_EQ(runsNow(), counted);
    log({happened("six", EventKind::Uploaded, "new")});
    EXPECT_EQ(run("six").uploaded.files, 1U);
}

} // namespace
} // namespace tern::test
