#include "on_a_bus.h"

#include <QDBusArgument>

namespace tern {
namespace {

using test::goesOnUntil;
using test::OnABus;
using test::StandIn;
using test::textOf;

QString notificationsName()
{
    return QStringLiteral("org.freedesktop.Notifications");
}

QString notificationsPath()
{
    return QStringLiteral("/org/freedesktop/Notifications");
}

/// A stand-in for the desktop's notification server, which can do everything.
class NotificationsOnABus : public OnABus {
protected:
    void SetUp() override
    {
        OnABus::SetUp();
        if (!m_bus)
            return;
        m_server = std::make_unique<StandIn>(m_address, notificationsName());
        offer({QStringLiteral("actions"), QStringLiteral("body"), QStringLiteral("body-markup")});
        m_server->answer(QStringLiteral("Notify"), [this](const QDBusMessage &call) {
            const uint replaced = call.arguments().value(1).toUInt();
            return std::optional(QVariantList{replaced != 0 ? replaced : ++m_last});
        });
        m_server->answer(QStringLiteral("CloseNotification"), QVariantList());
        m_server->appear();
        m_notifications = std::make_unique<Notifications>(*m_bus);
        QObject::connect(m_notifications.get(), &Notifications::actionTaken,
                         [this](NoticeKind kind, NoticeAction action, const QString &token) {
                             m_taken.push_back({kind, action, token});
                         });
        QObject::connect(m_notifications.get(), &Notifications::dismissed,
                         [this](NoticeKind kind) { m_dismissed.push_back(kind); });
        QObject::connect(
            m_notifications.get(), &Notifications::notShown,
            [this](const NotificationText &text) { m_notShown.push_back(text.title); });
    }

    void offer(const QStringList &capabilities)
    {
        m_server->answer(QStringLiteral("GetCapabilities"), QVariantList{capabilities});
    }
    std::vector<QVariantList> shown() { return m_server->asked(QStringLiteral("Notify")); }
    bool showsAsMany(std::size_t count)
    {
        return goesOnUntil([&] { return shown().size() >= count; });
    }
    /// Waits until what was sent before has been dealt with, by asking something of the same kind.
    void settle()
    {
        const std::size_t before = m_server->asked(QStringLiteral("CloseNotification")).size();
        m_notifications->withdraw(NoticeKind::OfflineLong);
        ASSERT_TRUE(goesOnUntil(
            [&] { return m_server->asked(QStringLiteral("CloseNotification")).size() > before; }));
    }
    void say(const QString &signal, const QVariantList &values)
    {
        m_server->signal(notificationsPath(), notificationsName(), signal, values);
    }

