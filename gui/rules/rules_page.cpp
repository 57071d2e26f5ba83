#include "rules_page.h"

#include "expert_view.h"
#include "rule_strip.h"
#include "rules_table.h"
#include "saving_bar.h"

#include "widgets/banner.h"
#include "widgets/buttons.h"
#include "widgets/card.h"
#include "widgets/empty_page.h"
#include "widgets/line_icon.h"
#include "widgets/text_label.h"
#include "words/words.h"

#include <QComboBox>
#include <QEvent>
#include <QMenu>
#include <QPainter>
#include <QPointer>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace tern {

namespace {

QString templateTitle(const QString &name)
{
    if (name == QLatin1String("research"))
        return RulesPage::tr("Research");
    if (name == QLatin1String("code"))
        return RulesPage::tr("Code");
    if (name == QLatin1String("datasets"))
        return RulesPage::tr("Data sets");
    return name == QLatin1String("everything") ? RulesPage::tr("Everything") : name;
}

} // namespace

RulesPage::RulesPage(DesktopParts parts, QWidget *parent)
    : Page(tr("Rules"), parent),
      m_parts(parts),
      m_draft(new RulesDraft(parts.client, this)),
      m_model(new RulesModel(*m_draft, this))
{
    buildHead();
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(8, this));
    m_about = new TextLabel(TypeStyle::Text, Role::SecondLine, TextLabel::Overflow::Wrap);
    m_banner = new Banner;
    m_banner->hide();
    connect(m_banner, &Banner::acted, this, [this] {
        m_banner->hide();
        if (m_afterFailure == AfterFailure::Reload)
            m_draft->discard();
    });
    m_stack = new QStackedWidget;
    m_rules = makeRules();
    m_expert = new ExpertView(*m_draft);
    m_empty = new EmptyPage(tr("No rules: everything is kept the same on both sides."),
                            tr("Use a template"));
    m_noFolder = new EmptyPage(tr("No folders yet. Rules say what of a folder is synced, and "
                                  "which way."));
    m_unknown = new QWidget;
    QWidget *const pages[] = {m_unknown, m_rules, m_expert, m_empty, m_noFolder};
    for (QWidget *page : pages)
        m_stack->addWidget(page);
    connect(m_empty, &EmptyPage::acted, this, [this] {
        m_template->menu()->popup(m_template->mapToGlobal(QPoint(0, m_template->height())));
    });
    m_footer = new SavingBar(*m_draft);
    column->addWidget(m_about);
    column->addWidget(m_banner);
    column->addWidget(m_stack, 1);
    column->addWidget(m_footer);
    setContent(content);
    connectDraft();
    connect(&m_parts.client, &Client::snapshotChanged, this, [this] { takeFolders(); });
    takeFolders();
    loadTemplates();
}

void RulesPage::connectDraft()
{
    connect(m_draft, &RulesDraft::changed, this, [this] { showDraft(); });
    connect(m_draft, &RulesDraft::loadFailed, this, [this](const Error &error) {
        tellFailure(error, tr("The rules cannot be read"), tr("Try again"));
        m_afterFailure = AfterFailure::Reload;
    });
    connect(m_draft, &RulesDraft::refused, this, [this](const Error &error) {
        tellFailure(error, tr("The file of rules is laid out so that this cannot be changed here"),
                    {});
    });
    connect(m_draft, &RulesDraft::saved, this, [this] {
        m_banner->hide();
        Q_EMIT saved();
    });
    connect(m_draft, &RulesDraft::saveFailed, this, [this](const Error &error) {
        const bool isStale = error.code == ErrorCode::ChangedMeanwhile;
        tellFailure(error,
                    isStale ? tr("The file was changed by somebody else, and was left as it is")
                            : tr("The rules were not saved"),
                    isStale ? tr("Read it again") : QString());
        m_afterFailure = isStale ? AfterFailure::Reload : AfterFailure::Nothing;
    });
}

void RulesPage::buildHead()
{
    auto *word = new TextLabel(TypeStyle::Text, Role::SecondLine);
    word->setText(tr("for"));
    m_folder = new QComboBox;
    m_folder->setAccessibleName(tr("Folder"));
    m_folder->setMinimumWidth(scaled(168, this));
    m_folder->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_folder->setFont(fontFor(TypeStyle::Strong));
    connect(m_folder, &QComboBox::activated, this, [this](int index) {
        openFolder(m_folder->itemData(index).toByteArray().toStdString());
    });
    m_template = makeButton(tr("Template"));
    m_template->setMenu(new QMenu(m_template));
    m_expertButton = makeButton(tr("Expert view"), QStringLiteral("code"));
    m_expertButton->setCheckable(true);
    connect(m_expertButton, &QPushButton::toggled, this, [this](bool isOn) { showExpert(isOn); });
    addBesideTitle(word);
    addBesideTitle(m_folder);
    addTool(m_template);
    addTool(m_expertButton);
}

