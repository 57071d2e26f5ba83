#include "table.h"

#include <algorithm>

namespace tern::test {

namespace {

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

const std::string composed = "\xc3\xa9";
const std::string decomposed = "e\xcc\x81";

void remoteNormalizes(Policy &policy)
{
    policy.remoteTraits.normalizesUnicode = true;
    policy.canonicalName = [](std::string_view name) {
        return name == decomposed ? composed : std::string(name);
    };
}

/// As a name that still is one, but has no room for what escaping adds.
std::string longest(char letter)
{
    std::string name(RelPath::maxComponentBytes, letter);
    return name;
}

} // namespace

// Where one side takes two names for one.
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
        {"a rename into a directory that clashes leaves all as it is",
         "A/ x=1",
         "A/ a/ a/x=1",
         "A/ x=1",
         {"conflict name_clash a with A"},
         remoteIgnoresCaseAndHas("A")},
        {"a rename on the side that takes two names for one is followed",
         "x=1",
         "x=1",
         "y=1",
         {"local move x -> y"},
         remoteIgnoresCase},
        {"what comes after a clash is made",
         "",
         "A=1 a=2 b=3",
         "",
         {"remote copy A=1", "conflict name_clash a with A", "remote copy b=3"},
         remoteIgnoresCase},
        {"what that side deleted is in nobody's way",
         "a=1",
         "a=1 A=2",
         "",
         {"local remove a", "remote copy A=2"},
         remoteIgnoresCaseAndHas("a")},
        {"what makes room goes first, and nothing else",
         "a=1 z=1",
         "A=2",
         "a=1 z=1",
         {"remote clear a", "remote copy A=2", "remote remove z"},
         remoteIgnoresCaseAndHas("a")},
        {"two new names that one side takes for one, too long to be escaped",
         "",
         longest('A') + "=1 " + longest('a') + "=2",
         "",
         {"remote copy " + longest('A') + "=1",
          "conflict name_clash " + longest('a') + " with " + longest('A')},
         remoteEscapes},
        {"what is in two directories that one side can keep apart",
         "",
         "A/ A/x=1 a/ a/x=2",
         "",
         {"remote mkdir A", "remote copy A/x=1", "remote mkdir a", "remote copy a/x=2"},
         remoteEscapes},
        {"two forms of one name on a side that knows one of them",
         "",
         decomposed + "=1 " + composed + "=2",
         "",
         {"remote copy " + decomposed + "=1",
          "conflict name_clash " + composed + " with " + decomposed},
         remoteNormalizes},
        {"names that differ clash with nothing",
         "",
         "a=1 b=2",
         "",
         {"remote copy a=1", "remote copy b=2"},
         remoteIgnoresCase},
    };
}

} // namespace tern::test
