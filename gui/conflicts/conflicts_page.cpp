#include "conflicts_page.h"

#include "choice_bar.h"
#include "conflict_list.h"
#include "merge_dialog.h"
#include "quiet_bar.h"

#include "widgets/empty_page.h"
#include "widgets/type_scale.h"
#include "words/words.h"

#include <QHBoxLayout>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace tern {

namespace {

QFrame *makeLine(QFrame::Shape shape)
{
    auto *line = new QFrame;
    line->setFrameShape(shape);
    line->setForegroundRole(QPalette::Mid);
    return line;
}

/// "Kept yours for 38 files."
QString sentenceFor(const ConflictSettler::Outcome &outcome)
{
    const int n = outcome.settled;
    switch (outcome.use) {
    case ConflictPolicy::Local: return ConflictsPage::tr("Kept yours for %Ln files.", nullptr, n);
    case ConflictPolicy::Remote: return ConflictsPage::tr("Kept theirs for %Ln files.", nullptr, n);
    case ConflictPolicy::Both: return ConflictsPage::tr("Kept both for %Ln files.", nullptr, n);
    default: return ConflictsPage::tr("Merged %Ln files.", nullptr, n);
    }
}

QString sentenceForLeft(const ConflictSettler::Outcome &outcome)
{
    if (outcome.leftReason == QLatin1String("changed_meanwhile")
        || outcome.leftReason == QLatin1String("not_found"))
        return ConflictsPage::tr("%n files changed meanwhile: nothing was done with them.", nullptr,
                                 outcome.left);
    return ConflictsPage::tr("%n files could not be merged, and are as they were.", nullptr,
                             outcome.left);
}

} // namespace

ConflictsPage::ConflictsPage(const DesktopParts &parts, QWidget *parent)
    : QWidget(parent),
      m_parts(parts),
      m_settler(new ConflictSettler(parts.client, this)),
      m_stack(new QStackedWidget),
      m_whole(new QWidget),
      m_list(new ConflictList),
      m_detail(new ConflictDetail(parts)),
      m_choices(new ChoiceBar),
      m_bar(new QuietBar),
      m_soon(new QTimer(this))
{
    setAccessibleName(tr("Conflicts"));
    m_empty = new EmptyPage(tr("No conflicts. When both sides change the same file, both versions "
                               "wait here."));
    const int pad = scaled(16, this);
    auto *right = new QWidget;
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, pad, 0, 0);
    column->setSpacing(0);
    const auto addInset = [&](QWidget *widget, int stretch = 0) {
        auto *row = new QHBoxLayout;
        row->setContentsMargins(pad, 0, pad, 0);
        row->addWidget(widget);
        column->addLayout(row, stretch);
    };
    addInset(m_detail, 1);
    column->addWidget(makeLine(QFrame::HLine));
    addInset(m_choices);
    m_list->setMinimumWidth(scaled(200, this));
    m_list->resize(scaled(264, this), 0);
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    splitter->addWidget(m_list);
    auto *lined = new QWidget;
    auto *beside = new QHBoxLayout(lined);
    beside->setContentsMargins(0, 0, 0, 0);
    beside->setSpacing(0);
    beside->addWidget(makeLine(QFrame::VLine));
    beside->addWidget(right, 1);
    splitter->addWidget(lined);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({scaled(264, this), scaled(592, this)});
    auto *all = new QVBoxLayout(m_whole);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(splitter);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_whole);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    auto *bar = new QVBoxLayout;
    bar->setContentsMargins(pad, 0, pad, 0);
    bar->addWidget(m_bar);
    page->addWidget(m_stack, 1);
    page->addLayout(bar);

    m_soon->setSingleShot(true);
    m_soon->setInterval(0);
    connect(m_soon, &QTimer::timeout, this, &ConflictsPage::showItems);
    connect(&m_parts.client, &Client::snapshotChanged, this, &ConflictsPage::refresh);
    connect(&m_parts.client, &Client::eventsCommitted, this,
            [this](const QString &folder, const std::vector<Event> &events) {
                for (const Event &event : events) {
                    if (event.kind == EventKind::ConflictOpened
                        || event.kind == EventKind::ConflictClosed)
                        return ask(folder);
                }
            });
    connect(m_list, &ConflictList::currentChanged, this, &ConflictsPage::showCurrent);
    connect(m_list, &ConflictList::checksChanged, this, &ConflictsPage::showChoices);
    connect(m_detail, &ConflictDetail::described, m_list, &ConflictList::setDetail);
    connect(m_choices, &ChoiceBar::chosen, this, &ConflictsPage::choose);
    connect(m_choices, &ChoiceBar::mergeAsked, this, &ConflictsPage::askForMerge);
    connect(m_choices, &ChoiceBar::later, m_list, &ConflictList::goOn);
    connect(m_settler, &ConflictSettler::settled, this, &ConflictsPage::told);
    connect(m_settler, &ConflictSettler::undone, this, [this](int reopened, int left) {
        m_choices->setBusy(false);
        QString sentence = tr("%Ln conflicts are open again.", nullptr, reopened);
        if (left > 0)
            sentence += QLatin1Char(' ')
                        + tr("%n could not be undone, because something changed since. What was "
                             "replaced is in the trash.",
                             nullptr, left);
        m_bar->tell(sentence);
        for (const auto &[name, folder] : m_folders)
            ask(name);
    });
    connect(m_bar, &QuietBar::acted, this, [this] {
        if (m_settler->isBusy())
            return;
        m_bar->tell(tr("Opening them again…"));
        m_choices->setBusy(true);
        m_settler->undo();
    });
    refresh();
}

ConflictsPage::~ConflictsPage() = default;

