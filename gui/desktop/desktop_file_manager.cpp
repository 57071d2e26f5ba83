#include "desktop_file_manager.h"

#include "file_url.h"

namespace tern {

namespace {

std::string folderOf(const std::string &path)
{
    const std::size_t slash = path.rfind('/');
    return slash == 0 || slash == std::string::npos ? "/" : path.substr(0, slash);
}

bool isAbsolute(const std::string &path)
{
    return path.starts_with('/') && path.find('\0') == std::string::npos;
}

} // namespace

DesktopFileManager::DesktopFileManager(DesktopBus &bus, Opener opener, QObject *parent)
    : QObject(parent),
      m_manager(bus, {QStringLiteral("org.freedesktop.FileManager1"),
                      QStringLiteral("/org/freedesktop/FileManager1"),
                      QStringLiteral("org.freedesktop.FileManager1")}),
      m_opener(std::move(opener))
{
}

void DesktopFileManager::open(const std::string &path)
{
    if (isAbsolute(path))
        m_opener(QUrl::fromEncoded(fileUrl(path).toLatin1(), QUrl::StrictMode));
}

void DesktopFileManager::reveal(const std::string &path)
{
    if (!isAbsolute(path))
        return;
    m_manager.call(QStringLiteral("ShowItems"), {QStringList{fileUrl(path)}, QString()},
                   [this, path](const QDBusMessage &answer) {
                       if (answer.type() != QDBusMessage::ReplyMessage)
                           open(folderOf(path));
                   });
}

} // namespace tern
