#include "host_home.h"

#include "control/answer_pieces.h"
#include "control/bytes.h"
#include "control/protocol.h"
#include "control/settling.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <gmock/gmock.h>

namespace tern {
namespace {

using test::eventually;
using test::HostHome;
using test::StandingHost;

const std::string base = "one\ntwo\nthree\nfour\nfive\n";
const std::string mine = "ONE\ntwo\nthree\nfour\nfive\n";
const std::string theirs = "one\ntwo\nthree\nfour\nFIVE!\n";

/// A folder that is paused, so that it is synced only when a test says so.
class ConflictCalls : public ::testing::Test {
protected:
    void SetUp() override
    {
        home.configureFolder();
        m_host.emplace(home);
        ask("pause");
    }

    QJsonObject ask(const std::string &command, QJsonObject arguments = {})
    {
        arguments.insert(u"name"_qs, u"work"_qs);
        const auto answer = m_host->ask(command, arguments);
        EXPECT_TRUE(answer) << command << ' ' << name(answer.error().code) << ' '
                            << answer.error().detail;
        return answer ? *answer : QJsonObject();
    }
    std::optional<ErrorCode> errorOf(const std::string &command, QJsonObject arguments)
    {
        arguments.insert(u"name"_qs, u"work"_qs);
        return m_host->errorOf(command, arguments);
    }
    /// The kinds of the events that the command tells of before its answer.
    QStringList eventsOf(const std::string &command, QJsonObject arguments)
    {
        arguments.insert(u"name"_qs, u"work"_qs);
        QStringList kinds;
        bool isAnswered = false;
        const CallPointer call =
            m_host->begin(command, arguments, [&](const QString &key, const QJsonObject &value) {
                isAnswered = isAnswered || key != u"event";
                const QJsonArray events = value.value(u"events"_qs).toArray();
                for (const QJsonValue &event : events)
                    kinds.append(event.toObject().value(u"kind"_qs).toString());
            });
        EXPECT_TRUE(eventually([&] { return isAnswered; }));
        call->abandon();
        return kinds;
    }
    void sync() { ask("sync"); }

    void makeConflict(const std::string &file, const std::string &here = mine,
                      const std::string &there = theirs)
    {
        home.write("local/" + file, base);
        sync();
        home.write("local/" + file, here);
        home.write("remote/" + file, there);
        sync();
    }
    QJsonArray conflicts() { return ask("conflicts.list").value(u"conflicts"_qs).toArray(); }
    QJsonObject onlyConflict()
    {
        const QJsonArray list = conflicts();
        EXPECT_EQ(list.size(), 1);
        return list.isEmpty() ? QJsonObject() : list.first().toObject();
    }
    /// All that are open.
    QJsonObject settle(const char *use)
    {
        return ask("conflicts.settle",
                   {{u"use"_qs, QString::fromLatin1(use)}, {u"conflicts"_qs, conflicts()}});
    }
    QJsonObject undo(const QJsonObject &settled)
    {
        return ask("conflicts.reopen", {{u"undo"_qs, settled.value(u"undo"_qs)}});
    }
    static QJsonObject at(const char *path) { return {{u"path"_qs, QString::fromLatin1(path)}}; }

