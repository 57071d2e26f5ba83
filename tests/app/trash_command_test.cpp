#include "support/tern_process.h"

#include <gmock/gmock.h>

namespace tern {
namespace {

using test::Outcome;
using test::TernHome;
using ::testing::AllOf;
using ::testing::HasSubstr;

/// A run that moved two files to the trash of the remote; its name.
QString deleteTwo(const TernHome &home)
{
    for (const char *name : {"a.txt", "sub/b.txt", "c.txt"})
        home.write(std::string("local/") + name, "precious");
    home.sync();
    std::filesystem::remove(home.at("local/a.txt"));
    std::filesystem::remove(home.at("local/sub/b.txt"));
    EXPECT_EQ(home.sync().status, 0);
    const QJsonArray trash =
        home.run({"trash", "list", "--pair", home.local(), home.remote(), "--json"}).array();
    EXPECT_EQ(trash.size(), 2);
    return trash.at(0).toObject().value(u"run"_qs).toString();
}

Outcome restore(const TernHome &home, const std::string &run)
{
    return home.run(
        {"trash", "restore", "--run", run, "--pair", home.local(), home.remote(), "--json"});
}

TEST(TernTrashRestore, PutsBackAllThatARunDisplaced)
{
    const TernHome home;
    const std::string run = deleteTwo(home).toStdString();
    const Outcome restored = restore(home, run);
    EXPECT_EQ(restored.status, 0) << restored.err;
    EXPECT_EQ(restored.object().value(u"restored"_qs).toInt(), 2);
    ASSERT_EQ(home.sync().status, 0);
    EXPECT_EQ(home.read("local/a.txt"), "precious");
    EXPECT_EQ(home.read("local/sub/b.txt"), "precious");
}

TEST(TernTrashRestore, LeavesAloneWhatStandsThereAndSaysSo)
{
    const TernHome home;
    const std::string run = deleteTwo(home).toStdString();
    home.write("remote/a.txt", "another one");
    const Outcome restored =
        home.run({"trash", "restore", "--run", run, "--pair", home.local(), home.remote()});
    EXPECT_EQ(restored.status, 1);
    EXPECT_THAT(restored.out, HasSubstr("Restored 1 thing."));
    EXPECT_THAT(restored.err, AllOf(HasSubstr("a.txt on the remote side"), HasSubstr("stands at")));
    EXPECT_EQ(home.read("remote/a.txt"), "another one");
}

TEST(TernTrashRestore, KnowsARunByItsName)
{
    const TernHome home;
    deleteTwo(home);
    const Outcome unknown = restore(home, "20200101T000000Z-000000");
    EXPECT_EQ(unknown.status, 2);
    EXPECT_THAT(unknown.err, HasSubstr("nothing of the run"));
    const Outcome nothing = home.run({"trash", "restore"});
    EXPECT_EQ(nothing.status, 2);
    EXPECT_THAT(nothing.err, HasSubstr("needs PATH, or --run"));
}

} // namespace
} // namespace tern
