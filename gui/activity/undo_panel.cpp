#include "undo_panel.h"

#include "control/bytes.h"
#include "control/undo_calls.h"
#include "widgets/buttons.h"
#include "widgets/text_label.h"
#include "words/words.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace tern {

namespace {

constexpr std::size_t leftNamed = 3;

int plural(std::uint64_t count)
{
    constexpr std::uint64_t most = std::numeric_limits<int>::max();
    return static_cast<int>(std::min(count, most));
}

QString whyLeft(const LeftAsIs &left)
{
    const QString path = shownPath(left.path);
    switch (left.reason) {
    case LeftReason::Changed: return UndoPanel::tr("%1 was changed since", "a path").arg(path);
    case LeftReason::Gone: return UndoPanel::tr("%1 is gone", "a path").arg(path);
    case LeftReason::Occupied: return UndoPanel::tr("something stands at %1", "a path").arg(path);
    case LeftReason::NotInTrash:
        return UndoPanel::tr("the trash no longer has %1", "a path").arg(path);
    case LeftReason::Failed: break;
    }
    return UndoPanel::tr("%1: %2", "a path, why it failed").arg(path, sentenceFor(left.error));
}

} // namespace

QString comesBackText(const UndoResult &result)
{
    QStringList parts;
    if (result.replaced.files > 0)
        parts << UndoPanel::tr("%Ln earlier versions (%1)", nullptr, plural(result.replaced.files))
                     .arg(sizeText(result.replaced.bytes));
    if (result.broughtBack.files > 0)
        parts << UndoPanel::tr("%Ln deleted files (%1)", nullptr, plural(result.broughtBack.files))
                     .arg(sizeText(result.broughtBack.bytes));
    if (result.movedBack > 0)
        parts << UndoPanel::tr("%Ln earlier names", nullptr, plural(result.movedBack));
    if (parts.isEmpty())
        return {};
    return UndoPanel::tr("Back: %1.", "what comes back").arg(parts.join(UndoPanel::tr(", ")));
}

QString staysText(const UndoResult &result)
{
    if (result.left == 0)
        return {};
    QStringList named;
    for (const LeftAsIs &left : result.leftAsIs) {
        if (named.size() == static_cast<qsizetype>(leftNamed)) {
            named << UndoPanel::tr("…");
            break;
        }
        named << whyLeft(left);
    }
    return UndoPanel::tr("%Ln stay as they are: %1", nullptr, plural(result.left))
        .arg(named.join(UndoPanel::tr(", ")));
}

