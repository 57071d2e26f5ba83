#include "batches.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace tern {

namespace {

constexpr std::size_t batchActions = 4096;
constexpr std::uint64_t batchBytes = 256ULL << 20U;
constexpr std::uint64_t largeFile = 64ULL << 20U;

Step stepOf(const Action &action)
{
    Step step;
    step.action = action;
    step.counterpart = action.counterpart;
    return step;
}

bool removesDirectory(const Action &action)
{
    return action.kind == ActionKind::Remove && action.before
           && action.before->kind == Kind::Directory;
}

/// The actions as they are carried out: of the removals of one phase those of directories last.
/// What was in a directory has to be durable in the trash before the directory goes, or a power
/// cut could leave it in neither.
std::vector<const Action *> inOrder(const Plan &plan)
{
    std::vector<const Action *> actions;
    for (const Action &action : plan.actions)
        actions.push_back(&action);
    const auto before = [](const Action *a, const Action *b) {
        return std::make_pair(a->phase, removesDirectory(*a))
               < std::make_pair(b->phase, removesDirectory(*b));
    };
    std::stable_sort(actions.begin(), actions.end(), before);
    return actions;
}

} // namespace

bool isLarge(const Action &action)
{
    return transferBytes(action) >= largeFile;
}

std::vector<Batch> batchesOf(const Plan &plan)
{
    std::vector<Batch> batches;
    std::vector<Batch> largeFiles;
    Batch open;
    std::uint64_t openBytes = 0;
    const auto close = [&] {
        if (!open.empty())
            batches.push_back(std::exchange(open, {}));
        openBytes = 0;
    };
    const auto closePhase = [&] {
        close();
        std::move(largeFiles.begin(), largeFiles.end(), std::back_inserter(batches));
        largeFiles.clear();
    };
    std::optional<std::pair<Phase, bool>> stage;
    for (const Action *next : inOrder(plan)) {
        const Action &action = *next;
        const std::pair<Phase, bool> its(action.phase, removesDirectory(action));
        if (stage != its)
            closePhase();
        stage = its;
        if (isLarge(action)) {
            Batch alone;
            alone.push_back(stepOf(action));
            largeFiles.push_back(std::move(alone));
            continue;
        }
        const bool isFull = open.size() >= batchActions || openBytes >= batchBytes;
        if (isFull && !areOneMerge(open.back().action, action))
            close();
        open.push_back(stepOf(action));
        openBytes += transferBytes(action);
    }
    closePhase();
    return batches;
}

} // namespace tern
