#include "support/model_sync.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <array>
#include <random>
#include <set>

// Random trees, changed on both sides at random, planned and carried out until all is quiet. What
// must hold then is what Tern promises. A failure prints the case; its seed repeats it.

namespace tern::test {
namespace {

constexpr int casesPerTest = 3000;

class Chance {
public:
    explicit Chance(unsigned seed) : m_engine(seed) {}

    std::size_t below(std::size_t limit) { return m_engine() % limit; }
    bool oneIn(std::size_t count) { return below(count) == 0; }

private:
    std::mt19937 m_engine;
};

/// A folder in the hands of a careless user.
class Scribbler {
public:
    explicit Scribbler(unsigned seed) : m_chance(seed) {}

    Pair agreedPair()
    {
        Pair pair;
        for (std::size_t i = m_chance.below(12); i > 0; --i)
            create(pair.local, "old");
        pair.remote = pair.local;
        for (auto &[where, entry] : pair.remote)
            entry.token.object += " there";
        for (const auto &[where, entry] : pair.local)
            pair.agreed.emplace(where, agree(entry, pair.remote.at(where)));
        return pair;
    }

    void change(Pair &pair, Side side)
    {
        Tree &tree = pair.on(side);
        const std::size_t changes = m_chance.below(6);
        for (std::size_t i = 0; i < changes; ++i) {
            switch (m_chance.below(10)) {
            case 0:
            case 1: create(tree, name(side)); break;
            case 2: edit(tree); break;
            case 3: removeTree(tree, pick(tree)); break;
            case 4:
            case 5:
            case 6: rename(tree); break;
            case 7: touch(tree); break;
            case 8: retype(tree, name(side)); break;
            case 9: damage(tree); break;
            }
        }
        if (m_chance.oneIn(4)) {
            for (auto &[where, entry] : tree)
                entry.token.object.clear();
        }
    }

    Chance &chance() { return m_chance; }

private:
    RelPath pick(const Tree &tree)
    {
        if (tree.empty())
            return {};
        return std::next(tree.begin(), static_cast<std::ptrdiff_t>(m_chance.below(tree.size())))
            ->first;
    }

    RelPath pickPlace(const Tree &tree)
    {
        RelPath parent = m_chance.oneIn(3) ? RelPath() : pick(tree);
        if (!parent.isRoot() && tree.at(parent).kind != Kind::Directory)
            parent = parent.parent();
        const char letter = static_cast<char>('a' + m_chance.below(4));
        return *parent.child(std::string(1, letter));
    }

    void write(Entry &entry)
    {
        // Equal contents on both sides happen: of few letters, or none.
        std::string content(1, static_cast<char>('0' + m_chance.below(5)));
        if (!m_chance.oneIn(4))
            content = std::to_string(++m_written * 7 + 100);
        if (m_chance.oneIn(12))
            content.clear();
        entry.kind = Kind::File;
        entry.size = content.size();
        entry.digest = digestOf(content);
        entry.mtime = at(static_cast<std::int64_t>(40 + m_chance.below(50)));
        entry.executable = m_chance.oneIn(5);
        entry.target.clear();
        entry.token.version = versionOf(entry);
    }

    void create(Tree &tree, const std::string &who)
    {
        const RelPath where = pickPlace(tree);
        if (tree.contains(where))
            return;
        Entry entry;
        if (m_chance.oneIn(3)) {
            entry.kind = Kind::Directory;
        } else if (m_chance.oneIn(8)) {
            entry.kind = Kind::Symlink;
            entry.target = std::to_string(m_chance.below(3));
        } else {
            write(entry);
        }
        entry.token.object = who + std::to_string(++m_made);
        tree.emplace(where, entry);
    }

    void edit(Tree &tree)
    {
        const RelPath where = pick(tree);
        if (!where.isRoot() && tree.at(where).kind == Kind::File)
            write(tree.at(where));
    }

    static void removeTree(Tree &tree, const RelPath &where)
    {
        if (!where.isRoot())
            std::erase_if(tree, [&](const auto &item) { return where.contains(item.first); });
    }

