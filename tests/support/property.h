#pragma once

#include "effort.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <sstream>

namespace tern::test {

/// Tries `property` with RapidCheck. One seed is one run of it, with a hundred cases, from small
/// ones to large ones; a failing one is made as small as it gets, and printed.
/// Returns how many cases were tried.
template <class Property>
std::uint64_t holds(const Property &property, std::uint64_t defaultSeeds = 3)
{
    constexpr std::uint64_t casesOfSeed = 100;
    Effort effort = Effort::fromEnvironment(defaultSeeds);
    while (const std::optional<std::uint64_t> seed = effort.next()) {
        rc::detail::TestParams params;
        params.seed = *seed;
        params.maxSuccess = casesOfSeed;
        const auto result = rc::detail::checkTestable(property, rc::detail::TestMetadata(), params);
        if (result.template is<rc::detail::SuccessResult>())
            continue;
        std::ostringstream out;
        rc::detail::printResultMessage(result, out);
        ADD_FAILURE() << out.str() << "\nRepeat with: TERN_SEED=" << *seed;
        break;
    }
    return effort.tried() * casesOfSeed;
}

} // namespace tern::test