QWidget *RulesPage::makeRules()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(4, this));
    m_table = new RulesTable(m_model);
    m_table->setFrameShape(QFrame::NoFrame);
    auto *card = new Card(nullptr, Role::Field);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(m_table);
    auto *addButton = makeLinkButton(tr("Add rule"), QStringLiteral("plus"));
    connect(addButton, &QPushButton::clicked, this, [this] { add(); });
    m_strip = new RuleStrip(m_parts.client, *m_draft, *m_model);
    connect(m_strip, &RuleStrip::expertAsked, this, [this](std::size_t line) {
        m_expertButton->setChecked(true);
        m_expert->goTo(static_cast<int>(line));
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                m_strip->show(current.isValid() ? current.row() : -1);
                update();
            });
    connect(m_table, &RulesTable::moved, this,
            [this](std::size_t number, std::size_t to) { move(number, to); });
    connect(m_table, &RulesTable::removed, this, [this](std::size_t number) { remove(number); });
    connect(m_table, &RulesTable::menuAsked, this,
            [this](int row, const QPoint &place) { openMenu(row, place); });
    connect(m_model, &RulesModel::switched, this, [this](std::size_t number, RuleState state) {
        m_draft->edit({RuleEdit::Kind::Set,
                       number,
                       0,
                       {{"enabled", state == RuleState::On ? "true" : "false"}}});
    });
    column->addWidget(card, 1);
    column->addWidget(addButton, 0, Qt::AlignLeft);
    column->addWidget(m_strip);
    return page;
}

void RulesPage::takeFolders()
{
    QStringList names;
    for (const FolderStatus &folder : m_parts.client.snapshot().folders)
        names.append(shownName(folder.name));
    QStringList shown;
    for (int i = 0; i < m_folder->count(); ++i)
        shown.append(m_folder->itemText(i));
    if (names == shown && !names.isEmpty())
        return;
    m_folder->clear();
    for (const FolderStatus &folder : m_parts.client.snapshot().folders)
        m_folder->addItem(shownName(folder.name), QByteArray::fromStdString(folder.name));
    const bool hasFolders = m_folder->count() > 0;
    m_folder->setVisible(hasFolders);
    m_template->setVisible(hasFolders);
    m_expertButton->setVisible(hasFolders);
    m_footer->setVisible(hasFolders);
    m_about->setVisible(hasFolders);
    if (!hasFolders)
        return m_stack->setCurrentWidget(m_parts.client.knowsAllFolders() ? m_noFolder : m_unknown);
    const int known = m_folder->findData(QByteArray::fromStdString(m_draft->folder()));
    m_folder->setCurrentIndex(std::max(known, 0));
    if (known < 0)
        m_draft->open(m_folder->currentData().toByteArray().toStdString());
    else
        showRules();
}

/// What was not saved stays where it is.
void RulesPage::openFolder(const std::string &folder)
{
    if (folder == m_draft->folder())
        return;
    if (!m_draft->isChanged())
        return m_draft->open(folder);
    m_folder->setCurrentIndex(m_folder->findData(QByteArray::fromStdString(m_draft->folder())));
    m_afterFailure = AfterFailure::Nothing;
    m_isReminded = true;
    m_banner->tell(Banner::Mood::Attention,
                   tr("The rules of %1 are not saved yet").arg(shownName(m_draft->folder())),
                   tr("Save or discard these rules first."), {});
    m_banner->show();
}

void RulesPage::showFolder(const std::string &folder)
{
    const int index = m_folder->findData(QByteArray::fromStdString(folder));
    if (index < 0 || m_draft->isChanged())
        return;
    m_folder->setCurrentIndex(index);
    m_draft->open(folder);
}

void RulesPage::loadTemplates()
{
    m_parts.client.ask(
        QStringLiteral("rules.templates"), {}, this, [this](const Result<QJsonObject> &answer) {
            if (!answer)
                return;
            const QJsonArray list = answer->value(QStringLiteral("templates")).toArray();
            for (const QJsonValue &value : list) {
                const QJsonObject each = value.toObject();
                const int index = static_cast<int>(m_templates.size());
                m_templates.emplace_back(
                    templateTitle(each.value(QStringLiteral("name")).toString()),
                    each.value(QStringLiteral("text")).toString().toStdString());
                m_template->menu()->addAction(m_templates.back().first, this,
                                              [this, index] { useTemplate(index); });
            }
        });
}

