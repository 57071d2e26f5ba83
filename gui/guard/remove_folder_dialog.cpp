#include "remove_folder_dialog.h"

#include "control/bytes.h"
#include "widgets/buttons.h"
#include "widgets/dialog_footer.h"
#include "widgets/text_label.h"
#include "words/words.h"

#include <QVBoxLayout>

namespace tern {

namespace {

constexpr int designWidth = 440;

} // namespace

RemoveFolderDialog::RemoveFolderDialog(Client &client, std::string folder, QWidget *parent)
    : QDialog(parent),
      m_client(client),
      m_folder(std::move(folder)),
      m_failure(
          new TextLabel(TypeStyle::Text, Role::AttentionText, TextLabel::Overflow::Wrap, this))
{
    auto *title = new TextLabel(TypeStyle::Section, Role::Text, TextLabel::Overflow::Wrap, this);
    auto *sentence = new TextLabel(TypeStyle::Text, Role::Text, TextLabel::Overflow::Wrap, this);
    setWindowTitle(tr("Remove %1 from Tern?").arg(shownName(m_folder)));
    setAccessibleName(windowTitle());
    title->setText(windowTitle());
    sentence->setText(tr("Files on both sides stay. They are no longer kept the same. Added again "
                         "later, the folder goes on from where it was."));
    m_failure->hide();
    auto *footer = new DialogFooter(this);
    auto *cancel = makeButton(tr("Cancel"), {}, footer);
    m_remove = makeFilledButton(tr("Remove from Tern"), {}, footer);
    footer->addButton(cancel, QDialogButtonBox::NoRole);
    footer->addButton(m_remove, QDialogButtonBox::YesRole);
    auto *words = new QVBoxLayout;
    const int side = scaled(24, this);
    words->setContentsMargins(side, side, side, scaled(16, this));
    words->setSpacing(scaled(12, this));
    words->addWidget(title);
    words->addWidget(sentence);
    words->addWidget(m_failure);
    words->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(words, 1);
    column->addWidget(footer);
    setMinimumWidth(scaled(designWidth, this));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_remove, &QPushButton::clicked, this, &RemoveFolderDialog::remove);
}

void RemoveFolderDialog::remove()
{
    m_remove->setEnabled(false);
    m_failure->hide();
    const QJsonObject arguments{{QStringLiteral("name"), textOf(m_folder)}};
    m_client.ask(QStringLiteral("folders.remove"), arguments, this,
                 [this](const Result<QJsonObject> &result) {
                     if (result) {
                         Q_EMIT removed(textOf(m_folder));
                         return accept();
                     }
                     m_remove->setEnabled(true);
                     m_failure->setText(sentenceFor(result.error()));
                     m_failure->show();
                 });
}

} // namespace tern
