#include "engine/qt_executor.h"
#include "engine/system_surroundings.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QProcess>
#include <QStandardPaths>

#include <gtest/gtest.h>

namespace tern {
namespace {

/// A message bus of the test's own.
class PrivateBus {
public:
    /// Empty when there is none to be had.
    QString start()
    {
        const QString program = QStandardPaths::findExecutable(u"dbus-daemon"_qs);
        if (program.isEmpty())
            return {};
        m_daemon.start(
            program, {u"--session"_qs, u"--nofork"_qs, u"--nopidfile"_qs, u"--print-address=1"_qs});
        if (!m_daemon.waitForReadyRead())
            return {};
        return QString::fromUtf8(m_daemon.readLine()).trimmed();
    }
    void stop()
    {
        m_daemon.kill();
        m_daemon.waitForFinished();
    }
    ~PrivateBus() { stop(); }

private:
    QProcess m_daemon;
};

/// A service with properties, as UPower and NetworkManager are.
class FakeService final : public QDBusVirtualObject {
public:
    FakeService(const QString &busAddress, QString name)
        : m_connection(u"fake-"_qs + name),
          m_name(std::move(name)),
          m_bus(QDBusConnection::connectToBus(busAddress, m_connection))
    {
        m_bus.registerVirtualObject(u"/org"_qs, this, QDBusConnection::SubPath);
    }
    ~FakeService() override
    {
        m_bus.unregisterObject(u"/org"_qs, QDBusConnection::UnregisterTree);
        QDBusConnection::disconnectFromBus(m_connection);
    }

    void appear() { EXPECT_TRUE(m_bus.registerService(m_name)); }
    void vanish() { EXPECT_TRUE(m_bus.unregisterService(m_name)); }

    void set(const QString &path, const QString &interface, const QString &key,
             const QVariant &value)
    {
        m_values[path + u' ' + interface][key] = value;
    }
    void change(const QString &path, const QString &interface, const QString &key,
                const QVariant &value)
    {
        set(path, interface, key, value);
        tell(path, interface, {{key, value}}, {});
    }
    /// As services do that do not send values along.
    void changeSilently(const QString &path, const QString &interface, const QString &key,
                        const QVariant &value)
    {
        set(path, interface, key, value);
        tell(path, interface, {}, {key});
    }
    void tell(const QString &path, const QString &interface, const QVariantMap &changed,
              const QStringList &invalidated)
    {
        QDBusMessage signal = QDBusMessage::createSignal(
            path, u"org.freedesktop.DBus.Properties"_qs, u"PropertiesChanged"_qs);
        signal.setArguments({interface, changed, invalidated});
        m_bus.send(signal);
    }

    QString introspect(const QString & /*path*/) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &bus) override
    {
        ++calls;
        if (message.member() != u"GetAll"_qs || silent)
            return silent;
        const QString key = message.path() + u' ' + message.arguments().value(0).toString();
        bus.send(message.createReply(QVariant(m_values.value(key))));
        return true;
    }

    int calls = 0;
    bool silent = false; ///< never answers

private:
    const QString m_connection;
    const QString m_name;
    QDBusConnection m_bus;
    QMap<QString, QVariantMap> m_values;
};

QString power()
{
    return u"/org/freedesktop/UPower"_qs;
}

QString battery()
{
    return u"/org/freedesktop/UPower/devices/DisplayDevice"_qs;
}

QString network()
{
    return u"/org/freedesktop/NetworkManager"_qs;
}

class SurroundingsOnABus : public testing::Test {
protected:
    void SetUp() override
    {
        m_address = m_bus.start();
        if (m_address.isEmpty())
            GTEST_SKIP() << "no dbus-daemon can be started here";
        m_upower = std::make_unique<FakeService>(m_address, u"org.freedesktop.UPower"_qs);
        m_manager = std::make_unique<FakeService>(m_address, u"org.freedesktop.NetworkManager"_qs);
    }

    void watch()
    {
        m_surroundings = std::make_unique<SystemSurroundings>(m_executor, m_address.toStdString());
        m_surroundings->watch([this] { ++m_changes; });
    }

