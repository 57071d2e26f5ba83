#include "table.h"

namespace tern::test {

namespace {

constexpr PathPolicy upOnly{SyncMode::UploadOnly, {}, {}, {}};
constexpr PathPolicy downOnly{SyncMode::DownloadOnly, {}, {}, {}};
constexpr PathPolicy mirrorUp{SyncMode::UploadOnly, Deletions::Mirror, {}, {}};
constexpr PathPolicy askFirst{{}, {}, {}, Consent::Needed};

PathPolicy conflictsEnd(ConflictPolicy choice)
{
    return PathPolicy{{}, {}, choice, {}};
}

using Rules = std::vector<std::pair<std::string, PathPolicy>>;

/// The first that matches decides: "dir/" means the directory and all in it, "dir/." the directory
/// alone, ".end" names that end so, and ">N" files of more than N bytes.
std::function<void(Policy &)> rules(const Rules &rules)
{
    return [rules](Policy &policy) {
        policy.at = [rules](const RelPath &path, const Entry &entry) {
            const std::string &bytes = path.bytes();
            for (const auto &[match, then] : rules) {
                const bool isDirectory = entry.kind == Kind::Directory;
                if (match.front() == '>' && !isDirectory
                    && entry.size > std::stoul(match.substr(1)))
                    return then;
                if (match.ends_with("/.") && bytes + "/." == match)
                    return then;
                if (match.ends_with('/') && (bytes + '/').starts_with(match))
                    return then;
                if (match.front() == '.' && !isDirectory && bytes.ends_with(match))
                    return then;
            }
            return PathPolicy();
        };
    };
}

std::function<void(Policy &)> allowed(const Rules &some, const std::string &where,
                                      ConflictPolicy use, const std::string &local,
                                      const std::string &remote)
{
    return [=](Policy &policy) {
        rules(some)(policy);
        const auto entry = [&](const std::string &line) -> std::optional<Entry> {
            const Tree things = tree(line);
            return things.empty() ? std::nullopt : std::optional<Entry>(things.begin()->second);
        };
        policy.resolutions[path(where)] = Resolution{use, entry(local), entry(remote)};
    };
}

std::vector<Row> oneWayRows()
{
    return {
        {"an upload only file goes up",
         "",
         "x.csv=1",
         "",
         {"remote copy x.csv=1"},
         rules({{".csv", upOnly}})},
        {"an upload only file does not come down",
         "",
         "",
         "x.csv=1",
         {},
         rules({{".csv", upOnly}})},
        {"an upload only file stays as it is here whatever the remote did",
         "x.csv=1 y.csv=1",
         "x.csv=1 y.csv=1",
         "y.csv=2",
         {},
         rules({{".csv", upOnly}})},
        {"tidying up here deletes nothing there",
         "x.csv=1",
         "",
         "x.csv=1",
         {},
         rules({{".csv", upOnly}})},
        {"tidying up here deletes there where the rule says mirror",
         "x.csv=1",
         "",
         "x.csv=1",
         {"remote remove x.csv"},
         rules({{".csv", mirrorUp}})},
        {"a mirrored file that was edited there is not deleted",
         "x.csv=1",
         "",
         "x.csv=2",
         {"conflict deleted_local x.csv"},
         rules({{".csv", mirrorUp}})},
        {"a rule for one class leaves the others as they are",
         "x.csv=1 x.py=1",
         "",
         "x.csv=1 x.py=1",
         {"remote remove x.py"},
         rules({{".csv", upOnly}})},
        {"a directory stays for the file in it that may not be removed",
         "d/ d/x.csv=1 d/x.py=1",
         "",
         "d/ d/x.csv=1 d/x.py=1",
         {"remote remove d/x.py"},
         rules({{".csv", upOnly}})},
        {"a directory that may not be removed stays without its files",
         "d/ d/x.py=1",
         "",
         "d/ d/x.py=1",
         {"remote remove d/x.py"},
         rules({{"d/.", upOnly}})},
        {"a download only directory is not replaced by a file from here",
         "d/ d/x=1",
         "d=2",
         "d/ d/x=1",
         {},
         rules({{"d/", downOnly}})},
        {"a directory is not replaced by a file while something in it may not be removed",
         "d/ d/x.csv=1 d/y=1",
         "d=2",
         "d/ d/x.csv=1 d/y=1",
         {"problem failed d"},
         rules({{".csv", upOnly}})},
        {"a directory is replaced by a file where all in it may be removed",
         "d/ d/x.csv=1 d/y=1",
         "d=2",
         "d/ d/x.csv=1 d/y=1",
         {"remote clear d/x.csv", "remote clear d/y", "remote copy d=2"},
         rules({{".csv", mirrorUp}})},
        {"what comes after a directory has no say in whether a file may replace it",
         "d/ d/x.csv=1 z.tsv=1",
         "d=2 z.tsv=2",
         "d/ d/x.csv=1 z.tsv=1",
         {"remote clear d/x.csv", "remote copy d=2", "remote copy z.tsv=2"},
         rules({{".csv", mirrorUp}, {".tsv", upOnly}})},
        {"a file brings the directory that would not go by itself",
         "",
         "d/ d/x.csv=1 d/y=2",
         "",
         {"remote mkdir d", "remote copy d/x.csv=1"},
         rules({{".csv", upOnly}, {"d/", downOnly}})},
        {"a directory that holds nothing that may go does not go",
         "",
         "d/ d/y=2",
         "",
         {},
         rules({{"d/", downOnly}})},
        {"a mode per size decides by what stands there",
         "x=1",
         "x=1",
         "x=22222",
         {},
         rules({{">3", upOnly}})},
        {"where both sides fall under different rules only what both permit is done",
         "x=22222",
         "x=1",
         "x=22222",
         {"remote copy x=1"},
         rules({{">3", upOnly}})},
        {"what comes down only does not go up", "x=1", "x=2", "x=1", {}, rules({{"x/", downOnly}})},
        {"where rules let neither change pass there is nothing to ask",
         "x=1",
         "",
         "x=2",
         {},
         rules({{"x/", upOnly}})},
        {"force goes before rules",
         "x.csv=1",
         "x.csv=1",
         "x.csv=2",
         {"local copy x.csv=2"},
         [](Policy &policy) {
             rules({{".csv", upOnly}})(policy);
             policy.force = Side::Remote;
         }},
    };
}

std::vector<Row> renameRows()
{
    return {
        {"a rename of what goes up is made there",
         "x.csv=1 y=2",
         "z.csv=1 y=2",
         "x.csv=1 y=2",
         {"remote move x.csv -> z.csv"},
         rules({{".csv", upOnly}})},
        {"a rename there of what goes up only is not made here",
         "x.csv=1",
         "x.csv=1",
         "z.csv=1",
         {},
         rules({{".csv", upOnly}})},
        {"a rename out of a class that goes up only is no rename",
         "x.csv=1",
         "x.csv=1",
         "x.py=1",
         {"local copy x.py=1"},
         rules({{".csv", upOnly}})},
        {"a rename into a class that goes up only is no rename",
         "x.py=1",
         "x.py=1",
         "x.csv=1",
         {"local remove x.py"},
         rules({{".csv", upOnly}})},
        {"a directory is not renamed here while something in it goes up only",
         "d/ d/x.csv=1 d/y.py=1",
         "d/ d/x.csv=1 d/y.py=1",
         "e/ e/x.csv=1 e/y.py=1",
         {"local mkdir e", "local copy e/y.py=1", "local remove d/y.py"},
         rules({{".csv", upOnly}})},
        {"a directory is renamed there whatever else was made or deleted in it",
         "d#7/ d/x.csv=1 d/y=2 zz=1",
         "e#7/ e/n=3 e/x.csv=1 zz=2",
         "d/ d/x.csv=1 d/y=2 zz=1",
         {"remote move d -> e", "remote copy e/n=3", "remote remove e/y", "remote copy zz=2"},
         rules({{".csv", upOnly}})},
        {"a directory is renamed there with all in it that goes up only",
         "d/ d/x.csv=1 d/y.py=1",
         "e/ e/x.csv=1 e/y.py=1",
         "d/ d/x.csv=1 d/y.py=1",
         {"remote move d -> e"},
         rules({{".csv", upOnly}})},
    };
}

std::vector<Row> conflictRows()
{
    constexpr auto local = ConflictPolicy::Local;
    constexpr auto both = ConflictPolicy::Both;
    return {
        {"a rule decides the conflicts of its class alone",
         "x.tmp=1 x.py=1",
         "x.tmp=2 x.py=2",
         "x.tmp=3 x.py=3",
         {"remote copy x.tmp=2", "conflict modified_both x.py"},
         rules({{".tmp", conflictsEnd(local)}})},
        {"the rules of both sides of a conflict must agree how it ends",
         "x=1",
         "x=2",
         "x=33333",
         {"conflict modified_both x"},
         rules({{">3", conflictsEnd(both)}})},
    };
}

std::vector<Row> consentRows()
{
    const Rules asks{{">3", askFirst}};
    return {
        {"a new file that a rule asks about waits",
         "",
         "x=12345",
         "",
         {"conflict ask_first x"},
         rules(asks)},
        {"an edit that a rule asks about waits",
         "x=1",
         "x=12345",
         "x=1",
         {"conflict ask_first x"},
         rules(asks)},
        {"what a rule does not ask about goes", "", "x=1", "", {"remote copy x=1"}, rules(asks)},
        {"what was allowed goes",
         "",
         "x=12345",
         "",
         {"remote copy x=12345"},
         allowed(asks, "x", ConflictPolicy::Local, "x=12345", "")},
        {"what was allowed before it changed waits again",
         "",
         "x=12345",
         "",
         {"conflict ask_first x"},
         allowed(asks, "x", ConflictPolicy::Local, "x=1234", "")},
        {"a choice of the side that has nothing allows and deletes nothing",
         "",
         "x=12345",
         "",
         {"conflict ask_first x"},
         allowed(asks, "x", ConflictPolicy::Remote, "x=12345", "")},
        {"a touch is not asked about",
         "x=12345",
         "x=12345@200",
         "x=12345",
         {"remote touch x@200"},
         rules(asks)},
        {"a deletion is not asked about",
         "x=12345",
         "",
         "x=12345",
         {"remote remove x"},
         rules(asks)},
        {"a directory is not asked about",
         "",
         "d/",
         "",
         {"remote mkdir d"},
         rules({{"d/", askFirst}})},
        {"an edit against a deletion is asked about as what it is",
         "x=1",
         "",
         "x=12345",
         {"conflict deleted_local x"},
         rules(asks)},
    };
}

} // namespace

std::vector<Row> ruleRows()
{
    std::vector<Row> rows;
    for (const auto &some : {oneWayRows(), renameRows(), conflictRows(), consentRows()})
        rows.insert(rows.end(), some.begin(), some.end());
    return rows;
}

} // namespace tern::test
