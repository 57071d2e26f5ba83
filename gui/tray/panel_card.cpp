#include "panel_card.h"

#include "widgets/buttons.h"
#include "widgets/line_icon.h"
#include "widgets/state_icon.h"
#include "widgets/text_label.h"
#include "widgets/thin_progress_bar.h"
#include "words/words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace tern {

namespace {

constexpr int badgeSide = 20;

/// Whether the state alone leaves open what is the matter.
bool wantsReason(const FolderStatus &status)
{
    // What a guard stopped, the banner says.
    return status.state == FolderState::Offline
           || (status.state == FolderState::Attention && status.failure);
}

/// "38.1 of 59.4 GB": the unit once where it is the same.
QString bytesOf(const Progress &progress)
{
    const QString done = sizeText(progress.done.bytes);
    const QString total = sizeText(progress.total.bytes);
    const QString unit = total.section(u' ', -1);
    QString shown = done;
    if (done.section(u' ', -1) == unit)
        shown.chop(unit.size() + 1);
    return PanelCard::tr("%1 of %2", "sizes").arg(shown, total);
}

} // namespace

PanelCard::PanelCard(const std::string &name, QWidget *parent)
    : Card(parent),
      m_name(name),
      m_icon(new StateIcon(badgeSide, this)),
      m_title(new TextLabel(TypeStyle::Strong, Role::Text, TextLabel::Overflow::ElideMiddle)),
      m_word(new TextLabel(TypeStyle::SecondStrong, Role::SecondLine)),
      m_place(new TextLabel(TypeStyle::Second, Role::SecondLine, TextLabel::Overflow::ElideMiddle)),
      m_why(new TextLabel(TypeStyle::Second, Role::SecondLine, TextLabel::Overflow::Wrap)),
      m_progressBox(new QWidget(this)),
      m_progress(new ThinProgressBar),
      m_files(new TextLabel(TypeStyle::Second, Role::SecondLine, TextLabel::Overflow::ElideRight)),
      m_bytes(new TextLabel(TypeStyle::Second, Role::SecondLine)),
      m_more(makeIconButton(QStringLiteral("more"), tr("More"), this)),
      m_menu(new QMenu(this))
{
    const QString shown = shownName(name);
    setAccessibleName(shown);
    setFocusPolicy(Qt::StrongFocus);
    m_title->setText(shown);
    //: The name of a button; %1 is a folder
    m_more->setAccessibleName(tr("More for %1").arg(shown));
    m_more->setIcon(lineIcon(QStringLiteral("more"), Role::SecondLine));
    m_more->setFixedSize(scaled(24, this), scaled(24, this));
    m_more->setMenu(m_menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    makeMenu();
    makeLayout();
}

void PanelCard::makeMenu()
{
    m_menu->setAccessibleName(m_more->accessibleName());
    addRequest(tr("Open"), QStringLiteral("folder"), PanelRequest::Open);
    m_pause = addRequest(tr("Pause"), QStringLiteral("pause"), PanelRequest::Pause);
    m_resume = addRequest(tr("Resume"), QStringLiteral("play"), PanelRequest::Resume);
    addRequest(tr("Sync now"), QStringLiteral("swap"), PanelRequest::Sync);
    m_menu->addSeparator();
    addRequest(tr("Choose what to keep…"), QStringLiteral("tree"), PanelRequest::Choose);
    addRequest(tr("Rules…"), QStringLiteral("rules"), PanelRequest::Rules);
    m_menu->addSeparator();
    addRequest(tr("Remove…"), QStringLiteral("trash"), PanelRequest::Remove);
}

QAction *PanelCard::addRequest(const QString &text, const QString &icon, PanelRequest request)
{
    QAction *action = m_menu->addAction(lineIcon(icon), text);
    connect(action, &QAction::triggered, this, [this, request] { Q_EMIT asked(request); });
    return action;
}

void PanelCard::makeLayout()
{
    auto *names = new QHBoxLayout;
    names->setSpacing(scaled(8, this));
    names->addWidget(m_title, 1);
    names->addWidget(m_word);
    auto *words = new QVBoxLayout;
    words->setSpacing(scaled(2, this));
    words->addLayout(names);
    words->addWidget(m_place);
    words->addWidget(m_why);
    auto *head = new QHBoxLayout;
    head->setSpacing(scaled(12, this));
    head->addWidget(m_icon);
    head->addLayout(words, 1);
    head->addWidget(m_more);

    auto *figures = new QHBoxLayout;
    figures->addWidget(m_files, 1);
    figures->addWidget(m_bytes);
    auto *box = new QVBoxLayout(m_progressBox);
    box->setContentsMargins(scaled(32, this), scaled(8, this), scaled(6, this), 0);
    box->setSpacing(scaled(4, this));
    box->addWidget(m_progress);
    box->addLayout(figures);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(scaled(12, this), scaled(6, this), scaled(6, this), scaled(6, this));
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_progressBox);
}

void PanelCard::show(const FolderStatus &status, std::int64_t now)
{
    m_icon->setState(status.state, status.conflictCount);
    m_word->setText(stateWord(status.state, status.conflictCount));
    m_word->setRole(stateRole(status.state));
    m_place->setText(shownPlace(status.remote));
    m_why->setVisible(wantsReason(status));
    if (wantsReason(status))
        m_why->setText(detailFor(status, now));
    const bool paused = status.state == FolderState::Paused;
    m_pause->setVisible(!paused);
    m_resume->setVisible(paused);
    setAccessibleDescription(m_word->text() + QStringLiteral(". ") + detailFor(status, now));
    showProgress(status);
}

void PanelCard::showProgress(const FolderStatus &status)
{
    const Progress &progress = status.progress;
    const bool syncing = status.state == FolderState::Syncing;
    m_progressBox->setVisible(syncing);
    if (!syncing)
        return;
    const bool copies = progress.total.bytes > 0;
    // Where there is nothing to copy, renames and removals are counted.
    if (copies)
        m_progress->setProgress(progress.done.bytes, progress.total.bytes);
    else
        m_progress->setProgress(progress.done.files, progress.total.files);
    m_files->setText(tr("%1 of %2", "“1,284 of 2,006 files”")
                         .arg(countText(progress.done.files), filesText(progress.total.files)));
    m_bytes->setText(copies ? bytesOf(progress) : QString());
    m_bytes->setVisible(copies);
}

void PanelCard::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colorOf(Role::Link, palette()), 2));
    const qreal radius = scaled(8, this);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
}

void PanelCard::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: Q_EMIT asked(PanelRequest::Show); break;
    case Qt::Key_Menu: m_menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height()))); break;
    default: Card::keyPressEvent(event);
    }
}

void PanelCard::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->pos()))
        Q_EMIT asked(PanelRequest::Show);
    else
        Card::mouseReleaseEvent(event);
}

} // namespace tern
