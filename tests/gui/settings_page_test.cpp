#include "gui/support/find_widget.h"

#include "settings_page/choice.h"
#include "settings_page/setting_row.h"
#include "settings_page/value_field.h"
#include "settings_samples/settings_samples.h"
#include "widgets/banner.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QCheckBox>
#include <QPushButton>
#include <QTest>
#include <QTimeEdit>
#include <QToolButton>

#include <stdexcept>

namespace tern {

namespace {

using test::findByName;
using test::settle;

class SettingsPageTest : public ::testing::Test {
protected:
    void open(const DesktopSettings &settings = {})
    {
        m_window = std::make_unique<SettingsDesk>(m_desk, settings);
        if (m_isFilled)
            fillConfiguration(m_window->configuration);
        m_window->resize(900, 2400);
        m_window->show();
        settle();
    }
    void openFilled()
    {
        m_isFilled = true;
        open();
    }
    template <class Widget>
    Widget &named(const char *name)
    {
        auto *found = findByName<Widget>(*m_window, QString::fromUtf8(name));
        if (found == nullptr)
            throw std::runtime_error(std::string("nothing is called ") + name);
        return *found;
    }
    void type(const char *field, const char *text)
    {
        auto &line = named<ValueField>(field);
        line.setFocus();
        line.selectAll();
        if (*text == '\0')
            QTest::keyClick(&line, Qt::Key_Delete);
        else
            QTest::keyClicks(&line, QString::fromUtf8(text));
        QTest::keyClick(&line, Qt::Key_Return);
        settle();
    }
    void choose(const char *choice, const char *words)
    {
        auto &box = named<Choice>(choice);
        const int index = box.findText(QString::fromUtf8(words));
        ASSERT_GE(index, 0) << words;
        box.setCurrentIndex(index);
        Q_EMIT box.activated(index);
        settle();
    }
    void click(const char *name)
    {
        auto &button = named<QAbstractButton>(name);
        // Where the mark is: a wide row belongs to its words.
        QTest::mouseClick(&button, Qt::LeftButton, {}, QPoint(8, button.height() / 2));
        settle();
    }
    [[nodiscard]] QString setting(const char *key) const
    {
        return m_window->configuration.at(QString::fromLatin1(key)).join(u'|');
    }
    [[nodiscard]] QString errorAt(QWidget &control) const
    {
        for (QWidget *above = &control; above != nullptr; above = above->parentWidget()) {
            if (const auto *row = qobject_cast<SettingRow *>(above))
                return row->error();
        }
        return {};
    }

