#include "selection_edit.h"

namespace tern {

SettingsEdit setSelectionInFile(const std::string &file, const std::string &home,
                                const std::string &folder, const Selection &selection)
{
    const SettingsLoad load = loadSettings(file, home);
    if (!load.isValid())
        return {{}, load.complaints};
    const FolderSettings *entry = load.settings.find(folder);
    if (entry == nullptr)
        return {Error{ErrorCode::NotFound, folder, "no such folder in config.yaml", 0}, {}};
    const SharedRules &rules = entry->options.rules;
    const Selection before = rules ? rules->selection() : Selection();
    const auto set = [&](const std::string &name, const std::vector<std::string> &values) {
        const auto key = findSettingKey("folders." + folder + ".selection." + name, load.settings);
        if (!key)
            return SettingsEdit{{}, {key.error()}};
        return setInFile(file, home, *key, values);
    };
    // What is selected comes first: with the other order new folders might come for a moment.
    if (selection.choices() != before.choices()) {
        SettingsEdit edit = set("folders", selection.texts());
        if (!edit.isDone())
            return edit;
    }
    if (selection.newFolders() != before.newFolders())
        return set("new_folders", {name(selection.newFolders())});
    return {};
}

} // namespace tern