    void rename(Tree &tree)
    {
        const RelPath from = pick(tree);
        const RelPath to = pickPlace(tree);
        if (from.isRoot() || from.contains(to) || to.contains(from))
            return;
        if (tree.contains(to) && tree.at(to).kind == Kind::Directory)
            return;
        removeTree(tree, to);
        Tree moved;
        for (const auto &[where, entry] : tree) {
            if (from.contains(where))
                moved.emplace(where.rebased(from, to), entry);
        }
        removeTree(tree, from);
        tree.merge(moved);
    }

    void touch(Tree &tree)
    {
        const RelPath where = pick(tree);
        if (where.isRoot() || tree.at(where).kind != Kind::File)
            return;
        Entry &entry = tree.at(where);
        if (m_chance.oneIn(2))
            entry.executable = !entry.executable;
        else
            entry.mtime += at(1);
        entry.token.version = versionOf(entry);
    }

    void retype(Tree &tree, const std::string &who)
    {
        const RelPath where = pick(tree);
        if (where.isRoot())
            return;
        Entry entry;
        if (tree.at(where).kind == Kind::Directory)
            write(entry);
        else
            entry.kind = Kind::Directory;
        entry.token.object = who + std::to_string(++m_made);
        removeTree(tree, where);
        tree.emplace(where, entry);
    }

    void damage(Tree &tree)
    {
        const RelPath where = pick(tree);
        if (where.isRoot() || tree.at(where).kind != Kind::File || !m_chance.oneIn(3))
            return;
        Entry &entry = tree.at(where);
        entry.size = 0;
        entry.digest = digestOf("");
        entry.token.version = versionOf(entry);
    }

    Chance m_chance;
    int m_made = 0;
    int m_written = 0;
};

/// Takes digests away that a scan would not know, then reads those that are asked for.
Changes scanned(const Pair &pair, const std::vector<Problem> &problems)
{
    const Changes known = changesOf(pair, problems);
    Changes changes = known;
    for (std::vector<Change> *side : {&changes.local, &changes.remote}) {
        for (Change &change : *side) {
            if (change.after && (!change.before || change.before->size != change.after->size))
                change.after->digest.reset();
        }
    }
    for (int rounds = 0; rounds < 10; ++rounds) {
        const std::vector<DigestRequest> needed = digestsNeeded(changes);
        if (needed.empty())
            return changes;
        for (const DigestRequest &request : needed) {
            std::vector<Change> &side =
                request.side == Side::Local ? changes.local : changes.remote;
            for (Change &change : side) {
                if (change.path != request.path)
                    continue;
                EXPECT_FALSE(change.after->digest) << "asked again for " << request.path.bytes();
                change.after->digest = pair.on(request.side).at(request.path).digest;
            }
        }
    }
    ADD_FAILURE() << "digests are asked for without end";
    return changes;
}

std::multiset<std::string> contents(const Tree &tree)
{
    std::multiset<std::string> all;
    for (const auto &[where, entry] : tree) {
        if (entry.kind == Kind::File && entry.size > 0)
            all.insert(contentOf(entry));
    }
    return all;
}

std::multiset<std::string> agreedContents(const Pair &pair)
{
    std::multiset<std::string> all;
    for (const auto &[where, entry] : pair.agreed)
        all.insert(contentOf(entry.on(Side::Local)));
    return all;
}

std::string story(const Pair &pair)
{
    Tree agreed;
    for (const auto &[where, entry] : pair.agreed)
        agreed.emplace(where, entry.on(Side::Local));
    std::string all = "\nagreed: " + text(agreed) + "\nlocal:  " + text(pair.local)
                      + "\nremote: " + text(pair.remote);
    for (const Side side : {Side::Local, Side::Remote}) {
        all += std::string("\nobjects ") + name(side) + ":";
        for (const auto &[where, entry] : pair.on(side))
            all += " " + where.bytes() + "#" + entry.token.object;
    }
    return all + '\n';
}

std::string joined(const std::vector<std::string> &all)
{
    std::string text;
    for (const std::string &line : all)
        text += "  " + line + '\n';
    return text;
}

std::vector<std::string> sortedLines(const Plan &plan)
{
    std::vector<std::string> all = lines(plan);
    std::sort(all.begin(), all.end());
    return all;
}

struct Outcome {
    Pair before;
    ModelSync sync;
    std::vector<Plan> plans;
    std::string story;

