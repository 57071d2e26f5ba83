#include "conflict_list.h"

#include "conflict_delegate.h"

#include "widgets/buttons.h"
#include "widgets/empty_page.h"
#include "widgets/search_field.h"
#include "widgets/text_label.h"
#include "words/words.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace tern {

namespace {

QTreeView *makeTree(ConflictModel *model)
{
    auto *tree = new QTreeView;
    tree->setModel(model);
    tree->setItemDelegate(new ConflictDelegate(tree));
    tree->setAccessibleName(ConflictList::tr("Conflicts"));
    tree->setHeaderHidden(true);
    tree->setRootIsDecorated(false);
    tree->setIndentation(0);
    tree->setFrameShape(QFrame::NoFrame);
    tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    tree->setExpandsOnDoubleClick(false);
    tree->setMouseTracking(true);
    tree->viewport()->setAutoFillBackground(false);
    return tree;
}

} // namespace

ConflictList::ConflictList(QWidget *parent)
    : QWidget(parent),
      m_model(new ConflictModel(this)),
      m_total(new TextLabel(TypeStyle::Text, Role::SecondLine)),
      m_search(new SearchField(tr("Filter by name or folder"))),
      m_tree(makeTree(m_model)),
      m_all(new QCheckBox),
      m_selected(new TextLabel(TypeStyle::Second)),
      m_selectAll(makeLinkButton(tr("Select all"))),
      m_noHit(new EmptyPage(QString(), tr("Clear the search")))
{
    const int pad = scaled(16, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, pad, 0, 0);
    column->setSpacing(0);

    auto *title = new TextLabel(TypeStyle::Title);
    title->setText(tr("Conflicts"));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(pad, 0, pad, scaled(12, this));
    head->addWidget(title, 1);
    head->addWidget(m_total);
    column->addLayout(head);
    auto *search = new QHBoxLayout;
    search->setContentsMargins(pad, 0, pad, scaled(8, this));
    search->addWidget(m_search);
    column->addLayout(search);
    auto *rows = new QHBoxLayout;
    rows->setContentsMargins(scaled(8, this), scaled(4, this), scaled(8, this), 0);
    rows->addWidget(m_tree);
    rows->addWidget(m_noHit);
    column->addLayout(rows, 1);
    m_noHit->hide();

    auto *line = new QFrame;
    line->setFrameShape(QFrame::HLine);
    line->setForegroundRole(QPalette::Mid);
    column->addWidget(line);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(pad, scaled(8, this), pad, scaled(8, this));
    foot->addWidget(m_all);
    foot->addWidget(m_selected, 1);
    foot->addWidget(m_selectAll);
    column->addLayout(foot);
    m_all->setTristate(true);
    m_all->setAccessibleName(tr("Select all conflicts"));

    connect(m_search, &SearchField::searched, this, [this](const QString &words) {
        m_model->setFilter(words.trimmed());
        m_tree->expandAll();
        const QModelIndex index = m_model->indexOf(m_shown);
        select(index.isValid() ? index : m_model->firstConflict());
        refreshCounts();
    });
    connect(m_noHit, &EmptyPage::acted, m_search, &QLineEdit::clear);
    connect(m_tree, &QTreeView::clicked, this, &ConflictList::openRow);
    connect(m_tree, &QTreeView::activated, this, [this](const QModelIndex &index) {
        if (m_model->rowKind(index) == ConflictModel::Row::More)
            m_model->showMore(index);
    });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                if (const ConflictItem *item = m_model->item(index)) {
                    m_shown = *item;
                    Q_EMIT currentChanged();
                }
            });
    connect(m_model, &ConflictModel::checksChanged, this, [this] {
        refreshCounts();
        Q_EMIT checksChanged();
    });
    connect(m_all, &QCheckBox::clicked, this, [this] {
        const bool all = m_model->checkOfAll() == Qt::Checked;
        m_model->checkAll(all ? Qt::Unchecked : Qt::Checked);
    });
    connect(m_selectAll, &QPushButton::clicked, this, [this] { m_model->checkAll(Qt::Checked); });
}

void ConflictList::setItems(std::vector<ConflictItem> items)
{
    const QModelIndex before = m_model->indexOf(m_shown);
    const int row = before.row();
    const int group = before.parent().row();
    m_model->setItems(std::move(items));
    m_tree->expandAll();
    QModelIndex index = m_model->indexOf(m_shown);
    if (!index.isValid() && before.isValid()) {
        const QModelIndex top = m_model->index(group, 0, {});
        index = m_model->index(std::min(row, m_model->rowCount(top) - 1), 0, top);
    }
    if (m_model->item(index) == nullptr)
        index = m_model->firstConflict();
    select(index);
    refreshCounts();
}

void ConflictList::select(const QModelIndex &index)
{
    m_tree->setCurrentIndex(index);
    if (!index.isValid()) {
        m_shown = {};
        Q_EMIT currentChanged();
    }
}

const ConflictItem *ConflictList::current() const
{
    return m_shown.folder.isEmpty() ? nullptr : &m_shown;
}

void ConflictList::setDetail(const ConflictItem &item, const QString &detail)
{
    m_model->setDetail(m_model->indexOf(item), detail);
}

void ConflictList::filter(const QString &words)
{
    m_search->setText(words);
}

void ConflictList::goOn()
{
    select(m_model->nextTo(m_tree->currentIndex()));
}

void ConflictList::openRow(const QModelIndex &index)
{
    switch (m_model->rowKind(index)) {
    case ConflictModel::Row::Group: m_tree->setExpanded(index, !m_tree->isExpanded(index)); break;
    case ConflictModel::Row::More: m_model->showMore(index); break;
    case ConflictModel::Row::Conflict: break;
    }
}

void ConflictList::refreshCounts()
{
    m_total->setText(countText(m_model->total()));
    m_selected->setText(tr("%1 of %2 selected")
                            .arg(countText(m_model->checkedCount()), countText(m_model->total())));
    m_all->setCheckState(m_model->checkOfAll());
    const bool isNoHit = m_model->listed() == 0 && m_model->total() > 0;
    m_noHit->setSentence(tr("Nothing matches “%1”.").arg(m_search->text()));
    m_noHit->setVisible(isNoHit);
    m_tree->setVisible(!isNoHit);
}

void ConflictList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        m_tree->doItemsLayout();
}

} // namespace tern
