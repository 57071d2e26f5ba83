#pragma once

#include <QJsonArray>
#include <QString>

#include <utility>
#include <vector>

// Behind the others: moc cannot read <compare> as the first header.
#include "model/entry.h"

namespace tern {

/// One row of two texts side by side, as the views draw it. Of "conflicts.compare" (or
/// "conflicts.merge-preview", where all stands on the local side).
struct DifferenceRow {
    enum class Kind : std::uint8_t { Same, Changed, LocalOnly, RemoteOnly, Head };
    /// First and count, in UTF-16 units.
    using Word = std::pair<int, int>;

    Kind kind = Kind::Same;
    QString local;
    QString remote;
    std::vector<Word> localWords = {};
    std::vector<Word> remoteWords = {};
    int localNumber = 0; ///< of the line, from 1; 0: none
    int remoteNumber = 0;

    [[nodiscard]] bool has(Side side) const
    {
        return kind != (side == Side::Local ? Kind::RemoteOnly : Kind::LocalOnly);
    }
    [[nodiscard]] const QString &text(Side side) const
    {
        return side == Side::Local ? local : remote;
    }
    [[nodiscard]] bool differs() const { return kind != Kind::Same && kind != Kind::Head; }
};

/// Reads rows piece by piece, and numbers their lines. Heads of cells become rows of their own.
class DifferenceReader {
public:
    void add(const QJsonArray &rows);
    [[nodiscard]] const std::vector<DifferenceRow> &rows() const { return m_rows; }

private:
    void addHead(const QJsonObject &cell);

    std::vector<DifferenceRow> m_rows;
    int m_local = 0;
    int m_remote = 0;
};

/// Where stretches of rows that differ begin.
[[nodiscard]] std::vector<int> placesIn(const std::vector<DifferenceRow> &rows);

} // namespace tern
