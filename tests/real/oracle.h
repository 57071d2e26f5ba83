#pragma once

#include "root_contents.h"

#include "model/entry.h"

#include <map>
#include <set>
#include <string>

namespace tern::test {

/// Both roots of a pair at one moment.
struct PairContents {
    RootContents local;
    RootContents remote;

    /// Every content that a user can get at: seen on a side, or in the trash.
    [[nodiscard]] std::set<std::string> all() const;
};

/// Knows which contents must not be lost: whatever stood on a side, or in its trash, while nothing
/// ran, and has a copy left that no user took away by their own hand.
class Oracle {
public:
    /// Takes note of what is there. Only while nobody works.
    void observe(const PairContents &now);
    /// A user took these away from their side.
    void noteDestroyed(Side side, const std::set<std::string> &contents);

    /// What is missing of all that must be there.
    [[nodiscard]] std::set<std::string> lostIn(const PairContents &now) const;

private:
    std::map<std::string, std::set<Side>> m_holders;
};

} // namespace tern::test
