#include "journal_fixture.h"

namespace tern::test {
namespace {

class AgreedFiles : public JournalTest {
protected:
    AgreedFiles() { open(); }

    Tally sum()
    {
        const auto sum = journal->agreedFiles();
        EXPECT_TRUE(sum) << (sum ? "" : sum.error().detail);
        return sum ? *sum : Tally{77, 77};
    }
    static AgreedEntry fileOf(std::uint64_t size)
    {
        AgreedEntry entry = file();
        entry.size = size;
        return entry;
    }
};

TEST_F(AgreedFiles, AreNoneInAFreshJournal)
{
    EXPECT_EQ(sum(), Tally());
}

TEST_F(AgreedFiles, AreCountedWithTheirBytesAtAnyDepth)
{
    commit({put("a", fileOf(5)), put("d", directory()), put("d/e", directory()),
            put("d/e/f", fileOf(70)), put("d/\xff", fileOf(600))});
    EXPECT_EQ(sum(), (Tally{3, 675}));
}

TEST_F(AgreedFiles, AreNeitherFoldersNorSymlinks)
{
    commit({put("d", directory()), put("d/empty", directory()), put("l", symlink())});
    EXPECT_EQ(sum(), Tally());
}

TEST_F(AgreedFiles, CountWhereTheyAreEmpty)
{
    AgreedEntry empty;
    empty.kind = Kind::File;
    commit({put("a", empty), put("b", fileOf(1))});
    EXPECT_EQ(sum(), (Tally{2, 1}));
}

TEST_F(AgreedFiles, AreThoseThatAreAgreedOnNow)
{
    commit({put("a", fileOf(1)), put("b", fileOf(20)), put("d", directory()),
            put("d/c", fileOf(300))});
    commit({put("a", fileOf(4000)), erase("b"), move("d", "moved")});
    EXPECT_EQ(sum(), (Tally{2, 4300}));
    commit({eraseTree("moved")});
    EXPECT_EQ(sum(), (Tally{1, 4000}));
    ASSERT_TRUE(journal->resetAgreement(event(1)));
    EXPECT_EQ(sum(), Tally());
}

TEST_F(AgreedFiles, MayBeLargerThanAnyDisk)
{
    commit({put("a", fileOf(INT64_MAX)), put("b", fileOf(INT64_MAX))});
    EXPECT_EQ(sum(), (Tally{2, 9'000'000'000'000'000'000}));
}

} // namespace
} // namespace tern::test
