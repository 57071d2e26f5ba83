#include "table.h"

namespace tern::test {

namespace {

std::function<void(Policy &)> conflicts(ConflictPolicy choice)
{
    return [choice](Policy &policy) { policy.conflicts = choice; };
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
        {"both of two files at once",
         "x=1 y=1",
         "x=2@200 y=2@150",
         "x=3@150 y=3@200",
         {"remote move x -> x (remote's version, 2026)",
          "local copy x (remote's version, 2026)=3@150", "remote copy x=2@200",
          "local move y -> y (local's version, 2026)",
          "remote copy y (local's version, 2026)=2@150", "local copy y=3@200"},
         conflicts(both)},
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

} // namespace

std::vector<Row> policyRows()
{
    std::vector<Row> rows;
    for (const auto &some : {conflictPolicyRows(), resolutionRows()})
        rows.insert(rows.end(), some.begin(), some.end());
    return rows;
}

} // namespace tern::test
