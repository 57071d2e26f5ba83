#include "table.h"

namespace tern::test {

namespace {

/// Merging is the policy, and was tried for `x` with these contents: `made` came of it, or nothing.
std::function<void(Policy &)> merged(const std::string &base, const std::string &local,
                                     const std::string &remote,
                                     const std::optional<std::string> &made)
{
    return [=](Policy &policy) {
        policy.conflicts = ConflictPolicy::Merge;
        const auto entry = [](const std::string &content) {
            return tree("x=" + content).begin()->second;
        };
        MergeOutcome outcome{digestOf(base), entry(local), entry(remote)};
        outcome.undecided = Undecided::MergeOverlaps;
        if (made)
            outcome.merged = entry(*made);
        policy.merges[path("x")] = outcome;
    };
}

} // namespace

std::vector<Row> mergeRows()
{
    const auto untried = [](Policy &policy) { policy.conflicts = ConflictPolicy::Merge; };
    const auto chosen = [](Policy &policy) {
        policy.resolutions[path("x")] = Resolution{
            ConflictPolicy::Merge, tree("x=2").begin()->second, tree("x=3").begin()->second};
    };
    const auto upOnly = [](Policy &policy) {
        policy.conflicts = ConflictPolicy::Merge;
        policy.mode = SyncMode::UploadOnly;
    };
    return {
        {"two edits wait until merging was tried",
         "x=1",
         "x=2",
         "x=3",
         {"conflict modified_both x merge_unavailable", "try merge x from 1"},
         untried},
        {"what a merge made goes to both sides",
         "x=1",
         "x=2",
         "x=3",
         {"local merge x=23@1000", "remote merge x=23@1000"},
         merged("1", "2", "3", "23")},
        {"a merge keeps the executable bit that one side set",
         "x=1",
         "x=2",
         "x=3!",
         {"local merge x=23!@1000", "remote merge x=23!@1000"},
         merged("1", "2", "3!", "23")},
        {"what does not merge stays a conflict",
         "x=1",
         "x=2",
         "x=3",
         {"conflict modified_both x merge_overlaps"},
         merged("1", "2", "3", std::nullopt)},
        {"a merge that one side holds already goes to the other",
         "x=1",
         "x=23",
         "x=3",
         {"remote copy x=23"},
         merged("1", "23", "3", "23")},
        {"an edit after the merge was tried has it tried again",
         "x=1",
         "x=4",
         "x=3",
         {"conflict modified_both x merge_unavailable", "try merge x from 1"},
         merged("1", "2", "3", "23")},
        {"an edit there after the merge was tried has it tried again",
         "x=1",
         "x=2",
         "x=4",
         {"conflict modified_both x merge_unavailable", "try merge x from 1"},
         merged("1", "2", "3", "23")},
        {"a merge from another base is not that merge",
         "x=1",
         "x=2",
         "x=3",
         {"conflict modified_both x merge_unavailable", "try merge x from 1"},
         merged("5", "2", "3", "23")},
        {"two new files have no base to merge from",
         "",
         "x=2",
         "x=3",
         {"conflict created_both x no_merge_base"},
         untried},
        {"what was no file has no base to merge from",
         "x->t",
         "x=2",
         "x=3",
         {"conflict modified_both x no_merge_base"},
         untried},
        {"symlinks do not merge",
         "x->a",
         "x->b",
         "x->c",
         {"conflict modified_both x merge_unavailable"},
         untried},
        {"a file and a directory do not merge",
         "x->a",
         "x=1",
         "x/",
         {"conflict type_changed x merge_unavailable"},
         untried},
        {"a deletion does not merge with an edit",
         "x=1",
         "",
         "x=3",
         {"conflict deleted_local x merge_unavailable"},
         untried},
        {"what was renamed and edited merges under its new name",
         "x#1=1",
         "y#1=2",
         "x#1=3",
         {"remote move x -> y", "conflict modified_both y merge_unavailable", "try merge y from 1"},
         untried},
        {"nothing is merged where one side may not change",
         "x=1",
         "x=2",
         "x=3",
         {"conflict modified_both x"},
         upOnly},
        {"the user may have one conflict merged",
         "x=1",
         "x=2",
         "x=3",
         {"conflict modified_both x merge_unavailable", "try merge x from 1"},
         chosen},
    };
}

} // namespace tern::test
