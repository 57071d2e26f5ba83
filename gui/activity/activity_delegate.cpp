#include "activity_delegate.h"

#include "run_words.h"

#include "widgets/line_icon.h"
#include "widgets/row_pen.h"
#include "widgets/state_look.h"
#include "widgets/type_scale.h"
#include "words/words.h"

#include <QPainter>
#include <QSvgRenderer>

#include <algorithm>

namespace tern {

namespace {

constexpr int eventHeight = 32;
constexpr int runHeight = 40;
constexpr int dayHeight = 39;
constexpr int smallButtonHeight = 26;

int px(int pixels)
{
    return scaled(pixels, QFontMetrics(QFont()));
}

} // namespace

ActivityDelegate::ActivityDelegate(const ActivityModel &model, QObject *parent)
    : QStyledItemDelegate(parent), m_model(model)
{
}

int ActivityDelegate::heightOf(ActivityModel::RowKind kind)
{
    switch (kind) {
    case ActivityModel::RowKind::Day: return px(dayHeight);
    case ActivityModel::RowKind::Run: return px(runHeight);
    case ActivityModel::RowKind::Event:
    case ActivityModel::RowKind::More: break;
    }
    return px(eventHeight);
}

QString ActivityDelegate::buttonText(const ActivityModel::Row &row)
{
    if (row.run == nullptr || row.isRunning)
        return {};
    if (row.run->state == RunState::Stopped)
        return tr("What happened?");
    const LoggedRun &run = *row.run;
    const bool didSomething = run.uploaded.files + run.downloaded.files + run.moved + run.merged
                                  + run.removedLocal + run.removedRemote + run.removedFolders
                                  + run.restored
                              > 0;
    if (!didSomething || run.undone)
        return {};
    return tr("Undo this run");
}

QRect ActivityDelegate::buttonRect(const QRect &rect, const ActivityModel::Row &row,
                                   Qt::LayoutDirection direction) const
{
    const QString words = buttonText(row);
    if (row.kind != ActivityModel::RowKind::Run || words.isEmpty())
        return {};
    const bool hasIcon = row.run->state != RunState::Stopped;
    const int width = 2 * px(10)
                      + (hasIcon ? RowPen::widthOfIconAndText(words, TypeStyle::Second)
                                 : RowPen::widthOf(words, TypeStyle::Second));
    const int height = px(smallButtonHeight);
    const QRect button(rect.right() + 1 - px(16) - width, rect.top() + (rect.height() - height) / 2,
                       width, height);
    return QStyle::visualRect(direction, rect, button);
}

void ActivityDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const ActivityModel::Row row = m_model.row(index.row());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    RowPen pen(*painter, option);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isRun = row.kind == ActivityModel::RowKind::Run;
    pen.ground(isSelected ? Role::Selected : isRun ? Role::AlternateRow : Role::Field);
    switch (row.kind) {
    case ActivityModel::RowKind::Day: paintDay(pen, index); break;
    case ActivityModel::RowKind::Run: paintRun(pen, row, index.row() == m_hovered); break;
    case ActivityModel::RowKind::Event: paintEvent(pen, row); break;
    case ActivityModel::RowKind::More:
        pen.skip(px(64));
        pen.text(pen.take(pen.room()), index.data().toString(), TypeStyle::Second,
                 Role::SecondLine);
        break;
    }
    if (option.state.testFlag(QStyle::State_HasFocus))
        pen.focusFrame();
    painter->restore();
}

QSize ActivityDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {option.rect.width(), heightOf(m_model.row(index.row()).kind)};
}

void ActivityDelegate::paintDay(RowPen &pen, const QModelIndex &index) const
{
    pen.skip(px(16));
    pen.skipAtEnd(px(16));
    QRect rect = pen.take(pen.room());
    rect.setTop(rect.top() + px(6));
    pen.text(rect, index.data().toString(), TypeStyle::SecondStrong, Role::SecondLine);
}

