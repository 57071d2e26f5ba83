#include "desktop_session.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <csignal>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace tern::test {

namespace {

constexpr int patience = 30'000; // milliseconds, for machines that are slow at times

/// Children of a process, by the kernel's own list.
std::vector<pid_t> childrenOf(pid_t parent)
{
    std::vector<pid_t> children;
    QDir tasks(QStringLiteral("/proc/%1/task").arg(parent));
    const QStringList threads = tasks.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &thread : threads) {
        QFile list(tasks.filePath(thread + QStringLiteral("/children")));
        if (!list.open(QIODevice::ReadOnly))
            continue;
        const QList<QByteArray> pids = list.readAll().simplified().split(' ');
        for (const QByteArray &pid : pids) {
            if (pid.toInt() > 0)
                children.push_back(pid.toInt());
        }
    }
    return children;
}

} // namespace

bool comesTrue(const std::function<bool()> &over, int patienceMilliseconds)
{
    QElapsedTimer watch;
    watch.start();
    while (!over()) {
        if (watch.elapsed() > patienceMilliseconds)
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
        QProcess().waitForFinished(1); // gives way where no event comes
    }
    return true;
}

DesktopSession::DesktopSession(ScreenReaders readers)
    : m_environment(QProcessEnvironment::systemEnvironment())
{
    // What services of the session leave behind becomes ours, and can be ended.
    ::prctl(PR_SET_CHILD_SUBREAPER, 1);
    for (const char *unwanted :
         {"WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "DBUS_SYSTEM_BUS_ADDRESS", "XAUTHORITY",
          "AT_SPI_BUS_ADDRESS", "QT_QPA_PLATFORM", "QT_QPA_PLATFORMTHEME", "QT_STYLE_OVERRIDE",
          "SESSION_MANAGER", "XDG_CURRENT_DESKTOP", "XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID"})
        m_environment.remove(QLatin1String(unwanted));
    const auto set = [&](const char *name, const QString &value) {
        m_environment.insert(QLatin1String(name), value);
    };
    for (const char *folder : {"runtime", "config", "state", "cache", "data"})
        QDir(m_home.path()).mkdir(QLatin1String(folder));
    QFile::setPermissions(home(QStringLiteral("runtime")),
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    set("HOME", m_home.path());
    set("XDG_RUNTIME_DIR", home(QStringLiteral("runtime")));
    set("XDG_CONFIG_HOME", home(QStringLiteral("config")));
    set("XDG_STATE_HOME", home(QStringLiteral("state")));
    set("XDG_CACHE_HOME", home(QStringLiteral("cache")));
    set("XDG_DATA_HOME", home(QStringLiteral("data")));
    set("QT_QPA_PLATFORM", QStringLiteral("xcb"));
    if (readers == ScreenReaders::Served)
        set("QT_LINUX_ACCESSIBILITY_ALWAYS_ON", QStringLiteral("1"));
    set("LC_ALL", QStringLiteral("C.UTF-8"));
    set("TZ", QStringLiteral("UTC"));
    // There is no system bus here, so that nobody's battery and network have a say.
    set("DBUS_SYSTEM_BUS_ADDRESS", QStringLiteral("unix:path=/nowhere"));
}

DesktopSession::~DesktopSession()
{
    while (!m_programs.empty()) { // the screen last
        end(*m_programs.back());
        m_programs.pop_back();
    }
    endAllThatIsLeft();
}

std::string DesktopSession::start()
{
    for (const char *program : {"Xvfb", "openbox", "trayer", "dbus-daemon", "xdotool"}) {
        if (QStandardPaths::findExecutable(QLatin1String(program)).isEmpty())
            return std::string("there is no ") + program;
    }
    if (!QFile::exists(QStringLiteral("/usr/share/dbus-1/services/org.a11y.Bus.service")))
        return "there is no at-spi2-core";
    if (std::string missing = startScreen(); !missing.empty())
        return missing;
    if (std::string missing = startBus(); !missing.empty())
        return missing;
    run(QStringLiteral("openbox"), {QStringLiteral("--sm-disable")});
    const bool hasManager = comesTrue([this] {
        return outputOf(QStringLiteral("xdotool"), {QStringLiteral("get_num_desktops")})
            .has_value();
    });
    return hasManager ? std::string() : "the window manager did not start";
}

std::string DesktopSession::startScreen()
{
    QProcess &screen =
        run(QStringLiteral("Xvfb"),
            {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"),
             QStringLiteral("0"), QStringLiteral("1600x1000x24"), QStringLiteral("-nolisten"),
             QStringLiteral("tcp"), QStringLiteral("-noreset")});
    QByteArray number;
    comesTrue(
        [&] {
            number += screen.readAllStandardOutput();
            return number.endsWith('\n') || screen.state() == QProcess::NotRunning;
        },
        patience);
    if (!number.endsWith('\n'))
        return "Xvfb did not start: " + screen.readAllStandardError().right(200).toStdString();
    m_environment.insert(QStringLiteral("DISPLAY"),
                         QStringLiteral(":") + QString::fromLatin1(number.trimmed()));
    return {};
}

std::string DesktopSession::startBus()
{
    QProcess &bus = run(QStringLiteral("dbus-daemon"),
                        {QStringLiteral("--session"), QStringLiteral("--nofork"),
                         QStringLiteral("--nopidfile"), QStringLiteral("--print-address=1")});
    QByteArray address;
    comesTrue(
        [&] {
            address += bus.readAllStandardOutput();
            return address.endsWith('\n') || bus.state() == QProcess::NotRunning;
        },
        patience);
    if (!address.endsWith('\n'))
        return "no message bus could be started";
    m_environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"),
                         QString::fromUtf8(address.trimmed()));
    return {};
}

