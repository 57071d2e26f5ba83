#include "rule_oracle.h"
#include "rules_support.h"
#include "support/property.h"

#include <string>
#include <vector>

// Random rules and paths: what is quick says the same as what is plain.

namespace tern::test {
namespace {

/// Few and short names, so that random patterns meet random paths.
const std::vector<std::string> names = {"a",      "b",      "ab",    "cache",    ".hidden",
                                        "x.csv",  "y.csv",  "a.tmp", "b.tmp",    "x.tar",
                                        "tar.gz", "x.t.gz", "a_b",   "previews", ".ternignore"};

const std::vector<std::string> patternParts = {
    "a",   "b",      "ab",   "*",    "?",     "**",     "/",       "/",        "/",     "/**/",
    "**/", ".",      "[ab]", "[!a]", "*.csv", "*.tmp",  "*.gz",    "x.csv",    "cache", "_",
    "*_*", "tar.gz", "t*",   ".h*",  "/**",   "x*.csv", "*x.t.gz", "previews/"};

const std::vector<std::string> expressions = {
    "size > 100B",
    "size < 100B AND name = *.csv",
    "folder = cache/",
    "name = *.tmp OR folder = previews/",
    "NOT folder = a",
    "path = a/**",
    "path != a/**",
    "extension = gz",
    "kind = symlink",
    "mtime < 7d",
    "folder = a AND NOT path = a/b/**",
};

const std::vector<std::string> filters = {"size:>50B", "mtime:-7d", "max_size:150B"};

std::string aPatternText()
{
    const auto parts = *rc::gen::resize(
        4, rc::gen::container<std::vector<std::string>>(rc::gen::elementOf(patternParts)));
    std::string made;
    for (const std::string &part : parts)
        made += part;
    return made;
}

/// Leaves out what no pattern may be.
PatternList aList(std::size_t longest)
{
    PatternList list;
    const auto count = *rc::gen::inRange<std::size_t>(0, longest + 1);
    for (std::size_t i = 0; i < count; ++i) {
        std::string text = aPatternText();
        if (!list.isEmpty() && *rc::gen::inRange(0, 4) == 0)
            text.insert(text.begin(), '!');
        Result<Pattern> pattern = Pattern::parse(text);
        if (pattern && (!list.isEmpty() || !pattern->isNegated()))
            list.add(std::move(*pattern), i + 1);
    }
    return list;
}

bool oneIn(int count)
{
    return *rc::gen::inRange(0, count) == 0;
}

Rule aRule()
{
    Rule rule;
    rule.patterns = aList(4);
    if (oneIn(4))
        rule.expression = Expression::parse(*rc::gen::elementOf(expressions)).value();
    if (oneIn(6))
        rule.filters.push_back(Filter::parse(*rc::gen::elementOf(filters)).value());
    rule.treatment = static_cast<Treatment>(*rc::gen::inRange(0, 5));
    if (oneIn(4))
        rule.conflicts = ConflictPolicy::Newest;
    if (oneIn(4))
        rule.maxSize = 120;
    if (oneIn(4))
        rule.warnSize = 80;
    rule.state = oneIn(8) ? RuleState::Off : RuleState::On;
    return rule;
}

RuleSet aRuleSet()
{
    RuleSet rules;
    const int count = *rc::gen::inRange(0, 8);
    for (int i = 0; i < count; ++i)
        RC_ASSERT(rules.add(aRule()).has_value());
    const int conflictRules = *rc::gen::inRange(0, 4);
    for (int i = 0; i < conflictRules; ++i)
        RC_ASSERT(
            rules.addConflictRule({aList(3), static_cast<ConflictPolicy>(i), {}}).has_value());
    return rules;
}

RelPath aPath(int deepest)
{
    RelPath path;
    const int depth = *rc::gen::inRange(1, deepest + 1);
    for (int i = 0; i < depth; ++i)
        path = path.child(*rc::gen::elementOf(names)).value();
    return path;
}

Entry anEntry()
{
    switch (*rc::gen::inRange(0, 4)) {
    case 0: return directory();
    case 1: return symlink();
    default:
        return file(*rc::gen::inRange<std::uint64_t>(0, 200),
                    noon - *rc::gen::inRange<std::int64_t>(0, 14) * day);
    }
}

std::string shown(const RuleSet &rules, const RelPath &path, const Entry &entry)
{
    std::string text =
        path.bytes() + " (" + name(entry.kind) + ", " + std::to_string(entry.size) + " bytes)";
    for (const Rule &rule : rules.rules()) {
        text += std::string("\n  ") + name(rule.treatment)
                + (rule.state == RuleState::Off ? " off" : "");
        for (std::size_t i = 0; i < rule.patterns.size(); ++i)
            text += " '" + rule.patterns.pattern(i).text() + '\'';
        for (const Filter &filter : rule.filters)
            text += " filter " + filter.text();
        if (rule.expression)
            text += " where " + rule.expression->text();
    }
    return text;
}

/// By scopes, from the root down.
Ruling walkedRuling(const RuleSet &rules, const RelPath &path, const Entry &entry)
{
    RuleScope scope = rules.root();
    const std::string &bytes = path.bytes();
    for (std::size_t slash = bytes.find('/'); slash != std::string::npos;
         slash = bytes.find('/', slash + 1))
        scope = rules.enter(scope, at(bytes.substr(0, slash)));
    return rules.rule(scope, path, entry, noon);
}

TEST(RandomRules, SayTheSameWhetherTheyAreLookedUpOrTried)
{
    holds([] {
        const RuleSet rules = aRuleSet();
        for (int i = 0; i < 30; ++i) {
            const RelPath path = aPath(4);
            const Entry entry = anEntry();
            const Ruling plain = plainRuling(rules, path, entry, noon);
            if (rules.rule(path, entry, noon) != plain || walkedRuling(rules, path, entry) != plain)
                RC_FAIL(shown(rules, path, entry));
        }
    });
}

TEST(RandomRules, FindTheLastMatchOfEachList)
{
    holds([] {
        std::vector<PatternList> lists;
        PatternIndex index;
        for (int i = 0; i < 6; ++i) {
            lists.push_back(aList(8));
            index.add(lists.back());
        }
        for (int i = 0; i < 30; ++i) {
            const RelPath path = aPath(4);
            const Kind kind = anEntry().kind;
            PatternIndex::Search search = index.search(path.bytes(), kind);
            auto found = search.next();
            for (std::size_t list = 0; list < lists.size(); ++list) {
                const auto plain = lists[list].lastMatch(path.bytes(), kind);
                if (!plain)
                    continue;
                RC_ASSERT(found.has_value());
                RC_ASSERT(found->list == list);
                RC_ASSERT(found->pattern == *plain);
                RC_ASSERT(found->negated == lists[list].pattern(*plain).isNegated());
                found = search.next();
            }
            RC_ASSERT(!found.has_value());
        }
    });
}

TEST(RandomRules, IgnoreTheSameByManyFilesAsByTheirLists)
{
    holds([] {
        IgnoreTree tree;
        PlainIgnores plain;
        const int count = *rc::gen::inRange(0, 5);
        for (int i = 0; i < count; ++i) {
            const RelPath directory = oneIn(3) ? RelPath() : aPath(3);
            const PatternList list = aList(5);
            std::string text;
            for (std::size_t at = 0; at < list.size(); ++at)
                text += list.pattern(at).text() + '\n';
            RC_ASSERT(tree.enter(directory, text).has_value());
            plain[directory] = list;
        }
        for (int i = 0; i < 30; ++i) {
            const RelPath path = aPath(4);
            const Kind kind = anEntry().kind;
            RC_ASSERT(tree.excludes(path, kind) == plainlyIgnored(plain, path, kind));
        }
    });
}

TEST(RandomSelections, AreReadAgainAsTheyWereWritten)
{
    holds([] {
        const NewFolders newFolders = oneIn(2) ? NewFolders::Come : NewFolders::StayAway;
        Selection selection(newFolders);
        const int count = *rc::gen::inRange(0, 8);
        for (int i = 0; i < count; ++i) {
            const RelPath folder = aPath(3);
            const Choice choice = oneIn(2) ? Choice::Chosen : Choice::Unchosen;
            RC_ASSERT(selection.choose(folder, choice).has_value());
            const Presence wanted = choice == Choice::Chosen ? Presence::All : Presence::None;
            RC_ASSERT(selection.presence(folder) == wanted);
        }
        RC_ASSERT(Selection::parse(newFolders, selection.texts()).value() == selection);
        for (int i = 0; i < 30; ++i) {
            const RelPath path = aPath(4);
            const bool isHere = selection.isHere(path, Kind::File);
            RC_ASSERT(!isHere || selection.isHere(path.parent(), Kind::Directory));
            if (selection.presence(path) == Presence::None && !path.parent().isRoot())
                RC_ASSERT(!isHere);
        }
    });
}

} // namespace
} // namespace tern::test
