#include "restore_panel.h"

#include "control/bytes.h"
#include "widgets/buttons.h"
#include "widgets/text_label.h"
#include "words/words.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace tern {

std::string nameBeside(const std::string &name, int attempt)
{
    const QString words =
        QCoreApplication::translate("tern::RestorePanel", "restored", "part of a file's name");
    const std::string mark = " (" + words.toStdString()
                             + (attempt > 1 ? ' ' + std::to_string(attempt) : std::string()) + ')';
    const std::size_t dot = name.rfind('.');
    if (dot == std::string::npos || dot == 0)
        return name + mark;
    return name.substr(0, dot) + mark + name.substr(dot);
}

RestorePanel::RestorePanel(Client &client, QWidget *parent)
    : Card(parent),
      m_client(client),
      m_title(new TextLabel(TypeStyle::Strong, Role::Text, TextLabel::Overflow::Wrap)),
      m_sentence(new TextLabel(TypeStyle::Text, Role::Text, TextLabel::Overflow::Wrap)),
      m_name(new QLineEdit),
      m_close(makeButton(tr("Close"))),
      m_restore(makeFilledButton(tr("Restore under this name")))
{
    setAccessibleName(tr("Restore from the trash"));
    m_name->setAccessibleName(tr("Name in its folder"));
    auto *row = new QHBoxLayout;
    row->setSpacing(scaled(8, this));
    row->addWidget(m_name, 1);
    row->addStretch(0);
    row->addWidget(m_close);
    row->addWidget(m_restore);
    auto *column = new QVBoxLayout(this);
    const int margin = scaled(12, this);
    column->setContentsMargins(margin + scaled(4, this), margin, margin, margin);
    column->setSpacing(scaled(4, this));
    column->addWidget(m_title);
    column->addWidget(m_sentence);
    column->addSpacing(scaled(4, this));
    column->addLayout(row);
    connect(m_close, &QPushButton::clicked, this, &RestorePanel::leave);
    const auto go = [this] {
        const RelPath &path = m_kept.item.path;
        const std::string name = m_name->text().toStdString();
        const auto to = path.parent().child(name);
        if (to)
            ask(to->bytes());
        else
            m_sentence->setText(tr("A file cannot have this name. Choose another one."));
    };
    connect(m_restore, &QPushButton::clicked, this, go);
    connect(m_name, &QLineEdit::returnPressed, this, go);
    hide();
}

void RestorePanel::restore(const std::string &folder, const KeptItem &kept)
{
    m_folder = folder;
    m_kept = kept;
    ask(kept.item.path.bytes());
}

void RestorePanel::ask(const std::string &to)
{
    QJsonObject wanted{{u"name"_qs, textOf(m_folder)},
                       {u"side"_qs, QString::fromLatin1(name(m_kept.side))},
                       {u"run"_qs, textOf(m_kept.item.run)}};
    putBytes(wanted, u"item"_qs, m_kept.item.name);
    putBytes(wanted, u"to"_qs, to);
    m_restore->setEnabled(false);
    m_client.ask(QStringLiteral("trash.restore"), wanted, this,
                 [this, to](const Result<QJsonObject> &answer) { answered(to, answer); });
}

void RestorePanel::answered(const std::string &to, const Result<QJsonObject> &answer)
{
    m_restore->setEnabled(true);
    if (!answer && answer.error().code == ErrorCode::AlreadyExists)
        return askForName(to);
    if (!answer)
        return tell(tr("Not restored"), sentenceFor(answer.error()));
    const auto path = RelPath::parse(to);
    tell(tr("Restored"),
         tr("%1 is back in %2. The other side follows with the next run.", "a path, a folder")
             .arg(path ? shownPath(*path) : shownName(to), shownName(m_folder)));
    Q_EMIT restored();
}

void RestorePanel::askForName(const std::string &taken)
{
    const auto path = RelPath::parse(taken);
    const std::string old(m_kept.item.path.name());
    std::string suggested = nameBeside(old, 1);
    for (int attempt = 1; path && path->name() == suggested; ++attempt)
        suggested = nameBeside(old, attempt + 1);
    tell(tr("Something stands there already"),
         tr("%1 is in the way, and stays as it is. The old version can come back beside it.",
            "a path")
             .arg(path ? shownPath(*path) : shownName(taken)));
    m_name->setText(QString::fromStdString(suggested));
    m_name->show();
    m_restore->show();
    m_close->setText(tr("Cancel"));
    m_name->setFocus();
    m_name->selectAll();
}

void RestorePanel::restoreRun(const std::string &folder, const std::string &run)
{
    m_folder = folder;
    m_client.ask(QStringLiteral("trash.restore_run"),
                 {{u"name"_qs, textOf(folder)}, {u"run"_qs, textOf(run)}}, this,
                 [this](const Result<QJsonObject> &answer) { runAnswered(answer); });
}

void RestorePanel::runAnswered(const Result<QJsonObject> &answer)
{
    if (!answer)
        return tell(tr("Not restored"), sentenceFor(answer.error()));
    const int restoredCount = static_cast<int>(answer->value(u"restored"_qs).toInteger());
    const int left = static_cast<int>(answer->value(u"left"_qs).toInteger());
    QString sentence =
        tr("%Ln files are back in %1.", nullptr, restoredCount).arg(shownName(m_folder));
    if (left > 0)
        sentence +=
            QLatin1Char(' ')
            + tr("%Ln stay in the trash, because something stands in their place.", nullptr, left);
    tell(tr("Restored"), sentence);
    Q_EMIT restored();
}

void RestorePanel::tell(const QString &title, const QString &sentence)
{
    m_title->setText(title);
    m_sentence->setText(sentence);
    m_name->hide();
    m_restore->hide();
    m_close->setText(tr("Close"));
    show();
    m_close->setFocus();
}

void RestorePanel::leave()
{
    hide();
    Q_EMIT closed();
}

void RestorePanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        Card::keyPressEvent(event);
}

} // namespace tern
