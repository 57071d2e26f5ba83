#pragma once

#include "complaint.h"
#include "key_spec.h"

namespace tern {

/// One text of a value, and where it stands.
struct SettingText {
    std::string text;
    int line = 0; ///< from 1
    int column = 0;

    bool operator==(const SettingText &) const = default;
};

/// One key of a file of settings with all that stands below it: read, checked, in file order.
/// A value; `spec` lives as long as the program.
struct Setting {
    std::string key;               ///< as written; of an item of a list: its number from 1
    const KeySpec *spec = nullptr; ///< what it was checked against
    int line = 0;                  ///< of the value, from 1
    int column = 0;
    std::vector<SettingText> values = {}; ///< of a single value: one
    std::vector<Setting> children = {};   ///< of sections, names and lists

    /// The child of that key; a path of several with dots between them ("size_limits.max").
    [[nodiscard]] const Setting *find(std::string_view path) const;
    /// The only text, or that of the child of that path; empty when there is none.
    [[nodiscard]] std::string text() const;
    [[nodiscard]] std::string text(std::string_view path) const;
};

/// What a file says, or why it says nothing.
struct SettingsTree {
    Setting root;
    std::vector<Complaint> complaints;

    [[nodiscard]] bool isValid() const { return complaints.empty(); }
};

/// Reads `text` (YAML) as `spec` has it. `file` is what complaints call it.
[[nodiscard]] SettingsTree readSettingsTree(const std::string &text, const std::string &file,
                                            const KeySpec &spec);

/// The text of a file of settings, or the complaint that it cannot be had. A file that is not
/// there is one of them, Unreadable with `other` "missing".
struct SettingsText {
    std::string text;
    std::vector<Complaint> complaints;
    bool exists = false;
};
[[nodiscard]] SettingsText readSettingsText(const std::string &file);

} // namespace tern
