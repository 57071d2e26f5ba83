#include "sample_pairs.h"

#include <QJsonArray>

namespace tern {

namespace {

constexpr qint64 megabyte = 1'000'000;
constexpr qint64 gigabyte = 1000 * megabyte;

struct Ending {
    const char *name;
    qint64 files;
};

QJsonObject share(qint64 files, qint64 bytes, const std::vector<Ending> &endings,
                  const QStringList &paths)
{
    QJsonArray list;
    for (const Ending &ending : endings)
        list.append(QJsonObject{{QStringLiteral("extension"), QString::fromLatin1(ending.name)},
                                {QStringLiteral("files"), ending.files}});
    QJsonArray places;
    for (const QString &path : paths)
        places.append(QJsonObject{{QStringLiteral("path"), path}});
    return {{QStringLiteral("files"), files},
            {QStringLiteral("bytes"), bytes},
            {QStringLiteral("extensions"), list},
            {QStringLiteral("paths"), places}};
}

QJsonObject leftOut()
{
    QJsonArray by;
    for (const char *pattern : {"*.tmp", "Thumbs.db", ".venv/"})
        by.append(QJsonObject{{QStringLiteral("pattern"), QString::fromLatin1(pattern)},
                              {QStringLiteral("ground"), QStringLiteral("rule")},
                              {QStringLiteral("treatment"), QStringLiteral("leave_out")}});
    QJsonObject object =
        share(212, 1400 * megabyte, {},
              {QStringLiteral("plate-07/Thumbs.db"), QStringLiteral("analysis/.venv/pyvenv.cfg"),
               QStringLiteral("plate-07/A01.tmp")});
    object.insert(QStringLiteral("by"), by);
    return object;
}

Problem problem(const char *path, ProblemKind kind, const char *where, ErrorCode code)
{
    Problem one;
    if (auto parsed = RelPath::parse(path))
        one.path = *parsed;
    one.kind = kind;
    one.where = where;
    one.error = {code, path, {}, 0};
    return one;
}

FolderStatus archive()
{
    FolderStatus folder;
    folder.name = "maldi-archive";
    folder.local = "/home/ana/data/maldi-archive";
    folder.remote = "/media/ana/LAB-04/maldi-archive";
    folder.agreedFiles = 1300;
    return folder;
}

} // namespace

QJsonObject samplePlaceCheck()
{
    return {{QStringLiteral("local"), QJsonObject{{QStringLiteral("exists"), true},
                                                  {QStringLiteral("free_bytes"), 211 * gigabyte},
                                                  {QStringLiteral("answer_ms"), 0}}},
            {QStringLiteral("remote"), QJsonObject{{QStringLiteral("exists"), true},
                                                   {QStringLiteral("free_bytes"), 4200 * gigabyte},
                                                   {QStringLiteral("answer_ms"), 3}}},
            {QStringLiteral("objections"), QJsonArray()},
            {QStringLiteral("possible"), true},
            {QStringLiteral("name"), QStringLiteral("organoid-screen")}};
}

QJsonObject sampleObjection(const QString &kind, const QString &side, const QString &folder)
{
    const QStringList weighed{QStringLiteral("not_writable"), QStringLiteral("synced"),
                              QStringLiteral("inside_synced"), QStringLiteral("around_synced")};
    QJsonObject object{{QStringLiteral("kind"), kind},
                       {QStringLiteral("side"), side},
                       {QStringLiteral("forbids"), !weighed.contains(kind)}};
    if (!folder.isEmpty())
        object.insert(QStringLiteral("folder"), folder);
    return object;
}

QJsonObject samplePlaceCheck(const QJsonObject &objection)
{
    QJsonObject check = samplePlaceCheck();
    check.insert(QStringLiteral("objections"), QJsonArray{objection});
    check.insert(QStringLiteral("possible"), !objection.value(QStringLiteral("forbids")).toBool());
    return check;
}

QJsonObject samplePairPreview()
{
    return {{QStringLiteral("up"),
             share(1284, 38'100 * megabyte, {{"nd2", 1262}, {"csv", 22}},
                   {QStringLiteral("plate-07/A01.nd2"), QStringLiteral("plate-07/A02.nd2"),
                    QStringLiteral("plate-07/A03.nd2"), QStringLiteral("plate-07/A04.nd2"),
                    QStringLiteral("plate-07/A05.nd2")})},
            {QStringLiteral("down"),
             share(206, 14'700 * megabyte, {{"tif", 180}, {"csv", 26}},
                   {QStringLiteral("segmentation/A01.tif"), QStringLiteral("tables/counts.csv")})},
            {QStringLiteral("same"),
             share(516, 17'500 * megabyte, {{"nd2", 516}}, {QStringLiteral("plate-01/A01.nd2")})},
            {QStringLiteral("conflicts"),
             share(3, 1'200'000, {{"csv", 3}},
                   {QStringLiteral("layout.csv"), QStringLiteral("plates.csv"),
                    QStringLiteral("notes/readings.csv")})},
            {QStringLiteral("left_out"), leftOut()},
            {QStringLiteral("problem_count"), 0},
            {QStringLiteral("seconds"), 660}};
}

void fillDeskForWizard(SampleDesk &desk)
{
    desk.client.answer(QStringLiteral("places.check"), samplePlaceCheck());
    desk.client.answer(QStringLiteral("preview.pair"), samplePairPreview());
    QJsonArray templates;
    for (const char *name : {"research", "code", "datasets", "everything"})
        templates.append(QJsonObject{{QStringLiteral("name"), QString::fromLatin1(name)}});
    desk.client.answer(QStringLiteral("rules.templates"),
                       {{QStringLiteral("templates"), templates}});
    const QJsonArray mounts{
        QJsonObject{{QStringLiteral("path"), QStringLiteral("/mnt/lab-share")},
                    {QStringLiteral("label"), QStringLiteral("EFS")}},
        QJsonObject{{QStringLiteral("path"), QStringLiteral("/media/ana/LAB-04")},
                    {QStringLiteral("label"), QStringLiteral("LAB-04")}}};
    desk.client.answer(QStringLiteral("places.mounts"), {{QStringLiteral("mounts"), mounts}});
    desk.client.answer(QStringLiteral("folders.add"),
                       {{QStringLiteral("name"), QStringLiteral("organoid-screen")}});
}

StatusSnapshot guardedSnapshot(const GuardStop &stop)
{
    FolderStatus folder = archive();
    folder.state =
        stop.kind == GuardKind::RootMissing ? FolderState::Offline : FolderState::Stopped;
    folder.guard = stop;
    StatusSnapshot snapshot;
    snapshot.folders.push_back(std::move(folder));
    return snapshot;
}

GuardStop sampleMassDeletion()
{
    return {GuardKind::MassDeletion, "local", {}, 1240, 1300};
}

QJsonObject samplePlan(const GuardStop &stop)
{
    QJsonArray actions;
    for (std::uint64_t i = 0; i < stop.count; ++i) {
        const QString path = QStringLiteral("2024/run-%1/spectrum-%2.mzml")
                                 .arg(i / 100, 2, 10, QLatin1Char('0'))
                                 .arg(i, 4, 10, QLatin1Char('0'));
        const QJsonObject before{
            {QStringLiteral("kind"), QStringLiteral("file")},
            {QStringLiteral("size"), 1'840'000 + static_cast<qint64>(i) * 977}};
        actions.append(QJsonObject{{QStringLiteral("path"), path},
                                   {QStringLiteral("side"), QString::fromStdString(stop.where)},
                                   {QStringLiteral("action"), QStringLiteral("remove")},
                                   {QStringLiteral("before"), before}});
    }
    return {{QStringLiteral("plan"), QJsonObject{{QStringLiteral("actions"), actions}}}};
}

StatusSnapshot snapshotWithProblems()
{
    FolderStatus folder = archive();
    folder.name = "lab-data";
    folder.state = FolderState::Attention;
    folder.problems = {
        problem("plates/2026-11-12/A01.nd2", ProblemKind::Unreadable, "local",
                ErrorCode::PermissionDenied),
        problem("plates/2026-11-12/A02.nd2", ProblemKind::Unreadable, "local",
                ErrorCode::PermissionDenied),
        problem("notes/meeting: plan?.md", ProblemKind::Failed, "remote", ErrorCode::InvalidName),
        problem("raw/stack-of-all-plates.ome.tif", ProblemKind::Failed, "remote",
                ErrorCode::TooLarge),
        problem("analysis/.ternignore", ProblemKind::BadRules, "local", ErrorCode::BadSettings),
    };
    folder.problemCount = folder.problems.size();
    StatusSnapshot snapshot;
    snapshot.folders.push_back(std::move(folder));
    return snapshot;
}

StatusSnapshot snapshotWithMistake()
{
    FolderStatus folder = archive();
    folder.name = "lab-data";
    folder.state = FolderState::Attention;
    folder.failure = Error{ErrorCode::BadSettings, "/home/ana/.config/tern/rules/microscopy.yml",
                           "line 12, column 5", 0};
    StatusSnapshot snapshot;
    snapshot.folders.push_back(std::move(folder));
    return snapshot;
}

} // namespace tern
