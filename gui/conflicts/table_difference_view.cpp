#include "table_difference_view.h"

#include "widgets/roles.h"
#include "widgets/type_scale.h"

#include <QAbstractTableModel>
#include <QHeaderView>
#include <QJsonObject>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace tern {

namespace {

struct CellText {
    QString mine;
    QString theirs;
    bool hasMine = true;
    bool hasTheirs = true;

    [[nodiscard]] bool differs() const { return !hasMine || !hasTheirs || mine != theirs; }
};

CellText cellFrom(const QJsonValue &value)
{
    if (value.isString())
        return {value.toString(), value.toString()};
    const QJsonObject object = value.toObject();
    return {object.value(QStringLiteral("local")).toString(),
            object.value(QStringLiteral("remote")).toString(),
            object.contains(QStringLiteral("local")), object.contains(QStringLiteral("remote"))};
}

} // namespace

/// Reads the cells as they are asked for.
class TableDifferenceView::Cells final : public QAbstractTableModel {
public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(const QJsonArray &columns, const QJsonArray &rows)
    {
        beginResetModel();
        m_columns = columns;
        m_rows = rows;
        m_places.clear();
        for (int row = 0; row < rowCount({}); ++row) {
            const QJsonArray cells =
                m_rows.at(row).toObject().value(QStringLiteral("cells")).toArray();
            for (int column = 0; column < cells.size(); ++column) {
                if (cells.at(column).isObject())
                    m_places.push_back(index(row, column));
            }
        }
        endResetModel();
    }
    [[nodiscard]] const std::vector<QModelIndex> &places() const { return m_places; }
    [[nodiscard]] qint64 skipped(int row) const
    {
        return m_rows.at(row).toObject().value(QStringLiteral("skipped")).toInteger();
    }
    [[nodiscard]] CellText cell(const QModelIndex &index) const
    {
        return cellFrom(m_rows.at(index.row())
                            .toObject()
                            .value(QStringLiteral("cells"))
                            .toArray()
                            .at(index.column()));
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex &parent) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
            return {};
        if (const qint64 rows = skipped(index.row()))
            return index.column() == 0
                       ? TableDifferenceView::tr("%n equal rows", nullptr, static_cast<int>(rows))
                       : QString();
        const CellText text = cell(index);
        if (!text.differs())
            return role == Qt::ToolTipRole ? QString() : text.mine;
        if (!text.hasMine)
            return TableDifferenceView::tr("Only in theirs: %1").arg(text.theirs);
        if (!text.hasTheirs)
            return TableDifferenceView::tr("Only in mine: %1").arg(text.mine);
        return TableDifferenceView::tr("Mine: %1. Theirs: %2").arg(text.mine, text.theirs);
    }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override
    {
        if (role != Qt::DisplayRole)
            return QAbstractTableModel::headerData(section, orientation, role);
        if (orientation == Qt::Horizontal) {
            const QJsonValue name = m_columns.at(section).toObject().value(QStringLiteral("name"));
            return name.isString() ? name.toString() : QString::number(section + 1);
        }
        const QJsonObject row = m_rows.at(section).toObject();
        const QJsonValue local = row.value(QStringLiteral("local_row"));
        const QJsonValue number =
            local.isDouble() ? local : row.value(QStringLiteral("remote_row"));
        return number.isDouble() ? QString::number(number.toInteger() + 1) : QString();
    }

private:
    QJsonArray m_columns;
    QJsonArray m_rows;
    std::vector<QModelIndex> m_places;
};

