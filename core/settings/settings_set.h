#pragma once

#include "settings.h"

namespace tern {

/// One value of config.yaml, named as on the command line: "performance.sync.concurrency",
/// "folders.scans.sync_mode".
struct SettingKey {
    std::vector<std::string> path; ///< of a folder: "folders", its name, then the keys of its entry
    const KeySpec *spec = nullptr;
};

template <class T>
using OrComplaint = tl::expected<T, Complaint>;

/// Fails with UnknownKey, or with WrongType for what is no single value. The names of folders are
/// those of `settings`; they may have dots in them.
[[nodiscard]] OrComplaint<SettingKey> findSettingKey(const std::string &text,
                                                     const Settings &settings);

/// What `given` means at that key: one value; where a list may stand, also "[a, b]" as YAML has it.
/// Fails with BadValue or BadRule.
[[nodiscard]] OrComplaint<std::vector<std::string>> readGivenValue(const SettingKey &key,
                                                                   const std::string &given);

/// `text` (a config.yaml) with `values` at `key`; every byte besides stays, comments included.
/// Unsupported, with the line, when the file is laid out so that this cannot be done safely: the
/// value that stands there takes several lines or has comments inside.
Result<std::string> withSetting(const std::string &text, const SettingKey &key,
                                const std::vector<std::string> &values);
/// `text` without what stands at that key, and without the sections that would be empty then; every
/// byte besides stays, comments included. NotFound when nothing stands there; Unsupported as above.
Result<std::string> withoutSetting(const std::string &text, const SettingKey &key);

} // namespace tern
