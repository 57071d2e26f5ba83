#include "panel.h"

#include "panel_footer.h"
#include "panel_header.h"
#include "panel_place.h"
#include "tray_menu.h"

#include "control/bytes.h"
#include "folders/drop_zone.h"
#include "folders/folder_commands.h"
#include "widgets/banner.h"
#include "widgets/empty_page.h"
#include "widgets/flat_menus.h"
#include "widgets/type_scale.h"

#include <QApplication>
#include <QCursor>
#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScreen>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tern {

namespace {

constexpr int panelWidth = 380;
constexpr int panelHeight = 560;
constexpr int leastHeightForActivity = 480;
constexpr int corner = 10;
constexpr int figuresMilliseconds = 500;
constexpr int agingMilliseconds = 30'000;
/// A click on the icon takes the focus first, and must not open again what it has just closed.
constexpr int sameClickMilliseconds = 250;

bool isWayland()
{
    return QGuiApplication::platformName().startsWith(QLatin1String("wayland"));
}

std::vector<FolderState> statesOf(const StatusSnapshot &snapshot)
{
    std::vector<FolderState> states;
    for (const FolderStatus &folder : snapshot.folders)
        states.push_back(folder.state);
    return states;
}

} // namespace

Panel::Panel(const DesktopParts &parts, QWidget *parent)
    : QWidget(parent),
      m_parts(parts),
      m_commands(new FolderCommands(parts.client, this)),
      m_header(new PanelHeader),
      m_banner(new Banner),
      m_failure(new Banner),
      m_stack(new QStackedWidget),
      m_scroll(new QScrollArea),
      m_empty(makeEmpty()),
      m_unknown(new QWidget),
      m_cards(new PanelCardList),
      m_activity(new PanelActivity),
      m_footer(new PanelFooter)
{
    setWindowTitle(tr("Tern"));
    setAccessibleName(tr("Tern"));
    setAcceptDrops(true);
    fitInto(screen()->availableGeometry().size());
    m_soon.setSingleShot(true);
    m_soon.setInterval(figuresMilliseconds);
    m_growOld.setInterval(agingMilliseconds);
    makeLayout();
    connectParts();
    refresh();
    chooseWindowKind();
}

template <class... Arguments>
void Panel::leaveFor(void (Panel::*signal)(Arguments...), std::type_identity_t<Arguments>... values)
{
    hide();
    Q_EMIT(this->*signal)(values...);
}

void Panel::makeLayout()
{
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_cards);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_cards->setAutoFillBackground(false);
    for (QWidget *each : {m_unknown, m_empty, static_cast<QWidget *>(m_scroll)})
        m_stack->addWidget(each);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 1, 1);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addLayout(makeBanners());
    column->addSpacing(scaled(8, this));
    column->addWidget(m_stack, 1);
    column->addWidget(m_activity);
    column->addWidget(m_footer);
}

QWidget *Panel::makeEmpty()
{
    auto *empty = new EmptyPage(
        tr("No folders yet. Drop one here. Tern shows what it would do before anything moves."),
        tr("Add folder"));
    connect(empty, &EmptyPage::acted, this, [this] { leaveFor(&Panel::addFolder, {}); });
    return empty;
}

QLayout *Panel::makeBanners()
{
    m_failure->hide();
    auto *banners = new QVBoxLayout;
    banners->setContentsMargins(scaled(12, this), 0, scaled(12, this), 0);
    banners->setSpacing(scaled(8, this));
    banners->addWidget(m_banner);
    banners->addWidget(m_failure);
    connect(m_banner, &Banner::acted, this, &Panel::help);
    connect(m_failure, &Banner::acted, this, &Panel::closeFailure);
    connect(m_commands, &FolderCommands::began, this, &Panel::closeFailure);
    connect(m_commands, &FolderCommands::failed, this, &Panel::tellFailure);
    return banners;
}

void Panel::connectParts()
{
    connect(&m_parts.client, &Client::snapshotChanged, this, &Panel::snapshotChanged);
    connect(&m_parts.client, &Client::eventsCommitted, this,
            [this](const QString &folder, const std::vector<Event> &events) {
                m_activity->add(folder.toStdString(), events);
                if (isVisible() && !m_soon.isActive())
                    m_soon.start();
            });
    connect(&m_soon, &QTimer::timeout, this, &Panel::refresh);
    connect(&m_growOld, &QTimer::timeout, this, &Panel::refresh);
    connect(m_cards, &PanelCardList::asked, this, &Panel::act);
    connect(m_cards, &PanelCardList::windowAsked, this, [this] { leaveFor(&Panel::openWindow); });
    connect(m_cards, &PanelCardList::expandedChanged, this, &Panel::refresh);
    connect(m_activity, &PanelActivity::revealAsked, this, &Panel::reveal);
    connectFooter();
}

