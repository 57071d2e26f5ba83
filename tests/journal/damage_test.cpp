#include "journal_fixture.h"

#include "content/hasher.h"

#include <algorithm>

#include <unistd.h>

namespace tern::test {
namespace {

namespace fs = std::filesystem;

/// Opens what is left of a journal after all kinds of damage. Whatever comes: no crash, nothing
/// unreadable in a journal that was taken for whole, and no byte of a damaged one lost.
class Damage : public JournalTest {
protected:
    Damage() : JournalTest(fastFolder()) {}

    /// Hundreds of journals are made, and none has to survive a power cut: in memory if there is
    /// enough of it.
    static fs::path fastFolder()
    {
        const fs::path memory = "/dev/shm";
        std::error_code error;
        const fs::space_info space = fs::space(memory, error);
        constexpr std::uintmax_t enough = 32U * 1024 * 1024;
        return !error && space.available >= enough && ::access(memory.c_str(), W_OK) == 0
                   ? memory
                   : fs::temp_directory_path();
    }

    struct Files {
        std::string database;
        std::string wal;
    };

    /// A journal with something in every table.
    void fill()
    {
        open();
        for (int i = 0; i < 60; ++i) {
            const std::string at = "d" + std::to_string(i % 7) + "/f" + std::to_string(i);
            Conflict conflict{path(at), ConflictType::ModifiedBoth, file(i).on(Side::Local), {}};
            commit({.updates = {put(at, file(i))},
                    .events = {event(i, at)},
                    .conflictsOpened = {conflict},
                    .failures = {{Problem{path(at), "local", ProblemKind::Failed, Reach::Path,
                                          Error()},
                                  1, 2, 3}},
                    .transfers = {{Side::Remote, path(at), "n", "v", 4, digest(i)}},
                    .basesKept = {{digestOf(at), at}},
                    .generation = static_cast<std::uint64_t>(i + 1)});
        }
    }
    /// As a clean end leaves it.
    Files closedFiles()
    {
        fill();
        close();
        return {contentOf(database()), {}};
    }
    /// As a crash leaves it, with commits in the WAL.
    Files crashedFiles()
    {
        fill();
        Files files{contentOf(database()), contentOf(database() + "-wal")};
        close();
        return files;
    }

