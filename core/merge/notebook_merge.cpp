#include "notebook_merge.h"

#include "cell_matching.h"
#include "cell_merge.h"
#include "cell_order.h"
#include "git_library.h"
#include "metadata_merge.h"
#include "notebook_format.h"
#include "three_way.h"

#include <algorithm>
#include <set>

namespace tern {

namespace {

constexpr const char *languageKey = "language_info";

/// One cell through three notebooks.
struct Strand {
    CellPlace place;
    std::optional<Json::Object> merged = {}; ///< nothing: it is gone
};

class NotebookMerger {
public:
    NotebookMerger(const Notebook &base, const Notebook &local, const Notebook &remote,
                   Markers markers)
        : m_base(base), m_local(local), m_remote(remote), m_markers(markers)
    {
    }

    Result<Merged> merge()
    {
        const GitLibrary git;
        findStrands();
        for (Strand &strand : m_strands)
            TERN_TRY(mergeStrand(strand));
        Notebook notebook;
        notebook.minor = std::max(m_local.minor, m_remote.minor);
        notebook.cells = orderedCells();
        mergeMetadata(notebook);
        mergeLayouts(notebook);
        Merged merged;
        const bool isWritten = isWritable();
        merged.places = std::move(m_places);
        if (isWritten)
            write(std::move(notebook), merged);
        return merged;
    }

private:
    /// Whether there is nothing that conflict markers cannot say, and they may be written.
    [[nodiscard]] bool isWritable() const
    {
        return m_places.empty()
               || (m_markers == Markers::Write
                   && std::ranges::all_of(m_places, [](const MergePlace &place) {
                          return place.obstacle == MergeObstacle::CellSource;
                      }));
    }
    static void write(Notebook notebook, Merged &merged)
    {
        giveIds(notebook);
        const JsonLayout layout = notebook.layout;
        const Json value = notebookValue(std::move(notebook));
        if (isValidNotebook(value))
            merged.content = writeJson(value, layout);
        else
            merged.places.push_back({MergeObstacle::NotANotebook});
    }

    void findStrands()
    {
        const CellMatching local = matchCells(m_base.cells, m_local.cells);
        const CellMatching remote = matchCells(m_base.cells, m_remote.cells);
        for (std::size_t i = 0; i < m_base.cells.size(); ++i)
            m_strands.push_back({{i, local.afterOf[i], remote.afterOf[i]}});
        const auto alsoAdded = matchAdded(m_local.cells, local, m_remote.cells, remote);
        for (std::size_t i = 0; i < m_local.cells.size(); ++i) {
            if (!local.beforeOf[i])
                m_strands.push_back({{std::nullopt, i, alsoAdded.afterOf[i]}});
        }
        for (std::size_t i = 0; i < m_remote.cells.size(); ++i) {
            if (!remote.beforeOf[i] && !alsoAdded.beforeOf[i])
                m_strands.push_back({{std::nullopt, std::nullopt, i}});
        }
    }

    Result<void> mergeStrand(Strand &strand)
    {
        const auto &[base, local, remote] = strand.place;
        if (local && remote) {
            std::optional<Cell> before;
            if (base)
                before = m_base.cells[*base];
            TERN_TRY(CellMerge merged,
                     mergeCells(before, m_local.cells[*local], m_remote.cells[*remote], m_markers));
            for (MergePlace &place : merged.places)
                complain(std::move(place), strand);
            strand.merged = std::move(merged.value);
            return {};
        }
        if (!local && !remote)
            return {};
        const Cell &left = local ? m_local.cells[*local] : m_remote.cells[*remote];
        if (!base)
            strand.merged = left.value;
        else if (!isSameWork(m_base.cells[*base], left))
            complain({MergeObstacle::CellRemoved}, strand);
        return {};
    }
    void complain(MergePlace place, const Strand &strand)
    {
        place.cell = strand.place;
        m_places.push_back(std::move(place));
    }

    std::vector<Cell> orderedCells()
    {
        CellOrders orders;
        orders.count = m_strands.size();
        orders.base = orderIn(&CellPlace::base);
        orders.local = orderIn(&CellPlace::local);
        orders.remote = orderIn(&CellPlace::remote);
        const auto bytesOf = [&](const std::vector<std::size_t> &run) {
            std::vector<std::pair<std::string, std::string>> bytes;
            for (const std::size_t i : run) {
                const Cell cell = cellOf(*m_strands[i].merged); // of one side alone: whole
                bytes.emplace_back(cell.source, writeJson(cell.value, JsonLayout{-1, false}));
            }
            return bytes;
        };
        const auto order = mergeOrders(orders, [&](const auto &one, const auto &other) {
            return bytesOf(one) < bytesOf(other);
        });
        if (!order)
            m_places.push_back({MergeObstacle::CellOrder});
        std::vector<Cell> cells;
        if (isWritable()) {
            for (const std::size_t i : *order)
                cells.push_back(cellOf(*std::move(m_strands[i].merged)));
        }
        return cells;
    }
    /// The strands that stay, as they stand in one of the notebooks.
    std::vector<std::size_t> orderIn(std::optional<std::size_t> CellPlace::*side) const
    {
        std::vector<std::size_t> order;
        for (std::size_t i = 0; i < m_strands.size(); ++i) {
            if (m_strands[i].merged && m_strands[i].place.*side)
                order.push_back(i);
        }
        std::ranges::sort(order, {}, [&](std::size_t i) { return m_strands[i].place.*side; });
        return order;
    }

