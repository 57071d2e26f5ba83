#include "problems_dialog.h"

#include "problem_groups.h"

#include "control/bytes.h"
#include "widgets/buttons.h"
#include "widgets/card.h"
#include "widgets/dialog_footer.h"
#include "widgets/line_icon.h"
#include "widgets/text_label.h"
#include "words/words.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QTreeWidget>

namespace tern {

namespace {

constexpr QSize designSize(640, 520);
constexpr int numberRole = Qt::UserRole; // of the problem, in the order of rows

/// What stands at the problem: its path, or that of the odd name in it.
QString shownPlaceOf(const Problem &problem)
{
    const QString path = shownPath(problem.path);
    if (problem.rawName.empty())
        return path;
    const QString name = shownName(problem.rawName);
    return problem.path.isRoot() ? name : path + QLatin1Char('/') + name;
}

} // namespace

ProblemsDialog::ProblemsDialog(DesktopParts parts, std::string folder, QWidget *parent)
    : QDialog(parent), m_parts(parts), m_folder(std::move(folder))
{
    layOut();
    refresh();
    connect(&m_parts.client, &Client::snapshotChanged, this, &ProblemsDialog::refresh);
}

void ProblemsDialog::layOut()
{
    m_title = new TextLabel(TypeStyle::Section, Role::Text, TextLabel::Overflow::Wrap, this);
    m_line = new TextLabel(TypeStyle::Text, Role::SecondLine, TextLabel::Overflow::Wrap, this);
    m_tree = new QTreeWidget(this);
    m_tree->setColumnCount(1);
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setTextElideMode(Qt::ElideMiddle);
    m_tree->setAccessibleName(tr("Problems"));
    m_footer = new DialogFooter(this);
    auto *close = makeButton(tr("Close"), {}, m_footer);
    m_again = makeFilledButton(tr("Try again"), {}, m_footer);
    m_footer->addButton(close, QDialogButtonBox::RejectRole);
    m_footer->addButton(m_again, QDialogButtonBox::AcceptRole);
    auto *words = new QVBoxLayout;
    const int side = scaled(24, this);
    words->setContentsMargins(side, side, side, scaled(16, this));
    words->setSpacing(scaled(8, this));
    words->addWidget(m_title);
    words->addWidget(m_line);
    words->addWidget(m_tree, 1);
    words->addWidget(makeDetail());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(words, 1);
    column->addWidget(m_footer);
    resize(scaled(designSize.width(), this), scaled(designSize.height(), this));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_again, &QPushButton::clicked, this, &ProblemsDialog::tryAgain);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &ProblemsDialog::showDetail);
}

/// The chosen problem in words.
Card *ProblemsDialog::makeDetail()
{
    auto *card = new Card(this);
    m_path = new TextLabel(TypeStyle::Strong, Role::Text, TextLabel::Overflow::ElideMiddle, card);
    m_sentence = new TextLabel(TypeStyle::Text, Role::Text, TextLabel::Overflow::Wrap, card);
    m_reveal = makeLinkButton(tr("Show in the file manager"), QStringLiteral("open"), card);
    auto *head = new QHBoxLayout;
    head->setSpacing(scaled(8, this));
    head->addWidget(m_path, 1);
    head->addWidget(m_reveal);
    auto *column = new QVBoxLayout(card);
    const int margin = scaled(12, this);
    column->setContentsMargins(margin, scaled(8, this), margin, margin);
    column->setSpacing(scaled(4, this));
    column->addLayout(head);
    column->addWidget(m_sentence);
    connect(m_reveal, &QPushButton::clicked, this, &ProblemsDialog::reveal);
    return card;
}

void ProblemsDialog::refresh()
{
    const FolderStatus *folder = m_parts.client.folder(m_folder);
    if (folder == nullptr)
        return reject();
    setWindowTitle(tr("Problems in %1").arg(shownName(m_folder)));
    setAccessibleName(windowTitle());
    m_title->setText(windowTitle());
    const std::uint64_t count = folder->problemCount;
    const bool allListed = count <= folder->problems.size();
    m_line->setText(count == 0
                        ? tr("There are none any more.")
                        : tr("%1 could not be synced and were left as they are. All others go on.")
                              .arg(filesText(count)));
    m_footer->setSentence(
        allListed ? QString()
                  : tr("The first %1 are listed.").arg(countText(folder->problems.size())));
    if (folder->problems != m_problems || m_tree->topLevelItemCount() == 0)
        fill(folder->problems);
}

void ProblemsDialog::fill(const std::vector<Problem> &problems)
{
    m_problems = problems;
    m_ordered.clear();
    m_tree->clear();
    const std::vector<ProblemGroup> groups = groupsOf(problems);
    for (const ProblemGroup &group : groups) {
        auto *head = new QTreeWidgetItem(m_tree);
        head->setText(0, tr("%1 (%2)", "a kind of problem, and how many")
                             .arg(group.title, countText(group.problems.size())));
        head->setFont(0, fontFor(TypeStyle::Strong));
        head->setData(0, numberRole, static_cast<qulonglong>(m_ordered.size()));
        for (const Problem &problem : group.problems) {
            auto *item = new QTreeWidgetItem(head);
            item->setText(0, shownPlaceOf(problem));
            item->setToolTip(0, item->text(0));
            item->setIcon(0, lineIcon(iconForFile(problem.path.bytes()), Role::SecondLine));
            item->setData(0, numberRole, static_cast<qulonglong>(m_ordered.size()));
            m_ordered.push_back(problem);
        }
    }
    if (m_tree->topLevelItemCount() > 0) {
        m_tree->topLevelItem(0)->setExpanded(true);
        m_tree->setCurrentItem(m_tree->topLevelItem(0)->child(0));
    }
    showDetail();
}

const Problem *ProblemsDialog::current() const
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    if (item == nullptr)
        return nullptr;
    const auto number = static_cast<std::size_t>(item->data(0, numberRole).toULongLong());
    return number < m_ordered.size() ? &m_ordered[number] : nullptr;
}

void ProblemsDialog::showDetail()
{
    const Problem *problem = current();
    m_path->setText(problem != nullptr ? shownPlaceOf(*problem) : QString());
    m_sentence->setText(problem != nullptr ? sentenceFor(*problem) : QString());
    m_reveal->setEnabled(problem != nullptr);
}

void ProblemsDialog::reveal()
{
    const Problem *problem = current();
    const FolderStatus *folder = m_parts.client.folder(m_folder);
    if (problem == nullptr || folder == nullptr)
        return;
    const std::string root = problem->where == "remote" ? folder->remote : folder->local;
    m_parts.files.reveal(problem->path.isRoot() ? root : root + '/' + problem->path.bytes());
}

void ProblemsDialog::tryAgain()
{
    m_again->setEnabled(false);
    m_footer->setSentence(tr("Trying again…"));
    const QJsonObject arguments{{QStringLiteral("name"), textOf(m_folder)}};
    m_parts.client.ask(QStringLiteral("sync"), arguments, this,
                       [this](const Result<QJsonObject> &result) {
                           m_again->setEnabled(true);
                           refresh();
                           if (!result)
                               m_footer->setSentence(sentenceFor(result.error()));
                       });
}

} // namespace tern
