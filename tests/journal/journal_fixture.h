#pragma once

#include "journal/journal.h"
#include "journal/sqlite.h"

#include <gtest/gtest.h>

#include <atomic>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

namespace tern::test {

class FixedClock final : public Clock {
public:
    [[nodiscard]] std::int64_t now() const override { return time; }
    [[nodiscard]] std::int64_t steadyMilliseconds() const override { return 0; }

    std::int64_t time = 1'795'000'000'000'000'000; ///< 2026-11-18T11:06:40Z
};

class SeededRandom final : public Random {
public:
    [[nodiscard]] std::uint64_t next() override { return m_state += 0x9e3779b97f4a7c15; }

private:
    std::atomic<std::uint64_t> m_state = 1;
};

inline RelPath path(std::string_view bytes)
{
    Result<RelPath> parsed = RelPath::parse(bytes);
    EXPECT_TRUE(parsed) << bytes;
    return parsed ? *parsed : RelPath();
}

inline Digest digest(int seed)
{
    Digest made;
    for (std::size_t i = 0; i < made.bytes.size(); ++i)
        made.bytes[i] = static_cast<std::uint8_t>(static_cast<std::size_t>(seed) * 7 + i);
    return made;
}

/// A file with every field set to something of its own.
inline AgreedEntry file(int seed = 1)
{
    AgreedEntry entry;
    entry.kind = Kind::File;
    entry.size = static_cast<std::uint64_t>(1000 + seed);
    entry.digest = digest(seed);
    entry.local = {{std::string("\0inode", 6) + std::to_string(seed), "v\xff\x01", seed % 2 == 0},
                   -5 - seed,
                   true};
    entry.remote = {{"", "etag\n" + std::to_string(seed), true}, INT64_MAX - seed, false};
    return entry;
}

inline AgreedEntry directory()
{
    AgreedEntry entry;
    entry.kind = Kind::Directory;
    entry.local.token.object = "dir";
    return entry;
}

inline AgreedEntry symlink()
{
    AgreedEntry entry;
    entry.kind = Kind::Symlink;
    entry.target = "../else\xfewhere";
    return entry;
}

inline AgreementUpdate put(std::string_view at, AgreedEntry entry)
{
    return {AgreementUpdate::Kind::Put, path(at), {}, std::move(entry)};
}

inline AgreementUpdate erase(std::string_view at)
{
    return {AgreementUpdate::Kind::Erase, path(at)};
}

inline AgreementUpdate eraseTree(std::string_view at)
{
    return {AgreementUpdate::Kind::EraseTree, path(at)};
}

inline AgreementUpdate move(std::string_view from, std::string_view to)
{
    return {AgreementUpdate::Kind::Move, path(to), path(from)};
}

inline Event event(int seed, std::string_view at = "data/run.csv")
{
    return {1000 + seed,
            "run-1",
            EventKind::Uploaded,
            "remote",
            path(at),
            static_cast<std::uint64_t>(seed),
            std::string("a\0b", 3)};
}

inline std::string contentOf(const std::filesystem::path &file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

inline void write(const std::filesystem::path &file, const std::string &content)
{
    std::ofstream out(file, std::ios::binary | std::ios::trunc);
    out << content;
}

/// A folder of its own for each test, and a journal in it.
class JournalTest : public testing::Test {
protected:
    explicit JournalTest(
        const std::filesystem::path &where = std::filesystem::temp_directory_path())
    {
        std::string pattern = where / "tern-journal-XXXXXX";
        m_base = ::mkdtemp(pattern.data());
    }
    ~JournalTest() override
    {
        journal.reset();
        std::error_code ignored;
        std::filesystem::remove_all(m_base, ignored);
    }

    [[nodiscard]] std::string folder() const { return m_base / "state" / "pair"; }
    [[nodiscard]] std::string database() const { return folder() + "/journal.db"; }

    Result<Journal::Opened> tryOpen() { return Journal::open(folder(), clock, random); }

    Journal::Origin open()
    {
        journal.reset();
        Result<Journal::Opened> opened = tryOpen();
        EXPECT_TRUE(opened) << (opened ? "" : opened.error().detail);
        if (!opened)
            return Journal::Origin::Created;
        journal = std::move(opened->journal);
        setAside = opened->setAside;
        return opened->origin;
    }

    void close() { journal.reset(); }

    void commit(JournalCommit changes)
    {
        const Result<void> done = journal->commit(changes);
        ASSERT_TRUE(done) << name(done.error().code) << ' ' << done.error().detail;
    }
    void commit(std::vector<AgreementUpdate> updates)
    {
        commit(JournalCommit{.updates = std::move(updates)});
    }

    std::vector<AgreedItem> itemsWithin(Agreed &agreed, const RelPath &top)
    {
        std::vector<AgreedItem> items;
        auto cursor = agreed.within(top);
        EXPECT_TRUE(cursor);
        while (cursor) {
            auto item = (*cursor)->next();
            EXPECT_TRUE(item) << item.error().detail;
            if (!item || !*item)
                break;
            items.push_back(**item);
        }
        return items;
    }
    std::vector<std::string> pathsWithin(Agreed &agreed, std::string_view top)
    {
        std::vector<std::string> paths;
        for (const AgreedItem &item : itemsWithin(agreed, path(top)))
            paths.push_back(item.path.bytes());
        return paths;
    }
    std::vector<std::string> paths(std::string_view top = "")
    {
        auto agreed = journal->agreed();
        EXPECT_TRUE(agreed);
        return agreed ? pathsWithin(**agreed, top) : std::vector<std::string>();
    }
    std::optional<AgreedEntry> find(std::string_view at)
    {
        auto agreed = journal->agreed();
        EXPECT_TRUE(agreed);
        auto found = (*agreed)->find(path(at));
        EXPECT_TRUE(found);
        return found ? *found : std::nullopt;
    }
    PairState state()
    {
        auto state = journal->state();
        EXPECT_TRUE(state);
        return state ? *state : PairState();
    }

    /// Runs SQL on the closed journal's database, as somebody other than Tern would.
    void tamper(const std::string &sql)
    {
        Result<Connection> db = Connection::open(database(), Connection::Mode::ReadWrite);
        ASSERT_TRUE(db);
        const Result<void> done = db->script(sql);
        ASSERT_TRUE(done) << done.error().detail;
        db->setAtClose(Connection::AtClose::Checkpoint);
    }
    std::int64_t count(const std::string &sql)
    {
        Result<Connection> db = Connection::open(database(), Connection::Mode::ReadWrite);
        EXPECT_TRUE(db);
        Result<std::int64_t> value = db->integer(sql);
        EXPECT_TRUE(value);
        return value.value_or(-1);
    }
    void expectCountsAreRight()
    {
        const PairState now = state();
        EXPECT_EQ(now.agreedEntries,
                  static_cast<std::uint64_t>(count("SELECT count(*) FROM agreed")));
        EXPECT_EQ(now.agreedFiles,
                  static_cast<std::uint64_t>(count("SELECT count(*) FROM agreed WHERE kind = 1")));
    }

    FixedClock clock;
    SeededRandom random;
    std::unique_ptr<Journal> journal;
    std::string setAside;

private:
    std::filesystem::path m_base;
};

} // namespace tern::test
