#include "law_check.h"

#include "support/effort.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <iostream>
#include <sstream>
#include <stdexcept>

namespace tern::test {

namespace {

constexpr std::uint64_t defaultSeeds = 2;
constexpr int storiesPerSeed = 100;

} // namespace

void checkLaw(const std::string &name, const std::function<void(const Story &)> &law)
{
    Effort effort = Effort::fromEnvironment(defaultSeeds);
    const auto property = [&](const Deeds &base, const Deeds &local, const Deeds &remote) {
        law({base, local, remote});
    };
    while (const std::optional<std::uint64_t> seed = effort.next()) {
        rc::detail::TestParams params;
        params.seed = *seed;
        params.maxSuccess = storiesPerSeed;
        params.maxSize = 30;
        const auto result = rc::detail::checkTestable(property, rc::detail::TestMetadata(), params);
        if (result.is<rc::detail::SuccessResult>())
            continue;
        std::ostringstream out;
        rc::detail::printResultMessage(result, out);
        ADD_FAILURE() << out.str() << "\nRepeat with: TERN_SEED=" << *seed
                      << " build/dev/bin/merge_property_test --gtest_filter=" << name;
        return;
    }
    std::cout << "soak: merges " << effort.tried() * storiesPerSeed << '\n';
}

void require(bool holds, const std::string &what)
{
    if (!holds)
        throw std::logic_error(what);
}

} // namespace tern::test
