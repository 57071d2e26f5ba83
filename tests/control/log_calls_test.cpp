#include "host_home.h"

#include "control/log_calls.h"
#include "control/log_json.h"
#include "control/undo_calls.h"

#include <gmock/gmock.h>

#include <QJsonArray>

#include <fstream>

namespace tern {
namespace {

using test::eventually;
using test::HostHome;
using test::StandingHost;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::StartsWith;

/// A folder whose runs are known: first two files up, then one changed and one deleted there.
class LogCalls : public testing::Test {
protected:
    LogCalls()
    {
        home.configureFolder();
        home.write("local/a.txt", "first");
        home.write("local/b,\"odd\".txt", "odd");
        host = std::make_unique<StandingHost>(home);
        firstRun = sync();
        home.write("remote/a.txt", "second, from there");
        std::filesystem::remove(home.at("remote/b,\"odd\".txt"));
        secondRun = sync();
    }

    /// Until nothing is left to do. The newest run that did something.
    std::string sync()
    {
        EXPECT_TRUE((*host).ask("sync", {{u"name"_qs, u"work"_qs}}));
        const RunPage page = runPageFrom(runs({{u"limit"_qs, 1}}));
        return page.runs.empty() ? std::string() : page.runs.front().run;
    }
    QJsonObject named(QJsonObject arguments)
    {
        arguments.insert(u"name"_qs, u"work"_qs);
        return arguments;
    }
    QJsonObject ask(const char *command, const QJsonObject &arguments)
    {
        const auto answer = host->ask(command, named(arguments));
        EXPECT_TRUE(answer) << command << ' ' << name(answer.error().code) << ' '
                            << answer.error().subject << ' ' << answer.error().detail;
        return answer.value_or(QJsonObject());
    }
    QJsonObject runs(const QJsonObject &arguments) { return ask("log.runs", arguments); }
    std::vector<std::string> pathsOf(const QJsonObject &arguments)
    {
        std::vector<std::string> paths;
        for (const LoggedEvent &event : logPageFrom(ask("log.page", arguments)).events)
            paths.push_back(event.event.path.bytes());
        return paths;
    }

