#include "table.h"

namespace tern::test {

namespace {

Problem problem(std::string_view where, std::string_view at, ProblemKind kind, Reach reach)
{
    return Problem{path(at), std::string(where), kind, reach, {}};
}

Problem unreadable(std::string_view where, std::string_view at)
{
    return problem(where, at, ProblemKind::Unreadable, Reach::Subtree);
}

Problem written(std::string_view where, std::string_view at)
{
    return problem(where, at, ProblemKind::StillWritten, Reach::Path);
}

} // namespace

// What is not known is not deleted, and not decided.
std::vector<Row> knowledgeRows()
{
    Problem oddName = problem("remote", "d", ProblemKind::Skipped, Reach::Path);
    oddName.rawName = "\xff\n";
    return {
        {"a file still being written waits", "x=1", "x=2", "x=1", {}, {}, {written("local", "x")}},
        {"a file being written there waits here",
         "x=1",
         "x=2",
         "x=1",
         {},
         {},
         {written("remote", "x")}},
        {"a problem of both sides holds both", "x=1", "x=2", "x=1", {}, {}, {written("", "x")}},
        {"other files go on", "", "x=1 y=2", "", {"remote copy y=2"}, {}, {written("local", "x")}},
        {"a failure hides nothing",
         "x=1",
         "x=2",
         "x=1",
         {"remote copy x=2"},
         {},
         {problem("local", "x", ProblemKind::Failed, Reach::Path)}},
        {"below an unreadable directory nothing happens",
         "d/ d/x=1",
         "d/ d/x=2",
         "d/ d/x=1",
         {},
         {},
         {unreadable("remote", "d")}},
        {"a directory goes though names in the next one cannot be told",
         "a/ a/x=1 d/ d/y=1",
         "d/ d/y=1",
         "a/ a/x=1 d/ d/y=1",
         {"remote remove a/x", "remote remove a"},
         {},
         {oddName}},
        {"beside an unreadable directory all goes on",
         "d/ d/x=1 e=1",
         "d/ d/x=2 e=2",
         "d/ d/x=1 e=1",
         {"remote copy e=2"},
         {},
         {unreadable("remote", "d")}},
        {"a directory deleted here, unreadable there, stays",
         "d/ d/x=1",
         "",
         "d/ d/x=1",
         {},
         {},
         {unreadable("remote", "d")}},
        {"a directory deleted here that holds something unreadable there stays",
         "d/ d/e/ d/x=1",
         "",
         "d/ d/e/ d/x=1",
         {"remote remove d/x"},
         {},
         {unreadable("remote", "d/e")}},
        {"a directory deleted here that holds something with an odd name there stays",
         "d/ d/x=1",
         "",
         "d/ d/x=1",
         {"remote remove d/x"},
         {},
         {oddName}},
        {"a new directory with an odd name in it goes",
         "",
         "",
         "d/ d/x=1",
         {"local mkdir d", "local copy d/x=1"},
         {},
         {oddName}},
        {"a directory that became a file is not replaced over something unreadable",
         "d/ d/x=1 d/e/",
         "d=2",
         "d/ d/x=1 d/e/",
         {},
         {},
         {unreadable("remote", "d/e")}},
        {"a rename out of an unreadable directory is not followed",
         "d/ d/x=1",
         "d/ y=1",
         "d/ d/x=1",
         {"remote copy y=1"},
         {},
         {unreadable("remote", "d")}},
        {"a rename into an unreadable directory is not followed",
         "d/ x=1",
         "d/ d/x=1",
         "d/ x=1",
         {"remote remove x"},
         {},
         {unreadable("remote", "d")}},
        {"a renamed directory takes along what could not be read in it",
         "d#7/ d/x=1 d/y=2",
         "e#7/ e/x=1 e/y=3",
         "d/ d/x=1 d/y=2",
         {"remote move d -> e"},
         {},
         {written("remote", "d/y")}},
        {"what could not be read in a renamed directory is not deleted",
         "d#7/ d/x=1 d/y=2",
         "e#7/ e/x=1",
         "d/ d/x=1 d/y=2",
         {"remote move d -> e"},
         {},
         {written("local", "e/y")}},
        {"a renamed file that is still being written keeps its old name there",
         "x#7=1",
         "y#7=2",
         "x=1",
         {},
         {},
         {written("local", "y")}},
        {"a new directory that the other side cannot read is left",
         "",
         "n/ n/x=1",
         "",
         {},
         {},
         {unreadable("remote", "n")}},
        {"a skipped pipe holds its own name only",
         "",
         "p=1 q=2",
         "",
         {"remote copy q=2"},
         {},
         {problem("remote", "p", ProblemKind::Skipped, Reach::Path)}},
        {"a directory where the other side has a pipe is left with all in it",
         "",
         "p/ p/x=1",
         "",
         {},
         {},
         {problem("remote", "p", ProblemKind::Skipped, Reach::Path)}},
    };
}

} // namespace tern::test
