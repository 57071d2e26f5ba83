#include "desktop/notification_rules.h"

#include "support/test_clock.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace tern {
namespace {

using namespace std::chrono_literals;

/// A user with two folders, at whose screen the test looks.
class NotificationRulesTest : public testing::Test {
protected:
    NotificationRulesTest()
    {
        m_snapshot.folders.resize(2);
        lab().name = "lab-data";
        study().name = "study";
        lab().state = study().state = FolderState::InSync;
        m_rules.see(m_snapshot);
    }

    FolderStatus &lab() { return m_snapshot.folders[0]; }
    FolderStatus &study() { return m_snapshot.folders[1]; }

    void see() { m_rules.see(m_snapshot); }
    void pass(std::chrono::milliseconds time)
    {
        m_clock.steady += time.count();
        m_clock.time += std::chrono::nanoseconds(time).count();
    }
    static Event event(EventKind kind, const std::string &path)
    {
        Event event;
        event.kind = kind;
        event.path = RelPath::parse(path).value();
        return event;
    }
    void openConflict(FolderStatus &folder, const std::string &path)
    {
        m_rules.see(folder.name, {event(EventKind::ConflictOpened, path)});
        ++folder.conflictCount;
        folder.state = FolderState::Attention;
        see();
    }
    void closeConflict(FolderStatus &folder, const std::string &path)
    {
        m_rules.see(folder.name, {event(EventKind::ConflictClosed, path)});
        if (--folder.conflictCount == 0)
            folder.state = FolderState::InSync;
        see();
    }
    void stop(FolderStatus &folder, GuardKind kind)
    {
        folder.guard = GuardStop{kind, "local", folder.name, 40, 50, {}};
        folder.state = FolderState::Stopped;
        see();
    }
    void become(FolderStatus &folder, FolderState state)
    {
        if (state != FolderState::Stopped && state != FolderState::Scanning)
            folder.guard.reset();
        folder.state = state;
        see();
    }
    /// The only notice there is now, of that kind.
    Notice onlyNotice(NoticeKind kind)
    {
        const std::vector<Notice> notices = m_rules.take();
        EXPECT_EQ(notices.size(), 1U);
        if (notices.size() != 1)
            return {};
        EXPECT_EQ(notices[0].kind, kind);
        return notices[0];
    }
    bool isQuiet() { return m_rules.take().empty(); }

