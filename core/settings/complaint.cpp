#include "complaint.h"

#include <algorithm>

namespace tern {

const char *name(ComplaintKind kind)
{
    switch (kind) {
    case ComplaintKind::Unreadable: return "unreadable";
    case ComplaintKind::NotUtf8: return "not_utf8";
    case ComplaintKind::Unparsable: return "unparsable";
    case ComplaintKind::TooLarge: return "too_large";
    case ComplaintKind::TooDeep: return "too_deep";
    case ComplaintKind::TooManyValues: return "too_many_values";
    case ComplaintKind::UnknownKey: return "unknown_key";
    case ComplaintKind::MissingKey: return "missing_key";
    case ComplaintKind::DuplicateKey: return "duplicate_key";
    case ComplaintKind::WrongType: return "wrong_type";
    case ComplaintKind::BadValue: return "bad_value";
    case ComplaintKind::BadName: return "bad_name";
    case ComplaintKind::SameName: return "same_name";
    case ComplaintKind::SamePair: return "same_pair";
    case ComplaintKind::SamePlace: return "same_place";
    case ComplaintKind::Nested: return "nested";
    case ComplaintKind::NotAPath: return "not_a_path";
    case ComplaintKind::BadRule: return "bad_rule";
    case ComplaintKind::Contradicts: return "contradicts";
    case ComplaintKind::IncludeCycle: return "include_cycle";
    case ComplaintKind::TooManyFiles: return "too_many_files";
    case ComplaintKind::TooManyRules: return "too_many_rules";
    }
    return "unparsable";
}

namespace {

constexpr std::size_t maxComparedBytes = 64;

std::size_t slipsBetween(std::string_view a, std::string_view b)
{
    std::vector<std::vector<std::size_t>> cost(a.size() + 1,
                                               std::vector<std::size_t>(b.size() + 1));
    for (std::size_t i = 0; i <= a.size(); ++i) {
        for (std::size_t j = 0; j <= b.size(); ++j) {
            if (i == 0 || j == 0) {
                cost[i][j] = i + j;
                continue;
            }
            const std::size_t change = a[i - 1] == b[j - 1] ? 0 : 1;
            cost[i][j] =
                std::min({cost[i - 1][j] + 1, cost[i][j - 1] + 1, cost[i - 1][j - 1] + change});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                cost[i][j] = std::min(cost[i][j], cost[i - 2][j - 2] + 1);
        }
    }
    return cost[a.size()][b.size()];
}

} // namespace

std::string nearestWord(std::string_view word, const std::vector<std::string> &known)
{
    std::string best;
    std::size_t fewest = 3;
    if (word.size() > maxComparedBytes)
        return best;
    for (const std::string &candidate : known) {
        const std::size_t slips = slipsBetween(word, candidate);
        if (slips < fewest && 2 * slips < candidate.size()) {
            fewest = slips;
            best = candidate;
        }
    }
    return best;
}

} // namespace tern