void RulesPage::useTemplate(int index)
{
    m_draft->replace(m_templates[static_cast<std::size_t>(index)].second);
}

void RulesPage::showDraft()
{
    if (!m_draft->isChanged() && std::exchange(m_isReminded, false))
        m_banner->hide();
    const std::size_t governed = m_draft->folders().size();
    m_about->setText(
        governed > 1 ? tr("The first rule that matches decides. Drag to change the order. These "
                          "rules hold for %n folders.",
                          nullptr, static_cast<int>(governed))
                     : tr("The first rule that matches decides. Drag to change the order."));
    showRules();
    if (m_selectLater && *m_selectLater < m_model->freeRules()) {
        select(*m_selectLater);
        m_selectLater.reset();
    } else if (!m_table->currentIndex().isValid() && m_model->rowCount() > 1) {
        m_table->selectRow(0);
    }
    m_strip->show(m_table->currentIndex().isValid() ? m_table->currentIndex().row() : -1);
    update();
}

void RulesPage::showRules()
{
    if (m_expertButton->isChecked())
        return m_stack->setCurrentWidget(m_expert);
    const bool isEmpty = m_model->rowCount() <= 1 && m_draft->written().complaints.empty();
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_rules);
}

void RulesPage::showExpert(bool isOn)
{
    if (isOn)
        m_stack->setCurrentWidget(m_expert);
    else
        showRules();
    update();
}

void RulesPage::add()
{
    m_selectLater = m_model->freeRules();
    m_draft->edit({RuleEdit::Kind::Add,
                   m_model->freeRules(),
                   0,
                   {{"match", "name = *.tmp"}, {"do", name(Treatment::LeaveOut)}}});
    const QPointer<RuleStrip> strip = m_strip;
    connect(
        m_draft, &RulesDraft::changed, this,
        [strip] {
            if (strip)
                strip->editCondition();
        },
        Qt::SingleShotConnection);
}

void RulesPage::remove(std::size_t number)
{
    m_draft->edit({RuleEdit::Kind::Remove, number});
}

void RulesPage::move(std::size_t number, std::size_t to)
{
    m_selectLater = to;
    m_draft->edit({RuleEdit::Kind::Move, number, to});
}

void RulesPage::select(std::size_t number)
{
    const int row = m_model->rowOf(number);
    if (row >= 0)
        m_table->selectRow(row);
}

void RulesPage::openMenu(int row, const QPoint &place)
{
    const RulesModel::Row &rule = m_model->row(row);
    if (rule.kind == RulesModel::Row::Kind::Rest)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto line = static_cast<int>(rule.origin.line);
    if (rule.kind == RulesModel::Row::Kind::Free) {
        const std::size_t number = rule.number;
        QAction *up = menu->addAction(lineIcon(QStringLiteral("up")), tr("Move up"), this,
                                      [this, number] { move(number, number - 1); });
        QAction *down = menu->addAction(lineIcon(QStringLiteral("down")), tr("Move down"), this,
                                        [this, number] { move(number, number + 1); });
        up->setEnabled(number > 0);
        down->setEnabled(number + 1 < m_model->freeRules());
        menu->addAction(lineIcon(QStringLiteral("trash")), tr("Remove rule"), this,
                        [this, number] { remove(number); });
        menu->addSeparator();
    }
    menu->addAction(lineIcon(QStringLiteral("code")), tr("Show in expert view"), this,
                    [this, line] {
                        m_expertButton->setChecked(true);
                        m_expert->goTo(line);
                    });
    menu->popup(place);
}

void RulesPage::tellFailure(const Error &error, const QString &title, const QString &action)
{
    m_afterFailure = AfterFailure::Nothing;
    m_banner->tell(Banner::Mood::Attention, title, sentenceFor(error), action);
    m_banner->show();
}

void RulesPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        update();
}

/// The ground of the strip, from edge to edge, and the lines above and below it.
void RulesPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor line = colorOf(Role::Line, palette());
    const auto topOf = [this](const QWidget *widget) { return widget->mapTo(this, QPoint()).y(); };
    const int footer = topOf(m_footer);
    if (m_footer->isVisible())
        painter.fillRect(QRect(0, footer, width(), height() - footer), palette().window());
    if (m_strip->isVisible()) {
        const int top = topOf(m_strip);
        painter.fillRect(QRect(0, top, width(), height() - top),
                         colorOf(Role::AlternateRow, palette()));
        painter.fillRect(QRect(0, top, width(), 1), line);
    }
    if (m_footer->isVisible())
        painter.fillRect(QRect(0, footer, width(), 1), line);
}

} // namespace tern
