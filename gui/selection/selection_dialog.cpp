#include "selection_dialog.h"

#include "switch_box.h"

#include "control/selection_json.h"
#include "widgets/banner.h"
#include "widgets/buttons.h"
#include "widgets/empty_page.h"
#include "widgets/line_icon.h"
#include "widgets/search_field.h"
#include "widgets/text_label.h"
#include "widgets/thin_progress_bar.h"
#include "words/words.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QTimer>
#include <QTreeView>
#include <QVBoxLayout>

namespace tern {

namespace {

/// Folders that are taken from an answer before other events have their turn.
constexpr qsizetype slice = 1000;
constexpr std::size_t mostOpened = 200;

/// Rows of one height, a little apart.
class RowDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override
    {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        size.setHeight(scaled(28, option.widget));
        return size;
    }
};

QString wordsFor(const KeptHere &kept)
{
    const QString path = shownPath(kept.path);
    switch (kept.reason) {
    case KeptReason::OnlyHere:
        return SelectionDialog::tr("%1: the remote does not have it").arg(path);
    case KeptReason::Differs:
        return SelectionDialog::tr("%1: it is not the same on the remote").arg(path);
    case KeptReason::Moving:
        return SelectionDialog::tr("%1: it was being written a moment ago").arg(path);
    case KeptReason::Failed: break;
    }
    return SelectionDialog::tr("%1: %2").arg(path, sentenceFor(kept.error));
}

QWidget *withMargins(QLayout *layout)
{
    auto *widget = new QWidget;
    layout->setContentsMargins(0, 0, 0, 0);
    widget->setLayout(layout);
    return widget;
}

} // namespace

SelectionDialog::SelectionDialog(DesktopParts parts, std::string folder, QWidget *parent)
    : QDialog(parent),
      m_parts(parts),
      m_folder(std::move(folder)),
      m_model(new SelectionModel(this))
{
    setWindowTitle(tr("Choose what to keep"));
    build();
    connect(m_model, &SelectionModel::ticked, this, [this] { tellEffect(); });
    load();
}

SelectionDialog::~SelectionDialog() = default;

/// Return ticks or searches; only the buttons close.
void SelectionDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && !m_apply->hasFocus() && !m_cancel->hasFocus())
        return;
    QDialog::keyPressEvent(event);
}

void SelectionDialog::build()
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, scaled(16, this), 0, 0);
    whole->setSpacing(0);
    auto *inner = new QVBoxLayout;
    const int margin = scaled(24, this);
    inner->setContentsMargins(margin, 0, margin, scaled(8, this));
    inner->setSpacing(scaled(8, this));
    inner->addWidget(makeTop());
    m_banner = new Banner;
    m_banner->hide();
    connect(m_banner, &Banner::acted, this, [this] { load(); });
    inner->addWidget(m_banner);
    inner->addWidget(makeTree(), 1);
    m_switchRow = makeSwitchRow();
    inner->addWidget(m_switchRow);
    whole->addLayout(inner, 1);
    whole->addWidget(makeFooter());
    resize(scaled(760, this), scaled(560, this));
}

QWidget *SelectionDialog::makeTop()
{
    auto *column = new QVBoxLayout;
    column->setSpacing(scaled(2, this));
    auto *title = new TextLabel(TypeStyle::Title, Role::Text, TextLabel::Overflow::Wrap);
    title->setText(tr("Choose what to keep on this computer"));
    m_subtitle = new TextLabel(TypeStyle::Text, Role::SecondLine, TextLabel::Overflow::ElideMiddle);
    const FolderStatus *status = m_parts.client.folder(m_folder);
    m_subtitle->setText(status == nullptr
                            ? tr("%1. The rest stays on the remote.").arg(shownName(m_folder))
                            : tr("%1, from %2. The rest stays on the remote.")
                                  .arg(shownName(m_folder), shownPlace(status->remote)));
    m_search = new SearchField(tr("Find a folder"));
    connect(m_search, &SearchField::searched, this, [this] { filter(); });
    m_show = new QComboBox;
    m_show->setAccessibleName(tr("Show"));
    m_show->addItems({tr("Everything"), tr("Here"), tr("Remote only")});
    m_show->setMinimumWidth(scaled(168, this));
    connect(m_show, &QComboBox::currentIndexChanged, this, [this] { filter(); });
    auto *row = new QHBoxLayout;
    row->setSpacing(scaled(8, this));
    row->addWidget(m_search, 1);
    row->addWidget(m_show);
    column->addWidget(title);
    column->addWidget(m_subtitle);
    column->addSpacing(scaled(4, this));
    column->addLayout(row);
    return withMargins(column);
}

