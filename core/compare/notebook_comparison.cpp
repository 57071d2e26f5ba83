#include "notebook_comparison.h"

#include "merge/cell_matching.h"
#include "merge/git_library.h"
#include "merge/merge.h"

#include <algorithm>
#include <utility>

namespace tern {

namespace {

/// Which of the matched cells stay in order: as many as can.
std::vector<bool> inOrder(const std::vector<std::optional<std::size_t>> &afterOf)
{
    std::vector<std::size_t> ends; ///< of the best chain of each length, the cell that ends it
    std::vector<std::optional<std::size_t>> before(afterOf.size());
    for (std::size_t i = 0; i < afterOf.size(); ++i) {
        if (!afterOf[i])
            continue;
        const auto place = std::ranges::lower_bound(
            ends, *afterOf[i], {}, [&](std::size_t cell) { return *afterOf[cell]; });
        if (place != ends.begin())
            before[i] = *std::prev(place);
        if (place == ends.end())
            ends.push_back(i);
        else
            *place = i;
    }
    std::vector<bool> stays(afterOf.size());
    for (auto at = ends.empty() ? std::nullopt : std::optional(ends.back()); at; at = before[*at])
        stays[*at] = true;
    return stays;
}

/// Members that neither are shown nor change when a cell is run.
Json::Object restOf(const Cell &cell)
{
    Json::Object rest = cell.value;
    for (const char *key : {"source", "outputs", "execution_count", "id"})
        rest.erase(key);
    return rest;
}

Json memberOf(const Cell &cell, std::string_view key)
{
    const auto found = cell.value.find(key);
    return found == cell.value.end() ? Json() : found->second;
}

bool haveSameOutputs(const Cell &one, const Cell &other)
{
    return memberOf(one, "outputs") == memberOf(other, "outputs")
           && memberOf(one, "execution_count") == memberOf(other, "execution_count");
}

class NotebookComparer {
public:
    NotebookComparer(const std::vector<Cell> &local, const std::vector<Cell> &remote)
        : m_local(local), m_remote(remote), m_matching(matchCells(local, remote))
    {
    }

    Result<NotebookComparison> compare()
    {
        const std::vector<bool> stays = inOrder(m_matching.afterOf);
        std::size_t there = 0;
        for (std::size_t here = 0; here < m_local.size(); ++here) {
            if (!stays[here]) {
                TERN_TRY(add(here, std::nullopt));
                continue;
            }
            for (; there < *m_matching.afterOf[here]; ++there)
                TERN_TRY(add(std::nullopt, there));
            TERN_TRY(add(here, there++));
        }
        for (; there < m_remote.size(); ++there)
            TERN_TRY(add(std::nullopt, there));
        return std::move(m_made);
    }

private:
    Result<void> add(std::optional<std::size_t> here, std::optional<std::size_t> there)
    {
        ComparedCell cell{here, there};
        const Cell *one = here ? &m_local[*here] : nullptr;
        const Cell *other = there ? &m_remote[*there] : nullptr;
        cell.kind = (one ? one : other)->kind;
        TERN_TRY(cell.source, compareTexts(one ? one->source : std::string(),
                                           other ? other->source : std::string()));
        if (one && other) {
            cell.isSourceSame = one->source == other->source;
            cell.areOutputsSame = haveSameOutputs(*one, *other);
            cell.isRestSame = restOf(*one) == restOf(*other);
        } else {
            cell.isMoved = here ? m_matching.afterOf[*here].has_value()
                                : m_matching.beforeOf[*there].has_value();
        }
        const bool isSecondHalf = cell.isMoved && there;
        m_made.places += cell.isSame() || isSecondHalf ? 0 : 1;
        m_made.outputs += cell.isSame() && !cell.areOutputsSame ? 1 : 0;
        m_made.cells.push_back(std::move(cell));
        return {};
    }

    const std::vector<Cell> &m_local;
    const std::vector<Cell> &m_remote;
    const CellMatching m_matching;
    NotebookComparison m_made;
};

std::size_t sourceBytes(const Notebook &notebook)
{
    std::size_t bytes = 0;
    for (const Cell &cell : notebook.cells)
        bytes += cell.source.size();
    return bytes;
}

std::vector<std::string> sources(const Notebook &notebook)
{
    std::vector<std::string> all;
    for (const Cell &cell : notebook.cells)
        all.push_back(writeJson(Json(cell.value), {}));
    return all;
}

} // namespace

Result<NotebookComparison> compareNotebooks(const Notebook &local, const Notebook &remote)
{
    for (const Notebook *notebook : {&local, &remote}) {
        if (notebook->cells.size() > maxComparedCells || sourceBytes(*notebook) > maxTextBytes)
            return fail(ErrorCode::TooLarge, {}, "cells");
    }
    const GitLibrary git;
    const bool isMirrored = sources(remote) < sources(local);
    const std::vector<Cell> &first = (isMirrored ? remote : local).cells;
    const std::vector<Cell> &second = (isMirrored ? local : remote).cells;
    // From one side, always the same one, so that it is symmetric.
    TERN_TRY(NotebookComparison made, NotebookComparer(first, second).compare());
    made.isMetadataSame = local.metadata == remote.metadata && local.minor == remote.minor;
    if (!isMirrored)
        return made;
    for (ComparedCell &cell : made.cells) {
        std::swap(cell.local, cell.remote);
        cell.source = mirrored(std::move(cell.source));
        if (cell.local)
            cell.kind = local.cells[*cell.local].kind;
    }
    return made;
}

} // namespace tern
