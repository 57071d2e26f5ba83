// Pain 19: names that differ only in letter case or Unicode form. See tests/pains/README.md.

#include "support/blurred_file_system.h"
#include "support/folder_pair.h"

#include <gmock/gmock.h>

namespace tern::test {
namespace {

using testing::Contains;
using testing::Key;
using testing::SizeIs;

constexpr NameTraits ignoresCase{true, false, false};
constexpr NameTraits alters{true, true, true};
const std::string composed = "caf\xC3\xA9";
const std::string decomposed = "cafe\xCC\x81";

TEST(Pain19, NamesThatDifferOnlyInCaseOrUnicodeFormStayApart)
{
    FolderPair pair;
    for (const std::string &name : {std::string("Data"), std::string("data"), composed, decomposed})
        pair.local.write(name, "content of " + name);
    pair.sync();
    EXPECT_EQ(pair.remote.tree(), pair.local.tree());
    EXPECT_EQ(pair.remote.tree().size(), 4U);
    pair.remote.remove("data");
    pair.sync();
    EXPECT_TRUE(pair.local.has("Data"));
    EXPECT_FALSE(pair.local.has("data"));
}

/// A pair whose one side lies on a disk that confuses names.
class BlurredPair : public FolderPair {
public:
    BlurredPair(Side side, NameTraits traits)
        : m_disk(m_posix, (side == Side::Local ? local : remote).path().string(), traits)
    {
        useFileSystem(m_disk);
    }

private:
    PosixFileSystem m_posix;
    BlurredFileSystem m_disk;
};

TEST(Pain19, OnADiskThatIgnoresCaseTheSecondNameIsEscaped)
{
    BlurredPair pair(Side::Remote, ignoresCase);
    pair.local.write("Data.csv", "upper");
    pair.local.write("data.csv", "lower");
    const RunResult result = pair.settle();
    EXPECT_TRUE(result.summary.conflicts.empty());
    EXPECT_TRUE(pair.isQuiet());
    EXPECT_EQ(pair.remote.tree(), (std::map<std::string, std::string>{{"Data.csv", "upper"},
                                                                      {"data~tern.csv", "lower"}}));
    EXPECT_EQ(pair.local.tree(),
              (std::map<std::string, std::string>{{"Data.csv", "upper"}, {"data.csv", "lower"}}));
}

TEST(Pain19, AnEditUnderTheEscapedNameComesBackUnderTheRealOne)
{
    BlurredPair pair(Side::Remote, ignoresCase);
    pair.local.write("Data.csv", "upper");
    pair.local.write("data.csv", "lower");
    pair.settle();
    pair.remote.write("data~tern.csv", "edited there");
    pair.settle();
    EXPECT_EQ(pair.local.read("data.csv"), "edited there");
    EXPECT_EQ(pair.local.read("Data.csv"), "upper");
    pair.local.write("data.csv", "edited here, too");
    pair.settle();
    EXPECT_EQ(pair.remote.read("data~tern.csv"), "edited here, too");
    EXPECT_THAT(pair.remote.tree(), SizeIs(2));
}

TEST(Pain19, RemovingEitherOfTwoSuchNamesRemovesThatOneOnly)
{
    BlurredPair pair(Side::Remote, ignoresCase);
    pair.local.write("Data.csv", "upper");
    pair.local.write("data.csv", "lower");
    pair.settle();
    pair.local.remove("Data.csv");
    pair.settle();
    EXPECT_EQ(pair.remote.tree(), (std::map<std::string, std::string>{{"data~tern.csv", "lower"}}));
    pair.remote.remove("data~tern.csv");
    pair.settle();
    EXPECT_TRUE(pair.local.tree().empty());
    EXPECT_THAT(pair.local.trash(), Contains(testing::Pair("data.csv", "lower")));
}

TEST(Pain19, DirectoriesThatDifferOnlyInCaseKeepTheirOwnFiles)
{
    BlurredPair pair(Side::Remote, ignoresCase);
    pair.local.write("Runs/a", "1");
    pair.local.write("runs/a", "2");
    pair.local.write("runs/B", "3");
    pair.settle();
    EXPECT_EQ(pair.remote.read("Runs/a"), "1");
    EXPECT_EQ(pair.remote.read("runs~tern/a"), "2");
    pair.remote.write("runs~tern/new", "4");
    pair.local.rename("runs", "Results");
    pair.settle();
    EXPECT_EQ(pair.local.read("Results/new"), "4");
    EXPECT_EQ(pair.remote.read("Results/a"), "2");
    EXPECT_TRUE(pair.isQuiet());
}

TEST(Pain19, ARenameThatOnlyChangesTheCaseIsARenameOnBothSides)
{
    BlurredPair pair(Side::Remote, ignoresCase);
    pair.local.write("readme", "text");
    pair.settle();
    const std::uint64_t object = pair.remote.inode("readme");
    pair.local.rename("readme", "README");
    pair.settle();
    EXPECT_EQ(pair.remote.tree(), (std::map<std::string, std::string>{{"README", "text"}}));
    EXPECT_EQ(pair.remote.inode("README"), object);
    pair.remote.rename("README", "ReadMe");
    pair.settle();
    EXPECT_EQ(pair.local.tree(), (std::map<std::string, std::string>{{"ReadMe", "text"}}));
}

TEST(Pain19, ASecondNameIsEscapedOnTheSideOfTheUserJustTheSame)
{
    BlurredPair pair(Side::Local, ignoresCase);
    pair.remote.write("Data.csv", "upper");
    pair.remote.write("data.csv", "lower");
    pair.settle();
    EXPECT_EQ(pair.local.read("data~tern.csv"), "lower");
    EXPECT_TRUE(pair.isQuiet());
}

TEST(Pain19, ADiskThatStoresAnotherUnicodeFormSeesNoEndlessChanges)
{
    BlurredPair pair(Side::Remote, alters);
    pair.local.write(composed, "one");
    pair.local.write(decomposed, "two");
    pair.local.write("plain", "three");
    pair.settle();
    EXPECT_TRUE(pair.isQuiet());
    EXPECT_THAT(pair.remote.tree(), SizeIs(3));
    EXPECT_THAT(pair.local.tree(), SizeIs(3));
    pair.remote.write(decomposed + ".new", "made there");
    pair.settle();
    EXPECT_EQ(pair.local.read(decomposed + ".new"), "made there");
    EXPECT_EQ(pair.local.read(composed), "one");
    EXPECT_TRUE(pair.isQuiet());
}

TEST(Pain19, ANameTooLongToBeEscapedIsAConflictAndNothingIsMerged)
{
    BlurredPair pair(Side::Remote, ignoresCase);
    const std::string upper(253, 'A');
    const std::string lower(253, 'a');
    pair.local.write(upper, "upper");
    pair.local.write(lower, "lower");
    const RunResult result = pair.sync();
    ASSERT_THAT(result.summary.conflicts, SizeIs(1));
    EXPECT_EQ(result.summary.conflicts.front().type, ConflictType::NameClash);
    EXPECT_EQ(pair.remote.tree(), (std::map<std::string, std::string>{{upper, "upper"}}));
    EXPECT_EQ(pair.local.read(lower), "lower");
}

TEST(Pain19, TwoFilesKeptApartOnADiskThatIgnoresCaseSurviveANewJournal)
{
    BlurredPair pair(Side::Remote, ignoresCase);
    pair.local.write("Data.csv", "upper");
    pair.local.write("data.csv", "lower");
    pair.settle();
    std::filesystem::remove_all(pair.journalFolder());
    pair.settle();
    EXPECT_THAT(pair.local.tree(), SizeIs(2));
    EXPECT_THAT(pair.remote.tree(), SizeIs(2));
    EXPECT_EQ(pair.local.read("data.csv"), "lower");
}

} // namespace
} // namespace tern::test
