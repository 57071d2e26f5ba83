#include "trash_delegate.h"

#include "widgets/line_icon.h"
#include "widgets/row_pen.h"
#include "words/words.h"

#include <algorithm>

namespace tern {

namespace {

constexpr int height = 32;

int px(int pixels)
{
    return scaled(pixels, QFontMetrics(QFont()));
}

QString headSecond(const TrashModel::Row &row)
{
    QStringList parts;
    if (row.found.files > 0)
        parts << TrashDelegate::tr("%1, %2", "how many files, how large")
                     .arg(filesText(row.found.files), sizeText(row.found.bytes));
    for (const std::string &side : *row.away)
        parts << (side == name(Side::Local)
                      ? TrashDelegate::tr("this side cannot be reached now")
                      : TrashDelegate::tr("the remote cannot be reached now"));
    return parts.join(TrashDelegate::tr("; "));
}

void paintHead(RowPen &pen, const TrashModel::Row &row)
{
    pen.skip(px(16));
    pen.skipAtEnd(px(16));
    pen.fit(shownName(*row.folder), TypeStyle::Strong, Role::Text, pen.room() / 2, Qt::ElideMiddle);
    pen.skip(px(10));
    pen.text(pen.take(pen.room()), headSecond(row), TypeStyle::Text, Role::SecondLine);
}

void paintItem(RowPen &pen, const KeptItem &kept, std::int64_t now)
{
    pen.skip(px(16));
    pen.skipAtEnd(px(16));
    const auto figure = [&](const QString &words, int least) {
        const int width = std::max(px(least), RowPen::widthOf(words, TypeStyle::Text) + px(12));
        pen.text(pen.takeAtEnd(std::min(width, pen.room() / 2)), words, TypeStyle::Text,
                 Role::SecondLine, Qt::AlignTrailing);
    };
    figure(kept.until == 0
               ? TrashDelegate::tr("Kept for ever")
               : TrashDelegate::tr("Kept until %1", "a date").arg(momentText(kept.until, now)),
           160);
    figure(momentText(kept.since, now), 116);
    figure(kept.item.kind == Kind::File ? sizeText(kept.item.size)
                                        : TrashDelegate::tr("Link", "a symbolic link"),
           72);
    const QString why = whyText(kept);
    const int whyWidth = std::max(px(124), RowPen::widthOf(why, TypeStyle::Text) + px(28));
    pen.iconAndText(pen.takeAtEnd(std::min(whyWidth, pen.room() / 2)),
                    kept.why == EventKind::Replaced ? QStringLiteral("swap")
                                                    : QStringLiteral("trash"),
                    why, TypeStyle::Text, Role::SecondLine, Role::Text);
    pen.skipAtEnd(px(12));
    const std::string name(kept.item.path.name());
    pen.icon(pen.take(px(16)), iconForFile(name), Role::SecondLine, px(16));
    pen.skip(px(8));
    const QString folder = shownPath(kept.item.path.parent());
    pen.fit(shownName(name), TypeStyle::Text, Role::Text,
            folder.isEmpty() ? pen.room() : pen.room() * 3 / 4, Qt::ElideMiddle);
    pen.skip(px(8));
    pen.text(pen.take(pen.room()), folder, TypeStyle::Second, Role::SecondLine, Qt::AlignLeading,
             Qt::ElideMiddle);
}

} // namespace

TrashDelegate::TrashDelegate(const TrashModel &model, const Clock &clock, QObject *parent)
    : QStyledItemDelegate(parent), m_model(model), m_clock(clock)
{
}

int TrashDelegate::rowHeight()
{
    return px(height);
}

QSize TrashDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), rowHeight()};
}

void TrashDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const TrashModel::Row row = m_model.row(index.row());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    RowPen pen(*painter, option);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected) && !row.isHead;
    pen.ground(isSelected ? Role::Selected : row.isHead ? Role::AlternateRow : Role::Field);
    if (row.isHead)
        paintHead(pen, row);
    else if (row.item != nullptr)
        paintItem(pen, *row.item, m_clock.now());
    if (option.state.testFlag(QStyle::State_HasFocus))
        pen.focusFrame();
    painter->restore();
}

} // namespace tern
