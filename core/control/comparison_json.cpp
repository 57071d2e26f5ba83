#include "comparison_json.h"

#include "bytes.h"

#include <algorithm>
#include <utility>

namespace tern {

namespace {

constexpr std::size_t rowsAround = 3; ///< equal rows of a table that are told beside others

QString clipped(const std::string &text, qsizetype most)
{
    QString whole = textOf(text);
    if (whole.size() > most)
        whole = whole.first(most - 1) + QChar(0x2026);
    return whole;
}

QJsonArray words(const std::string &line, const std::vector<Mark> &marks)
{
    QJsonArray list;
    for (const Mark &mark : marks) {
        const std::string_view view = line;
        const qsizetype first = textOf(view.substr(0, mark.first)).size();
        const qsizetype count = textOf(view.substr(mark.first, mark.count)).size();
        if (first + count < maxShownLine)
            list.append(QJsonArray{first, count});
    }
    return list;
}

void putRows(QJsonArray &rows, const TextComparison &text)
{
    for (const ComparedLine &row : text.rows) {
        if (row.isSame) {
            rows.append(
                QJsonObject{{u"both"_qs, clipped(text.localLines[*row.local], maxShownLine)}});
            continue;
        }
        QJsonObject object;
        if (row.local) {
            const std::string &line = text.localLines[*row.local];
            object.insert(u"local"_qs, clipped(line, maxShownLine));
            if (!row.localMarks.empty())
                object.insert(u"local_words"_qs, words(line, row.localMarks));
        }
        if (row.remote) {
            const std::string &line = text.remoteLines[*row.remote];
            object.insert(u"remote"_qs, clipped(line, maxShownLine));
            if (!row.remoteMarks.empty())
                object.insert(u"remote_words"_qs, words(line, row.remoteMarks));
        }
        rows.append(object);
    }
}

const char *nameOf(LineEnds ends)
{
    switch (ends) {
    case LineEnds::None: return "none";
    case LineEnds::Lf: return "lf";
    case LineEnds::CrLf: return "crlf";
    case LineEnds::Mixed: break;
    }
    return "mixed";
}

QJsonObject shape(const TextShape &shape)
{
    return {{u"line_ends"_qs, QString::fromLatin1(nameOf(shape.ends))},
            {u"byte_order_mark"_qs, shape.hasMark},
            {u"last_line_ended"_qs, shape.isEnded.value_or(true)}};
}

QJsonObject difference(const TextComparison &text)
{
    QJsonArray rows;
    putRows(rows, text);
    QJsonObject object{{u"places"_qs, static_cast<qint64>(text.places)}, {u"rows"_qs, rows}};
    if (text.localShape != text.remoteShape) {
        object.insert(u"local_shape"_qs, shape(text.localShape));
        object.insert(u"remote_shape"_qs, shape(text.remoteShape));
    }
    return object;
}

void putNumber(QJsonObject &object, const QString &key, const std::optional<std::size_t> &number)
{
    if (number)
        object.insert(key, static_cast<qint64>(*number));
}

QJsonValue cellValue(const std::string *local, const std::string *remote)
{
    if (local && remote && *local == *remote)
        return clipped(*local, maxShownCell);
    QJsonObject cell;
    if (local)
        cell.insert(u"local"_qs, clipped(*local, maxShownCell));
    if (remote)
        cell.insert(u"remote"_qs, clipped(*remote, maxShownCell));
    return cell;
}

QJsonArray cellsOf(const TableComparison &table, const AlignedPair &row)
{
    QJsonArray cells;
    for (const AlignedPair &column : table.columns)
        cells.append(cellValue(cellOf(table, Side::Local, row, column),
                               cellOf(table, Side::Remote, row, column)));
    return cells;
}

/// Which rows are told: those that differ, and some around them.
std::vector<bool> rowsToTell(const std::vector<QJsonArray> &rows)
{
    std::vector<bool> told(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const bool differs = std::any_of(rows[i].begin(), rows[i].end(), [](const auto &cell) {
            return QJsonValue(cell).isObject();
        });
        const std::size_t first = i - std::min(i, rowsAround);
        for (std::size_t k = first; differs && k < rows.size() && k <= i + rowsAround; ++k)
            told[k] = true;
    }
    return told;
}

QJsonObject difference(const TableComparison &table)
{
    std::vector<AlignedPair> body = table.rows;
    QJsonArray columns;
    const AlignedPair names{0, 0};
    for (const AlignedPair &column : table.columns) {
        QJsonObject object;
        putNumber(object, u"local"_qs, column.local);
        putNumber(object, u"remote"_qs, column.remote);
        if (table.hasNames) {
            const std::string *local = cellOf(table, Side::Local, names, column);
            const std::string *remote = cellOf(table, Side::Remote, names, column);
            object.insert(u"name"_qs, clipped(local ? *local : *remote, maxShownCell));
        }
        columns.append(object);
    }
    if (table.hasNames)
        std::erase(body, names);
    std::vector<QJsonArray> cells;
    cells.reserve(body.size());
    for (const AlignedPair &row : body)
        cells.push_back(cellsOf(table, row));
    const std::vector<bool> told = rowsToTell(cells);
    QJsonArray rows;
    qint64 skipped = 0;
    const auto tellSkipped = [&] {
        if (skipped > 0)
            rows.append(QJsonObject{{u"skipped"_qs, std::exchange(skipped, 0)}});
    };
    for (std::size_t i = 0; i < body.size(); ++i) {
        if (!told[i]) {
            ++skipped;
            continue;
        }
        tellSkipped();
        QJsonObject row{{u"cells"_qs, cells[i]}};
        putNumber(row, u"local_row"_qs, body[i].local);
        putNumber(row, u"remote_row"_qs, body[i].remote);
        rows.append(row);
    }
    tellSkipped();
    return {{u"places"_qs, static_cast<qint64>(table.cells)},
            {u"columns"_qs, columns},
            {u"rows"_qs, rows}};
}

QJsonObject difference(const NotebookComparison &notebook)
{
    QJsonArray rows;
    for (const ComparedCell &cell : notebook.cells) {
        QJsonObject head{{u"kind"_qs, textOf(cell.kind)}, {u"same"_qs, cell.isSame()}};
        putNumber(head, u"local"_qs, cell.local);
        putNumber(head, u"remote"_qs, cell.remote);
        if (cell.isMoved)
            head.insert(u"moved"_qs, true);
        if (!cell.areOutputsSame)
            head.insert(u"outputs_differ"_qs, true);
        if (!cell.isRestSame)
            head.insert(u"metadata_differs"_qs, true);
        rows.append(QJsonObject{{u"cell"_qs, head}});
        putRows(rows, cell.source);
    }
    return {{u"places"_qs, static_cast<qint64>(notebook.places)},
            {u"outputs"_qs, static_cast<qint64>(notebook.outputs)},
            {u"metadata_differs"_qs, !notebook.isMetadataSame},
            {u"rows"_qs, rows}};
}

QJsonObject difference(const std::monostate &)
{
    return {};
}

} // namespace

QJsonObject toJson(const FileComparison &comparison)
{
    QJsonObject object =
        std::visit([](const auto &made) { return difference(made); }, comparison.difference);
    object.insert(u"kind"_qs, QString::fromLatin1(name(comparison.kind)));
    if (comparison.notShown != NotShown::None)
        object.insert(u"not_shown"_qs, QString::fromLatin1(name(comparison.notShown)));
    return object;
}

QJsonArray toJson(const std::vector<MergedLine> &lines)
{
    QJsonArray rows;
    for (const MergedLine &line : lines)
        rows.append(QJsonObject{{u"text"_qs, clipped(line.text, maxShownLine)},
                                {u"from"_qs, QString::fromLatin1(name(line.origin))}});
    return rows;
}

} // namespace tern
