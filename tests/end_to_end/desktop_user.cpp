#include "desktop_user.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace tern::test {

namespace {

constexpr int patience = 30'000; // milliseconds

} // namespace

DesktopUser::DesktopUser() = default;

std::string DesktopUser::sitDown()
{
    if (std::string missing = m_session.start(); !missing.empty())
        return missing;
    m_reader = std::make_unique<ScreenReader>(m_session.busAddress());
    return m_reader->isConnected() ? std::string() : "the accessibility bus did not start";
}

bool DesktopUser::startTern(const QStringList &arguments)
{
    m_tern.reset();
    m_process = &m_session.run(QStringLiteral(TERN_DESKTOP_PROGRAM), arguments);
    return comesTrue([this] {
               m_tern = m_reader->application(QStringLiteral("tern-desktop"));
               return m_tern.has_value() || !isTernRunning();
           })
           && isTernRunning();
}

bool DesktopUser::isTernRunning() const
{
    return m_process != nullptr && m_process->state() == QProcess::Running;
}

std::optional<int> DesktopUser::ternEnds()
{
    if (!comesTrue([this] { return !isTernRunning(); })
        || m_process->exitStatus() != QProcess::NormalExit)
        return std::nullopt;
    return m_process->exitCode();
}

std::optional<Accessible> DesktopUser::waitFor(const QString &name, const QString &role)
{
    std::optional<Accessible> found;
    comesTrue([&] {
        found = m_tern ? m_reader->find(*m_tern, name, role) : std::nullopt;
        return (found && m_reader->isEnabled(*found)) || !isTernRunning();
    });
    return found;
}

bool DesktopUser::sees(const QString &name, const QString &role) const
{
    return m_tern && m_reader->find(*m_tern, name, role).has_value();
}

bool DesktopUser::press(const QString &name, const QString &role)
{
    const auto found = waitFor(name, role);
    return found && m_reader->press(*found);
}

bool DesktopUser::pressIn(const QString &dialog, const QString &name, const QString &role)
{
    const auto top = waitFor(dialog, QStringLiteral("dialog"));
    std::optional<Accessible> found;
    return top && comesTrue([&] {
               found = m_reader->find(*top, name, role);
               return found && m_reader->isEnabled(*found);
           })
           && m_reader->press(*found);
}

bool DesktopUser::click(const QString &name, const QString &role, int button)
{
    const auto found = waitFor(name, role);
    return found && Pointer(m_session).click(m_reader->placeOf(*found).center(), button);
}

bool DesktopUser::write(const QString &field, const QString &text)
{
    const auto found = waitFor(field, QStringLiteral("text"));
    return found && m_reader->setText(*found, text);
}

std::optional<Accessible> DesktopUser::window() const
{
    return m_tern ? m_reader->find(*m_tern, QStringLiteral("Tern")) : std::nullopt;
}

bool DesktopUser::drop(const QStringList &paths, const Accessible &target)
{
    QProcess &source = m_session.run(QStringLiteral(TERN_DRAG_SOURCE), paths);
    std::optional<Accessible> handle;
    const bool isThere = comesTrue([&] {
        const auto program = m_reader->application(QStringLiteral("drag_source"));
        handle =
            program ? m_reader->find(*program, QStringLiteral("Drag from here")) : std::nullopt;
        return handle.has_value();
    });
    // Into the corner, away from the window that it is dragged to.
    const QStringList move{QStringLiteral("search"),        QStringLiteral("--sync"),
                           QStringLiteral("--onlyvisible"), QStringLiteral("--name"),
                           QStringLiteral("^Drag source$"), QStringLiteral("windowmove"),
                           QStringLiteral("1400"),          QStringLiteral("20")};
    if (!isThere || !m_session.outputOf(QStringLiteral("xdotool"), move)
        || !comesTrue([&] { return m_reader->placeOf(*handle).left() >= 1400; }))
        return false;
    QByteArray said;
    const bool isDropped = Pointer(m_session).drag(m_reader->placeOf(*handle).center(),
                                                   m_reader->placeOf(target).center())
                           && comesTrue([&] {
                                  said += source.readAllStandardOutput();
                                  return said.contains("dropped");
                              });
    // The source lives on until the session ends: what it hands over is asked for after the drop.
    return isDropped && said.contains("dropped somewhere");
}

bool DesktopUser::clickTrayIcon(int button)
{
    const std::vector<QRect> icons = trayIcons(m_session.display());
    return icons.size() == 1 && Pointer(m_session).click(icons.front().center(), button);
}

bool DesktopUser::typeKeys(const QStringList &keys)
{
    const QStringList words = QStringList{QStringLiteral("key")} + keys;
    return m_session.outputOf(QStringLiteral("xdotool"), words).has_value();
}

void DesktopUser::makeFolder(const QString &name) const
{
    QDir().mkpath(m_session.home(name));
}

void DesktopUser::writeFile(const QString &name, const QByteArray &text) const
{
    QFile file(m_session.home(name));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(text) != text.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
}

QByteArray DesktopUser::readFile(const QString &name) const
{
    QFile file(m_session.home(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool DesktopUser::exists(const QString &name) const
{
    return QFile::exists(m_session.home(name));
}

void DesktopUser::removeFile(const QString &name) const
{
    QFile::remove(m_session.home(name));
}

QJsonObject DesktopUser::status()
{
    // Its exit status says whether something needs attention.
    const auto output = m_session.outputOf(QStringLiteral(TERN_PROGRAM),
                                           {QStringLiteral("status"), QStringLiteral("--json")},
                                           DesktopSession::Exit::Any);
    return QJsonDocument::fromJson(output.value_or(QByteArray())).object();
}

bool DesktopUser::becomes(const QString &state)
{
    return comesTrue([&] {
        const QJsonArray folders = status().value(QStringLiteral("folders")).toArray();
        return folders.size() == 1
               && folders.at(0).toObject().value(QStringLiteral("state")).toString() == state;
    });
}

std::string DesktopUser::surroundings()
{
    std::string text = QJsonDocument(status()).toJson().left(4'000).toStdString();
    if (m_tern && isTernRunning())
        text += m_reader->outline(*m_tern).toStdString();
    if (m_process != nullptr && !isTernRunning())
        text += "tern-desktop ended with " + std::to_string(m_process->exitCode()) + '\n';
    if (m_process != nullptr)
        text += m_process->readAllStandardError().right(4'000).toStdString();
    return text;
}

} // namespace tern::test
