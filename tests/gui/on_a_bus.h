#pragma once

#include "private_bus.h"

#include "desktop/desktop_bus.h"
#include "desktop/notifications.h"

namespace tern::test {

inline NotificationText textOf(NoticeKind kind, const QString &title, const QString &body = {})
{
    return {kind,
            title,
            body,
            {{NoticeAction::Review, QStringLiteral("Review")},
             {NoticeAction::Snooze, QStringLiteral("Not for an hour")}},
            {}};
}

/// Connected to a message bus of its own.
class OnABus : public testing::Test {
protected:
    void SetUp() override
    {
        m_address = m_daemon.start();
        if (m_address.isEmpty())
            GTEST_SKIP() << "no dbus-daemon can be started here";
        m_bus = std::make_unique<DesktopBus>(m_address);
        ASSERT_TRUE(goesOnUntil([&] { return m_bus->state() != DesktopBus::State::Connecting; }));
        ASSERT_EQ(m_bus->state(), DesktopBus::State::Connected);
    }

    PrivateBus m_daemon;
    QString m_address;
    std::unique_ptr<DesktopBus> m_bus;
};

} // namespace tern::test
