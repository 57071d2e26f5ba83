#pragma once

#include "fuzz/fuzz.h"

#include "rules/condition.h"
#include "rules/rule_error.h"

#include <algorithm>
#include <limits>
#include <vector>

namespace tern::test {

/// The caret of an error points into the text, or right behind it.
inline void requirePlaceIn(const RuleError &error, std::string_view text)
{
    require(!error.message.empty(), "an error says something");
    require(error.column >= 1 && error.column <= text.size() + 1, "an error points into its text");
    const std::string caret = caretLine(text, error.column);
    require(caret.ends_with('^') && caret.size() <= text.size() + 1,
            "the caret stands below the text");
}

/// An error in the form of rule_error.h. `list`: what it was read from, as lines or as a whole.
inline void requireRuleError(const Error &error, std::string_view list)
{
    const auto told = ruleErrorIn(error);
    require(error.code == ErrorCode::BadInput && told.has_value(), "errors are in the agreed form");
    const auto lines = static_cast<std::size_t>(std::count(list.begin(), list.end(), '\n')) + 1;
    require(told->line <= lines, "an error is in a line that is there");
    require(error.subject.size() <= maxSubjectBytes, "what is quoted is cut");
    require(list.find(error.subject) != std::string_view::npos, "what is quoted is from the text");
    require(told->column >= 1 && told->column <= list.size() + 1, "an error points into its text");
    const RuleError again = *ruleErrorIn(asError(*told, error.subject));
    require(again == *told, "an error goes there and back");
}

/// A file that rules are asked about.
struct Sample {
    RelPath path;
    Entry entry;
    std::int64_t now = 0;

    [[nodiscard]] Candidate candidate() const { return {path, entry, now}; }
};

/// Files at the edges of what rules compare.
inline const std::vector<Sample> &samples()
{
    static const std::vector<Sample> made = [] {
        constexpr std::int64_t day = 86'400LL * 1'000'000'000;
        constexpr std::int64_t now = 20'000 * day;
        constexpr std::int64_t last = std::numeric_limits<std::int64_t>::max();
        constexpr std::int64_t first = std::numeric_limits<std::int64_t>::min();
        const auto sample = [](std::string_view path, std::uint64_t size, std::int64_t mtime,
                               std::int64_t at) {
            Sample one{RelPath::parse(path).value(), {}, at};
            one.entry.size = size;
            one.entry.mtime = mtime;
            return one;
        };
        return std::vector<Sample>{
            sample("raw/plate 1/scan.ome.tif", 0, now, now),
            sample("analysis/cells.csv", 1'000'000, now - 7 * day, now),
            sample("a", std::numeric_limits<std::uint64_t>::max(), now + day, now),
            sample("old/.hidden", 1, first, last),
            sample("new/a.b.c", 1'024, last, first),
        };
    }();
    return made;
}

} // namespace tern::test
