#include "model/plan.h"
#include "model/policy.h"

#include <gtest/gtest.h>

namespace tern {
namespace {

TEST(Names, OfPoliciesReadBack)
{
    for (const ConflictPolicy policy :
         {ConflictPolicy::Ask, ConflictPolicy::Newest, ConflictPolicy::Local,
          ConflictPolicy::Remote, ConflictPolicy::Both, ConflictPolicy::Merge})
        EXPECT_EQ(conflictPolicyFromName(name(policy)), policy);
    EXPECT_EQ(conflictPolicyFromName("user_prompt"), ConflictPolicy::Ask);
    EXPECT_EQ(conflictPolicyFromName("keep_both"), ConflictPolicy::Both);
    EXPECT_FALSE(conflictPolicyFromName("Ask"));
    EXPECT_FALSE(conflictPolicyFromName(""));
}

TEST(Names, OfModesReadBack)
{
    for (const SyncMode mode :
         {SyncMode::Bidirectional, SyncMode::UploadOnly, SyncMode::DownloadOnly})
        EXPECT_EQ(syncModeFromName(name(mode)), mode);
    EXPECT_FALSE(syncModeFromName("mirror"));
}

TEST(Names, OfConflictTypesReadBack)
{
    for (const ConflictType type : {ConflictType::ModifiedBoth, ConflictType::DeletedLocal,
                                    ConflictType::DeletedRemote, ConflictType::CreatedBoth,
                                    ConflictType::TypeChanged, ConflictType::NameClash})
        EXPECT_EQ(conflictTypeFromName(name(type)), type);
    EXPECT_FALSE(conflictTypeFromName("modified"));
}

TEST(Names, AreThoseThatReportsUse)
{
    EXPECT_STREQ(name(ConflictType::DeletedLocal), "deleted_local");
    EXPECT_STREQ(name(ConflictType::NameClash), "name_clash");
    EXPECT_STREQ(name(Undecided::TimeImplausible), "time_implausible");
    EXPECT_STREQ(name(ActionKind::SetMetadata), "set_metadata");
    EXPECT_STREQ(name(ProblemKind::StillWritten), "still_written");
    EXPECT_STREQ(name(Side::Remote), "remote");
}

TEST(Names, OfSidesAreExchanged)
{
    EXPECT_EQ(otherSide(Side::Local), Side::Remote);
    EXPECT_EQ(otherSide(Side::Remote), Side::Local);
}

} // namespace
} // namespace tern
