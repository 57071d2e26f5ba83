#include "table_rows.h"

#include <utility>

namespace tern {

namespace {

constexpr std::string_view separators = ",;\t|";
constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

class Reader {
public:
    explicit Reader(char separator) : m_separator(separator) {}

    std::optional<TableRows> read(std::string_view text)
    {
        if (text.starts_with(byteOrderMark))
            text.remove_prefix(byteOrderMark.size());
        for (std::size_t at = 0; at < text.size(); ++at) {
            const char byte = text[at];
            const char next = at + 1 < text.size() ? text[at + 1] : '\n';
            if (m_isQuoted && byte == '"' && next == '"' && at + 1 < text.size()) {
                m_cell += byte;
                ++at;
            } else if (byte == '"' && (m_isQuoted || (m_cell.empty() && !m_wasQuoted))) {
                m_isQuoted = !m_isQuoted;
                m_wasQuoted = true;
            } else if (m_isQuoted) {
                m_cell += byte;
            } else if (byte == m_separator) {
                endCell();
            } else if (byte == '\n') {
                if (!endRow())
                    return std::nullopt;
            } else if (byte != '\r' || next != '\n') {
                m_cell += byte;
            }
        }
        if (m_isQuoted || !endRow() || m_rows.empty() || m_rows.front().size() < 2)
            return std::nullopt;
        return std::move(m_rows);
    }

private:
    void endCell()
    {
        m_row.push_back(std::exchange(m_cell, {}));
        m_wasQuoted = false;
    }
    /// False when it does not fit to the others, or there are too many.
    bool endRow()
    {
        if (m_row.empty() && m_cell.empty() && !m_wasQuoted)
            return true;
        endCell();
        m_cells += m_row.size();
        const bool fits = m_rows.empty() || m_rows.front().size() == m_row.size();
        m_rows.push_back(std::exchange(m_row, {}));
        return fits && m_rows.front().size() <= maxTableColumns && m_cells <= maxTableCells;
    }

    char m_separator;
    bool m_isQuoted = false;
    bool m_wasQuoted = false; ///< this cell had quotes
    std::size_t m_cells = 0;
    std::string m_cell;
    std::vector<std::string> m_row;
    TableRows m_rows;
};

} // namespace

std::optional<TableRows> readTable(std::string_view text, char separator)
{
    return Reader(separator).read(text);
}

std::optional<char> separatorOf(std::string_view local, std::string_view remote)
{
    for (const char separator : separators) {
        if (readTable(local, separator) && readTable(remote, separator))
            return separator;
    }
    return std::nullopt;
}

} // namespace tern
