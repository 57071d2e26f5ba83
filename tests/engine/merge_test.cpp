#include "support/faulty_pair.h"

#include "engine/merging.h"

#include <gmock/gmock.h>

#include <cerrno>

namespace tern::test {
namespace {

namespace fs = std::filesystem;
using testing::Contains;
using testing::Pair;

const std::string base = "one\ntwo\nthree\nfour\nfive\n";
const std::string here = "ONE\ntwo\nthree\nfour\nfive\n";
const std::string there = "one\ntwo\nthree\nfour\nFIVE\n";
const std::string both = "ONE\ntwo\nthree\nfour\nFIVE\n";
const std::string rival = "eins\ntwo\nthree\nfour\nfive\n"; ///< at odds with `here`

RunRequest merging()
{
    RunRequest request;
    request.options.conflicts = ConflictPolicy::Merge;
    return request;
}

/// Agreed content in `name`, then edited on both sides.
void edit(FolderPair &pair, const std::string &name, const std::string &theirs = there)
{
    pair.local.write(name, base);
    pair.sync(merging());
    pair.local.write(name, here);
    pair.remote.write(name, theirs);
}

std::vector<EventKind> events(FolderPair &pair)
{
    std::vector<EventKind> kinds;
    const auto logged = pair.open()->journal().events(0, 1000);
    for (const LoggedEvent &event : *logged)
        kinds.push_back(event.event.kind);
    return kinds;
}

/// The conflict at `name`, and nothing changed.
std::optional<Undecided> whyNot(FolderPair &pair, const std::string &name,
                                const RunRequest &request = merging())
{
    const auto before = std::pair(pair.local.tree(), pair.remote.tree());
    const RunResult result = pair.sync(request);
    EXPECT_EQ(before, std::pair(pair.local.tree(), pair.remote.tree()));
    for (const Conflict &conflict : result.summary.conflicts) {
        if (conflict.path.bytes() == name)
            return conflict.undecided;
    }
    return std::nullopt;
}

TEST(Merge, EditsOfDifferentLinesComeTogetherOnBothSidesAndTheOldVersionsGoToTheTrash)
{
    FolderPair pair;
    edit(pair, "notes.txt");
    const RunResult result = pair.sync(merging());
    EXPECT_TRUE(result.summary.inSync);
    EXPECT_EQ(pair.local.read("notes.txt"), both);
    EXPECT_EQ(pair.remote.read("notes.txt"), both);
    EXPECT_THAT(pair.local.trash(), Contains(Pair("notes.txt", here)));
    EXPECT_THAT(pair.remote.trash(), Contains(Pair("notes.txt", there)));
    EXPECT_TRUE(pair.isQuiet());
    EXPECT_THAT(events(pair), Contains(EventKind::Merged).Times(2));
}

TEST(Merge, TheNextMergeStartsFromWhatTheLastOneMade)
{
    FolderPair pair;
    edit(pair, "notes.txt");
    pair.sync(merging());
    pair.local.write("notes.txt", "ONE\ntwo\nTHREE\nfour\nFIVE\n");
    pair.remote.write("notes.txt", "ONE!\ntwo\nthree\nfour\nFIVE\n");
    pair.sync(merging());
    EXPECT_EQ(pair.local.read("notes.txt"), "ONE!\ntwo\nTHREE\nfour\nFIVE\n");
    EXPECT_EQ(pair.remote.read("notes.txt"), pair.local.read("notes.txt"));
}

TEST(Merge, WhatWasTheSameOnBothSidesFromTheBeginningCanBeMergedAsWell)
{
    FolderPair pair;
    pair.local.write("notes.txt", base);
    pair.remote.write("notes.txt", base);
    pair.sync();
    pair.local.write("notes.txt", here);
    pair.remote.write("notes.txt", there);
    pair.sync(merging());
    EXPECT_EQ(pair.remote.read("notes.txt"), both);
}

TEST(Merge, EditsOfTheSameLineStayAConflict)
{
    FolderPair pair;
    edit(pair, "notes.txt", rival);
    EXPECT_EQ(whyNot(pair, "notes.txt"), Undecided::MergeOverlaps);
}

TEST(Merge, WhatIsNoTextStaysAConflict)
{
    FolderPair pair;
    pair.local.write("image.txt", std::string("\x89PNG\0\1\2", 7));
    pair.sync(merging());
    pair.local.write("image.txt", std::string("\x89PNG\0\1\2\3", 8));
    pair.remote.write("image.txt", std::string("\x89PNG\0\0", 6));
    EXPECT_EQ(whyNot(pair, "image.txt"), Undecided::NotMergeable);
}

TEST(Merge, WhatBecameTooLargeStaysAConflict)
{
    FolderPair pair;
    pair.local.write("notes.txt", base);
    pair.sync(merging());
    pair.local.write("notes.txt", base + std::string(maxTextBytes, 'x'));
    pair.remote.write("notes.txt", there);
    EXPECT_EQ(whyNot(pair, "notes.txt"), Undecided::NotMergeable);
}

TEST(Merge, WithoutTheVersionThatBothStartedFromThereIsNoMerge)
{
    FolderPair pair;
    RunRequest newest;
    newest.options.conflicts = ConflictPolicy::Newest; // never has to merge, so it keeps nothing
    pair.local.write("notes.txt", base);
    pair.sync(newest);
    pair.local.write("notes.txt", here);
    pair.remote.write("notes.txt", there);
    EXPECT_EQ(whyNot(pair, "notes.txt"), Undecided::NoMergeBase);
}

TEST(Merge, TextUnderANameThatTellsNothingIsMergedWhereMergingIsThePolicy)
{
    FolderPair pair;
    edit(pair, "protocol");
    pair.sync(merging());
    EXPECT_EQ(pair.remote.read("protocol"), both);
}

TEST(Merge, ARenamedFileIsMergedUnderItsNewName)
{
    FolderPair pair;
    edit(pair, "notes.txt");
    pair.local.rename("notes.txt", "report.txt");
    pair.sync(merging());
    EXPECT_EQ(pair.local.read("report.txt"), both);
    EXPECT_EQ(pair.remote.read("report.txt"), both);
    EXPECT_FALSE(pair.remote.has("notes.txt"));
    EXPECT_TRUE(pair.isQuiet());
}

TEST(Merge, AFolderRenamedThereTakesAlongWhatIsMergedInIt)
{
    FolderPair pair;
    edit(pair, "d/notes.txt");
    pair.remote.rename("d", "e");
    pair.sync(merging());
    EXPECT_EQ(pair.local.read("e/notes.txt"), both);
    EXPECT_EQ(pair.remote.read("e/notes.txt"), both);
    EXPECT_TRUE(pair.isQuiet());
}

TEST(Merge, ATableIsMergedRowByRow)
{
    FolderPair pair;
    pair.local.write("runs.csv", "id,mass\n1,2\n2,3\n3,4\n4,5\n");
    pair.sync(merging());
    pair.local.write("runs.csv", "id,mass\n1,2.5\n2,3\n3,4\n4,5\n");
    pair.remote.write("runs.csv", "id,mass\n1,2\n2,3\n3,4\n4,5\n5,6\n");
    pair.sync(merging());
    EXPECT_EQ(pair.local.read("runs.csv"), "id,mass\n1,2.5\n2,3\n3,4\n4,5\n5,6\n");
}

TEST(Merge, ANotebookIsMergedCellByCell)
{
    const auto notebook = [](const std::string &first, const std::string &second) {
        const auto cell = [](const std::string &source) {
            return R"({"cell_type":"markdown","metadata":{},"source":[")" + source + "\"]}";
        };
        return R"({"cells":[)" + cell(first) + "," + cell(second)
               + R"(],"metadata":{},"nbformat":4,"nbformat_minor":4})";
    };
    FolderPair pair;
    pair.local.write("run.ipynb", notebook("a", "b"));
    pair.sync(merging());
    pair.local.write("run.ipynb", notebook("a changed here", "b"));
    pair.remote.write("run.ipynb", notebook("a", "b changed there"));
    const RunResult result = pair.sync(merging());
    EXPECT_TRUE(result.summary.inSync);
    const std::string merged = *pair.local.read("run.ipynb");
    EXPECT_THAT(merged, testing::HasSubstr("a changed here"));
    EXPECT_THAT(merged, testing::HasSubstr("b changed there"));
    EXPECT_EQ(pair.remote.read("run.ipynb"), merged);
}

TEST(Merge, BothSidesKeepTheExecutableBitThatOneOfThemSet)
{
    FolderPair pair;
    edit(pair, "run.sh");
    fs::permissions(pair.remote.at("run.sh"), fs::perms::owner_exec, fs::perm_options::add);
    pair.sync(merging());
    EXPECT_EQ(pair.local.read("run.sh"), both);
    for (const UserFolder *side : {&pair.local, &pair.remote})
        EXPECT_NE(fs::status(side->at("run.sh")).permissions() & fs::perms::owner_exec,
                  fs::perms::none);
    EXPECT_TRUE(pair.isQuiet());
}

TEST(Merge, TheUserMayHaveOneConflictMergedWhereTheFolderAsks)
{
    FolderPair pair;
    pair.local.write("notes.txt", base);
    pair.sync();
    pair.local.write("notes.txt", here);
    pair.remote.write("notes.txt", there);
    const RunResult asked = pair.sync();
    ASSERT_EQ(asked.summary.conflicts.size(), 1U);
    const Conflict &conflict = asked.summary.conflicts.front();
    RunRequest request;
    request.resolutions[conflict.path] =
        Resolution{ConflictPolicy::Merge, conflict.local, conflict.remote};
    EXPECT_TRUE(pair.sync(request).summary.inSync);
    EXPECT_EQ(pair.local.read("notes.txt"), both);
}

TEST(Merge, APreviewSaysThatItWouldMergeAndChangesNothing)
{
    FolderPair pair;
    edit(pair, "notes.txt");
    const auto session = pair.open();
    RunRequest request = merging();
    request.goal = RunGoal::Preview;
    const RunResult result = pair.run(*session, request);
    ASSERT_EQ(result.plan.actions.size(), 2U);
    for (const Action &action : result.plan.actions)
        EXPECT_TRUE(action.mergeBase.has_value());
    EXPECT_EQ(pair.local.read("notes.txt"), here);
    EXPECT_EQ(pair.remote.read("notes.txt"), there);
}

TEST(Merge, AnEditWhileTheMergeIsStagedIsMergedAsWell)
{
    FaultyPair faulty;
    FolderPair &pair = faulty.pair;
    edit(pair, "notes.txt");
    FaultyFileSystem::Fault meanwhile;
    meanwhile.call = DiskCall::SetModified; // the merge is being staged
    meanwhile.before = [&] { pair.remote.write("notes.txt", "one\ntwo\n3\nfour\nFIVE\n"); };
    faulty.disk.add(meanwhile);
    pair.sync(merging());
    faulty.disk.clear();
    pair.settle();
    EXPECT_EQ(pair.local.read("notes.txt"), "ONE\ntwo\n3\nfour\nFIVE\n");
    EXPECT_EQ(pair.remote.read("notes.txt"), pair.local.read("notes.txt"));
}

TEST(Merge, WhereOneSideCannotStageItNeitherSideIsTouched)
{
    for (int skip = 0; skip < 2; ++skip) {
        FaultyPair faulty;
        FolderPair &pair = faulty.pair;
        edit(pair, "notes.txt");
        FaultyFileSystem::Fault fault;
        fault.call = DiskCall::SetModified; // the last that staging does
        fault.skip = skip;
        fault.osError = EIO;
        faulty.disk.add(fault);
        pair.sync(merging());
        EXPECT_EQ(pair.local.read("notes.txt"), here);
        EXPECT_EQ(pair.remote.read("notes.txt"), there);
        faulty.disk.clear();
        pair.sync(merging());
        EXPECT_EQ(pair.local.read("notes.txt"), both);
        EXPECT_EQ(pair.remote.read("notes.txt"), both);
    }
}

TEST(Merge, ARunThatEndsBetweenBothSidesIsFinishedByTheNextOne)
{
    for (int skip = 0; skip < 2; ++skip) {
        FaultyPair faulty;
        FolderPair &pair = faulty.pair;
        edit(pair, "notes.txt");
        FaultyFileSystem::Fault fault;
        fault.call = DiskCall::RenameExchange;
        fault.name = "notes.txt";
        fault.skip = skip;
        fault.times = -1;
        fault.osError = EIO;
        faulty.disk.add(fault);
        pair.sync(merging());
        EXPECT_EQ(pair.local.read("notes.txt"), skip == 0 ? here : both);
        EXPECT_EQ(pair.remote.read("notes.txt"), there);
        faulty.disk.clear();
        EXPECT_TRUE(pair.sync(merging()).summary.inSync);
        EXPECT_EQ(pair.local.read("notes.txt"), both);
        EXPECT_EQ(pair.remote.read("notes.txt"), both);
        EXPECT_THAT(pair.remote.trash(), Contains(Pair("notes.txt", there)));
        EXPECT_TRUE(pair.isQuiet());
    }
}

TEST(Merge, BasesAreKeptOnlyWhereAMergeMayComeToThem)
{
    FolderPair pair;
    const auto keeps = [&](const std::string &content) {
        return *pair.open()->journal().keepsBase(entryOf(content).digest.value());
    };
    pair.local.write("asked.txt", "asked");
    pair.local.write("asked.bin", "no name of a text");
    pair.sync();
    EXPECT_TRUE(keeps("asked"));
    EXPECT_FALSE(keeps("no name of a text"));

    RunRequest oneWay = merging();
    oneWay.options.mode = SyncMode::UploadOnly;
    pair.local.write("up.txt", "one way");
    pair.sync(oneWay);
    EXPECT_FALSE(keeps("one way"));

    pair.local.write("image.txt", std::string("\x89PNG\0", 5));
    pair.sync(merging());
    EXPECT_FALSE(keeps(std::string("\x89PNG\0", 5)));

    pair.local.write("large.txt", std::string(maxTextBytes + 1, 'x'));
    pair.sync(merging());
    EXPECT_FALSE(keeps(std::string(maxTextBytes + 1, 'x')));
}

} // namespace
} // namespace tern::test
