#include "add_folder_wizard.h"

#include "folder_step.h"
#include "preview_step.h"
#include "remote_step.h"
#include "step_marks.h"

#include "control/bytes.h"
#include "folders/drop_zone.h"
#include "widgets/buttons.h"
#include "widgets/dialog_footer.h"
#include "widgets/text_label.h"
#include "words/words.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QHBoxLayout>
#include <QStackedWidget>

#include <algorithm>

namespace tern {

namespace {

constexpr QSize designSize(760, 560);
constexpr std::size_t mostFolders = 100; // dropped at once

} // namespace

AddFolderWizard::AddFolderWizard(DesktopParts parts, QWidget *parent)
    : QDialog(parent),
      m_parts(parts),
      m_marks(new StepMarks({tr("Folder"), tr("Remote"), tr("Preview")}, this)),
      m_steps(new QStackedWidget(this)),
      m_folder(new FolderStep(parts.client, m_steps)),
      m_remote(new RemoteStep(parts.client, m_steps)),
      m_preview(new PreviewStep(parts.client, m_steps)),
      m_footer(new DialogFooter(this)),
      m_cancel(makeButton(tr("Cancel"), {}, m_footer)),
      m_back(makeButton(tr("Back"), {}, m_footer)),
      m_forward(makeFilledButton(tr("Next"), {}, m_footer))
{
    setWindowTitle(tr("Add a folder"));
    setAccessibleName(windowTitle());
    setAcceptDrops(true);
    layOut();
    connectSteps();
    go(Step::Folder);
}

void AddFolderWizard::layOut()
{
    auto *title = new TextLabel(TypeStyle::Title, Role::Text, TextLabel::Overflow::Keep, this);
    title->setText(tr("Add a folder"));
    auto *head = new QHBoxLayout;
    const int side = scaled(24, this);
    head->setContentsMargins(side, scaled(16, this), side, scaled(12, this));
    head->addWidget(title, 1);
    head->addWidget(m_marks);
    for (QWidget *step : {static_cast<QWidget *>(m_folder), static_cast<QWidget *>(m_remote),
                          static_cast<QWidget *>(m_preview)})
        m_steps->addWidget(step);
    // Not margins of the stack: a frame forgets them when the font changes.
    auto *body = new QVBoxLayout;
    body->setContentsMargins(side, 0, side, scaled(16, this));
    body->addWidget(m_steps);
    m_footer->addButton(m_cancel, QDialogButtonBox::RejectRole);
    m_footer->addButton(m_back, QDialogButtonBox::NoRole);
    m_footer->addButton(m_forward, QDialogButtonBox::YesRole);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addLayout(body, 1);
    column->addWidget(m_footer);
    resize(scaled(designSize.width(), this), scaled(designSize.height(), this));
}

void AddFolderWizard::connectSteps()
{
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_back, &QPushButton::clicked, this, &AddFolderWizard::back);
    connect(m_forward, &QPushButton::clicked, this, &AddFolderWizard::forward);
    connect(m_folder, &FolderStep::readyChanged, this, &AddFolderWizard::refresh);
    connect(m_folder, &FolderStep::skipped, this, &AddFolderWizard::skipFolder);
    connect(m_remote, &RemoteStep::readyChanged, this, &AddFolderWizard::refresh);
    connect(m_preview, &PreviewStep::changed, this, &AddFolderWizard::refresh);
    connect(m_preview, &PreviewStep::editRulesAsked, this, &AddFolderWizard::editRulesAsked);
}

void AddFolderWizard::setFolders(const QStringList &places)
{
    std::vector<std::string> folders;
    for (const QString &place : places) {
        std::string path = QFile::encodeName(QDir::cleanPath(place)).toStdString();
        const bool known = std::find(folders.begin(), folders.end(), path) != folders.end();
        if (!known && folders.size() < mostFolders)
            folders.push_back(std::move(path));
    }
    if (folders.empty())
        return;
    m_folders = std::move(folders);
    begin();
}

