#include "base/error.h"

#include <gtest/gtest.h>

#include <cerrno>
#include <set>
#include <string>

namespace tern {
namespace {

TEST(Error, KnowsWhatTheSystemSaid)
{
    EXPECT_EQ(errorCodeFromErrno(ENOENT), ErrorCode::NotFound);
    EXPECT_EQ(errorCodeFromErrno(ENOSPC), ErrorCode::NoSpace);
    EXPECT_EQ(errorCodeFromErrno(EDQUOT), ErrorCode::NoSpace);
    EXPECT_EQ(errorCodeFromErrno(EACCES), ErrorCode::PermissionDenied);
    EXPECT_EQ(errorCodeFromErrno(EROFS), ErrorCode::ReadOnly);
    EXPECT_EQ(errorCodeFromErrno(ESTALE), ErrorCode::Offline);
    EXPECT_EQ(errorCodeFromErrno(EIO), ErrorCode::Io);
}

TEST(Error, KeepsTheNumberAndTheSubject)
{
    const Error error = systemError(ENOTEMPTY, "d");
    EXPECT_EQ(error.code, ErrorCode::NotEmpty);
    EXPECT_EQ(error.subject, "d");
    EXPECT_EQ(error.osError, ENOTEMPTY);
}

TEST(Error, HasANameForEachCode)
{
    std::set<std::string> names;
    const int last = static_cast<int>(ErrorCode::BadSettings);
    for (int code = 0; code <= last; ++code)
        names.insert(name(static_cast<ErrorCode>(code)));
    EXPECT_EQ(names.size(), static_cast<std::size_t>(last) + 1);
}

} // namespace
} // namespace tern
