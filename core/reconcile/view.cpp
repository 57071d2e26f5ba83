#include "view.h"

#include <algorithm>

namespace tern::planning {

namespace {

/// True when the version tells that nothing was written since: what a renamed folder took along.
bool isSurelySame(const Token &before, const Token &now)
{
    return before.settled && !now.version.empty() && now.version == before.version;
}

/// Renaming moves the change time of a file, and with it the version of its token: whether it was
/// edited too is then told by its digest alone. `now` is a file without one.
bool needsDigest(const AgreedEntry &before, const Entry &now, Side side)
{
    return before.kind == Kind::File && now.size == before.size && now.size > 0
           && !isSurelySame(before.state(side).token, now.token);
}

bool contentChanged(const AgreedEntry &before, const Entry &now, Side side)
{
    if (now.kind == Kind::Directory)
        return false;
    if (now.kind == Kind::Symlink)
        return now.target != before.target;
    if (now.size != before.size)
        return true;
    if (now.size > 0 && now.digest)
        return now.digest != before.digest;
    return needsDigest(before, now, side);
}

bool isDamage(const AgreedEntry &before, const Entry &now, Side side)
{
    return now.kind == Kind::File && now.size == 0 && before.size > 0
           && now.mtime == before.state(side).mtime;
}

Fate fateOf(const AgreedEntry *before, const Entry *now, Side side)
{
    if (before == nullptr)
        return Fate::Created;
    if (now == nullptr)
        return Fate::Deleted;
    if (before->kind != now->kind)
        return Fate::Retyped;
    if (isDamage(*before, *now, side))
        return Fate::Damaged;
    if (contentChanged(*before, *now, side))
        return Fate::Edited;
    return executableChanged(*before, *now, side) || mtimeChanged(*before, *now, side)
               ? Fate::Touched
               : Fate::Same;
}

bool isNews(const Seen &seen, Side side)
{
    switch (seen.fate) {
    case Fate::Created:
    case Fate::Edited:
    case Fate::Retyped: return true;
    case Fate::Touched: return executableChanged(*seen.before, *seen.now, side);
    case Fate::Same:
    case Fate::Deleted:
    case Fate::Damaged: break;
    }
    return false;
}

const AgreedEntry *pointer(const std::optional<AgreedEntry> &entry)
{
    return entry ? &*entry : nullptr;
}

} // namespace

bool executableChanged(const AgreedEntry &before, const Entry &now, Side side)
{
    return now.kind == Kind::File && now.executable != before.state(side).executable;
}

bool mtimeChanged(const AgreedEntry &before, const Entry &now, Side side)
{
    return now.kind == Kind::File && now.mtime != before.state(side).mtime;
}

View::View(Side side, const std::vector<Change> &changes, const std::vector<Rename> &renames)
    : m_side(side), m_homes(changes, renames)
{
    m_seen.reserve(changes.size());
    for (const Change &change : changes) {
        Seen seen{change.path, &change.path, pointer(change.before),
                  change.after ? &*change.after : nullptr};
        if (isDeleted(change) && m_homes.landing(change) != nullptr)
            continue; // comes with the place where it stands now
        if (isCreated(change)) {
            seen.home = m_homes.homeOf(change.path);
            if (const Change *origin = m_homes.origin(change))
                seen.before = pointer(origin->before);
        }
        seen.fate = fateOf(seen.before, seen.now, side);
        m_seen.push_back(std::move(seen));
    }
    const auto byHome = [](const Seen &a, const Seen &b) { return a.home < b.home; };
    if (!m_homes.renames().empty())
        std::sort(m_seen.begin(), m_seen.end(), byHome);
    for (const Seen &seen : m_seen) {
        if (isNews(seen, side))
            m_news.push_back(seen.home);
    }
    for (const Rename &rename : m_homes.renames()) {
        m_placed.emplace(rename.from,
                         Place{m_homes.homeOf(rename.to.parent()), std::string(rename.to.name())});
    }
}

std::vector<Seen>::const_iterator View::firstWithin(const RelPath &home) const
{
    return std::lower_bound(
        m_seen.begin(), m_seen.end(), home,
        [](const Seen &seen, const RelPath &wanted) { return seen.home < wanted; });
}

const Seen *View::at(const RelPath &home) const
{
    const auto found = firstWithin(home);
    return found != m_seen.end() && found->home == home ? &*found : nullptr;
}

Fate View::fate(const RelPath &home) const
{
    const Seen *seen = at(home);
    return seen == nullptr ? Fate::Same : seen->fate;
}

bool View::hasNewsBelow(const RelPath &home) const
{
    const auto next = std::upper_bound(m_news.begin(), m_news.end(), home);
    return next != m_news.end() && home.contains(*next);
}

bool View::isUnread(const Seen &seen) const
{
    return seen.before != nullptr && needsDigest(*seen.before, *seen.now, m_side);
}

} // namespace tern::planning
