#include "support/folder_pair.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace tern::test {
namespace {

using testing::Contains;
using testing::Key;
using testing::Not;

constexpr std::int64_t day = 24LL * 3600 * 1'000'000'000;

SyncOptions keeping(std::int64_t trash, BackupStrategy::State state, std::int64_t backup)
{
    SyncOptions options;
    options.conflicts = ConflictPolicy::Local;
    options.trashRetention = trash;
    options.backup.state = state;
    options.backup.retention = backup;
    return options;
}

TEST(TrashRetention, IsTheLongerOfTheTrashAndTheBackupStrategy)
{
    const auto on = BackupStrategy::State::On;
    const auto off = BackupStrategy::State::Off;
    EXPECT_EQ(keptInTrash(keeping(30 * day, off, 90 * day)), 30 * day);
    EXPECT_EQ(keptInTrash(keeping(30 * day, on, 90 * day)), 90 * day);
    EXPECT_EQ(keptInTrash(keeping(30 * day, on, 7 * day)), 30 * day);
    EXPECT_EQ(keptInTrash(keeping(30 * day, on, 0)), 0);
    EXPECT_EQ(keptInTrash(keeping(0, on, 90 * day)), 0);
    EXPECT_EQ(keptInTrash(keeping(0, off, 90 * day)), 0);
}

TEST(TrashRetention, AVersionThatADecisionDisplacedOutlivesTheTrash)
{
    constexpr std::int64_t atOnce = 1;
    FolderPair pair;
    pair.local.write("a", "mine");
    pair.remote.write("a", "theirs, longer");
    const auto syncOnce = [&](BackupStrategy::State state) {
        RunRequest request;
        request.options = keeping(atOnce, state, 90 * day);
        pair.sync(std::move(request));
    };
    syncOnce(BackupStrategy::State::On);
    EXPECT_EQ(pair.remote.read("a"), "mine");
    pair.local.write("b", "1");
    syncOnce(BackupStrategy::State::On);
    EXPECT_THAT(pair.remote.trash(), Contains(Key("a")));
    pair.local.write("b", "22");
    syncOnce(BackupStrategy::State::Off);
    EXPECT_THAT(pair.remote.trash(), Not(Contains(Key("a"))));
}

} // namespace
} // namespace tern::test
