#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tern {

/// What is wrong with a configuration. Facts; the command line and the desktop say them in words.
enum class ComplaintKind {
    Unreadable,    ///< the file cannot be read; value: why
    NotUtf8,       ///< it is not UTF-8 text
    Unparsable,    ///< it is not YAML; value: what the parser says
    TooLarge,      ///< over maxSettingsBytes
    TooDeep,       ///< nested over maxSettingsDepth, aliases included
    TooManyValues, ///< over maxSettingsValues, aliases counted as often as they stand there
    UnknownKey,    ///< nearest: the known key it resembles, if any
    MissingKey,    ///< key
    DuplicateKey,  ///< key
    WrongType,     ///< key; allowed: what it should be
    BadValue,      ///< key, value; allowed; other: what its parser says
    BadName,       ///< value: not [A-Za-z0-9._-]{1,64}
    SameName,      ///< value: the name that two folders have
    SamePair,      ///< value and other: two folders with the same places
    SamePlace,     ///< value and other: local and remote are one place
    Nested,        ///< value lies inside other
    NotAPath,      ///< value: a kind of remote that this version does not have
    BadRule,       ///< value: a pattern, filter or expression; other: what is wrong with it
    Contradicts,   ///< key has value, and other says something else
    IncludeCycle,  ///< value: a file that includes itself, by way of other
    TooManyFiles,  ///< value: one more included file than maxRulesFiles, or deeper than allowed
    TooManyRules,  ///< key: where the rules go over RuleSet::maxRules
};
[[nodiscard]] const char *name(ComplaintKind kind); ///< "unknown_key", ...

struct Complaint {
    ComplaintKind kind = ComplaintKind::Unparsable;
    std::string file;
    int line = 0;   ///< from 1; 0: the file as a whole
    int column = 0; ///< from 1, in bytes
    std::string key = {};
    std::string value = {};
    std::string nearest = {};
    std::vector<std::string> allowed = {};
    std::string other = {};

    bool operator==(const Complaint &) const = default;
};

/// How many complaints of one file are told; more help nobody.
inline constexpr std::size_t maxComplaints = 100;

/// The one of `known` that a person who typed `word` most likely meant: at most two slips
/// (Damerau-Levenshtein, restricted) and fewer than half its letters. Empty: none.
[[nodiscard]] std::string nearestWord(std::string_view word, const std::vector<std::string> &known);

} // namespace tern
