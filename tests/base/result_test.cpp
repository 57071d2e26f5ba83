#include "base/result.h"

#include <gtest/gtest.h>

#include <memory>

namespace tern {
namespace {

Result<int> half(int value)
{
    if (value % 2 != 0)
        return fail(ErrorCode::BadInput, std::to_string(value));
    return value / 2;
}

Result<int> quarter(int value)
{
    TERN_TRY(const int once, half(value));
    TERN_TRY(const int twice, half(once));
    return twice;
}

Result<void> mustBeEven(int value)
{
    TERN_TRY(half(value));
    return {};
}

Result<std::unique_ptr<int>> boxed(int value)
{
    TERN_TRY(auto box, Result<std::unique_ptr<int>>(std::make_unique<int>(value)));
    ++*box;
    return box;
}

TEST(Result, HoldsAValue)
{
    EXPECT_EQ(*half(4), 2);
    EXPECT_TRUE(mustBeEven(4));
}

TEST(Result, HoldsTheErrorInstead)
{
    const Result<int> result = half(3);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::BadInput);
    EXPECT_EQ(result.error().subject, "3");
}

TEST(Result, HandsTheFirstErrorOn)
{
    EXPECT_EQ(*quarter(8), 2);
    EXPECT_EQ(quarter(6).error().subject, "3");
    EXPECT_EQ(quarter(5).error().subject, "5");
    EXPECT_EQ(mustBeEven(1).error().code, ErrorCode::BadInput);
}

TEST(Result, CarriesWhatCannotBeCopied)
{
    EXPECT_EQ(**boxed(1), 2);
}

} // namespace
} // namespace tern
