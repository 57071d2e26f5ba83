#include "control/bytes.h"
#include "control/json.h"
#include "control/json_read.h"

#include <QJsonDocument>

#include <gmock/gmock.h>

namespace tern {
namespace {

RelPath path(const std::string &bytes)
{
    return RelPath::parse(bytes).value();
}

Entry file(std::uint64_t size, std::int64_t mtime)
{
    Entry entry;
    entry.size = size;
    entry.mtime = mtime;
    return entry;
}

TEST(Json, NamesThatAreTextStandAlone)
{
    QJsonObject object;
    putBytes(object, u"path"_qs, "Übung/a\nb");
    EXPECT_EQ(object.size(), 1);
    EXPECT_EQ(bytesFrom(object, u"path"_qs), "Übung/a\nb");
}

TEST(Json, NamesThatAreNoTextComeBackExactly)
{
    const std::string name = "a\xff\xfe"
                             "b";
    QJsonObject object;
    putBytes(object, u"path"_qs, name);
    EXPECT_EQ(object.value(u"path"_qs).toString(), u"a\uFFFD\uFFFDb"_qs);
    EXPECT_TRUE(object.contains(u"path_base64"_qs));
    const QByteArray wire = QJsonDocument(object).toJson();
    EXPECT_TRUE(wire.isValidUtf8());
    EXPECT_EQ(bytesFrom(QJsonDocument::fromJson(wire).object(), u"path"_qs), name);
}

TEST(Json, ARealReplacementCharacterIsNoReasonForBase64)
{
    QJsonObject object;
    putBytes(object, u"path"_qs, "\xEF\xBF\xBD");
    EXPECT_FALSE(object.contains(u"path_base64"_qs));
}

TEST(Json, BrokenBase64IsNoName)
{
    EXPECT_EQ(bytesFrom({{u"path_base64"_qs, u"!!"_qs}}, u"path"_qs), std::nullopt);
    EXPECT_EQ(bytesFrom({}, u"path"_qs), std::nullopt);
}

TEST(Json, TimesAreIsoAndOrderAsText)
{
    EXPECT_EQ(isoTime(0), "1970-01-01T00:00:00.000000000Z");
    EXPECT_EQ(isoTime(1), "1970-01-01T00:00:00.000000001Z");
    EXPECT_EQ(isoTime(-1), "1969-12-31T23:59:59.999999999Z");
    EXPECT_EQ(isoTime(INT64_MAX).substr(0, 4), "2262");
    EXPECT_EQ(isoTime(INT64_MIN).substr(0, 4), "1677");
    EXPECT_LT(isoTime(1'500'000'000), isoTime(1'500'000'001));
}

TEST(Json, ASummaryHasTheKeysThatScriptsRestOn)
{
    RunSummary summary;
    summary.uploaded = {2, 30};
    summary.movedRemote = 4;
    summary.deletedLocal = 5;
    summary.durationMilliseconds = 6;
    summary.inSync = true;
    const QJsonObject object = toJson(summary);
    EXPECT_EQ(object.value(u"uploaded"_qs).toObject(),
              (QJsonObject{{u"files"_qs, 2}, {u"bytes"_qs, 30}}));
    EXPECT_EQ(object.value(u"moved"_qs).toObject(),
              (QJsonObject{{u"local"_qs, 0}, {u"remote"_qs, 4}}));
    EXPECT_EQ(object.value(u"deleted"_qs).toObject(),
              (QJsonObject{{u"local"_qs, 5}, {u"remote"_qs, 0}}));
    EXPECT_TRUE(object.value(u"conflicts"_qs).isArray());
    EXPECT_TRUE(object.value(u"problems"_qs).isArray());
    EXPECT_TRUE(object.value(u"in_sync"_qs).toBool());
    EXPECT_EQ(object.value(u"duration_ms"_qs).toInt(), 6);
    EXPECT_TRUE(object.value(u"downloaded"_qs).isObject());
    EXPECT_FALSE(object.contains(u"guard"_qs));
    EXPECT_FALSE(object.contains(u"failure"_qs));
}

TEST(Json, AConflictTellsBothVersions)
{
    const Conflict conflict{path("a"), ConflictType::DeletedRemote, file(7, 1), std::nullopt};
    const QJsonObject object = toJson(conflict);
    EXPECT_EQ(object.value(u"type"_qs).toString(), u"deleted_remote"_qs);
    EXPECT_EQ(object.value(u"local"_qs).toObject().value(u"size"_qs).toInt(), 7);
    EXPECT_TRUE(object.value(u"remote"_qs).isNull());
    EXPECT_EQ(conflictFrom(object), conflict);
}

TEST(Json, AProblemHasAStableCodeAndWords)
{
    Problem problem;
    problem.path = path("a/b");
    problem.where = "local";
    problem.error = {ErrorCode::PermissionDenied, "a/b", "detail", 13};
    const QJsonObject object = toJson(problem, [](const Problem &) { return "Words."; });
    EXPECT_EQ(object.value(u"code"_qs).toString(), u"permission_denied"_qs);
    EXPECT_EQ(object.value(u"message"_qs).toString(), u"Words."_qs);
    EXPECT_EQ(problemFrom(object), problem);
    problem.kind = ProblemKind::Unreadable;
    problem.reach = Reach::Subtree;
    problem.rawName = "\xff";
    EXPECT_EQ(codeOf(problem), "unreadable");
    EXPECT_EQ(problemFrom(toJson(problem)), problem);
}

TEST(Json, ASummaryComesBack)
{
    RunSummary summary;
    summary.run = "run";
    summary.uploaded = {1, 1ULL << 60};
    summary.downloaded = {2, 3};
    summary.movedLocal = 4;
    summary.deletedRemote = 5;
    summary.conflicts.push_back({path("c\xff"), ConflictType::NameClash, file(1, -5),
                                 file(2, INT64_MAX), Undecided::TimesEqual, path("C")});
    summary.waiting = {path("d/w\xff"), path("x")};
    summary.guard = GuardStop{GuardKind::MassDeletion, "remote", "/x", 3, 4, "detail"};
    summary.failure = Error{ErrorCode::Locked, "y", "12", 0};
    const RunSummary back = summaryFrom(toJson(summary));
    EXPECT_EQ(back.run, summary.run);
    EXPECT_EQ(back.uploaded, summary.uploaded);
    EXPECT_EQ(back.downloaded, summary.downloaded);
    EXPECT_EQ(back.movedLocal, 4U);
    EXPECT_EQ(back.deletedRemote, 5U);
    EXPECT_EQ(back.conflicts, summary.conflicts);
    EXPECT_EQ(back.waiting, summary.waiting);
    EXPECT_EQ(back.guard, summary.guard);
    EXPECT_EQ(back.failure, summary.failure);
}

TEST(Json, AnActionComesBack)
{
    Action action;
    action.side = Side::Local;
    action.kind = ActionKind::Move;
    action.path = path("new");
    action.from = path("old");
    action.before = file(1, 2);
    action.after = file(1, 2);
    const Action back = actionFrom(toJson(action));
    EXPECT_EQ(back.side, action.side);
    EXPECT_EQ(back.kind, action.kind);
    EXPECT_EQ(back.path, action.path);
    EXPECT_EQ(back.from, action.from);
    EXPECT_EQ(back.before, action.before);
}

TEST(Json, AnEventComesBack)
{
    const Event event{-7, "run", EventKind::Moved, "local", path("x\xfe"), 9, "old\xff"};
    EXPECT_EQ(eventFrom(toJson(event)), event);
}

TEST(Json, AStatusComesBack)
{
    FolderStatus status;
    status.name = "scans";
    status.local = "/l\xff";
    status.remote = "/r";
    status.state = FolderState::Syncing;
    status.progress = {{1, 2}, {3, 4}, path("a"), 5, 3, 2, 6};
    status.conflictCount = 7;
    status.waitingCount = 8;
    status.lastInSync = 9;
    status.pausedUntil = 10;
    status.offlineSince = 17;
    status.agreedFiles = 11;
    status.watching = "events";
    status.failure = Error{ErrorCode::Offline, "z", {}, 0};
    status.wait = Wait{WaitReason::OnBattery, 12};
    status.largeFiles = LargeFilesWait{{13, 14}, 15, 16};
    const StatusSnapshot back = snapshotFrom(toJson(StatusSnapshot{{status}}));
    ASSERT_EQ(back.folders.size(), 1U);
    const FolderStatus &folder = back.folders.front();
    EXPECT_EQ(folder.local, status.local);
    EXPECT_EQ(folder.state, status.state);
    EXPECT_EQ(folder.progress.current, path("a"));
    EXPECT_EQ(folder.progress.secondsLeft, 6U);
    EXPECT_EQ(folder.conflictCount, 7U);
    EXPECT_EQ(folder.lastInSync, 9);
    EXPECT_EQ(folder.pausedUntil, 10);
    EXPECT_EQ(folder.offlineSince, 17);
    EXPECT_EQ(folder.failure, status.failure);
    EXPECT_EQ(folder.wait, status.wait);
    EXPECT_EQ(folder.largeFiles, status.largeFiles);
}

TEST(Json, AnExplanationComesBack)
{
    Explanation explanation;
    explanation.path = path("a");
    explanation.local = file(1, 2);
    explanation.agreed = agree(file(0, 2), file(0, 2));
    explanation.failure = FailedPath{Problem(), 3, 4, 5};
    explanation.history.push_back({6, Event(), {}});
    const Explanation back = explanationFrom(toJson(explanation));
    EXPECT_EQ(back.path, explanation.path);
    EXPECT_EQ(back.local, explanation.local);
    EXPECT_EQ(back.remote, std::nullopt);
    EXPECT_TRUE(back.agreed.has_value());
    EXPECT_EQ(back.failure, explanation.failure);
    ASSERT_EQ(back.history.size(), 1U);
    EXPECT_EQ(back.history.front().number, 6);
}

TEST(Json, EveryCodeHasANameThatComesBack)
{
    for (int i = 0; i <= static_cast<int>(lastOf<ErrorCode>()); ++i) {
        const auto code = static_cast<ErrorCode>(i);
        EXPECT_EQ(valueNamed<ErrorCode>(name(code)), code);
    }
    EXPECT_EQ(valueNamed<FolderState>("nothing"), std::nullopt);
}

TEST(Json, WhatIsMissingHasItsDefault)
{
    EXPECT_EQ(summaryFrom({}).inSync, false);
    EXPECT_EQ(conflictFrom({{u"path"_qs, u"../escape"_qs}}).path, RelPath());
    EXPECT_TRUE(snapshotFrom({{u"folders"_qs, 7}}).folders.empty());
}

} // namespace
} // namespace tern
