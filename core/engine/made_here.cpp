#include "made_here.h"

namespace tern {

MadeHere::Found MadeHere::choose(FolderRules &rules, const RelPath &path)
{
    if (!m_standsHere)
        return Found::Nothing;
    const std::optional<RelPath> top = rules.selection().unmentioned(path);
    if (!top)
        return Found::Nothing;
    const auto [known, isNew] = m_standing.try_emplace(*top, false);
    if (isNew)
        known->second = m_standsHere(*top);
    if (!known->second)
        return Found::Nothing;
    // With as many choices as there may be this one stays away.
    return rules.selection().chooseAround(*top) ? Found::Chosen : Found::Nothing;
}

MadeHere::StandsHere standsOn(Replica &local)
{
    return [&local](const RelPath &folder) {
        const auto found = local.look(folder);
        return !found || found->has_value();
    };
}

} // namespace tern
