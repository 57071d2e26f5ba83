#include "guard_files_dialog.h"

#include "guard_files_model.h"

#include "control/bytes.h"
#include "widgets/buttons.h"
#include "widgets/dialog_footer.h"
#include "widgets/text_label.h"
#include "widgets/thin_progress_bar.h"
#include "words/words.h"
#include "words/words_text.h"

#include <QHeaderView>
#include <QTreeView>
#include <QVBoxLayout>

namespace tern {

namespace {

constexpr QSize designSize(560, 420);

QString titleFor(const GuardStop &stop)
{
    const QString files = filesText(stop.count);
    if (stop.kind == GuardKind::MassEmptying)
        return GuardFilesDialog::tr("%1 would be emptied").arg(files);
    return whereOf(stop.where) == Where::There
               ? GuardFilesDialog::tr("%1 would be deleted on the remote").arg(files)
               : GuardFilesDialog::tr("%1 would be deleted on this computer").arg(files);
}

} // namespace

GuardFilesDialog::GuardFilesDialog(Client &client, const std::string &folder, const GuardStop &stop,
                                   QWidget *parent)
    : QDialog(parent),
      m_model(new GuardFilesModel(this)),
      m_line(new TextLabel(TypeStyle::Second, Role::SecondLine, TextLabel::Overflow::Wrap, this)),
      m_progress(new ThinProgressBar(this))
{
    setWindowTitle(titleFor(stop));
    setAccessibleName(windowTitle());
    auto *title = new TextLabel(TypeStyle::Section, Role::Text, TextLabel::Overflow::Wrap, this);
    title->setText(titleFor(stop));
    auto *words = new QVBoxLayout;
    const int side = scaled(24, this);
    words->setContentsMargins(side, side, side, scaled(16, this));
    words->setSpacing(scaled(8, this));
    words->addWidget(title);
    words->addWidget(m_line);
    words->addWidget(m_progress);
    words->addWidget(makeList(), 1);
    auto *footer = new DialogFooter(this);
    auto *close = makeFilledButton(tr("Close"), {}, footer);
    footer->addButton(close, QDialogButtonBox::AcceptRole);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(words, 1);
    column->addWidget(footer);
    resize(scaled(designSize.width(), this), scaled(designSize.height(), this));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_model, &GuardFilesModel::whole, this, &GuardFilesDialog::showCount);
    ask(client, folder, stop);
}

QWidget *GuardFilesDialog::makeList()
{
    auto *list = new QTreeView(this);
    list->setModel(m_model);
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setTextElideMode(Qt::ElideMiddle);
    list->setAccessibleName(tr("Files"));
    list->header()->setStretchLastSection(false);
    list->header()->setSectionResizeMode(GuardFilesModel::Path, QHeaderView::Stretch);
    list->header()->setSectionResizeMode(GuardFilesModel::Size, QHeaderView::Fixed);
    list->header()->resizeSection(GuardFilesModel::Size, scaled(96, this));
    return list;
}

void GuardFilesDialog::ask(Client &client, const std::string &folder, const GuardStop &stop)
{
    m_line->setText(tr("Looking at both sides. Nothing is changed."));
    m_progress->setProgress(0, 0);
    const QJsonObject arguments{{QStringLiteral("name"), textOf(folder)},
                                {QStringLiteral("dry_run"), true},
                                {QStringLiteral("max_delete"), QStringLiteral("off")}};
    client.ask(QStringLiteral("sync"), arguments, this,
               [this, stop](const Result<QJsonObject> &result) {
                   if (result) {
                       m_model->setPlan(result->value(QStringLiteral("plan")).toObject(), stop);
                       return;
                   }
                   m_progress->hide();
                   m_line->setText(sentenceFor(result.error()));
               });
}

void GuardFilesDialog::showCount()
{
    m_progress->hide();
    const auto count = static_cast<std::uint64_t>(m_model->rowCount());
    m_line->setText(count == 0 ? tr("There are none any more. Choose Check again.")
                               : tr("%1, as both sides are now").arg(filesText(count)));
}

} // namespace tern