AddFolderWizard::Step AddFolderWizard::step() const
{
    return static_cast<Step>(m_steps->currentIndex());
}

void AddFolderWizard::rulesChanged()
{
    if (step() == Step::Preview && !m_starting)
        m_preview->countAgain();
}

/// With the folder whose turn it is.
void AddFolderWizard::begin()
{
    m_folder->setPlace(m_folders.front());
    m_folder->setNext({m_folders.begin() + 1, m_folders.end()});
    go(Step::Folder);
}

void AddFolderWizard::go(Step step)
{
    m_steps->setCurrentIndex(static_cast<int>(step));
    m_marks->setCurrent(static_cast<int>(step));
    m_steps->currentWidget()->setFocus();
    refresh();
}

void AddFolderWizard::forward()
{
    switch (step()) {
    case Step::Folder: m_remote->setLocal(m_folder->place()); return go(Step::Remote);
    case Step::Remote:
        go(Step::Preview);
        return m_preview->begin(
            {m_folder->place(), m_remote->remote(), m_remote->label(), m_remote->check()});
    case Step::Preview: return start();
    }
}

void AddFolderWizard::back()
{
    if (step() == Step::Preview) {
        m_preview->cancel();
        return go(Step::Remote);
    }
    go(Step::Folder);
}

void AddFolderWizard::start()
{
    QJsonObject arguments;
    putBytes(arguments, QStringLiteral("local"), m_folder->place());
    putBytes(arguments, QStringLiteral("remote"), m_remote->remote());
    const QString name = textOf(m_remote->check().name);
    if (!name.isEmpty())
        arguments.insert(QStringLiteral("name"), name);
    if (!m_preview->rules().empty())
        arguments.insert(QStringLiteral("rules"), textOf(m_preview->rules()));
    m_starting = true;
    refresh();
    m_parts.client.ask(
        QStringLiteral("folders.add"), arguments, this,
        [this, name](const Result<QJsonObject> &result) {
            m_starting = false;
            if (result) {
                const QString given = result->value(QStringLiteral("name")).toString();
                return finished(given.isEmpty() ? name : given);
            }
            m_preview->showFailure(tr("The folder was not added"), sentenceFor(result.error()));
            refresh();
        });
}

void AddFolderWizard::finished(const QString &name)
{
    Q_EMIT added(name);
    if (m_folders.size() < 2)
        return accept();
    m_folders.erase(m_folders.begin());
    begin();
}

void AddFolderWizard::skipFolder()
{
    if (m_folders.size() < 2)
        return;
    m_folders.erase(m_folders.begin());
    begin();
}

void AddFolderWizard::refresh()
{
    const Step now = step();
    const bool ready = now == Step::Folder   ? m_folder->isReady()
                       : now == Step::Remote ? m_remote->isReady()
                                             : m_preview->isReady();
    m_forward->setEnabled(ready && !m_starting);
    m_forward->setText(now == Step::Preview ? tr("Start") : tr("Next"));
    m_back->setVisible(now != Step::Folder);
    m_back->setEnabled(!m_starting);
    m_cancel->setEnabled(!m_starting);
    m_footer->setSentence(now != Step::Preview ? QString()
                          : m_starting         ? tr("Adding the folder…")
                                               : m_preview->sentence());
}

void AddFolderWizard::dragEnterEvent(QDragEnterEvent *event)
{
    if (step() != Step::Preview && !localPlacesIn(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

/// In the first step the folders, in the second a remote.
void AddFolderWizard::dropEvent(QDropEvent *event)
{
    const QStringList places = localPlacesIn(event->mimeData());
    if (places.isEmpty() || step() == Step::Preview)
        return;
    event->acceptProposedAction();
    if (step() == Step::Remote)
        m_remote->take(QFile::encodeName(QDir::cleanPath(places.front())).toStdString());
    else
        setFolders(places);
}

} // namespace tern
