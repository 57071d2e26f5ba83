#include "gui/private_bus.h"
#include "gui/support/find_widget.h"

#include "tray/desktop_motion.h"
#include "tray/tray_host.h"

#include <QDBusVariant>

namespace tern::test {
namespace {

QString text(const char *words)
{
    return QString::fromUtf8(words);
}

/// On a bus of its own, with a stand-in for the service that knows of trays.
class TrayHostOnABus : public ::testing::Test {
protected:
    void SetUp() override
    {
        address = daemon.start();
        if (address.isEmpty())
            GTEST_SKIP() << "no dbus-daemon can be started here";
    }
    void TearDown() override { QDBusConnection::disconnectFromBus(text("tray-test")); }

    [[nodiscard]] QDBusConnection bus() const
    {
        return QDBusConnection::connectToBus(address, text("tray-test"));
    }
    [[nodiscard]] static QVariantList variant(bool value)
    {
        return {QVariant::fromValue(QDBusVariant(value))};
    }

    PrivateBus daemon;
    QString address;
};

TEST_F(TrayHostOnABus, IsFoundWhenItIsThereAndWhenItComesLate)
{
    DesktopTrayHost host(bus());
    EXPECT_FALSE(host.isThere());
    StandIn watcher(address, text("org.kde.StatusNotifierWatcher"));
    watcher.answer(text("Get"), variant(true));
    watcher.appear();
    EXPECT_TRUE(goesOnUntil([&] { return host.isThere(); }));
    watcher.vanish();
    EXPECT_TRUE(goesOnUntil([&] { return !host.isThere(); }));
}

TEST_F(TrayHostOnABus, IsNotTakenForThereWhileTheWatcherHasNoHost)
{
    StandIn watcher(address, text("org.kde.StatusNotifierWatcher"));
    watcher.answer(text("Get"), variant(false));
    watcher.appear();
    DesktopTrayHost host(bus());
    EXPECT_TRUE(goesOnUntil([&] { return !watcher.asked(text("Get")).empty(); }));
    settle();
    EXPECT_FALSE(host.isThere());

    watcher.answer(text("Get"), variant(true));
    watcher.signal(text("/StatusNotifierWatcher"), text("org.kde.StatusNotifierWatcher"),
                   text("StatusNotifierHostRegistered"), {});
    EXPECT_TRUE(goesOnUntil([&] { return host.isThere(); }));
}

TEST_F(TrayHostOnABus, StandsStillOnBattery)
{
    StandIn power(address, text("org.freedesktop.UPower"));
    power.answer(text("Get"), variant(true));
    power.appear();
    DesktopMotion motion(bus(), bus());
    EXPECT_TRUE(goesOnUntil([&] { return !motion.isAllowed(); }));
    power.signal(
        text("/org/freedesktop/UPower"), text("org.freedesktop.DBus.Properties"),
        text("PropertiesChanged"),
        {text("org.freedesktop.UPower"), QVariantMap{{text("OnBattery"), false}}, QStringList()});
    EXPECT_TRUE(goesOnUntil([&] { return motion.isAllowed(); }));
}

TEST_F(TrayHostOnABus, StandsStillWhereTheDesktopAsksForLessMotion)
{
    StandIn portal(address, text("org.freedesktop.portal.Desktop"));
    portal.answer(text("Read"),
                  {QVariant::fromValue(QDBusVariant(QVariant::fromValue(QDBusVariant(false))))});
    portal.appear();
    DesktopMotion motion(bus(), bus());
    EXPECT_TRUE(goesOnUntil([&] { return !motion.isAllowed(); }));
}

} // namespace
} // namespace tern::test
