#include "edit.h"

#include <array>

namespace tern::test {

namespace {

/// What follows the verb.
enum class Shape : std::uint8_t { Nothing, Path, PathThing, PathText, PathTime, PathToPath };

struct VerbShape {
    const char *phrase;
    Verb verb;
    Shape shape;
    Edited edited = Edited::Folder;
};

// A longer phrase stands before one that it begins with.
constexpr std::array shapes = {
    VerbShape{"write", Verb::Write, Shape::PathThing},
    VerbShape{"append", Verb::Append, Shape::PathText},
    VerbShape{"save", Verb::Save, Shape::PathThing},
    VerbShape{"remove", Verb::Remove, Shape::Path},
    VerbShape{"clear", Verb::Clear, Shape::Nothing},
    VerbShape{"rename", Verb::Rename, Shape::PathToPath},
    VerbShape{"copy", Verb::Copy, Shape::PathToPath},
    VerbShape{"make", Verb::MakeFolder, Shape::Path},
    VerbShape{"link", Verb::Link, Shape::PathToPath},
    VerbShape{"hardlink", Verb::HardLink, Shape::PathToPath},
    VerbShape{"pipe", Verb::Pipe, Shape::Path},
    VerbShape{"socket", Verb::Socket, Shape::Path},
    VerbShape{"executable", Verb::MakeExecutable, Shape::Path},
    VerbShape{"not executable", Verb::MakePlain, Shape::Path},
    VerbShape{"touch", Verb::Touch, Shape::PathTime},
    VerbShape{"unreadable", Verb::MakeUnreadable, Shape::Path},
    VerbShape{"readable", Verb::MakeReadable, Shape::Path},
    VerbShape{"read-only", Verb::MakeReadOnly, Shape::Path},
    VerbShape{"writable", Verb::MakeWritable, Shape::Path},
    VerbShape{"open", Verb::Open, Shape::Path},
    VerbShape{"close", Verb::Close, Shape::Path},
    VerbShape{"unplug leaving an empty folder", Verb::UnplugEmpty, Shape::Nothing},
    VerbShape{"unplug", Verb::Unplug, Shape::Nothing},
    VerbShape{"plug in another", Verb::PlugInAnother, Shape::Nothing},
    VerbShape{"plug in", Verb::PlugIn, Shape::Nothing},
    VerbShape{"back up as", Verb::BackUp, Shape::Path},
    VerbShape{"restore backup", Verb::RestoreBackup, Shape::Path},
    VerbShape{"back up as", Verb::BackUp, Shape::Path, Edited::Journal},
    VerbShape{"restore backup", Verb::RestoreBackup, Shape::Path, Edited::Journal},
    VerbShape{"lose", Verb::Lose, Shape::Nothing, Edited::Journal},
    VerbShape{"damage", Verb::Damage, Shape::Nothing, Edited::Journal},
};

std::string knownPhrases(Edited what)
{
    std::string list;
    for (const VerbShape &shape : shapes) {
        if (shape.edited == what)
            list += (list.empty() ? "" : ", ") + std::string(shape.phrase);
    }
    return list;
}

std::string pathFrom(const std::vector<Word> &rest, const Line &line)
{
    if (rest.empty())
        throw ScenarioError(line.number, "which file or folder? its name is missing");
    std::string path = rest[0].text;
    if (path.size() > 1 && path.back() == '/')
        path.pop_back();
    return path;
}

void demandCount(const std::vector<Word> &rest, std::size_t count, const Line &line)
{
    if (rest.size() > count)
        throw ScenarioError(line.number,
                            "nothing is expected before " + inQuotes(rest[count].text));
    if (rest.size() < count)
        throw ScenarioError(line.number, "something is missing at the end of the line");
}

void readRest(Edit &edit, Shape shape, const std::vector<Word> &rest, const Line &line)
{
    if (shape != Shape::Nothing)
        edit.path = pathFrom(rest, line);
    switch (shape) {
    case Shape::Nothing: return demandCount(rest, 0, line);
    case Shape::Path: return demandCount(rest, 1, line);
    case Shape::PathThing:
        edit.thing = thingFrom(std::span(rest).subspan(1), line.number);
        if (edit.thing.kind != Thing::Kind::File)
            throw ScenarioError(line.number, "only the content of a file can be written");
        return;
    case Shape::PathText:
        demandCount(rest, 2, line);
        edit.thing.content = rest[1].text;
        return;
    case Shape::PathTime:
        demandCount(rest, 3, line);
        if (rest[1] != Word{"at", false})
            throw ScenarioError(line.number, "it is written touch PATH at TIME");
        edit.thing.time = timeFrom(rest[2], line.number);
        return;
    case Shape::PathToPath:
        demandCount(rest, 3, line);
        if (rest[1] != Word{"->", false})
            throw ScenarioError(line.number, "a -> is expected between the two names");
        edit.other = rest[2].text;
        return;
    }
}

} // namespace

Edit editFrom(const Line &line, Edited what)
{
    for (const VerbShape &shape : shapes) {
        const std::size_t length = beginsWith(line.words, shape.phrase);
        if (length == 0 || shape.edited != what)
            continue;
        Edit edit;
        edit.line = line.number;
        edit.verb = shape.verb;
        const auto from = line.words.begin() + static_cast<std::ptrdiff_t>(length);
        readRest(edit, shape.shape, {from, line.words.end()}, line);
        return edit;
    }
    throw ScenarioError(line.number, "unknown verb " + inQuotes(line.words[0].text)
                                         + "; allowed: " + knownPhrases(what));
}

} // namespace tern::test
