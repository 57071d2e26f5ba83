#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <tuple>
#include <vector>

namespace tern::test {

/// One thing that a user does: what, where and how, each reduced to what there is.
using Deed = std::tuple<std::uint8_t, std::uint8_t, std::uint8_t>;
using Deeds = std::vector<Deed>;

/// What two users do to one file, and how that file is made.
struct Story {
    Deeds base;
    Deeds local;
    Deeds remote;
};

/// Tries `law` on random stories (RapidCheck), as many as the environment asks for
/// (support/effort.h). It throws std::logic_error when it does not hold: a failing story is made as
/// simple as it can be, and told with the command that repeats it.
void checkLaw(const std::string &name, const std::function<void(const Story &)> &law);

/// Throws unless `holds`.
void require(bool holds, const std::string &what);

} // namespace tern::test
