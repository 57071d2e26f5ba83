#pragma once

#include "error.h"

#include <tl/expected.hpp>

#include <utility>

namespace tern {

/// What one operation returns: its value, or the Error that kept it from having one.
/// A thin wrapper, because Debian's tl::expected can be ignored without a warning; only names
/// shared with std::expected are used, so that it can be swapped for that one day.
template <class T>
class [[nodiscard]] Result : public tl::expected<T, Error> {
public:
    using tl::expected<T, Error>::expected;
};

using Failure = tl::unexpected<Error>;

/// `return fail(ErrorCode::NotFound, path)`.
[[nodiscard]] inline Failure fail(ErrorCode code, std::string subject = {}, std::string detail = {})
{
    return Failure(Error{code, std::move(subject), std::move(detail), 0});
}

} // namespace tern

#define TERN_TRY_JOIN_(a, b) a##b
#define TERN_TRY_NAME_(line) TERN_TRY_JOIN_(ternTryResult, line)
#define TERN_TRY_DO_(expression)                                                                   \
    do {                                                                                           \
        if (auto ternTryResult = (expression); !ternTryResult)                                     \
            return ::tern::Failure(std::move(ternTryResult).error());                              \
    } while (false)
#define TERN_TRY_LET_(declaration, expression)                                                     \
    auto TERN_TRY_NAME_(__LINE__) = (expression);                                                  \
    if (!TERN_TRY_NAME_(__LINE__))                                                                 \
        return ::tern::Failure(std::move(TERN_TRY_NAME_(__LINE__)).error());                       \
    declaration = std::move(*TERN_TRY_NAME_(__LINE__))
#define TERN_TRY_PICK_(first, second, chosen, ...) chosen

/// Hands an error on to the caller: `TERN_TRY(flush());` or `TERN_TRY(auto file, open(path));`.
#define TERN_TRY(...) TERN_TRY_PICK_(__VA_ARGS__, TERN_TRY_LET_, TERN_TRY_DO_, )(__VA_ARGS__)
