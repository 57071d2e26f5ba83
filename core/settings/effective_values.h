#pragma once

#include "settings.h"

namespace tern {

/// What holds for one key, and why.
struct EffectiveValue {
    enum class Source : std::uint8_t {
        Default,
        Set,       ///< at the key itself
        Inherited, ///< at the key `from`
        Rules,     ///< in a file of rules
    };
    std::string key; ///< "performance.sync.concurrency", "folders.scans.sync_mode"
    std::vector<std::string> values = {}; ///< none: nothing is set, and nothing holds then
    Source source = Source::Default;
    std::string file = {}; ///< unless Default
    int line = 0;
    int column = 0;
    std::string from = {};
    const KeySpec *spec = nullptr;

    [[nodiscard]] std::string text() const { return values.empty() ? std::string() : values[0]; }
};
[[nodiscard]] const char *name(EffectiveValue::Source source); ///< "default", "set", ...

/// What holds for a folder at a key of its entry ("sync_mode", "bandwidth.up").
[[nodiscard]] EffectiveValue effectiveValue(const Settings &settings, const Setting &entry,
                                            const std::string &key);
/// What holds for each key of the configuration, those of each folder with it. In the order of the
/// specification; what is a later version's own is not among them.
[[nodiscard]] std::vector<EffectiveValue> effectiveValues(const Settings &settings);

/// The same at `key` and below it ("folders.scans"); all of them for an empty one.
[[nodiscard]] std::vector<EffectiveValue> effectiveValuesAt(const Settings &settings,
                                                            const std::string &key);

/// One key that stands in a file of settings and does nothing.
struct IdleKey {
    std::string key;
    std::string file;
    int line = 0;
    int column = 0;
};
/// `file`: what `tree` was read from.
[[nodiscard]] std::vector<IdleKey> keysWithoutEffect(const Setting &tree, const std::string &file);

} // namespace tern
