#include "replica_under_test.h"

namespace tern::test {
namespace {

class TrashContract : public ReplicaContract {
protected:
    void removeByRun(const std::string &path, const std::string &name)
    {
        replica->beginRun(name);
        side->settle();
        ASSERT_TRUE(replica->apply(action(ActionKind::Remove, path), nullptr));
    }
};

TEST_P(TrashContract, AFreshRootHasNothingInItsTrash)
{
    const auto items = replica->trash();
    ASSERT_TRUE(items);
    EXPECT_TRUE(items->empty());
}

TEST_P(TrashContract, TheTrashTellsWhereThingsStoodAndWhichRunDisplacedThem)
{
    side->write("d/a", "12345");
    removeByRun("d/a", run);
    const auto items = replica->trash();
    ASSERT_TRUE(items);
    ASSERT_EQ(items->size(), 1U);
    EXPECT_EQ(items->front().path, at("d/a"));
    EXPECT_EQ(items->front().run, run);
    EXPECT_EQ(items->front().size, 5U);
    EXPECT_EQ(items->front().kind, Kind::File);
}

TEST_P(TrashContract, WhatTwoRunsDisplacedAtOnePathIsKeptTwice)
{
    side->write("a", "first");
    removeByRun("a", "20261120T191400Z-000001");
    side->write("a", "second");
    removeByRun("a", "20261120T191500Z-000002");
    const auto items = replica->trash();
    ASSERT_TRUE(items);
    EXPECT_EQ(items->size(), 2U);
}

TEST_P(TrashContract, WhatOneRunDisplacedTwiceAtOnePathIsKeptTwice)
{
    side->write("a", "first");
    removeByRun("a", run);
    side->write("a", "second");
    removeByRun("a", run);
    const auto items = replica->trash();
    ASSERT_TRUE(items);
    ASSERT_EQ(items->size(), 2U);
    EXPECT_NE(items->at(0).name, items->at(1).name);
}

TEST_P(TrashContract, AnItemIsRestoredWhereNothingStands)
{
    side->write("a", "1");
    removeByRun("a", run);
    ASSERT_TRUE(replica->restore(replica->trash()->front(), at("back/a")));
    EXPECT_EQ(side->tree().at("back/a"), "1");
    EXPECT_TRUE(replica->trash()->empty());
}

TEST_P(TrashContract, AnItemIsNotRestoredOverWhatStandsThere)
{
    side->write("a", "1");
    removeByRun("a", run);
    side->write("a", "the user's");
    EXPECT_EQ(codeOf(replica->restore(replica->trash()->front(), at("a"))),
              ErrorCode::AlreadyExists);
    EXPECT_EQ(side->tree().at("a"), "the user's");
    EXPECT_EQ(replica->trash()->size(), 1U);
}

TEST_P(TrashContract, AnItemWhoseNameLeadsOutOfTheTrashIsRefused)
{
    side->write("a", "1");
    TrashItem item;
    item.run = run;
    item.path = at("a");
    item.name = std::string(run) + "/../../../a";
    EXPECT_FALSE(replica->restore(item, at("b")));
    EXPECT_EQ(side->tree(), (std::map<std::string, std::string>{{"a", "1"}}));
}

TEST_P(TrashContract, CleaningKeepsWhatIsYoungEnough)
{
    side->write("a", "1");
    removeByRun("a", "20261120T191400Z-000001");
    const auto removed = replica->cleanTrash(0);
    ASSERT_TRUE(removed);
    EXPECT_EQ(*removed, 0U);
    EXPECT_EQ(replica->trash()->size(), 1U);
}

TEST_P(TrashContract, CleaningRemovesWhatIsOlder)
{
    side->write("a", "1");
    removeByRun("a", "20200101T000000Z-000001");
    constexpr std::int64_t inHundredYears = 4'900'000'000LL * 1'000'000'000;
    const auto removed = replica->cleanTrash(inHundredYears);
    ASSERT_TRUE(removed);
    EXPECT_EQ(*removed, 1U);
    EXPECT_TRUE(replica->trash()->empty());
}

TEST_P(TrashContract, PurgingRemovesNothingButWhatIsNamed)
{
    side->write("d/deep/a", "1");
    side->write("d/b", "1");
    replica->beginRun(run);
    side->settle();
    const auto a = replica->apply(action(ActionKind::Remove, "d/deep/a"), nullptr);
    const auto b = replica->apply(action(ActionKind::Remove, "d/b"), nullptr);
    ASSERT_TRUE(a && b);
    ASSERT_TRUE(replica->purge({a->trashedAs}));
    ASSERT_EQ(replica->trash()->size(), 1U);
    EXPECT_EQ(replica->trash()->front().path, at("d/b"));
    EXPECT_TRUE(replica->purge({a->trashedAs, b->trashedAs})) << "what is gone is no error";
    EXPECT_TRUE(replica->trash()->empty());
}

TEST_P(TrashContract, PurgingNeverLeadsOutOfTheTrash)
{
    side->write("a", "1");
    removeByRun("a", run);
    side->write("a", "2");
    for (const char *name : {"", "a", "../../a", "x/../../../a", "/a", "x/", "x//a"})
        EXPECT_EQ(codeOf(replica->purge({name})), ErrorCode::InvalidName) << name;
    EXPECT_EQ(side->tree().at("a"), "2");
    EXPECT_EQ(replica->trash()->size(), 1U);
}

TEST_P(TrashContract, TheTrashSurvivesARestart)
{
    side->write("a", "1");
    removeByRun("a", run);
    ASSERT_TRUE(replica->flush());
    const auto again = side->open("laptop");
    ASSERT_TRUE(again->identify("pair"));
    const auto items = again->trash();
    ASSERT_TRUE(items);
    EXPECT_EQ(items->size(), 1U);
}

INSTANTIATE_TEST_SUITE_P(Every, TrashContract, testing::ValuesIn(replicaKinds()),
                         [](const auto &kind) { return kind.param.name; });

} // namespace
} // namespace tern::test
