#include "rules/folder_rules.h"

#include <benchmark/benchmark.h>

#include <array>
#include <cstdio>
#include <cstdlib>

/// How long rules take to judge a tree, as a walk asks them: each directory once, then each file in
/// it. 200 rules like those of a research folder: endings, names and directories, a few anchored
/// globs and a few conditions. The target is a million paths a second on one core.

namespace tern {
namespace {

constexpr int ruleCount = 200;
constexpr int filesPerDirectory = 50;

template <class T>
T required(Result<T> result)
{
    if (!result)
        std::abort();
    return *std::move(result);
}

void add(RuleSet &rules, Rule rule)
{
    if (!rules.add(std::move(rule)))
        std::abort();
}

std::string formatted(const char *form, int number)
{
    std::array<char, 64> text{};
    std::snprintf(text.data(), text.size(), form, number);
    return text.data();
}

/// Of ten rules six go by ending, one by name, one by directory, one by an anchored glob, and one
/// has no pattern but a condition, or a wildcard that no table can help with.
Rule ruleOf(int number)
{
    constexpr std::array<const char *, 10> forms = {
        "*.ext%03d",     "*.tar.x%03d", "*.e%03d",
        "*.t%03d",       "*.q%03d",     "plot_*.x%03d",
        "Thumbs%03d.db", "cache-%03d/", "/runs/**/raw-%03d/**",
        nullptr};
    Rule rule;
    rule.treatment = number % 3 == 0 ? Treatment::LeaveOut : Treatment::UpOnly;
    rule.origin = {"/home/someone/.config/tern/sync-rules.yml", static_cast<std::size_t>(number), 5,
                   "research_rules.datasets"};
    rule.maxSize = 1'000'000'000;
    if (const char *form = forms[static_cast<std::size_t>(number % 10)])
        rule.patterns.add(required(Pattern::parse(formatted(form, number))));
    else if (number % 20 == 9)
        rule.patterns.add(required(Pattern::parse(formatted("*_%03d_*", number))));
    else
        rule.expression = required(Expression::parse(
            formatted("size > %dGB AND folder = previews/ AND extension = nd2", number)));
    return rule;
}

RuleSet ruleSet()
{
    RuleSet rules;
    for (int number = 0; number < ruleCount - 2; ++number)
        add(rules, ruleOf(number));
    for (const char *pattern : {"*.csv", "*.py"}) {
        Rule rule;
        rule.patterns.add(required(Pattern::parse(pattern)));
        rule.warnSize = 10'000'000;
        add(rules, std::move(rule));
    }
    return rules;
}

struct Directory {
    RelPath path;
    std::vector<RelPath> files;
};

std::vector<Directory> tree(int files)
{
    constexpr std::array<const char *, 5> forms = {"frame-%06d.ome.tif", "cells-%06d.csv",
                                                   "run_%06d.log", "model-%06d.py", "notes-%06d"};
    std::vector<Directory> made;
    for (int number = 0; number < files; ++number) {
        const int at = number / filesPerDirectory;
        if (number % filesPerDirectory == 0)
            made.push_back({required(RelPath::parse(formatted("runs/plate-%03d", at / 20)
                                                    + formatted("/well-%02d", at % 20))),
                            {}});
        const char *form = forms[static_cast<std::size_t>(number % 5)];
        made.back().files.push_back(required(made.back().path.child(formatted(form, number))));
    }
    return made;
}

void judgesATree(benchmark::State &state)
{
    const FolderRules rules({}, ruleSet());
    const std::vector<Directory> directories = tree(static_cast<int>(state.range(0)));
    Entry entry;
    entry.size = 5000;
    for (auto _ : state) {
        std::size_t admitted = 0;
        for (const Directory &directory : directories) {
            const FolderScope above =
                rules.enter(rules.enter(rules.root(), required(RelPath::parse("runs"))),
                            directory.path.parent());
            const FolderScope scope = rules.enter(above, directory.path);
            for (const RelPath &path : directory.files)
                admitted += rules.judge(scope, path, entry, 0).leavesOut() ? 0U : 1U;
        }
        benchmark::DoNotOptimize(admitted);
    }
    state.SetItemsProcessed(state.iterations() * state.range(0));
}

/// As `tern rules test` and hints ask: nothing is known of the directories above.
void judgesLonePaths(benchmark::State &state)
{
    const FolderRules rules({}, ruleSet());
    const std::vector<Directory> directories = tree(static_cast<int>(state.range(0)));
    Entry entry;
    entry.size = 5000;
    for (auto _ : state) {
        std::size_t admitted = 0;
        for (const Directory &directory : directories) {
            for (const RelPath &path : directory.files)
                admitted += rules.judge(path, entry, 0).leavesOut() ? 0U : 1U;
        }
        benchmark::DoNotOptimize(admitted);
    }
    state.SetItemsProcessed(state.iterations() * state.range(0));
}

BENCHMARK(judgesATree)->Arg(1'000'000)->Unit(benchmark::kMillisecond);
BENCHMARK(judgesLonePaths)->Arg(100'000)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace tern
