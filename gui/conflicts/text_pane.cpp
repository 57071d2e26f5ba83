#include "text_pane.h"

#include "widgets/roles.h"
#include "widgets/type_scale.h"

#include <QAbstractListModel>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTextLayout>

#include <algorithm>

namespace tern {

namespace {

using RowKind = DifferenceRow::Kind;

Side sideOf(TextPane::Shows shows)
{
    return shows == TextPane::Shows::Remote ? Side::Remote : Side::Local;
}

} // namespace

class TextPane::Lines final : public QAbstractListModel {
public:
    Lines(Shows shows, QObject *parent) : QAbstractListModel(parent), m_shows(shows) {}

    void setRows(Rows rows)
    {
        beginResetModel();
        m_rows = std::move(rows);
        m_longest = 0;
        for (const DifferenceRow &row : *m_rows)
            m_longest = std::max(m_longest, row.text(sideOf(m_shows)).size());
        endResetModel();
    }
    [[nodiscard]] const DifferenceRow &row(int i) const
    {
        return (*m_rows)[static_cast<std::size_t>(i)];
    }
    [[nodiscard]] Shows shows() const { return m_shows; }
    [[nodiscard]] qsizetype longest() const { return m_longest; }
    [[nodiscard]] bool isGap(const DifferenceRow &row) const
    {
        return m_shows != Shows::Merged && !row.has(sideOf(m_shows));
    }
    /// Whose colour a row has; nothing: none.
    [[nodiscard]] std::optional<Side> colour(const DifferenceRow &row) const
    {
        if (!row.differs())
            return std::nullopt;
        if (m_shows != Shows::Merged)
            return sideOf(m_shows);
        return row.kind == RowKind::RemoteOnly ? Side::Remote : Side::Local;
    }
    [[nodiscard]] int number(const DifferenceRow &row) const
    {
        return m_shows == Shows::Remote ? row.remoteNumber : row.localNumber;
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows->size());
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        const DifferenceRow &row = this->row(index.row());
        if (role == Qt::DisplayRole)
            return isGap(row) ? QString() : row.text(sideOf(m_shows));
        if (role == Qt::AccessibleTextRole)
            return spoken(row);
        return {};
    }

private:
    [[nodiscard]] QString spoken(const DifferenceRow &row) const
    {
        const QString &text = row.text(sideOf(m_shows));
        if (row.kind == RowKind::Head)
            return text;
        if (isGap(row))
            return TextPane::tr("No line here");
        const QString numbered = TextPane::tr("Line %1: %2").arg(number(row)).arg(text);
        return row.differs() ? TextPane::tr("Differs. %1").arg(numbered) : numbered;
    }

    Shows m_shows;
    Rows m_rows = std::make_shared<std::vector<DifferenceRow>>();
    qsizetype m_longest = 0;
};

class TextPane::Painter final : public QStyledItemDelegate {
public:
    Painter(const Lines &lines, QObject *parent) : QStyledItemDelegate(parent), m_lines(lines) {}

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &) const override
    {
        const QFontMetrics metrics(fontFor(TypeStyle::Code));
        const auto width = static_cast<int>(m_lines.longest()) * metrics.horizontalAdvance(u'0');
        return {textLeft() + width + scaled(16, option.widget), scaled(22, option.widget)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const DifferenceRow &row = m_lines.row(index.row());
        painter->save();
        // The view may be wider than the longest line.
        QRect rect = option.rect;
        rect.setWidth(std::max(rect.width(), option.widget ? option.widget->width() : 0));
        paintGround(painter, option, row, rect);
        if (row.kind == RowKind::Head)
            paintHead(painter, option, row, rect);
        else if (!m_lines.isGap(row))
            paintLine(painter, option, row, rect);
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(QPen(colorOf(Role::Link, option.palette), 1));
            painter->setBrush(Qt::NoBrush);
            painter->drawRect(rect.adjusted(0, 0, -1, -1));
        }
        painter->restore();
    }

