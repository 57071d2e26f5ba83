#include "shown_tree.h"
#include "world.h"

#include "support/memory_names.h"

#include <algorithm>
#include <set>

namespace tern::test {

namespace {

RuleBook::StandsHere standingIn(const ShownTree &tree)
{
    return [&tree](const RelPath &path) { return tree.contains(path.bytes()); };
}

std::set<std::string> contentsOf(const ShownTree &tree)
{
    std::set<std::string> contents;
    for (const auto &[path, shown] : tree) {
        if (shown.starts_with("-> "))
            contents.insert(shown.substr(3));
        else if (shown != "/")
            contents.insert(shown);
    }
    return contents;
}

} // namespace

/// What a run for `request` of this desktop looks at; empty: everything.
Oracle::Sight World::sightOf(const RunRequest &request, const Desktop &desktop)
{
    const RuleBook &book = m_rules[&desktop];
    if (book.isEmpty())
        return request.admits;
    return [this, &request, &book, &desktop](const RelPath &path, const Entry &entry) {
        return (!request.admits || request.admits(path, entry))
               && !book.leavesOut(path, entry, standingIn(m_localBefore[&desktop]));
    };
}

/// Where the sides differ, though neither rules nor a rename to where they leave things out say
/// that they may.
std::vector<std::string> World::unexcused(const Desktop &desktop, Excuse excuse)
{
    const RuleBook &book = m_rules[&desktop];
    const ShownTree local = toldTree(*desktop.local.folder);
    const ShownTree remote = toldTree(*desktop.remote.folder);
    std::vector<std::string> paths = differences(local, remote);
    if (book.isEmpty() || paths.empty())
        return paths;
    const auto standsHere = standingIn(m_localBefore[&desktop]);
    const auto mayDiffer = [&](const std::string &bytes, const std::string &shown) {
        const RelPath path = RelPath::parse(bytes).value();
        return excuse == Excuse::LeftOut ? book.leavesOut(path, entryOf(shown), standsHere)
                                         : book.allowsDifference(path, entryOf(shown), standsHere);
    };
    const auto isLeftOut = [&](const std::string &bytes, const ShownTree &tree) {
        const auto found = tree.find(bytes);
        return found != tree.end()
               && book.leavesOut(RelPath::parse(bytes).value(), entryOf(found->second), standsHere);
    };
    // What the rules leave out on one side is left alone on both.
    const auto hidesFiles = [&](const ShownTree &tree) {
        return std::any_of(tree.begin(), tree.end(), [&](const auto &item) {
            return item.second != "/"
                   && (isLeftOut(item.first, local) || isLeftOut(item.first, remote));
        });
    };
    std::set<std::string> excused;
    for (const std::string &path : paths) {
        const auto here = local.find(path);
        const auto there = remote.find(path);
        const bool mayBeHidden = (here == local.end() && hidesFiles(local))
                                 || (there == remote.end() && hidesFiles(remote));
        if (mayBeHidden || (here != local.end() && mayDiffer(path, here->second))
            || (there != remote.end() && mayDiffer(path, there->second)))
            excused.insert(path);
    }
    std::erase_if(paths, [&](const std::string &path) {
        const auto below = excused.lower_bound(path); // a folder stays for what is in it
        return below != excused.end() && (*below == path || below->starts_with(path + '/'));
    });
    return paths;
}

/// What the rules leave out stays as the users left it; but a folder that is renamed takes along
/// what is in it.
void World::judgeRules(const Desktop &desktop, const RunInProgress &run)
{
    const RuleBook &book = m_rules[&desktop];
    if (book.isEmpty())
        return;
    const Trees now = trees();
    const auto standsHere = standingIn(m_localBefore[&desktop]);
    for (std::size_t i = 0; i < now.size(); ++i) {
        for (const std::string &bytes : differences(run.treesBefore[i], now[i])) {
            const auto path = RelPath::parse(bytes);
            const auto before = run.treesBefore[i].find(bytes);
            if (path && before != run.treesBefore[i].end()
                && book.leavesOut(*path, entryOf(before->second), standsHere)
                && !wasCarried(*path, before->second, now[i]))
                fault("the rules leave it out, and yet it is another: " + bytes);
        }
    }
}

/// All was at rest, and nobody did anything but drop the rules: that must take nothing away but
/// what a user had done away with elsewhere.
void World::judgeDroppedRules(const Trees &before)
{
    const Trees now = trees();
    for (std::size_t i = 0; i < now.size(); ++i) {
        const std::set<std::string> left = contentsOf(now[i]);
        for (const std::string &content : contentsOf(before[i])) {
            if (!left.contains(content) && !m_oracle.isGivenUp(content))
                fault("the rules were dropped, and this is gone: " + content);
        }
    }
}

} // namespace tern::test
