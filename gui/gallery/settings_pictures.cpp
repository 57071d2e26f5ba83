#include "picture.h"

#include "settings_samples/settings_samples.h"

#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>

namespace tern {

namespace {

std::unique_ptr<QWidget> filled(SampleDesk &desk)
{
    DesktopSettings settings;
    settings.notices.silenced = {NoticeKind::BackInSync};
    auto page = std::make_unique<SettingsDesk>(desk, settings);
    fillConfiguration(page->configuration);
    return page;
}

std::unique_ptr<QWidget> untouched(SampleDesk &desk)
{
    return std::make_unique<SettingsDesk>(desk);
}

std::unique_ptr<QWidget> snoozed(SampleDesk &desk)
{
    constexpr std::int64_t hour = 3600LL * 1000 * 1000 * 1000;
    DesktopSettings settings;
    settings.notices.snoozedUntil = desk.clock.now() + hour;
    return std::make_unique<SettingsDesk>(desk, settings);
}

std::unique_ptr<QWidget> unreadable(SampleDesk &desk)
{
    auto page = std::make_unique<SettingsDesk>(desk);
    desk.client.refuse(QStringLiteral("config.show"),
                       Error{ErrorCode::BadSettings, "/home/ana/.config/tern/config.yaml",
                             "line 12: unknown key", 0});
    return page;
}

void scrollTo(QWidget &window, double share)
{
    QScrollBar *bar = window.findChild<QScrollArea *>()->verticalScrollBar();
    bar->setValue(static_cast<int>(bar->maximum() * share));
}

void refuseARate(QWidget &window)
{
    auto &desk = dynamic_cast<SettingsDesk &>(window);
    desk.configuration.refuse(QStringLiteral("fast"));
    for (auto *field : window.findChildren<QLineEdit *>()) {
        if (field->accessibleName() != QLatin1String("Up, at most"))
            continue;
        field->setText(QStringLiteral("fast"));
        Q_EMIT field->editingFinished();
    }
    scrollTo(window, 0.45);
}

} // namespace

std::vector<Picture> settingsPictures()
{
    const QSize size(856, 680);
    const auto middle = [](QWidget &window) { scrollTo(window, 0.55); };
    const auto end = [](QWidget &window) { scrollTo(window, 1); };
    return {
        {QStringLiteral("10-settings"), size, filled},
        {QStringLiteral("10-settings-speed"), size, filled, middle},
        {QStringLiteral("10-settings-safety"), size, filled, end},
        {QStringLiteral("10-settings-whole"), {856, 1900}, filled},
        {QStringLiteral("10-settings-untouched"), {856, 1700}, untouched},
        {QStringLiteral("10-settings-snoozed"), size, snoozed},
        {QStringLiteral("10-settings-refused"), size, filled, refuseARate},
        {QStringLiteral("10-settings-unreadable"), size, unreadable},
        {QStringLiteral("10-settings-200-percent"), {520, 900}, filled, middle, 200},
    };
}

} // namespace tern
