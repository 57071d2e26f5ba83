#include "conflict.h"

#include <utility>

namespace tern {

const char *name(ConflictType type)
{
    switch (type) {
    case ConflictType::ModifiedBoth: return "modified_both";
    case ConflictType::DeletedLocal: return "deleted_local";
    case ConflictType::DeletedRemote: return "deleted_remote";
    case ConflictType::CreatedBoth: return "created_both";
    case ConflictType::TypeChanged: return "type_changed";
    case ConflictType::NameClash: return "name_clash";
    case ConflictType::AskFirst: return "ask_first";
    }
    return "modified_both";
}

std::optional<ConflictType> conflictTypeFromName(std::string_view text)
{
    for (const ConflictType type :
         {ConflictType::ModifiedBoth, ConflictType::DeletedLocal, ConflictType::DeletedRemote,
          ConflictType::CreatedBoth, ConflictType::TypeChanged, ConflictType::NameClash,
          ConflictType::AskFirst}) {
        if (text == name(type))
            return type;
    }
    return std::nullopt;
}

const char *name(Undecided reason)
{
    switch (reason) {
    case Undecided::Asked: return "asked";
    case Undecided::TimesEqual: return "times_equal";
    case Undecided::TimeImplausible: return "time_implausible";
    case Undecided::MergeUnavailable: return "merge_unavailable";
    case Undecided::NoMergeBase: return "no_merge_base";
    case Undecided::NotMergeable: return "not_mergeable";
    case Undecided::MergeOverlaps: return "merge_overlaps";
    }
    return "asked";
}

const char *name(ConflictPolicy policy)
{
    switch (policy) {
    case ConflictPolicy::Ask: return "ask";
    case ConflictPolicy::Newest: return "newest";
    case ConflictPolicy::Local: return "local";
    case ConflictPolicy::Remote: return "remote";
    case ConflictPolicy::Both: return "both";
    case ConflictPolicy::Merge: return "merge";
    }
    return "ask";
}

std::optional<ConflictPolicy> conflictPolicyFromName(std::string_view name)
{
    constexpr std::pair<std::string_view, ConflictPolicy> known[] = {
        {"ask", ConflictPolicy::Ask},
        {"user_prompt", ConflictPolicy::Ask},
        {"newest", ConflictPolicy::Newest},
        {"local", ConflictPolicy::Local},
        {"keep_local", ConflictPolicy::Local},
        {"remote", ConflictPolicy::Remote},
        {"keep_remote", ConflictPolicy::Remote},
        {"both", ConflictPolicy::Both},
        {"keep_both", ConflictPolicy::Both},
        {"merge", ConflictPolicy::Merge},
    };
    for (const auto &[text, policy] : known) {
        if (text == name)
            return policy;
    }
    return std::nullopt;
}

} // namespace tern
