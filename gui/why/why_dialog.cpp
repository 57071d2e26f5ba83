#include "why_dialog.h"

#include "why_words.h"

#include "control/bytes.h"
#include "control/json_read.h"
#include "guard/fact_grid.h"
#include "widgets/buttons.h"
#include "widgets/dialog_footer.h"
#include "widgets/state_icon.h"
#include "widgets/text_label.h"
#include "words/words.h"

#include <QVBoxLayout>

namespace tern {

namespace {

constexpr int designWidth = 520;
constexpr int badgeSide = 40;

} // namespace

WhyDialog::WhyDialog(DesktopParts parts, std::string folder, RelPath path, QWidget *parent)
    : QDialog(parent), m_parts(parts), m_folder(std::move(folder)), m_path(std::move(path))
{
    layOut();
    ask();
}

void WhyDialog::layOut()
{
    m_badge = new StateIcon(badgeSide, this);
    m_badge->setState(FolderState::Scanning);
    m_facts = new FactGrid(m_badge, this);
    m_reason = m_facts->add(tr("Why"));
    m_rule = m_facts->add(tr("What decides"));
    m_here = m_facts->add(tr("Here"));
    m_there = m_facts->add(tr("There"));
    auto *footer = new DialogFooter(this);
    m_history = makeButton(tr("What happened to it"), QStringLiteral("activity"), footer);
    auto *close = makeFilledButton(tr("Close"), {}, footer);
    footer->addButton(m_history, QDialogButtonBox::ActionRole);
    footer->addButton(close, QDialogButtonBox::RejectRole);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_facts, 1);
    column->addWidget(footer);
    setMinimumWidth(scaled(designWidth, this));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_history, &QPushButton::clicked, this, [this] {
        Q_EMIT historyAsked(QString::fromStdString(m_folder), m_path);
        accept();
    });
    close->setFocus();
}

void WhyDialog::ask()
{
    setTitle(tr("Looking at both sides…"));
    for (TextLabel *unknown : {m_reason, m_rule, m_here, m_there})
        unknown->setText(QStringLiteral("–"));
    m_parts.client.ask(QStringLiteral("explain"),
                       {{QStringLiteral("name"), textOf(m_folder)},
                        {QStringLiteral("path"), textOf(m_path.bytes())}},
                       this, [this](const Result<QJsonObject> &answer) { answered(answer); });
}

void WhyDialog::answered(const Result<QJsonObject> &answer)
{
    const FolderStatus *folder = m_parts.client.folder(m_folder);
    if (!answer || folder == nullptr) {
        setTitle(tr("%1 cannot be looked at now").arg(shownPath(m_path)));
        m_badge->setState(FolderState::Attention);
        m_reason->setText(answer ? tr("Tern keeps no folder with this name.")
                                 : sentenceFor(answer.error()));
        return;
    }
    const Explanation explanation =
        explanationFrom(answer->value(QStringLiteral("explanation")).toObject());
    const WhyWords words = wordsFor(explanation, *folder, m_parts.clock.now());
    setTitle(words.title);
    m_badge->setState(words.state);
    m_here->setText(words.here);
    m_there->setText(words.there);
    m_reason->setText(words.reason);
    m_rule->setText(words.rule.isEmpty() ? tr("The direction of the folder.") : words.rule);
}

void WhyDialog::setTitle(const QString &title)
{
    setWindowTitle(title);
    setAccessibleName(title);
    m_facts->setTitle(title);
}

} // namespace tern