void Panel::connectFooter()
{
    connect(m_footer, &PanelFooter::pauseAsked, this, [this](PauseLength length) {
        m_commands->pause({}, pauseEnd(length, m_parts.clock.now()));
    });
    connect(m_footer, &PanelFooter::resumeAsked, this, [this] { m_commands->resume({}); });
    connect(m_footer, &PanelFooter::addAsked, this, [this] { leaveFor(&Panel::addFolder, {}); });
    connect(m_footer, &PanelFooter::settingsAsked, this,
            [this] { leaveFor(&Panel::openSettings); });
    connect(m_footer, &PanelFooter::windowAsked, this, [this] { leaveFor(&Panel::openWindow); });
}

void Panel::toggleAt(const QRect &icon)
{
    const bool justHidden =
        m_hiddenAt && m_parts.clock.steadyMilliseconds() - *m_hiddenAt < sameClickMilliseconds;
    if (isVisible() || justHidden) {
        m_hiddenAt.reset();
        hide();
        return;
    }
    openAt(icon);
}

void Panel::openAt(const QRect &icon)
{
    chooseWindowKind();
    const bool anchored = !icon.isEmpty();
    const QPoint at = anchored ? icon.center() : QCursor::pos();
    const QScreen *screen = QGuiApplication::screenAt(at);
    if (screen == nullptr)
        screen = QGuiApplication::primaryScreen();
    fitInto(screen->availableGeometry().size());
    // On Wayland the compositor places windows, and tells of no mouse outside of ours.
    const auto cursor = isWayland() ? std::nullopt : std::optional(QCursor::pos());
    move(panelPlace({.icon = icon,
                     .cursor = cursor,
                     .screen = screen->availableGeometry(),
                     .direction = layoutDirection()},
                    size(), scaled(8, this)));
    show();
    raise();
    activateWindow();
}

void Panel::fitInto(const QSize &screen)
{
    // With text at 200% the panel wants more than a small screen has; its folders scroll then.
    const QSize wanted(scaled(panelWidth, this), scaled(panelHeight, this));
    const int rim = 2 * scaled(8, this);
    setFixedSize(wanted.boundedTo(screen - QSize(rim, rim)));
}

void Panel::chooseWindowKind()
{
    if (parentWidget() != nullptr)
        return;
    const bool stays = isWayland() || m_parts.client.snapshot().folders.empty();
    const Qt::WindowType kind = isWayland() ? Qt::Window : stays ? Qt::Tool : Qt::Popup;
    setWindowFlags(kind | Qt::FramelessWindowHint);
}

void Panel::snapshotChanged()
{
    if (!isVisible())
        return;
    if (statesOf(m_parts.client.snapshot()) != m_states)
        refresh();
    else if (!m_soon.isActive())
        m_soon.start();
}

void Panel::refresh()
{
    const StatusSnapshot &snapshot = m_parts.client.snapshot();
    const std::int64_t now = m_parts.clock.now();
    m_states = statesOf(snapshot);
    m_header->tell(m_parts.client.hasSnapshot() ? panelHeading(snapshot, now)
                                                : PanelHeading{.state = std::nullopt,
                                                               .title = tr("Tern"),
                                                               .detail = {},
                                                               .timeLeft = {}});
    m_notice = panelNotice(snapshot);
    m_banner->setVisible(m_notice.kind != PanelNotice::Kind::None);
    if (m_notice.kind != PanelNotice::Kind::None)
        m_banner->tell(m_notice.kind == PanelNotice::Kind::Guard ? Banner::Mood::Stopped
                                                                 : Banner::Mood::Attention,
                       m_notice.title, m_notice.sentence, m_notice.action);
    m_stack->setCurrentWidget(middle());
    m_cards->show(snapshot, now);
    m_activity->show(snapshot, now);
    // Opened, the list of folders takes the room of the activity. So does what is wrong, and on a
    // low screen there is none.
    const bool isLow = maximumHeight() < scaled(leastHeightForActivity, this);
    if (isLow || m_cards->isExpanded() || !m_failure->isHidden()
        || m_notice.kind == PanelNotice::Kind::Mistake)
        m_activity->hide();
    m_footer->setNow(pauseNow(snapshot));
}

