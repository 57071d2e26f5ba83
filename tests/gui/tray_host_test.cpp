#include "on_a_bus.h"
#include "support/find_widget.h"

#include "tray/tray_host.h"

#include <QDBusVariant>

namespace tern::test {
namespace {

QString text(const char *words)
{
    return QString::fromUtf8(words);
}

QVariantList variant(bool value)
{
    return {QVariant::fromValue(QDBusVariant(value))};
}

/// With a stand-in for the service that knows of trays.
using TrayHostOnABus = OnABus;

TEST_F(TrayHostOnABus, IsFoundWhenItIsThereAndWhenItComesLate)
{
    DesktopTrayHost host(*m_bus);
    EXPECT_FALSE(host.isThere());
    StandIn watcher(m_address, text("org.kde.StatusNotifierWatcher"));
    watcher.answer(text("Get"), variant(true));
    watcher.appear();
    EXPECT_TRUE(goesOnUntil([&] { return host.isThere(); }));
    watcher.vanish();
    EXPECT_TRUE(goesOnUntil([&] { return !host.isThere(); }));
}

TEST_F(TrayHostOnABus, IsNotTakenForThereWhileTheWatcherHasNoHost)
{
    StandIn watcher(m_address, text("org.kde.StatusNotifierWatcher"));
    watcher.answer(text("Get"), variant(false));
    watcher.appear();
    DesktopTrayHost host(*m_bus);
    EXPECT_TRUE(goesOnUntil([&] { return !watcher.asked(text("Get")).empty(); }));
    settle();
    EXPECT_FALSE(host.isThere());

    watcher.answer(text("Get"), variant(true));
    watcher.signal(text("/StatusNotifierWatcher"), text("org.kde.StatusNotifierWatcher"),
                   text("StatusNotifierHostRegistered"), {});
    EXPECT_TRUE(goesOnUntil([&] { return host.isThere(); }));
}

TEST_F(TrayHostOnABus, IsGoneWithTheBus)
{
    StandIn watcher(m_address, text("org.kde.StatusNotifierWatcher"));
    watcher.answer(text("Get"), variant(true));
    watcher.appear();
    DesktopTrayHost host(*m_bus);
    ASSERT_TRUE(goesOnUntil([&] { return host.isThere(); }));
    m_daemon.end();
    EXPECT_TRUE(goesOnUntil([&] { return !host.isThere(); }));
}

} // namespace
} // namespace tern::test
