#pragma once

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace tern::test {

/// Lets the event loop run until `over` says yes; asked again and again, as what happens on a
/// screen tells nobody. False when it takes very long.
bool comesTrue(const std::function<bool()> &over, int patienceMilliseconds = 60'000);

/// A desktop of the test's own: a screen (Xvfb), a window manager, a session bus and a tray, all
/// with a home of their own. They end with it, and so does all that they started.
class DesktopSession {
public:
    /// Whether programs tell screen readers all that they show, which costs them.
    enum class ScreenReaders : std::uint8_t { Served, None };
    explicit DesktopSession(ScreenReaders readers = ScreenReaders::Served);
    ~DesktopSession();
    DesktopSession(const DesktopSession &) = delete;
    DesktopSession &operator=(const DesktopSession &) = delete;

    /// Empty when all is there; else what is missing, for GTEST_SKIP.
    std::string start();

    [[nodiscard]] QString display() const { return m_environment.value(QStringLiteral("DISPLAY")); }
    [[nodiscard]] QString busAddress() const
    {
        return m_environment.value(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"));
    }
    [[nodiscard]] QString home(const QString &name = {}) const { return m_home.filePath(name); }
    [[nodiscard]] const QProcessEnvironment &environment() const { return m_environment; }

    /// Starts a program in this session. It is ended with the session at the latest.
    QProcess &run(const QString &program, const QStringList &arguments = {});
    enum class Exit : std::uint8_t { Zero, Any };
    /// Runs a program to its end; its output, or nothing when it failed.
    std::optional<QByteArray> outputOf(const QString &program, const QStringList &arguments,
                                       Exit exit = Exit::Zero);
    /// The tray takes part only when the test says so, as on desktops where it comes late.
    bool startTray();

private:
    std::string startScreen();
    std::string startBus();
    void end(QProcess &process);
    static void endAllThatIsLeft();

    QTemporaryDir m_home;
    QProcessEnvironment m_environment;
    std::vector<std::unique_ptr<QProcess>> m_programs; ///< in the order of their start
};

} // namespace tern::test