    void lay(const Files &files)
    {
        close();
        for (const fs::directory_entry &entry : fs::directory_iterator(folder()))
            fs::remove(entry.path());
        write(database(), files.database);
        if (!files.wal.empty())
            write(database() + "-wal", files.wal);
    }
    void useEverything()
    {
        EXPECT_EQ(paths().size(), state().agreedEntries);
        EXPECT_TRUE(journal->conflicts());
        EXPECT_TRUE(journal->failures());
        EXPECT_TRUE(journal->transfers());
        const auto base = journal->base(digestOf(std::string_view("d4/f4")));
        EXPECT_TRUE(!base || !*base || **base == "d4/f4");
        (void)journal->events(0, 1000);
        (void)journal->verifyEvents();
        EXPECT_TRUE(journal->commit({.updates = {put("new", file()), eraseTree("d1"),
                                                 move("d2", "d3"), put("d4/f4", file(9))},
                                     .events = {event(1)}}));
        EXPECT_TRUE(journal->tidy());
    }
    /// Opens `files` and looks at what comes out; true when they were taken for a whole journal.
    bool survives(const Files &files)
    {
        lay(files);
        Result<Journal::Opened> opened = tryOpen();
        if (!opened) {
            EXPECT_EQ(opened.error().code, ErrorCode::Unsupported) << opened.error().detail;
            EXPECT_EQ(contentOf(database()), files.database);
            return false;
        }
        journal = std::move(opened->journal);
        const bool isWhole = opened->origin == Journal::Origin::Existing;
        if (!isWhole) {
            EXPECT_EQ(contentOf(folder() + '/' + opened->setAside), files.database);
            if (!files.wal.empty()) {
                EXPECT_EQ(contentOf(folder() + '/' + opened->setAside + "-wal"), files.wal);
            }
            EXPECT_EQ(state().agreedEntries, 0U);
        }
        useEverything();
        return isWhole;
    }
};

TEST_F(Damage, NoneIsSeenInWholeFiles)
{
    EXPECT_TRUE(survives(closedFiles()));
    EXPECT_TRUE(survives(crashedFiles()));
}

TEST_F(Damage, CutOffFileIsSetAside)
{
    const Files whole = closedFiles();
    std::vector<std::size_t> sizes = {0, 1, 15, 16, 99, 100, 101, 511, 512};
    for (std::size_t size = 1024; size < whole.database.size(); size += 2039)
        sizes.push_back(size);
    for (const std::size_t size : sizes)
        EXPECT_FALSE(survives({whole.database.substr(0, size), {}})) << size;
    survives({whole.database.substr(0, whole.database.size() - 1), {}}); // may hold nothing there
}

TEST_F(Damage, EveryBitOfTheHeaderMayFlip)
{
    const Files whole = closedFiles();
    for (std::size_t at = 0; at < 100; ++at) {
        SCOPED_TRACE(at);
        Files files = whole;
        files.database[at] = static_cast<char>(files.database[at] ^ (1 << (at % 8)));
        survives(files);
    }
}

TEST_F(Damage, BitsMayFlipAnywhere)
{
    const Files whole = closedFiles();
    int found = 0;
    int tried = 0;
    for (std::size_t at = 100; at < whole.database.size(); at += 409) {
        SCOPED_TRACE(at);
        Files files = whole;
        files.database[at] = static_cast<char>(files.database[at] ^ (1 << (at % 8)));
        found += survives(files) ? 0 : 1;
        ++tried;
    }
    EXPECT_GT(found, tried / 20) << "some damage must be seen, or the check does nothing";
}

TEST_F(Damage, WholePagesMayBeLost)
{
    const Files whole = closedFiles();
    constexpr std::size_t page = 4096;
    for (std::size_t at = 0; at + page <= whole.database.size(); at += page) {
        SCOPED_TRACE(at);
        Files files = whole;
        std::fill_n(files.database.begin() + static_cast<std::ptrdiff_t>(at), page, '\0');
        survives(files);
    }
}

TEST_F(Damage, CutOffLogOfWritesGivesAnEarlierCommit)
{
    const Files whole = crashedFiles();
    ASSERT_GT(whole.wal.size(), 10'000U);
    std::uint64_t last = 0;
    for (std::size_t size = 0; size < whole.wal.size(); size += whole.wal.size() / 60) {
        SCOPED_TRACE(size);
        lay({whole.database, whole.wal.substr(0, size)});
        ASSERT_EQ(open(), Journal::Origin::Existing);
        const PairState now = state();
        EXPECT_EQ(now.agreedEntries, now.generation);
        EXPECT_EQ(paths().size(), now.generation);
        EXPECT_EQ(journal->events(0, 1000)->size(), now.generation);
        EXPECT_EQ(*journal->verifyEvents(), std::nullopt);
        EXPECT_GE(now.generation, last);
        last = now.generation;
    }
    EXPECT_GT(last, 30U);
}

TEST_F(Damage, BitsMayFlipInTheLogOfWrites)
{
    const Files whole = crashedFiles();
    for (std::size_t at = 0; at < whole.wal.size(); at += whole.wal.size() / 100) {
        SCOPED_TRACE(at);
        Files files = whole;
        files.wal[at] = static_cast<char>(files.wal[at] ^ (1 << (at % 8)));
        survives(files);
    }
}

TEST_F(Damage, LogOfWritesOfADamagedDatabaseIsKeptWithIt)
{
    Files files = crashedFiles();
    // Page 1 lives on in the WAL, the header of the file is enough to know it for damaged.
    files.database.replace(0, 16, "sixteen bytes of");
    EXPECT_FALSE(survives(files));
}

TEST_F(Damage, LogOfWritesIsKeptWhenTheDamageShowsLate)
{
    open();
    commit({put("a", file())});
    // What SQLite can read but is no journal, with part of it in the WAL only.
    ASSERT_NO_FATAL_FAILURE(tamper("CREATE TABLE more (a)"));
    const Files files{contentOf(database()), contentOf(database() + "-wal")};
    close();
    ASSERT_FALSE(files.wal.empty());
    EXPECT_FALSE(survives(files));
}

} // namespace
} // namespace tern::test
