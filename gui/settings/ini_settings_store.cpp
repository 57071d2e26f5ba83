#include "ini_settings_store.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>

namespace tern {

namespace {

constexpr const char *themeKey = "theme";
constexpr const char *languageKey = "language";
constexpr const char *silencedKey = "notifications/silenced";
constexpr const char *windowKey = "window";
constexpr const char *snoozedKey = "notifications/snoozed_until";

std::string textAt(const QSettings &file, const char *key)
{
    return file.value(QString::fromLatin1(key)).toString().toStdString();
}

std::set<NoticeKind> silencedIn(const QSettings &file)
{
    const QStringList names = file.value(QString::fromLatin1(silencedKey)).toStringList();
    std::set<NoticeKind> silenced;
    for (const NoticeKind kind : noticeKinds) {
        if (names.contains(QString::fromLatin1(name(kind))))
            silenced.insert(kind);
    }
    return silenced;
}

} // namespace

IniSettingsStore::IniSettingsStore(const std::string &file)
    : m_file(QFile::decodeName(QByteArray::fromStdString(file)))
{
}

DesktopSettings IniSettingsStore::load()
{
    // A file that is no INI, is far too large, or is no file at all reads as one that is empty.
    constexpr qint64 mostBytes = 65536;
    DesktopSettings settings;
    const QFileInfo info(m_file);
    if (!info.isFile() || info.size() > mostBytes)
        return settings;
    const QSettings file(m_file, QSettings::IniFormat);
    settings.theme = themeFromName(textAt(file, themeKey)).value_or(settings.theme);
    settings.language = languageFromName(textAt(file, languageKey)).value_or(settings.language);
    settings.notices.silenced = silencedIn(file);
    settings.notices.snoozedUntil =
        std::max<qint64>(0, file.value(QString::fromLatin1(snoozedKey)).toLongLong());
    settings.window = file.value(QString::fromLatin1(windowKey)).toByteArray();
    return settings;
}

Result<void> IniSettingsStore::save(const DesktopSettings &settings)
{
    const auto failed = [this] {
        return fail(ErrorCode::Io, QFile::encodeName(m_file).toStdString(), "not written");
    };
    if (!QDir().mkpath(QFileInfo(m_file).absolutePath()))
        return failed();
    QStringList silenced;
    for (const NoticeKind kind : settings.notices.silenced)
        silenced.append(QString::fromLatin1(name(kind)));
    QSettings file(m_file, QSettings::IniFormat);
    file.setValue(QString::fromLatin1(themeKey), QString::fromLatin1(name(settings.theme)));
    file.setValue(QString::fromLatin1(languageKey), QString::fromLatin1(name(settings.language)));
    file.setValue(QString::fromLatin1(silencedKey), silenced);
    file.setValue(QString::fromLatin1(snoozedKey),
                  static_cast<qint64>(settings.notices.snoozedUntil));
    file.setValue(QString::fromLatin1(windowKey), settings.window);
    file.sync();
    const bool isPrivate =
        QFile::setPermissions(m_file, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (file.status() != QSettings::NoError || !isPrivate)
        return failed();
    return {};
}

} // namespace tern