UndoPanel::UndoPanel(Client &client, QWidget *parent)
    : Card(parent),
      m_client(client),
      m_title(new TextLabel(TypeStyle::Strong, Role::Text, TextLabel::Overflow::Wrap)),
      m_sentence(new TextLabel(TypeStyle::Text, Role::Text, TextLabel::Overflow::Wrap)),
      m_left(new TextLabel(TypeStyle::Second, Role::SecondLine, TextLabel::Overflow::Wrap)),
      m_newFiles(new QCheckBox),
      m_cancel(makeButton(tr("Cancel"))),
      m_undo(makeFilledButton(tr("Undo"), QStringLiteral("undo")))
{
    setAccessibleName(tr("Undo a run"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(scaled(8, this));
    buttons->addWidget(m_newFiles);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_undo);
    auto *column = new QVBoxLayout(this);
    const int margin = scaled(12, this);
    column->setContentsMargins(margin + scaled(4, this), margin, margin, margin);
    column->setSpacing(scaled(4, this));
    column->addWidget(m_title);
    column->addWidget(m_sentence);
    column->addWidget(m_left);
    column->addSpacing(scaled(4, this));
    column->addLayout(buttons);
    connect(m_cancel, &QPushButton::clicked, this, &UndoPanel::leave);
    connect(m_undo, &QPushButton::clicked, this, &UndoPanel::undo);
    connect(m_newFiles, &QCheckBox::toggled, this, &UndoPanel::preview);
    hide();
}

QJsonObject UndoPanel::arguments() const
{
    QJsonObject arguments{{u"name"_qs, textOf(m_folder)}, {u"run"_qs, textOf(m_run.run)}};
    arguments.insert(u"new_files"_qs, m_newFiles->isChecked() ? u"to_trash"_qs : u"stay"_qs);
    return arguments;
}

void UndoPanel::ask(const std::string &folder, const LoggedRun &run)
{
    m_folder = folder;
    m_run = run;
    {
        const QSignalBlocker silent(m_newFiles);
        m_newFiles->setChecked(false);
    }
    m_newFiles->hide();
    m_undo->show();
    m_cancel->setText(tr("Cancel"));
    m_title->setText(tr("Undo the run of %1 in %2?", "a moment, a folder")
                         .arg(timeOfDayText(run.began), shownName(folder)));
    preview();
    show();
    m_cancel->setFocus();
}

void UndoPanel::preview()
{
    QJsonObject wanted = arguments();
    wanted.insert(u"dry_run"_qs, true);
    m_undo->setEnabled(false);
    m_sentence->setText(tr("Looking at what can come back…"));
    m_left->hide();
    m_client.ask(QStringLiteral("runs.undo"), wanted, this,
                 [this, number = ++m_asked](const Result<QJsonObject> &answer) {
                     if (number == m_asked)
                         previewed(answer);
                 });
}

void UndoPanel::previewed(const Result<QJsonObject> &answer)
{
    if (!answer)
        return finishWith(tr("This run cannot be undone now"), sentenceFor(answer.error()));
    const UndoResult result = undoResultFrom(*answer);
    if (result.failure)
        return finishWith(tr("This run cannot be undone now"), sentenceFor(*result.failure));
    if (result.guard)
        return finishWith(tr("This run cannot be undone now"),
                          tr("One side is not what it was. Nothing was changed."));
    const std::uint64_t newFiles = result.newFiles.files + result.takenAway.files;
    m_newFiles->setText(tr("Also move %Ln new files to the trash", nullptr, plural(newFiles)));
    m_newFiles->setAccessibleName(m_newFiles->text());
    m_newFiles->setVisible(newFiles > 0);
    const QString back = comesBackText(result);
    const bool does = !back.isEmpty() || result.takenAway.files > 0;
    QStringList sentences;
    if (!back.isEmpty())
        sentences << back;
    if (result.takenAway.files > 0)
        sentences << tr("To the trash: %Ln new files (%1).", nullptr,
                        plural(result.takenAway.files))
                         .arg(sizeText(result.takenAway.bytes));
    if (does)
        sentences << tr("What stands there now is kept in the trash. The other side follows with "
                        "the next run.");
    else
        sentences << tr("Nothing of it can come back.");
    m_sentence->setText(sentences.join(QLatin1Char(' ')));
    m_left->setText(staysText(result));
    m_left->setVisible(result.left > 0);
    m_undo->setEnabled(does);
}

void UndoPanel::undo()
{
    m_undo->setEnabled(false);
    m_newFiles->setEnabled(false);
    m_sentence->setText(tr("Putting back…"));
    m_client.ask(QStringLiteral("runs.undo"), arguments(), this,
                 [this, number = ++m_asked](const Result<QJsonObject> &answer) {
                     m_newFiles->setEnabled(true);
                     if (number == m_asked)
                         undone(answer);
                 });
}

void UndoPanel::undone(const Result<QJsonObject> &answer)
{
    if (!answer)
        return finishWith(tr("Not undone"), sentenceFor(answer.error()));
    const UndoResult result = undoResultFrom(*answer);
    QStringList sentences{comesBackText(result)};
    if (result.takenAway.files > 0)
        sentences << tr("To the trash: %Ln new files (%1).", nullptr,
                        plural(result.takenAway.files))
                         .arg(sizeText(result.takenAway.bytes));
    if (result.guard)
        sentences << tr("One side is not what it was. Nothing was changed.");
    if (result.failure)
        sentences << sentenceFor(*result.failure);
    sentences.removeAll(QString());
    if (sentences.isEmpty())
        sentences << tr("Nothing of it can come back.");
    const bool whole = !result.guard && !result.failure;
    finishWith(whole ? tr("Undone. This can be undone as well") : tr("Not all was undone"),
               sentences.join(QLatin1Char(' ')), staysText(result));
}

void UndoPanel::finishWith(const QString &title, const QString &sentence, const QString &left)
{
    m_title->setText(title);
    m_sentence->setText(sentence);
    m_left->setText(left);
    m_left->setVisible(!left.isEmpty());
    m_newFiles->hide();
    m_undo->hide();
    m_cancel->setText(tr("Close"));
    m_cancel->setFocus();
}

void UndoPanel::leave()
{
    ++m_asked;
    hide();
    Q_EMIT closed();
}

void UndoPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        Card::keyPressEvent(event);
}

} // namespace tern
