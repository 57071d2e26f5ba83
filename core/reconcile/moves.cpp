#include "moves.h"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_set>
#include <utility>

namespace tern::planning {

namespace {

using Pairs = std::vector<Rename>;

/// The changes that are still without a partner, in tree order.
struct Loose {
    std::vector<const Change *> gone;
    std::vector<const Change *> made;
};

Loose looseChanges(const std::vector<Change> &changes, const Homes &homes)
{
    Loose loose;
    for (const Change &change : changes) {
        if (isDeleted(change) && homes.landing(change) == nullptr)
            loose.gone.push_back(&change);
        else if (isCreated(change) && homes.origin(change) == nullptr)
            loose.made.push_back(&change);
    }
    return loose;
}

/// Homes by `pairs`, without those that cannot hold beside the others.
Homes settledHomes(const std::vector<Change> &changes, Pairs &pairs)
{
    for (;;) {
        Homes homes(changes, pairs);
        if (homes.displaced().empty())
            return homes;
        const std::set<RelPath> displaced(homes.displaced().begin(), homes.displaced().end());
        std::erase_if(pairs, [&](const Rename &rename) { return displaced.contains(rename.from); });
    }
}

/// A renamed object, whatever became of its content.
Pairs pairByObject(Side side, const Loose &loose, bool (*concerns)(Kind))
{
    struct Seen {
        const Change *gone = nullptr;
        const Change *made = nullptr;
        std::size_t times = 0;
    };
    std::map<std::pair<Kind, std::string_view>, Seen> objects;
    for (const Change *change : loose.gone) {
        const std::string &object = change->before->state(side).token.object;
        if (object.empty() || !concerns(change->before->kind))
            continue;
        Seen &seen = objects[{change->before->kind, object}];
        seen.gone = change;
        ++seen.times;
    }
    for (const Change *change : loose.made) {
        const std::string &object = change->after->token.object;
        const auto found = objects.find({change->after->kind, object});
        if (found == objects.end())
            continue;
        if (found->second.made != nullptr)
            ++found->second.times;
        found->second.made = change;
    }
    Pairs pairs;
    for (const auto &[object, seen] : objects) {
        if (seen.made != nullptr && seen.times == 1)
            pairs.push_back(Rename{seen.gone->path, seen.made->path});
    }
    return pairs;
}

/// Files of the same content, gone here and new there.
Pairs pairByDigest(const Loose &loose)
{
    using Content = std::pair<std::uint64_t, Digest>;
    std::map<Content, std::vector<const Change *>> gone;
    for (const Change *change : loose.gone) {
        if (change->before->kind == Kind::File && change->before->size > 0
            && change->before->digest)
            gone[{change->before->size, *change->before->digest}].push_back(change);
    }
    std::map<Content, std::vector<const Change *>> made;
    for (const Change *change : loose.made) {
        if (change->after->kind != Kind::File || !change->after->digest)
            continue;
        const Content content{change->after->size, *change->after->digest};
        if (gone.contains(content))
            made[content].push_back(change);
    }
    Pairs pairs;
    for (auto &[content, copies] : made) {
        std::vector<const Change *> &sources = gone[content];
        std::map<std::string_view, std::vector<const Change *>> byName;
        for (auto source = sources.rbegin(); source != sources.rend(); ++source)
            byName[(*source)->path.name()].push_back(*source); // last is first in tree order
        std::set<const Change *> used;
        std::vector<const Change *> nameless;
        for (const Change *copy : copies) {
            const auto same = byName.find(copy->path.name());
            if (same == byName.end() || same->second.empty()) {
                nameless.push_back(copy);
                continue;
            }
            used.insert(same->second.back());
            pairs.push_back(Rename{same->second.back()->path, copy->path});
            same->second.pop_back();
        }
        auto source = sources.begin();
        for (const Change *copy : nameless) {
            source = std::find_if(source, sources.end(),
                                  [&](const Change *it) { return !used.contains(it); });
            if (source == sources.end())
                break;
            pairs.push_back(Rename{(*source)->path, copy->path});
            ++source;
        }
    }
    return pairs;
}

bool isDirectory(Kind kind)
{
    return kind == Kind::Directory;
}

bool isNoDirectory(Kind kind)
{
    return kind != Kind::Directory;
}

Pairs pairFiles(Side side, const std::vector<Change> &changes, const Loose &loose,
                const Pairs &directories)
{
    if (loose.gone.empty() || loose.made.empty())
        return {};
    Pairs pairs = pairByObject(side, loose, isNoDirectory);
    Pairs all = directories;
    all.insert(all.end(), pairs.begin(), pairs.end());
    const Pairs same = pairByDigest(looseChanges(changes, Homes(changes, all)));
    pairs.insert(pairs.end(), same.begin(), same.end());
    return pairs;
}

/// Directories that were made anew elsewhere with most of their files (a move across file systems,
/// or a side that does not know its directories again).
Pairs pairByVote(const Loose &loose, const Pairs &files)
{
    std::unordered_set<RelPath> gone;
    std::unordered_set<RelPath> made;
    for (const Change *change : loose.gone) {
        if (isDirectory(change->before->kind))
            gone.insert(change->path);
    }
    for (const Change *change : loose.made) {
        if (isDirectory(change->after->kind))
            made.insert(change->path);
    }
    if (gone.empty() || made.empty())
        return {};

    std::unordered_map<RelPath, std::size_t> voters;
    for (const Change *change : loose.gone) {
        if (change->before->kind != Kind::File)
            continue;
        for (RelPath above = change->path.parent(); gone.contains(above); above = above.parent())
            ++voters[above];
    }
    std::map<RelPath, std::map<RelPath, std::size_t>> votes;
    for (const Rename &file : files) {
        RelPath from = file.from;
        RelPath to = file.to;
        while (from.name() == to.name()) { // ends before both are the root: they differ
            from = from.parent();
            to = to.parent();
            if (gone.contains(from) && made.contains(to))
                ++votes[from][to];
        }
    }
    std::map<RelPath, std::pair<std::size_t, RelPath>> bestFor; // by destination
    for (const auto &[from, candidates] : votes) {
        for (const auto &[to, count] : candidates) {
            if (count * 2 <= voters[from])
                continue;
            auto &best = bestFor[to];
            if (count > best.first)
                best = {count, from};
        }
    }
    Pairs pairs;
    for (const auto &[to, best] : bestFor)
        pairs.push_back(Rename{best.second, to});
    return pairs;
}

/// New files that have the size of one that is gone, and nothing else to know them by.
std::vector<RelPath> unreadFiles(const Loose &loose)
{
    std::set<std::uint64_t> sizes;
    for (const Change *change : loose.gone) {
        if (change->before->kind == Kind::File && change->before->size > 0)
            sizes.insert(change->before->size);
    }
    std::vector<RelPath> unread;
    for (const Change *change : loose.made) {
        if (change->after->kind == Kind::File && !change->after->digest
            && sizes.contains(change->after->size))
            unread.push_back(change->path);
    }
    return unread;
}

} // namespace

Moves recogniseMoves(Side side, const std::vector<Change> &changes)
{
    Loose loose = looseChanges(changes, Homes(changes, {}));
    if (loose.gone.empty() || loose.made.empty())
        return {};
    Pairs pairs = pairByObject(side, loose, isDirectory);
    loose = looseChanges(changes, settledHomes(changes, pairs));

    Pairs voted = pairByVote(loose, pairFiles(side, changes, loose, pairs));
    if (!voted.empty()) {
        pairs.insert(pairs.end(), voted.begin(), voted.end());
        loose = looseChanges(changes, settledHomes(changes, pairs));
    }
    const Pairs files = pairFiles(side, changes, loose, pairs);
    pairs.insert(pairs.end(), files.begin(), files.end());
    const Homes homes = settledHomes(changes, pairs);
    return Moves{homes.renames(), unreadFiles(looseChanges(changes, homes))};
}

} // namespace tern::planning
