#include "replica/folder/exact_directory.h"
#include "replica/folder/file_traits.h"
#include "replica/folder/posix_file_system.h"
#include "support/blurred_file_system.h"
#include "support/work_folder.h"

#include <gmock/gmock.h>

#include <random>

namespace tern::test {
namespace {

using testing::UnorderedElementsAre;

constexpr NameTraits ignoresCase{true, false, false};
constexpr NameTraits ignoresBoth{true, true, false};
constexpr NameTraits alters{true, true, true};

std::vector<std::string> namesOf(const std::vector<DirectoryItem> &items)
{
    std::vector<std::string> names;
    for (const DirectoryItem &item : items)
        names.push_back(item.name);
    return names;
}

std::vector<DirectoryItem> listing(const std::vector<std::string> &names)
{
    std::vector<DirectoryItem> items;
    for (const std::string &name : names)
        items.push_back({name});
    return items;
}

std::vector<std::string> told(const std::vector<std::string> &stored)
{
    std::vector<DirectoryItem> items = listing(stored);
    NameMap(items).translate(items);
    return namesOf(items);
}

TEST(NameMap, TellsEscapedNamesByWhatTheySpell)
{
    EXPECT_THAT(told({"Data.csv", "data~tern.csv"}), UnorderedElementsAre("Data.csv", "data.csv"));
}

TEST(NameMap, TellsAPlainNameAsEscapedWhereBothStandThere)
{
    EXPECT_THAT(told({"data.csv", "data~tern.csv"}),
                UnorderedElementsAre("data~tern.csv", "data.csv"));
    EXPECT_THAT(told({"a", "a~tern", "a%7etern~tern"}),
                UnorderedElementsAre("a", "a~tern", "a%7etern~tern"));
}

/// A directory on a disk that confuses names, seen exactly.
class ExactDirectoryTest : public testing::TestWithParam<NameTraits> {
protected:
    ExactDirectoryTest()
    {
        names.setTraits(GetParam());
        auto blurred = BlurredFileSystem(posix, folder.path(), GetParam()).openRoot(folder.path());
        disk = *blurred;
        root = withExactNames(disk, names);
    }

    void create(const std::string &name, const std::string &content)
    {
        auto file = root->openFile(name, OpenMode::Create);
        ASSERT_TRUE(file) << name;
        ASSERT_TRUE((*file)->write(0, std::as_bytes(std::span(content))));
    }

    std::string read(const std::string &name)
    {
        auto file = root->openFile(name, OpenMode::Read);
        if (!file)
            return tern::name(file.error().code);
        std::string content(64, '\0');
        content.resize((*file)->read(0, std::as_writable_bytes(std::span(content))).value_or(0));
        return content;
    }

    std::vector<std::string> listed() { return namesOf(*root->list()); }
    std::vector<std::string> onDisk() { return namesOf(*disk->list()); }

