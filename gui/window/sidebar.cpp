#include "sidebar.h"

#include "widgets/line_icon.h"
#include "widgets/state_icon.h"
#include "widgets/text_label.h"
#include "words/words.h"

#include <QButtonGroup>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QSignalBlocker>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace tern {

namespace {

constexpr int rowHeight = 36;
constexpr int sidebarWidth = 184;
constexpr int badgeSide = 16;
constexpr int birdSide = 22;

/// What is left to do in all folders that sync now.
struct Remaining {
    std::uint64_t files = 0;
    std::optional<std::uint64_t> seconds;
};

Remaining remainingIn(const StatusSnapshot &snapshot)
{
    Remaining remaining;
    for (const FolderStatus &folder : snapshot.folders) {
        if (folder.state != FolderState::Syncing)
            continue;
        remaining.files += folder.progress.total.files - folder.progress.done.files;
        if (folder.progress.secondsLeft)
            remaining.seconds =
                std::max(remaining.seconds.value_or(0), *folder.progress.secondsLeft);
    }
    return remaining;
}

int plural(std::uint64_t count)
{
    return static_cast<int>(std::min<std::uint64_t>(count, 1'000'000'000));
}

} // namespace

SidebarButton::SidebarButton(const QString &icon, const QString &title, QWidget *parent)
    : QAbstractButton(parent), m_icon(icon)
{
    setText(title);
    setAccessibleName(title);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SidebarButton::setCount(std::uint64_t count)
{
    if (count == m_count)
        return;
    m_count = count;
    setAccessibleDescription(count == 0 ? QString() : countText(count));
    update();
}

QSize SidebarButton::sizeHint() const
{
    const int words = QFontMetrics(fontFor(TypeStyle::Strong)).horizontalAdvance(text());
    return {words + scaled(88, this), scaled(rowHeight, this)};
}

void SidebarButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal radius = scaled(6, this);
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colorOf(isChecked() ? Role::Selected : Role::Hover, palette()));
        painter.drawRoundedRect(rect(), radius, radius);
    }
    if (hasFocus() && m_focusByKeyboard) {
        painter.setPen(QPen(colorOf(Role::Link, palette()), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
    }
    const int pad = scaled(12, this);
    const int side = scaled(16, this);
    const QRect icon(pad, (height() - side) / 2, side, side);
    const QColor ink = colorOf(isChecked() ? Role::Link : Role::SecondLine, palette());
    painter.drawPixmap(QStyle::visualRect(layoutDirection(), rect(), icon),
                       linePixmap(m_icon, ink, side, devicePixelRatioF()));
    const int end = paintPill(painter);
    painter.setFont(fontFor(isChecked() ? TypeStyle::Strong : TypeStyle::Text));
    painter.setPen(colorOf(Role::Text, palette()));
    const QRect words(pad + side + pad, 0, end - 2 * pad - side, height());
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words),
                     static_cast<int>(Qt::AlignVCenter
                                      | QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)),
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
}

/// Where the room for the title ends.
int SidebarButton::paintPill(QPainter &painter) const
{
    const int pad = scaled(12, this);
    if (m_count == 0)
        return width() - pad;
    const QString text = countText(m_count);
    painter.setFont(fontFor(TypeStyle::SecondStrong));
    const int high = scaled(18, this);
    const int wide =
        std::max(high, painter.fontMetrics().horizontalAdvance(text) + scaled(14, this));
    const QRect pill(width() - pad - wide, (height() - high) / 2, wide, high);
    const QRect place = QStyle::visualRect(layoutDirection(), rect(), pill);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colorOf(Role::AttentionFill, palette()));
    painter.drawRoundedRect(place, high / 2.0, high / 2.0);
    painter.setPen(toneOf(palette()) == Tone::Light ? QColor(Qt::white)
                                                    : palette().color(QPalette::Base));
    painter.drawText(place, Qt::AlignCenter, text);
    return pill.left();
}

void SidebarButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void SidebarButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void SidebarButton::focusInEvent(QFocusEvent *event)
{
    m_focusByKeyboard = event->reason() == Qt::TabFocusReason
                        || event->reason() == Qt::BacktabFocusReason
                        || event->reason() == Qt::ShortcutFocusReason;
    QAbstractButton::focusInEvent(event);
}