    SampleDesk m_desk;
    bool m_isFilled = false;
    std::unique_ptr<SettingsDesk> m_window;
};

} // namespace

TEST_F(SettingsPageTest, ShowsWhatHolds)
{
    openFilled();
    EXPECT_EQ(named<ValueField>("Up, at most").text(), u"20MB/s");
    EXPECT_EQ(named<ValueField>("Down, at most").text(), u"");
    EXPECT_TRUE(named<QCheckBox>("Wait on a metered network").isChecked());
    EXPECT_EQ(named<Choice>("Wait on battery").currentText(), u"Below 30%");
    EXPECT_EQ(named<Choice>("Keep in the trash").currentText(), u"For 90 days");
    EXPECT_EQ(named<Choice>("When many deletions stop Tern").currentText(), u"Over this share");
    EXPECT_EQ(named<ValueField>("Limit of deletions").text(), u"25%");
    EXPECT_EQ(named<ValueField>("Large files are over").text(), u"2GB");
    EXPECT_EQ(named<QTimeEdit>("Large files go from").time(), QTime(22, 0));
}

TEST_F(SettingsPageTest, ShowsTheDefaultsWhereNothingIsSet)
{
    open();
    EXPECT_FALSE(named<QCheckBox>("Wait on a metered network").isChecked());
    EXPECT_EQ(named<Choice>("Wait on battery").currentText(), u"Never");
    EXPECT_EQ(named<Choice>("Keep in the trash").currentText(), u"For 30 days");
    EXPECT_EQ(named<Choice>("When many deletions stop Tern").currentText(),
              u"Over half, or over 1,000");
    EXPECT_EQ(findByName<ValueField>(*m_window, QStringLiteral("Large files are over")), nullptr);
}

TEST_F(SettingsPageTest, LimitsEachWayByItself)
{
    open();
    type("Up, at most", "2,5 MB/s");
    EXPECT_EQ(setting("performance.bandwidth"), u"2.5 MB/s:off");
    type("Down, at most", "10MB/s");
    EXPECT_EQ(setting("performance.bandwidth"), u"2.5 MB/s:10MB/s");
    type("Up, at most", "");
    type("Down, at most", "");
    EXPECT_EQ(setting("performance.bandwidth"), u"") << "without limits the key is taken out";
}

TEST_F(SettingsPageTest, SaysBesideTheFieldWhatIsWrong)
{
    open();
    m_window->configuration.refuse(QStringLiteral("fast"));
    type("Up, at most", "fast");
    auto &field = named<ValueField>("Up, at most");
    EXPECT_EQ(errorAt(field), u"“fast” is no speed. Write a number with its unit, such as 5 MB/s, "
                              "or nothing for no limit.");
    EXPECT_EQ(field.accessibleDescription(), errorAt(field)) << "heard, too";
    EXPECT_EQ(field.text(), u"fast") << "it stays to be mended";
    EXPECT_EQ(errorAt(named<ValueField>("Down, at most")), u"");
    type("Up, at most", "5MB/s");
    EXPECT_EQ(errorAt(named<ValueField>("Up, at most")), u"");
    EXPECT_EQ(setting("performance.bandwidth"), u"5MB/s:off");
}

TEST_F(SettingsPageTest, SaysInASentenceWhyTheFileCannotBeWritten)
{
    open();
    m_desk.client.refuse(QStringLiteral("config.set"),
                         Error{ErrorCode::ReadOnly, "/home/ana/config.yaml", {}, 30});
    click("Wait on a metered network");
    EXPECT_THAT(errorAt(named<QCheckBox>("Wait on a metered network")).toStdString(),
                ::testing::HasSubstr("is read-only. It was left as it is."));
}

TEST_F(SettingsPageTest, KeepsATimetable)
{
    open();
    click("Add a time");
    EXPECT_EQ(setting("performance.schedule.timetable"), u"Mon-Fri 08:00 off");
    choose("Speed, time 1", "Nothing moves");
    EXPECT_EQ(setting("performance.schedule.timetable"), u"Mon-Fri 08:00 pause");
    choose("Speed, time 1", "At most");
    EXPECT_EQ(setting("performance.schedule.timetable"), u"Mon-Fri 08:00 pause")
        << "not before the limit is written";
    type("Limit, time 1", "1MB/s:off");
    EXPECT_EQ(setting("performance.schedule.timetable"), u"Mon-Fri 08:00 1MB/s:off");
    choose("Days, time 1", "Every day");
    EXPECT_EQ(setting("performance.schedule.timetable"), u"08:00 1MB/s:off");
    click("Remove time 1");
    EXPECT_EQ(setting("performance.schedule.timetable"), u"");
}

TEST_F(SettingsPageTest, ShowsATimetableAsItStands)
{
    openFilled();
    EXPECT_EQ(m_window->findChildren<QToolButton *>().size(), 3) << "one to remove each entry";
    EXPECT_EQ(named<Choice>("Days, time 1").currentText(), u"Monday to Friday");
    EXPECT_EQ(named<QTimeEdit>("From, time 1").time(), QTime(8, 0));
    EXPECT_EQ(named<ValueField>("Limit, time 1").text(), u"5MB/s");
    click("Remove time 1");
    EXPECT_EQ(setting("performance.schedule.timetable"), u"Mon-Fri 18:00 off|Sat,Sun 00:00 off");
}

TEST_F(SettingsPageTest, WaitsOnBatteryAndMeteredNetworks)
{
    open();
    click("Wait on a metered network");
    EXPECT_EQ(setting("performance.schedule.pause_on_metered"), u"true");
    choose("Wait on battery", "Always");
    EXPECT_EQ(setting("performance.schedule.pause_on_battery"), u"true");
    choose("Wait on battery", "Below 20%");
    EXPECT_EQ(setting("performance.schedule.pause_on_battery"), u"below 20%");
    choose("Wait on battery", "Never");
    EXPECT_EQ(setting("performance.schedule.pause_on_battery"), u"");
}

TEST_F(SettingsPageTest, MovesLargeFilesOffPeak)
{
    open();
    click("Move large files off-peak only");
    EXPECT_EQ(setting("performance.schedule.large_files"), u"1GB 22:00-06:00 daily");
    type("Large files are over", "500MB");
    EXPECT_EQ(setting("performance.schedule.large_files"), u"500MB 22:00-06:00 daily");
    m_window->configuration.refuse(QStringLiteral("much"));
    type("Large files are over", "much");
    EXPECT_THAT(errorAt(named<ValueField>("Large files are over")).toStdString(),
                ::testing::HasSubstr("such as 1 GB"));
    click("Move large files off-peak only");
    EXPECT_EQ(setting("performance.schedule.large_files"), u"");
}

TEST_F(SettingsPageTest, ChoosesHowManyDeletionsStopARun)
{
    open();
    choose("When many deletions stop Tern", "Over this many files");
    EXPECT_EQ(setting("sync.max_delete"), u"") << "not before the figure is written";
    type("Limit of deletions", "500");
    EXPECT_EQ(setting("sync.max_delete"), u"500");
    choose("When many deletions stop Tern", "Over this share");
    type("Limit of deletions", "10");
    EXPECT_EQ(setting("sync.max_delete"), u"10%");
    choose("When many deletions stop Tern", "Never");
    EXPECT_EQ(setting("sync.max_delete"), u"off");
    choose("When many deletions stop Tern", "Over half, or over 1,000");
    EXPECT_EQ(setting("sync.max_delete"), u"");
}

TEST_F(SettingsPageTest, ChoosesHowLongTheTrashKeepsThings)
{
    open();
    choose("Keep in the trash", "For ever");
    EXPECT_EQ(setting("sync.trash_retention"), u"forever");
    choose("Keep in the trash", "For 30 days");
    EXPECT_EQ(setting("sync.trash_retention"), u"") << "what holds by default is not written";
}

TEST_F(SettingsPageTest, ShowsAValueThatItDoesNotOffer)
{
    open();
    m_window->configuration.put(QStringLiteral("sync.trash_retention"), {QStringLiteral("45d")});
    m_window->configuration.put(QStringLiteral("folders.scans.max_delete"), {QStringLiteral("9")});
    click("Wait on a metered network");
    EXPECT_EQ(named<Choice>("Keep in the trash").currentText(), u"45d");
    EXPECT_THAT(named<Choice>("When many deletions stop Tern")
                    .parentWidget()
                    ->accessibleDescription()
                    .toStdString(),
                ::testing::HasSubstr("scans"));
}

TEST_F(SettingsPageTest, StartsAtLogin)
{
    open();
    EXPECT_TRUE(named<QCheckBox>("Start Tern when you log in").isChecked());
    click("Start Tern when you log in");
    EXPECT_EQ(m_window->loginItem.now, LoginItem::State::Off);
    m_window->loginItem.failure = Error{ErrorCode::PermissionDenied, "autostart", {}, 13};
    click("Start Tern when you log in");
    auto &box = named<QCheckBox>("Start Tern when you log in");
    EXPECT_FALSE(box.isChecked()) << "it shows what is, not what was wanted";
    EXPECT_THAT(errorAt(box).toStdString(), ::testing::HasSubstr("you have no permission"));
}

TEST_F(SettingsPageTest, ChoosesThemeAndLanguage)
{
    open();
    int heard = 0;
    QObject::connect(&m_window->preferences, &DesktopPreferences::changed, m_window.get(),
                     [&heard] { ++heard; });
    choose("Theme", "Dark");
    EXPECT_EQ(m_window->store.kept.theme, Theme::Dark);
    choose("Language", "Deutsch");
    EXPECT_EQ(m_window->store.kept.language, Language::German);
    EXPECT_EQ(heard, 2);
}

TEST_F(SettingsPageTest, SilencesOneKindOfNotification)
{
    open();
    click("Done after a long run");
    EXPECT_EQ(m_window->store.kept.notices.silenced, std::set{NoticeKind::BackInSync});
    click("Done after a long run");
    EXPECT_EQ(m_window->store.kept.notices.silenced, std::set<NoticeKind>());
}

TEST_F(SettingsPageTest, IsQuietForAWhile)
{
    open();
    click("For 1 hour");
    EXPECT_EQ(m_window->store.kept.notices.snoozedUntil,
              m_desk.clock.now() + 3600LL * 1'000'000'000);
    EXPECT_EQ(findByName<QPushButton>(*m_window, QStringLiteral("For 1 hour")), nullptr);
    click("Tell me again");
    EXPECT_EQ(m_window->store.kept.notices.snoozedUntil, 0);
    click("Until tomorrow");
    EXPECT_GT(m_window->store.kept.notices.snoozedUntil, m_desk.clock.now());
}

TEST_F(SettingsPageTest, SaysWhenAChoiceCannotBeKept)
{
    open();
    m_window->store.failure = Error{ErrorCode::NoSpace, "desktop.ini", {}, 28};
    choose("Theme", "Light");
    EXPECT_EQ(m_window->preferences.settings().theme, Theme::Light) << "it holds nevertheless";
    EXPECT_THAT(errorAt(named<Choice>("Theme")).toStdString(),
                ::testing::HasSubstr("the disk is full"));
}

TEST_F(SettingsPageTest, SaysThatTheConfigurationCannotBeRead)
{
    open();
    m_desk.client.refuse(QStringLiteral("config.show"),
                         Error{ErrorCode::BadSettings, "config.yaml", "line 12: no such key", 0});
    m_window->hide();
    m_window->show();
    settle();
    auto *banner = m_window->findChild<Banner *>();
    ASSERT_NE(banner, nullptr);
    EXPECT_TRUE(banner->isVisible());
    const SampleConfiguration mended(m_desk.client);
    click("Check again");
    EXPECT_FALSE(banner->isVisible());
}

TEST_F(SettingsPageTest, ShowsWhereTheFilesOfTernAre)
{
    open();
    click("Show: Configuration");
    ASSERT_EQ(m_desk.files.revealed.size(), 1U);
    EXPECT_EQ(m_desk.files.revealed.front(), "/home/ana/.config/tern/config.yaml");
}

TEST_F(SettingsPageTest, TheWheelChangesNothing)
{
    open();
    auto &theme = named<Choice>("Theme");
    QWheelEvent wheel(QPointF(5, 5), theme.mapToGlobal(QPointF(5, 5)), {}, QPoint(0, -120),
                      Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&theme, &wheel);
    settle();
    EXPECT_EQ(theme.currentIndex(), 0);
    EXPECT_EQ(m_window->store.kept, DesktopSettings());
}

TEST_F(SettingsPageTest, IsReachedByTheKeyboardFromTopToBottom)
{
    openFilled();
    m_window->activateWindow();
    auto &first = named<QCheckBox>("Start Tern when you log in");
    std::set<QWidget *> reached;
    int last = 0;
    for (QWidget *widget = &first; reached.insert(widget).second;
         widget = widget->nextInFocusChain()) {
        if ((widget->focusPolicy() & Qt::TabFocus) == 0 || !widget->isVisibleTo(m_window.get())
            || !m_window->page->isAncestorOf(widget) || widget->focusProxy() != nullptr)
            continue;
        EXPECT_FALSE(test::nameOf(widget).isEmpty()) << widget->metaObject()->className();
        const int top = widget->mapTo(m_window.get(), QPoint(0, widget->height() / 2)).y();
        EXPECT_GE(top + 40, last) << test::nameOf(widget).toStdString();
        last = top;
    }
    EXPECT_GT(reached.size(), 20U);
}

} // namespace tern
