#include "reconcile/guard.h"
#include "reconcile/reconcile.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <iterator>

/// How long a decision takes, without any disk: what a run adds to the two scans.

namespace tern {
namespace {

/// What happens to a path, by its number.
enum class Case : std::uint8_t {
    CreatedHere,
    CreatedThere,
    EditedHere,
    EditedThere,
    DeletedHere,
    DeletedThere,
    EditedBoth, ///< differently: a conflict
    MovedHere,
    Count_,
};

RelPath pathOf(int number, const char *suffix)
{
    char text[64];
    std::snprintf(text, sizeof text, "plate-%03d/well-%02d/frame-%06d%s", number / 1000,
                  number / 50 % 20, number, suffix);
    auto path = RelPath::parse(text);
    if (!path)
        std::abort();
    return *std::move(path);
}

Digest digestOfNumber(int number, int version)
{
    Digest digest;
    for (std::size_t i = 0; i < 4; ++i)
        digest.bytes[i] = static_cast<std::uint8_t>(number >> (8U * i));
    digest.bytes[4] = static_cast<std::uint8_t>(version);
    return digest;
}

Entry entryOf(int number, int version, const char *side)
{
    Entry entry;
    entry.size = static_cast<std::uint64_t>(1000 + number % 5000);
    entry.mtime = version;
    entry.digest = digestOfNumber(number, version);
    entry.token.object = side + std::to_string(number);
    entry.token.version = std::to_string(version);
    return entry;
}

void addCase(Changes &changes, int number)
{
    const RelPath path = pathOf(number, ".tif");
    const AgreedEntry agreed = agree(entryOf(number, 0, "l"), entryOf(number, 0, "r"));
    const Entry here = entryOf(number, 1, "l");
    const Entry there = entryOf(number, 2, "r");
    switch (static_cast<Case>(number % static_cast<int>(Case::Count_))) {
    case Case::CreatedHere: changes.local.push_back({path, {}, here}); break;
    case Case::CreatedThere: changes.remote.push_back({path, {}, there}); break;
    case Case::EditedHere: changes.local.push_back({path, agreed, here}); break;
    case Case::EditedThere: changes.remote.push_back({path, agreed, there}); break;
    case Case::DeletedHere: changes.local.push_back({path, agreed, {}}); break;
    case Case::DeletedThere: changes.remote.push_back({path, agreed, {}}); break;
    case Case::EditedBoth:
        changes.local.push_back({path, agreed, here});
        changes.remote.push_back({path, agreed, there});
        break;
    case Case::MovedHere:
        changes.local.push_back({path, agreed, {}});
        changes.local.push_back({pathOf(number, "-kept.tif"), {}, agreed.on(Side::Local)});
        break;
    case Case::Count_: break;
    }
}

Changes mixedChanges(int paths)
{
    Changes changes;
    for (int number = 0; number < paths; ++number)
        addCase(changes, number);
    const auto inTreeOrder = [](const Change &a, const Change &b) { return a.path < b.path; };
    std::sort(changes.local.begin(), changes.local.end(), inTreeOrder);
    std::sort(changes.remote.begin(), changes.remote.end(), inTreeOrder);
    return changes;
}

/// One folder with all that is in it, renamed here.
Changes renamedFolder(int files)
{
    const RelPath from = *RelPath::parse("raw");
    const RelPath to = *RelPath::parse("raw-2026");
    Entry folder;
    folder.kind = Kind::Directory;
    folder.token.object = "folder";
    const AgreedEntry agreedFolder = agree(folder, folder);
    Changes changes;
    changes.local.push_back({from, agreedFolder, {}});
    changes.local.push_back({to, {}, folder});
    for (int number = 0; number < files; ++number) {
        const std::string name = "frame-" + std::to_string(number) + ".tif";
        const AgreedEntry agreed = agree(entryOf(number, 0, "l"), entryOf(number, 0, "r"));
        changes.local.push_back({*from.child(name), agreed, {}});
        changes.local.push_back({*to.child(name), {}, agreed.on(Side::Local)});
    }
    std::sort(changes.local.begin(), changes.local.end(),
              [](const Change &a, const Change &b) { return a.path < b.path; });
    return changes;
}

void decide(benchmark::State &state, const Changes &changes)
{
    if (!digestsNeeded(changes).empty()) {
        state.SkipWithError("the changes cannot be decided without more digests");
        return;
    }
    const Policy policy;
    std::size_t steps = 0;
    for (auto _ : state) {
        const Plan plan = reconcile(changes, policy);
        steps = plan.actions.size() + plan.conflicts.size();
        benchmark::DoNotOptimize(steps);
    }
    if (steps == 0)
        state.SkipWithError("the plan is empty");
    const auto count = changes.local.size() + changes.remote.size();
    state.counters["changes"] = static_cast<double>(count);
    state.counters["steps"] = static_cast<double>(steps);
    state.SetItemsProcessed(static_cast<std::int64_t>(count) * state.iterations());
}

void mixed(benchmark::State &state)
{
    decide(state, mixedChanges(static_cast<int>(state.range(0))));
}
// 80,000 paths make 100,000 changes.
BENCHMARK(mixed)->Arg(800)->Arg(8'000)->Arg(80'000)->Unit(benchmark::kMillisecond);

void folderRenamed(benchmark::State &state)
{
    decide(state, renamedFolder(static_cast<int>(state.range(0))));
}
BENCHMARK(folderRenamed)->Arg(500)->Arg(5'000)->Arg(50'000)->Unit(benchmark::kMillisecond);

void guardReview(benchmark::State &state)
{
    const int paths = static_cast<int>(state.range(0));
    const Plan plan = reconcile(mixedChanges(paths), Policy{});
    GuardLimits limits;
    limits.kind = GuardLimits::Kind::Percent;
    limits.value = 100;
    const AgreedCounts counts{static_cast<std::uint64_t>(paths)};
    for (auto _ : state)
        benchmark::DoNotOptimize(review(plan, counts, limits));
}
BENCHMARK(guardReview)->Arg(80'000)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace tern
