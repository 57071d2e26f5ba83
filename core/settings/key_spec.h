#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tern {

/// What may stand at a key, and how it is checked.
enum class ValueForm : std::uint8_t {
    Section,     ///< a map with the keys below
    Named,       ///< a map of any names, each a section with the keys below
    List,        ///< a list of sections with the keys below
    Anything,    ///< a later version's own: accepted, left alone
    Flag,        ///< true or false
    Count,       ///< a whole number from `least` to `most`
    Size,        ///< as parseSize(), from `least` bytes on
    Pace,        ///< a value or a map that readPace() reads
    Seconds,     ///< a number of seconds, or as parseDuration()
    Length,      ///< as parseDuration(), or "forever"
    Date,        ///< as parseDate()
    Word,        ///< one of `words`
    Policy,      ///< as conflictPolicyFromName()
    DeleteLimit, ///< as GuardLimits::parse()
    Text,
    Texts, ///< one text, or a list of them
    FolderName,
    Location,  ///< an absolute path, or one that begins with ~/
    Subpath,   ///< a path inside of the folder
    Choices,   ///< texts of a Selection: "+raw", "-raw/old"
    Pattern,   ///< as Pattern
    Patterns,  ///< one, or a list of them
    MatchRule, ///< as Expression
};

/// Whether this version does what a key says. Either way its value is checked, and kept.
enum class Effect : std::uint8_t { Now, Later };
enum class Need : std::uint8_t { Optional, Required };

/// One key that a file of settings may have: the source of checking, of suggestions and of what
/// `tern config show` says where nothing is set.
struct KeySpec {
    std::string key;
    ValueForm form = ValueForm::Section;
    std::string fallback = {}; ///< what holds where nothing is said, as it would stand in the file
    /// The keys, with spaces between, the first of which that is set holds before `fallback`.
    std::string inherits = {};
    Effect effect = Effect::Now;
    Need need = Need::Optional;
    std::vector<std::string> words = {}; ///< of Word and Policy
    std::int64_t least = 0;
    std::int64_t most = 0;
    std::vector<KeySpec> keys = {}; ///< of Section, Named and List

    [[nodiscard]] const KeySpec *find(std::string_view name) const;
    [[nodiscard]] std::vector<std::string> keyNames() const;
    [[nodiscard]] bool holdsKeys() const; ///< Section, Named or List
    /// Texts, Choices and Patterns: a list may stand there.
    [[nodiscard]] bool takesList() const;
};

/// config.yaml as a whole.
[[nodiscard]] const KeySpec &configSpec();
/// sync-rules.yml, and whatever it includes.
[[nodiscard]] const KeySpec &rulesSpec();

} // namespace tern
