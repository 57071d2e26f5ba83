#include "explain.h"

#include "path_ruling.h"

#include <algorithm>

namespace tern {

namespace {

constexpr std::size_t historyLength = 20;

} // namespace

Explanation verdictOn(const RelPath &path, const RunResult &result)
{
    Explanation explanation;
    explanation.path = path;
    explanation.guard = result.summary.guard;
    explanation.failureOfRun = result.summary.failure;
    for (const Action &action : result.plan.actions) {
        const bool carries = action.kind == ActionKind::Move
                             && (action.path.contains(path) || action.from->contains(path));
        if (action.path == path || carries)
            explanation.actions.push_back(action);
    }
    for (const Conflict &conflict : result.summary.conflicts) {
        if (conflict.path == path)
            explanation.conflict = conflict;
    }
    for (const Problem &problem : result.summary.problems) {
        if (problem.path == path
            || (problem.reach == Reach::Subtree && problem.path.contains(path)))
            explanation.problems.push_back(problem);
    }
    return explanation;
}

void addFacts(Session &session, const SharedRules &rules, std::int64_t now,
              Explanation &explanation)
{
    if (auto ruling = rulingOn(session, rules, explanation.path, now))
        explanation.ruling = std::move(*ruling);
    if (auto local = session.replica(Side::Local).look(explanation.path))
        explanation.local = std::move(*local);
    if (auto remote = session.replica(Side::Remote).look(explanation.path))
        explanation.remote = std::move(*remote);
    Journal &journal = session.journal();
    if (auto agreed = journal.agreed()) {
        if (auto found = (*agreed)->find(explanation.path))
            explanation.agreed = std::move(*found);
    }
    if (const auto failures = journal.failures()) {
        const auto found =
            std::find_if(failures->begin(), failures->end(), [&](const auto &failure) {
                return failure.problem.path == explanation.path;
            });
        if (found != failures->end())
            explanation.failure = *found;
    }
    if (auto history = journal.lastEvents(historyLength, explanation.path))
        explanation.history = std::move(*history);
}

void explain(Session &session, Executor &executor, const RelPath &path, const SyncOptions &options,
             const Clock &clock, std::function<void(Explanation)> done)
{
    RunRequest request;
    request.goal = RunGoal::Preview;
    request.options = options;
    session.run(std::move(request), {},
                [&session, &executor, &clock, path, rules = options.rules,
                 done = std::move(done)](RunResult result) {
                    auto explanation = std::make_shared<Explanation>(verdictOn(path, result));
                    const auto work = [&session, &clock, rules, explanation] {
                        addFacts(session, rules, clock.now(), *explanation);
                        return true;
                    };
                    runThen(executor, work,
                            [explanation, done](bool) { done(std::move(*explanation)); });
                });
}

} // namespace tern