    HostHome home;
    std::unique_ptr<StandingHost> host;
    std::string firstRun;
    std::string secondRun;
};

TEST_F(LogCalls, TellRunsWithWhatTheyDid)
{
    const RunPage page = runPageFrom(runs({}));
    ASSERT_EQ(page.runs.size(), 2U);
    EXPECT_EQ(page.runs[1].uploaded.files, 2U);
    EXPECT_EQ(page.runs[0].downloaded, (Tally{1, 18}));
    EXPECT_EQ(page.runs[0].removedLocal, 1U);
    EXPECT_EQ(page.runs[0].state, RunState::InSync);
    EXPECT_EQ(page.next, 0);
}

TEST_F(LogCalls, TellEventsOfAGroupOfAWordAndOfAFile)
{
    EXPECT_THAT(pathsOf({{u"kinds"_qs, QJsonArray{u"deleted"_qs}}}), ElementsAre("b,\"odd\".txt"));
    EXPECT_THAT(pathsOf({{u"words"_qs, u"ODD"_qs}, {u"kinds"_qs, QJsonArray{u"up"_qs}}}),
                ElementsAre("b,\"odd\".txt"));
    EXPECT_THAT(
        pathsOf({{u"path"_qs, u"a.txt"_qs}, {u"kinds"_qs, QJsonArray{u"up"_qs, u"down"_qs}}}),
        ElementsAre("a.txt", "a.txt"));
}

TEST_F(LogCalls, RefuseWhatNoQueryIs)
{
    const auto codeOf = [&](const QJsonObject &arguments) {
        return host->errorOf("log.page", named(arguments));
    };
    EXPECT_EQ(codeOf({{u"limit"_qs, 0}}), ErrorCode::BadInput);
    EXPECT_EQ(codeOf({{u"limit"_qs, 1001}}), ErrorCode::BadInput);
    EXPECT_EQ(codeOf({{u"kinds"_qs, QJsonArray{u"everything"_qs}}}), ErrorCode::BadInput);
    EXPECT_EQ(codeOf({{u"path"_qs, u"../outside"_qs}}), ErrorCode::BadInput);
    EXPECT_EQ(codeOf({{u"words"_qs, QString(501, u'x')}}), ErrorCode::BadInput);
    EXPECT_EQ(host->errorOf("log.runs", {{u"name"_qs, u"none"_qs}}), ErrorCode::NotFound);
}

TEST_F(LogCalls, ExportEventsAsATable)
{
    const QString file = QString::fromStdString(home.at("table.csv"));
    const QJsonObject answer =
        host->ask("log.export",
                  {{u"to"_qs, file}, {u"kinds"_qs, QJsonArray{u"up"_qs, u"deleted"_qs}}})
            .value();
    EXPECT_EQ(answer.value(u"events"_qs).toInteger(), 3);
    const std::string table = home.read("table.csv");
    EXPECT_THAT(table, StartsWith("time,folder,event,side,path,bytes,detail,run\r\n"));
    EXPECT_THAT(table, HasSubstr(",work,uploaded,remote,\"b,\"\"odd\"\".txt\",3,,"));
    EXPECT_THAT(table, HasSubstr(",work,removed,local,\"b,\"\"odd\"\".txt\",0,"));
    EXPECT_EQ(std::count(table.begin(), table.end(), '\n'), 4);
}

TEST_F(LogCalls, ExportReplacesNothingUnlessItIsTold)
{
    home.write("table.csv", "somebody's own");
    QJsonObject arguments{{u"to"_qs, QString::fromStdString(home.at("table.csv"))}};
    EXPECT_EQ(host->errorOf("log.export", arguments), ErrorCode::AlreadyExists);
    EXPECT_EQ(home.read("table.csv"), "somebody's own");
    arguments.insert(u"replace"_qs, true);
    EXPECT_EQ(host->errorOf("log.export", arguments), std::nullopt);
    EXPECT_THAT(home.read("table.csv"), StartsWith("time,"));
}

TEST_F(LogCalls, ExportRefusesWhatIsNoFile)
{
    const auto codeFor = [&](const std::string &file) {
        return host->errorOf("log.export", {{u"to"_qs, QString::fromStdString(file)}});
    };
    EXPECT_EQ(codeFor("relative.csv"), ErrorCode::BadInput);
    EXPECT_EQ(codeFor(""), ErrorCode::BadInput);
    EXPECT_EQ(codeFor(home.local()), ErrorCode::IsADirectory);
    EXPECT_TRUE(codeFor(home.at("nowhere/table.csv")));
}

TEST_F(LogCalls, AnUndoingIsForetoldAndThenDone)
{
    QJsonObject arguments{{u"run"_qs, QString::fromStdString(secondRun)}};
    arguments.insert(u"dry_run"_qs, true);
    const UndoResult planned = undoResultFrom(ask("runs.undo", arguments));
    EXPECT_EQ(planned.broughtBack.files, 1U);
    EXPECT_EQ(planned.replaced.files, 1U);
    EXPECT_EQ(home.read("local/a.txt"), "second, from there");
    arguments.remove(u"dry_run"_qs);
    EXPECT_EQ(undoResultFrom(ask("runs.undo", arguments)).left, 0U);
    EXPECT_EQ(home.read("local/a.txt"), "first");
    EXPECT_TRUE(eventually([&] {
        return home.exists("remote/b,\"odd\".txt") && home.read("remote/a.txt") == "first";
    })) << "the next run carries it over by itself";
}

TEST_F(LogCalls, AnUndoingOfAnUnknownRunSaysSo)
{
    const UndoResult result = undoResultFrom(ask("runs.undo", {{u"run"_qs, u"none"_qs}}));
    ASSERT_TRUE(result.failure);
    EXPECT_EQ(result.failure->code, ErrorCode::NotFound);
    EXPECT_EQ(host->errorOf("runs.undo", named({})), ErrorCode::BadInput);
    EXPECT_EQ(
        host->errorOf("runs.undo", named({{u"run"_qs, u"x"_qs}, {u"new_files"_qs, u"burn"_qs}})),
        ErrorCode::BadInput);
}

TEST_F(LogCalls, TellTheTrashInPages)
{
    const QJsonObject all = ask("trash.page", {});
    const QJsonObject found = all.value(u"found"_qs).toObject();
    EXPECT_EQ(found.value(u"files"_qs).toInteger(), 2);
    EXPECT_EQ(found.value(u"bytes"_qs).toInteger(), 8);
    const QJsonArray items = all.value(u"items"_qs).toArray();
    ASSERT_EQ(items.size(), 2);
    EXPECT_EQ(items[0].toObject().value(u"why"_qs).toString(), u"replaced"_qs);
    EXPECT_EQ(items[1].toObject().value(u"why"_qs).toString(), u"removed"_qs);
    EXPECT_GT(items[0].toObject().value(u"until_ns"_qs).toInteger(),
              items[0].toObject().value(u"since_ns"_qs).toInteger());
    const QJsonObject second =
        ask("trash.page", {{u"listing"_qs, all.value(u"listing"_qs)}, {u"offset"_qs, 1}});
    EXPECT_EQ(second.value(u"items"_qs).toArray(), (QJsonArray{items[1]}));
    EXPECT_EQ(second.value(u"listing"_qs), all.value(u"listing"_qs));
    const QJsonObject odd = ask("trash.page", {{u"words"_qs, u"ODD"_qs}});
    EXPECT_EQ(odd.value(u"items"_qs).toArray(), (QJsonArray{items[1]}));
    EXPECT_EQ(odd.value(u"all"_qs), all.value(u"all"_qs));
    const QJsonObject old = ask("trash.page", {{u"before_ns"_qs, 1}});
    EXPECT_EQ(old.value(u"found"_qs).toObject().value(u"files"_qs).toInteger(), 0);
}

TEST_F(LogCalls, ListTheTrashAnewOnceItWasForgotten)
{
    const QJsonValue listing = ask("trash.page", {}).value(u"listing"_qs);
    home.write("local/.tern/trash/20260101T000000Z-x/late.txt", "late");
    const auto filesOf = [&] {
        return ask("trash.page", {{u"listing"_qs, listing}})
            .value(u"found"_qs)
            .toObject()
            .value(u"files"_qs)
            .toInteger();
    };
    EXPECT_EQ(filesOf(), 2);
    ask("trash.page", {{u"forget"_qs, true}});
    EXPECT_EQ(filesOf(), 3);
}

TEST_F(LogCalls, RestoreAllThatARunDisplacedWhereNothingStands)
{
    const QJsonObject answer =
        ask("trash.restore_run", {{u"run"_qs, QString::fromStdString(secondRun)}});
    EXPECT_EQ(answer.value(u"restored"_qs).toInteger(), 1);
    EXPECT_EQ(answer.value(u"left"_qs).toInteger(), 1);
    EXPECT_EQ(home.read("local/b,\"odd\".txt"), "odd");
    EXPECT_EQ(home.read("local/a.txt"), "second, from there");
    EXPECT_EQ(host->errorOf("trash.restore_run", named({{u"run"_qs, u"none"_qs}})),
              ErrorCode::NotFound);
}

TEST_F(LogCalls, WhatIsRestoredByHandIsARunOfItsOwn)
{
    ask("trash.restore_run", {{u"run"_qs, QString::fromStdString(secondRun)}});
    const RunPage page = runPageFrom(runs({{u"kinds"_qs, QJsonArray{u"restored"_qs}}}));
    ASSERT_EQ(page.runs.size(), 1U);
    EXPECT_EQ(page.runs[0].restored, 1U);
    EXPECT_NE(page.runs[0].run, secondRun);
}

TEST(LogJson, ARunComesBack)
{
    LoggedRun run;
    run.first = 3;
    run.last = 9;
    run.run = "run";
    run.began = 5;
    run.ended = 6;
    run.uploaded = {1, 2};
    run.downloaded = {3, 4};
    run.moved = 5;
    run.removedLocal = 6;
    run.removedRemote = 7;
    run.removedFolders = 8;
    run.replaced = 9;
    run.merged = 10;
    run.freed = 11;
    run.restored = 12;
    run.conflicts = 13;
    run.settled = 14;
    run.problems = 15;
    run.solved = 16;
    run.state = RunState::Stopped;
    run.guard = "mass_deletion";
    run.undid = "other";
    run.undone = true;
    EXPECT_EQ(loggedRunFrom(toJson(run)), run);
    EXPECT_EQ(loggedRunFrom({}), LoggedRun());
}

TEST(LogJson, AnUndoingComesBack)
{
    UndoResult result;
    result.run = "run";
    result.broughtBack = {1, 2};
    result.replaced = {3, 4};
    result.movedBack = 5;
    result.takenAway = {6, 7};
    result.newFiles = {8, 9};
    result.left = 2;
    result.leftAsIs = {
        {UndoKind::MoveBack, Side::Remote, RelPath::parse("a/b").value(), LeftReason::Occupied, {}},
        {UndoKind::Replace,
         Side::Local,
         RelPath::parse("c").value(),
         LeftReason::Failed,
         {ErrorCode::NoSpace, "c", "full", 28}}};
    result.guard = GuardStop{GuardKind::RootForeign, "local", "/x", 0, 0, {}};
    result.failure = Error{ErrorCode::Stopped, "s", "d", 0};
    const UndoResult back = undoResultFrom(toJson(result));
    EXPECT_EQ(toJson(back), toJson(result));
    EXPECT_EQ(back.leftAsIs, result.leftAsIs);
    EXPECT_EQ(back.guard, result.guard);
}

} // namespace
} // namespace tern
