#include "table_comparison.h"

#include "merge/git_library.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace tern {

namespace {

std::uint32_t idOf(std::map<std::string, std::uint32_t> &known, const std::string &key)
{
    return known.try_emplace(key, static_cast<std::uint32_t>(known.size())).first->second;
}

double unlike(std::size_t, std::size_t)
{
    return 0;
}

/// A first row of names: all there, all different.
bool isHeader(const std::vector<std::string> &row)
{
    const std::set<std::string> names(row.begin(), row.end());
    return names.size() == row.size() && !names.contains(std::string());
}

bool haveNames(const TableRows &local, const TableRows &remote)
{
    return isHeader(local.front()) && isHeader(remote.front());
}

Result<std::vector<AlignedPair>> alignColumns(const TableRows &local, const TableRows &remote)
{
    const std::vector<std::string> &here = local.front();
    const std::vector<std::string> &there = remote.front();
    std::map<std::string, std::uint32_t> known;
    const bool areNamed = haveNames(local, remote);
    const auto idsOf = [&](const std::vector<std::string> &row) {
        Ids ids;
        for (std::size_t i = 0; i < row.size(); ++i)
            ids.push_back(idOf(known, areNamed ? row[i] : std::to_string(i)));
        return ids;
    };
    return align(idsOf(here), idsOf(there), unlike);
}

class TableComparer {
public:
    Result<TableComparison> compare(TableRows local, TableRows remote)
    {
        m_made.hasNames = haveNames(local, remote);
        TERN_TRY(m_made.columns, alignColumns(local, remote));
        m_made.localRows = std::move(local);
        m_made.remoteRows = std::move(remote);
        TERN_TRY(m_made.rows, align(idsOf(m_made.localRows, &AlignedPair::local),
                                    idsOf(m_made.remoteRows, &AlignedPair::remote),
                                    [this](std::size_t here, std::size_t there) {
                                        return likeness(here, there);
                                    }));
        for (const AlignedPair &row : m_made.rows) {
            for (const AlignedPair &column : m_made.columns) {
                const std::string *here = cellOf(m_made, Side::Local, row, column);
                const std::string *there = cellOf(m_made, Side::Remote, row, column);
                const bool isSame = here && there ? *here == *there : here == there;
                m_made.cells += isSame ? 0 : 1;
            }
        }
        return std::move(m_made);
    }

private:
    /// Rows are equal where the columns are that both tables have.
    Ids idsOf(const TableRows &rows, std::optional<std::size_t> AlignedPair::*side)
    {
        Ids ids;
        for (const std::vector<std::string> &row : rows) {
            std::string key;
            for (const AlignedPair &column : m_made.columns) {
                if (!column.local || !column.remote)
                    continue;
                const std::string &cell = row[*(column.*side)];
                key += std::to_string(cell.size()) + ':' + cell;
            }
            ids.push_back(idOf(m_known, key));
        }
        return ids;
    }

    double likeness(std::size_t here, std::size_t there) const
    {
        std::size_t common = 0;
        std::size_t same = 0;
        for (const AlignedPair &column : m_made.columns) {
            if (!column.local || !column.remote)
                continue;
            ++common;
            same +=
                m_made.localRows[here][*column.local] == m_made.remoteRows[there][*column.remote]
                    ? 1
                    : 0;
        }
        return common == 0 ? 0 : static_cast<double>(same) / static_cast<double>(common);
    }

    TableComparison m_made;
    std::map<std::string, std::uint32_t> m_known;
};

} // namespace

const std::string *cellOf(const TableComparison &comparison, Side side, const AlignedPair &row,
                          const AlignedPair &column)
{
    const bool isLocal = side == Side::Local;
    const std::optional<std::size_t> &y = isLocal ? row.local : row.remote;
    const std::optional<std::size_t> &x = isLocal ? column.local : column.remote;
    if (!x || !y)
        return nullptr;
    return &(isLocal ? comparison.localRows : comparison.remoteRows)[*y][*x];
}

Result<TableComparison> compareTables(TableRows local, TableRows remote)
{
    const GitLibrary git;
    if (local <= remote)
        return TableComparer().compare(std::move(local), std::move(remote));
    // From one side, always the same one, so that it is symmetric.
    TERN_TRY(TableComparison made, TableComparer().compare(std::move(remote), std::move(local)));
    std::swap(made.localRows, made.remoteRows);
    made.columns = mirrored(std::move(made.columns));
    made.rows = mirrored(std::move(made.rows));
    return made;
}

TableRows rowsOf(const TableComparison &comparison, Side side)
{
    TableRows rows;
    for (const AlignedPair &row : comparison.rows) {
        std::vector<std::string> cells;
        for (const AlignedPair &column : comparison.columns) {
            if (const std::string *cell = cellOf(comparison, side, row, column))
                cells.push_back(*cell);
        }
        if (!cells.empty())
            rows.push_back(std::move(cells));
    }
    return rows;
}

} // namespace tern
