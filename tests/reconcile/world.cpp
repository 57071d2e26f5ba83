#include "world.h"

#include <array>
#include <set>

namespace tern::test {

namespace {

constexpr std::array<std::string_view, 5> names = {"a", "b", "c", "d", "\xC3\xA9"};
/// Stands for bytes that no RelPath can carry.
constexpr std::string_view oddName = "odd";
/// Everything that happens is earlier than this.
constexpr std::int64_t now = 1000;

RelPath pick(const Tree &tree, std::size_t number)
{
    if (tree.empty())
        return {};
    return std::next(tree.begin(), static_cast<std::ptrdiff_t>(number % tree.size()))->first;
}

/// A place in a directory that stands in `tree`.
RelPath pickPlace(const Tree &tree, std::size_t number)
{
    const std::size_t name = number % names.size();
    number /= names.size();
    RelPath parent;
    if (number % 3 != 0)
        parent = pick(tree, number / 3);
    if (!parent.isRoot() && tree.at(parent).kind != Kind::Directory)
        parent = parent.parent();
    return parent.child(names.at(name)).value_or(parent);
}

bool stands(const Tree &tree, const RelPath &directory)
{
    const auto found = tree.find(directory);
    return directory.isRoot() || (found != tree.end() && found->second.kind == Kind::Directory);
}

std::vector<Side> sidesOf(Who who)
{
    if (who == Who::Both)
        return {Side::Local, Side::Remote};
    return {who == Who::Local ? Side::Local : Side::Remote};
}

} // namespace

World::World(const Setting &setting) : m_setting(setting), m_sync(Pair())
{
    m_sync.setLimits(Side::Local, setting.localLimits);
    m_sync.setLimits(Side::Remote, setting.remoteLimits);
}

/// Equal contents on both sides happen: of few letters, or none. Most are of one size.
std::string World::contentFor(const Deed &deed)
{
    switch (deed.how % 12) {
    case 0:
    case 1:
    case 2: return std::to_string(deed.how / 12 % 5);
    case 3: return {};
    case 4: return "long" + std::to_string(++m_written);
    default: return std::to_string(100 + ++m_written);
    }
}

UserHand::Work World::workOf(const Deed &deed, const Tree &tree)
{
    UserHand::Work work;
    work.kind = deed.kind;
    work.what = pick(tree, deed.what);
    work.where = deed.kind == DeedKind::Swap ? pick(tree, deed.where) : pickPlace(tree, deed.where);
    if (deed.kind == DeedKind::MakeOddly)
        work.where = work.where.parent().child(oddName).value_or(RelPath());
    if (deed.kind == DeedKind::Write || deed.kind == DeedKind::Edit || deed.kind == DeedKind::Retype
        || deed.kind == DeedKind::Twin)
        work.content = contentFor(deed);
    if (deed.kind == DeedKind::MakeSymlink)
        work.content = std::to_string(deed.how % 3);
    work.mtime = at(40 + deed.how % 50);
    work.marked = deed.how % 5 == 4;
    return work;
}

void World::edit(const Deed &deed)
{
    const std::vector<Side> sides = sidesOf(deed.who);
    const UserHand::Work work = workOf(deed, pair().on(sides.front()));
    ++m_made;
    for (const Side side : sides) {
        const std::string object =
            std::string(side == Side::Local ? "L" : "R") + std::to_string(m_made);
        UserHand(m_sync.pair().on(side), traits(side), limits(side), object).perform(work);
    }
}

void World::agreeOnAll()
{
    Pair &pair = m_sync.pair();
    for (const auto &[where, entry] : pair.local) {
        if (const auto other = pair.remote.find(where);
            other != pair.remote.end() && sameContent(entry, other->second).value_or(false))
            pair.agreed.emplace(where, agree(entry, other->second));
    }
}

void World::renameObjects(Side side, bool isLost)
{
    const std::string suffix = "." + std::to_string(++m_made);
    for (auto &[where, entry] : m_sync.pair().on(side)) {
        std::string &object = entry.token.object;
        object = isLost || object.empty() ? std::string() : object + suffix;
    }
}

void World::hide(Side side, const RelPath &place, std::uint16_t how)
{
    if (!place.isRoot() && stands(pair().on(side), place.parent()))
        m_hidden.push_back({side, place, how % 3 == 0 ? Reach::Path : Reach::Subtree});
}

void World::resolve(const Deed &deed)
{
    if (m_conflicts.empty())
        return;
    constexpr std::array choices = {ConflictPolicy::Local, ConflictPolicy::Remote,
                                    ConflictPolicy::Both};
    const Conflict &conflict = m_conflicts[deed.what % m_conflicts.size()];
    m_resolutions[conflict.path] =
        Resolution{choices.at(deed.how % choices.size()), conflict.local, conflict.remote};
}

void World::perform(const Deed &deed)
{
    const Side side = sidesOf(deed.who).front();
    const Tree &tree = pair().on(side);
    switch (deed.kind) {
    case DeedKind::LoseObjects: return renameObjects(side, true);
    case DeedKind::RenewObjects: return renameObjects(side, false);
    case DeedKind::Hide:
        if (deed.where % 4 == 0 && !pair().agreed.empty()) {
            const auto agreed = static_cast<std::ptrdiff_t>(deed.what % pair().agreed.size());
            return hide(side, std::next(pair().agreed.begin(), agreed)->first, deed.how);
        }
        return hide(side, pick(tree, deed.what), deed.how);
    case DeedKind::Waver: {
        const RelPath place = pick(tree, deed.what);
        if (!place.isRoot() && tree.at(place).kind == Kind::File)
            m_wavering.push_back({side, place, Reach::Path});
        return;
    }
    case DeedKind::LeaveOut: m_leftOut.push_back(pick(tree, deed.what)); return;
    case DeedKind::Narrow: m_narrowed = pick(tree, deed.what); return;
    case DeedKind::Resolve: return resolve(deed);
    case DeedKind::LoseJournal: m_sync.pair().agreed.clear(); return;
    case DeedKind::Sync: return;
    default: return edit(deed);
    }
}

void World::endRound()
{
    m_hidden.clear();
    m_wavering.clear();
    m_leftOut.clear();
    m_narrowed.reset();
    m_resolutions.clear();
    ++m_round;
}

void World::calmDown()
{
    endRound();
    m_failures.clear();
    for (const Side side : {Side::Local, Side::Remote})
        std::erase_if(m_sync.pair().on(side),
                      [](const auto &item) { return isNeverSynced(item.second); });
}

void World::noteFailure(const Action &action)
{
    m_failures.push_back(Problem{action.path, name(action.side), ProblemKind::Failed, Reach::Path,
                                 Error{ErrorCode::PermissionDenied}});
}

Policy World::policyFor(const Changes &changes) const
{
    Policy policy;
    policy.conflicts = m_setting.conflicts;
    policy.mode = m_setting.mode;
    policy.force = m_setting.force;
    policy.resolutions = m_resolutions;
    policy.localTraits = m_setting.localTraits;
    policy.remoteTraits = m_setting.remoteTraits;
    policy.dateLabel = "2026-11-" + std::to_string(m_round);
    policy.now = at(now);
    const auto canonical = [](std::string_view name) {
        return seenAs(SideTraits{true, true}, name);
    };
    policy.canonicalName = canonical;
    std::set<std::string> created;
    for (const auto *side : {&changes.local, &changes.remote}) {
        for (const Change &change : *side) {
            if (!change.before)
                created.insert(canonical(change.path.bytes()));
        }
    }
    if (m_setting.localTraits.caseInsensitive || m_setting.localTraits.normalizesUnicode
        || m_setting.remoteTraits.caseInsensitive || m_setting.remoteTraits.normalizesUnicode) {
        for (const auto &[where, entry] : pair().agreed) {
            if (created.contains(canonical(where.bytes())))
                policy.clashCandidates.push_back(where);
        }
    }
    return policy;
}

bool World::wouldMerge(const Action &action) const
{
    const SideTraits &blurred = traits(action.side);
    if (action.kind == ActionKind::Remove || blurred.escapesNames
        || (!blurred.caseInsensitive && !blurred.normalizesUnicode))
        return false;
    const std::string seen = seenAs(blurred, action.path.bytes());
    for (const auto &[where, entry] : pair().on(action.side)) {
        const bool isItself = where == action.path || (action.from && action.from->contains(where));
        if (!isItself && seenAs(blurred, where.bytes()) == seen)
            return true;
    }
    return false;
}

} // namespace tern::test
