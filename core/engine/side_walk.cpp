#include "side_walk.h"

#include "empty_agreed.h"

#include <algorithm>
#include <iterator>

namespace tern {

namespace {

/// Tells the visitor, and holds whatever is no directory to be entered: nothing of it is kept.
class ToldWalk final : public ScanRules {
public:
    explicit ToldWalk(const SideVisitor &visitor) : m_visitor(visitor) {}

    Result<void> enter(const RelPath &directory, std::string_view text) override
    {
        return m_visitor.ignoreFile ? m_visitor.ignoreFile(directory, text) : Result<void>();
    }
    [[nodiscard]] Admission admission(const RelPath &path, const Entry &entry) override
    {
        const bool isSynced = entry.kind != Kind::File || !entry.token.version.empty();
        if (!isSynced)
            return Admission::Held;
        const SideVisitor::Below below = m_visitor.visit(path, entry);
        const bool isEntered = entry.kind == Kind::Directory && below == SideVisitor::Below::Enter;
        return isEntered ? Admission::Admitted : Admission::Held;
    }

private:
    const SideVisitor &m_visitor;
};

Result<void> checkKnown(Session &session, Side side)
{
    TERN_TRY(const PairState state, session.journal().state());
    TERN_TRY(const RootIdentity root, session.identify(side, state));
    const std::string &known = side == Side::Local ? state.localRoot : state.remoteRoot;
    if (!root.exists)
        return fail(ErrorCode::RootMissing);
    if (!known.empty() && root.id != known)
        return fail(ErrorCode::RootForeign);
    return {};
}

} // namespace

Result<std::vector<Problem>> walkSide(Session &session, Side side, const Scope &scope,
                                      const SideVisitor &visitor, StopToken stop)
{
    TERN_TRY(checkKnown(session, side));
    EmptyAgreed nothing;
    ToldWalk rules(visitor);
    TERN_TRY(Scan scan, session.replica(side).changes(nothing, scope, &rules, std::move(stop)));
    std::vector<Problem> unknown;
    std::copy_if(std::make_move_iterator(scan.problems.begin()),
                 std::make_move_iterator(scan.problems.end()), std::back_inserter(unknown),
                 [](const Problem &problem) {
                     return hidesState(problem) || problem.kind == ProblemKind::BadRules;
                 });
    return unknown;
}

} // namespace tern
