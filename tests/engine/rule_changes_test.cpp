#include "ruled_pair.h"
#include "support/property.h"

#include <algorithm>
#include <iostream>

// Random rules, ignore files and choices, changed between runs while users go on working.

namespace tern::test {
namespace {

const std::vector<std::string> folders = {"", "a", "b", "a/b", "data"};
const std::vector<std::string> names = {"x.csv", "y.tmp", "z.log", "b", "note"};

const std::vector<std::string> patterns = {"*.tmp", "*.log", "*.csv", "a/",    "/b",
                                           "data/", "a/b",   "note",  "**/b/", "*"};
const std::vector<std::string> ignoreTexts = {
    "", "*.tmp\n", "*.log\n!z.log\n", "b/\n", "*\n!*.csv\n", "# nothing\n", "/note\n"};
const std::vector<std::string> conditions = {"size > 6B", "name = *.csv", "folder = a",
                                             "NOT folder = data AND size < 4B"};

bool oneIn(int count)
{
    return *rc::gen::inRange(0, count) == 0;
}

Side aSide()
{
    return oneIn(2) ? Side::Local : Side::Remote;
}

std::string aPath()
{
    return MemoryPath::joined(*rc::gen::elementOf(folders), *rc::gen::elementOf(names));
}

/// What rules may do: only leave out and limit, or send one way and ask, too.
enum class Repertoire { Admission, Modes };

Rule aRule(Repertoire repertoire)
{
    Rule rule;
    const int count = *rc::gen::inRange(0, 3);
    for (int i = 0; i < count; ++i)
        rule.patterns.add(Pattern::parse(*rc::gen::elementOf(patterns)).value());
    if (oneIn(4))
        rule.expression = Expression::parse(*rc::gen::elementOf(conditions)).value();
    if (oneIn(4))
        rule.maxSize = *rc::gen::inRange<std::uint64_t>(2, 9);
    rule.treatment = oneIn(2) ? Treatment::LeaveOut : Treatment::BothWays;
    if (repertoire == Repertoire::Modes)
        rule.treatment = static_cast<Treatment>(*rc::gen::inRange(0, 5));
    if (repertoire == Repertoire::Modes && oneIn(3))
        rule.deletions = Deletions::Mirror;
    return rule;
}

RuleSet someRules(Repertoire repertoire)
{
    RuleSet rules;
    const int count = *rc::gen::inRange(0, 4);
    for (int i = 0; i < count; ++i)
        RC_ASSERT(rules.add(aRule(repertoire)).has_value());
    return rules;
}

Selection aSelection()
{
    Selection selection(oneIn(4) ? NewFolders::StayAway : NewFolders::Come);
    const int count = *rc::gen::inRange(0, 3);
    for (int i = 0; i < count; ++i) {
        const std::string &folder = folders[*rc::gen::inRange<std::size_t>(1, folders.size())];
        RC_ASSERT(selection
                      .choose(RelPath::parse(folder).value(),
                              oneIn(2) ? Choice::Chosen : Choice::Unchosen)
                      .has_value());
    }
    return selection;
}

void editOnce(RuledPair &pair)
{
    const Side side = aSide();
    switch (*rc::gen::inRange(0, 8)) {
    case 0: return pair.remove(side, aPath());
    case 1: return pair.remove(side, folders[*rc::gen::inRange<std::size_t>(1, folders.size())]);
    case 2: return pair.rename(side, aPath(), aPath());
    case 3:
        return pair.rename(side, folders[*rc::gen::inRange<std::size_t>(1, folders.size())],
                           aPath());
    case 4: return pair.makeDirectory(side, aPath());
    default: return pair.write(side, aPath(), *rc::gen::inRange<std::size_t>(1, 10));
    }
}

void edit(RuledPair &pair)
{
    const int count = *rc::gen::inRange(1, 6);
    for (int i = 0; i < count; ++i)
        editOnce(pair);
}

void changeRules(RuledPair &pair, Repertoire repertoire)
{
    switch (*rc::gen::inRange(0, 4)) {
    case 0: return pair.select(aSelection());
    case 1:
        return pair.ignore(aSide(), *rc::gen::elementOf(folders), *rc::gen::elementOf(ignoreTexts));
    default: return pair.use(someRules(repertoire));
    }
}

bool isIgnoreFile(const std::string &path)
{
    return MemoryPath::name(path) == ScanRules::ignoreFileName;
}

/// What a run right after a change of rules did that is more than bringing what was missing.
std::string harmDone(const Tree &before, const Tree &other, const Tree &after)
{
    for (const auto &[path, content] : before) {
        const auto now = after.find(path);
        if (!isIgnoreFile(path) && (now == after.end() || now->second != content))
            return path + " was " + content + " and is "
                   + (now == after.end() ? "gone" : now->second);
    }
    for (const auto &[path, content] : after) {
        const auto source = other.find(path);
        if (isIgnoreFile(path) || before.contains(path))
            continue;
        if (source == other.end() || source->second != content)
            return path + " came from nowhere with " + content;
    }
    return {};
}

/// `what` is wrong; empty: nothing.
void require(const RuledPair &pair, const std::string &what)
{
    if (!what.empty())
        RC_FAIL(what + ", after\n" + pair.story());
}

void requireNothingLost(const RuledPair &pair)
{
    const std::vector<std::string> lost = pair.lost();
    require(pair, lost.empty() ? "" : lost.front() + " is lost");
}

void requireHarmless(RuledPair &pair)
{
    const Tree local = pair.folder(Side::Local).tree();
    const Tree remote = pair.folder(Side::Remote).tree();
    pair.run();
    require(pair, harmDone(local, remote, pair.folder(Side::Local).tree()));
    require(pair, harmDone(remote, local, pair.folder(Side::Remote).tree()));
}

/// Freeing space takes away here what stands there, and nothing else anywhere.
void freeHarmlessly(RuledPair &pair)
{
    const Tree local = pair.folder(Side::Local).tree();
    const Tree remote = pair.folder(Side::Remote).tree();
    const FreeResult result = pair.free();
    RC_ASSERT(!result.failure && !result.guard);
    RC_ASSERT(pair.folder(Side::Remote).tree() == remote);
    const Tree left = pair.folder(Side::Local).tree();
    for (const auto &[path, content] : local) {
        const auto stays = left.find(path);
        const auto there = remote.find(path);
        if (stays == left.end())
            RC_ASSERT(there != remote.end() && there->second == content);
        else
            RC_ASSERT(stays->second == content);
    }
    RC_ASSERT(left.size() <= local.size());
}

/// True when something other than rules keeps both sides from having the same at `path`.
bool isExcused(RuledPair &pair, const std::string &path)
{
    const RelPath place = RelPath::parse(path).value();
    for (const Conflict &conflict : pair.conflicts()) {
        if (conflict.path.contains(place) || place.contains(conflict.path)
            || (conflict.other && conflict.other->contains(place)))
            return true;
    }
    for (const Side side : {Side::Local, Side::Remote}) {
        if (const MemoryNodePtr node = pair.folder(side).at(path);
            node && node->kind == Kind::Directory)
            return true; // it stays for what is left out in there
        for (std::string_view above = MemoryPath::parent(path); !above.empty();
             above = MemoryPath::parent(above)) {
            const MemoryNodePtr node = pair.folder(side).at(above);
            if (node && node->kind != Kind::Directory)
                return true;
        }
    }
    const std::set<std::string> renamed = pair.renamedOutOfSight();
    return std::any_of(renamed.begin(), renamed.end(), [&](const std::string &gone) {
        return path == gone || path.starts_with(gone + '/');
    });
}

/// The first path that is admitted on both sides and is not the same there.
std::string firstDifference(RuledPair &pair)
{
    const Tree local = pair.folder(Side::Local).tree();
    const Tree remote = pair.folder(Side::Remote).tree();
    for (const auto &[one, other] : {std::pair(&local, &remote), std::pair(&remote, &local)}) {
        for (const auto &[path, content] : *one) {
            const auto there = other->find(path);
            const bool isSame = there != other->end() && there->second == content;
            if (!isSame && content != "/" && pair.isAdmitted(path) && !isExcused(pair, path))
                return path + " is " + content + " here, "
                       + (there == other->end() ? "and not there" : "and there " + there->second);
        }
    }
    return {};
}

void play(Repertoire repertoire, std::uint64_t &changesAlone)
{
    RuledPair pair;
    edit(pair);
    const int steps = *rc::gen::inRange(1, 7);
    for (int i = 0; i < steps; ++i) {
        require(pair, pair.comesToRest() ? "" : "it does not come to rest");
        const bool isAlone = oneIn(2);
        if (!isAlone)
            edit(pair);
        const bool mayJudge =
            isAlone && repertoire == Repertoire::Admission && pair.renamedOutOfSight().empty();
        changeRules(pair, repertoire);
        if (mayJudge) {
            requireHarmless(pair);
            ++changesAlone;
        }
        requireNothingLost(pair);
        if (oneIn(3))
            freeHarmlessly(pair);
    }
    require(pair, pair.comesToRest() ? "" : "it does not come to rest");
    requireNothingLost(pair);
    if (repertoire == Repertoire::Admission)
        require(pair, firstDifference(pair));
}

TEST(RandomRuleChanges, LoseAndDeleteNothingAndComeToRestAlike)
{
    constexpr std::uint64_t defaultSeeds = 6;
    std::uint64_t changesAlone = 0;
    const auto property = [&] {
        play(oneIn(4) ? Repertoire::Modes : Repertoire::Admission, changesAlone);
    };
    const std::uint64_t histories = holds(property, defaultSeeds);
    EXPECT_GT(changesAlone, histories / 2) << "most histories have to try it";
    std::cout << "soak: rule-histories " << histories << '\n';
}

} // namespace
} // namespace tern::test
