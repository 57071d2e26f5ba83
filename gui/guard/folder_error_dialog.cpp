#include "folder_error_dialog.h"

#include "fact_grid.h"

#include "control/bytes.h"
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

FolderErrorDialog::FolderErrorDialog(DesktopParts parts, std::string folder, QWidget *parent)
    : QDialog(parent), m_parts(parts), m_folder(std::move(folder))
{
    layOut();
    refresh();
    connect(&m_parts.client, &Client::snapshotChanged, this, &FolderErrorDialog::refresh);
}

void FolderErrorDialog::layOut()
{
    auto *badge = new StateIcon(badgeSide, this);
    badge->setState(FolderState::Attention);
    m_facts = new FactGrid(badge, this);
    m_what = m_facts->add(tr("What is wrong"));
    m_safe = m_facts->add(tr("What is safe"));
    m_toDo = m_facts->add(tr("What to do"));
    m_note = new TextLabel(TypeStyle::Second, Role::AttentionText, TextLabel::Overflow::Wrap, this);
    m_facts->addBelow(m_note);
    m_note->hide();
    auto *footer = new DialogFooter(this);
    auto *close = makeButton(tr("Close"), {}, footer);
    m_open = makeButton(tr("Open the file"), QStringLiteral("open"), footer);
    m_again = makeFilledButton(tr("Check again"), {}, footer);
    footer->addButton(m_open, QDialogButtonBox::ActionRole);
    footer->addButton(close, QDialogButtonBox::RejectRole);
    footer->addButton(m_again, QDialogButtonBox::AcceptRole);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_facts, 1);
    column->addWidget(footer);
    setMinimumWidth(scaled(designWidth, this));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_open, &QPushButton::clicked, this, [this] { m_parts.files.open(m_file); });
    connect(m_again, &QPushButton::clicked, this, &FolderErrorDialog::checkAgain);
}

void FolderErrorDialog::refresh()
{
    const FolderStatus *folder = m_parts.client.folder(m_folder);
    if (folder == nullptr)
        return reject();
    if (!folder->failure)
        return accept(); // it goes on
    tell(*folder->failure);
}

void FolderErrorDialog::tell(const Error &error)
{
    const QString name = shownName(m_folder);
    const bool isMistake = error.code == ErrorCode::BadSettings;
    m_file = isMistake ? error.subject : std::string();
    setWindowTitle(isMistake ? tr("%1 waits: a settings file has a mistake").arg(name)
                             : tr("%1 cannot be synced").arg(name));
    setAccessibleName(windowTitle());
    m_facts->setTitle(windowTitle());
    m_safe->setText(m_parts.client.snapshot().mistake
                        ? tr("Nothing was changed. The files on both sides are safe. All folders "
                             "wait until it is corrected.")
                        : tr("Nothing was changed. The files on both sides are safe. Your other "
                             "folders go on."));
    m_open->setVisible(isMistake && !m_file.empty());
    if (!isMistake) {
        m_what->setText(sentenceFor(error));
        m_toDo->setText(tr("Tern tries again by itself. To do so at once, choose Check again."));
        return;
    }
    const QString reason = shownName(error.detail);
    const QString file = shownPlace(m_file);
    m_what->setText(reason.isEmpty() ? file
                                     : tr("%1: %2", "a file, and what is wrong").arg(file, reason));
    m_toDo->setText(tr("Open the file and correct it, then choose Check again."));
}

void FolderErrorDialog::checkAgain()
{
    m_again->setEnabled(false);
    m_note->hide();
    if (m_file.empty()) {
        const QJsonObject arguments{{QStringLiteral("name"), textOf(m_folder)}};
        return m_parts.client.ask(QStringLiteral("sync"), arguments, this,
                                  [this](const Result<QJsonObject> &result) { checked(result); });
    }
    m_parts.client.ask(QStringLiteral("reload"), {}, this,
                       [this](const Result<QJsonObject> &result) { checked(result); });
}

void FolderErrorDialog::checked(const Result<QJsonObject> &result)
{
    m_again->setEnabled(true);
    refresh();
    m_note->setText(result ? tr("Checked again just now: still so.") : sentenceFor(result.error()));
    m_note->show();
}

} // namespace tern
