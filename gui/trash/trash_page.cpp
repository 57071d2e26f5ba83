#include "trash_page.h"

#include "cleaning_panel.h"
#include "restore_panel.h"
#include "trash_delegate.h"

#include "control/bytes.h"
#include "widgets/banner.h"
#include "widgets/buttons.h"
#include "widgets/empty_page.h"
#include "widgets/search_field.h"
#include "widgets/text_label.h"
#include "words/words.h"

#include <QComboBox>
#include <QHeaderView>
#include <QMenu>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>

namespace tern {

TrashPage::TrashPage(const DesktopParts &parts, QWidget *parent)
    : Page(tr("Trash"), parent), m_parts(parts), m_model(new TrashModel(parts, this))
{
    m_search = new SearchField(tr("Find a file or folder"));
    m_search->setMinimumWidth(scaled(160, this));
    m_search->setMaximumWidth(scaled(256, this));
    addTool(m_search);
    connect(m_search, &SearchField::searched, this, &TrashPage::look);
    m_empty = makeButton(tr("Empty older than…"), QStringLiteral("trash"));
    addTool(m_empty);
    connect(m_empty, &QPushButton::clicked, this, [this] {
        std::vector<std::string> folders;
        const std::string only = m_folders->currentData().toString().toStdString();
        for (const FolderStatus &folder : m_parts.client.snapshot().folders) {
            if (only.empty() || only == folder.name)
                folders.push_back(folder.name);
        }
        if (!folders.empty())
            m_cleaning->ask(folders);
    });

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(12, this));
    column->addWidget(makeBar());
    m_note = new Banner;
    m_note->hide();
    column->addWidget(m_note);
    m_restoring = new RestorePanel(m_parts.client);
    m_cleaning = new CleaningPanel(m_parts);
    column->addWidget(m_restoring);
    column->addWidget(m_cleaning);
    column->addWidget(makeList(), 1);
    setContent(content);

    connect(m_restoring, &RestorePanel::restored, this, &TrashPage::look);
    connect(m_cleaning, &CleaningPanel::cleaned, this, &TrashPage::look);
    connect(m_restoring, &RestorePanel::closed, this, [this] { m_view->setFocus(); });
    connect(m_cleaning, &CleaningPanel::closed, this, [this] { m_view->setFocus(); });
    connect(m_model, &TrashModel::looked, this, &TrashPage::showWhatThereIs);
    connect(m_model, &TrashModel::failed, this, [this](const QString &folder, const Error &error) {
        m_note->tell(Banner::Mood::Attention,
                     tr("The trash of %1 cannot be listed now", "a folder")
                         .arg(shownName(folder.toStdString())),
                     sentenceFor(error), {});
        m_note->show();
    });
    connect(&m_parts.client, &Client::snapshotChanged, this, &TrashPage::fillFolders);
    fillFolders();
    showWhatThereIs();
}

QWidget *TrashPage::makeBar()
{
    m_folders = new QComboBox;
    m_folders->setAccessibleName(tr("Folder"));
    m_folders->setMinimumWidth(scaled(136, this));
    connect(m_folders, &QComboBox::activated, this, &TrashPage::look);
    m_total = new TextLabel(TypeStyle::Text, Role::SecondLine, TextLabel::Overflow::ElideRight);
    m_restoreRun = makeButton(tr("Restore all of this run"));
    m_restore = makeButton(tr("Restore"), QStringLiteral("undo"));
    connect(m_restore, &QPushButton::clicked, this, &TrashPage::restoreChosen);
    connect(m_restoreRun, &QPushButton::clicked, this, &TrashPage::restoreRunOfChosen);
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(scaled(8, this));
    row->addWidget(m_folders);
    row->addSpacing(scaled(4, this));
    row->addWidget(m_total, 1);
    row->addWidget(m_restoreRun);
    row->addWidget(m_restore);
    return bar;
}

