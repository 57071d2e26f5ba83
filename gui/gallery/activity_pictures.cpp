#include "picture.h"

#include "activity/activity_page.h"
#include "activity/activity_view.h"
#include "activity/throughput.h"
#include "samples/sample_log.h"

#include <cmath>

namespace tern {

namespace {

constexpr std::int64_t second = 1'000'000'000;

/// Ten minutes as the design shows them: a first stretch, a pause, a faster one.
std::deque<Throughput> sampleThroughput(std::int64_t now)
{
    std::deque<Throughput> samples;
    constexpr int count = 120;
    for (int i = 0; i <= count; ++i) {
        const double wave = 1.5 * std::sin(i * 0.9) + std::sin(i * 0.37);
        double up = 0;
        if (i < 6)
            up = 24 - 4 * i;
        else if (i < 13)
            up = 0;
        else if (i < 18)
            up = (i - 13) * 8;
        else if (i < 46)
            up = 42 + wave;
        else if (i < 56)
            up = 42 - 3 * (i - 45) + wave;
        else if (i < 61)
            up = 12 + 8 * (i - 55);
        else
            up = 55 + wave;
        const double down = i > 30 && i < 50 ? 12 + wave : 1.5 + 0.3 * wave;
        samples.push_back({now - (count - i) * ThroughputRecorder::step,
                           static_cast<std::uint64_t>(std::max(0.0, up) * 1e6),
                           static_cast<std::uint64_t>(std::max(0.0, down) * 1e6)});
    }
    return samples;
}

std::unique_ptr<QWidget> pageOn(SampleDesk &desk)
{
    auto page = std::make_unique<ActivityPage>(desk.parts);
    auto *recorder = page->findChild<ThroughputRecorder *>();
    const std::int64_t now = desk.clock.now();
    recorder->setSamples(sampleThroughput(now), {now, 58'000'000, 2'100'000});
    return page;
}

std::unique_ptr<QWidget> full(SampleDesk &desk)
{
    fillWithLog(desk);
    return pageOn(desk);
}

/// The second one, whose files all have room.
void openRun(QWidget &page)
{
    auto *model = page.findChild<ActivityModel *>();
    const std::vector<int> heads = model->headRows(0, model->rowCount() - 1);
    if (heads.size() > 1)
        model->setOpen(heads[1], true);
    if (QWidget *focus = page.focusWidget())
        focus->clearFocus();
}

void askToUndo(QWidget &page)
{
    openRun(page);
    auto *model = page.findChild<ActivityModel *>();
    auto *view = page.findChild<ActivityView *>();
    const std::vector<int> heads = model->headRows(0, model->rowCount() - 1);
    Q_EMIT view->undoAsked(heads.at(1));
}

} // namespace

std::vector<Picture> activityPictures()
{
    const auto nothing = [](SampleDesk &desk) -> std::unique_ptr<QWidget> {
        return std::make_unique<ActivityPage>(desk.parts);
    };
    const auto history = [](SampleDesk &desk) {
        fillWithLog(desk);
        auto page = pageOn(desk);
        static_cast<ActivityPage *>(page.get())
            ->showHistory(QStringLiteral("notebooks"),
                          RelPath::parse("figures/main/fig2_umap.png").value());
        return page;
    };
    return {
        {QStringLiteral("7-activity"), {856, 680}, full, openRun},
        {QStringLiteral("7-activity-empty"), {856, 680}, nothing},
        {QStringLiteral("7-activity-undo"), {856, 680}, full, askToUndo},
        {QStringLiteral("7-activity-history"), {856, 680}, history},
        {QStringLiteral("7-activity-200-percent"), {856, 680}, full, openRun, 200},
    };
}

} // namespace tern
