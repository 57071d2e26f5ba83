#include "replica_under_test.h"

#include <map>
#include <set>

namespace tern::test {
namespace {

using Lines = std::vector<std::string>;

/// Leaves out the names it was given, in the way it was given; remembers what it was told. An
/// ignore file with the text "bad" cannot be understood; any other one names what it leaves out.
class NamedRules final : public ScanRules {
public:
    Result<void> enter(const RelPath &directory, std::string_view text) override
    {
        if (text == "bad")
            return fail(ErrorCode::BadInput, {}, "line 1: bad");
        leftOut[directory.bytes().empty() ? std::string(text)
                                          : directory.bytes() + '/' + std::string(text)] =
            Admission::Forgotten;
        return {};
    }
    Admission admission(const RelPath &path, const Entry &entry) override
    {
        asked.insert(path.bytes());
        if (entry.kind == Kind::File && entry.size > maxSize)
            return Admission::Forgotten;
        const auto found = leftOut.find(path.bytes());
        return found == leftOut.end() ? Admission::Admitted : found->second;
    }

    std::map<std::string, Admission> leftOut;
    std::set<std::string> asked;
    std::uint64_t maxSize = 1'000'000;
};

class LeftOutContract : public ReplicaContract {
protected:
    void SetUp() override
    {
        ReplicaContract::SetUp();
        rules = &named;
    }

    void leaveOut(const std::string &path, Admission how = Admission::Forgotten)
    {
        named.leftOut[path] = how;
    }

    Lines forgotten()
    {
        const Scan found = tryScan().value();
        Lines paths;
        for (const RelPath &path : found.forgotten)
            paths.push_back(path.bytes());
        return paths;
    }

    NamedRules named;
};

TEST_P(LeftOutContract, WhatIsLeftOutIsToldAndIsNoChange)
{
    side->write("a", "1");
    side->write("b", "1");
    leaveOut("a");
    EXPECT_EQ(scan(), (Lines{"created b", "left out a"}));
    const auto found = tryScan();
    ASSERT_TRUE(found);
    EXPECT_EQ(found->leftOut, (std::vector{LeftOut{at("a"), Reach::Path, Admission::Forgotten,
                                                   look("a")->token.object}}));
}

TEST_P(LeftOutContract, ADirectoryThatIsLeftOutIsNotEntered)
{
    side->write("d/e/x", "1");
    side->write("f/x", "1");
    leaveOut("d");
    EXPECT_EQ(scan(), (Lines{"created f", "created f/x", "left out d"}));
    EXPECT_FALSE(named.asked.contains("d/e"));
    EXPECT_EQ(tryScan().value().leftOut[0].reach, Reach::Subtree);
}

TEST_P(LeftOutContract, WhatWasAgreedAndIsLeftOutNowIsForgottenWithAllBelow)
{
    side->write("d/e/x", "1");
    side->write("d/y", "1");
    side->write("z", "1");
    agree();
    leaveOut("d");
    EXPECT_EQ(scan(), Lines{"left out d"});
    EXPECT_EQ(forgotten(), (Lines{"d", "d/e", "d/e/x", "d/y"}));
}

TEST_P(LeftOutContract, WhatIsHeldIsNotForgotten)
{
    side->write("a", "1");
    agree();
    side->write("a", "22");
    leaveOut("a", Admission::Held);
    EXPECT_EQ(scan(), Lines{"left out a"});
    EXPECT_EQ(forgotten(), Lines{});
}

TEST_P(LeftOutContract, WhatIsLeftOutAndGoneIsNoDeletion)
{
    side->write("d/x", "1");
    side->write("z", "1");
    agree();
    side->remove("d");
    side->remove("z");
    leaveOut("d");
    EXPECT_EQ(scan(), (Lines{"deleted z", "left out d"}));
    EXPECT_EQ(forgotten(), (Lines{"d", "d/x"}));
}

TEST_P(LeftOutContract, AFileThatGrewBeyondTheRulesIsForgotten)
{
    side->write("a", "1");
    agree();
    side->write("a", "1234567");
    named.maxSize = 5;
    EXPECT_EQ(scan(), Lines{"left out a"});
    EXPECT_EQ(forgotten(), Lines{"a"});
}

TEST_P(LeftOutContract, AnIgnoreFileIsReadBeforeItsDirectoryIsLookedAt)
{
    side->write("d/.ternignore", "a");
    side->write("d/a", "1");
    side->write("d/b", "1");
    EXPECT_EQ(scan(), (Lines{"created d", "created d/.ternignore", "created d/b", "left out d/a"}));
}

TEST_P(LeftOutContract, AScanOfOnePlaceReadsTheIgnoreFilesAbove)
{
    rules = nullptr;
    side->write(".ternignore", "d/e");
    side->write("d/e/f/x", "1");
    agree();
    rules = &named;
    const auto found = tryScan({at("d/e/f")});
    ASSERT_TRUE(found);
    EXPECT_EQ(lines(*found), Lines{"left out d/e/f"});
    EXPECT_EQ(found->leftOut[0].reach, Reach::Subtree);
    EXPECT_EQ(found->forgotten, (std::vector<RelPath>{at("d/e/f"), at("d/e/f/x")}));
}

TEST_P(LeftOutContract, WhereAnIgnoreFileCannotBeUnderstoodAllButItIsHeld)
{
    side->write("d/a", "1");
    side->write("d/e/x", "1");
    side->write("z", "1");
    agree();
    side->write("d/.ternignore", "bad");
    side->write("d/new", "1");
    side->remove("d/e");
    side->write("z", "22");
    const auto found = tryScan();
    ASSERT_TRUE(found);
    EXPECT_EQ(lines(*found), (Lines{"created d/.ternignore", "changed z", "problem d/.ternignore",
                                    "left out d/a", "left out d/e", "left out d/new"}));
    EXPECT_EQ(found->problems[0].kind, ProblemKind::BadRules);
    EXPECT_EQ(found->problems[0].error.code, ErrorCode::BadInput);
    EXPECT_EQ(found->problems[0].error.subject, "d/.ternignore");
    EXPECT_FALSE(hidesState(found->problems[0]));
    EXPECT_EQ(found->forgotten, std::vector<RelPath>{});
}

TEST_P(LeftOutContract, AnIgnoreFileThatIsNoFileIsNotTakenForNoRules)
{
    side->makeSymlink(".ternignore", "elsewhere");
    side->write("a", "1");
    const auto found = tryScan();
    ASSERT_TRUE(found);
    EXPECT_EQ(lines(*found), (Lines{"created .ternignore", "problem .ternignore", "left out a"}));
    EXPECT_EQ(found->problems[0].kind, ProblemKind::BadRules);
}

TEST_P(LeftOutContract, WithoutRulesAnIgnoreFileIsAFileLikeAnyOther)
{
    rules = nullptr;
    side->write(".ternignore", "bad");
    side->write("a", "1");
    EXPECT_EQ(scan(), (Lines{"created .ternignore", "created a"}));
}

INSTANTIATE_TEST_SUITE_P(Every, LeftOutContract, testing::ValuesIn(replicaKinds()),
                         [](const auto &kind) { return kind.param.name; });

} // namespace
} // namespace tern::test