    test::TestClock m_clock;
    StatusSnapshot m_snapshot;
    NotificationRules m_rules{m_clock};
};

TEST_F(NotificationRulesTest, NothingIsToldWhenAllIsWell)
{
    pass(24h);
    see();
    EXPECT_TRUE(isQuiet());
    EXPECT_FALSE(m_rules.nextDue());
}

TEST_F(NotificationRulesTest, OneConflictIsToldOnceWithItsName)
{
    openConflict(lab(), "analysis/count.py");
    EXPECT_TRUE(isQuiet()) << "more may come with it";
    ASSERT_TRUE(m_rules.nextDue());
    EXPECT_EQ(*m_rules.nextDue(), m_clock.steady + 3000);
    pass(3s);
    const Notice notice = onlyNotice(NoticeKind::ConflictFound);
    ASSERT_EQ(notice.folders.size(), 1U);
    EXPECT_EQ(notice.folders[0].name, "lab-data");
    EXPECT_EQ(notice.folders[0].count, 1U);
    EXPECT_EQ(notice.folders[0].path->bytes(), "analysis/count.py");
    pass(24h);
    see();
    EXPECT_TRUE(isQuiet());
    EXPECT_FALSE(m_rules.nextDue());
}

TEST_F(NotificationRulesTest, ManyConflictsAreOneNotice)
{
    for (int i = 0; i < 40; ++i)
        openConflict(lab(), "plate" + std::to_string(i));
    openConflict(study(), "notes.md");
    pass(3s);
    const Notice notice = onlyNotice(NoticeKind::ConflictFound);
    ASSERT_EQ(notice.folders.size(), 2U);
    EXPECT_EQ(notice.folders[0].count, 40U);
    EXPECT_FALSE(notice.folders[0].path);
    EXPECT_EQ(notice.folders[1].count, 1U);
    EXPECT_TRUE(notice.folders[1].path);
}

TEST_F(NotificationRulesTest, OneMoreConflictReplacesTheNoticeWithBoth)
{
    openConflict(lab(), "a");
    pass(3s);
    EXPECT_EQ(onlyNotice(NoticeKind::ConflictFound).folders[0].count, 1U);
    openConflict(lab(), "b");
    pass(3s);
    EXPECT_EQ(onlyNotice(NoticeKind::ConflictFound).folders[0].count, 2U);
}

TEST_F(NotificationRulesTest, WhatTheUserSawIsNotCountedAgain)
{
    openConflict(lab(), "a");
    pass(3s);
    onlyNotice(NoticeKind::ConflictFound);
    m_rules.acknowledge(NoticeKind::ConflictFound);
    openConflict(lab(), "b");
    pass(3s);
    const Notice notice = onlyNotice(NoticeKind::ConflictFound);
    EXPECT_EQ(notice.folders[0].count, 1U);
    EXPECT_EQ(notice.folders[0].path->bytes(), "b");
}

TEST_F(NotificationRulesTest, WhatIsOverBeforeItCouldBeToldIsNotTold)
{
    openConflict(lab(), "a");
    closeConflict(lab(), "a");
    pass(1h);
    EXPECT_TRUE(isQuiet());
}

TEST_F(NotificationRulesTest, WhatIsSettledElsewhereIsTakenFromTheScreen)
{
    openConflict(lab(), "a");
    openConflict(study(), "b");
    pass(3s);
    onlyNotice(NoticeKind::ConflictFound);
    closeConflict(lab(), "a");
    EXPECT_TRUE(m_rules.takeOver().empty()) << "one still waits";
    closeConflict(study(), "b");
    EXPECT_EQ(m_rules.takeOver(), std::vector{NoticeKind::ConflictFound});
    EXPECT_TRUE(m_rules.takeOver().empty()) << "taken away once";
}

TEST_F(NotificationRulesTest, ConflictsOfEarlierDaysAreNotToldAtEachStart)
{
    NotificationRules started(m_clock);
    lab().conflictCount = 3;
    lab().state = FolderState::Attention;
    started.see(m_snapshot);
    pass(1h);
    started.see(m_snapshot);
    EXPECT_TRUE(started.take().empty());
}

TEST_F(NotificationRulesTest, AGuardIsToldAtOnceAndOnce)
{
    stop(lab(), GuardKind::MassDeletion);
    const Notice notice = onlyNotice(NoticeKind::GuardStopped);
    EXPECT_EQ(notice.folders[0].guard, lab().guard);
    // It looks again every few seconds, and is stopped again.
    for (int i = 0; i < 10; ++i) {
        pass(15s);
        become(lab(), FolderState::Scanning);
        stop(lab(), GuardKind::MassDeletion);
        EXPECT_TRUE(isQuiet());
        EXPECT_TRUE(m_rules.takeOver().empty());
    }
    become(lab(), FolderState::InSync);
    EXPECT_EQ(m_rules.takeOver(), std::vector{NoticeKind::GuardStopped});
    stop(lab(), GuardKind::MassDeletion);
    EXPECT_EQ(onlyNotice(NoticeKind::GuardStopped).folders.size(), 1U) << "it is another stop";
}

TEST_F(NotificationRulesTest, AnotherGuardIsAnotherNotice)
{
    stop(lab(), GuardKind::MassDeletion);
    onlyNotice(NoticeKind::GuardStopped);
    stop(lab(), GuardKind::NoSpace);
    EXPECT_EQ(onlyNotice(NoticeKind::GuardStopped).folders[0].guard->kind, GuardKind::NoSpace);
}

TEST_F(NotificationRulesTest, AProblemThatIsTriedAgainByItselfIsNotTold)
{
    m_rules.see("lab-data", {event(EventKind::ProblemOpened, "a")});
    lab().waitingCount = 1;
    see();
    pass(1h);
    EXPECT_TRUE(isQuiet());
    lab().problemCount = 1;
    become(lab(), FolderState::Attention);
    EXPECT_EQ(onlyNotice(NoticeKind::ProblemFound).folders[0].path->bytes(), "a");
}

TEST_F(NotificationRulesTest, SettingsThatCannotBeReadAreAProblem)
{
    lab().failure = Error{ErrorCode::BadSettings, "config.yaml", "line 3", 0};
    become(lab(), FolderState::Attention);
    pass(3s);
    const Notice notice = onlyNotice(NoticeKind::ProblemFound);
    EXPECT_EQ(notice.folders[0].failure->code, ErrorCode::BadSettings);
    lab().failure.reset();
    become(lab(), FolderState::InSync);
    EXPECT_EQ(m_rules.takeOver(), std::vector{NoticeKind::ProblemFound});
}

TEST_F(NotificationRulesTest, AShortRunIsNotTold)
{
    become(lab(), FolderState::Syncing);
    pass(4min);
    become(lab(), FolderState::InSync);
    EXPECT_TRUE(isQuiet());
}

TEST_F(NotificationRulesTest, ALongRunIsToldAtItsEnd)
{
    become(lab(), FolderState::Scanning);
    become(lab(), FolderState::Syncing);
    pass(4min);
    become(lab(), FolderState::Scanning);
    become(lab(), FolderState::Syncing);
    pass(1min);
    EXPECT_TRUE(isQuiet());
    become(lab(), FolderState::InSync);
    EXPECT_EQ(onlyNotice(NoticeKind::BackInSync).folders[0].name, "lab-data");
    become(lab(), FolderState::Scanning);
    EXPECT_TRUE(m_rules.takeOver().empty()) << "an ordinary look takes nothing back";
    become(lab(), FolderState::Attention);
    EXPECT_EQ(m_rules.takeOver(), std::vector{NoticeKind::BackInSync}) << "green is no longer true";
}

TEST_F(NotificationRulesTest, ALongLookThatMovedNothingIsNotTold)
{
    become(lab(), FolderState::Scanning);
    pass(1h);
    become(lab(), FolderState::InSync);
    EXPECT_TRUE(isQuiet());
}

TEST_F(NotificationRulesTest, APauseIsNoPartOfALongRun)
{
    become(lab(), FolderState::Syncing);
    pass(1min);
    become(lab(), FolderState::Paused);
    pass(8h);
    become(lab(), FolderState::Syncing);
    pass(1min);
    become(lab(), FolderState::InSync);
    EXPECT_TRUE(isQuiet());
}

TEST_F(NotificationRulesTest, ASideThatIsAwayForAnHourIsToldOnce)
{
    become(study(), FolderState::Offline);
    ASSERT_TRUE(m_rules.nextDue());
    for (int i = 0; i < 59; ++i) {
        pass(1min);
        become(study(), FolderState::Scanning); // it looks again
        become(study(), FolderState::Offline);
        EXPECT_TRUE(isQuiet());
    }
    pass(1min);
    EXPECT_EQ(onlyNotice(NoticeKind::OfflineLong).folders[0].name, "study");
    pass(72h);
    see();
    EXPECT_TRUE(isQuiet());
    become(study(), FolderState::InSync);
    EXPECT_EQ(m_rules.takeOver(), std::vector{NoticeKind::OfflineLong});
}

TEST_F(NotificationRulesTest, WhatIsSilencedIsNeverTold)
{
    m_rules.setSettings({{NoticeKind::ConflictFound}, 0});
    openConflict(lab(), "a");
    stop(study(), GuardKind::NoSpace);
    pass(3s);
    EXPECT_EQ(onlyNotice(NoticeKind::GuardStopped).folders[0].name, "study");
    EXPECT_FALSE(m_rules.nextDue());
}

TEST_F(NotificationRulesTest, WhatIsSnoozedIsToldLaterIfItStillStands)
{
    m_rules.setSettings({{}, m_clock.time + std::chrono::nanoseconds(1h).count()});
    openConflict(lab(), "a");
    openConflict(lab(), "b");
    stop(study(), GuardKind::NoSpace);
    pass(30min);
    EXPECT_TRUE(isQuiet());
    ASSERT_TRUE(m_rules.nextDue());
    EXPECT_NEAR(double(*m_rules.nextDue() - m_clock.steady), 30 * 60'000, 1);
    become(study(), FolderState::InSync);
    closeConflict(lab(), "a");
    pass(30min);
    EXPECT_EQ(onlyNotice(NoticeKind::ConflictFound).folders[0].path->bytes(), "b");
}

TEST_F(NotificationRulesTest, AFolderThatIsRemovedTakesItsNoticesAlong)
{
    openConflict(lab(), "a");
    pass(3s);
    onlyNotice(NoticeKind::ConflictFound);
    m_snapshot.folders.erase(m_snapshot.folders.begin());
    see();
    EXPECT_EQ(m_rules.takeOver(), std::vector{NoticeKind::ConflictFound});
    EXPECT_TRUE(isQuiet());
}

TEST_F(NotificationRulesTest, AHundredThousandConflictsAreCountedInBoundedRoom)
{
    std::vector<Event> events;
    for (int i = 0; i < 100'000; ++i)
        events.push_back(event(EventKind::ConflictOpened, "f" + std::to_string(i)));
    m_rules.see("lab-data", events);
    lab().conflictCount = 100'000;
    become(lab(), FolderState::Attention);
    pass(3s);
    EXPECT_EQ(onlyNotice(NoticeKind::ConflictFound).folders[0].count, 100'000U);
}

} // namespace
} // namespace tern
