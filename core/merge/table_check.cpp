#include "table_check.h"

#include <algorithm>
#include <cstddef>
#include <optional>

namespace tern {

namespace {

constexpr std::string_view separators = ",;\t|";

/// What a table looks like when its columns are parted by one separator.
struct TableLook {
    bool areQuotesClosed = true;
    /// Of every row; nothing when rows differ, or there is none.
    std::optional<std::size_t> columns = {};
};

class TableReader {
public:
    explicit TableReader(char separator) : m_separator(separator) {}

    TableLook read(std::string_view text)
    {
        for (std::size_t at = 0; at < text.size(); ++at) {
            const char byte = text[at];
            if (m_isQuoted)
                readQuoted(byte);
            else if (byte == '\n')
                endRow();
            else
                readPlain(byte);
        }
        const bool areQuotesClosed = !m_isQuoted;
        if (m_isRowBegun)
            endRow();
        return {areQuotesClosed, m_isRagged ? std::nullopt : m_columns};
    }

private:
    void readQuoted(char byte)
    {
        // A doubled quote sign ends the quotes and begins them again: all the same here.
        m_isQuoted = byte != '"';
    }
    void readPlain(char byte)
    {
        const bool mayQuote = m_isFieldEmpty || m_mayReopen;
        if (byte == m_separator)
            ++m_fields;
        m_isQuoted = byte == '"' && mayQuote;
        m_mayReopen = m_isQuoted;
        m_isFieldEmpty = byte == m_separator;
        m_isRowBegun = m_isRowBegun || byte != '\r';
    }
    /// Lines with nothing in them are no rows.
    void endRow()
    {
        if (m_isRowBegun) {
            m_isRagged = m_isRagged || (m_columns && *m_columns != m_fields);
            m_columns = m_fields;
        }
        m_fields = 1;
        m_isRowBegun = false;
        m_isFieldEmpty = true;
        m_mayReopen = false;
    }

    char m_separator;
    bool m_isQuoted = false;
    bool m_mayReopen = false; ///< quotes were opened, and nothing plain came since
    bool m_isFieldEmpty = true;
    bool m_isRowBegun = false;
    bool m_isRagged = false;
    std::size_t m_fields = 1; ///< of this row so far
    std::optional<std::size_t> m_columns;
};

} // namespace

bool isTableLikeBoth(std::string_view merged, std::string_view local, std::string_view remote)
{
    return std::ranges::all_of(separators, [&](char separator) {
        const TableLook here = TableReader(separator).read(local);
        const TableLook there = TableReader(separator).read(remote);
        const TableLook both = TableReader(separator).read(merged);
        if (here.areQuotesClosed && there.areQuotesClosed && !both.areQuotesClosed)
            return false;
        const bool isTable = here.columns && here.columns == there.columns && *here.columns > 1;
        return !isTable || both.columns == here.columns || merged.empty();
    });
}

} // namespace tern
