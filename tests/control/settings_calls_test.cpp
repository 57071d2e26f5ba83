#include "host_home.h"

#include "control/bytes.h"

#include <QJsonArray>

#include <gmock/gmock.h>

namespace tern {
namespace {

using test::eventually;
using test::HostHome;
using test::StandingHost;
using ::testing::HasSubstr;

QJsonObject places(const HostHome &home)
{
    return {{u"local"_qs, textOf(home.local())}, {u"remote"_qs, textOf(home.remote())}};
}

QJsonObject with(QJsonObject object, const QString &key, const QJsonValue &value)
{
    object.insert(key, value);
    return object;
}

QJsonObject onlyValueIn(const Result<QJsonObject> &answer)
{
    const QJsonArray values = answer ? answer->value(u"values"_qs).toArray() : QJsonArray();
    return values.size() == 1 ? values.at(0).toObject() : QJsonObject();
}

TEST(ConfigCalls, ShowWhatHoldsAndWhereItComesFrom)
{
    HostHome home;
    home.configure("performance:\n  sync:\n    concurrency: 3\n");
    StandingHost host(home);
    const QJsonObject value =
        onlyValueIn(host.ask("config.show", {{u"key"_qs, u"performance.sync.concurrency"_qs}}));
    EXPECT_EQ(value.value(u"value"_qs).toString(), u"3"_qs);
    EXPECT_EQ(value.value(u"source"_qs).toString(), u"set"_qs);
    EXPECT_EQ(value.value(u"line"_qs).toInt(), 3);
    const auto all = host.ask("config.show");
    ASSERT_TRUE(all);
    EXPECT_GT(all->value(u"values"_qs).toArray().size(), 10);
    EXPECT_EQ(host.errorOf("config.show", {{u"key"_qs, u"performance.speed"_qs}}),
              ErrorCode::BadInput);
}

TEST(ConfigCalls, SetAValueThatIsInForceWhenTheyAnswer)
{
    HostHome home;
    home.configureFolder();
    StandingHost host(home);
    const auto set = host.ask("config.set", {{u"key"_qs, u"folders.work.sync_mode"_qs},
                                             {u"value"_qs, u"upload_only"_qs}});
    ASSERT_TRUE(set) << set.error().detail;
    EXPECT_EQ(set->value(u"key"_qs).toString(), u"folders.work.sync_mode"_qs);
    EXPECT_EQ(onlyValueIn(set).value(u"value"_qs).toString(), u"upload_only"_qs);
    home.write("remote/down.txt", "stays there");
    home.write("local/up.txt", "goes");
    const auto synced = host.ask("sync", {{u"name"_qs, u"work"_qs}});
    ASSERT_TRUE(synced) << synced.error().detail;
    EXPECT_TRUE(home.exists("remote/up.txt"));
    EXPECT_FALSE(home.exists("local/down.txt"));
}

TEST(ConfigCalls, UnsetAValueAndTellWhatHoldsThen)
{
    HostHome home;
    home.configure("performance:\n  sync:\n    concurrency: 3\n");
    StandingHost host(home);
    const QJsonObject key{{u"key"_qs, u"performance.sync.concurrency"_qs}};
    const auto unset = host.ask("config.unset", key);
    ASSERT_TRUE(unset) << unset.error().detail;
    EXPECT_EQ(onlyValueIn(unset).value(u"source"_qs).toString(), u"default"_qs);
    EXPECT_EQ(host.errorOf("config.unset", key), ErrorCode::NotFound);
}

TEST(ConfigCalls, LeaveTheFileAsItIsWhenTheyRefuse)
{
    HostHome home;
    home.configureFolder();
    const std::string before = home.read("config/tern/config.yaml");
    StandingHost host(home);
    const auto set = [&](const QString &key, const QJsonValue &value) {
        return host.errorOf("config.set", {{u"key"_qs, key}, {u"value"_qs, value}});
    };
    EXPECT_EQ(set(u"folders.work.sync_mode"_qs, u"sideways"_qs), ErrorCode::BadInput);
    EXPECT_EQ(set(u"folders.other.sync_mode"_qs, u"upload_only"_qs), ErrorCode::BadInput);
    EXPECT_EQ(set(u"performance"_qs, u"fast"_qs), ErrorCode::BadInput);
    EXPECT_EQ(set(u"performance.sync.concurrency"_qs, 7), ErrorCode::BadInput) << "no text";
    EXPECT_EQ(host.errorOf("config.set", {{u"value"_qs, u"7"_qs}}), ErrorCode::BadInput);
    EXPECT_EQ(host.errorOf("config.unset"), ErrorCode::BadInput);
    EXPECT_EQ(home.read("config/tern/config.yaml"), before);
}

TEST(ConfigCalls, DoNotEditAFileWithAMistake)
{
    HostHome home;
    StandingHost host(home);
    home.configure("folders: 7\n");
    EXPECT_EQ(host.errorOf("config.set", {{u"key"_qs, u"performance.sync.concurrency"_qs},
                                          {u"value"_qs, u"3"_qs}}),
              ErrorCode::BadInput);
    EXPECT_EQ(home.read("config/tern/config.yaml"), "folders: 7\n");
}

TEST(FolderCalls, AddAFolderThatIsSyncedAtOnce)
{
    HostHome home;
    home.write("local/a.txt", "content");
    StandingHost host(home);
    const auto added = host.ask("folders.add", places(home));
    ASSERT_TRUE(added) << added.error().detail;
    EXPECT_EQ(added->value(u"name"_qs).toString(), u"local"_qs);
    EXPECT_TRUE(eventually([&] { return host.folder().state == FolderState::InSync; }));
    EXPECT_EQ(home.read("remote/a.txt"), "content");
}

TEST(FolderCalls, GiveASecondFolderOfThatNameAnother)
{
    HostHome home;
    std::filesystem::create_directories(home.at("elsewhere/local"));
    StandingHost host(home);
    ASSERT_TRUE(host.ask("folders.add", places(home)));
    const auto added = host.ask("folders.add", {{u"local"_qs, textOf(home.at("elsewhere/local"))},
                                                {u"remote"_qs, textOf(home.remote())}});
    ASSERT_TRUE(added) << added.error().detail;
    EXPECT_EQ(added->value(u"name"_qs).toString(), u"local-2"_qs);
}

TEST(FolderCalls, AddAFolderWithAllThatCanBeSaidOfIt)
{
    HostHome home;
    StandingHost host(home);
    QJsonObject arguments = places(home);
    arguments.insert(u"name"_qs, u"scans"_qs);
    arguments.insert(u"sync_mode"_qs, u"upload_only"_qs);
    arguments.insert(u"conflict_policy"_qs, u"newest"_qs);
    arguments.insert(u"max_delete"_qs, u"25%"_qs);
    arguments.insert(u"rules"_qs, u"code"_qs);
    const auto added = host.ask("folders.add", arguments);
    ASSERT_TRUE(added) << added.error().detail;
    EXPECT_EQ(bytesFrom(*added, u"rules_file"_qs), home.at("config/tern/rules/code.yml"));
    EXPECT_TRUE(home.exists("config/tern/rules/code.yml"));
    const auto list = host.ask("folders.list");
    ASSERT_TRUE(list);
    const QJsonObject folder = list->value(u"folders"_qs).toArray().at(0).toObject();
    EXPECT_EQ(folder.value(u"name"_qs).toString(), u"scans"_qs);
    EXPECT_EQ(folder.value(u"sync_mode"_qs).toString(), u"upload_only"_qs);
    EXPECT_EQ(folder.value(u"conflict_policy"_qs).toString(), u"newest"_qs);
    EXPECT_THAT(home.read("config/tern/config.yaml"), HasSubstr("25%"));
}

TEST(FolderCalls, RefuseWhatNoFolderCanBe)
{
    HostHome home;
    home.write("file", "x");
    std::filesystem::create_directories(home.at("local/inside"));
    StandingHost host(home);
    const auto add = [&](const QString &key, const QJsonValue &value) {
        return host.errorOf("folders.add", with(places(home), key, value));
    };
    EXPECT_EQ(add(u"local"_qs, textOf(home.at("file"))), ErrorCode::NotADirectory);
    EXPECT_EQ(add(u"local"_qs, textOf(home.at("nothing"))), ErrorCode::NotFound);
    EXPECT_EQ(add(u"local"_qs, textOf(home.remote())), ErrorCode::BadInput);
    EXPECT_EQ(add(u"remote"_qs, textOf(home.at("local/inside"))), ErrorCode::BadInput);
    EXPECT_EQ(add(u"local"_qs, u"relative/path"_qs), ErrorCode::BadInput);
    EXPECT_EQ(add(u"local"_qs, u""_qs), ErrorCode::BadInput);
    EXPECT_EQ(add(u"local"_qs, 7), ErrorCode::BadInput);
    EXPECT_EQ(add(u"remote"_qs, u"s3://bucket/x"_qs), ErrorCode::Unsupported);
    EXPECT_EQ(add(u"name"_qs, u"no such/name"_qs), ErrorCode::BadInput);
    EXPECT_EQ(add(u"sync_mode"_qs, u"mirror"_qs), ErrorCode::BadInput);
    EXPECT_EQ(add(u"conflict_policy"_qs, u"mine"_qs), ErrorCode::BadInput);
    EXPECT_EQ(add(u"max_delete"_qs, u"many"_qs), ErrorCode::BadInput);
    EXPECT_EQ(add(u"rules"_qs, u"../../etc/passwd"_qs), ErrorCode::BadInput);
    EXPECT_EQ(add(u"surprise"_qs, 1), ErrorCode::BadInput);
    EXPECT_EQ(host.errorOf("folders.add"), ErrorCode::BadInput);
    EXPECT_FALSE(home.exists("config/tern/config.yaml"));
    EXPECT_TRUE(host->engine().snapshot().folders.empty());
}

TEST(FolderCalls, RefuseTheSamePairTwice)
{
    HostHome home;
    home.configureFolder();
    StandingHost host(home);
    EXPECT_EQ(host.errorOf("folders.add", places(home)), ErrorCode::BadInput);
}

TEST(FolderCalls, RemoveAFolderAndLeaveItsFiles)
{
    HostHome home;
    home.configureFolder();
    home.write("local/a.txt", "content");
    StandingHost host(home);
    ASSERT_TRUE(eventually([&] { return host.folder().state == FolderState::InSync; }));
    EXPECT_TRUE(host.ask("folders.remove", {{u"name"_qs, u"work"_qs}}));
    EXPECT_TRUE(host->engine().snapshot().folders.empty());
    EXPECT_TRUE(home.exists("local/a.txt"));
    EXPECT_TRUE(home.exists("remote/a.txt"));
    EXPECT_EQ(host.errorOf("folders.remove", {{u"name"_qs, u"work"_qs}}), ErrorCode::NotFound);
    EXPECT_EQ(host.errorOf("folders.remove"), ErrorCode::BadInput);
}

TEST(RuleTemplates, AreListedWithWhatTheyAreFor)
{
    HostHome home;
    StandingHost host(home);
    const auto answer = host.ask("rules.templates");
    ASSERT_TRUE(answer);
    const QJsonArray templates = answer->value(u"templates"_qs).toArray();
    ASSERT_EQ(templates.size(), 4);
    EXPECT_EQ(templates.at(1).toObject().value(u"name"_qs).toString(), u"code"_qs);
    EXPECT_THAT(templates.at(1).toObject().value(u"about"_qs).toString().toStdString(),
                ::testing::AllOf(HasSubstr("source code"), ::testing::Not(HasSubstr("\n")),
                                 ::testing::Not(HasSubstr("#"))));
}

} // namespace
} // namespace tern