    struct Taken {
        NoticeKind kind;
        NoticeAction action;
        QString token;
    };
    std::unique_ptr<StandIn> m_server;
    std::unique_ptr<Notifications> m_notifications;
    uint m_last = 6;
    std::vector<Taken> m_taken;
    std::vector<NoticeKind> m_dismissed;
    std::vector<QString> m_notShown;
};

TEST_F(NotificationsOnABus, SaysWhatHappenedWithWhatCanBeDone)
{
    m_notifications->show(textOf(NoticeKind::ConflictFound, QStringLiteral("1 conflict"),
                                 QStringLiteral("Both versions stay.")));
    ASSERT_TRUE(showsAsMany(1));
    const QVariantList sent = shown()[0];
    ASSERT_EQ(sent.size(), 8);
    EXPECT_EQ(sent[0].toString(), QStringLiteral("Tern"));
    EXPECT_EQ(sent[1].toUInt(), 0U);
    EXPECT_EQ(sent[2].toString(), QStringLiteral("tern"));
    EXPECT_EQ(sent[3].toString(), QStringLiteral("1 conflict"));
    EXPECT_EQ(sent[4].toString(), QStringLiteral("Both versions stay."));
    EXPECT_EQ(sent[5].toStringList(),
              (QStringList{QStringLiteral("default"), QStringLiteral("Open"),
                           QStringLiteral("review"), QStringLiteral("Review"),
                           QStringLiteral("snooze"), QStringLiteral("Not for an hour")}));
    const auto hints = qdbus_cast<QVariantMap>(sent[6].value<QDBusArgument>());
    EXPECT_EQ(hints.value(QStringLiteral("urgency")).value<uchar>(), 1);
    EXPECT_EQ(hints.value(QStringLiteral("desktop-entry")).toString(),
              QStringLiteral("tern-desktop"));
    EXPECT_EQ(sent[7].toInt(), -1);
}

TEST_F(NotificationsOnABus, TheNextOneOfAKindTakesThePlaceOfTheLast)
{
    m_notifications->show(textOf(NoticeKind::ConflictFound, QStringLiteral("one")));
    m_notifications->show(textOf(NoticeKind::GuardStopped, QStringLiteral("stopped")));
    ASSERT_TRUE(showsAsMany(2));
    m_notifications->show(textOf(NoticeKind::ConflictFound, QStringLiteral("two")));
    m_notifications->show(textOf(NoticeKind::ConflictFound, QStringLiteral("three")));
    ASSERT_TRUE(
        goesOnUntil([&] { return shown().back()[3].toString() == QStringLiteral("three"); }));
    for (const QVariantList &sent : shown()) {
        if (sent[3].toString() == QStringLiteral("three")) {
            EXPECT_EQ(sent[1].toUInt(), 7U) << "the first conflict's number";
        }
        if (sent[3].toString() == QStringLiteral("stopped")) {
            EXPECT_EQ(sent[1].toUInt(), 0U);
        }
    }
}

TEST_F(NotificationsOnABus, HostileNamesAreTextAndNothingElse)
{
    const QString hostile = QStringLiteral("<b>x</b><a href=\"https://evil\">&amp;</a>");
    m_notifications->show(textOf(NoticeKind::ConflictFound, hostile, hostile));
    ASSERT_TRUE(showsAsMany(1));
    const QString body = shown()[0][4].toString();
    EXPECT_FALSE(body.contains(u'<')) << body.toStdString();
    EXPECT_FALSE(body.contains(u'>'));
    EXPECT_EQ(body, hostile.toHtmlEscaped());
    EXPECT_EQ(shown()[0][3].toString(), hostile) << "a title is never markup";
}

TEST_F(NotificationsOnABus, LongTextsAndBrokenOnesDoNotBreakTheBus)
{
    QString wide(1'000'000, u'w');
    wide[119] = QChar(0xd83d); // half of a character, at the place of the cut
    wide += QChar(u'\0');
    m_notifications->show(textOf(NoticeKind::ProblemFound, wide, wide));
    m_notifications->show(textOf(NoticeKind::ConflictFound,
                                 QStringLiteral("a") + QChar(u'\0') + QChar(0xdc00) + u'b'));
    ASSERT_TRUE(showsAsMany(2));
    for (const QVariantList &sent : shown()) {
        EXPECT_LE(sent[3].toString().size(), 121);
        EXPECT_LE(sent[4].toString().size(), 601);
    }
    EXPECT_EQ(m_bus->state(), DesktopBus::State::Connected);
    EXPECT_TRUE(m_notShown.empty());
}

TEST_F(NotificationsOnABus, AServerIsSentOnlyWhatItCanShow)
{
    offer({});
    m_notifications->show(
        textOf(NoticeKind::ConflictFound, QStringLiteral("title"), QStringLiteral("body")));
    ASSERT_TRUE(showsAsMany(1));
    EXPECT_TRUE(shown()[0][4].toString().isEmpty());
    EXPECT_TRUE(shown()[0][5].toStringList().isEmpty());
}

TEST_F(NotificationsOnABus, WithoutMarkupNothingIsEscaped)
{
    offer({QStringLiteral("body")});
    m_notifications->show(
        textOf(NoticeKind::ConflictFound, QStringLiteral("t"), QStringLiteral("a & b")));
    ASSERT_TRUE(showsAsMany(1));
    EXPECT_EQ(shown()[0][4].toString(), QStringLiteral("a & b"));
}

TEST_F(NotificationsOnABus, TellsWhatTheUserTook)
{
    m_notifications->show(textOf(NoticeKind::GuardStopped, QStringLiteral("stopped")));
    ASSERT_TRUE(showsAsMany(1));
    m_notifications->show(textOf(NoticeKind::OfflineLong, QStringLiteral("away")));
    ASSERT_TRUE(showsAsMany(2));
    settle(); // the answers to both have come
    say(QStringLiteral("ActivationToken"), {7U, QStringLiteral("token-1")});
    say(QStringLiteral("ActionInvoked"), {7U, QStringLiteral("review")});
    ASSERT_TRUE(goesOnUntil([&] { return m_taken.size() == 1; }));
    EXPECT_EQ(m_taken[0].kind, NoticeKind::GuardStopped);
    EXPECT_EQ(m_taken[0].action, NoticeAction::Review);
    EXPECT_EQ(m_taken[0].token, QStringLiteral("token-1"));
    say(QStringLiteral("ActionInvoked"), {7U, QStringLiteral("format-the-disk")});
    say(QStringLiteral("ActionInvoked"), {99U, QStringLiteral("review")});
    say(QStringLiteral("ActionInvoked"), {QStringLiteral("7"), QStringLiteral("review")});
    say(QStringLiteral("ActionInvoked"), {7U, QStringLiteral("snooze")});
    ASSERT_TRUE(goesOnUntil([&] { return m_taken.size() == 2; }));
    EXPECT_EQ(m_taken[1].action, NoticeAction::Snooze) << "what is none of ours was passed over";
    EXPECT_TRUE(m_taken[1].token.isEmpty()) << "a token is for one use";
}

TEST_F(NotificationsOnABus, AStrangerCannotPressTheUsersButtons)
{
    m_notifications->show(textOf(NoticeKind::GuardStopped, QStringLiteral("stopped")));
    m_notifications->show(textOf(NoticeKind::OfflineLong, QStringLiteral("away")));
    ASSERT_TRUE(showsAsMany(2));
    settle();
    StandIn stranger(m_address, QStringLiteral("org.example.Stranger"));
    stranger.appear();
    stranger.signal(notificationsPath(), notificationsName(), QStringLiteral("ActionInvoked"),
                    {7U, QStringLiteral("review")});
    stranger.vanish(); // the bus has passed on what came before
    say(QStringLiteral("ActionInvoked"), {7U, QStringLiteral("snooze")});
    ASSERT_TRUE(goesOnUntil([&] { return !m_taken.empty(); }));
    EXPECT_EQ(m_taken[0].action, NoticeAction::Snooze);
}

TEST_F(NotificationsOnABus, TellsDismissalsButNotExpiry)
{
    m_notifications->show(textOf(NoticeKind::ConflictFound, QStringLiteral("one")));
    m_notifications->show(textOf(NoticeKind::GuardStopped, QStringLiteral("two")));
    m_notifications->show(textOf(NoticeKind::OfflineLong, QStringLiteral("away")));
    ASSERT_TRUE(showsAsMany(3));
    settle();
    say(QStringLiteral("NotificationClosed"), {7U, 1U});
    say(QStringLiteral("NotificationClosed"), {8U, 2U});
    ASSERT_TRUE(goesOnUntil([&] { return !m_dismissed.empty(); }));
    EXPECT_EQ(m_dismissed, std::vector{NoticeKind::GuardStopped});
    m_notifications->show(textOf(NoticeKind::GuardStopped, QStringLiteral("three")));
    ASSERT_TRUE(showsAsMany(4));
    EXPECT_EQ(shown()[3][1].toUInt(), 0U) << "a closed one cannot be replaced";
}

TEST_F(NotificationsOnABus, WithdrawsWhatIsOver)
{
    m_notifications->show(textOf(NoticeKind::ConflictFound, QStringLiteral("one")));
    m_notifications->withdraw(NoticeKind::ConflictFound); // before the server answered
    m_notifications->show(textOf(NoticeKind::GuardStopped, QStringLiteral("two")));
    ASSERT_TRUE(showsAsMany(1));
    EXPECT_EQ(shown()[0][3].toString(), QStringLiteral("two")) << "the first was never sent";
    ASSERT_TRUE(goesOnUntil([&] {
        m_notifications->withdraw(NoticeKind::GuardStopped);
        return !m_server->asked(QStringLiteral("CloseNotification")).empty();
    }));
    EXPECT_EQ(m_server->asked(QStringLiteral("CloseNotification"))[0][0].toUInt(), 7U);
}

TEST_F(NotificationsOnABus, AServerThatStartsAnewIsAskedAnew)
{
    m_notifications->show(textOf(NoticeKind::ConflictFound, QStringLiteral("one")));
    ASSERT_TRUE(showsAsMany(1));
    m_server->vanish();
    offer({QStringLiteral("body")});
    m_server->appear();
    ASSERT_TRUE(goesOnUntil([&] {
        m_notifications->show(textOf(NoticeKind::ConflictFound, QStringLiteral("two")));
        return m_server->asked(QStringLiteral("GetCapabilities")).size() == 2;
    }));
    ASSERT_TRUE(goesOnUntil([&] { return shown().back()[5].toStringList().isEmpty(); }));
    EXPECT_EQ(shown().back()[1].toUInt(), 0U);
}

TEST_F(NotificationsOnABus, ServersThatAnswerNonsenseAreNoServers)
{
    m_server->answer(QStringLiteral("GetCapabilities"), QVariantList{QStringLiteral("actions"), 7});
    m_server->answer(QStringLiteral("Notify"), QVariantList{QStringLiteral("seven")});
    m_notifications->show(textOf(NoticeKind::ConflictFound, QStringLiteral("one")));
    ASSERT_TRUE(goesOnUntil([&] { return !m_notShown.empty(); }));
    EXPECT_EQ(m_notShown[0], QStringLiteral("one"));
}

TEST_F(OnABus, WithoutAServerItIsToldThatNothingWasShown)
{
    Notifications notifications(*m_bus);
    std::vector<QString> notShown;
    QObject::connect(&notifications, &Notifications::notShown,
                     [&](const NotificationText &text) { notShown.push_back(text.title); });
    notifications.show(textOf(NoticeKind::ConflictFound, QStringLiteral("one")));
    EXPECT_TRUE(notShown.empty()) << "not from inside of the call";
    EXPECT_TRUE(goesOnUntil([&] { return notShown.size() == 1; }));
}

} // namespace
} // namespace tern
