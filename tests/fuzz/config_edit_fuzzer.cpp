// Three lines with the name, the local and the remote place of a folder; then a config.yaml that
// this folder is added to, or removed from.
#include "fuzz/fuzz.h"

#include "settings/places.h"
#include "settings/settings_edit.h"

#include <algorithm>

namespace tern::test {

namespace {

SettingsLoad load(const std::string &text)
{
    return parseSettings(text, "config.yaml", "/nowhere/ada");
}

/// True when `longer` is `shorter` with one stretch put in.
bool hasOneInsertion(const std::string &longer, const std::string &shorter)
{
    if (longer.size() < shorter.size())
        return false;
    const auto [ahead, inLonger] =
        std::mismatch(shorter.begin(), shorter.end(), longer.begin(), longer.end());
    const auto same = std::distance(shorter.begin(), ahead);
    const auto [behind, ignored] =
        std::mismatch(shorter.rbegin(), shorter.rend(), longer.rbegin(), longer.rend());
    return same + std::distance(shorter.rbegin(), behind)
           >= static_cast<std::ptrdiff_t>(shorter.size());
}

/// Callers write absolute paths; reading takes the detours out of them.
bool readsAs(const std::string &read, const std::string &written)
{
    return !written.starts_with('/') || canonicalPlace(written, "/") == read;
}

std::vector<FolderSettings> without(std::vector<FolderSettings> folders, const std::string &name)
{
    std::erase_if(folders, [&](const FolderSettings &folder) { return folder.name == name; });
    return folders;
}

void requireAdding(const std::string &text, const NewFolder &folder)
{
    const auto added = withFolder(text, folder);
    if (!added) {
        require(added.error().code == ErrorCode::BadInput
                    || added.error().code == ErrorCode::Unsupported,
                "a file is edited, or refused");
        return;
    }
    require(hasOneInsertion(*added, text), "adding keeps every other byte");
    const SettingsLoad before = load(text);
    const SettingsLoad after = load(*added);
    if (!before.isValid() || !after.isValid())
        return; // is said, and not written
    const FolderSettings *found = after.settings.find(folder.name);
    require(found != nullptr, "what was added is there");
    require(readsAs(found->local, folder.local) && readsAs(found->remote, folder.remote),
            "places are read as they were written");
    require(without(after.settings.folders, folder.name) == before.settings.folders,
            "the other folders stay as they were");
    const auto removed = withoutFolder(*added, folder.name);
    require(removed || removed.error().code == ErrorCode::Unsupported,
            "what was added can be removed");
    require(!removed || load(*removed).settings.folders == before.settings.folders,
            "adding and removing leaves the folders as they were");
}

void requireRemoving(const std::string &text, const std::string &name)
{
    const auto removed = withoutFolder(text, name);
    if (!removed)
        return;
    require(hasOneInsertion(text, *removed), "removing keeps every other byte");
    const SettingsLoad before = load(text);
    const SettingsLoad after = load(*removed);
    if (!before.isValid() || !after.isValid())
        return;
    require(after.settings.folders == without(before.settings.folders, name),
            "one folder goes, the others stay as they were");
}

} // namespace

void fuzz(std::string_view bytes)
{
    NewFolder folder;
    folder.name = takeLine(bytes);
    folder.local = takeLine(bytes);
    folder.remote = takeLine(bytes);
    const std::string text(bytes);
    requireAdding(text, folder);
    requireRemoving(text, folder.name);
    for (const FolderSettings &other : load(text).settings.folders)
        requireRemoving(text, other.name);
}

} // namespace tern::test
