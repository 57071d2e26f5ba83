#include "activity_page.h"

#include "activity_view.h"
#include "throughput_card.h"
#include "undo_panel.h"

#include "control/bytes.h"
#include "widgets/banner.h"
#include "widgets/buttons.h"
#include "widgets/empty_page.h"
#include "widgets/search_field.h"
#include "widgets/type_scale.h"
#include "words/words.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QMenu>
#include <QStackedWidget>
#include <QToolButton>

namespace tern {

namespace {

constexpr std::int64_t day = 24LL * 3600 * 1'000'000'000;

} // namespace

ActivityPage::ActivityPage(const DesktopParts &parts, ThroughputRecorder *throughput,
                           QWidget *parent)
    : Page(tr("Activity"), parent),
      m_parts(parts),
      m_model(new ActivityModel(parts, this)),
      m_throughput(throughput != nullptr ? throughput : new ThroughputRecorder(parts, this))
{
    makeTools();
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(12, this));
    column->addWidget(new ThroughputCard(*m_throughput, m_parts.clock));
    column->addWidget(makeFilters());
    m_note = new Banner;
    m_note->hide();
    connect(m_note, &Banner::acted, this, &ActivityPage::leaveHistory);
    column->addWidget(m_note);
    m_undo = new UndoPanel(m_parts.client);
    connect(m_undo, &UndoPanel::closed, this, [this] { m_view->setFocus(); });
    column->addWidget(m_undo);
    column->addWidget(makeList(), 1);
    setContent(content);

    connect(m_model, &ActivityModel::looked, this, &ActivityPage::showWhatThereIs);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &ActivityPage::showWhatThereIs);
    connect(m_model, &ActivityModel::failed, this,
            [this](const QString &folder, const Error &error) {
                m_note->tell(
                    Banner::Mood::Attention,
                    tr("%1 cannot be listed now", "a folder").arg(shownName(folder.toStdString())),
                    sentenceFor(error), {});
                m_note->show();
            });
    connect(&m_parts.client, &Client::snapshotChanged, this, &ActivityPage::fillFolders);
    fillFolders();
    showWhatThereIs();
}

void ActivityPage::makeTools()
{
    m_search = new SearchField(tr("Find a file or folder"));
    m_search->setMinimumWidth(scaled(160, this));
    m_search->setMaximumWidth(scaled(256, this));
    addTool(m_search);
    connect(m_search, &SearchField::searched, this, &ActivityPage::applyFilter);
    auto *save = makeButton(tr("Export CSV"), QStringLiteral("export"));
    addTool(save);
    connect(save, &QPushButton::clicked, this, &ActivityPage::chooseExport);
}

QWidget *ActivityPage::makeFilters()
{
    struct Choice {
        QString word;
        const char *group;
    };
    const Choice kinds[] = {{tr("All", "a filter"), ""},
                            {tr("Up", "a filter"), "up"},
                            {tr("Down", "a filter"), "down"},
                            {tr("Moved", "a filter"), "moved"},
                            {tr("Deleted", "a filter"), "deleted"},
                            {tr("Conflicts", "a filter"), "conflicts"},
                            {tr("Problems", "a filter"), "problems"}};
    m_kinds = new QButtonGroup(this);
    auto *segments = new QHBoxLayout;
    segments->setSpacing(0);
    const int last = static_cast<int>(std::size(kinds)) - 1;
    for (int i = 0; i <= last; ++i) {
        auto *button = new QToolButton;
        button->setText(kinds[i].word);
        button->setAccessibleName(kinds[i].word);
        button->setCheckable(true);
        button->setChecked(i == 0);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setProperty("tern.segment", i == 0      ? u"first"_qs
                                            : i == last ? u"last"_qs
                                                        : u"middle"_qs);
        button->setProperty("group", QString::fromLatin1(kinds[i].group));
        m_kinds->addButton(button);
        segments->addWidget(button);
    }
    connect(m_kinds, &QButtonGroup::buttonClicked, this, &ActivityPage::applyFilter);

    m_folders = new QComboBox;
    m_folders->setAccessibleName(tr("Folder"));
    m_folders->setMinimumWidth(scaled(136, this));
    m_times = new QComboBox;
    m_times->setAccessibleName(tr("Time"));
    m_times->setMinimumWidth(scaled(120, this));
    m_times->addItem(tr("Last 24 hours"), qint64{day});
    m_times->addItem(tr("Last 7 days"), qint64{7 * day});
    m_times->addItem(tr("Last 30 days"), qint64{30 * day});
    m_times->addItem(tr("All time"), qint64{0});
    m_times->setCurrentIndex(1);
    connect(m_folders, &QComboBox::activated, this, &ActivityPage::applyFilter);
    connect(m_times, &QComboBox::activated, this, &ActivityPage::applyFilter);

    auto *filters = new QWidget;
    auto *row = new QHBoxLayout(filters);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(scaled(8, this));
    row->addLayout(segments);
    row->addStretch(1);
    row->addWidget(m_folders);
    row->addWidget(m_times);
    return filters;
}

