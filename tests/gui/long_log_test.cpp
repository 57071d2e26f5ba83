#include "gui/support/pass_time.h"

#include "activity/activity_page.h"
#include "activity/activity_view.h"
#include "control/log_json.h"
#include "samples/sample_desk.h"

#include <gmock/gmock.h>

#include <QElapsedTimer>
#include <QScrollBar>

namespace tern::test {
namespace {

constexpr int manyEvents = 1'000'000;
constexpr int eventsOfARun = 250'000;

/// Answers as a log would that holds a million events in a few long runs.
class LongLog : public ::testing::Test {
protected:
    LongLog()
    {
        StatusSnapshot snapshot;
        snapshot.folders.resize(1);
        snapshot.folders[0].name = "work";
        desk.client.show(snapshot);
        desk.client.answer(QStringLiteral("log.runs"),
                           [this](const QJsonObject &) -> Result<QJsonObject> { return runs(); });
        desk.client.answer(QStringLiteral("log.page"),
                           [this](const QJsonObject &arguments) -> Result<QJsonObject> {
                               return events(arguments);
                           });
        page = std::make_unique<ActivityPage>(desk.parts);
        page->resize(856, 680);
        page->show();
        passTime(*page);
        model = page->findChild<ActivityModel *>();
        view = page->findChild<ActivityView *>();
    }

    QJsonObject runs()
    {
        RunPage told;
        for (int last = manyEvents; last > 0; last -= eventsOfARun) {
            LoggedRun run;
            run.run = "run" + std::to_string(last);
            run.first = last - eventsOfARun + 1;
            run.last = last;
            run.began = run.ended = desk.clock.now() - (manyEvents - last);
            run.uploaded.files = eventsOfARun;
            told.runs.push_back(run);
        }
        return toJson(told);
    }
    QJsonObject events(const QJsonObject &arguments)
    {
        const LogQuery query = logQueryFrom(arguments).value();
        LogPage told;
        for (std::int64_t i = 1; i <= static_cast<std::int64_t>(query.limit); ++i) {
            LoggedEvent event;
            event.number = std::min<std::int64_t>(query.before, manyEvents + 1) - i;
            event.event.kind = EventKind::Uploaded;
            event.event.bytes = 31'000'000;
            event.event.path =
                RelPath::parse("raw/image" + std::to_string(event.number) + ".tif").value();
            told.events.push_back(event);
        }
        return toJson(told);
    }
    /// The longest time between two turns of the event loop while `act` is done, milliseconds.
    template <class Act>
    qint64 longestHold(Act act)
    {
        QElapsedTimer watch;
        watch.start();
        act();
        qint64 longest = watch.restart();
        for (int round = 0; round < 10; ++round) {
            QCoreApplication::processEvents();
            longest = std::max(longest, watch.restart());
        }
        return longest;
    }

    SampleDesk desk;
    std::unique_ptr<ActivityPage> page;
    ActivityModel *model = nullptr;
    ActivityView *view = nullptr;
};

/// The figures are recorded, not judged: machines are slow at times.
TEST_F(LongLog, IsScrolledThroughFromEndToEnd)
{
    qint64 opening = 0;
    for (int run = 3; run >= 0; --run)
        opening = std::max(opening, longestHold([&] { model->setOpen(run, true); }));
    EXPECT_EQ(model->rowCount(), manyEvents + 4);
    QScrollBar *bar = view->verticalScrollBar();
    EXPECT_GT(bar->maximum(), 10 * manyEvents);
    constexpr int stops = 500;
    qint64 scrolling = 0;
    for (int stop = 0; stop <= stops; ++stop) {
        const auto value = static_cast<qint64>(bar->maximum()) * stop / stops;
        scrolling =
            std::max(scrolling, longestHold([&] { bar->setValue(static_cast<int>(value)); }));
    }
    passTime(*page);
    EXPECT_TRUE(model->data(model->index(model->rowCount() - 1), Qt::DisplayRole)
                    .toString()
                    .contains(u"raw/image1.tif"));
    RecordProperty("longest_hold_opening_ms", static_cast<int>(opening));
    RecordProperty("longest_hold_scrolling_ms", static_cast<int>(scrolling));
    EXPECT_LE(desk.client.asked(QStringLiteral("log.page")).size(), 2U * (stops + 10));
}

TEST_F(LongLog, HoldsNoMoreThanWhatIsShown)
{
    model->setOpen(0, true);
    passTime(*page);
    EXPECT_LE(desk.client.asked(QStringLiteral("log.page")).size(), 3U);
    view->scrollTo(model->index(200'000));
    passTime(*page);
    EXPECT_LE(desk.client.asked(QStringLiteral("log.page")).size(), 6U);
    EXPECT_TRUE(model->data(model->index(200'000), Qt::DisplayRole)
                    .toString()
                    .contains(u"raw/image800001.tif"));
}

} // namespace
} // namespace tern::test
