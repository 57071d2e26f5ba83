#include "picture.h"

#include "control/json.h"
#include "samples/sample_folders.h"
#include "why/why_dialog.h"

namespace tern {

namespace {

Entry tableOf(std::uint64_t size)
{
    Entry entry;
    entry.size = size;
    entry.mtime = sampleMoment(3600);
    return entry;
}

Picture whyPicture(const char *name, const Explanation &explanation)
{
    return {QString::fromLatin1(name), QSize(), [explanation](SampleDesk &desk) {
                fillDesk(desk);
                desk.client.answer(QStringLiteral("explain"),
                                   {{QStringLiteral("explanation"), toJson(explanation)}});
                return std::make_unique<WhyDialog>(desk.parts, "rnaseq-batch7", explanation.path);
            }};
}

Explanation inSync()
{
    Explanation explanation;
    explanation.path = RelPath::parse("runs/2026-11-14/plate-07.csv").value_or(RelPath());
    explanation.local = tableOf(58'100'000);
    explanation.remote = tableOf(58'100'000);
    return explanation;
}

} // namespace

std::vector<Picture> whyPictures()
{
    Explanation leftOut = inSync();
    leftOut.remote.reset();
    leftOut.ruling.emplace();
    leftOut.ruling->treatment = Treatment::LeaveOut;
    leftOut.ruling->ground = Ruling::Ground::Rule;
    leftOut.ruling->origin = {"/home/ana/.config/tern/sync-rules.yml", 14, 7, {}};
    leftOut.ruling->pattern = "runs/**/plate-*.csv";
    Explanation conflict = inSync();
    conflict.conflict.emplace();
    conflict.conflict->path = conflict.path;
    Picture large = whyPicture("9-why-200-percent", leftOut);
    large.textPercent = 200;
    return {whyPicture("9-why-in-sync", inSync()), whyPicture("9-why-left-out", leftOut),
            whyPicture("9-why-conflict", conflict), std::move(large)};
}

} // namespace tern