void ConflictsPage::showFolder(const QString &name)
{
    m_list->filter(name);
}

void ConflictsPage::refresh()
{
    std::set<QString> there;
    for (const FolderStatus &status : m_parts.client.snapshot().folders) {
        const QString name = QString::fromStdString(status.name);
        const auto known = m_folders.find(name);
        if (status.conflictCount == 0 && known == m_folders.end())
            continue;
        there.insert(name);
        Folder &folder = m_folders[name];
        folder.facts.localPlace = status.local;
        folder.facts.remotePlace = status.remote;
        if (folder.count == status.conflictCount)
            continue;
        folder.count = status.conflictCount;
        ask(name);
    }
    if (std::erase_if(m_folders, [&](const auto &entry) { return !there.contains(entry.first); })
        > 0)
        m_soon->start();
}

void ConflictsPage::ask(const QString &name)
{
    Folder &folder = m_folders[name];
    folder.isStale = folder.isAsking;
    if (folder.isAsking)
        return;
    folder.isAsking = true;
    // Read piece by piece, so that ten thousand do not hold the window.
    const auto items = std::make_shared<std::vector<ConflictItem>>();
    const auto take = [name, items](const QJsonObject &part) {
        std::vector<ConflictItem> more =
            itemsFrom(name, part.value(QStringLiteral("conflicts")).toArray());
        items->insert(items->end(), std::make_move_iterator(more.begin()),
                      std::make_move_iterator(more.end()));
    };
    m_parts.client.ask(
        QStringLiteral("conflicts.list"), {{QStringLiteral("name"), name}}, this,
        [this, name, items, take](const Result<QJsonObject> &answer) {
            if (answer)
                take(*answer);
            answered(name, answer, std::move(*items));
        },
        take);
}

void ConflictsPage::answered(const QString &name, const Result<QJsonObject> &answer,
                             std::vector<ConflictItem> items)
{
    const auto found = m_folders.find(name);
    if (found == m_folders.end())
        return;
    Folder &folder = found->second;
    folder.isAsking = false;
    if (std::exchange(folder.isStale, false))
        return ask(name);
    if (!answer) {
        m_bar->tell(tern::sentenceFor(answer.error()));
        return;
    }
    const QJsonObject devices = answer->value(QStringLiteral("devices")).toObject();
    folder.facts.localDevice = devices.value(QStringLiteral("local")).toString();
    folder.facts.remoteDevice = devices.value(QStringLiteral("remote")).toString();
    folder.keptDays = answer->value(QStringLiteral("kept_days")).toInt();
    folder.items = std::move(items);
    m_soon->start();
}

void ConflictsPage::showItems()
{
    std::vector<ConflictItem> items;
    for (const auto &[name, folder] : m_folders)
        items.insert(items.end(), folder.items.begin(), folder.items.end());
    const bool isEmpty = items.empty();
    Q_EMIT counted(static_cast<int>(items.size()));
    m_list->setItems(std::move(items));
    m_stack->setCurrentWidget(isEmpty ? m_empty : m_whole);
    showCurrent();
}

void ConflictsPage::showCurrent()
{
    const ConflictItem *item = m_list->current();
    if (item == nullptr) {
        m_current = {};
        return;
    }
    const bool isShown = item->isSameAs(m_current) && item->shown == m_current.shown;
    m_current = *item;
    if (!isShown)
        m_detail->show(m_current, m_folders[m_current.folder].facts);
    showChoices();
}

void ConflictsPage::showChoices()
{
    if (m_current.folder.isEmpty())
        return;
    const auto others = static_cast<int>(m_list->model().alikeTo(m_current).size());
    const auto selected = static_cast<int>(m_list->model().checkedCount());
    m_choices->show(m_current, others, selected, m_folders[m_current.folder].keptDays);
}

std::vector<ConflictItem> ConflictsPage::meant() const
{
    std::vector<ConflictItem> checked = m_list->model().checked();
    if (checked.size() > 1)
        return checked;
    std::vector<ConflictItem> items = {checked.empty() ? m_current : checked.front()};
    if (m_choices->isForOthers()) {
        std::vector<ConflictItem> others = m_list->model().alikeTo(items.front());
        items.insert(items.end(), std::make_move_iterator(others.begin()),
                     std::make_move_iterator(others.end()));
    }
    return items;
}

void ConflictsPage::choose(ConflictPolicy use)
{
    if (m_settler->isBusy() || m_current.folder.isEmpty())
        return;
    m_choices->setBusy(true);
    const std::vector<ConflictItem> items = meant();
    m_bar->tell(tr("Settling %Ln conflicts…", nullptr, static_cast<int>(items.size())));
    m_settler->settle(items, use);
}

void ConflictsPage::askForMerge()
{
    auto *dialog = new MergeDialog(m_parts.client, m_current, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, item = m_current] {
        if (m_settler->isBusy())
            return;
        m_choices->setBusy(true);
        m_settler->settle({item}, ConflictPolicy::Merge);
    });
    dialog->open();
}

void ConflictsPage::told(const ConflictSettler::Outcome &outcome)
{
    m_choices->setBusy(false);
    QStringList sentences;
    if (outcome.settled > 0)
        sentences.append(sentenceFor(outcome));
    if (outcome.left > 0)
        sentences.append(sentenceForLeft(outcome));
    for (const Error &error : outcome.errors)
        sentences.append(tern::sentenceFor(error));
    m_bar->tell(sentences.join(QLatin1Char(' ')), outcome.canUndo ? tr("Undo") : QString());
    m_list->model().checkAll(Qt::Unchecked);
    for (const auto &[name, folder] : m_folders)
        ask(name);
}

} // namespace tern