QWidget *ActivityPage::makeList()
{
    m_view = new ActivityView(*m_model);
    connect(m_view, &ActivityView::menuAsked, this, &ActivityPage::menuFor);
    connect(m_view, &ActivityView::undoAsked, this, [this](int number) {
        const ActivityModel::Row row = m_model->row(number);
        m_undo->ask(*row.folder, *row.run);
    });
    connect(m_view, &ActivityView::guardAsked, this,
            [this](int number) { Q_EMIT guardAsked(textOf(*m_model->row(number).folder)); });
    auto *card = new Card(nullptr, Role::Field);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(2, 3, 2, 3); // the card's corners are round
    inside->addWidget(m_view);
    m_empty = new EmptyPage(tr("Nothing yet. What Tern sends, fetches and moves is listed here."));
    m_noHit = new EmptyPage(QString(), tr("Clear the search"));
    connect(m_noHit, &EmptyPage::acted, this, [this] {
        m_search->clear();
        m_kinds->buttons().constFirst()->setChecked(true);
        m_folders->setCurrentIndex(0);
        m_times->setCurrentIndex(m_times->count() - 1);
        applyFilter();
    });
    m_stack = new QStackedWidget;
    m_stack->addWidget(card);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_noHit);
    return m_stack;
}

void ActivityPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (!std::exchange(m_wasShown, true))
        applyFilter();
}

void ActivityPage::fillFolders()
{
    QStringList names;
    for (const FolderStatus &folder : m_parts.client.snapshot().folders)
        names << textOf(folder.name);
    QStringList known;
    for (int i = 1; i < m_folders->count(); ++i)
        known << m_folders->itemData(i).toString();
    if (known == names && m_folders->count() > 0)
        return;
    const QString chosen = m_folders->currentData().toString();
    m_folders->clear();
    m_folders->addItem(tr("All folders"));
    for (const QString &name : names)
        m_folders->addItem(shownName(name.toStdString()), name);
    m_folders->setCurrentIndex(std::max(0, m_folders->findData(chosen)));
    if (m_wasShown)
        applyFilter();
}

void ActivityPage::applyFilter()
{
    LogFilter filter;
    filter.folder = m_folders->currentData().toString().toStdString();
    if (m_history) {
        filter.path = m_history;
    } else {
        filter.kinds = m_kinds->checkedButton()->property("group").toString();
        filter.words = m_search->text().simplified();
        const qint64 span = m_times->currentData().toLongLong();
        filter.since = span > 0 ? m_parts.clock.now() - span : 0;
        m_note->hide();
    }
    m_model->setFilter(filter);
    m_view->scrollToTop();
    showWhatThereIs();
}

void ActivityPage::showWhatThereIs()
{
    const LogFilter &filter = m_model->filter();
    int page = 0;
    if (m_model->rowCount() == 0 && !m_model->isLooking()) {
        const bool narrowed = filter.leavesOut() || filter.since != 0 || !filter.folder.empty();
        page = narrowed && !m_parts.client.snapshot().folders.empty() ? 2 : 1;
    }
    if (page == 2)
        m_noHit->setSentence(
            filter.words.isEmpty()
                ? tr("Nothing of this kind in this time.")
                : tr("Nothing matches “%1”.").arg(shownName(filter.words.toStdString())));
    m_stack->setCurrentIndex(page);
}

