#include "settings_page/desktop_preferences.h"
#include "settings_page/ini_settings_store.h"
#include "settings_page/timetable_line.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace tern {

namespace {

class IniSettingsStoreTest : public ::testing::Test {
protected:
    [[nodiscard]] QString file() const
    {
        return m_folder.filePath(QStringLiteral("tern/desktop.ini"));
    }
    [[nodiscard]] IniSettingsStore store() const { return IniSettingsStore(file().toStdString()); }
    void write(const QByteArray &text) const
    {
        QDir().mkpath(m_folder.filePath(QStringLiteral("tern")));
        QFile out(file());
        ASSERT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(text);
    }

    QTemporaryDir m_folder;
};

} // namespace

TEST_F(IniSettingsStoreTest, KeepsWhatWasChosen)
{
    DesktopSettings settings;
    settings.theme = Theme::Dark;
    settings.language = Language::Spanish;
    settings.notices.silenced = {NoticeKind::BackInSync, NoticeKind::OfflineLong};
    settings.notices.snoozedUntil = 1'794'666'720'000'000'000;
    ASSERT_TRUE(store().save(settings));
    EXPECT_EQ(store().load(), settings);
    settings = DesktopSettings();
    ASSERT_TRUE(store().save(settings));
    EXPECT_EQ(store().load(), settings);
}

TEST_F(IniSettingsStoreTest, KeepsItForTheUserAlone)
{
    ASSERT_TRUE(store().save(DesktopSettings()));
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther
                        | QFileDevice::WriteOther;
    EXPECT_FALSE(QFile::permissions(file()).testAnyFlags(others));
}

TEST_F(IniSettingsStoreTest, HasDefaultsBeforeAnythingWasChosen)
{
    EXPECT_EQ(store().load(), DesktopSettings());
}

TEST_F(IniSettingsStoreTest, TakesWhatIsRightFromAFileThatWasEditedBadly)
{
    write("[General]\ntheme=purple\nlanguage=de\n[notifications]\nsilenced=back_in_sync, nonsense\n"
          "snoozed_until=soon\n");
    const DesktopSettings settings = store().load();
    EXPECT_EQ(settings.theme, Theme::System);
    EXPECT_EQ(settings.language, Language::German);
    EXPECT_EQ(settings.notices.silenced, std::set{NoticeKind::BackInSync});
    EXPECT_EQ(settings.notices.snoozedUntil, 0);
}

TEST_F(IniSettingsStoreTest, HasDefaultsForWhatIsNoSuchFile)
{
    const QByteArray rubbish[] = {
        "",
        "]][[=\n\n===",
        QByteArray(1000, '\0'),
        QByteArray("\xff\xfe\x00theme=dark", 15),
        "theme=@Variant(\\0\\0\\0\\xff)",
        "[General]\ntheme=@ByteArray(dark)x\n[notifications]\nsnoozed_until=-5",
        QByteArray("[General]\ntheme=dark\n") + QByteArray(100'000, 'x'),
    };
    for (const QByteArray &text : rubbish) {
        write(text);
        EXPECT_EQ(store().load(), DesktopSettings()) << text.left(40).toStdString();
    }
    QFile::remove(file());
    ASSERT_TRUE(QDir().mkpath(file()));
    EXPECT_EQ(store().load(), DesktopSettings()) << "a folder stands there";
}

TEST_F(IniSettingsStoreTest, SaysThatItCannotWrite)
{
    // A file where the folder has to be: also the administrator cannot write below it.
    QFile blocker(m_folder.filePath(QStringLiteral("tern")));
    ASSERT_TRUE(blocker.open(QIODevice::WriteOnly));
    const Result<void> saved = store().save(DesktopSettings());
    ASSERT_FALSE(saved);
    EXPECT_EQ(saved.error().code, ErrorCode::Io);
}

TEST(TimetableLines, AreReadAndWrittenAsTheConfigurationHasThem)
{
    for (const char *text : {"08:00 off", "Mon-Fri 08:00 5MB/s:off", "Sat,Sun 00:00 pause",
                             "Mon, Wed 23:59 2.5 MB/s"}) {
        const auto line = timetableLineFrom(QString::fromLatin1(text));
        ASSERT_TRUE(line) << text;
        EXPECT_EQ(textOf(*line), QString::fromLatin1(text));
    }
    EXPECT_EQ(timetableLineFrom(QStringLiteral("Mon-Fri 08:00 5MB/s:off"))->rate, u"5MB/s:off");
    EXPECT_EQ(timetableLineFrom(QStringLiteral("8:00 pause"))->what, TimetableLine::What::Pause);
    EXPECT_EQ(timetableLineFrom(QStringLiteral("daily off")), std::nullopt);
    EXPECT_EQ(timetableLineFrom({}), std::nullopt);
}

TEST(DesktopNames, AreReadAsTheyAreWritten)
{
    for (const Theme theme : {Theme::System, Theme::Light, Theme::Dark})
        EXPECT_EQ(themeFromName(name(theme)), theme);
    EXPECT_EQ(themeFromName("Dark"), std::nullopt);
    std::set<std::string> names;
    for (const NoticeKind kind : noticeKinds)
        EXPECT_TRUE(names.insert(name(kind)).second);
}

} // namespace tern
