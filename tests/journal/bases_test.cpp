#include "journal_fixture.h"

#include "content/compression.h"
#include "content/hasher.h"

#include <gmock/gmock.h>

namespace tern::test {
namespace {

class Bases : public JournalTest {
protected:
    Bases() { open(); }

    static AgreedEntry fileWith(std::string_view content)
    {
        AgreedEntry entry = file();
        entry.size = content.size();
        entry.digest = digestOf(content);
        return entry;
    }
    /// `at` is agreed with `content`, which is kept.
    void keep(std::string_view at, const std::string &content)
    {
        commit(
            {.updates = {put(at, fileWith(content))}, .basesKept = {{digestOf(content), content}}});
    }
    [[nodiscard]] std::optional<std::string> base(const std::string &content)
    {
        auto kept = journal->base(digestOf(content));
        EXPECT_TRUE(kept) << kept.error().detail;
        return kept ? *kept : std::nullopt;
    }
    void tidy() { ASSERT_TRUE(journal->tidy()); }
};

TEST_F(Bases, AreKeptByteForByte)
{
    const std::string bytes("a\0b\xff\r\n", 6);
    keep("a", bytes);
    keep("empty", "");
    open();
    EXPECT_EQ(base(bytes), bytes);
    EXPECT_EQ(base(""), "");
    EXPECT_EQ(base("another"), std::nullopt);
}

TEST_F(Bases, AreKeptOnceAndCompressed)
{
    const std::string content(200'000, 'x');
    keep("a", content);
    keep("b", content);
    EXPECT_EQ(base(content), content);
    EXPECT_EQ(count("SELECT count(*) FROM bases"), 1);
    EXPECT_LT(count("SELECT length(packed) FROM bases"), 1'000);
}

TEST_F(Bases, GoWhenNothingAgreedHasTheirContent)
{
    keep("a", "one");
    keep("b", "one");
    keep("c", "two");
    commit({erase("a"), put("c", fileWith("three"))});
    tidy();
    EXPECT_EQ(base("one"), "one") << "b still has it";
    EXPECT_EQ(base("two"), std::nullopt);
    commit({move("b", "d")});
    tidy();
    EXPECT_EQ(base("one"), "one") << "a move is no change of content";
    commit({eraseTree("")});
    EXPECT_EQ(base("one"), "one") << "until it is tidied";
    tidy();
    EXPECT_EQ(base("one"), std::nullopt);
}

TEST_F(Bases, StayWhereSomethingAgreedHasNoDigest)
{
    keep("a", "one");
    AgreedEntry empty = file();
    empty.size = 0;
    empty.digest.reset();
    commit({put("empty", empty), put("folder", directory())});
    tidy();
    EXPECT_EQ(base("one"), "one");
    commit({erase("a")});
    tidy();
    EXPECT_EQ(base("one"), std::nullopt);
}

TEST_F(Bases, GoWithTheAgreement)
{
    keep("a", "one");
    ASSERT_TRUE(journal->resetAgreement(event(1)));
    tidy();
    EXPECT_EQ(base("one"), std::nullopt);
}

TEST_F(Bases, AreNotTakenUnderAnotherDigest)
{
    const auto done =
        journal->commit({.updates = {put("a", file())}, .basesKept = {{digestOf("one"), "two"}}});
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, ErrorCode::BadInput);
    EXPECT_THAT(paths(), testing::IsEmpty());
}

TEST_F(Bases, AreNotTakenWhenTheyAreTooLarge)
{
    const std::string content(maxBaseBytes + 1, 'x');
    const auto done = journal->commit({.basesKept = {{digestOf(content), content}}});
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, ErrorCode::TooLarge);
    keep("a", content.substr(1));
    EXPECT_EQ(base(content.substr(1)), content.substr(1));
}

TEST_F(Bases, AreNotBelievedWhenSomebodyChangedThem)
{
    keep("a", "one");
    close();
    const auto hex = [](std::string_view bytes) {
        std::string digits;
        for (const char byte : bytes) {
            digits += "0123456789abcdef"[static_cast<unsigned char>(byte) >> 4U];
            digits += "0123456789abcdef"[static_cast<unsigned char>(byte) & 15U];
        }
        return digits;
    };
    for (const std::string &packed :
         {*compressBase("two"), std::string("no frame"), std::string()}) {
        tamper("UPDATE bases SET packed = x'" + hex(packed) + "'");
        open();
        const auto kept = journal->base(digestOf("one"));
        ASSERT_FALSE(kept);
        EXPECT_EQ(kept.error().code, ErrorCode::Corrupt);
        close();
    }
}

} // namespace
} // namespace tern::test
