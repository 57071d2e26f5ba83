#include "file_traits.h"

#include "directories.h"

#include "base/random.h"

namespace tern {

namespace {

/// Whether a file made as `made` is found as `sought`; nothing when it cannot be made.
std::optional<bool> isFoundAs(Directory &directory, const std::string &made,
                              const std::string &sought)
{
    if (!directory.openFile(made, OpenMode::Create))
        return std::nullopt;
    const auto found = statusIfAny(directory, sought);
    if (!directory.removeFile(made) || !found)
        return std::nullopt;
    return found->has_value();
}

} // namespace

std::optional<SideTraits> probeTraits(Directory &root)
{
    const auto directory = openBelow(root, PrivateFolder::location);
    if (!directory)
        return std::nullopt;
    // Other desktops may ask the same at the same moment.
    SystemRandom random;
    const std::string unique = randomHex(random, 8);
    const auto foldsCase = isFoundAs(**directory, "Probe-A-" + unique, "probe-a-" + unique);
    const auto normalizes =
        isFoundAs(**directory, "probe-\xC3\xA9-" + unique, "probe-e\xCC\x81-" + unique);
    if (!foldsCase || !normalizes)
        return std::nullopt;
    return SideTraits{*foldsCase, *normalizes};
}

} // namespace tern
