#pragma once

#include "replica/replica.h"
#include "rules/folder_rules.h"

#include <functional>
#include <map>

namespace tern {

/// Where new folders stay away, those do not that somebody made here, though nothing was said about
/// them; nor do files that somebody made in a folder of which some was chosen. Asks once each
/// whether it stands here, so it is good for one look at the folders. Used by one thread.
class MadeHere {
public:
    using StandsHere = std::function<bool(const RelPath &)>;

    /// Empty: nothing was made here.
    explicit MadeHere(StandsHere standsHere) : m_standsHere(std::move(standsHere)) {}

    /// Chooses in `rules` what was made here and `path` is, or lies in; what they say of `path` is
    /// to be asked again then.
    enum class Found : std::uint8_t { Nothing, Chosen };
    [[nodiscard]] Found choose(FolderRules &rules, const RelPath &path);

private:
    StandsHere m_standsHere;
    std::map<RelPath, bool> m_standing; ///< what nothing was said about
};

/// What `local` tells. What cannot be told counts as standing: the scan says what is wrong there.
[[nodiscard]] MadeHere::StandsHere standsOn(Replica &local);

} // namespace tern