void ActivityPage::showFolder(const QString &name)
{
    m_history.reset();
    fillFolders();
    m_folders->setCurrentIndex(std::max(0, m_folders->findData(name)));
    m_wasShown = true;
    applyFilter();
}

void ActivityPage::showHistory(const QString &folder, const RelPath &path)
{
    fillFolders();
    m_folders->setCurrentIndex(std::max(0, m_folders->findData(folder)));
    m_history = path;
    m_wasShown = true;
    applyFilter();
    m_note->tell(
        Banner::Mood::Plain, shownName(std::string(path.name())),
        tr("All that happened to %1 in %2, under its earlier names as well.", "a path, a folder")
            .arg(shownPath(path), shownName(folder.toStdString())),
        tr("Show all activity"));
    m_note->show();
}

void ActivityPage::leaveHistory()
{
    m_history.reset();
    m_note->hide();
    m_folders->setCurrentIndex(0);
    applyFilter();
}

std::string ActivityPage::placeOf(const std::string &folder, const RelPath &path) const
{
    const FolderStatus *status = m_parts.client.folder(folder);
    if (status == nullptr)
        return {};
    return path.isRoot() ? status->local : status->local + '/' + path.bytes();
}

void ActivityPage::menuFor(int number, const QPoint &at)
{
    const ActivityModel::Row row = m_model->row(number);
    if (row.kind != ActivityModel::RowKind::Run && row.event == nullptr)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("What can be done"));
    // The row may be another one by the time something is chosen.
    const std::string folder = *row.folder;
    if (row.kind == ActivityModel::RowKind::Run) {
        const LoggedRun run = *row.run;
        const QString word = ActivityDelegate::buttonText(row);
        if (!word.isEmpty())
            menu->addAction(word, this, [this, folder, run] {
                if (run.state == RunState::Stopped)
                    Q_EMIT guardAsked(textOf(folder));
                else
                    m_undo->ask(folder, run);
            });
        menu->addAction(tr("Open folder"), this,
                        [this, folder] { m_parts.files.open(placeOf(folder, RelPath())); });
    } else {
        const RelPath path = row.event->event.path;
        menu->addAction(tr("Open"), this,
                        [this, folder, path] { m_parts.files.open(placeOf(folder, path)); });
        menu->addAction(tr("Show in the file manager"), this,
                        [this, folder, path] { m_parts.files.reveal(placeOf(folder, path)); });
        menu->addAction(tr("History of this file"), this,
                        [this, folder, path] { showHistory(textOf(folder), path); });
    }
    menu->popup(at);
}

void ActivityPage::chooseExport()
{
    auto *dialog = new QFileDialog(this, tr("Export activity"), QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave); // asks before something is replaced
    dialog->setNameFilter(tr("Tables (*.csv)"));
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(tr("tern-activity", "a file's name") + QStringLiteral(".csv"));
    connect(dialog, &QFileDialog::fileSelected, this, &ActivityPage::exportTo);
    dialog->open();
}

void ActivityPage::exportTo(const QString &file)
{
    const LogFilter &filter = m_model->filter();
    QJsonObject arguments = argumentsOf(filter);
    if (!filter.folder.empty())
        arguments.insert(u"name"_qs, textOf(filter.folder));
    putBytes(arguments, u"to"_qs, file.toLocal8Bit().toStdString());
    arguments.insert(u"replace"_qs, true);
    m_parts.client.ask(QStringLiteral("log.export"), arguments, this,
                       [this, file](const Result<QJsonObject> &answer) { exported(file, answer); });
}

void ActivityPage::exported(const QString &file, const Result<QJsonObject> &answer)
{
    if (answer)
        m_note->tell(Banner::Mood::Plain, tr("Exported"),
                     tr("%Ln events are in %1.", nullptr,
                        static_cast<int>(answer->value(u"events"_qs).toInteger()))
                         .arg(shownPlace(file.toLocal8Bit().toStdString())),
                     {});
    else
        m_note->tell(Banner::Mood::Attention, tr("Not exported"), sentenceFor(answer.error()), {});
    m_note->show();
}

} // namespace tern
