#include "table.h"

namespace tern::test {

namespace {

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

Problem problemAt(std::string_view at, std::string_view where, ProblemKind kind)
{
    return Problem{path(at), std::string(where), kind, Reach::Path, {}};
}

/// Where changes go one way only.
std::vector<Row> oneWayRows()
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
        {"upload only leaves two new times as alike as it can",
         "x=1",
         "x=1@300",
         "x=1@200",
         {"agree x"},
         mode(up)},
        {"upload only brings no edit to what was touched here", "x=1", "x=1!", "x=2", {}, mode(up)},
        {"upload only sends an edit in place of what was touched there",
         "x=1",
         "x=2",
         "x=1!",
         {"remote copy x=2"},
         mode(up)},
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
        {"upload only with local policy replaces no directory by a file",
         "",
         "n=2",
         "n/ n/x=1",
         {"conflict type_changed n"},
         mode(up, ConflictPolicy::Local)},
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

    };
}

/// Where one side is forced on the other.
std::vector<Row> forcedRows()
{
    return {
        {"forced: edits go there", "x=1", "x=2", "x=1", {"remote copy x=2"}, force(Side::Local)},
        {"forced: the other side's edit is undone",
         "x=1",
         "x=1",
         "x=2",
         {"forget x", "remote copy x=1"},
         force(Side::Local)},
        {"forced: the other side's metadata is undone",
         "x=1",
         "x=1",
         "x=1!@7",
         {"remote touch x"},
         force(Side::Local)},
        {"forced: this side's metadata goes there",
         "x=1",
         "x=1!@300",
         "x=1",
         {"remote touch x!@300"},
         force(Side::Local)},
        {"forced: of two touches this side's stands",
         "x=1",
         "x=1!@300",
         "x=1@200",
         {"remote touch x!@300"},
         force(Side::Local)},
        {"forced: damage is never sent",
         "x=1",
         "x=",
         "x=1",
         {"problem damaged x"},
         force(Side::Local)},
        {"forced: what is left of damage is made where nothing else is left",
         "x=1",
         "x=",
         "",
         {"forget x", "remote copy x="},
         force(Side::Local)},
        {"forced: what both deleted is forgotten", "x=1", "", "", {"forget x"}, force(Side::Local)},
        {"forced: a directory that both made", "", "d/", "d/", {"agree d"}, force(Side::Local)},
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
         {"forget d/x", "remote mkdir d", "remote copy d/x=1"},
         force(Side::Local)},
        {"forced: what this side deleted goes, edited or not",
         "x=1",
         "",
         "x=2",
         {"remote remove x"},
         force(Side::Local)},
        {"forced: different edits",
         "x=1",
         "x=2",
         "x=3",
         {"forget x", "remote copy x=2"},
         force(Side::Local)},
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
         {"forget x", "remote copy x=1", "remote remove y"},
         force(Side::Local)},
        {"forced: this side's rename is followed",
         "x=1",
         "y=1",
         "x=1",
         {"remote move x -> y"},
         force(Side::Local)},
    };
}

/// What is forced stays what the user wants where it cannot be done now: what the other side did
/// there must not pass for news in the next run.
std::vector<Row> takenBackRows()
{
    const Problem hidden = problemAt("x", "local", ProblemKind::Unreadable);
    return {
        {"forced: a rename from where this side cannot be read is no deletion",
         "x=1",
         "x=1",
         "y=1",
         {"forget x", "remote remove y"},
         force(Side::Local),
         {hidden}},
        {"forced: an edit of what this side cannot read is no news",
         "x=1",
         "x=1",
         "x=2",
         {"forget x"},
         force(Side::Local),
         {hidden}},
        {"forced: another time where this side cannot be read may be news",
         "x=1",
         "x=1",
         "x=1@300",
         {},
         force(Side::Local),
         {hidden}},
        {"forced: what this side cannot read and never agreed on is not told of",
         "",
         "x=1",
         "x=2",
         {},
         force(Side::Local),
         {hidden}},
        {"a deletion waits where the other side cannot be read",
         "x=1",
         "x=1",
         "",
         {},
         {},
         {hidden}},
        {"forced: a deletion that is left out stays one",
         "x=1",
         "x=1",
         "",
         {},
         force(Side::Local),
         {problemAt("x", "", ProblemKind::LeftOut)}},
        {"forced: a rename to a file that is still being written stays one",
         "x=1",
         "x=1",
         "y=1",
         {},
         force(Side::Local),
         {problemAt("y", "remote", ProblemKind::StillWritten)}},
        {"forced: another kind is undone",
         "x=1",
         "x=1",
         "x->t",
         {"forget x", "remote copy x=1"},
         force(Side::Local)},
        {"forced: what the other side deleted comes back under its new name",
         "d#7/ d/x=1 d/y=2",
         "e#7/ e/x=1 e/y=2",
         "d/ d/y=2",
         {"remote move d -> e", "forget d/x", "remote copy e/x=1"},
         force(Side::Local)},
        {"forced: the other side's edit of what both renamed is undone",
         "x#7=1",
         "y#7=1",
         "y#7=2",
         {"agree x -> y", "forget y", "remote copy y=1"},
         force(Side::Local)},
        {"forced: the other side's edit is undone after a rename by this one",
         "x#7=1",
         "y#7=1",
         "x=2",
         {"remote move x -> y", "remote copy y=1"},
         force(Side::Local)},
    };
}

} // namespace

// Where changes go one way only, or one side is forced on the other.
std::vector<Row> modeRows()
{
    std::vector<Row> rows;
    for (const auto &some : {oneWayRows(), forcedRows(), takenBackRows()})
        rows.insert(rows.end(), some.begin(), some.end());
    return rows;
}

} // namespace tern::test
