#include "rule_book.h"

#include "content/hasher.h"

#include <algorithm>

namespace tern::test {

namespace {

const std::vector<std::string> &patterns()
{
    static const std::vector<std::string> all = {
        "a",  "/b",   "notes",   "notes/", "run1/", "cells.csv", "/c/*/a",
        "*s", "**/b", "/run1/a", "c/",     "/a/*",  "*.csv",     "run*/a"};
    return all;
}

const std::vector<std::string> &folders()
{
    static const std::vector<std::string> all = {"a", "b", "c", "notes", "run1", "a/notes", "c/a"};
    return all;
}

std::string textOf(const Rule &rule)
{
    std::string text = name(rule.treatment);
    for (std::size_t i = 0; i < rule.patterns.size(); ++i)
        text += ' ' + rule.patterns.pattern(i).text();
    if (rule.maxSize)
        text += " at most " + std::to_string(*rule.maxSize);
    return text;
}

Rule drawRule(Dice &dice)
{
    const std::vector<Treatment> treatments = {
        Treatment::LeaveOut, Treatment::LeaveOut, Treatment::LeaveOut, Treatment::BothWays,
        Treatment::UpOnly,   Treatment::DownOnly, Treatment::AskFirst};
    Rule rule;
    rule.treatment = dice.pick(treatments);
    if (auto pattern = Pattern::parse(dice.pick(patterns())))
        rule.patterns.add(std::move(*pattern));
    if (rule.treatment != Treatment::LeaveOut && dice.percent(30))
        rule.maxSize = dice.percent(50) ? 12 : 40;
    return rule;
}

Selection drawSelection(Dice &dice)
{
    Selection selection(dice.percent(30) ? NewFolders::StayAway : NewFolders::Come);
    for (std::uint64_t i = dice.below(3); i > 0; --i) {
        const auto folder = RelPath::parse(dice.pick(folders()));
        const Choice choice = dice.percent(60) ? Choice::Unchosen : Choice::Chosen;
        (void)selection.choose(*folder, choice); // there are too few to be too many
    }
    return selection;
}

} // namespace

void RuleBook::change(Dice &dice)
{
    if (dice.percent(25))
        return clear();
    RuleSet set;
    m_text.clear();
    m_hasTreatments = false;
    for (std::uint64_t i = dice.below(3); i > 0; --i) {
        Rule rule = drawRule(dice);
        m_text += "\n    " + textOf(rule);
        m_hasTreatments = m_hasTreatments || rule.treatment != Treatment::LeaveOut;
        (void)set.add(std::move(rule)); // there are too few to be too many
    }
    Selection selection = dice.percent(50) ? drawSelection(dice) : Selection();
    m_text += std::string("\n    new folders ") + name(selection.newFolders());
    for (const std::string &choice : selection.texts())
        m_text += ' ' + choice;
    m_rules = SharedRules(FolderRules(std::move(selection), std::move(set)), digestOf(m_text));
}

void RuleBook::clear()
{
    m_rules = {};
    m_hasTreatments = false;
    m_text = "\n    none";
}

Ruling RuleBook::rulingOn(const RelPath &path, const Entry &entry,
                          const StandsHere &standsHere) const
{
    const Ruling ruling = m_rules->judge(path, entry, 0);
    const Selection &selection = m_rules->selection();
    if (ruling.ground != Ruling::Ground::Selection
        || selection.newFolders() != NewFolders::StayAway)
        return ruling;
    for (const auto &[folder, choice] : selection.choices()) {
        if (folder.contains(path))
            return ruling;
    }
    RelPath whole = path;
    for (RelPath above = path; !above.isRoot(); above = above.parent()) {
        if (selection.presence(above) != Presence::Some)
            whole = above;
    }
    return standsHere(whole) ? m_rules->rules().rule(path, entry, 0) : ruling;
}

bool RuleBook::leavesOut(const RelPath &path, const Entry &entry,
                         const StandsHere &standsHere) const
{
    return m_rules && rulingOn(path, entry, standsHere).leavesOut();
}

bool RuleBook::allowsDifference(const RelPath &path, const Entry &entry,
                                const StandsHere &standsHere) const
{
    if (!m_rules)
        return false;
    const Ruling ruling = rulingOn(path, entry, standsHere);
    return ruling.leavesOut() || ruling.treatment == Treatment::UpOnly
           || ruling.treatment == Treatment::DownOnly;
}

} // namespace tern::test