    HostHome home;

private:
    std::optional<StandingHost> m_host;
};

TEST_F(ConflictCalls, TellBothVersionsAndHowTheyDiffer)
{
    makeConflict("notes.txt");
    QJsonObject content = at("notes.txt");
    content.insert(u"side"_qs, u"remote"_qs);
    const QString base64 = ask("conflicts.content", content).value(u"base64"_qs).toString();
    EXPECT_EQ(QByteArray::fromBase64(base64.toLatin1()).toStdString(), theirs);
    const QJsonObject difference = ask("conflicts.compare", at("notes.txt"));
    EXPECT_EQ(difference.value(u"kind"_qs).toString(), u"text"_qs);
    EXPECT_EQ(difference.value(u"places"_qs).toInt(), 2);
    const QJsonObject first = difference.value(u"rows"_qs).toArray().first().toObject();
    EXPECT_EQ(first.value(u"local"_qs).toString(), u"ONE"_qs);
    EXPECT_EQ(first.value(u"remote"_qs).toString(), u"one"_qs);
}

TEST_F(ConflictCalls, TellNothingOfWhatIsNotWhatWasShown)
{
    makeConflict("notes.txt");
    QJsonObject arguments = at("notes.txt");
    QJsonObject shown = onlyConflict();
    QJsonObject local = shown.value(u"local"_qs).toObject();
    local.insert(u"size"_qs, 7);
    shown.insert(u"local"_qs, local);
    arguments.insert(u"shown"_qs, shown);
    EXPECT_EQ(errorOf("conflicts.compare", arguments), ErrorCode::ChangedMeanwhile);
    EXPECT_EQ(errorOf("conflicts.compare", at("other.txt")), ErrorCode::NotFound);
    EXPECT_EQ(errorOf("conflicts.content", at("notes.txt")), ErrorCode::BadInput) << "no side";
}

TEST_F(ConflictCalls, PreviewTheMergeThatSettlingMakes)
{
    makeConflict("notes.txt");
    const QJsonObject preview = ask("conflicts.merge-preview", at("notes.txt"));
    ASSERT_TRUE(preview.value(u"merged"_qs).toBool());
    std::string text;
    QStringList origins;
    const QJsonArray rows = preview.value(u"rows"_qs).toArray();
    for (const QJsonValue &row : rows) {
        text += stringFrom(row.toObject(), u"text"_qs) + '\n';
        origins.append(row.toObject().value(u"from"_qs).toString());
    }
    EXPECT_EQ(origins.join(u' '), u"local both both both remote"_qs);
    EXPECT_EQ(settle("merge").value(u"settled"_qs).toInt(), 1);
    EXPECT_EQ(home.read("local/notes.txt"), text);
    EXPECT_EQ(home.read("remote/notes.txt"), text);
}

TEST_F(ConflictCalls, SayWhyThereIsNoMerge)
{
    makeConflict("notes.txt", "1\n", "2\n");
    const QJsonObject preview = ask("conflicts.merge-preview", at("notes.txt"));
    EXPECT_FALSE(preview.value(u"merged"_qs).toBool(true));
    EXPECT_EQ(preview.value(u"undecided"_qs).toString(), u"merge_overlaps"_qs);
}

TEST_F(ConflictCalls, SettleManyInOneRun)
{
    for (int i = 0; i < 30; ++i)
        home.write("local/s" + std::to_string(i), base);
    sync();
    for (int i = 0; i < 30; ++i) {
        home.write("local/s" + std::to_string(i), mine);
        home.write("remote/s" + std::to_string(i), theirs);
    }
    sync();
    ASSERT_EQ(conflicts().size(), 30);
    const QJsonObject settled = settle("local");
    EXPECT_EQ(settled.value(u"settled"_qs).toInt(), 30);
    EXPECT_TRUE(settled.value(u"left"_qs).toArray().isEmpty());
    EXPECT_EQ(home.read("remote/s7"), mine);
    EXPECT_TRUE(conflicts().isEmpty());
}

TEST_F(ConflictCalls, TellWhatHappensWhileTheySettle)
{
    makeConflict("notes.txt");
    const QJsonObject choice{{u"use"_qs, u"local"_qs}, {u"conflicts"_qs, conflicts()}};
    EXPECT_THAT(eventsOf("conflicts.settle", choice), ::testing::Contains(u"uploaded"_qs));
}

TEST_F(ConflictCalls, SettleNothingThatIsNotWhatWasShown)
{
    makeConflict("notes.txt");
    QJsonObject shown = onlyConflict();
    shown.insert(u"local"_qs, QJsonValue());
    const QJsonObject settled =
        ask("conflicts.settle", {{u"use"_qs, u"remote"_qs}, {u"conflicts"_qs, QJsonArray{shown}}});
    EXPECT_EQ(settled.value(u"settled"_qs).toInt(-1), 0);
    EXPECT_EQ(settled.value(u"left"_qs).toArray().first().toObject().value(u"code"_qs).toString(),
              u"changed_meanwhile"_qs);
    EXPECT_EQ(home.read("local/notes.txt"), mine);
}

TEST_F(ConflictCalls, RefuseTooManyAndNone)
{
    makeConflict("notes.txt");
    const QJsonObject none{{u"use"_qs, u"local"_qs}, {u"conflicts"_qs, QJsonArray()}};
    EXPECT_EQ(errorOf("conflicts.settle", none), ErrorCode::BadInput);
    QJsonArray many;
    for (qsizetype i = 0; i <= maxSettledAtOnce; ++i)
        many.append(at("notes.txt"));
    EXPECT_EQ(errorOf("conflicts.settle", {{u"use"_qs, u"local"_qs}, {u"conflicts"_qs, many}}),
              ErrorCode::BadInput);
    EXPECT_EQ(
        errorOf("conflicts.settle", {{u"use"_qs, u"newest"_qs}, {u"conflicts"_qs, conflicts()}}),
        ErrorCode::BadInput);
}

TEST_F(ConflictCalls, UndoingAsksAgainAndLetsNoSideWin)
{
    makeConflict("notes.txt");
    for (const char *use : {"local", "remote", "merge"}) {
        const QJsonObject settled = settle(use);
        ASSERT_EQ(settled.value(u"settled"_qs).toInt(), 1) << use;
        EXPECT_EQ(home.read("local/notes.txt"), home.read("remote/notes.txt")) << use;
        EXPECT_EQ(undo(settled).value(u"reopened"_qs).toInt(), 1) << use;
        EXPECT_EQ(home.read("local/notes.txt"), mine) << use;
        EXPECT_EQ(home.read("remote/notes.txt"), theirs) << use;
        EXPECT_EQ(onlyConflict().value(u"type"_qs).toString(), u"modified_both"_qs) << use;
        sync();
        EXPECT_EQ(conflicts().size(), 1) << use << ", after another run";
    }
    EXPECT_TRUE(ask("conflicts.merge-preview", at("notes.txt")).value(u"merged"_qs).toBool())
        << "what both started from is known still";
}

TEST_F(ConflictCalls, UndoingBringsBackWhatADeletionRemoved)
{
    makeConflict("notes.txt");
    settle("local");
    std::filesystem::remove(home.at("remote/notes.txt"));
    home.write("local/notes.txt", "kept on\n");
    sync();
    ASSERT_EQ(onlyConflict().value(u"type"_qs).toString(), u"deleted_remote"_qs);
    const QJsonObject deleted = settle("remote");
    EXPECT_FALSE(home.exists("local/notes.txt"));
    EXPECT_EQ(undo(deleted).value(u"reopened"_qs).toInt(), 1);
    EXPECT_EQ(home.read("local/notes.txt"), "kept on\n");
    EXPECT_EQ(onlyConflict().value(u"type"_qs).toString(), u"deleted_remote"_qs);
    const QJsonObject kept = settle("local");
    EXPECT_EQ(home.read("remote/notes.txt"), "kept on\n");
    EXPECT_EQ(undo(kept).value(u"reopened"_qs).toInt(), 1);
    EXPECT_FALSE(home.exists("remote/notes.txt"));
    EXPECT_EQ(onlyConflict().value(u"type"_qs).toString(), u"deleted_remote"_qs);
}

TEST_F(ConflictCalls, UndoingLeavesAloneWhatWasEditedSince)
{
    makeConflict("notes.txt");
    const QJsonObject settled = settle("local");
    home.write("remote/notes.txt", "a later edit\n");
    const QJsonObject undone = undo(settled);
    EXPECT_EQ(undone.value(u"reopened"_qs).toInt(-1), 0);
    EXPECT_EQ(undone.value(u"left"_qs).toArray().size(), 1);
    sync();
    EXPECT_EQ(home.read("local/notes.txt"), "a later edit\n");
    EXPECT_EQ(home.read("remote/notes.txt"), "a later edit\n");
}

TEST_F(ConflictCalls, UndoingWorksOnceAndNotForBoth)
{
    makeConflict("notes.txt");
    const QJsonObject settled = settle("local");
    undo(settled);
    EXPECT_EQ(errorOf("conflicts.reopen", {{u"undo"_qs, settled.value(u"undo"_qs)}}),
              ErrorCode::NotFound);
    EXPECT_FALSE(settle("both").contains(u"undo"_qs)) << "nothing was displaced";
}

TEST(AnswerPieces, MakeTheWholeAgain)
{
    QJsonArray rows;
    for (int i = 0; i < 50'000; ++i)
        rows.append(QJsonObject{{u"both"_qs, QString::number(i)}});
    const QJsonObject whole{{u"rows"_qs, rows},
                            {u"base64"_qs, QString(maxPieceBytes * 3, u'A')},
                            {u"kind"_qs, u"text"_qs}};
    const AnswerPieces pieces = inPieces(whole);
    EXPECT_GT(pieces.events.size(), 4U);
    AnswerJoiner joiner;
    for (const QJsonObject &event : pieces.events) {
        EXPECT_LT(QJsonDocument(event).toJson().size(), maxLineBytes);
        joiner.add(event);
    }
    EXPECT_EQ(joiner.whole(pieces.result), whole);
}

} // namespace
} // namespace tern
