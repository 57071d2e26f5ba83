#include "both_folders.h"

#include <functional>
#include <regex>

namespace tern::test {

namespace {

constexpr std::size_t shownWhole = 256; // bytes; more is known by a number

std::string markOf(const Thing &thing)
{
    const std::string kind = thing.kind == Thing::Kind::Link ? "-> " : "";
    if (thing.content.size() <= shownWhole)
        return kind + thing.content;
    return std::to_string(thing.content.size()) + " bytes, "
           + std::to_string(std::hash<std::string>()(thing.content));
}

std::string withoutDates(const std::string &path, Orientation orientation)
{
    static const std::regex version("\\(([^()]*)'s version, [0-9]{4}-[0-9]{2}-[0-9]{2} "
                                    "[0-9]{2}\\.[0-9]{2}\\.[0-9]{2}");
    std::smatch found;
    if (!std::regex_search(path, found, version))
        return path;
    const std::string where = whereOf(found[1] == "remote" ? "remote" : "local", orientation);
    return found.prefix().str() + "(<" + where + ">'s version, <date>" + found.suffix().str();
}

Things withFolders(const TrashedThings &listed)
{
    Things things(listed.begin(), listed.end());
    addFolders(things);
    return things;
}

template <class Listed>
Thing asAskedIn(const Listed &expected, const std::string &path, const Thing &seen)
{
    const auto asked = expected.find(path);
    return asAsked(seen, asked == expected.end() ? Thing() : asked->second);
}

} // namespace

BothFolders::BothFolders(const TernHome &home, Orientation orientation)
    : here(home.at(sideOf("here", orientation)), home.at("shelf")),
      there(home.at(sideOf("there", orientation)), home.at("shelf")),
      m_orientation(orientation)
{
}

const EditedFolder &BothFolders::at(const std::string &where) const
{
    return where == "here" ? here : there;
}

Things BothFolders::seen(const EditedFolder &folder) const
{
    Things named;
    for (const auto &[path, thing] : folder.things())
        named.insert({withoutDates(path, m_orientation), thing});
    return named;
}

Column BothFolders::columnBeside(const Things &expected, const std::string &where) const
{
    Things shown;
    for (const auto &[path, thing] : seen(at(where)))
        shown.insert({path, asAskedIn(expected, path, thing)});
    return columnOf(where, shown);
}

std::vector<Column> BothFolders::bothBeside(const TrashedThings &expected) const
{
    const Things things = withFolders(expected);
    return {columnOf("expected", things), columnBeside(things, "here"),
            columnBeside(things, "there")};
}

std::vector<Column> BothFolders::oneBeside(const TrashedThings &expected,
                                           const std::string &where) const
{
    const Things things = withFolders(expected);
    return {columnOf("expected", things), columnBeside(things, where)};
}

std::vector<Column> BothFolders::trashBeside(const TrashedThings &expected,
                                             const std::string &where) const
{
    TrashedThings shown;
    for (const auto &[path, thing] : at(where).trash())
        shown.insert({path, asAskedIn(expected, path, thing)});
    return {columnOf("expected", expected), columnOf("trash " + where, shown)};
}

std::vector<Column> BothFolders::asTheyAre() const
{
    return {columnOf("here", seen(here)), columnOf("there", seen(there))};
}

std::vector<Column> BothFolders::staging() const
{
    return {columnOf("staged here", here.staging()), columnOf("staged there", there.staging())};
}

std::map<std::string, std::string> BothFolders::contents() const
{
    std::map<std::string, std::string> found;
    const auto add = [&](const auto &things, const std::string &where) {
        for (const auto &[path, thing] : things) {
            if (thing.kind == Thing::Kind::Link || !thing.content.empty())
                found.insert({markOf(thing), wordFor(path) + " " + where});
        }
    };
    add(here.things(), "here");
    add(there.things(), "there");
    add(here.trash(), "in the trash here");
    add(there.trash(), "in the trash there");
    return found;
}

} // namespace tern::test
