#include "on_a_bus.h"

#include "desktop/link_words.h"
#include "desktop/notice_words.h"
#include "desktop/notifier.h"
#include "model/desktop_link.h"
#include "samples/sample_client.h"
#include "support/test_clock.h"

namespace tern {
namespace {

using test::goesOnUntil;
using test::StandIn;

/// The whole way from the engine's facts to a stand-in for the notification server.
class NotifierOnABus : public test::OnABus {
protected:
    void SetUp() override
    {
        OnABus::SetUp();
        if (!m_bus)
            return;
        const QString name = QStringLiteral("org.freedesktop.Notifications");
        m_server = std::make_unique<StandIn>(m_address, name);
        m_server->answer(QStringLiteral("GetCapabilities"),
                         QVariantList{QStringList{QStringLiteral("actions"), QStringLiteral("body"),
                                                  QStringLiteral("body-markup")}});
        m_server->answer(QStringLiteral("Notify"), QVariantList{5U});
        m_server->answer(QStringLiteral("CloseNotification"), QVariantList());
        m_server->appear();
        m_snapshot.folders.resize(1);
        folder().name = "lab-data";
        folder().state = FolderState::InSync;
        m_client.show(m_snapshot);
        m_notifications = std::make_unique<Notifications>(*m_bus);
        m_notifier = std::make_unique<Notifier>(m_client, *m_notifications, m_clock);
    }

    FolderStatus &folder() { return m_snapshot.folders[0]; }
    void stopByGuard()
    {
        folder().state = FolderState::Stopped;
        folder().guard = GuardStop{GuardKind::MassDeletion, "local", "/home/ada/lab", 40, 50, {}};
        m_client.show(m_snapshot);
    }
    void findConflict(const std::string &path)
    {
        Event event;
        event.kind = EventKind::ConflictOpened;
        event.path = RelPath::parse(path).value();
        m_client.tell(QStringLiteral("lab-data"), {event});
        ++folder().conflictCount;
        folder().state = FolderState::Attention;
        m_clock.steady += 3'000;
        m_client.show(m_snapshot);
    }
    std::vector<QVariantList> shown() { return m_server->asked(QStringLiteral("Notify")); }
    bool showsSomething()
    {
        return goesOnUntil([&] { return !shown().empty(); });
    }
    /// The user presses a button; again and again, as the number of what is shown comes later.
    bool press(const QString &key, const std::function<bool()> &felt)
    {
        return goesOnUntil([&] {
            m_server->signal(QStringLiteral("/org/freedesktop/Notifications"),
                             QStringLiteral("org.freedesktop.Notifications"),
                             QStringLiteral("ActionInvoked"), {5U, key});
            return felt();
        });
    }

    std::unique_ptr<StandIn> m_server;
    SampleClient m_client;
    test::TestClock m_clock;
    StatusSnapshot m_snapshot;
    std::unique_ptr<Notifications> m_notifications;
    std::unique_ptr<Notifier> m_notifier;
};

TEST_F(NotifierOnABus, AConflictWithAHostileNameIsToldAsText)
{
    findConflict("<img src=x>\n\xe2\x80\xae.csv");
    ASSERT_TRUE(showsSomething());
    const QString title = shown()[0][3].toString();
    EXPECT_TRUE(title.startsWith(QStringLiteral("1 conflict"))) << title.toStdString();
    EXPECT_TRUE(title.endsWith(QStringLiteral(" in lab-data")));
    const QString body = shown()[0][4].toString();
    EXPECT_TRUE(body.contains(QStringLiteral("&lt;img src=x&gt;"))) << body.toStdString();
    EXPECT_FALSE(body.contains(QChar(0x202e))) << "nothing turns the sentence around";
}

TEST_F(NotifierOnABus, AGuardIsReviewedWithOneClick)
{
    QString reviewed;
    QObject::connect(m_notifier.get(), &Notifier::reviewWanted,
                     [&](NoticeKind kind, const QString &name, const QString &) {
                         EXPECT_EQ(kind, NoticeKind::GuardStopped);
                         reviewed = name;
                     });
    stopByGuard();
    ASSERT_TRUE(showsSomething());
    EXPECT_FALSE(shown()[0][3].toString().isEmpty());
    EXPECT_TRUE(press(QStringLiteral("review"), [&] { return !reviewed.isEmpty(); }));
    EXPECT_EQ(reviewed, QStringLiteral("lab-data"));
}

TEST_F(NotifierOnABus, SnoozingHoldsBackAllThatComesForAnHour)
{
    std::int64_t until = 0;
    QObject::connect(m_notifier.get(), &Notifier::snoozed, [&](std::int64_t end) { until = end; });
    stopByGuard();
    ASSERT_TRUE(showsSomething());
    ASSERT_TRUE(press(QStringLiteral("snooze"), [&] { return until != 0; }));
    EXPECT_EQ(until, m_clock.time + Notifier::snoozeNanoseconds);
    folder().guard.reset();
    findConflict("a");
    EXPECT_EQ(shown().size(), 1U);
    m_clock.time = until;
    m_client.show(m_snapshot);
    EXPECT_TRUE(goesOnUntil([&] { return shown().size() == 2; }));
}

TEST_F(NotifierOnABus, WhatIsOverIsTakenFromTheScreen)
{
    stopByGuard();
    ASSERT_TRUE(showsSomething());
    folder().state = FolderState::InSync;
    folder().guard.reset();
    m_client.show(m_snapshot);
    EXPECT_TRUE(
        goesOnUntil([&] { return !m_server->asked(QStringLiteral("CloseNotification")).empty(); }));
}

TEST(NoticeWords, EveryKindHasATitleAndABody)
{
    StatusSnapshot snapshot;
    snapshot.folders.resize(5);
    for (std::size_t i = 0; i < snapshot.folders.size(); ++i)
        snapshot.folders[i].name = "folder" + std::to_string(i);
    for (const NoticeKind kind : noticeKinds) {
        for (const std::size_t folders : {1U, 2U, 5U}) {
            Notice notice{kind, {}};
            for (std::size_t i = 0; i < folders; ++i) {
                NoticeFolder folder{snapshot.folders[i].name, i + 1, {}, {}, {}};
                if (kind == NoticeKind::GuardStopped)
                    folder.guard = GuardStop{GuardKind::NoSpace, "remote", "/mnt", 0, 0, {}};
                notice.folders.push_back(std::move(folder));
            }
            const NotificationText text = wordsFor(notice, snapshot, 0);
            EXPECT_FALSE(text.title.isEmpty());
            EXPECT_FALSE(text.body.isEmpty()) << text.title.toStdString();
            for (const QString &said : {text.title, text.body})
                EXPECT_FALSE(said.contains(u'%')) << said.toStdString();
        }
    }
}

TEST(LinkWords, SayWhatIsSafeWhateverTheLinkWas)
{
    for (const char *link : {"tern://delete/study", "http://evil", "tern://open/a/../b"}) {
        const QString sentence = sentenceForLink(parseDesktopLink(link).error());
        EXPECT_TRUE(sentence.contains(QStringLiteral("Nothing was changed")));
        EXPECT_FALSE(sentence.contains(QString::fromLatin1(link))) << "it is not repeated";
    }
    const QString sentence = sentenceForLink({ErrorCode::NotFound, "old\nstudy", {}, 0});
    EXPECT_TRUE(sentence.contains(QStringLiteral("study")));
    EXPECT_FALSE(sentence.contains(u'\n'));
}

} // namespace
} // namespace tern
