#include "first_run_preview.h"

#include "empty_agreed.h"
#include "rule_scan.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace tern {

namespace {

void count(Tally &tally, std::uint64_t bytes)
{
    tally.files += 1;
    tally.bytes += bytes;
}

/// In lower case, without the dot; empty for a name without one, or a hidden one.
std::string extensionOf(const RelPath &path)
{
    const std::string_view name = path.name();
    const std::size_t dot = name.rfind('.');
    if (dot == std::string_view::npos || dot == 0)
        return {};
    std::string extension(name.substr(dot + 1));
    std::transform(extension.begin(), extension.end(), extension.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return extension;
}

template <class Key>
std::vector<std::pair<Key, Tally>> mostFirst(std::vector<std::pair<Key, Tally>> tallies,
                                             std::size_t most)
{
    std::stable_sort(tallies.begin(), tallies.end(),
                     [](const auto &a, const auto &b) { return a.second.files > b.second.files; });
    if (tallies.size() > most)
        tallies.erase(tallies.begin() + static_cast<std::ptrdiff_t>(most), tallies.end());
    return tallies;
}

/// Gathers a share.
class Sharing {
public:
    explicit Sharing(std::size_t paths) : m_paths(std::min(paths, FirstRunPreview::mostPaths)) {}

    void add(const RelPath &path, std::uint64_t bytes)
    {
        count(m_share.files, bytes);
        count(m_extensions[extensionOf(path)], bytes);
        if (m_share.paths.size() < m_paths)
            m_share.paths.push_back(path);
    }
    FileShare take()
    {
        m_share.extensions = mostFirst<std::string>({m_extensions.begin(), m_extensions.end()},
                                                    FirstRunPreview::mostExtensions);
        return std::move(m_share);
    }

private:
    std::size_t m_paths;
    FileShare m_share;
    std::map<std::string, Tally> m_extensions;
};

/// Asks the rules as a scan would, but enters what they leave out, and keeps count of it.
class CountingRules final : public ScanRules {
public:
    struct File {
        RelPath path;
        std::uint64_t bytes = 0;
        std::size_t ruling = 0; ///< index into rulings()
    };

    CountingRules(RuleScan::Questions questions, std::atomic<std::uint64_t> &seen)
        : m_rules(std::move(questions)), m_seen(seen)
    {
    }

    Result<void> enter(const RelPath &directory, std::string_view text) override
    {
        return leftOutAbove(directory) ? Result<void>() : m_rules.enter(directory, text);
    }

    [[nodiscard]] Admission admission(const RelPath &path, const Entry &entry) override
    {
        const bool isDirectory = entry.kind == Kind::Directory;
        std::optional<std::size_t> by = leftOutAbove(path.parent());
        if (!by) {
            if (Ruling ruling = m_rules.ruling(path, entry); ruling.leavesOut())
                by = numberOf(std::move(ruling));
            if (by && isDirectory)
                m_directories.emplace(path, *by);
        }
        if (isDirectory)
            return Admission::Admitted;
        m_seen.fetch_add(1, std::memory_order_relaxed);
        if (by)
            m_files.push_back({path, entry.size, *by});
        return Admission::Held; // nothing is asked of it but its name and size
    }

    [[nodiscard]] std::vector<File> &files() { return m_files; }
    [[nodiscard]] const Ruling &ruling(std::size_t number) const { return m_rulings[number]; }

private:
    /// By what a directory at or above `path` is left out.
    [[nodiscard]] std::optional<std::size_t> leftOutAbove(RelPath path) const
    {
        if (m_directories.empty())
            return std::nullopt;
        for (; !path.isRoot(); path = path.parent()) {
            if (const auto found = m_directories.find(path); found != m_directories.end())
                return found->second;
        }
        return std::nullopt;
    }

    std::size_t numberOf(Ruling ruling)
    {
        const auto key = std::tuple(ruling.ground, ruling.origin.file, ruling.origin.line,
                                    ruling.origin.column, ruling.rule.value_or(0), ruling.pattern);
        const auto [place, isNew] = m_numbers.emplace(key, m_rulings.size());
        if (isNew)
            m_rulings.push_back(std::move(ruling));
        return place->second;
    }

    using Key =
        std::tuple<Ruling::Ground, std::string, std::size_t, std::size_t, std::size_t, std::string>;

    RuleScan m_rules;
    std::atomic<std::uint64_t> &m_seen;
    std::map<RelPath, std::size_t> m_directories; ///< left out, the topmost alone
    std::vector<File> m_files;
    std::vector<Ruling> m_rulings;
    std::map<Key, std::size_t> m_numbers;
};

std::uint64_t largerOf(const Conflict &conflict)
{
    const std::uint64_t local = conflict.local ? conflict.local->size : 0;
    const std::uint64_t remote = conflict.remote ? conflict.remote->size : 0;
    return std::max(local, remote);
}

/// Sorts the steps of a plan into shares.
class PlanFigures {
public:
    explicit PlanFigures(std::size_t paths)
        : m_up(paths), m_down(paths), m_same(paths), m_conflicts(paths), m_asks(paths)
    {
    }

    void add(const Action &action)
    {
        const bool isDirectory = (action.after && action.after->kind == Kind::Directory)
                                 || (action.before && action.before->kind == Kind::Directory);
        switch (action.kind) {
        case ActionKind::MakeDirectory: break;
        case ActionKind::Copy:
            (action.side == Side::Remote ? m_up : m_down).add(action.path, action.after->size);
            break;
        case ActionKind::SetMetadata:
            if (!isDirectory)
                m_same.add(action.path, action.after->size);
            break;
        case ActionKind::Move: ++m_made.moved; break;
        case ActionKind::Remove: m_made.removed += isDirectory ? 0 : 1; break;
        }
    }
    void add(const Agreement &agreement)
    {
        if (agreement.kind == Agreement::Kind::Put && agreement.entry
            && agreement.entry->kind != Kind::Directory)
            m_same.add(agreement.path, agreement.entry->size);
    }
    void add(const Conflict &conflict)
    {
        const bool asks = conflict.type == ConflictType::AskFirst;
        (asks ? m_asks : m_conflicts).add(conflict.path, largerOf(conflict));
    }
    FirstRunPreview take()
    {
        m_made.up = m_up.take();
        m_made.down = m_down.take();
        m_made.same = m_same.take();
        m_made.conflicts = m_conflicts.take();
        m_made.asks = m_asks.take();
        return std::move(m_made);
    }

private:
    Sharing m_up;
    Sharing m_down;
    Sharing m_same;
    Sharing m_conflicts;
    Sharing m_asks;
    FirstRunPreview m_made;
};

} // namespace

Result<LeftOutCount> countLeftOut(Session &session, const SyncOptions &options, std::int64_t now,
                                  std::size_t paths, std::atomic<std::uint64_t> &seen,
                                  const StopToken &stop)
{
    Sharing files(paths);
    std::vector<std::pair<Ruling, Tally>> by;
    const auto addReason = [&by](const Ruling &ruling, const Tally &tally) {
        const auto known = std::find_if(by.begin(), by.end(),
                                        [&](const auto &one) { return one.first == ruling; });
        if (known == by.end()) {
            by.emplace_back(ruling, tally);
            return;
        }
        known->second.files += tally.files;
        known->second.bytes += tally.bytes;
    };
    std::vector<CountingRules::File> before;
    for (const Side side : {Side::Local, Side::Remote}) {
        RuleScan::Questions questions;
        questions.rules = options.rules.shared();
        questions.now = now;
        questions.standsHere = standsOn(session.replica(Side::Local));
        CountingRules rules(std::move(questions), seen);
        EmptyAgreed nothing;
        TERN_TRY(const Scan scan, session.replica(side).changes(nothing, Scope(), &rules, stop));
        std::map<std::size_t, Tally> tallies;
        for (const CountingRules::File &file : rules.files()) {
            const auto twin = std::lower_bound(before.begin(), before.end(), file.path,
                                               [](const CountingRules::File &one,
                                                  const RelPath &path) { return one.path < path; });
            if (twin != before.end() && twin->path == file.path)
                continue; // counted on the other side
            files.add(file.path, file.bytes);
            count(tallies[file.ruling], file.bytes);
        }
        for (const auto &[number, tally] : tallies)
            addReason(rules.ruling(number), tally);
        before = std::move(rules.files());
        std::sort(before.begin(), before.end(),
                  [](const auto &a, const auto &b) { return a.path < b.path; });
    }
    return LeftOutCount{files.take(), mostFirst(std::move(by), FirstRunPreview::mostReasons)};
}

FirstRunPreview firstRunPreviewOf(const RunResult &result, LeftOutCount leftOut, std::size_t paths)
{
    PlanFigures figures(paths);
    for (const Agreement &agreement : result.plan.agreements)
        figures.add(agreement);
    for (const Action &action : result.plan.actions)
        figures.add(action);
    for (const Conflict &conflict : result.plan.conflicts)
        figures.add(conflict);
    FirstRunPreview made = figures.take();
    made.leftOut = std::move(leftOut.files);
    made.leftOutBy = std::move(leftOut.by);
    const RunSummary &summary = result.summary;
    made.agreedFiles = result.pair.agreedFiles;
    made.problemCount = summary.problems.size();
    made.problems = summary.problems;
    if (made.problems.size() > paths)
        made.problems.erase(made.problems.begin() + static_cast<std::ptrdiff_t>(paths),
                            made.problems.end());
    made.guard = summary.guard;
    return made;
}

std::uint64_t guessedSeconds(const FirstRunPreview &preview)
{
    constexpr std::uint64_t bytesPerSecond = 80'000'000;
    constexpr std::uint64_t filesPerSecond = 250;
    const std::uint64_t bytes = preview.up.files.bytes + preview.down.files.bytes;
    const std::uint64_t files = preview.up.files.files + preview.down.files.files;
    return bytes / bytesPerSecond + files / filesPerSecond;
}

} // namespace tern
