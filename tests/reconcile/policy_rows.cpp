#include "table.h"

#include <algorithm>

namespace tern::test {

namespace {

std::function<void(Policy &)> conflicts(ConflictPolicy choice)
{
    return [choice](Policy &policy) { policy.conflicts = choice; };
}

std::function<void(Policy &)> mode(SyncMode mode, ConflictPolicy choice = ConflictPolicy::Ask)
{
    return [mode, choice](Policy &policy) {
        policy.mode = mode;
        policy.conflicts = choice;
    };
}

std::function<void(Policy &)> force(Side side)
{
    return [side](Policy &policy) { policy.force = side; };
}

/// The user's decision on `where`, made when the sides were as `local` and `remote` (as literals;
/// empty: nothing there).
std::function<void(Policy &)> resolved(const std::string &where, ConflictPolicy use,
                                       const std::string &local, const std::string &remote)
{
    return [=](Policy &policy) {
        const auto entry = [&](const std::string &line) -> std::optional<Entry> {
            const Tree things = tree(line);
            return things.empty() ? std::nullopt : std::optional<Entry>(things.begin()->second);
        };
        policy.resolutions[path(where)] = Resolution{use, entry(local), entry(remote)};
    };
}

/// What a side sees that takes upper and lower case for the same.
void remoteIgnoresCase(Policy &policy)
{
    policy.remoteTraits.caseInsensitive = true;
    policy.canonicalName = [](std::string_view name) {
        std::string form(name);
        std::transform(form.begin(), form.end(), form.begin(), [](char c) {
            return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        });
        return form;
    };
}

std::function<void(Policy &)> remoteIgnoresCaseAndHas(const std::string &agreed)
{
    return [agreed](Policy &policy) {
        remoteIgnoresCase(policy);
        policy.clashCandidates = {path(agreed)};
    };
}

void remoteEscapes(Policy &policy)
{
    remoteIgnoresCase(policy);
    policy.remoteTraits.escapesNames = true;
}

std::vector<Row> conflictPolicyRows()
{
    constexpr auto local = ConflictPolicy::Local;
    constexpr auto newest = ConflictPolicy::Newest;
    constexpr auto both = ConflictPolicy::Both;
    return {
        {"local wins over a different edit",
         "x=1",
         "x=2",
         "x=3",
         {"remote copy x=2"},
         conflicts(local)},
        {"local wins over a different new file",
         "",
         "x=2",
         "x=3",
         {"remote copy x=2"},
         conflicts(local)},
        {"local wins with its time and executable bit",
         "x=1",
         "x=2!@60",
         "x=3@70",
         {"remote copy x=2!@60"},
         conflicts(local)},
        {"a policy never lets a deletion win",
         "x=1",
         "",
         "x=2",
         {"local copy x=2"},
         conflicts(local)},
        {"newest never lets a deletion win",
         "x=1",
         "",
         "x=2",
         {"local copy x=2"},
         conflicts(newest)},
        {"both never lets a deletion win", "x=1", "", "x=2", {"local copy x=2"}, conflicts(both)},
        {"a restored file gets its directory back",
         "d/ d/x=1",
         "",
         "d/ d/x=2",
         {"local mkdir d", "local copy d/x=2"},
         conflicts(local)},
        {"local file wins over a directory with all in it",
         "",
         "n=2",
         "n/ n/x=1 n/y=3",
         {"remote clear n/x", "remote clear n/y", "remote copy n=2"},
         conflicts(local)},
        {"local directory wins over a file",
         "",
         "n/ n/x=1",
         "n=2",
         {"remote mkdir n", "remote copy n/x=1"},
         conflicts(local)},
        {"local file wins over the directory it replaced, edits and all",
         "d/ d/x=1 d/y=1",
         "d=2",
         "d/ d/x=3 d/y=1",
         {"remote clear d/x", "remote clear d/y", "remote copy d=2"},
         conflicts(local)},
        {"local wins a directory back that became a file",
         "d/ d/x=1 d/y=1",
         "d/ d/x=3 d/y=1",
         "d=2",
         {"remote mkdir d", "remote copy d/x=3", "remote copy d/y=1"},
         conflicts(local)},

        {"the newer edit wins",
         "x=1",
         "x=2@200",
         "x=3@150",
         {"remote copy x=2@200"},
         conflicts(newest)},
        {"equal times are not guessed at",
         "x=1",
         "x=2@200",
         "x=3@200",
         {"conflict modified_both x times_equal"},
         conflicts(newest)},
        {"a time before 1971 is not believed",
         "x=1",
         "x=2@5",
         "x=3@200",
         {"conflict modified_both x time_implausible"},
         conflicts(newest)},
        {"a time in the future is not believed",
         "x=1",
         "x=2@1100",
         "x=3@200",
         {"conflict modified_both x time_implausible"},
         conflicts(newest)},
        {"a directory has no time to compare",
         "",
         "n/",
         "n=2@200",
         {"conflict type_changed n time_implausible"},
         conflicts(newest)},
        {"merge is not available",
         "x=1",
         "x=2",
         "x=3",
         {"conflict modified_both x merge_unavailable"},
         conflicts(ConflictPolicy::Merge)},
        {"merge is not available against a deletion",
         "x=1",
         "",
         "x=3",
         {"conflict deleted_local x merge_unavailable"},
         conflicts(ConflictPolicy::Merge)},

        {"both keeps the older beside the newer",
         "x.txt=1",
         "x.txt=2@200",
         "x.txt=3@150",
         {"remote move x.txt -> x (remote's version, 2026).txt",
          "local copy x (remote's version, 2026).txt=3@150", "remote copy x.txt=2@200"},
         conflicts(both)},
        {"both with equal times keeps the smaller digest aside",
         "",
         "x=2",
         "x=3",
         {"local move x -> x (local's version, 2026)", "remote copy x (local's version, 2026)=2",
          "local copy x=3"},
         conflicts(both)},
        {"both leaves the directory in its place",
         "",
         "n/ n/x=1",
         "n=2@200",
         {"remote move n -> n (remote's version, 2026)",
          "local copy n (remote's version, 2026)=2@200", "remote mkdir n", "remote copy n/x=1"},
         conflicts(both)},
        {"both in a renamed folder",
         "d#7/ d/x=1",
         "e#7/ e/x=2@200",
         "d/ d/x=3@150",
         {"remote move d -> e", "remote move e/x -> e/x (remote's version, 2026)",
          "local copy e/x (remote's version, 2026)=3@150", "remote copy e/x=2@200"},
         conflicts(both)},
        {"both asks where the mode keeps one side as it is",
         "x=1",
         "x=2@200",
         "x=3@150",
         {"conflict modified_both x"},
         mode(SyncMode::UploadOnly, ConflictPolicy::Both)},
        {"both asks where the mode keeps the other side as it is",
         "x=1",
         "x=2@200",
         "x=3@150",
         {"conflict modified_both x"},
         mode(SyncMode::DownloadOnly, ConflictPolicy::Both)},
        {"both with equal content is no conflict",
         "x=1",
         "x=2",
         "x=2",
         {"agree x"},
         conflicts(both)},
    };
}

std::vector<Row> resolutionRows()
{
    return {
        {"a resolution decides for local",
         "x=1",
         "x=2",
         "x=3",
         {"remote copy x=2"},
         resolved("x", ConflictPolicy::Local, "x=2", "x=3")},
        {"a resolution keeps both",
         "x=1",
         "x=2@200",
         "x=3@150",
         {"remote move x -> x (remote's version, 2026)",
          "local copy x (remote's version, 2026)=3@150", "remote copy x=2@200"},
         resolved("x", ConflictPolicy::Both, "x=2@200", "x=3@150")},
        {"a resolution may delete",
         "x=1",
         "",
         "x=2",
         {"remote remove x"},
         resolved("x", ConflictPolicy::Local, "", "x=2")},
        {"a resolution may delete the last that kept a directory",
         "d/ d/x=1",
         "",
         "d/ d/x=2",
         {"remote remove d/x", "remote remove d"},
         resolved("d/x", ConflictPolicy::Local, "", "d/x=2")},
        {"a resolution may restore",
         "x=1",
         "",
         "x=2",
         {"local copy x=2"},
         resolved("x", ConflictPolicy::Remote, "", "x=2")},
        {"a resolution for what was there before does not count",
         "x=1",
         "x=4",
         "x=3",
         {"conflict modified_both x"},
         resolved("x", ConflictPolicy::Local, "x=2", "x=3")},
        {"a resolution for another time does not count",
         "x=1",
         "x=2@9",
         "x=3",
         {"conflict modified_both x"},
         resolved("x", ConflictPolicy::Local, "x=2", "x=3")},
    };
}

std::vector<Row> modeRows()
{
    constexpr auto up = SyncMode::UploadOnly;
    return {
        {"upload only sends new files and edits",
         "x=1",
         "x=2 y=3",
         "x=1",
         {"remote copy x=2", "remote copy y=3"},
         mode(up)},
        {"upload only brings nothing back", "x=1", "x=1", "x=2 y=3", {}, mode(up)},
        {"upload only brings no metadata back", "x=1", "x=1", "x=1!", {}, mode(up)},
        {"upload only deletes nothing", "x=1 d/ d/y=2", "", "x=1 d/ d/y=2", {}, mode(up)},
        {"upload only restores nothing here", "x=1", "x=1", "", {}, mode(up)},
        {"upload only renames there", "x=1", "y=1", "x=1", {"remote move x -> y"}, mode(up)},
        {"upload only renames nothing here", "x=1", "x=1", "y=1", {}, mode(up)},
        {"upload only asks about different edits",
         "x=1",
         "x=2",
         "x=3",
         {"conflict modified_both x"},
         mode(up)},
        {"upload only with local policy overwrites",
         "x=1",
         "x=2",
         "x=3",
         {"remote copy x=2"},
         mode(up, ConflictPolicy::Local)},
        {"upload only with remote policy can only ask",
         "x=1",
         "x=2",
         "x=3",
         {"conflict modified_both x"},
         mode(up, ConflictPolicy::Remote)},
        {"upload only sends an edit of what was deleted there",
         "x=1",
         "x=2",
         "",
         {"remote copy x=2"},
         mode(up, ConflictPolicy::Local)},
        {"upload only: deleted here and edited there concerns nobody",
         "x=1",
         "",
         "x=2",
         {},
         mode(up)},
        {"upload only never sends damage", "x=1", "x=", "x=1", {"problem damaged x"}, mode(up)},
        {"upload only mends damage there", "x=1", "x=1", "x=", {"remote copy x=1"}, mode(up)},
        {"upload only replaces no directory", "d/ d/x=1", "d=2", "d/ d/x=1", {}, mode(up)},
        {"upload only agrees on equal content", "", "x=1", "x=1", {"agree x"}, mode(up)},
        {"upload only in a directory that was deleted there",
         "d/",
         "d/ d/x=1",
         "",
         {"remote mkdir d", "remote copy d/x=1"},
         mode(up)},

        {"forced: edits go there", "x=1", "x=2", "x=1", {"remote copy x=2"}, force(Side::Local)},
        {"forced: the other side's edit is undone",
         "x=1",
         "x=1",
         "x=2",
         {"remote copy x=1"},
         force(Side::Local)},
        {"forced: the other side's metadata is undone",
         "x=1",
         "x=1",
         "x=1!@7",
         {"remote touch x"},
         force(Side::Local)},
        {"forced: what the other side made goes",
         "",
         "",
         "d/ d/x=1",
         {"remote remove d/x", "remote remove d"},
         force(Side::Local)},
        {"forced: what the other side deleted comes back",
         "d/ d/x=1",
         "d/ d/x=1",
         "",
         {"remote mkdir d", "remote copy d/x=1"},
         force(Side::Local)},
        {"forced: what this side deleted goes, edited or not",
         "x=1",
         "",
         "x=2",
         {"remote remove x"},
         force(Side::Local)},
        {"forced: different edits", "x=1", "x=2", "x=3", {"remote copy x=2"}, force(Side::Local)},
        {"forced: another kind",
         "d/ d/x=1",
         "d=2",
         "d/ d/x=3",
         {"remote clear d/x", "remote copy d=2"},
         force(Side::Local)},
        {"forced: the other side's rename is undone",
         "x=1",
         "x=1",
         "y=1",
         {"remote copy x=1", "remote remove y"},
         force(Side::Local)},
        {"forced: this side's rename is followed",
         "x=1",
         "y=1",
         "x=1",
         {"remote move x -> y"},
         force(Side::Local)},
    };
}

std::vector<Row> clashRows()
{
    return {
        {"two new names that one side takes for one",
         "",
         "A=1 a=2",
         "",
         {"remote copy A=1", "conflict name_clash a with A"},
         remoteIgnoresCase},
        {"a new name that one side takes for an old one",
         "A=1",
         "A=1 a=2",
         "A=1",
         {"conflict name_clash a with A"},
         remoteIgnoresCaseAndHas("A")},
        {"a new name that one side takes for one of its own new ones",
         "",
         "a=2",
         "A=1",
         {"local copy A=1", "conflict name_clash a with A"},
         remoteIgnoresCase},
        {"a directory that clashes holds what is in it",
         "",
         "A/ A/x=1 a/ a/y=2",
         "",
         {"remote mkdir A", "remote copy A/x=1", "conflict name_clash a with A"},
         remoteIgnoresCase},
        {"a rename by letter case clashes with nothing",
         "a#7=1",
         "A#7=1",
         "a=1",
         {"remote move a -> A"},
         remoteIgnoresCaseAndHas("a")},
        {"a rename to a name that clashes leaves all as it is",
         "a#7=1 b=2",
         "B#7=1 b=2",
         "a=1 b=2",
         {"conflict name_clash B with b"},
         remoteIgnoresCaseAndHas("b")},
        {"another case where the old name goes makes room first",
         "a=1",
         "A=2",
         "a=1",
         {"remote clear a", "remote copy A=2"},
         remoteIgnoresCaseAndHas("a")},
        {"two new names that one side can keep apart by escaping one",
         "",
         "A=1 a=2",
         "",
         {"remote copy A=1", "remote copy a=2"},
         remoteEscapes},
        {"a rename to a name that can be escaped",
         "a#7=1 b=2",
         "B#7=1 b=2",
         "a=1 b=2",
         {"remote move a -> B"},
         remoteEscapes},
        {"what is in a folder that makes room for another name goes first",
         "a#7/",
         "a#7/",
         "A#7/ A/x=1",
         {"remote clear A/x", "remote clear A", "remote mkdir a"},
         [](Policy &policy) {
             remoteEscapes(policy);
             policy.force = Side::Local;
         }},
        {"names that differ clash with nothing",
         "",
         "a=1 b=2",
         "",
         {"remote copy a=1", "remote copy b=2"},
         remoteIgnoresCase},
    };
}

} // namespace

std::vector<Row> policyRows()
{
    std::vector<Row> rows;
    for (const auto &some : {conflictPolicyRows(), resolutionRows(), modeRows(), clashRows()})
        rows.insert(rows.end(), some.begin(), some.end());
    return rows;
}

} // namespace tern::test
