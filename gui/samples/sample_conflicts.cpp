#include "sample_conflicts.h"

#include "control/bytes.h"
#include "control/comparison_json.h"
#include "control/json.h"
#include "control/json_read.h"
#include "merge/merge.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>

#include <algorithm>
#include <memory>

namespace tern {

namespace {

const char *const treatedMine = "sample: S12_treated\n"
                                "lane: 2\n"
                                "trim:\n"
                                "  min_quality: 25\n"
                                "  min_length: 36\n"
                                "  adapter: TruSeq3-PE\n"
                                "align:\n"
                                "  tool: star\n"
                                "  index: GRCh38.110\n"
                                "  threads: 16\n"
                                "notes: re-trimmed after\n"
                                "  FastQC warning\n";
const char *const treatedTheirs = "sample: S12_treated\n"
                                  "lane: 2\n"
                                  "trim:\n"
                                  "  min_quality: 20\n"
                                  "  min_length: 36\n"
                                  "  adapter: TruSeq3-PE\n"
                                  "align:\n"
                                  "  tool: star\n"
                                  "  index: GRCh38.112\n"
                                  "  threads: 16\n"
                                  "  two_pass: true\n"
                                  "notes: as in batch 6\n";

std::string cell(const std::string &id, const std::string &kind, const std::string &source)
{
    Json::Object value{{"cell_type", kind},
                       {"id", id},
                       {"metadata", Json::Object{}},
                       {"source", sourceValue(source, SourceForm::Lines)}};
    if (kind == "code") {
        value.emplace("execution_count", Json());
        value.emplace("outputs", Json::Array{});
    }
    return writeJson(Json(std::move(value)), {});
}

std::string notebook(const std::vector<std::string> &cells)
{
    std::string all;
    for (const std::string &one : cells)
        all += (all.empty() ? "" : ",") + one;
    return "{\"cells\":[" + all + R"(],"metadata":{},"nbformat":4,"nbformat_minor":5})";
}

SampleVersions qualityNotebook()
{
    const std::string title = cell("t", "markdown", "# Quality control, batch 7");
    const std::string load = cell(
        "a", "code", "import pandas as pd\n\ncounts = pd.read_csv(\"counts.tsv\", sep=\"\\t\")");
    const auto filter = [](const std::string &least, const std::string &more) {
        return cell("b", "code",
                    "keep = counts.sum(axis=1) > " + least + "\ncounts = counts[keep]" + more);
    };
    const auto plot = [](const std::string &how) {
        return cell("c", "code",
                    "ax = counts.sum().plot.bar(" + how + ")\nax.set_ylabel(\"reads\")");
    };
    const std::string note = cell("n", "markdown", "S12 was trimmed again, see the FastQC report.");
    return {notebook({title, load, filter("10", ""), plot("color=\"tab:blue\""), note}),
            notebook({title, load, filter("25", "\nprint(len(counts), \"genes\")"),
                      plot("log=True"), cell("e", "code", "counts.to_csv(\"filtered.csv\")")})};
}

SampleVersions plate()
{
    const auto table = [](const std::vector<std::string> &readings, const std::string &note) {
        std::string text = "well,dose_uM,od600,viability,note\n";
        for (std::size_t i = 0; i < readings.size(); ++i) {
            const std::string row(1, static_cast<char>('A' + i / 4));
            text += row + std::to_string(i % 4 + 1) + ',' + std::to_string((i % 4 + 1) * 5) + ','
                    + readings[i] + ',' + std::to_string(97 - i) + " %," + (i == 6 ? note : "")
                    + '\n';
        }
        return text;
    };
    return {table({"0.412", "0.398", "0.377", "0.351", "0.415", "0.402", "0.118", "0.349", "0.409",
                   "0.396", "0.371", "0.344"},
                  "bubble"),
            table({"0.412", "0.398", "0.377", "0.351", "0.415", "0.406", "0.381", "0.349", "0.409",
                   "0.391", "0.371", "0.346"},
                  "read again")};
}

/// A field of cells, as a microscope sees it.
std::string picture(const QColor &cells, int count)
{
    QImage image(640, 420, QImage::Format_RGB32);
    image.fill(QColor(12, 16, 20));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    unsigned seed = 7;
    const auto next = [&seed](int below) {
        seed = seed * 1103515245U + 12345U;
        return static_cast<int>((seed >> 16U) % static_cast<unsigned>(below));
    };
    for (int i = 0; i < count; ++i) {
        const int x = next(640);
        const QPointF at(x, next(420));
        QRadialGradient glow(at, 14 + next(22));
        glow.setColorAt(0, cells);
        glow.setColorAt(1, Qt::transparent);
        painter.setBrush(glow);
        painter.drawEllipse(at, 36, 30);
    }
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes.toStdString();
}

struct Sample {
    std::string folder;
    OpenConflict open;
};

Sample sample(const std::string &folder, const std::string &path, ConflictType type,
              std::int64_t localAgo, std::int64_t remoteAgo)
{
    const SampleVersions versions = sampleVersions(path);
    const auto entry = [](const std::string &content, std::int64_t ago) {
        Entry made;
        made.size = content.size();
        made.mtime = sampleMoment(ago);
        return made;
    };
    Sample made{folder, {}};
    made.open.conflict.path = *RelPath::parse(path);
    made.open.conflict.type = type;
    if (type != ConflictType::DeletedLocal)
        made.open.conflict.local = entry(versions.local, localAgo);
    if (type != ConflictType::DeletedRemote)
        made.open.conflict.remote = entry(versions.remote, remoteAgo);
    made.open.since = sampleMoment(45);
    return made;
}

std::vector<Sample> someConflicts()
{
    std::vector<Sample> all;
    for (int i = 12; i < 50; ++i) {
        const std::string name =
            'S' + std::to_string(i) + (i == 15 || i % 6 == 0 ? "_ctrl.yml" : "_treated.yml");
        all.push_back(sample("rnaseq-batch7", "samples/" + (i == 12 ? "S12_treated.yml" : name),
                             ConflictType::ModifiedBoth, 30 * 60, 60));
    }
    all.push_back(
        sample("rnaseq-batch7", "analysis/02_qc.ipynb", ConflictType::ModifiedBoth, 900, 3000));
    all.push_back(
        sample("rnaseq-batch7", "analysis/normalise.R", ConflictType::DeletedRemote, 5000, 0));
    all.push_back(
        sample("rnaseq-batch7", "figures/field_03.png", ConflictType::ModifiedBoth, 700, 9000));
    all.push_back(
        sample("plate-reader", "plates/plate-14.csv", ConflictType::ModifiedBoth, 4000, 2600));
    all.push_back(
        sample("plate-reader", "raw/plate-14.fcs", ConflictType::ModifiedBoth, 8000, 4600));
    return all;
}

/// The open conflicts, shared by all answers.
struct State {
    std::vector<Sample> open;
    std::vector<std::vector<Sample>> settled; ///< by undo number, from 1
};
using SharedState = std::shared_ptr<State>;

std::string folderOf(const QJsonObject &arguments)
{
    return arguments.value(u"name"_qs).toString().toStdString();
}

QJsonObject listed(const State &state, const std::string &folder)
{
    QJsonArray list;
    for (const Sample &one : state.open) {
        if (one.folder == folder)
            list.append(toJson(one.open));
    }
    const bool isBatch = folder == "rnaseq-batch7";
    return {
        {u"conflicts"_qs, list},
        {u"kept_days"_qs, 30},
        {u"devices"_qs, QJsonObject{{u"local"_qs, u"fjord"_qs},
                                    {u"remote"_qs, isBatch ? u"gpu-node-3"_qs : u"lab-share"_qs}}}};
}

void showCounts(SampleDesk &desk, const State &state)
{
    StatusSnapshot snapshot = sampleSnapshot();
    for (FolderStatus &folder : snapshot.folders)
        folder.conflictCount = static_cast<std::uint64_t>(
            std::ranges::count(state.open, folder.name, &Sample::folder));
    desk.client.show(snapshot);
}

QJsonObject settle(SampleDesk &desk, State &state, const QJsonObject &arguments)
{
    const QJsonArray choices = arguments.value(u"conflicts"_qs).toArray();
    std::vector<std::string> paths;
    for (const QJsonValue &choice : choices)
        paths.push_back(bytesFrom(choice.toObject(), u"path"_qs).value_or(""));
    std::ranges::sort(paths);
    std::vector<Sample> settled;
    std::erase_if(state.open, [&](const Sample &one) {
        if (one.folder != folderOf(arguments)
            || !std::ranges::binary_search(paths, one.open.conflict.path.bytes()))
            return false;
        settled.push_back(one);
        return true;
    });
    const auto count = static_cast<qint64>(settled.size());
    state.settled.push_back(std::move(settled));
    showCounts(desk, state);
    return {{u"settled"_qs, count},
            {u"left"_qs, QJsonArray()},
            {u"undo"_qs, static_cast<qint64>(state.settled.size())}};
}

QJsonObject reopen(SampleDesk &desk, State &state, const QJsonObject &arguments)
{
    const auto number = static_cast<std::size_t>(arguments.value(u"undo"_qs).toInteger());
    std::vector<Sample> back = std::exchange(state.settled.at(number - 1), {});
    const auto count = static_cast<qint64>(back.size());
    state.open.insert(state.open.end(), back.begin(), back.end());
    showCounts(desk, state);
    return {{u"reopened"_qs, count}, {u"left"_qs, QJsonArray()}};
}

QJsonObject compared(const QJsonObject &arguments)
{
    const RelPath path = *pathFrom(arguments, u"path"_qs);
    const bool isOneSided = arguments.value(u"shown"_qs).toObject().value(u"remote"_qs).isNull();
    if (isOneSided)
        return toJson(FileComparison{ComparisonKind::Other, NotShown::OneSide});
    const SampleVersions versions = sampleVersions(path.bytes());
    QJsonObject answer = toJson(compare(path, versions.local, versions.remote).value());
    answer.insert(u"local_digest"_qs,
                  u"3f1c9a52b7d04e8866fa0c21d35b7e90a4482f6dd1be07935c2ae81f46b90d73"_qs);
    answer.insert(u"remote_digest"_qs,
                  u"b20e77f1904ac3d5581b6e2f9d83c40716efa95208d7431bbc6039de5a71f284"_qs);
    return answer;
}

QJsonObject contentOf(const QJsonObject &arguments)
{
    const SampleVersions versions = sampleVersions(bytesFrom(arguments, u"path"_qs).value_or(""));
    const bool isLocal = arguments.value(u"side"_qs).toString() == u"local"_qs;
    const QByteArray bytes = QByteArray::fromStdString(isLocal ? versions.local : versions.remote);
    return {{u"base64"_qs, QString::fromLatin1(bytes.toBase64())}};
}

QJsonObject mergedOf(const QJsonObject &arguments)
{
    const std::string path = bytesFrom(arguments, u"path"_qs).value_or("");
    if (!path.ends_with(".yml"))
        return {{u"merged"_qs, false}, {u"undecided"_qs, u"merge_overlaps"_qs}};
    const std::string here = "sample: S12\nlane: 2\nmin_quality: 25\nthreads: 16\nlane_note: a\n";
    const std::string there = "sample: S12\nlane: 2\nmin_quality: 20\nthreads: 32\ntwo_pass: true\n"
                              "lane_note: a\n";
    const std::string both = "sample: S12\nlane: 2\nmin_quality: 25\nthreads: 32\ntwo_pass: true\n"
                             "lane_note: a\n";
    return {{u"merged"_qs, true}, {u"rows"_qs, toJson(originsOf(both, here, there).value())}};
}

void answerFrom(SampleDesk &desk, const SharedState &state)
{
    SampleClient &client = desk.client;
    client.answer(u"conflicts.list"_qs,
                  [state](const QJsonObject &arguments) -> Result<QJsonObject> {
                      return listed(*state, folderOf(arguments));
                  });
    client.answer(u"conflicts.settle"_qs,
                  [state, &desk](const QJsonObject &arguments) -> Result<QJsonObject> {
                      return settle(desk, *state, arguments);
                  });
    client.answer(u"conflicts.reopen"_qs,
                  [state, &desk](const QJsonObject &arguments) -> Result<QJsonObject> {
                      return reopen(desk, *state, arguments);
                  });
    const auto plain = [&client](const QString &command, QJsonObject (*make)(const QJsonObject &)) {
        client.answer(command, [make](const QJsonObject &arguments) -> Result<QJsonObject> {
            return make(arguments);
        });
    };
    plain(u"conflicts.compare"_qs, compared);
    plain(u"conflicts.content"_qs, contentOf);
    plain(u"conflicts.merge-preview"_qs, mergedOf);
    showCounts(desk, *state);
}

} // namespace

SampleVersions sampleVersions(const std::string &path)
{
    if (path.ends_with(".ipynb"))
        return qualityNotebook();
    if (path.ends_with(".csv"))
        return plate();
    if (path.ends_with(".png"))
        return {picture(QColor(64, 220, 150), 60), picture(QColor(90, 200, 255), 46)};
    if (path.ends_with(".fcs"))
        return {std::string(48'213, '\0'), std::string(48'217, '\0')};
    if (path.ends_with(".R"))
        return {"counts <- read.table(\"counts.tsv\")\n", {}};
    return {treatedMine, treatedTheirs};
}

void answerConflicts(SampleDesk &desk)
{
    const auto state = std::make_shared<State>();
    state->open = someConflicts();
    answerFrom(desk, state);
}

void answerManyConflicts(SampleDesk &desk, int count)
{
    const auto state = std::make_shared<State>();
    for (int i = 0; i < count; ++i) {
        const std::string directory = i % 4 == 0 ? "run" + std::to_string(i % 97) : "images";
        state->open.push_back(sample("rnaseq-batch7", directory + "/S" + std::to_string(i) + ".yml",
                                     ConflictType::ModifiedBoth, 60, 120));
    }
    answerFrom(desk, state);
}

} // namespace tern