    /// Lets messages come until they say so. Gives up when none does for very long.
    bool becomes(const SurroundingFacts &facts)
    {
        return goesOnUntil([&] { return m_surroundings->facts() == facts; });
    }
    static bool goesOnUntil(const std::function<bool()> &over)
    {
        QElapsedTimer patience;
        patience.start();
        while (!over() && patience.elapsed() < 60'000)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 100);
        return over();
    }

    void setMetered(unsigned value)
    {
        m_manager->change(network(), u"org.freedesktop.NetworkManager"_qs, u"Metered"_qs, value);
    }
    void setOnBattery(const QVariant &value)
    {
        m_upower->change(power(), u"org.freedesktop.UPower"_qs, u"OnBattery"_qs, value);
    }
    void setPercentage(const QVariant &value)
    {
        m_upower->change(battery(), u"org.freedesktop.UPower.Device"_qs, u"Percentage"_qs, value);
    }

    PrivateBus m_bus;
    QString m_address;
    QtExecutor m_executor{1};
    std::unique_ptr<FakeService> m_upower;
    std::unique_ptr<FakeService> m_manager;
    std::unique_ptr<SystemSurroundings> m_surroundings;
    int m_changes = 0;
};

TEST_F(SurroundingsOnABus, AreReadAtTheStartAndFollowed)
{
    setOnBattery(true);
    setPercentage(42.9);
    setMetered(2);
    m_upower->appear();
    m_manager->appear();
    watch();
    EXPECT_EQ(m_surroundings->facts(), SurroundingFacts()) << "nobody waited for it";
    EXPECT_TRUE(becomes({false, true, 42}));
    setMetered(1);
    EXPECT_TRUE(becomes({true, true, 42}));
    setOnBattery(false);
    EXPECT_TRUE(becomes({true, false, 42}));
    setPercentage(43.0);
    EXPECT_TRUE(becomes({true, false, 43}));
    EXPECT_GE(m_changes, 4);
}

TEST_F(SurroundingsOnABus, GuessesOfTheNetworkCount)
{
    setMetered(3);
    m_manager->appear();
    watch();
    EXPECT_TRUE(becomes({true, {}, {}}));
    setMetered(4);
    EXPECT_TRUE(becomes({false, {}, {}}));
    setMetered(0);
    EXPECT_TRUE(becomes({}));
}

TEST_F(SurroundingsOnABus, ServicesMayAppearAndVanish)
{
    watch();
    setOnBattery(true);
    setMetered(1);
    m_upower->appear();
    EXPECT_TRUE(becomes({{}, true, {}}));
    m_manager->appear();
    EXPECT_TRUE(becomes({true, true, {}}));
    m_upower->vanish();
    EXPECT_TRUE(becomes({true, {}, {}}));
    m_manager->vanish();
    EXPECT_TRUE(becomes({}));
    m_upower->appear();
    EXPECT_TRUE(becomes({{}, true, {}}));
}

TEST_F(SurroundingsOnABus, ValuesThatWereNotSentAlongAreAskedFor)
{
    setMetered(2);
    m_manager->appear();
    watch();
    ASSERT_TRUE(becomes({false, {}, {}}));
    m_manager->changeSilently(network(), u"org.freedesktop.NetworkManager"_qs, u"Metered"_qs, 1U);
    EXPECT_TRUE(becomes({true, {}, {}}));
}

TEST_F(SurroundingsOnABus, WhatMakesNoSenseIsNotKnown)
{
    setOnBattery(true);
    setPercentage(50.0);
    setMetered(1);
    m_upower->appear();
    m_manager->appear();
    watch();
    ASSERT_TRUE(becomes({true, true, 50}));
    for (const double percent : {-1.0, 100.5, std::numeric_limits<double>::quiet_NaN(), 1e300}) {
        setPercentage(percent);
        EXPECT_TRUE(becomes({true, true, {}})) << percent;
        setPercentage(50.0);
        EXPECT_TRUE(becomes({true, true, 50}));
    }
    setPercentage(u"50"_qs);
    EXPECT_TRUE(becomes({true, true, {}}));
    setOnBattery(u"yes"_qs);
    EXPECT_TRUE(becomes({true, {}, {}}));
    setMetered(5);
    EXPECT_TRUE(becomes({}));
}

TEST_F(SurroundingsOnABus, OtherObjectsAndInterfacesAreNotMeant)
{
    setMetered(2);
    m_manager->appear();
    watch();
    ASSERT_TRUE(becomes({false, {}, {}}));
    m_manager->change(u"/org/freedesktop/other"_qs, u"org.freedesktop.NetworkManager"_qs,
                      u"Metered"_qs, 1U);
    m_manager->change(network(), u"org.freedesktop.Other"_qs, u"Metered"_qs, 1U);
    m_upower->change(network(), u"org.freedesktop.NetworkManager"_qs, u"Metered"_qs, 1U);
    setMetered(0); // comes after all of these
    EXPECT_TRUE(becomes({}));
    EXPECT_EQ(m_changes, 2);
}

TEST_F(SurroundingsOnABus, AServiceThatNeverAnswersKeepsNobodyWaiting)
{
    m_upower->silent = true;
    m_upower->appear();
    setMetered(1);
    m_manager->appear();
    watch();
    EXPECT_TRUE(becomes({true, {}, {}}));
    setOnBattery(true);
    EXPECT_TRUE(becomes({true, true, {}}));
}

TEST_F(SurroundingsOnABus, WithoutTheBusNothingIsKnown)
{
    setMetered(1);
    m_manager->appear();
    watch();
    ASSERT_TRUE(becomes({true, {}, {}}));
    m_bus.stop();
    EXPECT_TRUE(becomes({}));
}

TEST_F(SurroundingsOnABus, MayEndBeforeTheBusLetsThemIn)
{
    watch();
    m_surroundings.reset();
    bool over = false;
    m_executor.run([&] { m_executor.post([&] { over = true; }); });
    EXPECT_TRUE(goesOnUntil([&] { return over; }));
    EXPECT_EQ(m_changes, 0);
}

TEST(Surroundings, WithoutABusNothingIsKnown)
{
    QtExecutor executor(1);
    SystemSurroundings surroundings(executor, "unix:path=/nonexistent/bus");
    surroundings.watch([] { ADD_FAILURE() << "nobody could have told"; });
    bool over = false;
    executor.run([&] { executor.post([&] { over = true; }); });
    while (!over)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    EXPECT_EQ(surroundings.facts(), SurroundingFacts());
}

} // namespace
} // namespace tern
