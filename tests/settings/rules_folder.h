#pragma once

#include "settings/settings.h"

#include "temporary_folder.h"

namespace tern::test {

/// A configuration with one folder, "scans", and files of rules beside it.
class RulesFolder {
public:
    RulesFolder() { m_folder.makeFolder("rules"); }

    /// Keys of the folder, and sections of the file.
    void configure(const std::string &folderKeys, const std::string &sections = {}) const
    {
        m_folder.write("config.yaml", "folders:\n  - name: scans\n    local_path: /data/scans\n"
                                      "    remote: /mnt/lab/scans\n"
                                          + folderKeys + sections);
    }
    void write(const std::string &file, const std::string &text) const
    {
        m_folder.write(file, text);
    }
    [[nodiscard]] std::string at(const std::string &file) const { return m_folder.at(file); }
    [[nodiscard]] SettingsLoad load() const { return loadSettings(at("config.yaml"), "/home/ada"); }

private:
    TemporaryFolder m_folder;
};

} // namespace tern::test
