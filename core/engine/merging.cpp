#include "merging.h"

#include "content/hasher.h"

#include <algorithm>
#include <utility>

namespace tern {

namespace {

/// What a merge made, as stage() reads it.
class MergedContent final : public Content {
public:
    explicit MergedContent(std::string bytes) : m_bytes(std::move(bytes)) {}

    [[nodiscard]] std::uint64_t size() const override { return m_bytes.size(); }
    Result<std::size_t> read(std::uint64_t offset, std::span<std::byte> into) override
    {
        const auto left = std::as_bytes(std::span(m_bytes))
                              .subspan(std::min<std::size_t>(offset, m_bytes.size()));
        const std::size_t count = std::min(left.size(), into.size());
        std::ranges::copy(left.first(count), into.begin());
        return count;
    }
    Result<std::uint64_t> nextData(std::uint64_t offset) override
    {
        return std::min<std::uint64_t>(offset, m_bytes.size());
    }
    Result<Entry> finish() override
    {
        Entry entry;
        entry.kind = Kind::File;
        entry.size = m_bytes.size();
        return entry;
    }

private:
    const std::string m_bytes;
};

Undecided undecidedBy(const Merged &merged)
{
    switch (merged.places.front().obstacle) {
    case MergeObstacle::NoBase: return Undecided::NoMergeBase;
    case MergeObstacle::NotMergeable:
    case MergeObstacle::TooLarge:
    case MergeObstacle::NotText:
    case MergeObstacle::NotANotebook: return Undecided::NotMergeable;
    default: return Undecided::MergeOverlaps;
    }
}

Result<std::string> remergedFor(const Sides &sides, Step &step,
                                const std::optional<std::string> &base, const StopToken &stop)
{
    const Action &action = step.action;
    const auto readOn = [&](Side side, const Entry &expected) {
        auto file = readWhole(sides.at(side), action.path, expected, stop);
        if (!file)
            step.failedOn = side;
        return file;
    };
    TERN_TRY(const WholeFile own, readOn(action.side, *action.before));
    TERN_TRY(const WholeFile other, readOn(otherSide(action.side), *action.counterpart));
    const bool isLocal = action.side == Side::Local;
    TERN_TRY(Merging merging,
             mergeEdits(action.path, base, isLocal ? own : other, isLocal ? other : own));
    if (!merging.content || digestOf(*merging.content) != action.after->digest)
        return fail(ErrorCode::ChangedMeanwhile, action.path.bytes());
    step.counterpart = other.entry;
    return std::move(*merging.content);
}

} // namespace

Result<WholeFile> readWhole(Replica &replica, const RelPath &path, const Entry &expected,
                            const StopToken &stop)
{
    constexpr std::size_t chunk = std::size_t{1} << 18U;
    if (expected.size > maxNotebookBytes)
        return fail(ErrorCode::TooLarge, path.bytes());
    TERN_TRY(auto content, replica.read(path, expected));
    WholeFile file;
    file.content.resize(expected.size);
    std::size_t offset = 0;
    while (offset < file.content.size()) {
        if (stop.stop_requested())
            return fail(ErrorCode::Stopped, path.bytes());
        const auto rest = std::as_writable_bytes(std::span(file.content)).subspan(offset);
        TERN_TRY(const std::size_t count,
                 content->read(offset, rest.first(std::min(rest.size(), chunk))));
        if (count == 0)
            return fail(ErrorCode::Unstable, path.bytes());
        offset += count;
    }
    TERN_TRY(file.entry, content->finish());
    if (file.entry.size != offset)
        return fail(ErrorCode::Unstable, path.bytes());
    file.entry.digest = digestOf(file.content);
    return file;
}

bool couldMerge(const RelPath &path, std::uint64_t size)
{
    return size <= maxTextBytes || mergeKindOf(path, size) != MergeKind::None;
}

Result<Merging> mergeEdits(const RelPath &path, const std::optional<std::string> &base,
                           const WholeFile &local, const WholeFile &remote)
{
    const MergeKind kind = mergeKindOf(path, base ? *base : local.content);
    TERN_TRY(Merged merged, merge({base, local.content, remote.content}, kind));
    if (!merged.isClean())
        return Merging{std::nullopt, undecidedBy(merged)};
    return Merging{std::move(merged.content), {}};
}

Entry entryOf(std::string_view content)
{
    Entry entry;
    entry.kind = Kind::File;
    entry.size = content.size();
    entry.digest = digestOf(content);
    return entry;
}

void stageMerge(const Sides &sides, Step &step, const std::optional<std::string> &base,
                const StageOptions &options, const StopToken &stop)
{
    auto bytes = remergedFor(sides, step, base, stop);
    if (!bytes) {
        step.error = std::move(bytes).error();
        return;
    }
    MergedContent content(std::move(*bytes));
    auto staged = sides.at(step.action.side).stage(step.action, content, options, stop);
    if (!staged) {
        step.error = std::move(staged).error();
        return;
    }
    step.staged = std::move(*staged);
}

} // namespace tern
