#include "conflict_delegate.h"

#include "conflict_model.h"

#include "widgets/line_icon.h"
#include "widgets/roles.h"
#include "widgets/type_scale.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

namespace tern {

namespace {

ConflictModel::Row kindOf(const QModelIndex &index)
{
    return static_cast<ConflictModel::Row>(index.data(ConflictModel::RowRole).toInt());
}

/// `rect` as it lies where writing goes from the right to the left.
QRect placed(const QStyleOptionViewItem &option, const QRect &rect)
{
    return QStyle::visualRect(option.direction, option.rect, rect);
}

void drawText(QPainter *painter, const QStyleOptionViewItem &option, const QRect &rect,
              const QString &text, TypeStyle style, Role role,
              Qt::TextElideMode elide = Qt::ElideMiddle)
{
    painter->setFont(fontFor(style));
    painter->setPen(colorOf(role, option.palette));
    const QString shown = QFontMetrics(painter->font()).elidedText(text, elide, rect.width());
    painter->drawText(placed(option, rect),
                      static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft)
                                       | Qt::AlignVCenter),
                      shown);
}

void drawFocus(QPainter *painter, const QStyleOptionViewItem &option)
{
    if (!option.state.testFlag(QStyle::State_HasFocus))
        return;
    painter->setPen(QPen(colorOf(Role::Link, option.palette), 2));
    painter->setBrush(Qt::NoBrush);
    const int radius = scaled(6, option.widget);
    painter->drawRoundedRect(option.rect.adjusted(1, 1, -1, -1), radius, radius);
}

void drawGround(QPainter *painter, const QStyleOptionViewItem &option)
{
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    if (!isSelected && !isHovered)
        return;
    painter->setPen(Qt::NoPen);
    painter->setBrush(colorOf(isSelected ? Role::Selected : Role::Hover, option.palette));
    const int radius = scaled(6, option.widget);
    painter->drawRoundedRect(option.rect, radius, radius);
}

void paintGroup(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const int side = scaled(14, option.widget);
    const int pad = scaled(8, option.widget);
    const QRect row = option.rect;
    const bool isOpen = option.state.testFlag(QStyle::State_Open);
    const QRect arrow(row.left() + pad, row.center().y() - side / 2, side, side);
    const bool isMirrored = option.direction == Qt::RightToLeft;
    const QString icon = isOpen       ? QStringLiteral("chev")
                         : isMirrored ? QStringLiteral("left")
                                      : QStringLiteral("right");
    painter->drawPixmap(placed(option, arrow),
                        linePixmap(icon, colorOf(Role::SecondLine, option.palette), side,
                                   painter->device()->devicePixelRatioF()));
    const QString count = QLocale().toString(index.data(ConflictModel::CountRole).toInt());
    const QFontMetrics metrics(fontFor(TypeStyle::SecondStrong));
    const int room = metrics.horizontalAdvance(count) + 1;
    drawText(painter, option, QRect(row.right() - pad - room, row.top(), room + 1, row.height()),
             count, TypeStyle::Second, Role::SecondLine, Qt::ElideNone);
    const int from = arrow.right() + scaled(6, option.widget);
    drawText(painter, option,
             QRect(from, row.top(), row.right() - 2 * pad - room - from, row.height()),
             index.data().toString(), TypeStyle::SecondStrong, Role::Text);
}

void paintBox(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    QStyleOptionViewItem box = option;
    box.rect = ConflictDelegate::boxIn(option);
    box.state &= ~(QStyle::State_HasFocus | QStyle::State_Selected);
    box.state |= index.data(Qt::CheckStateRole).toInt() == Qt::Checked ? QStyle::State_On
                                                                       : QStyle::State_Off;
    QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, painter, option.widget);
}

void paintConflict(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    paintBox(painter, option, index);
    const QWidget *widget = option.widget;
    const QRect row = option.rect;
    const int side = scaled(16, widget);
    const int iconLeft = row.left() + scaled(36, widget);
    painter->drawPixmap(placed(option, QRect(iconLeft, row.center().y() - side / 2, side, side)),
                        linePixmap(index.data(ConflictModel::IconRole).toString(),
                                   colorOf(Role::SecondLine, option.palette), side,
                                   painter->device()->devicePixelRatioF()));
    const int textLeft = iconLeft + side + scaled(10, widget);
    const int width = row.right() - scaled(8, widget) - textLeft;
    const int first = QFontMetrics(fontFor(TypeStyle::Text)).height();
    const int second = QFontMetrics(fontFor(TypeStyle::Second)).height();
    const int top = row.top() + (row.height() - first - second) / 2;
    drawText(painter, option, QRect(textLeft, top, width, first), index.data().toString(),
             TypeStyle::Text, Role::Text);
    drawText(painter, option, QRect(textLeft, top + first, width, second),
             index.data(ConflictModel::DetailRole).toString(), TypeStyle::Second, Role::SecondLine,
             Qt::ElideRight);
}

} // namespace

QRect ConflictDelegate::boxIn(const QStyleOptionViewItem &option)
{
    const int side = scaled(16, option.widget);
    const QRect box(option.rect.left() + scaled(10, option.widget),
                    option.rect.center().y() - side / 2, side, side);
    return placed(option, box);
}

void ConflictDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    drawGround(painter, option);
    switch (kindOf(index)) {
    case ConflictModel::Row::Group: paintGroup(painter, option, index); break;
    case ConflictModel::Row::Conflict: paintConflict(painter, option, index); break;
    case ConflictModel::Row::More:
        drawText(painter, option, option.rect.adjusted(scaled(32, option.widget), 0, 0, 0),
                 index.data().toString(), TypeStyle::Second, Role::Link);
    }
    drawFocus(painter, option);
    painter->restore();
}

QSize ConflictDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    switch (kindOf(index)) {
    case ConflictModel::Row::Group: return {0, scaled(32, option.widget)};
    case ConflictModel::Row::More: return {0, scaled(28, option.widget)};
    case ConflictModel::Row::Conflict: break;
    }
    return {0, scaled(48, option.widget)};
}

bool ConflictDelegate::editorEvent(QEvent *event, QAbstractItemModel *model,
                                   const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (kindOf(index) == ConflictModel::Row::More)
        return false;
    const auto toggle = [&] {
        const bool isChecked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        return model->setData(index, isChecked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    };
    if (event->type() == QEvent::KeyPress)
        return static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space && toggle();
    const bool isPress = event->type() == QEvent::MouseButtonPress;
    const bool isRelease = event->type() == QEvent::MouseButtonRelease;
    if ((!isPress && !isRelease) || kindOf(index) != ConflictModel::Row::Conflict)
        return false;
    const auto *mouse = static_cast<QMouseEvent *>(event);
    const int around = scaled(6, option.widget);
    if (mouse->button() != Qt::LeftButton
        || !boxIn(option).adjusted(-around, -around, around, around).contains(mouse->pos()))
        return false;
    return isPress || toggle();
}

} // namespace tern
