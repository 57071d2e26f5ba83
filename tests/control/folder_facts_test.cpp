#include "host_home.h"

#include <gtest/gtest.h>

namespace tern {
namespace {

using test::eventually;
using test::HostHome;
using test::StandingHost;

/// What is told of the folder "work", once it is in sync and paused.
class FolderFacts : public ::testing::Test {
protected:
    void start()
    {
        host.emplace(home);
        ASSERT_TRUE(eventually([this] { return host->folder().state == FolderState::InSync; }));
        ASSERT_EQ(host->errorOf("pause"), std::nullopt);
    }
    QJsonObject facts()
    {
        const auto answer = host->ask("folders.facts", {{u"name"_qs, u"work"_qs}});
        EXPECT_TRUE(answer) << (answer ? "" : answer.error().detail);
        return answer.value_or(QJsonObject());
    }

    HostHome home;
    std::optional<StandingHost> host;
};

TEST_F(FolderFacts, CountTheFilesThatBothSidesAgreedOn)
{
    home.configureFolder();
    home.write("local/a.txt", "123");
    home.write("remote/sub/deep/b.txt", "12345");
    std::filesystem::create_directories(home.at("local/empty/tree"));
    start();
    home.write("local/later.txt", "not agreed on yet");
    const QJsonObject told = facts();
    EXPECT_EQ(told.value(u"files"_qs).toInt(), 2);
    EXPECT_EQ(told.value(u"bytes"_qs).toInt(), 8);
}

TEST_F(FolderFacts, AreNoneOfAnEmptyFolder)
{
    home.configureFolder();
    start();
    const QJsonObject told = facts();
    EXPECT_EQ(told.value(u"files"_qs).toInt(-1), 0);
    EXPECT_EQ(told.value(u"bytes"_qs).toInt(-1), 0);
}

TEST_F(FolderFacts, TellTheRoomOfBothSidesAndHowFastTheRemoteAnswers)
{
    home.configureFolder();
    start();
    const QJsonObject told = facts();
    EXPECT_GT(told.value(u"local_free_bytes"_qs).toDouble(), 0);
    EXPECT_GT(told.value(u"remote_free_bytes"_qs).toDouble(), 0);
    EXPECT_GE(told.value(u"remote_milliseconds"_qs).toInt(-1), 0);
}

TEST_F(FolderFacts, TellNothingOfARemoteThatWentAway)
{
    home.configureFolder();
    home.write("local/a.txt", "123");
    start();
    std::filesystem::rename(home.remote(), home.at("unmounted"));
    const QJsonObject told = facts();
    EXPECT_FALSE(told.contains(u"remote_milliseconds"_qs));
    EXPECT_FALSE(told.contains(u"remote_free_bytes"_qs));
    EXPECT_TRUE(told.contains(u"local_free_bytes"_qs));
    EXPECT_EQ(told.value(u"files"_qs).toInt(), 1) << "what is agreed on is known still";
}

TEST_F(FolderFacts, TellTheDirectionTheRulesAndTheSelection)
{
    home.configureFolder();
    home.configure(home.read("config/tern/config.yaml")
                   + "    sync_mode: upload_only\n"
                     "    selection: {new_folders: stay_away}\n");
    home.write("config/tern/sync-rules.yml", "rules:\n  - match: name = *.tmp\n    do: leave_out\n"
                                             "  - match: name = *.bak\n    do: leave_out\n");
    start();
    const QJsonObject told = facts();
    EXPECT_EQ(told.value(u"sync_mode"_qs).toString(), u"upload_only"_qs);
    EXPECT_EQ(told.value(u"rule_count"_qs).toInt(), 2);
    EXPECT_FALSE(told.value(u"selects_all"_qs).toBool(true));
    EXPECT_EQ(told.value(u"new_folders"_qs).toString(), u"stay_away"_qs);
}

TEST_F(FolderFacts, AreOfAFolderThatIsConfigured)
{
    home.configureFolder();
    start();
    EXPECT_EQ(host->errorOf("folders.facts", {{u"name"_qs, u"play"_qs}}), ErrorCode::NotFound);
    EXPECT_EQ(host->errorOf("folders.facts"), ErrorCode::BadInput);
}

} // namespace
} // namespace tern
