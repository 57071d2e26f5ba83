#include "support/disk_survivors.h"
#include "support/manual_executor.h"
#include "support/seeded_random.h"

#include "model_clock.h"

#include <gmock/gmock.h>

namespace tern::test {
namespace {

using ::testing::IsEmpty;
using ::testing::UnorderedElementsAre;

/// A model disk, with short ways to work on it and to tell what a cut may leave.
class ModelDisk : public ::testing::Test {
protected:
    static constexpr const char *blocks = "0123456789abcdef"; ///< exactly one block

    std::shared_ptr<Directory> at(const std::string &path)
    {
        return disk.openRoot("/disk").value()->openDirectory(path).value();
    }
    std::unique_ptr<File> file(const std::string &name)
    {
        return at({})->openFile(name, OpenMode::ReadWrite).value();
    }
    void create(const std::string &name, const std::string &content)
    {
        ASSERT_TRUE(at({})->openFile(name, OpenMode::Create));
        write(name, content);
    }
    void write(const std::string &name, const std::string &content)
    {
        ASSERT_TRUE(file(name)->resize(0));
        ASSERT_TRUE(file(name)->write(0, std::as_bytes(std::span(content))));
    }
    void rename(const std::string &from, const std::string &directory, const std::string &to,
                RenameMode mode = RenameMode::Replace)
    {
        const auto target = at(directory);
        ASSERT_TRUE(at({})->rename(from, *target, to, mode));
    }
    void flushAll() { ASSERT_TRUE(at({})->syncFileSystem()); }

    /// Each distinct state that may be left: its paths, with contents.
    std::set<std::string> left(const SurvivorLimits &limits = {})
    {
        SeededRandom random;
        const Matters everything = [](std::string_view, FileType) { return true; };
        std::set<std::string> all;
        for (const Survivor &survivor : survivorsOf(disk.state(), everything, random, limits).all) {
            std::string text;
            for (const auto &[path, inode] : survivor.state.paths()) {
                const DiskState::Node &node = survivor.state.node(inode);
                text += path;
                text += node.type == FileType::Directory ? "/" : '=' + node.content();
                text += ' ';
            }
            all.insert(text);
        }
        return all;
    }

