#include "support/tern_process.h"

#include <gmock/gmock.h>

namespace tern {
namespace {

using test::Outcome;
using test::TernHome;
using ::testing::HasSubstr;

/// A conflict at notes.txt, whose edits do not touch each other.
void makeNotes(const TernHome &home)
{
    home.write("local/notes.txt", "one\ntwo\nthree\n");
    home.sync();
    home.write("local/notes.txt", "ONE\ntwo\nthree\n");
    home.write("remote/notes.txt", "one\ntwo\nTHREE\n");
    ASSERT_EQ(home.sync().status, 1);
}

TEST(TernConflictsShow, TellsLineByLineHowTheVersionsDiffer)
{
    const TernHome home;
    makeNotes(home);
    const Outcome shown =
        home.run({"conflicts", "show", "notes.txt", "--pair", home.local(), home.remote()});
    EXPECT_EQ(shown.status, 0) << shown.err;
    EXPECT_EQ(shown.out, "< ONE\n> one\n  two\n< three\n> THREE\n");
}

TEST(TernConflictsShow, TellsWhatAMergeWouldMakeAndChangesNothing)
{
    const TernHome home;
    makeNotes(home);
    const std::vector<std::string> merge = {"conflicts", "show",       "notes.txt",  "--merge",
                                            "--pair",    home.local(), home.remote()};
    const Outcome shown = home.run(merge);
    EXPECT_EQ(shown.status, 0) << shown.err;
    EXPECT_EQ(shown.out, "< ONE\n  two\n> THREE\n");
    EXPECT_EQ(home.read("local/notes.txt"), "ONE\ntwo\nthree\n");
    EXPECT_EQ(home.read("remote/notes.txt"), "one\ntwo\nTHREE\n");
}

TEST(TernConflictsShow, SaysWhyThereIsNothingToShow)
{
    const TernHome home;
    makeNotes(home);
    const auto show = [&](const char *path) {
        return home.run({"conflicts", "show", path, "--pair", home.local(), home.remote()});
    };
    EXPECT_EQ(show("other.txt").status, 2);
    EXPECT_THAT(show("other.txt").err, HasSubstr("no conflict is open"));
    std::filesystem::remove(home.at("remote/notes.txt"));
    home.sync();
    EXPECT_THAT(show("notes.txt").out, HasSubstr("only one side has a file here"));
}

TEST(TernConflictsList, TellsAllOfAThousandThroughTheDaemon)
{
    constexpr int many = 1000; // more than fits into one line of the socket
    const TernHome home;
    for (int i = 0; i < many; ++i)
        home.write("local/s" + std::to_string(i), "first");
    home.sync();
    for (int i = 0; i < many; ++i) {
        home.write("local/s" + std::to_string(i), "mine, changed");
        home.write("remote/s" + std::to_string(i), "theirs, changed too");
    }
    ASSERT_EQ(home.sync().status, 1);
    ASSERT_EQ(home.run({"init", home.local(), home.remote(), "--name", "f"}).status, 0);
    ASSERT_EQ(home.run({"start"}).status, 0);
    EXPECT_EQ(home.run({"conflicts", "list", "f", "--json"}).array().size(), many);
}

} // namespace
} // namespace tern