    WorkFolder folder;
    PosixFileSystem posix;
    ExactNames names;
    std::shared_ptr<Directory> disk;
    std::shared_ptr<Directory> root;
};

INSTANTIATE_TEST_SUITE_P(OnDisks, ExactDirectoryTest,
                         testing::Values(ignoresCase, ignoresBoth, alters));

TEST_P(ExactDirectoryTest, HoldsNamesThatDifferOnlyInCase)
{
    create("Data.csv", "upper");
    create("data.csv", "lower");
    EXPECT_THAT(listed(), UnorderedElementsAre("Data.csv", "data.csv"));
    EXPECT_THAT(onDisk(), UnorderedElementsAre("Data.csv", "data~tern.csv"));
    EXPECT_EQ(read("Data.csv"), "upper");
    EXPECT_EQ(read("data.csv"), "lower");
    EXPECT_EQ(read("DATA.csv"), "not_found");
}

TEST_P(ExactDirectoryTest, HoldsNamesThatDifferOnlyInUnicodeForm)
{
    create("caf\xC3\xA9", "one");
    create("cafe\xCC\x81", "two");
    EXPECT_THAT(listed(), UnorderedElementsAre("caf\xC3\xA9", "cafe\xCC\x81"));
    EXPECT_EQ(read("caf\xC3\xA9"), "one");
    EXPECT_EQ(read("cafe\xCC\x81"), "two");
}

TEST_P(ExactDirectoryTest, ANameThatLooksEscapedIsEscapedItself)
{
    create("data~tern.csv", "mine");
    create("data.csv", "plain");
    EXPECT_THAT(listed(), UnorderedElementsAre("data~tern.csv", "data.csv"));
    EXPECT_EQ(read("data~tern.csv"), "mine");
    EXPECT_EQ(read("data.csv"), "plain");
}

TEST_P(ExactDirectoryTest, ARenameThatChangesOnlyTheCaseIsOneOnTheDisk)
{
    create("a", "x");
    ASSERT_TRUE(root->rename("a", *root, "A", RenameMode::NoReplace));
    EXPECT_THAT(listed(), UnorderedElementsAre("A"));
    EXPECT_THAT(onDisk(), UnorderedElementsAre("A"));
    EXPECT_EQ(read("A"), "x");
}

TEST_P(ExactDirectoryTest, ARenameOntoAnotherSpellingReplacesNothing)
{
    create("a", "x");
    create("b", "y");
    ASSERT_TRUE(root->rename("b", *root, "A", RenameMode::NoReplace));
    EXPECT_THAT(listed(), UnorderedElementsAre("a", "A"));
    EXPECT_EQ(read("a"), "x");
    EXPECT_EQ(read("A"), "y");
    create("c", "z");
    EXPECT_EQ(root->rename("c", *root, "A", RenameMode::NoReplace).error().code,
              ErrorCode::AlreadyExists);
}

TEST_P(ExactDirectoryTest, ADirectoryMayDifferFromAnotherOnlyInCase)
{
    ASSERT_TRUE(root->makeDirectory("Runs", Access::Default));
    ASSERT_TRUE(root->makeDirectory("runs", Access::Default));
    const auto lower = root->openDirectory("runs");
    ASSERT_TRUE(lower);
    ASSERT_TRUE((*lower)->makeDirectory("Deep", Access::Default));
    EXPECT_TRUE(root->openDirectory("runs/Deep"));
    EXPECT_EQ(root->openDirectory("Runs/Deep").error().code, ErrorCode::NotFound);
    EXPECT_EQ(root->openDirectory("runs/deep").error().code, ErrorCode::NotFound);
}

TEST_P(ExactDirectoryTest, WhatOthersMakeIsSeen)
{
    create("a", "x");
    EXPECT_THAT(listed(), UnorderedElementsAre("a"));
    ASSERT_TRUE(disk->openFile("b", OpenMode::Create));
    EXPECT_TRUE(root->status("b"));
    ASSERT_TRUE(disk->removeFile("a"));
    ASSERT_TRUE(disk->openFile("A", OpenMode::Create));
    folder.TempFolder::setModified(".", 1, 0); // so that it shows, however coarse its times are
    EXPECT_EQ(root->status("a").error().code, ErrorCode::NotFound);
    EXPECT_TRUE(root->status("A"));
}

TEST_P(ExactDirectoryTest, ANameTooLongToBeEscapedIsRefused)
{
    const std::string lower(253, 'a');
    const std::string upper(253, 'A');
    create(lower, "x");
    const auto refused = root->openFile(upper, OpenMode::Create);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::NameTooLong);
    EXPECT_EQ(read(lower), "x");
}

TEST_P(ExactDirectoryTest, BehavesAsADiskThatTellsAllNamesApart)
{
    const std::vector<std::string> all = {"a",
                                          "A",
                                          "a~tern",
                                          "A~tern",
                                          "%41~tern",
                                          "\xC3\xA9",
                                          "e\xCC\x81",
                                          "\xC3\xA9~tern",
                                          "e\xCC\x81~tern",
                                          "%c3%a9~tern",
                                          "a%7etern~tern"};
    std::map<std::string, std::string> expected;
    std::mt19937 random(7);
    for (int step = 0; step < 1500; ++step) {
        const std::string &name = all[random() % all.size()];
        const std::string &other = all[random() % all.size()];
        switch (random() % 5) {
        case 0:
        case 1: {
            const std::string content = std::to_string(step);
            const bool made = static_cast<bool>(root->openFile(name, OpenMode::Create));
            ASSERT_EQ(made, !expected.contains(name)) << step << ' ' << name;
            if (made) {
                auto file = root->openFile(name, OpenMode::ReadWrite);
                ASSERT_TRUE(file) << step << ' ' << name;
                ASSERT_TRUE((*file)->write(0, std::as_bytes(std::span(content))));
                expected[name] = content;
            }
            break;
        }
        case 2:
            ASSERT_EQ(static_cast<bool>(root->removeFile(name)), expected.erase(name) == 1)
                << step << ' ' << name;
            break;
        case 3: {
            const bool can = expected.contains(name) && !expected.contains(other);
            const bool done =
                static_cast<bool>(root->rename(name, *root, other, RenameMode::NoReplace));
            ASSERT_EQ(done, can) << step << ' ' << name << " to " << other;
            if (done) {
                expected[other] = expected[name];
                expected.erase(name);
            }
            break;
        }
        case 4: {
            const bool can = expected.contains(name) && expected.contains(other);
            ASSERT_EQ(static_cast<bool>(root->rename(name, *root, other, RenameMode::Exchange)),
                      can)
                << step << ' ' << name << " with " << other;
            if (can)
                std::swap(expected[name], expected[other]);
            break;
        }
        }
        std::vector<std::string> present;
        for (const auto &[present_name, content] : expected) {
            present.push_back(present_name);
            ASSERT_EQ(read(present_name), content) << step << ' ' << present_name;
        }
        ASSERT_THAT(listed(), testing::UnorderedElementsAreArray(present)) << step;
    }
}

TEST(ProbeNames, FindsOutHowADiskTakesNames)
{
    WorkFolder folder;
    PosixFileSystem posix;
    const auto probe = [&](NameTraits traits) {
        return probeNames(
            **BlurredFileSystem(posix, folder.path(), traits).openRoot(folder.path()));
    };
    EXPECT_FALSE(probe({})); // nothing of Tern's there yet
    ASSERT_TRUE((*posix.openRoot(folder.path()))->makeDirectory(".tern", Access::OwnerOnly));
    EXPECT_TRUE(probe({})->isExact());
    EXPECT_TRUE(probe(ignoresCase)->ignoresCase);
    EXPECT_FALSE(probe(ignoresCase)->ignoresForm);
    EXPECT_TRUE(probe(ignoresBoth)->ignoresForm);
    EXPECT_FALSE(probe(ignoresBoth)->alters);
    EXPECT_TRUE(probe(alters)->alters);
}

TEST(ExactNames, TellsHintsByWhatTheirPathsStandFor)
{
    ExactNames names;
    const RelPath stored = *RelPath::parse("runs~tern/data~tern.csv");
    EXPECT_EQ(names.told(stored), stored);
    names.setTraits(ignoresCase);
    EXPECT_EQ(names.told(stored).bytes(), "runs/data.csv");
}

} // namespace
} // namespace tern::test
