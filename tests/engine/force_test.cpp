// What a run that makes one side like the other leaves to the runs after it.

#include "support/faulty_pair.h"

#include <gtest/gtest.h>

#include <sys/stat.h>

namespace tern::test {
namespace {

using Tree = std::map<std::string, std::string>;

RunRequest forced(Side side)
{
    RunRequest request;
    request.force = side;
    return request;
}

FaultyFileSystem::Fault failing(DiskCall call, int osError, const std::string &name = {})
{
    FaultyFileSystem::Fault fault;
    fault.call = call;
    fault.name = name;
    fault.times = -1;
    fault.osError = osError;
    return fault;
}

TEST(Force, ARenameUndoneThereIsNoDeletionWhenItsContentCouldNotBeBroughtBack)
{
    FaultyPair faulty;
    FolderPair &pair = faulty.pair;
    pair.local.write("x", "1");
    pair.sync();
    pair.remote.rename("x", "y");
    faulty.disk.add(failing(DiskCall::SetModified, EIO)); // nothing can be copied
    pair.sync(forced(Side::Local));
    EXPECT_EQ(pair.remote.tree(), Tree());
    faulty.disk.clear();
    pair.sync();
    EXPECT_EQ(pair.local.tree(), (Tree{{"x", "1"}}));
    EXPECT_EQ(pair.remote.tree(), pair.local.tree());
    EXPECT_TRUE(pair.isQuiet());
}

TEST(Force, ARenameUndoneThereIsNoDeletionWhenItsOldFolderCouldNotBeRead)
{
    FaultyPair faulty;
    FolderPair &pair = faulty.pair;
    pair.local.write("d/x", "1");
    pair.sync();
    pair.remote.rename("d", "e");
    faulty.disk.add(failing(DiskCall::OpenDirectory, EACCES, "d"));
    pair.sync(forced(Side::Local));
    EXPECT_EQ(pair.remote.tree(), Tree());
    faulty.disk.clear();
    pair.sync();
    EXPECT_EQ(pair.local.tree(), (Tree{{"d/", ""}, {"d/x", "1"}}));
    EXPECT_EQ(pair.remote.tree(), pair.local.tree());
    EXPECT_TRUE(pair.isQuiet());
}

TEST(Force, WhatWasUndoneThereIsNoDeletionWhenThatSideHadSomethingInTheWay)
{
    FolderPair pair;
    pair.local.write("d/x", "1");
    pair.sync();
    pair.remote.rename("d/x", "y");
    pair.remote.remove("d");
    ASSERT_EQ(::mkfifo(pair.remote.at("d").c_str(), 0600), 0);
    pair.sync(forced(Side::Local));
    EXPECT_FALSE(pair.remote.has("y"));
    pair.remote.remove("d");
    pair.sync();
    EXPECT_EQ(pair.local.tree(), (Tree{{"d/", ""}, {"d/x", "1"}}));
    EXPECT_EQ(pair.remote.tree(), pair.local.tree());
    EXPECT_TRUE(pair.isQuiet());
}

TEST(Force, AnEditUndoneThereIsAskedAboutWhenTheOtherVersionCouldNotBeCopied)
{
    FaultyPair faulty;
    FolderPair &pair = faulty.pair;
    pair.local.write("x", "1");
    pair.sync();
    pair.remote.write("x", "edited there");
    faulty.disk.add(failing(DiskCall::SetModified, EIO));
    pair.sync(forced(Side::Local));
    faulty.disk.clear();
    const RunResult result = pair.sync();
    EXPECT_EQ(result.summary.conflicts.size(), 1U);
    EXPECT_EQ(pair.local.read("x"), "1");
    pair.sync(forced(Side::Local));
    EXPECT_EQ(pair.remote.read("x"), "1");
    EXPECT_TRUE(pair.isQuiet());
}

TEST(Force, ItLooksWhereARenamedFileCameFromThoughItIsAskedToLookElsewhere)
{
    FolderPair pair;
    pair.local.write("x", "1");
    pair.sync();
    pair.remote.rename("x", "y");
    RunRequest request = forced(Side::Local);
    request.scope = Scope::of({RelPath::parse("y").value()});
    pair.sync(request);
    EXPECT_EQ(pair.local.tree(), (Tree{{"x", "1"}}));
    EXPECT_EQ(pair.remote.tree(), pair.local.tree());
    EXPECT_TRUE(pair.isQuiet());
}

} // namespace
} // namespace tern::test
