#include "host_home.h"

#include "control/bytes.h"

#include <QJsonArray>

#include <gmock/gmock.h>

namespace tern {
namespace {

using test::eventually;
using test::HostHome;
using test::StandingHost;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

QJsonObject places(const std::string &local, const std::string &remote)
{
    return {{u"local"_qs, textOf(local)}, {u"remote"_qs, textOf(remote)}};
}

/// What a check objects to: "local: missing", ...
std::vector<std::string> objectionsIn(const Result<QJsonObject> &answer)
{
    std::vector<std::string> found;
    const QJsonArray list = answer ? answer->value(u"objections"_qs).toArray() : QJsonArray();
    for (const QJsonValue &value : list)
        found.push_back(stringFrom(value.toObject(), u"side"_qs) + ": "
                        + stringFrom(value.toObject(), u"kind"_qs));
    return found;
}

TEST(PlacesCheck, FindsNothingAgainstTwoGoodFolders)
{
    HostHome home;
    home.write("remote/a", "x");
    StandingHost host(home);
    const auto answer = host.ask("places.check", places(home.local(), home.remote()));
    ASSERT_TRUE(answer) << answer.error().detail;
    EXPECT_THAT(objectionsIn(answer), IsEmpty());
    EXPECT_TRUE(answer->value(u"possible"_qs).toBool());
    EXPECT_EQ(answer->value(u"name"_qs).toString(), u"local"_qs);
    const QJsonObject local = answer->value(u"local"_qs).toObject();
    const QJsonObject remote = answer->value(u"remote"_qs).toObject();
    EXPECT_TRUE(local.value(u"empty"_qs).toBool());
    EXPECT_FALSE(remote.value(u"empty"_qs).toBool(true));
    EXPECT_GT(remote.value(u"free_bytes"_qs).toInteger(), 0);
    EXPECT_GE(remote.value(u"answer_ms"_qs).toInteger(-1), 0);
    EXPECT_FALSE(home.exists("local/.tern"));
}

TEST(PlacesCheck, TakesTheLocalPlaceAlone)
{
    HostHome home;
    StandingHost host(home);
    const auto answer = host.ask("places.check", {{u"local"_qs, textOf(home.local())}});
    ASSERT_TRUE(answer);
    EXPECT_TRUE(answer->value(u"possible"_qs).toBool());
    EXPECT_FALSE(answer->contains(u"remote"_qs));
}

TEST(PlacesCheck, SaysWhatIsWrongWithEachPlace)
{
    HostHome home;
    home.write("file", "x");
    std::filesystem::create_directories(home.at("local/inside"));
    std::filesystem::create_directory_symlink(home.local(), home.at("link"));
    StandingHost host(home);
    const auto check = [&](const std::string &local, const std::string &remote) {
        const auto answer = host.ask("places.check", places(local, remote));
        EXPECT_FALSE(answer && answer->value(u"possible"_qs).toBool());
        return objectionsIn(answer);
    };
    EXPECT_THAT(check(home.at("file"), home.remote()), ElementsAre("local: not_a_folder"));
    EXPECT_THAT(check(home.at("nothing"), home.remote()), ElementsAre("local: missing"));
    EXPECT_THAT(check(home.local(), home.at("nothing")), ElementsAre("remote: missing"));
    EXPECT_THAT(check(home.local(), home.at("link")), ElementsAre("local: same_place"));
    EXPECT_THAT(check(home.local(), home.at("local/inside")), ElementsAre("remote: inside"));
    EXPECT_THAT(check(home.at("local/inside"), home.local()), ElementsAre("local: inside"));
    EXPECT_THAT(check("relative", home.remote()), ElementsAre("local: no_path"));
    EXPECT_THAT(check("", home.remote()), ElementsAre("local: no_path"));
    EXPECT_THAT(check("/" + std::string(5000, 'x'), home.remote()), ElementsAre("local: no_path"));
    EXPECT_THAT(check(home.local(), "s3://bucket/x"), ElementsAre("remote: not_a_path"));
}

TEST(PlacesCheck, TellsOfFoldersThatAreSyncedAlready)
{
    HostHome home;
    home.configureFolder();
    std::filesystem::create_directories(home.at("local/inside"));
    std::filesystem::create_directories(home.at("other"));
    StandingHost host(home);
    const auto check = [&](const std::string &local) {
        return host.ask("places.check", places(local, home.at("other")));
    };
    const auto inside = check(home.at("local/inside"));
    EXPECT_THAT(objectionsIn(inside), ElementsAre("local: inside_synced"));
    EXPECT_TRUE(inside->value(u"possible"_qs).toBool()) << "the user may want that";
    const QJsonObject objection = inside->value(u"objections"_qs).toArray().at(0).toObject();
    EXPECT_EQ(objection.value(u"folder"_qs).toString(), u"work"_qs);
    EXPECT_FALSE(objection.value(u"forbids"_qs).toBool(true));
    EXPECT_THAT(objectionsIn(check(home.local())), ElementsAre("local: synced"));
    EXPECT_THAT(objectionsIn(host.ask("places.check", {{u"local"_qs, textOf(home.at(""))}})),
                Contains("local: around_synced"));
    const auto again = host.ask("places.check", places(home.local(), home.remote()));
    EXPECT_THAT(objectionsIn(again), Contains("local: same_pair"));
    EXPECT_FALSE(again->value(u"possible"_qs).toBool(true));
}

TEST(PlacesCheck, RefusesACallWithoutAPlace)
{
    HostHome home;
    StandingHost host(home);
    EXPECT_EQ(host.errorOf("places.check"), ErrorCode::BadInput);
    EXPECT_EQ(host.errorOf("places.check", {{u"local"_qs, 7}}), ErrorCode::BadInput);
}

std::int64_t filesIn(const QJsonObject &preview, const QString &share)
{
    return preview.value(share).toObject().value(u"files"_qs).toInteger(-1);
}

std::int64_t bytesIn(const QJsonObject &preview, const QString &share)
{
    return preview.value(share).toObject().value(u"bytes"_qs).toInteger(-1);
}

/// Both folders, with something of each kind that a preview tells apart.
void fill(const HostHome &home)
{
    home.write("local/up-1.NPY", "12345");
    home.write("local/deep/up-2.npy", "123");
    home.write("local/up.txt", "1");
    home.write("remote/down.csv", "1234567");
    home.write("local/same", "the same");
    home.write("remote/same", "the same");
    home.write("local/both", "mine");
    home.write("remote/both", "theirs is longer");
    home.write("local/.venv/lib/x.py", "12");
    home.write("remote/.venv/lib/x.py", "12");
    home.write("remote/run.log", "123");
}

TEST(PreviewPair, PutsAFirstRunInFiguresAndLeavesNothingBehind)
{
    HostHome home;
    fill(home);
    StandingHost host(home);
    QJsonObject arguments = places(home.local(), home.remote());
    arguments.insert(u"rules"_qs, u"code"_qs);
    const auto answer = host.ask("preview.pair", arguments);
    ASSERT_TRUE(answer) << answer.error().detail;
    EXPECT_EQ(filesIn(*answer, u"up"_qs), 3);
    EXPECT_EQ(bytesIn(*answer, u"up"_qs), 9);
    EXPECT_EQ(filesIn(*answer, u"down"_qs), 1);
    EXPECT_EQ(bytesIn(*answer, u"down"_qs), 7);
    EXPECT_EQ(filesIn(*answer, u"same"_qs), 1);
    EXPECT_EQ(filesIn(*answer, u"conflicts"_qs), 1);
    EXPECT_EQ(bytesIn(*answer, u"conflicts"_qs), 16);
    EXPECT_EQ(filesIn(*answer, u"left_out"_qs), 2) << "what both sides have counts once";
    EXPECT_EQ(bytesIn(*answer, u"left_out"_qs), 5);
    const QJsonArray extensions =
        answer->value(u"up"_qs).toObject().value(u"extensions"_qs).toArray();
    EXPECT_EQ(extensions.at(0).toObject().value(u"extension"_qs).toString(), u"npy"_qs);
    EXPECT_EQ(extensions.at(0).toObject().value(u"files"_qs).toInt(), 2);
    const QJsonArray reasons = answer->value(u"left_out"_qs).toObject().value(u"by"_qs).toArray();
    EXPECT_EQ(reasons.size(), 2);

    EXPECT_FALSE(home.exists("local/.tern"));
    EXPECT_FALSE(home.exists("remote/.tern"));
    EXPECT_FALSE(home.exists("local/down.csv"));
    EXPECT_FALSE(home.exists("config/tern/config.yaml"));
    EXPECT_FALSE(home.exists("config/tern/rules"));
    EXPECT_TRUE(std::filesystem::is_empty(home.at("state/tern")));
    EXPECT_FALSE(home.hasPreview());
}

TEST(PreviewPair, NamesAsManyPathsAsItIsAskedFor)
{
    HostHome home;
    fill(home);
    StandingHost host(home);
    QJsonObject arguments = places(home.local(), home.remote());
    arguments.insert(u"paths"_qs, 2);
    const auto answer = host.ask("preview.pair", arguments);
    ASSERT_TRUE(answer);
    EXPECT_EQ(answer->value(u"up"_qs).toObject().value(u"paths"_qs).toArray().size(), 2);
    EXPECT_EQ(filesIn(*answer, u"left_out"_qs), 0) << "no rules, nothing left out";
}

TEST(PreviewPair, AgreesWithWhatTheFirstRunDoes)
{
    HostHome home;
    fill(home);
    StandingHost host(home);
    QJsonObject arguments = places(home.local(), home.remote());
    arguments.insert(u"rules"_qs, u"code"_qs);
    const auto preview = host.ask("preview.pair", arguments);
    ASSERT_TRUE(preview);
    ASSERT_TRUE(host.ask("folders.add", arguments));
    ASSERT_TRUE(eventually([&] { return host.folder().state == FolderState::Attention; }));
    EXPECT_EQ(static_cast<std::int64_t>(host.folder().conflictCount),
              filesIn(*preview, u"conflicts"_qs));
    EXPECT_EQ(static_cast<std::int64_t>(host.folder().agreedFiles),
              filesIn(*preview, u"up"_qs) + filesIn(*preview, u"down"_qs)
                  + filesIn(*preview, u"same"_qs));
}

TEST(PreviewPair, GoesOnFromWhatWasAgreedBefore)
{
    HostHome home;
    home.configureFolder();
    home.write("local/a", "1");
    home.write("local/b", "2");
    StandingHost host(home);
    ASSERT_TRUE(eventually([&] { return host.folder().state == FolderState::InSync; }));
    ASSERT_TRUE(host.ask("folders.remove", {{u"name"_qs, u"work"_qs}}));
    std::filesystem::remove(home.at("local/a"));
    Result<QJsonObject> answer = fail(ErrorCode::Locked);
    // The session of the folder that was removed may still be on its way out.
    ASSERT_TRUE(eventually([&] {
        answer = host.ask("preview.pair", places(home.local(), home.remote()));
        return answer || answer.error().code != ErrorCode::Locked;
    }));
    ASSERT_TRUE(answer) << answer.error().detail;
    EXPECT_EQ(answer->value(u"removed"_qs).toInteger(), 1);
    EXPECT_EQ(answer->value(u"agreed_files"_qs).toInteger(), 2);
    EXPECT_EQ(filesIn(*answer, u"down"_qs), 0);
}

TEST(PreviewPair, EndsWhenNobodyWaitsForIt)
{
    HostHome home;
    home.writeMuchOnBothSides();
    StandingHost host(home);
    bool answered = false;
    const CallPointer call =
        host.begin("preview.pair", places(home.local(), home.remote()),
                   [&](const QString &key, const QJsonObject &) { answered = key != u"event"; });
    ASSERT_TRUE(eventually([&] { return home.hasPreview(); }));
    call->abandon();
    EXPECT_TRUE(eventually([&] { return !home.hasPreview(); }));
    EXPECT_FALSE(answered);
}

TEST(PreviewPair, EndsWithTheEngine)
{
    HostHome home;
    home.writeMuchOnBothSides();
    CallPointer call;
    {
        StandingHost host(home);
        call = host.begin("preview.pair", places(home.local(), home.remote()),
                          [](const QString &, const QJsonObject &) {});
        ASSERT_TRUE(eventually([&] { return home.hasPreview(); }));
    }
    EXPECT_FALSE(home.hasPreview());
}

TEST(PreviewPair, RefusesWhatCouldNotBeAdded)
{
    HostHome home;
    home.write("file", "x");
    StandingHost host(home);
    EXPECT_EQ(host.errorOf("preview.pair"), ErrorCode::BadInput);
    EXPECT_EQ(host.errorOf("preview.pair", places(home.at("file"), home.remote())),
              ErrorCode::NotADirectory);
    EXPECT_EQ(host.errorOf("preview.pair", places(home.local(), home.local())),
              ErrorCode::BadInput);
    QJsonObject arguments = places(home.local(), home.remote());
    arguments.insert(u"rules"_qs, u"nonsense"_qs);
    EXPECT_EQ(host.errorOf("preview.pair", arguments), ErrorCode::BadInput);
    home.configure("folders: 7\n");
    EXPECT_EQ(host.errorOf("preview.pair", places(home.local(), home.remote())),
              ErrorCode::BadInput);
}

} // namespace
} // namespace tern