class TableDifferenceView::Painter final : public QStyledItemDelegate {
public:
    Painter(const Cells &cells, QObject *parent) : QStyledItemDelegate(parent), m_cells(cells) {}

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override
    {
        const QFontMetrics metrics(fontFor(TypeStyle::Second));
        const int pad = scaled(8, option.widget);
        if (m_cells.skipped(index.row()) > 0)
            return {0, scaled(28, option.widget)};
        const CellText text = m_cells.cell(index);
        int width = metrics.horizontalAdvance(text.mine) + 2 * pad;
        if (text.differs())
            width += metrics.horizontalAdvance(text.theirs) + 4 * pad;
        return {std::min(width, scaled(280, option.widget)), scaled(32, option.widget)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setFont(fontFor(TypeStyle::Second));
        const int pad = scaled(8, option.widget);
        const QRect inner = option.rect.adjusted(pad, 0, -pad, 0);
        if (m_cells.skipped(index.row()) > 0) {
            painter->fillRect(option.rect, colorOf(Role::AlternateRow, option.palette));
            painter->setPen(colorOf(Role::SecondLine, option.palette));
            if (index.column() == 0)
                painter->drawText(inner, Qt::AlignVCenter | Qt::TextDontClip,
                                  index.data().toString());
        } else {
            paintCell(painter, option, m_cells.cell(index), inner);
        }
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(QPen(colorOf(Role::Link, option.palette), 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
        }
        painter->restore();
    }

private:
    static void paintCell(QPainter *painter, const QStyleOptionViewItem &option,
                          const CellText &text, QRect inner)
    {
        painter->setPen(colorOf(Role::Text, option.palette));
        if (!text.differs()) {
            painter->drawText(inner, Qt::AlignVCenter | Qt::AlignLeft,
                              elided(painter, text.mine, inner.width()));
            return;
        }
        const int gap = scaled(4, option.widget);
        if (text.hasMine)
            inner.setLeft(chip(painter, option, inner, text.mine, Role::MineWord) + gap);
        if (text.hasTheirs)
            chip(painter, option, inner, text.theirs, Role::TheirsWord);
    }
    static QString elided(QPainter *painter, const QString &text, int width)
    {
        return QFontMetrics(painter->font()).elidedText(text, Qt::ElideRight, width);
    }
    /// A value in its side's colour; tells where it ends.
    static int chip(QPainter *painter, const QStyleOptionViewItem &option, const QRect &inner,
                    const QString &text, Role role)
    {
        const QFontMetrics metrics(painter->font());
        const int pad = scaled(4, option.widget);
        const int height = metrics.height() + pad;
        const int wanted =
            std::max(metrics.horizontalAdvance(text), scaled(6, option.widget)) + 2 * pad;
        const QRect rect(inner.left(), inner.center().y() - height / 2,
                         std::max(std::min(wanted, inner.width()), 2 * pad), height);
        painter->setPen(Qt::NoPen);
        painter->setBrush(colorOf(role, option.palette));
        painter->drawRoundedRect(rect, 3, 3);
        painter->setPen(colorOf(Role::Text, option.palette));
        painter->drawText(rect.adjusted(pad, 0, -pad, 0), Qt::AlignVCenter | Qt::AlignLeft,
                          elided(painter, text, rect.width() - 2 * pad));
        return rect.right() + 1;
    }

    const Cells &m_cells;
};

TableDifferenceView::TableDifferenceView(QWidget *parent)
    : DifferenceView(parent), m_cells(new Cells(this)), m_table(new QTableView)
{
    m_table->setModel(m_cells);
    m_table->setItemDelegate(new Painter(*m_cells, m_table));
    m_table->setAccessibleName(tr("Cells of both versions"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->viewport()->setAutoFillBackground(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setResizeContentsPrecision(200);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(scaled(32, this));
    m_table->verticalHeader()->setHighlightSections(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, scaled(4, this), 1, scaled(4, this));
    column->addWidget(m_table);
}

void TableDifferenceView::show(const QJsonArray &columns, const QJsonArray &rows)
{
    m_at = -1;
    m_cells->show(columns, rows);
    m_table->clearSpans();
    for (int row = 0; row < m_cells->rowCount({}); ++row) {
        if (m_cells->skipped(row) > 0)
            m_table->setSpan(row, 0, 1, m_cells->columnCount({}));
    }
    m_table->resizeColumnsToContents();
}

int TableDifferenceView::places() const
{
    return static_cast<int>(m_cells->places().size());
}

void TableDifferenceView::go(Direction direction)
{
    if (places() == 0)
        return;
    m_at = direction == Direction::Next ? std::min(m_at + 1, places() - 1) : std::max(m_at - 1, 0);
    const QModelIndex index = m_cells->places()[static_cast<std::size_t>(m_at)];
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index, QAbstractItemView::PositionAtCenter);
}

} // namespace tern
