#include "on_a_bus.h"

#include "desktop/appearance.h"
#include "desktop/battery_watch.h"
#include "desktop/desktop_file_manager.h"

#include <QDBusMetaType>

namespace tern {
namespace {

using test::goesOnUntil;
using test::OnABus;
using test::StandIn;

TEST_F(OnABus, AFileIsShownInTheFileManager)
{
    StandIn manager(m_address, QStringLiteral("org.freedesktop.FileManager1"));
    manager.answer(QStringLiteral("ShowItems"), QVariantList());
    manager.appear();
    std::vector<QUrl> opened;
    DesktopFileManager files(*m_bus, [&](const QUrl &url) { opened.push_back(url); });
    files.reveal("/home/ada/raw data/#1?\xff\n.csv");
    ASSERT_TRUE(goesOnUntil([&] { return !manager.asked(QStringLiteral("ShowItems")).empty(); }));
    EXPECT_EQ(manager.asked(QStringLiteral("ShowItems"))[0][0].toStringList(),
              QStringList{QStringLiteral("file:///home/ada/raw%20data/%231%3F%FF%0A.csv")});
    files.reveal("relative");
    files.reveal(std::string("/nul\0byte", 9));
    files.open("/home/ada/\xff");
    ASSERT_EQ(opened.size(), 1U);
    EXPECT_EQ(opened[0].toEncoded(), "file:///home/ada/%FF");
    EXPECT_EQ(manager.asked(QStringLiteral("ShowItems")).size(), 1U);
}

QVariant wrapped(const QVariant &value)
{
    return QVariant::fromValue(QDBusVariant(value));
}

TEST_F(OnABus, LightAndDarkFollowTheDesktop)
{
    using Groups = QMap<QString, QVariantMap>;
    qDBusRegisterMetaType<Groups>();
    StandIn portal(m_address, QStringLiteral("org.freedesktop.portal.Desktop"));
    const QString group = QStringLiteral("org.freedesktop.appearance");
    const QString gnome = QStringLiteral("org.gnome.desktop.interface");
    const QString key = QStringLiteral("color-scheme");
    const Groups all{{group, {{key, 1U}}}, {gnome, {{QStringLiteral("enable-animations"), false}}}};
    portal.answer(QStringLiteral("ReadAll"), QVariantList{QVariant::fromValue(all)});
    portal.appear();
    Appearance appearance(*m_bus);
    int changes = 0;
    QObject::connect(&appearance, &Appearance::changed, [&] { ++changes; });
    ASSERT_TRUE(goesOnUntil([&] { return changes == 1; }));
    EXPECT_EQ(appearance.scheme(), Appearance::Scheme::Dark);
    EXPECT_EQ(appearance.motion(), Appearance::Motion::Reduced);

    const auto say = [&](const QString &of, const QString &what, const QVariant &value) {
        portal.signal(QStringLiteral("/org/freedesktop/portal/desktop"),
                      QStringLiteral("org.freedesktop.portal.Settings"),
                      QStringLiteral("SettingChanged"), {of, what, wrapped(value)});
    };
    say(group, key, QStringLiteral("dark")); // of another type: passed over
    say(group, key, wrapped(2U));            // twice wrapped, as older portals do
    ASSERT_TRUE(goesOnUntil([&] { return changes == 2; }));
    EXPECT_EQ(appearance.scheme(), Appearance::Scheme::Light);
    say(gnome, QStringLiteral("enable-animations"), true);
    ASSERT_TRUE(goesOnUntil([&] { return changes == 3; }));
    EXPECT_EQ(appearance.motion(), Appearance::Motion::Full);
    say(QStringLiteral("org.kde.kdeglobals.KDE"), QStringLiteral("AnimationDurationFactor"),
        QStringLiteral("0"));
    ASSERT_TRUE(goesOnUntil([&] { return changes == 4; }));
    EXPECT_EQ(appearance.motion(), Appearance::Motion::Reduced);
    say(group, key, 77U);
    ASSERT_TRUE(goesOnUntil([&] { return changes == 5; }));
    EXPECT_EQ(appearance.scheme(), Appearance::Scheme::NoPreference);
}

TEST_F(OnABus, ABatteryIsFollowed)
{
    const QString service = QStringLiteral("org.freedesktop.UPower");
    const QString fact = QStringLiteral("OnBattery");
    StandIn power(m_address, service);
    power.answer(QStringLiteral("Get"), QVariantList{wrapped(true)});
    power.appear();
    BatteryWatch battery(*m_bus);
    EXPECT_FALSE(battery.isOnBattery());
    ASSERT_TRUE(goesOnUntil([&] { return battery.isOnBattery(); }));

    const auto say = [&](const QString &of, const QVariantMap &values, const QStringList &gone) {
        power.signal(QStringLiteral("/org/freedesktop/UPower"),
                     QStringLiteral("org.freedesktop.DBus.Properties"),
                     QStringLiteral("PropertiesChanged"), {of, values, gone});
    };
    say(QStringLiteral("org.example"), {{fact, false}}, {}); // not the service's own
    say(service, {{fact, 0}}, {});                           // of another type
    say(service, {}, {fact});                                // has to be asked again
    ASSERT_TRUE(goesOnUntil([&] { return power.asked(QStringLiteral("Get")).size() == 2; }));
    EXPECT_TRUE(battery.isOnBattery());
    say(service, {{fact, false}}, {});
    EXPECT_TRUE(goesOnUntil([&] { return !battery.isOnBattery(); }));
}

TEST_F(OnABus, WithoutAPowerServiceNothingRunsOnBattery)
{
    BatteryWatch battery(*m_bus);
    ServiceCalls other(*m_bus, {QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/"),
                                QStringLiteral("org.freedesktop.DBus.Peer")});
    bool isAnswered = false;
    other.call(QStringLiteral("Ping"), {}, [&](const QDBusMessage &) { isAnswered = true; });
    ASSERT_TRUE(goesOnUntil([&] { return isAnswered; }));
    EXPECT_FALSE(battery.isOnBattery());
}

} // namespace
} // namespace tern
