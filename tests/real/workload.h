#pragma once

#include "oracle.h"
#include "shipped_tern.h"
#include "user.h"

#include "support/seeded_random.h"

namespace tern::test {

/// When the users of a pair work, and on what.
enum class Manner : std::uint8_t {
    Quiet,    ///< never while Tern works, each on their own part: the end is known to the last file
    Busy,     ///< also while Tern works, each on their own part
    Clashing, ///< also while Tern works, and both on a common part
};

/// What both sides show in the end, when no user does anything after `now`, and each worked on
/// their own part only.
[[nodiscard]] std::map<std::string, Word> awaitedAfter(const PairContents &now);

/// Two users, one on each side of a pair, and what must not be lost of their work. All of it
/// follows from the seed and from what Tern does.
class Workload {
public:
    Workload(const PairPlaces &places, Manner manner, std::uint64_t seed);

    [[nodiscard]] Manner manner() const { return m_manner; }
    /// Less than `limit`.
    std::uint64_t pick(std::uint64_t limit) { return m_random.next() % limit; }

    /// One of the users does something. Any time.
    void act(Saving saving);
    /// Both users do some things. How many.
    std::uint64_t edit(Saving saving);
    [[nodiscard]] PairContents contents() const;

    /// What is missing in `now` of all that must be there.
    [[nodiscard]] std::set<std::string> lostIn(const PairContents &now);
    /// The contents that users put on their own part and did not take away, but that are not seen
    /// on any side in `now`. None where users work on a common part: there one takes the other's
    /// away.
    [[nodiscard]] std::set<std::string> unseenIn(const PairContents &now) const;
    /// As it is known now.
    [[nodiscard]] Oracle oracle();
    /// Takes note of what is there. Only while nothing runs.
    void observe(const PairContents &now);

private:
    void noteDestroyed();

    PairPlaces m_places;
    SeededRandom m_random;
    Manner m_manner;
    ContentNumbers m_numbers;
    User m_local;
    User m_remote;
    Oracle m_oracle;
};

} // namespace tern::test
