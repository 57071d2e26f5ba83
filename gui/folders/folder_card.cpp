#include "folder_card.h"

#include "widgets/buttons.h"
#include "widgets/line_icon.h"
#include "widgets/state_icon.h"
#include "widgets/text_label.h"
#include "widgets/thin_progress_bar.h"
#include "words/words.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QMouseEvent>

namespace tern {

namespace {

constexpr int badgeSide = 24;
constexpr int factColumns = 4;

QString iconForRemote(const std::string &remote)
{
    if (remote.starts_with("s3://"))
        return QStringLiteral("cloud");
    if (remote.starts_with("tern://"))
        return QStringLiteral("server");
    return QStringLiteral("drive");
}

/// It is away and looked for, and its line says so.
bool isAwayForNow(const FolderStatus &status)
{
    return status.state == FolderState::Offline
           && (!status.failure || status.failure->code == ErrorCode::Offline
               || status.failure->code == ErrorCode::RootMissing);
}

QString rates(const Progress &progress)
{
    return FolderCard::tr("%1 up, %2 down")
        .arg(rateText(progress.upPerSecond), rateText(progress.downPerSecond));
}

} // namespace

FolderCard::FolderCard(const std::string &name, QWidget *parent) : Card(parent), m_name(name)
{
    setAccessibleName(shownName(name));
    setFocusPolicy(Qt::StrongFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(scaled(16, this), scaled(11, this), scaled(8, this),
                               scaled(11, this));
    column->setSpacing(0);
    makeMenu();
    makeHead();
    makeBody();
    m_body->hide();
}

void FolderCard::makeHead()
{
    m_icon = new StateIcon(badgeSide, this);
    m_title = new TextLabel(TypeStyle::Strong, Role::Text, TextLabel::Overflow::ElideRight);
    m_title->setText(shownName(m_name));
    m_local = new TextLabel(TypeStyle::Second, Role::SecondLine, TextLabel::Overflow::ElideMiddle);
    m_remote = new TextLabel(TypeStyle::Second, Role::SecondLine, TextLabel::Overflow::ElideMiddle);
    auto *swap = new QLabel;
    swap->setPixmap(linePixmap(QStringLiteral("swap"), colorOf(Role::SecondLine, palette()),
                               scaled(14, this), devicePixelRatioF()));
    m_remoteIcon = new QLabel;
    m_word = new TextLabel(TypeStyle::Strong, Role::SecondLine);
    m_detail = new TextLabel(TypeStyle::Second, Role::SecondLine, TextLabel::Overflow::ElideRight);
    m_helpButton = makeButton(QString());
    m_helpButton->hide();
    connect(m_helpButton, &QPushButton::clicked, this, &FolderCard::help);
    m_chevron = makeIconButton(QStringLiteral("right"), tr("Show more"));
    connect(m_chevron, &QToolButton::clicked, this, [this] { setOpened(!isOpened()); });

    auto *places = new QHBoxLayout;
    places->setSpacing(scaled(6, this));
    places->addWidget(m_local);
    places->addWidget(swap);
    places->addWidget(m_remoteIcon);
    places->addWidget(m_remote);
    places->addStretch(1);
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_title);
    names->addLayout(places);
    auto *states = new QVBoxLayout;
    states->setSpacing(0);
    states->addWidget(m_word, 0, Qt::AlignTrailing);
    states->addWidget(m_detail, 0, Qt::AlignTrailing);

    auto *row = new QHBoxLayout;
    row->setSpacing(scaled(16, this));
    row->addWidget(m_icon);
    row->addLayout(names, 3);
    row->addLayout(states, 2);
    row->addWidget(m_helpButton);
    row->addWidget(m_chevron);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
}

void FolderCard::makeBody()
{
    m_body = new QWidget(this);
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(scaled(40, this), scaled(10, this), scaled(8, this),
                               scaled(6, this));
    column->setSpacing(scaled(16, this));

    m_progressBox = new QWidget;
    auto *box = new QVBoxLayout(m_progressBox);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(scaled(6, this));
    m_progress = new ThinProgressBar;
    m_done = new TextLabel(TypeStyle::Second, Role::SecondLine);
    m_rates = new TextLabel(TypeStyle::Second, Role::SecondLine);
    auto *figures = new QHBoxLayout;
    figures->addWidget(m_done);
    figures->addStretch(1);
    figures->addWidget(m_rates);
    box->addWidget(m_progress);
    box->addLayout(figures);
    column->addWidget(m_progressBox);

    m_factGrid = new QGridLayout;
    m_factGrid->setHorizontalSpacing(scaled(16, this));
    m_factGrid->setVerticalSpacing(0);
    column->addLayout(m_factGrid);

    auto *open = makeButton(tr("Open folder"), QStringLiteral("folder"));
    m_pause = makeButton(tr("Pause"), QStringLiteral("pause"));
    auto *choose = makeButton(tr("Choose what to keep"), QStringLiteral("tree"));
    auto *rules = makeButton(tr("Rules"), QStringLiteral("rules"));
    auto *more = makeIconButton(QStringLiteral("more"), tr("More"));
    more->setMenu(m_menu);
    more->setPopupMode(QToolButton::InstantPopup);
    connect(open, &QPushButton::clicked, this, &FolderCard::openAsked);
    connect(m_pause, &QPushButton::clicked, this, [this] {
        if (m_status.state == FolderState::Paused)
            Q_EMIT resumeAsked();
        else
            Q_EMIT pauseAsked();
    });
    connect(choose, &QPushButton::clicked, this, &FolderCard::selectionAsked);
    connect(rules, &QPushButton::clicked, this, &FolderCard::rulesAsked);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(scaled(8, this));
    for (QWidget *button : std::initializer_list<QWidget *>{open, m_pause, choose, rules})
        buttons->addWidget(button);
    buttons->addStretch(1);
    buttons->addWidget(more);
    column->addLayout(buttons);
    layout()->addWidget(m_body);
}

void FolderCard::makeMenu()
{
    m_menu = new QMenu(this);
    m_menu->setAccessibleName(tr("More"));
    connect(m_menu->addAction(tr("Sync now")), &QAction::triggered, this, &FolderCard::syncAsked);
    connect(m_menu->addAction(tr("History")), &QAction::triggered, this, &FolderCard::historyAsked);
    connect(m_menu->addAction(tr("Problems…")), &QAction::triggered, this,
            &FolderCard::problemsAsked);
    m_menu->addSeparator();
    connect(m_menu->addAction(tr("Remove from Tern…")), &QAction::triggered, this,
            &FolderCard::removeAsked);
}

void FolderCard::show(const FolderStatus &status, std::int64_t now)
{
    m_status = status;
    m_icon->setState(status.state, status.conflictCount);
    m_local->setText(shownPlace(status.local));
    m_remote->setText(shownPlace(status.remote));
    m_remoteIcon->setPixmap(linePixmap(iconForRemote(status.remote),
                                       colorOf(Role::SecondLine, palette()), scaled(14, this),
                                       devicePixelRatioF()));
    m_word->setText(stateWord(status.state, status.conflictCount));
    m_word->setRole(stateRole(status.state));
    m_detail->setText(detailFor(status, now));
    const bool paused = status.state == FolderState::Paused;
    m_pause->setText(paused ? tr("Resume") : tr("Pause"));
    m_pause->setAccessibleName(m_pause->text());
    m_pause->setIcon(lineIcon(paused ? QStringLiteral("play") : QStringLiteral("pause")));
    setLine(isOpened() ? Role::Link : Role::Line);
    m_lastInSync = status.lastInSync == 0 ? tr("Not yet") : momentText(status.lastInSync, now);
    showProgress();
    showHelp();
    showFactWords();
}

void FolderCard::showFacts(const FolderFacts &facts)
{
    m_facts = facts;
    showFactWords();
}

void FolderCard::showProgress()
{
    const bool syncing = m_status.state == FolderState::Syncing;
    m_progressBox->setVisible(syncing);
    if (!syncing)
        return;
    const Progress &progress = m_status.progress;
    // Where there is nothing to copy, renames and removals are counted.
    if (progress.total.bytes > 0)
        m_progress->setProgress(progress.done.bytes, progress.total.bytes);
    else
        m_progress->setProgress(progress.done.files, progress.total.files);
    m_done->setText(tr("%1 of %2, %3 of %4")
                        .arg(countText(progress.done.files), filesText(progress.total.files),
                             sizeText(progress.done.bytes), sizeText(progress.total.bytes)));
    m_rates->setText(rates(progress));
}

FolderCard::Help FolderCard::helpFor(const FolderStatus &status) const
{
    if (status.guard)
        return Help::Guard;
    if (status.state == FolderState::Paused)
        return Help::Resume;
    if (status.conflictCount > 0)
        return Help::Review;
    if (isAwayForNow(status))
        return Help::None;
    if (status.problemCount > 0 || status.failure)
        return Help::Problems;
    return Help::None;
}

void FolderCard::showHelp()
{
    m_help = helpFor(m_status);
    m_helpButton->setVisible(m_help != Help::None);
    m_helpButton->setIcon(m_help == Help::Resume ? lineIcon(QStringLiteral("play")) : QIcon());
    switch (m_help) {
    case Help::None: break;
    case Help::Review: m_helpButton->setText(tr("Review")); break;
    case Help::Problems: m_helpButton->setText(tr("What is wrong?")); break;
    case Help::Guard: m_helpButton->setText(tr("What happened?")); break;
    case Help::Resume: m_helpButton->setText(tr("Resume")); break;
    }
    m_helpButton->setAccessibleName(m_helpButton->text());
}

void FolderCard::help()
{
    switch (m_help) {
    case Help::None: return;
    case Help::Review: Q_EMIT reviewAsked(); return;
    case Help::Problems: Q_EMIT problemsAsked(); return;
    case Help::Guard: Q_EMIT guardAsked(); return;
    case Help::Resume: Q_EMIT resumeAsked(); return;
    }
}

void FolderCard::showFactWords()
{
    if (!isOpened())
        return;
    const QVector<FactWords> facts = wordsFor(m_facts, m_lastInSync);
    for (int i = 0; i < facts.size(); ++i) {
        const int row = i / factColumns * 3;
        const int column = i % factColumns;
        for (const int line : {0, 1}) {
            QLayoutItem *item = m_factGrid->itemAtPosition(row + line, column);
            auto *label = item != nullptr ? static_cast<TextLabel *>(item->widget()) : nullptr;
            if (label == nullptr) {
                label = line == 0 ? new TextLabel(TypeStyle::Second, Role::SecondLine)
                                  : new TextLabel(TypeStyle::Text, Role::Text,
                                                  TextLabel::Overflow::ElideRight);
                m_factGrid->addWidget(label, row + line, column);
                m_factGrid->setColumnStretch(column, 1);
            }
            label->setText(line == 0 ? facts[i].name : facts[i].text);
        }
        m_factGrid->setRowMinimumHeight(row + 2,
                                        i + factColumns < facts.size() ? scaled(12, this) : 0);
    }
}

bool FolderCard::isOpened() const
{
    return !m_body->isHidden();
}

void FolderCard::setOpened(bool opened)
{
    if (opened == isOpened())
        return;
    m_body->setVisible(opened);
    m_chevron->setIcon(lineIcon(opened ? QStringLiteral("chev") : QStringLiteral("right")));
    m_chevron->setToolTip(opened ? tr("Show less") : tr("Show more"));
    m_chevron->setAccessibleName(m_chevron->toolTip());
    setLine(opened ? Role::Link : Role::Line);
    showFactWords();
    Q_EMIT openedChanged(opened);
}

void FolderCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Space) {
        setOpened(!isOpened());
        return;
    }
    Card::keyPressEvent(event);
}

void FolderCard::mouseReleaseEvent(QMouseEvent *event)
{
    const bool onHead = event->pos().y() < m_chevron->geometry().bottom() + scaled(8, this);
    if (event->button() == Qt::LeftButton && onHead)
        setOpened(!isOpened());
    Card::mouseReleaseEvent(event);
}

} // namespace tern
