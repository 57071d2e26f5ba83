#include "cell_merge.h"

#include "metadata_merge.h"
#include "text_merge.h"
#include "text_shape.h"
#include "three_way.h"

#include <algorithm>
#include <array>

namespace tern {

namespace {

// Of metadata, what goes with the outputs: when the cell ran (Jupyter, the ExecuteTime extension).
constexpr auto runKeys = std::to_array<std::string_view>({"ExecuteTime", "execution"});
// And how its outputs are shown: what a side changed, but it never needs the user.
constexpr auto viewKeys = std::to_array<std::string_view>({"collapsed", "outputId", "scrolled"});

/// What running a cell leaves in it.
struct CellRun {
    Json::Array outputs;
    Json count;            ///< null: not run
    Json::Object metadata; ///< runKeys

    bool operator==(const CellRun &) const = default;
};

template <std::size_t size>
Json::Object only(const Json::Object &metadata, const std::array<std::string_view, size> &keys)
{
    Json::Object some;
    for (const std::string_view key : keys) {
        if (const auto found = metadata.find(key); found != metadata.end())
            some.insert(*found);
    }
    return some;
}

Json::Object withoutRun(Json::Object metadata)
{
    std::erase_if(metadata, [](const auto &item) {
        return std::ranges::find(runKeys, item.first) != runKeys.end()
               || std::ranges::find(viewKeys, item.first) != viewKeys.end();
    });
    return metadata;
}

/// Empty for a cell that is no code.
CellRun runOf(const Cell &cell)
{
    if (!cell.isCode())
        return {};
    return {*cell.value.at("outputs").array(), cell.value.at("execution_count"),
            only(cell.part("metadata"), runKeys)};
}

/// Digits without zeros before them are greater when there are more.
std::pair<std::size_t, std::string> rank(const Json &count)
{
    const Json::Number *number = count.number();
    return number ? std::pair(number->text.size(), number->text) : std::pair(std::size_t{0}, "");
}

std::string bytesOf(const CellRun &run)
{
    constexpr JsonLayout oneLine{-1, false};
    return writeJson(run.outputs, oneLine) + writeJson(run.metadata, oneLine);
}

bool isPreferred(const CellRun &one, const CellRun &other)
{
    if (rank(one.count) != rank(other.count))
        return rank(one.count) > rank(other.count);
    return bytesOf(one) > bytesOf(other);
}

/// JSON may hold what no text file would, and one cell as much as a whole notebook may.
bool isMergeable(const std::vector<std::string_view> &sources)
{
    return std::ranges::all_of(sources, [](std::string_view source) {
        return source.size() <= maxTextBytes && isText(source);
    });
}

/// The merge of one cell, part by part.
class Merger {
public:
    Merger(const std::optional<Cell> &base, const Cell &local, const Cell &remote)
        : m_base(base), m_local(local), m_remote(remote)
    {
    }

    Result<CellMerge> merge(Markers markers)
    {
        if (const auto kind = threeWay(m_base ? m_base->kind : "", m_local.kind, m_remote.kind))
            m_kind = *kind;
        else
            complain(MergeObstacle::CellKind);
        TERN_TRY(mergeSource(markers));
        mergeMetadata();
        mergeAttachments();
        mergeIds();
        m_merged.value.emplace("cell_type", m_kind);
        return std::move(m_merged);
    }

private:
    void complain(MergeObstacle obstacle, std::string key = {})
    {
        MergePlace place;
        place.obstacle = obstacle;
        place.key = std::move(key);
        m_merged.places.push_back(std::move(place));
    }
    [[nodiscard]] const Json::Object &basePart(std::string_view key) const
    {
        static const Json::Object none;
        return m_base ? m_base->part(key) : none;
    }