QWidget *SelectionDialog::makeTree()
{
    m_tree = new QTreeView;
    m_tree->setAccessibleName(tr("Folders"));
    m_tree->setModel(m_model);
    m_tree->setUniformRowHeights(true);
    m_tree->setItemDelegate(new RowDelegate(m_tree));
    m_tree->setTextElideMode(Qt::ElideMiddle);
    m_tree->setSelectionBehavior(QAbstractItemView::SelectRows);
    const int icon = scaled(16, this);
    m_tree->setIconSize({icon, icon});
    QHeaderView *header = m_tree->header();
    header->setStretchLastSection(false);
    header->setSectionsMovable(false);
    header->setSectionResizeMode(SelectionModel::NameColumn, QHeaderView::Stretch);
    const std::pair<int, int> widths[] = {{SelectionModel::FilesColumn, 88},
                                          {SelectionModel::SizeColumn, 96},
                                          {SelectionModel::PlaceColumn, 152}};
    for (const auto &[column, width] : widths) {
        header->setSectionResizeMode(column, QHeaderView::Fixed);
        header->resizeSection(column, scaled(width, this));
    }
    auto *waiting = new QVBoxLayout;
    m_busy = new TextLabel(TypeStyle::Text, Role::SecondLine, TextLabel::Overflow::Wrap);
    m_busy->setAlignment(Qt::AlignHCenter);
    m_progress = new ThinProgressBar;
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setFixedWidth(scaled(240, this));
    waiting->addStretch(1);
    waiting->addWidget(m_busy);
    waiting->addWidget(m_progress, 0, Qt::AlignHCenter);
    waiting->addStretch(2);
    m_empty =
        new EmptyPage(tr("The remote has no folders yet. What you add here will appear there."));
    m_none = new TextLabel(TypeStyle::Text, Role::SecondLine, TextLabel::Overflow::Wrap);
    m_none->setAlignment(Qt::AlignCenter);
    m_kept = new QListWidget;
    m_kept->setAccessibleName(tr("What stays here, and why"));
    m_kept->setWordWrap(true);
    m_stack = new QStackedWidget;
    QWidget *const pages[] = {m_tree, withMargins(waiting), m_empty, m_none, m_kept};
    for (QWidget *page : pages)
        m_stack->addWidget(page);
    return m_stack;
}

QWidget *SelectionDialog::makeSwitchRow()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(scaled(12, this));
    m_optIn = new SwitchBox(tr("Only what I tick"));
    connect(m_optIn, &QCheckBox::toggled, this, [this] { tellEffect(); });
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    auto *title = new TextLabel;
    title->setText(tr("Only what I tick"));
    auto *second = new TextLabel(TypeStyle::Second, Role::SecondLine, TextLabel::Overflow::Wrap);
    second->setText(tr("New folders on the remote stay there until you tick them."));
    words->addWidget(title);
    words->addWidget(second);
    row->addWidget(m_optIn);
    row->addLayout(words, 1);
    return withMargins(row);
}

QWidget *SelectionDialog::makeFooter()
{
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    auto *line = new QFrame;
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(scaled(24, this), scaled(12, this), scaled(24, this), scaled(12, this));
    row->setSpacing(scaled(12, this));
    m_shield = new QLabel;
    const int side = scaled(20, this);
    m_shield->setPixmap(lineIcon(QStringLiteral("shield"), Role::InSync).pixmap(side, side));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    m_effect = new TextLabel(TypeStyle::Strong, Role::Text, TextLabel::Overflow::Wrap);
    m_after = new TextLabel(TypeStyle::Second, Role::SecondLine, TextLabel::Overflow::Wrap);
    words->addWidget(m_effect);
    words->addWidget(m_after);
    auto *buttons = new QDialogButtonBox;
    m_apply = makeFilledButton(tr("Apply"));
    m_cancel = makeButton(tr("Cancel"));
    m_apply->setMinimumWidth(scaled(104, this));
    m_cancel->setMinimumWidth(scaled(88, this));
    buttons->addButton(m_apply, QDialogButtonBox::AcceptRole);
    buttons->addButton(m_cancel, QDialogButtonBox::RejectRole);
    connect(m_apply, &QPushButton::clicked, this, [this] { apply(); });
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    row->addWidget(m_shield);
    row->addLayout(words, 1);
    row->addWidget(buttons);
    column->addWidget(line);
    column->addLayout(row);
    return withMargins(column);
}