private:
    [[nodiscard]] static int gutter()
    {
        const QFontMetrics metrics(fontFor(TypeStyle::Code));
        return std::max(scaled(32, metrics), metrics.horizontalAdvance(u'0') * 5);
    }
    [[nodiscard]] static int textLeft()
    {
        return gutter() + scaled(6, static_cast<QWidget *>(nullptr));
    }

    void paintGround(QPainter *painter, const QStyleOptionViewItem &option,
                     const DifferenceRow &row, const QRect &rect) const
    {
        if (row.kind == RowKind::Head) {
            painter->fillRect(rect, colorOf(Role::AlternateRow, option.palette));
        } else if (m_lines.isGap(row)) {
            painter->setPen(colorOf(Role::Line, option.palette));
            painter->setClipRect(rect);
            const int step = scaled(6, option.widget);
            painter->setRenderHint(QPainter::Antialiasing);
            for (int x = rect.left() - rect.height(); x < rect.right(); x += step)
                painter->drawLine(x, rect.bottom() + 1, x + rect.height(), rect.top());
        } else if (const auto side = m_lines.colour(row)) {
            painter->fillRect(
                rect,
                colorOf(*side == Side::Local ? Role::MineLine : Role::TheirsLine, option.palette));
        }
        if (option.state.testFlag(QStyle::State_Selected)) {
            const QColor color = colorOf(Role::Link, option.palette);
            painter->fillRect(
                QRect(rect.left(), rect.top(), scaled(3, option.widget), rect.height()), color);
        }
    }

    void paintHead(QPainter *painter, const QStyleOptionViewItem &option, const DifferenceRow &row,
                   const QRect &rect) const
    {
        painter->setFont(fontFor(TypeStyle::SecondStrong));
        painter->setPen(colorOf(Role::SecondLine, option.palette));
        painter->drawText(rect.adjusted(scaled(12, option.widget), 0, 0, 0),
                          Qt::AlignVCenter | Qt::AlignLeft, row.text(sideOf(m_lines.shows())));
    }

    void paintLine(QPainter *painter, const QStyleOptionViewItem &option, const DifferenceRow &row,
                   const QRect &rect) const
    {
        painter->setFont(fontFor(TypeStyle::Code));
        painter->setPen(colorOf(Role::SecondLine, option.palette));
        painter->drawText(
            QRect(rect.left(), rect.top(), gutter() - scaled(8, option.widget), rect.height()),
            Qt::AlignVCenter | Qt::AlignRight, QString::number(m_lines.number(row)));
        const bool isLocal = m_lines.shows() != Shows::Remote;
        const auto &words = isLocal ? row.localWords : row.remoteWords;
        QTextLayout layout(row.text(sideOf(m_lines.shows())), painter->font());
        QTextOption text;
        text.setWrapMode(QTextOption::NoWrap);
        text.setTextDirection(Qt::LeftToRight);
        text.setTabStopDistance(4 * QFontMetricsF(painter->font()).horizontalAdvance(u'0'));
        layout.setTextOption(text);
        QTextCharFormat strong;
        strong.setFontWeight(QFont::DemiBold);
        QList<QTextLayout::FormatRange> formats;
        for (const auto &[first, count] : words)
            formats.append({first, count, strong});
        layout.setFormats(formats);
        layout.beginLayout();
        QTextLine line = layout.createLine();
        layout.endLayout();
        if (!line.isValid())
            return;
        line.setPosition({0, 0});
        const QPointF at(rect.left() + textLeft(),
                         rect.top() + (rect.height() - line.height()) / 2);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(colorOf(isLocal ? Role::MineWord : Role::TheirsWord, option.palette));
        for (const auto &[first, count] : words) {
            const qreal from = line.cursorToX(first);
            const qreal to = line.cursorToX(first + count);
            painter->drawRoundedRect(
                QRectF(at.x() + from - 2, at.y() - 1, to - from + 4, line.height() + 2), 3, 3);
        }
        painter->setPen(colorOf(Role::Text, option.palette));
        layout.draw(painter, at);
    }

    const Lines &m_lines;
};

TextPane::TextPane(Shows shows, QWidget *parent)
    : QListView(parent), m_lines(new Lines(shows, this))
{
    setModel(m_lines);
    setItemDelegate(new Painter(*m_lines, this));
    setUniformItemSizes(true);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setLayoutDirection(Qt::LeftToRight); // code is
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    viewport()->setAutoFillBackground(false);
}

void TextPane::setRows(Rows rows)
{
    m_lines->setRows(std::move(rows));
    scrollToTop();
}

void TextPane::goTo(int row)
{
    const QModelIndex index = m_lines->index(row);
    setCurrentIndex(index);
    scrollTo(index, QAbstractItemView::PositionAtCenter);
}

void TextPane::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return copyLines();
    QListView::keyPressEvent(event);
}

void TextPane::copyLines()
{
    QModelIndexList chosen = selectionModel()->selectedIndexes();
    std::sort(chosen.begin(), chosen.end());
    QString text;
    for (const QModelIndex &index : chosen) {
        if (!m_lines->isGap(m_lines->row(index.row())))
            text += index.data().toString() + QLatin1Char('\n');
    }
    QGuiApplication::clipboard()->setText(text);
}

void TextPane::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        doItemsLayout();
}

} // namespace tern