QWidget *Panel::middle() const
{
    if (!m_parts.client.snapshot().folders.empty())
        return m_scroll;
    return m_parts.client.knowsAllFolders() ? m_empty : m_unknown;
}

void Panel::tellFailure(const QString &title, const QString &sentence)
{
    m_failure->tell(Banner::Mood::Attention, title, sentence, tr("Close"));
    m_failure->show();
    refresh();
}

void Panel::closeFailure()
{
    m_failure->hide();
    refresh();
}

void Panel::openMistaken()
{
    if (const std::optional<Error> &mistake = m_parts.client.snapshot().mistake)
        m_parts.files.open(mistake->subject);
}

void Panel::help()
{
    const QString folder = textOf(m_notice.folder);
    switch (m_notice.kind) {
    case PanelNotice::Kind::None: break;
    case PanelNotice::Kind::Mistake: openMistaken(); break;
    case PanelNotice::Kind::Guard: leaveFor(&Panel::openGuard, folder); break;
    case PanelNotice::Kind::Conflicts: leaveFor(&Panel::openConflicts, folder); break;
    case PanelNotice::Kind::Problems: leaveFor(&Panel::openProblems, folder); break;
    }
}

void Panel::act(PanelRequest request, const std::string &folder)
{
    const QString name = textOf(folder);
    switch (request) {
    case PanelRequest::Show: leaveFor(&Panel::openFolder, name); break;
    case PanelRequest::Open:
        if (const FolderStatus *status = m_parts.client.folder(folder))
            m_parts.files.open(status->local);
        break;
    case PanelRequest::Pause: m_commands->pause(folder); break;
    case PanelRequest::Resume: m_commands->resume(folder); break;
    case PanelRequest::Sync: m_commands->sync(folder); break;
    case PanelRequest::Choose: leaveFor(&Panel::openSelection, name); break;
    case PanelRequest::Rules: leaveFor(&Panel::openRules, name); break;
    case PanelRequest::Remove: leaveFor(&Panel::removeFolder, name); break;
    }
}

void Panel::reveal(const std::string &folder, const RelPath &path)
{
    if (const FolderStatus *status = m_parts.client.folder(folder))
        m_parts.files.reveal(status->local + '/' + path.bytes());
}

void Panel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), palette().color(QPalette::Window));
    const Role edge = m_dropMarked ? Role::Link : Role::ControlEdge;
    const qreal width = m_dropMarked ? 2 : 1;
    painter.setPen(QPen(colorOf(edge, palette()), width));
    painter.setBrush(m_dropMarked ? QBrush(colorOf(Role::Selected, palette())) : Qt::NoBrush);
    const qreal radius = scaled(corner, this);
    const qreal half = width / 2;
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), radius, radius);
}

void Panel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // A mask, and no transparency: that would need a compositor.
    setMask(flat::roundedShape(rect(), scaled(corner, this)));
}

void Panel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_cards->setExpanded(false);
    m_scroll->ensureVisible(0, 0);
    refresh();
    m_growOld.start();
    if (m_parts.client.snapshot().mistake) // unless it has been corrected
        m_parts.client.ask(QStringLiteral("reload"), {}, this, [](const Result<QJsonObject> &) {});
}

void Panel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_hiddenAt = m_parts.clock.steadyMilliseconds();
    m_failure->hide();
    m_soon.stop();
    m_growOld.stop();
}

void Panel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitInto(this->screen()->availableGeometry().size());
    const bool left = event->type() == QEvent::ActivationChange && !isActiveWindow();
    const bool stays = m_parts.client.snapshot().folders.empty();
    if (left && !stays && isVisible() && QApplication::activePopupWidget() == nullptr)
        hide();
}

void Panel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QWidget::keyPressEvent(event);
}

void Panel::dragEnterEvent(QDragEnterEvent *event)
{
    if (localPlacesIn(event->mimeData()).isEmpty())
        return;
    event->acceptProposedAction();
    markDrop(true);
}

void Panel::dragLeaveEvent(QDragLeaveEvent *)
{
    markDrop(false);
}

void Panel::dropEvent(QDropEvent *event)
{
    markDrop(false);
    event->acceptProposedAction();
    leaveFor(&Panel::addFolder, localPlacesIn(event->mimeData()));
}

void Panel::markDrop(bool marked)
{
    m_dropMarked = marked;
    update();
}

} // namespace tern