void ActivityDelegate::paintRun(RowPen &pen, const ActivityModel::Row &row, bool hovered) const
{
    const LoggedRun &run = *row.run;
    const bool mirrored = pen.option().direction == Qt::RightToLeft;
    const int gap = px(10);
    pen.skip(gap);
    const QRect chevron = pen.take(px(14));
    const QString closed = mirrored ? QStringLiteral("left") : QStringLiteral("right");
    if (row.canOpen)
        pen.icon(chevron, row.isOpen ? QStringLiteral("chev") : closed, Role::SecondLine, px(14));
    pen.skip(gap);
    const FolderState state = row.isRunning ? FolderState::Syncing : badgeFor(run);
    QSvgRenderer(stateIcon(state, toneOf(pen.option().palette)))
        .render(&pen.painter(), RowPen::centred(pen.take(px(16)), px(16)));
    pen.skip(gap);
    const QString time = timeOfDayText(run.began);
    pen.text(pen.take(std::max(px(40), RowPen::widthOf(time, TypeStyle::Text))), time,
             TypeStyle::Text, Role::Text);
    pen.skip(gap);

    const QString status = row.isRunning ? tr("Running") : run.undone ? tr("Undone") : QString();
    const QRect button = buttonRect(pen.option().rect, row, pen.option().direction);
    pen.skipAtEnd(px(16));
    if (!button.isEmpty()) {
        paintButton(pen, row, hovered);
        pen.skipAtEnd(button.width() + px(12));
    } else if (!status.isEmpty()) {
        pen.text(pen.takeAtEnd(RowPen::widthOf(status, TypeStyle::Second)), status,
                 TypeStyle::Second, Role::SecondLine);
        pen.skipAtEnd(px(12));
    }
    pen.fit(shownName(*row.folder), TypeStyle::Strong, Role::Text, pen.room() / 2, Qt::ElideMiddle);
    pen.skip(gap);
    QString summary = summaryOf(run);
    if (row.isRunning && row.filesToGo > 0)
        summary = tr("%1; %2 to go", "what a run did; how many files are left")
                      .arg(summary, countText(row.filesToGo));
    pen.text(pen.take(pen.room()), summary, TypeStyle::Text, Role::SecondLine);
}

void ActivityDelegate::paintButton(RowPen &pen, const ActivityModel::Row &row, bool hovered) const
{
    const QRect rect = buttonRect(pen.option().rect, row, pen.option().direction);
    QPainter &painter = pen.painter();
    painter.setPen(pen.color(Role::ControlEdge));
    painter.setBrush(pen.color(hovered ? Role::Hover : Role::Button));
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), px(6), px(6));
    const QRect inside = rect.adjusted(px(10), 0, -px(10), 0);
    if (row.run->state == RunState::Stopped)
        pen.text(inside, buttonText(row), TypeStyle::Second, Role::Text);
    else
        pen.iconAndText(inside, QStringLiteral("undo"), buttonText(row), TypeStyle::Second,
                        Role::Text, Role::Text);
}

void ActivityDelegate::paintEvent(RowPen &pen, const ActivityModel::Row &row) const
{
    pen.skip(px(64));
    pen.skipAtEnd(px(16));
    if (row.event == nullptr) // on its way; a moment only
        return;
    const Event &event = row.event->event;
    const auto figure = [&](const QString &words) {
        const int width = std::max(px(72), RowPen::widthOf(words, TypeStyle::Text) + px(12));
        pen.text(pen.takeAtEnd(width), words, TypeStyle::Text, Role::SecondLine, Qt::AlignTrailing);
    };
    figure(row.now != 0 ? momentText(event.time, row.now) : timeOfDayText(event.time));
    figure(event.bytes > 0 ? sizeText(event.bytes) : QString());
    const QString word = wordFor(event);
    const int wordWidth = std::max(px(112), RowPen::widthOf(word, TypeStyle::Text) + px(28));
    pen.iconAndText(pen.takeAtEnd(std::min(wordWidth, pen.room() / 2)), iconFor(event.kind), word,
                    TypeStyle::Text, Role::SecondLine, Role::Text);
    pen.skipAtEnd(px(12));

    const bool isFolder = event.kind == EventKind::MadeDirectory;
    const std::string name(event.path.name());
    pen.icon(pen.take(px(16)), isFolder ? QStringLiteral("folder") : iconForFile(name),
             Role::SecondLine, px(16));
    pen.skip(px(8));
    const QString second = secondLineFor(event);
    pen.fit(event.path.isRoot() ? tr("The whole folder") : shownName(name), TypeStyle::Text,
            Role::Text, second.isEmpty() ? pen.room() : pen.room() * 3 / 4, Qt::ElideMiddle);
    pen.skip(px(8));
    pen.text(pen.take(pen.room()), second, TypeStyle::Second, Role::SecondLine, Qt::AlignLeading,
             Qt::ElideMiddle);
}

} // namespace tern