QWidget *TrashPage::makeList()
{
    m_view = new QTableView;
    m_view->setAccessibleName(tr("What the trash keeps"));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setShowGrid(false);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setTabKeyNavigation(false);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->horizontalHeader()->hide();
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setMinimumSectionSize(1);
    m_view->verticalHeader()->setDefaultSectionSize(TrashDelegate::rowHeight());
    m_view->setItemDelegate(new TrashDelegate(*m_model, m_parts.clock, m_view));
    m_view->setModel(m_model);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QWidget::customContextMenuRequested, this, &TrashPage::menuAt);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &TrashPage::showChoice);
    connect(m_model, &QAbstractItemModel::modelReset, this, &TrashPage::showChoice);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &TrashPage::showChoice);

    auto *card = new Card(nullptr, Role::Field);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(2, 3, 2, 3); // the card's corners are round
    inside->addWidget(m_view);
    m_nothing = new EmptyPage(
        tr("The trash is empty. What Tern replaces or removes stays here for 30 days."));
    m_noHit = new EmptyPage(QString(), tr("Clear the search"));
    connect(m_noHit, &EmptyPage::acted, this, [this] {
        m_search->clear();
        look();
    });
    m_stack = new QStackedWidget;
    m_stack->addWidget(card);
    m_stack->addWidget(m_nothing);
    m_stack->addWidget(m_noHit);
    return m_stack;
}

void TrashPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    look();
}

/// What was listed is not kept for nobody.
void TrashPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_model->forget();
}

void TrashPage::fillFolders()
{
    QStringList names;
    for (const FolderStatus &folder : m_parts.client.snapshot().folders)
        names << textOf(folder.name);
    QStringList known;
    for (int i = 1; i < m_folders->count(); ++i)
        known << m_folders->itemData(i).toString();
    if (known == names && m_folders->count() > 0)
        return;
    const QString chosenFolder = m_folders->currentData().toString();
    m_folders->clear();
    m_folders->addItem(tr("All folders"));
    for (const QString &name : names)
        m_folders->addItem(shownName(name.toStdString()), name);
    m_folders->setCurrentIndex(std::max(0, m_folders->findData(chosenFolder)));
    if (isVisible())
        look();
}

void TrashPage::look()
{
    m_note->hide();
    m_model->look(m_folders->currentData().toString().toStdString(), m_search->text().simplified());
    showWhatThereIs();
}

void TrashPage::showWhatThereIs()
{
    const Tally found = m_model->found();
    const bool searches = !m_search->text().simplified().isEmpty();
    const bool isBlank = m_model->rowCount() == 0 && !m_model->isLooking();
    if (isBlank && searches)
        m_noHit->setSentence(tr("Nothing matches “%1”.").arg(m_search->text().simplified()));
    m_stack->setCurrentIndex(!isBlank ? 0 : searches ? 2 : 1);
    m_empty->setEnabled(m_model->all().files > 0);
    if (m_model->isLooking())
        m_total->setText(tr("Looking…"));
    else if (searches)
        m_total->setText(tr("%1 of %2, %3", "how many match, of how many, how large")
                             .arg(countText(found.files), filesText(m_model->all().files),
                                  sizeText(found.bytes)));
    else
        m_total->setText(found.files == 0
                             ? QString()
                             : tr("%1 take %2 on both sides together")
                                   .arg(filesText(found.files), sizeText(found.bytes)));
    showChoice();
}

TrashModel::Row TrashPage::chosen() const
{
    const QModelIndex index = m_view->currentIndex();
    return index.isValid() ? m_model->row(index.row()) : TrashModel::Row();
}

void TrashPage::showChoice()
{
    const bool isItem = chosen().item != nullptr;
    m_restore->setEnabled(isItem);
    m_restoreRun->setEnabled(isItem);
}

void TrashPage::restoreChosen()
{
    const TrashModel::Row row = chosen();
    if (row.item != nullptr)
        m_restoring->restore(*row.folder, *row.item);
}

void TrashPage::restoreRunOfChosen()
{
    const TrashModel::Row row = chosen();
    if (row.item != nullptr)
        m_restoring->restoreRun(*row.folder, row.item->item.run);
}

void TrashPage::menuAt(const QPoint &point)
{
    const QModelIndex index = m_view->indexAt(point);
    if (index.isValid())
        m_view->setCurrentIndex(index);
    if (chosen().item == nullptr)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("What can be done"));
    menu->addAction(tr("Restore"), this, &TrashPage::restoreChosen);
    menu->addAction(tr("Restore all of this run"), this, &TrashPage::restoreRunOfChosen);
    menu->popup(m_view->viewport()->mapToGlobal(point));
}

} // namespace tern
