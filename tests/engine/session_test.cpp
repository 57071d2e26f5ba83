#include "support/folder_pair.h"

#include <gtest/gtest.h>

#include <random>
#include <set>

namespace tern::test {
namespace {

namespace fs = std::filesystem;

constexpr std::int64_t oneSecond = 1'000'000'000;

using Tree = std::map<std::string, std::string>;

RunRequest withPolicy(ConflictPolicy policy)
{
    RunRequest request;
    request.options.conflicts = policy;
    return request;
}

/// Agreed content "base" in `name`, then edited on both sides.
void makeConflict(FolderPair &pair, const std::string &name)
{
    pair.local.write(name, "base");
    pair.sync();
    pair.local.write(name, "edited here");
    pair.remote.write(name, "edited over there");
}

TEST(Session, FirstRunMakesAUnionOfBothSides)
{
    FolderPair pair;
    pair.local.write("here/a", "1");
    pair.remote.write("there/b", "2");
    const RunResult result = pair.sync();
    EXPECT_EQ(result.summary.uploaded.files, 1U);
    EXPECT_EQ(result.summary.downloaded.files, 1U);
    EXPECT_TRUE(result.summary.inSync);
    EXPECT_EQ(pair.local.tree(),
              (Tree{{"here/", ""}, {"here/a", "1"}, {"there/", ""}, {"there/b", "2"}}));
    EXPECT_EQ(pair.local.tree(), pair.remote.tree());
}

TEST(Session, CarriesEditsDeletionsAndNewFilesBothWays)
{
    FolderPair pair;
    for (const char *name : {"a", "b", "c", "d"})
        pair.local.write(name, name);
    pair.sync();
    pair.local.write("a", "edited here");
    pair.remote.save("b", "edited there");
    pair.local.remove("c");
    pair.remote.remove("d");
    const RunResult result = pair.sync();
    EXPECT_EQ(pair.local.tree(), (Tree{{"a", "edited here"}, {"b", "edited there"}}));
    EXPECT_EQ(pair.remote.tree(), pair.local.tree());
    EXPECT_EQ(result.summary.deletedLocal, 1U);
    EXPECT_EQ(result.summary.deletedRemote, 1U);
    EXPECT_EQ(pair.remote.trash().count("a"), 1U);
    EXPECT_EQ(pair.remote.trash().count("c"), 1U);
    EXPECT_EQ(pair.local.trash().count("b"), 1U);
    EXPECT_EQ(pair.local.trash().count("d"), 1U);
    EXPECT_TRUE(pair.isQuiet());
}

TEST(Session, AnEditInsideAFolderThatWasRenamedOnTheOtherSideLandsInTheRenamedFolder)
{
    FolderPair pair;
    pair.local.write("run1/image", "raw");
    pair.local.write("run1/notes", "first");
    pair.sync();
    const std::uint64_t inode = pair.remote.inode("run1/image");
    pair.local.rename("run1", "2026-11-20 confocal");
    pair.remote.write("run1/notes", "first, and more");
    pair.remote.write("run1/extra", "new there");
    const RunResult result = pair.sync();
    const Tree expected = {{"2026-11-20 confocal/", ""},
                           {"2026-11-20 confocal/image", "raw"},
                           {"2026-11-20 confocal/notes", "first, and more"},
                           {"2026-11-20 confocal/extra", "new there"}};
    EXPECT_EQ(pair.local.tree(), expected);
    EXPECT_EQ(pair.remote.tree(), expected);
    EXPECT_EQ(result.summary.movedRemote, 1U);
    EXPECT_EQ(result.summary.uploaded.files, 0U);
    EXPECT_EQ(pair.remote.inode("2026-11-20 confocal/image"), inode); // moved, not copied
    EXPECT_TRUE(pair.isQuiet());
}

TEST(Session, AMovedAndEditedFileKeepsItsNewName)
{
    FolderPair pair;
    pair.local.write("draft", "words");
    pair.sync();
    pair.local.rename("draft", "final");
    pair.local.write("final", "better words");
    pair.sync();
    EXPECT_EQ(pair.remote.tree(), (Tree{{"final", "better words"}}));
    EXPECT_TRUE(pair.isQuiet());
}

TEST(Session, RenamesCopyNothing)
{
    FolderPair pair;
    for (int i = 0; i < 20; ++i)
        pair.local.write("f" + std::to_string(i), "content " + std::to_string(i));
    pair.sync();
    for (int i = 0; i < 20; ++i)
        pair.local.rename("f" + std::to_string(i), "renamed/g" + std::to_string(i));
    const RunResult result = pair.sync();
    EXPECT_EQ(result.summary.uploaded.files, 0U);
    EXPECT_EQ(result.summary.movedRemote, 20U);
    EXPECT_EQ(result.summary.deletedRemote, 0U);
    EXPECT_EQ(pair.remote.tree(), pair.local.tree());
}

TEST(Session, KeepsSymlinksAsLinksAndFollowsNone)
{
    FolderPair pair;
    UserFolder outside(pair.base() / "outside");
    outside.write("secret", "do not copy");
    fs::create_symlink(outside.path(), pair.local.path() / "out");
    fs::create_symlink("nowhere", pair.local.path() / "dangling");
    pair.sync();
    EXPECT_EQ(pair.remote.tree(),
              (Tree{{"out", "-> " + outside.path().string()}, {"dangling", "-> nowhere"}}));
    fs::remove(pair.remote.path() / "out");
    pair.sync();
    EXPECT_FALSE(pair.local.has("out"));
    EXPECT_EQ(outside.read("secret"), "do not copy");
}

TEST(Session, KeepsExecutableBits)
{
    FolderPair pair;
    pair.local.write("run.sh", "#!/bin/sh\n");
    pair.sync();
    fs::permissions(pair.local.path() / "run.sh", fs::perms::owner_exec, fs::perm_options::add);
    const RunResult result = pair.sync();
    EXPECT_EQ(result.summary.uploaded.files, 0U);
    EXPECT_NE(fs::status(pair.remote.path() / "run.sh").permissions() & fs::perms::owner_exec,
              fs::perms::none);
    EXPECT_TRUE(pair.isQuiet());
}

TEST(Session, CarriesAFileThatBecameADirectoryAndBack)
{
    FolderPair pair;
    pair.local.write("x", "file");
    pair.sync();
    pair.local.remove("x");
    pair.local.write("x/inside", "1");
    pair.sync();
    EXPECT_EQ(pair.remote.tree(), (Tree{{"x/", ""}, {"x/inside", "1"}}));
    pair.remote.remove("x");
    pair.remote.write("x", "file again");
    pair.sync();
    EXPECT_EQ(pair.local.tree(), (Tree{{"x", "file again"}}));
    EXPECT_TRUE(pair.isQuiet());
}

TEST(Session, SeesASameSizeEditInTheSameSecond)
{
    FolderPair pair;
    pair.local.write("a", "1111");
    pair.sync();
    pair.local.write("a", "2222");
    pair.sync();
    EXPECT_EQ(pair.remote.read("a"), "2222");
}

TEST(Session, SeesASameSizeEditRightAfterAScan)
{
    FolderPair pair;
    const auto session = pair.open();
    for (int edit = 0; edit < 30; ++edit) {
        const std::string content = std::to_string(1000 + edit);
        pair.local.write("a", content);
        pair.run(*session);
        ASSERT_EQ(pair.remote.read("a"), content);
    }
}

TEST(Session, SeesAnEditThatRestoredTheOldSizeAndTimeByItsChangeTime)
{
    FolderPair pair;
    pair.local.write("a", "1111");
    pair.local.setModified("a", 1'700'000'000LL * oneSecond);
    pair.sync();
    pair.sync();
    pair.local.write("a", "2222");
    pair.local.setModified("a", 1'700'000'000LL * oneSecond);
    pair.sync();
    EXPECT_EQ(pair.remote.read("a"), "2222");
}

TEST(Session, UnderAskBothSidesStayAndEverythingElseSyncsOn)
{
    FolderPair pair;
    makeConflict(pair, "doc");
    pair.local.write("other", "x");
    const RunResult result = pair.sync();
    EXPECT_EQ(pair.local.read("doc"), "edited here");
    EXPECT_EQ(pair.remote.read("doc"), "edited over there");
    EXPECT_EQ(pair.remote.read("other"), "x");
    ASSERT_EQ(result.summary.conflicts.size(), 1U);
    EXPECT_EQ(result.summary.conflicts.front().type, ConflictType::ModifiedBoth);
    EXPECT_FALSE(result.summary.inSync);
}

TEST(Session, ADeletionNeverBeatsAnEdit)
{
    for (const ConflictPolicy policy : {ConflictPolicy::Newest, ConflictPolicy::Local,
                                        ConflictPolicy::Remote, ConflictPolicy::Both}) {
        FolderPair pair;
        pair.local.write("a", "base");
        pair.local.write("b", "base");
        pair.sync();
        pair.local.remove("a");
        pair.remote.write("a", "edited there");
        pair.remote.remove("b");
        pair.local.write("b", "edited here");
        pair.sync(withPolicy(policy));
        EXPECT_EQ(pair.local.tree(), (Tree{{"a", "edited there"}, {"b", "edited here"}}));
        EXPECT_EQ(pair.remote.tree(), pair.local.tree());
    }
}

TEST(Session, PolicyLocalKeepsTheOtherVersionInTheTrash)
{
    FolderPair pair;
    makeConflict(pair, "doc");
    pair.sync(withPolicy(ConflictPolicy::Local));
    EXPECT_EQ(pair.remote.read("doc"), "edited here");
    EXPECT_EQ(pair.remote.trash().find("doc")->second, "edited over there");
    EXPECT_TRUE(pair.isQuiet());
}

TEST(Session, PolicyNewestTakesTheLaterOne)
{
    FolderPair pair;
    makeConflict(pair, "doc");
    pair.local.setModified("doc", 1'700'000'100LL * oneSecond);
    pair.remote.setModified("doc", 1'700'000'000LL * oneSecond);
    pair.sync(withPolicy(ConflictPolicy::Newest));
    EXPECT_EQ(pair.remote.read("doc"), "edited here");
}

TEST(Session, PolicyNewestSaysWhenItCannotTell)
{
    FolderPair pair;
    makeConflict(pair, "equal");
    makeConflict(pair, "implausible");
    for (const UserFolder *side : {&pair.local, &pair.remote})
        side->setModified("equal", 1'700'000'000LL * oneSecond);
    pair.local.setModified("implausible", 0);
    const RunResult result = pair.sync(withPolicy(ConflictPolicy::Newest));
    ASSERT_EQ(result.summary.conflicts.size(), 2U);
    EXPECT_EQ(result.summary.conflicts[0].undecided, Undecided::TimesEqual);
    EXPECT_EQ(result.summary.conflicts[1].undecided, Undecided::TimeImplausible);
    EXPECT_EQ(pair.local.read("equal"), "edited here");
}

TEST(Session, PolicyBothKeepsTheLoserBesideTheWinnerUnderANameThatSaysWhoseItIs)
{
    FolderPair pair;
    makeConflict(pair, "doc.txt");
    pair.local.setModified("doc.txt", 1'700'000'000LL * oneSecond);
    pair.remote.setModified("doc.txt", 1'700'000'100LL * oneSecond);
    RunRequest request = withPolicy(ConflictPolicy::Both);
    request.options.localLabel = "laptop";
    pair.sync(request);
    const Tree tree = pair.local.tree();
    ASSERT_EQ(tree.size(), 2U);
    EXPECT_EQ(tree.at("doc.txt"), "edited over there");
    const auto &[name, content] = *tree.begin();
    EXPECT_TRUE(name.starts_with("doc (laptop's version, 20")) << name;
    EXPECT_TRUE(name.ends_with(".txt")) << name;
    EXPECT_EQ(content, "edited here");
    EXPECT_EQ(pair.remote.tree(), tree);
    EXPECT_TRUE(pair.isQuiet());
}

TEST(Session, AResolutionHoldsOnlyForWhatTheUserWasShown)
{
    FolderPair pair;
    makeConflict(pair, "doc");
    const Conflict shown = pair.sync().summary.conflicts.front();
    pair.remote.write("doc", "edited over there, once more");
    RunRequest request;
    request.resolutions[shown.path] = {ConflictPolicy::Local, shown.local, shown.remote};
    const RunResult result = pair.sync(request);
    EXPECT_EQ(pair.remote.read("doc"), "edited over there, once more");
    EXPECT_EQ(result.summary.conflicts.size(), 1U);
}

TEST(Session, AResolutionMayDelete)
{
    FolderPair pair;
    pair.local.write("a", "base");
    pair.sync();
    pair.local.remove("a");
    pair.remote.write("a", "edited there");
    const Conflict shown = pair.sync().summary.conflicts.front();
    EXPECT_EQ(shown.type, ConflictType::DeletedLocal);
    RunRequest request;
    request.resolutions[shown.path] = {ConflictPolicy::Local, shown.local, shown.remote};
    pair.sync(request);
    EXPECT_FALSE(pair.remote.has("a"));
    EXPECT_EQ(pair.remote.trash().find("a")->second, "edited there");
    EXPECT_TRUE(pair.isQuiet());
}

TEST(Session, APreviewChangesNothingOnEitherSide)
{
    FolderPair pair;
    pair.local.write("a", "1");
    pair.remote.write("b", "2");
    const RunResult result = pair.preview();
    EXPECT_EQ(result.plan.actions.size(), 2U);
    EXPECT_EQ(pair.local.tree(), (Tree{{"a", "1"}}));
    EXPECT_EQ(pair.remote.tree(), (Tree{{"b", "2"}}));
    EXPECT_FALSE(pair.local.has(".tern"));
    EXPECT_FALSE(pair.remote.has(".tern"));
}

TEST(Session, UploadOnlyNeverChangesTheLocalSideNorDeletesThere)
{
    FolderPair pair;
    pair.local.write("a", "1");
    pair.local.write("b", "1");
    RunRequest request;
    request.options.mode = SyncMode::UploadOnly;
    pair.sync(request);
    pair.remote.write("a", "edited there");
    pair.remote.write("new-there", "x");
    pair.local.remove("b");
    pair.sync(request);
    EXPECT_EQ(pair.local.tree(), (Tree{{"a", "1"}}));
    EXPECT_EQ(pair.remote.read("b"), "1");
    EXPECT_EQ(pair.remote.read("a"), "edited there");
}

TEST(Session, ForceMakesTheOtherSideLikeThisOneAndKeepsWhatItDisplaced)
{
    FolderPair pair;
    pair.local.write("a", "base");
    pair.local.write("gone-there", "x");
    pair.sync();
    pair.remote.write("a", "edited there");
    pair.remote.write("new-there", "y");
    pair.remote.remove("gone-there");
    RunRequest request;
    request.force = Side::Local;
    pair.sync(request);
    EXPECT_EQ(pair.remote.tree(), (Tree{{"a", "base"}, {"gone-there", "x"}}));
    EXPECT_EQ(pair.remote.tree(), pair.local.tree());
    EXPECT_EQ(pair.remote.trash().size(), 2U);
    EXPECT_TRUE(pair.isQuiet());
}

TEST(Session, WhatAFilterDoesNotAdmitIsLeftAloneOnBothSides)
{
    FolderPair pair;
    pair.local.write("d/data.csv", "1");
    pair.local.write("d/scratch.tmp", "1");
    pair.sync();
    RunRequest request;
    request.admits = [](const RelPath &path, const Entry &) {
        return !path.bytes().ends_with(".tmp");
    };
    pair.local.remove("d");
    pair.remote.write("new.tmp", "x");
    const RunResult result = pair.sync(request);
    EXPECT_EQ(pair.remote.tree(), (Tree{{"d/", ""}, {"d/scratch.tmp", "1"}, {"new.tmp", "x"}}));
    EXPECT_FALSE(pair.local.has("new.tmp"));
    EXPECT_TRUE(result.summary.problems.empty());
    pair.sync(); // without the filter
    EXPECT_EQ(pair.remote.tree(), (Tree{{"new.tmp", "x"}}));
    EXPECT_EQ(pair.local.tree(), pair.remote.tree());
}

TEST(Session, AConflictThatAFilterLeavesOutStaysOpen)
{
    FolderPair pair;
    pair.local.write("a.tmp", "1");
    pair.sync();
    pair.local.write("a.tmp", "here");
    pair.remote.write("a.tmp", "there");
    ASSERT_EQ(pair.sync().summary.conflicts.size(), 1U);
    RunRequest request;
    request.admits = [](const RelPath &path, const Entry &) {
        return !path.bytes().ends_with(".tmp");
    };
    const RunResult result = pair.sync(request);
    EXPECT_EQ(result.summary.conflicts.size(), 1U);
    EXPECT_FALSE(result.summary.inSync);
}

TEST(Session, ARunOfAPartIsNotInSyncByARunWithAFilter)
{
    FolderPair pair;
    pair.local.write("d/data.csv", "1");
    pair.local.write("scratch.tmp", "1");
    const auto session = pair.open();
    RunRequest request;
    request.admits = [](const RelPath &path, const Entry &) {
        return !path.bytes().ends_with(".tmp");
    };
    const RunResult filtered = pair.run(*session, request);
    EXPECT_TRUE(filtered.summary.inSync); // in what was asked for
    EXPECT_TRUE(filtered.filteredOut);
    EXPECT_EQ(filtered.pair.lastInSync, 0);
    request.goal = RunGoal::Preview;
    EXPECT_TRUE(pair.run(*session, request).filteredOut);
    RunRequest part;
    part.scope = Scope::of({RelPath::parse("d").value()});
    EXPECT_FALSE(pair.run(*session, part).summary.inSync);
    EXPECT_TRUE(pair.run(*session).summary.inSync);
}

TEST(Session, TwoDesktopsShareOneMountedFolder)
{
    FolderPair first;
    FolderPair second;
    fs::remove_all(second.remote.path());
    fs::create_directory_symlink(first.remote.path(), second.remote.path());
    first.local.write("from-first", "1");
    second.local.write("from-second", "2");
    first.sync();
    second.sync();
    first.sync();
    EXPECT_EQ(first.local.tree(), (Tree{{"from-first", "1"}, {"from-second", "2"}}));
    EXPECT_EQ(second.local.tree(), first.local.tree());
    second.local.rename("from-first", "renamed");
    second.sync();
    first.sync();
    EXPECT_EQ(first.local.tree(), second.local.tree());
    EXPECT_TRUE(first.isQuiet());
    EXPECT_TRUE(second.isQuiet());
}

TEST(Session, ASecondSessionOfTheSamePairIsRefused)
{
    FolderPair pair;
    const auto session = pair.open();
    const auto another =
        openSession(pair.parts(), pair.local.path().string(), pair.remote.path().string());
    ASSERT_FALSE(another);
    EXPECT_EQ(another.error().code, ErrorCode::Locked);
}

TEST(Session, OddNamesSyncExactly)
{
    FolderPair pair;
    for (const std::string &name :
         {std::string("line\nbreak"), std::string(255, 'n'), std::string("\xff\xfe invalid"),
          std::string("trailing."), std::string("-rf"), std::string("a b'c\"d\\e")})
        pair.local.write(name, "content of " + name);
    pair.sync();
    EXPECT_EQ(pair.remote.tree(), pair.local.tree());
    EXPECT_EQ(pair.remote.tree().size(), 6U);
    EXPECT_TRUE(pair.isQuiet());
}

TEST(Session, AManyRoundedDayOfEditsOnBothSidesLosesNothingAndConverges)
{
    FolderPair pair;
    std::mt19937 random(7);
    constexpr int files = 3000;
    const auto fileName = [](int i) {
        return "d" + std::to_string(i % 40) + "/f" + std::to_string(i);
    };
    for (int i = 0; i < files; ++i)
        pair.local.write(fileName(i), "base " + std::to_string(i));
    pair.sync();

    std::vector<int> order(files);
    for (int i = 0; i < files; ++i)
        order[static_cast<std::size_t>(i)] = i;
    std::set<std::string> written;
    std::uint64_t createdOrEdited = 0;
    for (const UserFolder *side : {&pair.local, &pair.remote}) {
        const std::string who = side == &pair.local ? "here " : "there ";
        std::shuffle(order.begin(), order.end(), random);
        auto next = order.begin();
        const auto put = [&](const std::string &name, const std::string &content) {
            side->write(name, content);
            written.insert(content);
            ++createdOrEdited;
        };
        for (int i = 0; i < 500; ++i)
            put("new/" + who + std::to_string(i), who + "created " + std::to_string(i));
        for (int i = 0; i < 500; ++i, ++next)
            put(fileName(*next), who + "edited " + std::to_string(*next));
        for (int i = 0; i < 500; ++i, ++next)
            side->remove(fileName(*next));
        for (int i = 0; i < 200; ++i, ++next)
            side->rename(fileName(*next), "moved/" + who + std::to_string(*next));
    }
    const RunResult result = pair.sync();
    EXPECT_FALSE(result.summary.guard);
    EXPECT_GE(result.summary.movedLocal + result.summary.movedRemote, 200U);
    EXPECT_LE(result.summary.uploaded.files + result.summary.downloaded.files,
              createdOrEdited + 200);

    pair.settle();
    std::map<std::string, std::string> local = pair.local.tree();
    std::map<std::string, std::string> remote = pair.remote.tree();
    std::set<std::string> kept;
    for (const auto *tree : {&local, &remote}) {
        for (const auto &[name, content] : *tree)
            kept.insert(content);
    }
    for (const UserFolder *side : {&pair.local, &pair.remote}) {
        for (const auto &[name, content] : side->trash())
            kept.insert(content);
    }
    for (const std::string &content : written)
        EXPECT_TRUE(kept.contains(content)) << content;
    for (const Conflict &conflict : result.summary.conflicts) {
        local.erase(conflict.path.bytes());
        remote.erase(conflict.path.bytes());
    }
    EXPECT_EQ(local, remote);
}

} // namespace
} // namespace tern::test