    void mergeMetadata(Notebook &notebook)
    {
        const auto withoutLanguage = [](Json::Object metadata) {
            metadata.erase(languageKey);
            return metadata;
        };
        ObjectMerge merged =
            mergeObjects(withoutLanguage(m_base.metadata), withoutLanguage(m_local.metadata),
                         withoutLanguage(m_remote.metadata), Depth::All);
        if (const Json language = mergedLanguage(); !language.isNull())
            merged.value.emplace(languageKey, language);
        for (std::string &key : merged.conflicts) {
            MergePlace place{MergeObstacle::NotebookMetadata};
            place.key = std::move(key);
            m_places.push_back(std::move(place));
        }
        notebook.metadata = std::move(merged.value);
    }

    /// The kernel writes it on each run, nobody else does: of two, the greater one by bytes.
    [[nodiscard]] Json mergedLanguage() const
    {
        const auto languageOf = [](const Notebook &notebook) {
            const auto found = notebook.metadata.find(languageKey);
            return found == notebook.metadata.end() ? Json() : found->second;
        };
        const Json local = languageOf(m_local);
        const Json remote = languageOf(m_remote);
        if (auto merged = threeWay(languageOf(m_base), local, remote))
            return *std::move(merged);
        constexpr JsonLayout oneLine{-1, false};
        return writeJson(local, oneLine) > writeJson(remote, oneLine) ? local : remote;
    }

    void mergeLayouts(Notebook &notebook) const
    {
        const JsonLayout &local = m_local.layout;
        const JsonLayout &remote = m_remote.layout;
        notebook.layout.indent = threeWay(m_base.layout.indent, local.indent, remote.indent)
                                     .value_or(std::max(local.indent, remote.indent));
        notebook.layout.isLineEnded =
            threeWay(m_base.layout.isLineEnded, local.isLineEnded, remote.isLineEnded)
                .value_or(true);
    }

    /// From version 4.5 on, each cell has an id of its own. New ones are made of what is in the
    /// cell, so that the same merge always gives the same.
    static void giveIds(Notebook &notebook)
    {
        if (notebook.minor < firstMinorWithIds) {
            for (Cell &cell : notebook.cells)
                cell.value.erase("id");
            return;
        }
        std::set<std::string> taken;
        std::vector<Cell *> without;
        for (Cell &cell : notebook.cells) {
            if (cell.id.empty() || !taken.insert(cell.id).second)
                without.push_back(&cell);
        }
        for (Cell *cell : without) {
            std::uint64_t attempt = 0;
            do {
                cell->id = idFor(cell->source, attempt++);
            } while (!taken.insert(cell->id).second);
            cell->value.insert_or_assign("id", cell->id);
        }
    }
    /// Eight digits, as Jupyter's are: of the FNV-1a hash.
    static std::string idFor(std::string_view source, std::uint64_t attempt)
    {
        std::uint64_t hash = 0xcbf29ce484222325 + attempt;
        for (const char byte : source)
            hash = (hash ^ static_cast<unsigned char>(byte)) * 0x100000001b3;
        std::string id;
        for (int digit = 0; digit < 8; ++digit, hash >>= 4U)
            id += "0123456789abcdef"[hash & 15U];
        return id;
    }

    const Notebook &m_base;
    const Notebook &m_local;
    const Notebook &m_remote;
    const Markers m_markers;
    std::vector<Strand> m_strands;
    std::vector<MergePlace> m_places;
};

} // namespace

Result<Merged> mergeNotebooks(std::string_view base, std::string_view local,
                              std::string_view remote, Markers markers)
{
    const std::optional<Notebook> before = readNotebook(base);
    const std::optional<Notebook> here = readNotebook(local);
    const std::optional<Notebook> there = readNotebook(remote);
    if (!before || !here || !there) {
        Merged refused;
        refused.places = {{MergeObstacle::NotANotebook}};
        return refused;
    }
    return NotebookMerger(*before, *here, *there, markers).merge();
}

} // namespace tern
