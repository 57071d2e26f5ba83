// A config.yaml.
#include "fuzz/fuzz.h"

#include "settings/settings.h"

#include <algorithm>
#include <set>

namespace tern::test {

namespace {

constexpr const char *home = "/nowhere/ada";

void requireValid(const Settings &settings)
{
    std::set<std::string> names;
    for (const FolderSettings &folder : settings.folders) {
        require(isFolderName(folder.name), "folders have names that are file names");
        require(names.insert(folder.name).second, "no two folders have one name");
        require(folder.local.starts_with('/') && folder.remote.starts_with('/'),
                "places are absolute");
        require(folder.local.find('\0') == std::string::npos
                    && folder.remote.find('\0') == std::string::npos,
                "places hold no NUL");
        require(folder.local != folder.remote, "a folder is not synced with itself");
        require(settings.find(folder.name) != nullptr, "a folder is found by its name");
    }
    require(settings.concurrency >= 0 && settings.concurrency <= maxConcurrency,
            "numbers are within their bounds");
}

} // namespace

void fuzz(std::string_view bytes)
{
    const std::string text(bytes);
    const SettingsLoad load = parseSettings(text, "config.yaml", home);
    const auto lines = std::count(text.begin(), text.end(), '\n') + 1;
    for (const Complaint &complaint : load.complaints) {
        require(complaint.file == "config.yaml", "a complaint names the file");
        require(complaint.line >= 0 && complaint.line <= lines + 1,
                "a complaint names a line of it");
        require(complaint.column >= 0, "a complaint names a column, or none");
    }
    if (load.isValid())
        requireValid(load.settings);
    const SettingsLoad again = parseSettings(text, "config.yaml", home);
    require(again.complaints == load.complaints && again.settings.folders == load.settings.folders,
            "the same text is read the same way");
}

} // namespace tern::test