Sidebar::Sidebar(QWidget *parent)
    : QWidget(parent),
      m_group(new QButtonGroup(this)),
      m_top(new QVBoxLayout),
      m_bottom(new QVBoxLayout),
      m_state(new StateIcon(badgeSide)),
      m_doing(new TextLabel(TypeStyle::Second, Role::Text, TextLabel::Overflow::ElideRight)),
      m_left(new TextLabel(TypeStyle::Second, Role::SecondLine, TextLabel::Overflow::ElideRight))
{
    setFixedWidth(scaled(sidebarWidth, this));
    m_state->hide(); // nobody knows yet
    m_left->hide();
    auto *bird = new QLabel;
    bird->setPixmap(QIcon(QStringLiteral(":/icons/app/tern-small.svg"))
                        .pixmap(scaled(birdSide, this), scaled(birdSide, this)));
    auto *name = new TextLabel(TypeStyle::Section);
    name->setText(QStringLiteral("Tern"));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(scaled(12, this), 0, scaled(12, this), scaled(8, this));
    head->setSpacing(scaled(10, this));
    head->addWidget(bird);
    head->addWidget(name);
    head->addStretch(1);

    m_top->setSpacing(scaled(2, this));
    m_bottom->setSpacing(scaled(2, this));
    auto *line = new QFrame;
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    auto *doing = new QVBoxLayout;
    doing->setSpacing(0);
    doing->addWidget(m_doing);
    doing->addWidget(m_left);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(scaled(12, this), scaled(4, this), scaled(4, this), 0);
    foot->setSpacing(scaled(10, this));
    foot->addWidget(m_state, 0, Qt::AlignTop);
    foot->addLayout(doing, 1);

    auto *column = new QVBoxLayout(this);
    const int edge = scaled(8, this);
    column->setContentsMargins(edge, scaled(16, this), edge, scaled(12, this));
    column->setSpacing(edge);
    column->addLayout(head);
    column->addLayout(m_top);
    column->addStretch(1);
    column->addLayout(m_bottom);
    column->addWidget(line);
    column->addLayout(foot);
}

void Sidebar::add(const QString &id, const QString &icon, const QString &title, Place place)
{
    auto *button = new SidebarButton(icon, title);
    button->setObjectName(id);
    m_group->addButton(button);
    (place == Place::Top ? m_top : m_bottom)->addWidget(button);
    // Not clicked: assistive tools toggle what can be checked.
    connect(button, &SidebarButton::toggled, this, [this, id](bool isOn) {
        if (isOn)
            Q_EMIT chosen(id);
    });
}

SidebarButton *Sidebar::buttonFor(const QString &id) const
{
    return findChild<SidebarButton *>(id);
}

void Sidebar::choose(const QString &id)
{
    if (SidebarButton *button = buttonFor(id)) {
        const QSignalBlocker quiet(button);
        button->setChecked(true);
    }
}

void Sidebar::setCount(const QString &id, std::uint64_t count)
{
    if (SidebarButton *button = buttonFor(id))
        button->setCount(count);
}

void Sidebar::show(const StatusSnapshot &snapshot)
{
    const FolderState state = overallState(snapshot);
    std::uint64_t conflicts = 0;
    for (const FolderStatus &folder : snapshot.folders)
        conflicts += folder.conflictCount;
    const Remaining remaining = remainingIn(snapshot);
    const bool syncing = remaining.files > 0;
    m_state->setState(syncing ? FolderState::Syncing : state, conflicts);
    const bool hasNothing = snapshot.folders.empty() && !snapshot.mistake;
    if (hasNothing)
        m_doing->setText(tr("No folders yet"));
    else if (syncing)
        m_doing->setText(tr("%Ln files to go", nullptr, plural(remaining.files)));
    else
        m_doing->setText(stateWord(state, conflicts));
    m_left->setText(remaining.seconds ? timeLeftText(*remaining.seconds) : QString());
    m_left->setVisible(!m_left->text().isEmpty());
    m_state->setVisible(!hasNothing);
}

void Sidebar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), colorOf(Role::Sidebar, palette()));
    painter.setPen(colorOf(Role::Line, palette()));
    const int edge = layoutDirection() == Qt::LeftToRight ? width() - 1 : 0;
    painter.drawLine(edge, 0, edge, height());
}

} // namespace tern
