#pragma once

#include "ignore_tree.h"
#include "rule_set.h"
#include "selection.h"

namespace tern {

/// Where a walk stands, as FolderRules sees it. A value; made anew when the rules have changed.
class FolderScope {
public:
    /// Of the directory itself.
    [[nodiscard]] const Ruling &ruling() const { return m_ruling; }
    /// True: all below is left out as well, and the directory need not be entered.
    [[nodiscard]] bool isLeftOut() const { return m_ruling.leavesOut(); }

private:
    friend class FolderRules;

    Ruling m_ruling;
    Presence m_presence = Presence::All;
    IgnoreScope m_ignores;
    RuleScope m_rules;
};

/// All that decides about the paths of one folder. In this order: what was not selected to be here
/// is left out; then what a .ternignore excludes; then the first rule that matches decides.
///
/// A .ternignore itself is a file that rules have to know on both sides: "everything else" does not
/// leave it out, nor does its size; only a pattern or an expression for it, or for its directory.
///
/// A value; const calls are safe from any thread.
class FolderRules {
public:
    FolderRules() = default; ///< everything, as the folder does
    FolderRules(Selection selection, RuleSet rules)
        : m_selection(std::move(selection)), m_rules(std::move(rules))
    {
    }

    [[nodiscard]] const Selection &selection() const { return m_selection; }
    /// For the walk to choose what it finds was made here.
    [[nodiscard]] Selection &selection() { return m_selection; }
    [[nodiscard]] const RuleSet &rules() const { return m_rules; }
    [[nodiscard]] const IgnoreTree &ignores() const { return m_ignores; }
    /// For the walk to tell of the files that it meets.
    [[nodiscard]] IgnoreTree &ignores() { return m_ignores; }

    /// A path by itself. `now`: nanoseconds since 1970; ages count against it.
    [[nodiscard]] Ruling judge(const RelPath &path, const Entry &entry, std::int64_t now) const;

    /// For a walk: where it begins, each directory that it comes into (after ignores() was told of
    /// a .ternignore there), and what stands in it.
    [[nodiscard]] FolderScope root() const;
    [[nodiscard]] FolderScope enter(const FolderScope &above, const RelPath &directory) const;
    [[nodiscard]] Ruling judge(const FolderScope &directory, const RelPath &path,
                               const Entry &entry, std::int64_t now) const;

private:
    [[nodiscard]] bool isHere(const FolderScope &directory, const RelPath &path, Kind kind) const;

    Selection m_selection;
    IgnoreTree m_ignores;
    RuleSet m_rules;
};

} // namespace tern
