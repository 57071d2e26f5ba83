#include "guard_dialog.h"

#include "confirm_dialog.h"
#include "fact_grid.h"
#include "guard_files_dialog.h"

#include "control/bytes.h"
#include "control/json_read.h"
#include "widgets/buttons.h"
#include "widgets/dialog_footer.h"
#include "widgets/state_icon.h"
#include "widgets/text_label.h"
#include "words/words.h"
#include "words/words_text.h"

#include <QVBoxLayout>

#include <algorithm>

namespace tern {

namespace {

constexpr int designWidth = 520;
constexpr int badgeSide = 40;

QDialogButtonBox::ButtonRole roleOf(GuardChoice choice)
{
    switch (choice) {
    case GuardChoice::LetGo: return QDialogButtonBox::ResetRole; // far from the others
    case GuardChoice::Merge: return QDialogButtonBox::ActionRole;
    case GuardChoice::StayPaused: return QDialogButtonBox::RejectRole;
    default: return QDialogButtonBox::AcceptRole;
    }
}

bool isLink(GuardChoice choice)
{
    return choice == GuardChoice::SeeFiles || choice == GuardChoice::OpenPlace;
}

} // namespace

GuardDialog::GuardDialog(DesktopParts parts, std::string folder, QWidget *parent)
    : QDialog(parent), m_parts(parts), m_folder(std::move(folder))
{
    const FolderStatus *status = m_parts.client.folder(m_folder);
    if (status != nullptr && status->guard)
        m_stop = *status->guard;
    layOut();
    refresh();
    connect(&m_parts.client, &Client::snapshotChanged, this, &GuardDialog::refresh);
}

void GuardDialog::layOut()
{
    auto *badge = new StateIcon(badgeSide, this);
    badge->setState(FolderState::Stopped);
    m_facts = new FactGrid(badge, this);
    m_saw = m_facts->add(tr("What it saw"));
    m_safe = m_facts->add(tr("What is safe"));
    m_toDo = m_facts->add(tr("What to do"));
    m_link = makeLinkButton({}, {}, this);
    m_facts->addBelow(m_link);
    m_note = new TextLabel(TypeStyle::Second, Role::AttentionText, TextLabel::Overflow::Wrap, this);
    m_facts->addBelow(m_note);
    m_note->hide();
    m_footer = new DialogFooter(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_facts, 1);
    column->addWidget(m_footer);
    setMinimumWidth(scaled(designWidth, this));
    connect(m_link, &QPushButton::clicked, this, [this] {
        const std::vector<GuardChoice> choices = choicesFor(m_stop);
        const auto link = std::find_if(choices.begin(), choices.end(), isLink);
        if (link != choices.end())
            chosen(*link);
    });
    rebuildButtons();
}

void GuardDialog::refresh()
{
    const FolderStatus *folder = m_parts.client.folder(m_folder);
    if (folder == nullptr)
        return reject();
    if (!folder->guard || folder->state == FolderState::Syncing)
        return accept(); // it goes on
    tell(*folder->guard, *folder);
}

void GuardDialog::tell(const GuardStop &stop, const FolderStatus &folder)
{
    const bool other = stop.kind != m_stop.kind || stop.where != m_stop.where;
    m_stop = stop;
    if (other)
        rebuildButtons();
    const GuardWords words = wordsFor(stop, folder);
    setWindowTitle(words.title);
    setAccessibleName(words.title);
    m_facts->setTitle(words.title);
    m_saw->setText(words.whatItSaw);
    m_safe->setText(words.whatIsSafe);
    m_toDo->setText(words.whatToDo);
    const std::vector<GuardChoice> choices = choicesFor(stop);
    const auto link = std::find_if(choices.begin(), choices.end(), isLink);
    m_link->setVisible(link != choices.end());
    if (link != choices.end())
        m_link->setText(wordFor(*link, stop));
}

void GuardDialog::rebuildButtons()
{
    for (const auto &[choice, button] : m_buttons)
        delete button;
    m_buttons.clear();
    const std::vector<GuardChoice> choices = choicesFor(m_stop);
    for (const GuardChoice choice : choices) {
        if (!isLink(choice))
            addButton(choice);
    }
    m_buttons.at(GuardChoice::CheckAgain)->setFocus();
}

void GuardDialog::addButton(GuardChoice choice)
{
    const QString word = wordFor(choice, m_stop);
    QPushButton *button = choice == GuardChoice::CheckAgain ? makeFilledButton(word, {}, m_footer)
                          : choice == GuardChoice::LetGo    ? makeDestructiveButton(word, m_footer)
                                                            : makeButton(word, {}, m_footer);
    m_footer->addButton(button, roleOf(choice));
    m_buttons.emplace(choice, button);
    connect(button, &QPushButton::clicked, this, [this, choice] { chosen(choice); });
}

void GuardDialog::chosen(GuardChoice choice)
{
    switch (choice) {
    case GuardChoice::CheckAgain: return run({});
    case GuardChoice::StayPaused: return reject(); // the guard holds it; nothing has to be told
    case GuardChoice::Merge:
    case GuardChoice::LetGo: return ask(choice);
    case GuardChoice::SeeFiles: {
        auto *files = new GuardFilesDialog(m_parts.client, m_folder, m_stop, this);
        files->setAttribute(Qt::WA_DeleteOnClose);
        return files->open();
    }
    case GuardChoice::OpenPlace: return openPlace();
    }
}

/// Asks a second time, and then does what the question was about, even if the guard sees something
/// else by now: it stops again then.
void GuardDialog::ask(GuardChoice choice)
{
    const FolderStatus *folder = m_parts.client.folder(m_folder);
    if (folder == nullptr)
        return;
    const GuardQuestion question = questionFor(choice, m_stop, *folder);
    const bool destroys = choice == GuardChoice::LetGo;
    auto *dialog = new ConfirmDialog({question.title, question.sentence, question.action,
                                      destroys ? std::optional(m_stop.count) : std::nullopt},
                                     this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // Not one more than were shown: should there be more by now, the guard stops again.
    const QJsonObject more =
        destroys ? QJsonObject{{QStringLiteral("max_delete"), QString::number(m_stop.count)}}
                 : QJsonObject{{QStringLiteral("union"), true}};
    connect(dialog, &QDialog::accepted, this, [this, more] { run(more); });
    dialog->open();
}

void GuardDialog::run(const QJsonObject &more)
{
    QJsonObject arguments = more;
    arguments.insert(QStringLiteral("name"), textOf(m_folder));
    setBusy(tr("Looking at both sides…"));
    m_parts.client.ask(QStringLiteral("sync"), arguments, this,
                       [this](const Result<QJsonObject> &result) { answered(result); });
}

void GuardDialog::answered(const Result<QJsonObject> &result)
{
    setBusy({});
    m_note->show();
    if (!result)
        return m_note->setText(sentenceFor(result.error()));
    const RunSummary summary = summaryFrom(result->value(QStringLiteral("summary")).toObject());
    if (summary.failure)
        return m_note->setText(sentenceFor(*summary.failure));
    if (!summary.guard)
        return accept();
    if (const FolderStatus *folder = m_parts.client.folder(m_folder))
        tell(*summary.guard, *folder);
    m_note->setText(tr("Checked again just now: still so."));
}

/// Empty: not busy any more.
void GuardDialog::setBusy(const QString &sentence)
{
    m_running = !sentence.isEmpty();
    m_note->setVisible(m_running);
    m_note->setText(sentence);
    for (const auto &[choice, button] : m_buttons)
        button->setEnabled(!m_running || choice == GuardChoice::StayPaused);
}

void GuardDialog::openPlace()
{
    const FolderStatus *folder = m_parts.client.folder(m_folder);
    if (folder == nullptr)
        return;
    const bool there = whereOf(m_stop.where) == Where::There;
    m_parts.files.open(there ? folder->remote : folder->local);
}

} // namespace tern