void SelectionDialog::setBusy(const QString &sentence)
{
    m_busy->setText(sentence);
    m_progress->setProgress(0, 0);
    m_stack->setCurrentIndex(1);
    m_apply->setEnabled(false);
    m_switchRow->setEnabled(false);
    m_search->setEnabled(false);
    m_show->setEnabled(false);
}

void SelectionDialog::load()
{
    m_banner->hide();
    setBusy(tr("Looking at both sides…"));
    m_effect->setText({});
    m_after->setText({});
    m_shield->hide();
    m_parts.client.ask(QStringLiteral("selection.tree"),
                       {{QStringLiteral("name"), QString::fromStdString(m_folder)}}, this,
                       [this](const Result<QJsonObject> &answer) {
                           if (answer)
                               take(*answer);
                           else
                               fail(answer.error(), tr("The folders could not be looked at"),
                                    tr("Try again"));
                       });
}

void SelectionDialog::take(const QJsonObject &answer)
{
    m_reader = SelectionTreeReader(answer);
    m_building = SelectionNodes();
    m_taken = 0;
    takeSlice();
}

void SelectionDialog::takeSlice()
{
    const qsizetype end = std::min(m_taken + slice, m_reader.size());
    for (; m_taken < end; ++m_taken)
        m_building.add(m_reader.folder(m_taken));
    if (m_taken < m_reader.size()) {
        QTimer::singleShot(0, this, [this] { takeSlice(); });
        return;
    }
    m_building.finish();
    m_model->setNodes(std::move(m_building));
    m_building = SelectionNodes();
    showTree();
}

void SelectionDialog::showTree()
{
    const SelectionTree &rest = m_reader.rest();
    m_optIn->setChecked(rest.selection.newFolders() == NewFolders::StayAway);
    m_switchRow->setEnabled(true);
    m_search->setEnabled(true);
    m_show->setEnabled(true);
    if (rest.remote)
        m_banner->tell(Banner::Mood::Attention, tr("The remote cannot be looked at now"),
                       tr("%1 Only what is here is shown.").arg(sentenceFor(*rest.remote)),
                       tr("Try again"));
    else if (!rest.unknown.empty())
        m_banner->tell(
            Banner::Mood::Plain,
            tr("%n places could not be read", nullptr, static_cast<int>(rest.unknown.size())),
            tr("What is in there is not counted."), tr("Try again"));
    m_banner->setVisible(rest.remote || !rest.unknown.empty());
    m_stack->setCurrentWidget(m_model->nodes().size() > 0 ? static_cast<QWidget *>(m_tree)
                                                          : m_empty);
    m_tree->setFocus();
    tellEffect();
}

void SelectionDialog::filter()
{
    const auto show = static_cast<SelectionModel::Show>(m_show->currentIndex());
    const QString words = m_search->text().trimmed();
    m_model->setFilter(show, words);
    if (m_model->nodes().size() == 0)
        return;
    const bool isEmpty = m_model->rowCount({}) == 0;
    if (isEmpty)
        m_none->setText(words.isEmpty() ? tr("No folder is like that.")
                                        : tr("Nothing matches “%1”.").arg(words));
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_none) : m_tree);
    if (words.isEmpty())
        return;
    const std::vector<QModelIndex> hits = m_model->firstHits(mostOpened);
    for (const QModelIndex &hit : hits) {
        for (QModelIndex above = hit.parent(); above.isValid(); above = above.parent())
            m_tree->expand(above);
    }
}

bool SelectionDialog::isOptIn() const
{
    return m_optIn->isChecked();
}

void SelectionDialog::tellEffect()
{
    const SelectionTree &rest = m_reader.rest();
    const SelectionNodes::Effect effect = m_model->nodes().effect();
    const bool isOptInChanged = isOptIn() != (rest.selection.newFolders() == NewFolders::StayAway);
    const QString freed = sizeText(effect.freed.bytes);
    const QString fetched = sizeText(effect.fetched.bytes);
    if (effect.freed.files > 0 && effect.fetched.files > 0)
        m_effect->setText(tr("Frees %1 here and fetches %2; nothing is deleted on the remote")
                              .arg(freed, fetched));
    else if (effect.freed.files > 0)
        m_effect->setText(tr("Frees %1 here; nothing is deleted on the remote").arg(freed));
    else if (effect.fetched.files > 0)
        m_effect->setText(tr("Fetches %1; nothing is deleted on the remote").arg(fetched));
    else if (m_model->nodes().isChanged() || isOptInChanged)
        m_effect->setText(tr("Nothing is freed or fetched now; nothing is deleted on the remote"));
    else
        m_effect->setText(tr("Nothing to change"));
    const std::uint64_t after =
        rest.here.bytes + effect.fetched.bytes - std::min(effect.freed.bytes, rest.here.bytes);
    m_after->setText(tr("After this, %1 of %2 are on this computer.")
                         .arg(sizeText(after), sizeText(rest.whole.bytes)));
    m_shield->show();
    m_apply->setEnabled(m_model->nodes().isChanged() || isOptInChanged);
}

