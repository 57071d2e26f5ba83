#include "journal_fixture.h"

#include "journal/event_log.h"

#include "content/hasher.h"

#include <gmock/gmock.h>

namespace tern::test {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

class EventLog : public JournalTest {
protected:
    EventLog() { open(); }

    void log(int count)
    {
        JournalCommit changes;
        for (int i = 1; i <= count; ++i)
            changes.events.push_back(event(i, "p" + std::to_string(i % 3)));
        commit(changes);
    }
    /// Alters the log behind the journal's back, and asks where it is broken.
    std::optional<std::int64_t> brokenAfter(const std::string &sql)
    {
        Result<Connection> db = Connection::open(database(), Connection::Mode::ReadWrite);
        EXPECT_TRUE(db);
        const auto done =
            db->script("DROP TRIGGER events_stay; DROP TRIGGER events_stay_as_they_are;"
                       "DROP TRIGGER events_follow_one_another;"
                       + sql);
        EXPECT_TRUE(done) << done.error().detail;
        const auto broken = journal->verifyEvents();
        EXPECT_TRUE(broken);
        return broken.value_or(-1);
    }
};

TEST_F(EventLog, KeepsEveryField)
{
    Event odd{-7, "run\xff", EventKind::Moved, "local", path("new\nname"), UINT64_MAX, "old\xfe"};
    commit({.events = {event(1), odd, Event{}}});
    open();
    const auto kept = journal->events(0, 10);
    ASSERT_TRUE(kept);
    ASSERT_THAT(*kept, SizeIs(3));
    EXPECT_EQ((*kept)[0].event, event(1));
    EXPECT_EQ((*kept)[1].event, odd);
    EXPECT_EQ((*kept)[2].event, Event{});
}

TEST_F(EventLog, NumbersGrowByOneOverCommitsAndReopening)
{
    log(3);
    open();
    log(2);
    const auto kept = journal->events(0, 100);
    ASSERT_THAT(*kept, SizeIs(5));
    for (std::size_t i = 0; i < kept->size(); ++i)
        EXPECT_EQ((*kept)[i].number, static_cast<std::int64_t>(i) + 1);
}

TEST_F(EventLog, IsReadInPortions)
{
    log(5);
    const auto portion = journal->events(2, 2);
    ASSERT_THAT(*portion, SizeIs(2));
    EXPECT_EQ((*portion)[0].number, 3);
    EXPECT_EQ((*portion)[1].number, 4);
    EXPECT_THAT(*journal->events(5, 2), IsEmpty());
    EXPECT_THAT(*journal->events(0, SIZE_MAX), SizeIs(5));
}

TEST_F(EventLog, TellsTheLastEventsNewestFirst)
{
    log(5);
    const auto last = journal->lastEvents(2, RelPath());
    ASSERT_THAT(*last, SizeIs(2));
    EXPECT_EQ((*last)[0].number, 5);
    EXPECT_EQ((*last)[1].number, 4);
}

TEST_F(EventLog, TellsTheLastEventsOfOneSubtree)
{
    commit({.events = {event(1, "a"), event(2, "a/b"), event(3, "a.b"), event(4, "a/c"),
                       event(5, "ab"), event(6, "")}});
    const auto last = journal->lastEvents(2, path("a"));
    ASSERT_THAT(*last, SizeIs(2));
    EXPECT_EQ((*last)[0].event.path, path("a/c"));
    EXPECT_EQ((*last)[1].event.path, path("a/b"));
}

TEST_F(EventLog, ChainIsWhatItsDescriptionSays)
{
    commit({.events = {Event{1, "r", EventKind::Uploaded, "", path("d/f"), 258, ""}}});
    const auto count = [](unsigned n) {
        return std::string(6, '\0') + static_cast<char>(n / 256) + static_cast<char>(n % 256);
    };
    const auto text = [&](const std::string &s) {
        return count(static_cast<unsigned>(s.size())) + s;
    };
    const Digest start = digestOf(text("tern event log 1") + text(state().pair));
    const Digest first =
        digestOf(std::string(rawBytes(start)) + count(1) + count(1) + text("r") + text("uploaded")
                 + text("") + text("d/f") + count(258) + text(""));
    EXPECT_EQ(journal->events(0, 1)->front().chain, first);
}

TEST_F(EventLog, ChainDiffersWithEveryField)
{
    const Event base = event(1);
    std::vector<Event> others(7, base);
    others[0].time += 1;
    others[1].run += 'x';
    others[2].kind = EventKind::Downloaded;
    others[3].side = "local";
    others[4].path = path("data/run.cs");
    others[5].bytes += 1;
    others[6].detail += '\0';
    for (const Event &other : others)
        EXPECT_NE(chainAfter(Digest(), 1, base), chainAfter(Digest(), 1, other));
    EXPECT_NE(chainAfter(Digest(), 1, base), chainAfter(Digest(), 2, base));
    EXPECT_NE(chainAfter(Digest(), 1, base), chainAfter(digest(1), 1, base));
    EXPECT_NE(chainStart("a"), chainStart("b"));
}

TEST_F(EventLog, IsWholeWhenNobodyTouchedIt)
{
    EXPECT_EQ(*journal->verifyEvents(), std::nullopt);
    log(20);
    EXPECT_EQ(*journal->verifyEvents(), std::nullopt);
}

TEST_F(EventLog, ShowsWhichEventWasAltered)
{
    log(20);
    EXPECT_EQ(brokenAfter("UPDATE events SET bytes = bytes + 1 WHERE number = 13"), 13);
}

TEST_F(EventLog, ShowsAnAlteredEventWhoseChainWasMadeToFit)
{
    log(20);
    const auto kept = journal->events(0, 20);
    Event forged = (*kept)[6].event;
    forged.detail = "nothing to see";
    const Digest chain = chainAfter((*kept)[5].chain, 7, forged);
    EXPECT_EQ(brokenAfter("UPDATE events SET detail = CAST('nothing to see' AS BLOB), chain = x'"
                          + chain.hex() + "' WHERE number = 7"),
              8);
}

TEST_F(EventLog, ShowsARemovedEvent)
{
    log(20);
    EXPECT_EQ(brokenAfter("DELETE FROM events WHERE number = 5"), 5);
}

TEST_F(EventLog, ShowsThatItsEndWasCutOff)
{
    log(20);
    EXPECT_EQ(brokenAfter("DELETE FROM events WHERE number > 17"), 18);
}

TEST_F(EventLog, ShowsASlippedInEvent)
{
    log(5);
    EXPECT_EQ(brokenAfter("INSERT INTO events SELECT 6, time, run, kind, side, key, bytes, detail,"
                          " chain FROM events WHERE number = 5"),
              6);
}

TEST_F(EventLog, ShowsAnEventBeforeTheFirst)
{
    log(2);
    EXPECT_EQ(brokenAfter("INSERT INTO events SELECT -4, time, run, kind, side, key, bytes, detail,"
                          " chain FROM events WHERE number = 1"),
              -4);
}

TEST_F(EventLog, ShowsAnEventThatIsNoneAnymore)
{
    log(5);
    EXPECT_EQ(brokenAfter("UPDATE events SET kind = x'ff00' WHERE number = 2"), 2);
}

TEST_F(EventLog, DatabaseRefusesToAlterOrRemoveEvents)
{
    log(3);
    close();
    Result<Connection> db = Connection::open(database(), Connection::Mode::ReadWrite);
    ASSERT_TRUE(db);
    for (const char *sql :
         {"UPDATE events SET bytes = 0 WHERE number = 2", "DELETE FROM events WHERE number = 3",
          "DELETE FROM events", "UPDATE events SET number = 9 WHERE number = 3",
          "REPLACE INTO events SELECT number, 0, run, kind, side, key, bytes, detail, chain"
          " FROM events WHERE number = 2",
          "INSERT INTO events SELECT 9, time, run, kind, side, key, bytes, detail, chain"
          " FROM events WHERE number = 2"})
        EXPECT_FALSE(db->script(sql)) << sql;
    EXPECT_EQ(*db->integer("SELECT sum(bytes) FROM events"), 6);
}

TEST_F(EventLog, JournalWhoseLogLostItsEndIsSetAside)
{
    log(5);
    const auto tamperWith = [&](const std::string &sql) {
        close();
        tamper("DROP TRIGGER events_stay;" + sql
               + "; CREATE TRIGGER events_stay BEFORE DELETE ON events\n"
                 "BEGIN SELECT RAISE(ABORT, 'the event log is append-only'); END");
        return open();
    };
    EXPECT_EQ(tamperWith("DELETE FROM events WHERE number = 6"), Journal::Origin::Existing);
    EXPECT_EQ(tamperWith("DELETE FROM events WHERE number = 5"), Journal::Origin::ReplacedDamaged);
}

} // namespace
} // namespace tern::test