    ManualExecutor executor;
    ModelClock clock{executor, 0};
    PowerCutDisk disk{"/disk", clock, DiskState()};
};

TEST_F(ModelDisk, LosesAFileWhoseDirectoryWasNotFlushed)
{
    create("a", "x");
    ASSERT_TRUE(file("a")->sync());
    EXPECT_THAT(left(), UnorderedElementsAre("", "a=x "));
    ASSERT_TRUE(at({})->sync());
    EXPECT_THAT(left(), UnorderedElementsAre("a=x "));
}

TEST_F(ModelDisk, KeepsANameWithoutItsContent)
{
    create("a", "x");
    ASSERT_TRUE(at({})->sync());
    const std::string zero = std::string("a=") + '\0' + ' ';
    EXPECT_THAT(left(), UnorderedElementsAre("a= ", zero, "a=x "));
}

TEST_F(ModelDisk, LeavesEachBlockOldNewOrZeroAndAnySize)
{
    const std::string other = "fedcba9876543210";
    const std::string zeros(DiskState::blockBytes, '\0');
    create("a", std::string(blocks) + "old");
    flushAll();
    const auto open = file("a");
    ASSERT_TRUE(open->write(0, std::as_bytes(std::span(other))));
    EXPECT_THAT(left(), UnorderedElementsAre("a=" + std::string(blocks) + "old ",
                                             "a=" + other + "old ", "a=" + zeros + "old "));
    ASSERT_TRUE(open->resize(DiskState::blockBytes));
    EXPECT_THAT(left(), ::testing::Contains("a=" + std::string(blocks) + ' '));
    EXPECT_THAT(left(), ::testing::Contains("a=" + other + "old "));
    ASSERT_TRUE(open->sync());
    EXPECT_THAT(left(), UnorderedElementsAre("a=" + other + ' '));
}

TEST_F(ModelDisk, KeepsBothNamesOfARenameOrNone)
{
    create("a", "x");
    create("b", "y");
    flushAll();
    rename("a", {}, "c");
    EXPECT_THAT(left(), UnorderedElementsAre("a=x b=y ", "b=y c=x "));
    rename("c", {}, "b", RenameMode::Exchange);
    EXPECT_THAT(left(), UnorderedElementsAre("a=x b=y ", "b=y c=x ", "b=x c=y "));
}

TEST_F(ModelDisk, FlushesARenameWithEitherOfItsDirectories)
{
    ASSERT_TRUE(at({})->makeDirectory("d", Access::Default));
    create("a", "x");
    flushAll();
    rename("a", "d", "a");
    EXPECT_THAT(left(), UnorderedElementsAre("a=x d/ ", "d/ d/a=x "));
    ASSERT_TRUE(at("d")->sync());
    EXPECT_THAT(left(), UnorderedElementsAre("d/ d/a=x "));
}

TEST_F(ModelDisk, ReordersChangesOfDifferentNames)
{
    create("a", "x");
    create("b", "y");
    flushAll();
    ASSERT_TRUE(at({})->removeFile("a"));
    ASSERT_TRUE(at({})->removeFile("b"));
    EXPECT_THAT(left(), UnorderedElementsAre("a=x b=y ", "a=x ", "b=y ", ""));
}

TEST_F(ModelDisk, LosesANewDirectoryThatWasNotFlushedInItsParent)
{
    ASSERT_TRUE(at({})->makeDirectory("d", Access::Default));
    ASSERT_TRUE(at("d")->openFile("a", OpenMode::Create));
    ASSERT_TRUE(at("d")->sync());
    EXPECT_THAT(left(), UnorderedElementsAre("", "d/ d/a= "));
}

TEST_F(ModelDisk, RenamesIntoANewDirectoryOnlyTogetherWithIt)
{
    create("a", "x");
    flushAll();
    ASSERT_TRUE(at({})->makeDirectory("d", Access::Default));
    rename("a", "d", "a");
    EXPECT_THAT(left(), UnorderedElementsAre("a=x ", "a=x d/ ", "d/ d/a=x "));
    ASSERT_TRUE(at("d")->sync());
    EXPECT_THAT(left(), UnorderedElementsAre("d/ d/a=x "));
}

TEST_F(ModelDisk, LosesARenamedFileWithItsNewDirectoryWhereThatIsAllowed)
{
    disk.revive(DiskState(DiskState::RenameInto::MayLoseDirectory));
    create("a", "x");
    flushAll();
    ASSERT_TRUE(at({})->makeDirectory("d", Access::Default));
    rename("a", "d", "a");
    EXPECT_THAT(left(), UnorderedElementsAre("a=x ", "a=x d/ ", "d/ d/a=x ", ""));
}

TEST_F(ModelDisk, KeepsTheChangeTimeOfARenameWithItsName)
{
    create("a", "x");
    flushAll();
    const std::int64_t before = at({})->status("a")->ctime;
    rename("a", {}, "b");
    const std::int64_t after = at({})->status("b")->ctime;
    EXPECT_GT(after, before);
    SeededRandom random;
    const Matters everything = [](std::string_view, FileType) { return true; };
    for (const Survivor &survivor : survivorsOf(disk.state(), everything, random).all) {
        const auto old = survivor.state.findPath("a");
        const Inode inode = old ? *old : survivor.state.findPath("b").value();
        EXPECT_EQ(survivor.state.status(inode).ctime, old ? before : after);
    }
}

TEST_F(ModelDisk, IsWholeAfterAFlushOfTheFileSystem)
{
    create("a", "x");
    ASSERT_TRUE(at({})->makeDirectory("d", Access::Default));
    rename("a", "d", "b");
    flushAll();
    EXPECT_THAT(left(), UnorderedElementsAre("d/ d/b=x "));
}

TEST_F(ModelDisk, SamplesWhatIsTooMuchAndSaysSo)
{
    for (char name = 'a'; name < 'h'; ++name)
        ASSERT_TRUE(at({})->openFile(std::string(1, name), OpenMode::Create));
    SeededRandom random;
    const Matters everything = [](std::string_view, FileType) { return true; };
    EXPECT_TRUE(survivorsOf(disk.state(), everything, random).complete);
    const Survivors few = survivorsOf(disk.state(), everything, random, {16, 16});
    EXPECT_FALSE(few.complete);
    EXPECT_GT(few.all.size(), 1U);
}

TEST_F(ModelDisk, LeavesOutWhatDoesNotMatter)
{
    create("litter", "x");
    create("a", "x");
    ASSERT_TRUE(file("a")->sync());
    SeededRandom random;
    const Matters only = [](std::string_view path, FileType) { return path == "a"; };
    EXPECT_EQ(survivorsOf(disk.state(), only, random).all.size(), 2U);
}

TEST_F(ModelDisk, AnswersNothingWhenItIsDeadAndIsAnotherDeviceWhenItComesBack)
{
    create("a", "x");
    const auto open = at({});
    const std::uint64_t device = open->status({})->device;
    disk.dieAfter(1);
    EXPECT_TRUE(open->removeFile("a"));
    EXPECT_EQ(open->status({}).error().code, ErrorCode::Io);
    EXPECT_EQ(disk.openRoot("/disk").error().code, ErrorCode::NotFound);
    disk.revive(DiskState());
    EXPECT_EQ(open->status({}).error().code, ErrorCode::Io);
    EXPECT_NE(at({})->status({})->device, device);
}

TEST_F(ModelDisk, CountsStepsThatChangeOrFlushSomething)
{
    int steps = 0;
    disk.onStep([&] { ++steps; });
    create("a", "x");
    EXPECT_TRUE(at({})->status("a"));
    EXPECT_FALSE(at({})->removeFile("b"));
    ASSERT_TRUE(at({})->sync());
    EXPECT_EQ(steps, 4) << "made, cut to nothing, written, flushed";
    EXPECT_EQ(disk.steps(), 4U);
}

} // namespace
} // namespace tern::test
