#pragma once

#include "layout.h"
#include "permission.h"

#include "model/plan.h"
#include "model/policy.h"

#include <functional>

namespace tern::planning {

/// What one side has at a node now, and how that came about.
struct Holding {
    Fate fate = Fate::Same;
    std::optional<Entry> now;

    [[nodiscard]] bool is(Kind kind) const { return now && now->kind == kind; }
};

/// One thing in the tree, with what both sides have of it.
struct Node {
    RelPath home;
    RelPath path; ///< where it shall stand
    const AgreedEntry *before = nullptr;
    Holding local;
    Holding remote;
    Permission permission = {};

    [[nodiscard]] const Holding &on(Side side) const
    {
        return side == Side::Local ? local : remote;
    }
};

/// What the decisions of a plan may use. References must outlive it.
struct Situation {
    const Policy &policy;
    const View &local;
    const View &remote;
    const Held &held;
    const Layout &layout;

    [[nodiscard]] const View &view(Side side) const { return side == Side::Local ? local : remote; }
};

/// The plan while it is being made: writes down steps, and remembers which directories they need.
class Draft {
public:
    explicit Draft(const Situation &situation) : m_situation(situation) {}

    /// `to` gets what `node` is on the other side; nothing stands there on `to`.
    void create(const Node &node, Side to);
    /// `to` gets the content of the other side, in place of what it has.
    void copy(const Node &node, Side to);
    /// The same where one side edited what the other touched: what each changed reaches both.
    void copyEdit(const Node &node, Side to);
    /// Both sides get `merged` in place of their own edit of the file.
    void merge(const Node &node, const Entry &merged);
    /// `to` gets a directory, in place of what it has (or of nothing, when that was moved aside).
    void makeDirectory(const Node &node, Side to, const std::optional<Entry> &before);
    void remove(const Node &node, Side from, Phase phase);
    /// A directory that is gone on the other side: removed once nothing needs it any more.
    void removeWhenEmpty(const Node &node, Side from, Phase phase);
    /// Both hold the same content: brings executable bit and mtime together, or agrees.
    void settle(const Node &node);
    void agree(const Node &node);
    void forget(const Node &node);
    /// What was agreed about `node` no longer counts, though it stands: until both sides show the
    /// same again, neither of them is taken to have changed it.
    void disown(const Node &node);
    void setMetadata(const Node &node, Side side, bool executable, std::int64_t mtime);
    void add(Action action) { m_plan.actions.push_back(std::move(action)); }
    void add(Conflict conflict) { m_plan.conflicts.push_back(std::move(conflict)); }
    void add(MergeRequest merge) { m_plan.merges.push_back(std::move(merge)); }
    void add(Problem problem) { m_plan.problems.push_back(std::move(problem)); }

    /// Both sides stay as they are here: the directories around must stay as well.
    void keep(const Node &node);
    /// `node` will stand on `side`: so must the directories around it.
    void need(const Node &node, Side side);

    /// The plan, with the directories decided last. Actions are not yet in order.
    [[nodiscard]] Plan finish();

private:
    struct Leaving {
        Node node;
        Side side = Side::Local;
        Phase phase = Phase::Remove;
    };
    /// A directory that may be made only where something below it needs it.
    struct Wanted {
        Node node;
        Side side = Side::Local;
    };

    void mark(std::unordered_set<RelPath> &marks, const RelPath &home);
    std::unordered_set<RelPath> &needed(Side side)
    {
        return side == Side::Local ? m_neededLocal : m_neededRemote;
    }
    std::unordered_set<RelPath> &kept(Side side)
    {
        return side == Side::Local ? m_keptLocal : m_keptRemote;
    }

    const Situation &m_situation;
    Plan m_plan;
    std::vector<Leaving> m_leaving; ///< in tree order of homes
    std::vector<Wanted> m_wanted;   ///< in tree order of homes
    std::unordered_set<RelPath> m_neededLocal;
    std::unordered_set<RelPath> m_neededRemote;
    std::unordered_set<RelPath> m_keptLocal;
    std::unordered_set<RelPath> m_keptRemote;
};

/// What `to` shall show once it has the content of the other side: of executable bit and mtime,
/// what the other side changed; otherwise what `to` showed (file systems differ in what they hold).
[[nodiscard]] Entry entryAfterCopy(const Node &node, Side to);

} // namespace tern::planning