bool DesktopSession::startTray()
{
    QProcess &tray =
        run(QStringLiteral("trayer"),
            {QStringLiteral("--edge"), QStringLiteral("bottom"), QStringLiteral("--align"),
             QStringLiteral("right"), QStringLiteral("--height"), QStringLiteral("32"),
             QStringLiteral("--widthtype"), QStringLiteral("pixel"), QStringLiteral("--width"),
             QStringLiteral("64"), QStringLiteral("--SetDockType"), QStringLiteral("true")});
    return tray.state() != QProcess::NotRunning;
}

QProcess &DesktopSession::run(const QString &program, const QStringList &arguments)
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(m_environment);
    process->setWorkingDirectory(m_home.path());
    // A test that is killed takes its desktop along.
    process->setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
    process->start(program, arguments);
    process->waitForStarted(patience);
    m_programs.push_back(std::move(process));
    return *m_programs.back();
}

std::optional<QByteArray> DesktopSession::outputOf(const QString &program,
                                                   const QStringList &arguments, Exit exit)
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.start(program, arguments);
    if (!process.waitForFinished(patience)) {
        process.kill();
        process.waitForFinished();
        return std::nullopt;
    }
    const bool isWell = exit == Exit::Any || process.exitCode() == 0;
    if (process.exitStatus() != QProcess::NormalExit || !isWell)
        return std::nullopt;
    return process.readAllStandardOutput();
}

void DesktopSession::end(QProcess &process)
{
    if (process.state() == QProcess::NotRunning)
        return;
    process.terminate();
    if (process.waitForFinished(patience))
        return;
    process.kill();
    process.waitForFinished();
}

/// Services that the bus started are nobody's children once it is gone: they came to us.
void DesktopSession::endAllThatIsLeft()
{
    for (int round = 0; round < 10; ++round) {
        const std::vector<pid_t> left = childrenOf(::getpid());
        for (const pid_t child : left) {
            ::kill(child, SIGKILL);
            ::waitpid(child, nullptr, 0);
        }
        if (left.empty())
            return;
    }
}

} // namespace tern::test