    Result<void> mergeSource(Markers markers)
    {
        const std::string base = m_base ? m_base->source : std::string();
        std::optional<std::string> merged = threeWay(base, m_local.source, m_remote.source);
        if (!merged && !m_base) {
            complain(MergeObstacle::CellAddedTwice);
            return {};
        }
        if (!merged && !isMergeable({base, m_local.source, m_remote.source})) {
            complain(MergeObstacle::CellSource);
            return {};
        }
        if (!merged) {
            TERN_TRY(Merged text, mergeText(base, m_local.source, m_remote.source, markers));
            for (MergePlace &place : text.places) {
                place.obstacle = MergeObstacle::CellSource;
                m_merged.places.push_back(std::move(place));
            }
            merged = std::move(text.content);
        }
        if (merged) {
            m_source = *merged;
            m_merged.value.emplace("source", formed(*merged));
        }
        return {};
    }
    /// As one of the sides has it in its file, if one has it.
    [[nodiscard]] Json formed(const std::string &source) const
    {
        const Json &local = m_local.value.at("source");
        const Json &remote = m_remote.value.at("source");
        const auto asWas = threeWay(m_base ? m_base->value.at("source") : Json(), local, remote);
        if (asWas && (m_local.source == source || *asWas != local)
            && (m_remote.source == source || *asWas != remote))
            return *asWas;
        const bool isWhole = local.string() && remote.string();
        return sourceValue(source, isWhole ? SourceForm::Whole : SourceForm::Lines);
    }

    void mergeMetadata()
    {
        ObjectMerge metadata =
            mergeObjects(withoutRun(basePart("metadata")), withoutRun(m_local.part("metadata")),
                         withoutRun(m_remote.part("metadata")), Depth::All);
        for (std::string &key : metadata.conflicts)
            complain(MergeObstacle::CellMetadata, std::move(key));
        metadata.value.merge(mergedView());
        if (m_kind == "code") {
            CellRun run = mergedRun();
            metadata.value.merge(run.metadata);
            m_merged.value.emplace("outputs", std::move(run.outputs));
            m_merged.value.emplace("execution_count", std::move(run.count));
        }
        m_merged.value.emplace("metadata", std::move(metadata.value));
    }
    /// Two sides that show the outputs differently get the default.
    [[nodiscard]] Json::Object mergedView() const
    {
        return mergeObjects(only(basePart("metadata"), viewKeys),
                            only(m_local.part("metadata"), viewKeys),
                            only(m_remote.part("metadata"), viewKeys), Depth::Members)
            .value;
    }
    [[nodiscard]] CellRun mergedRun() const
    {
        const bool isLocal = m_local.isCode() && m_local.source == m_source;
        const bool isRemote = m_remote.isCode() && m_remote.source == m_source;
        if (!isLocal && !isRemote)
            return {};
        if (isLocal != isRemote)
            return runOf(isLocal ? m_local : m_remote);
        const CellRun local = runOf(m_local);
        const CellRun remote = runOf(m_remote);
        if (auto changed = threeWay(m_base ? runOf(*m_base) : CellRun(), local, remote))
            return *std::move(changed);
        return isPreferred(local, remote) ? local : remote;
    }

    void mergeAttachments()
    {
        ObjectMerge attachments = mergeObjects(basePart("attachments"), m_local.part("attachments"),
                                               m_remote.part("attachments"), Depth::Members);
        for (std::string &key : attachments.conflicts)
            complain(MergeObstacle::CellAttachments, std::move(key));
        const bool isCode = m_kind == "code";
        if (isCode && !attachments.value.empty())
            complain(MergeObstacle::CellAttachments, attachments.value.begin()->first);
        const bool isEmptyOnBoth =
            m_local.value.contains("attachments") && m_remote.value.contains("attachments");
        if (!isCode && (isEmptyOnBoth || !attachments.value.empty()))
            m_merged.value.emplace("attachments", std::move(attachments.value));
    }

    void mergeIds()
    {
        const std::string base = m_base ? m_base->id : std::string();
        const std::string &local = m_local.id.empty() ? base : m_local.id;
        const std::string &remote = m_remote.id.empty() ? base : m_remote.id;
        const std::string id = threeWay(base, local, remote).value_or(std::min(local, remote));
        if (!id.empty())
            m_merged.value.emplace("id", id);
    }

    const std::optional<Cell> &m_base;
    const Cell &m_local;
    const Cell &m_remote;
    std::string m_kind;
    std::string m_source;
    CellMerge m_merged;
};

} // namespace

Result<CellMerge> mergeCells(const std::optional<Cell> &base, const Cell &local, const Cell &remote,
                             Markers markers)
{
    return Merger(base, local, remote).merge(markers);
}

bool isSameWork(const Cell &before, const Cell &after)
{
    return before.kind == after.kind && before.source == after.source
           && before.part("attachments") == after.part("attachments")
           && withoutRun(before.part("metadata")) == withoutRun(after.part("metadata"));
}

} // namespace tern
