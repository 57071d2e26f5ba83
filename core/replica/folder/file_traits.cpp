#include "file_traits.h"

#include "directories.h"

#include "base/random.h"

#include <algorithm>

namespace tern {

namespace {

/// What became of the name of a new file.
struct Made {
    bool isFoundByOther = false; ///< by the other name that was sought
    bool isListed = false;       ///< as it was given
};

/// Nothing when the file cannot be made.
std::optional<Made> make(Directory &directory, const std::string &name, const std::string &sought)
{
    if (!directory.openFile(name, OpenMode::Create))
        return std::nullopt;
    const auto found = statusIfAny(directory, sought);
    const auto listed = directory.list();
    if (!directory.removeFile(name) || !found || !listed)
        return std::nullopt;
    return Made{found->has_value(),
                std::any_of(listed->begin(), listed->end(),
                            [&](const DirectoryItem &item) { return item.name == name; })};
}

} // namespace

std::optional<NameTraits> probeNames(Directory &root)
{
    const auto directory = openBelow(root, PrivateFolder::location);
    if (!directory)
        return std::nullopt;
    const auto folder = (*directory)->status("");
    const auto byOtherCase = statusIfAny(root, ".TERN");
    if (!folder || !byOtherCase)
        return std::nullopt;
    NameTraits traits;
    traits.ignoresCase = byOtherCase->has_value() && (*byOtherCase)->inode == folder->inode;
    // Other desktops may ask the same at the same moment.
    SystemRandom random;
    const std::string unique = randomHex(random, 8);
    const auto made = make(**directory, "probe-\xC3\xA9-" + unique, "probe-e\xCC\x81-" + unique);
    traits.ignoresForm = !made || made->isFoundByOther;
    traits.alters = made && !made->isListed;
    return traits;
}

} // namespace tern