    [[nodiscard]] const Plan &last() const { return plans.back(); }
};

bool isQuietPlan(const Plan &plan)
{
    return plan.actions.empty() && plan.agreements.empty();
}

Outcome syncUntilQuiet(const Pair &pair, const Policy &policy,
                       const std::vector<Problem> &problems = {})
{
    Outcome outcome{pair, ModelSync(pair), {}, story(pair)};
    for (int round = 0; round < 5; ++round) {
        const Changes changes = scanned(outcome.sync.pair(), problems);
        const Plan plan = reconcile(changes, policy);
        outcome.story += "plan:\n" + joined(lines(plan));
        EXPECT_EQ(plan, reconcile(changes, policy));
        std::vector<std::string> turned =
            swapped(sortedLines(reconcile(swapped(changes), swapped(policy))));
        std::sort(turned.begin(), turned.end());
        EXPECT_EQ(turned, sortedLines(plan)) << "not symmetric" << outcome.story;
        outcome.plans.push_back(plan);
        if (isQuietPlan(plan))
            break;
        outcome.sync.apply(plan);
    }
    EXPECT_TRUE(isQuietPlan(outcome.last())) << "does not come to rest" << outcome.story;
    EXPECT_TRUE(outcome.sync.faults().empty())
        << outcome.story << "faults:\n"
        << joined(outcome.sync.faults()) << story(outcome.sync.pair());
    return outcome;
}

/// Equal in all that is synced.
void expectBothSidesEqual(const Outcome &outcome)
{
    if (!outcome.last().conflicts.empty() || !outcome.last().problems.empty())
        return;
    EXPECT_EQ(text(outcome.sync.pair().local), text(outcome.sync.pair().remote)) << outcome.story;
}

/// What a user made or changed, and did not delete again, is on a side at the end. What stood
/// in one place, and is on both sides, is there too.
void expectNothingLost(const Outcome &outcome)
{
    const std::multiset<std::string> agreed = agreedContents(outcome.before);
    std::multiset<std::string> left = contents(outcome.sync.pair().local);
    left.merge(contents(outcome.sync.pair().remote));
    const std::multiset<std::string> local = contents(outcome.before.local);
    const std::multiset<std::string> remote = contents(outcome.before.remote);
    for (const std::multiset<std::string> *side : {&local, &remote}) {
        for (const std::string &content : *side) {
            if (!agreed.contains(content)
                || (agreed.count(content) == 1 && local.contains(content)
                    && remote.contains(content))) {
                EXPECT_TRUE(left.contains(content)) << "lost: " << content << outcome.story;
            }
        }
    }
}

/// What was on a side is on a side or in the trash.
void expectNothingDestroyed(const Outcome &outcome)
{
    std::multiset<std::string> left = contents(outcome.sync.pair().local);
    left.merge(contents(outcome.sync.pair().remote));
    left.insert(outcome.sync.trash().begin(), outcome.sync.trash().end());
    for (const Side side : {Side::Local, Side::Remote}) {
        for (const std::string &content : contents(outcome.before.on(side)))
            EXPECT_TRUE(left.contains(content)) << "destroyed: " << content << outcome.story;
    }
}

Policy policyWith(ConflictPolicy conflicts)
{
    Policy policy;
    policy.conflicts = conflicts;
    policy.now = at(1000);
    return policy;
}

Pair randomPair(unsigned seed)
{
    Scribbler scribbler(seed);
    Pair pair = scribbler.agreedPair();
    scribbler.change(pair, Side::Local);
    scribbler.change(pair, Side::Remote);
    return pair;
}

TEST(RandomSync, ComesToRestAndLosesNothingWhenAsking)
{
    for (unsigned seed = 1; seed <= 2 * casesPerTest && !HasFailure(); ++seed) {
        SCOPED_TRACE(seed);
        const Outcome outcome = syncUntilQuiet(randomPair(seed), policyWith(ConflictPolicy::Ask));
        expectBothSidesEqual(outcome);
        expectNothingLost(outcome);
    }
}

TEST(RandomSync, KeepsBothVersionsWhenToldSo)
{
    for (unsigned seed = 1; seed <= casesPerTest && !HasFailure(); ++seed) {
        SCOPED_TRACE(seed);
        const Outcome outcome =
            syncUntilQuiet(randomPair(seed + 100'000), policyWith(ConflictPolicy::Both));
        EXPECT_TRUE(outcome.last().conflicts.empty()) << outcome.story;
        expectBothSidesEqual(outcome);
        expectNothingLost(outcome);
    }
}

TEST(RandomSync, KeepsTheLoserInTheTrashWhenAPolicyDecides)
{
    constexpr std::array policies = {ConflictPolicy::Newest, ConflictPolicy::Local,
                                     ConflictPolicy::Remote};
    for (unsigned seed = 1; seed <= casesPerTest && !HasFailure(); ++seed) {
        SCOPED_TRACE(seed);
        const Outcome outcome = syncUntilQuiet(randomPair(seed + 200'000),
                                               policyWith(policies[seed % policies.size()]));
        expectBothSidesEqual(outcome);
        expectNothingDestroyed(outcome);
    }
}

TEST(RandomSync, MakesTheOtherSideLikeTheForcedOne)
{
    for (unsigned seed = 1; seed <= casesPerTest && !HasFailure(); ++seed) {
        SCOPED_TRACE(seed);
        const Pair pair = randomPair(seed + 300'000);
        Policy policy = policyWith(ConflictPolicy::Ask);
        policy.force = seed % 2 == 0 ? Side::Local : Side::Remote;
        const Outcome outcome = syncUntilQuiet(pair, policy);
        EXPECT_TRUE(outcome.last().conflicts.empty()) << outcome.story;
        expectNothingDestroyed(outcome);
        expectBothSidesEqual(outcome);
    }
}

TEST(RandomSync, WritesToOneSideOnlyInTheOneWayModes)
{
    for (unsigned seed = 1; seed <= casesPerTest && !HasFailure(); ++seed) {
        SCOPED_TRACE(seed);
        const Pair pair = randomPair(seed + 400'000);
        Policy policy = policyWith(seed % 3 == 0 ? ConflictPolicy::Local : ConflictPolicy::Ask);
        policy.mode = SyncMode::UploadOnly;
        const Outcome outcome = syncUntilQuiet(pair, policy);
        EXPECT_EQ(outcome.sync.pair().local, pair.local) << outcome.story;
        for (const Plan &plan : outcome.plans) {
            for (const Action &action : plan.actions)
                EXPECT_NE(action.kind, ActionKind::Remove) << outcome.story;
        }
    }
}

TEST(RandomSync, LeavesAloneWhatCouldNotBeRead)
{
    for (unsigned seed = 1; seed <= casesPerTest && !HasFailure(); ++seed) {
        SCOPED_TRACE(seed);
        Pair pair = randomPair(seed + 500'000);
        Chance chance(seed);
        if (pair.agreed.empty())
            continue;
        const RelPath hidden =
            std::next(pair.agreed.begin(),
                      static_cast<std::ptrdiff_t>(chance.below(pair.agreed.size())))
                ->first;
        if (!pair.remote.contains(hidden))
            continue;
        // A scan that cannot read a place tells no change there: as if it were as agreed.
        Tree &tree = pair.remote;
        std::erase_if(tree, [&](const auto &item) { return hidden.contains(item.first); });
        for (const auto &[where, entry] : pair.agreed) {
            if (hidden.contains(where))
                tree.emplace(where, entry.on(Side::Remote));
        }
        Tree held;
        for (const auto &[where, entry] : tree) {
            if (hidden.contains(where))
                held.emplace(where, entry);
        }
        bool hasParents = true;
        for (RelPath above = hidden.parent(); !above.isRoot(); above = above.parent())
            hasParents = hasParents && pair.remote.contains(above)
                         && pair.remote.at(above).kind == Kind::Directory;
        if (!hasParents)
            continue;
        const Problem problem{hidden, "remote", ProblemKind::Unreadable, Reach::Subtree, {}};
        Outcome outcome{pair, ModelSync(pair), {}, story(pair) + "hidden: " + hidden.bytes()};
        const Plan plan = reconcile(scanned(pair, {problem}), policyWith(ConflictPolicy::Ask));
        outcome.sync.apply(plan);
        EXPECT_TRUE(outcome.sync.faults().empty())
            << outcome.story << joined(lines(plan)) << joined(outcome.sync.faults());
        std::multiset<std::string> before = contents(held);
        std::multiset<std::string> after = contents(outcome.sync.pair().remote);
        EXPECT_TRUE(std::includes(after.begin(), after.end(), before.begin(), before.end()))
            << outcome.story << joined(lines(plan));
    }
}

} // namespace
} // namespace tern::test