QJsonObject SelectionDialog::wish() const
{
    std::vector<RelPath> add;
    std::vector<RelPath> remove;
    const SelectionNodes &nodes = m_model->nodes();
    for (const auto &[node, choice] : nodes.changes()) {
        if (auto path = RelPath::parse(nodes.path(node)))
            (choice == Choice::Chosen ? add : remove).push_back(std::move(*path));
    }
    return {{QStringLiteral("name"), QString::fromStdString(m_folder)},
            {QStringLiteral("add"), pathsToJson(add)},
            {QStringLiteral("remove"), pathsToJson(remove)},
            {QStringLiteral("new_folders"),
             QString::fromLatin1(name(isOptIn() ? NewFolders::StayAway : NewFolders::Come))}};
}

void SelectionDialog::apply()
{
    m_banner->hide();
    const QJsonObject asked = wish();
    const QJsonArray removed = asked.value(QStringLiteral("remove")).toArray();
    setBusy(tr("Writing down what you chose…"));
    m_cancel->setText(tr("Close"));
    m_parts.client.ask(QStringLiteral("selection.set"), asked, this,
                       [this, removed](const Result<QJsonObject> &answer) {
                           if (!answer)
                               fail(answer.error(), tr("Nothing was changed"));
                           else if (removed.isEmpty())
                               finish({});
                           else
                               free(removed);
                       });
}

void SelectionDialog::free(const QJsonArray &paths)
{
    setBusy(tr("Freeing what the remote holds safely…"));
    m_parts.client.ask(QStringLiteral("free"),
                       {{QStringLiteral("name"), QString::fromStdString(m_folder)},
                        {QStringLiteral("within"), paths}},
                       this, [this](const Result<QJsonObject> &answer) {
                           if (answer)
                               finish(freeResultFrom(*answer));
                           else
                               fail(answer.error(),
                                    tr("What you chose is written down, but nothing was freed"));
                       });
}

void SelectionDialog::finish(const FreeResult &result)
{
    if (result.guard)
        return fail({ErrorCode::Stopped, m_folder, {}, 0},
                    tr("What you chose is written down, but nothing was freed"));
    const QString freed = result.freed.files == 0
                              ? tr("Done. Nothing was deleted on the remote.")
                              : tr("Freed %1 here. Nothing was deleted on the remote.")
                                    .arg(sizeText(result.freed.bytes));
    Q_EMIT applied(freed);
    if (result.kept.files == 0 && !result.failure)
        return accept();
    if (result.failure)
        m_banner->tell(Banner::Mood::Attention, tr("Freeing ended early"),
                       sentenceFor(*result.failure), {});
    m_banner->setVisible(result.failure.has_value());
    m_kept->clear();
    for (const KeptHere &kept : result.keptHere) {
        auto *item = new QListWidgetItem(wordsFor(kept), m_kept);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    }
    m_stack->setCurrentWidget(m_kept);
    m_effect->setText(freed);
    m_after->setText(tr("%1, %2, stay here: the remote does not hold them safely.")
                         .arg(filesText(result.kept.files), sizeText(result.kept.bytes)));
    m_switchRow->hide();
    m_apply->hide();
    m_cancel->setText(tr("Close"));
    m_cancel->setFocus();
}

void SelectionDialog::fail(const Error &error, const QString &title, const QString &action)
{
    m_banner->tell(Banner::Mood::Attention, title, sentenceFor(error), action);
    m_banner->show();
    const bool hasTree = m_model->nodes().size() > 0;
    m_stack->setCurrentWidget(hasTree ? static_cast<QWidget *>(m_tree) : m_none);
    m_none->setText({});
    m_switchRow->setEnabled(hasTree);
    m_search->setEnabled(hasTree);
    m_show->setEnabled(hasTree);
    m_cancel->setText(tr("Cancel"));
    if (hasTree)
        tellEffect();
}

} // namespace tern
