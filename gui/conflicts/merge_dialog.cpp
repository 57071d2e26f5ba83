#include "merge_dialog.h"

#include "legend.h"
#include "text_pane.h"

#include "control/answer_pieces.h"
#include "widgets/buttons.h"
#include "widgets/card.h"
#include "widgets/text_label.h"
#include "widgets/type_scale.h"
#include "words/words.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QJsonObject>
#include <QPushButton>
#include <QVBoxLayout>

#include <memory>

namespace tern {

namespace {

std::optional<Undecided> undecidedFrom(const QString &word)
{
    for (int i = 0; i <= static_cast<int>(Undecided::MergeOverlaps); ++i) {
        if (word == QLatin1String(name(static_cast<Undecided>(i))))
            return static_cast<Undecided>(i);
    }
    return std::nullopt;
}

} // namespace

MergeDialog::MergeDialog(Client &client, const ConflictItem &item, QWidget *parent)
    : QDialog(parent),
      m_sentence(new TextLabel(TypeStyle::Text, Role::Text, TextLabel::Overflow::Wrap)),
      m_result(new TextPane(TextPane::Shows::Merged)),
      m_card(new Card),
      m_legend(makeLegend(tr("from mine"), tr("from theirs"))),
      m_merge(makeFilledButton(tr("Merge"))),
      m_cancel(makeButton(tr("Cancel")))
{
    setWindowTitle(tr("Merge %1").arg(item.name));
    auto *title = new TextLabel(TypeStyle::Section, Role::Text, TextLabel::Overflow::ElideMiddle);
    title->setText(tr("Merge %1").arg(item.name));
    m_sentence->setText(tr("Putting both versions together…"));
    m_result->setAccessibleName(tr("The merged file"));
    auto *inCard = new QVBoxLayout(m_card);
    inCard->setContentsMargins(1, scaled(8, this), 1, scaled(8, this));
    inCard->addWidget(m_result);
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(m_cancel, QDialogButtonBox::RejectRole);
    buttons->addButton(m_merge, QDialogButtonBox::AcceptRole);
    m_merge->setEnabled(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_legend);
    foot->addStretch(1);
    foot->addWidget(buttons);
    auto *column = new QVBoxLayout(this);
    const int pad = scaled(24, this);
    column->setContentsMargins(pad, pad, pad, pad);
    column->setSpacing(scaled(12, this));
    column->addWidget(title);
    column->addWidget(m_sentence);
    column->addWidget(m_card, 1);
    column->addLayout(foot);
    resize(scaled(640, this), scaled(520, this));

    const auto joiner = std::make_shared<AnswerJoiner>();
    client.ask(
        QStringLiteral("conflicts.merge-preview"), argumentsFor(item), this,
        [this, joiner](const Result<QJsonObject> &answer) {
            if (answer)
                answered(joiner->whole(*answer));
            else
                answered(answer);
        },
        [joiner](const QJsonObject &event) { joiner->add(event); });
}

void MergeDialog::answered(const Result<QJsonObject> &answer)
{
    if (!answer)
        return refuse(sentenceFor(answer.error()));
    if (!answer->value(QStringLiteral("merged")).toBool()) {
        const auto why = undecidedFrom(answer->value(QStringLiteral("undecided")).toString());
        const QString reason = why ? reasonFor(*why) : QString();
        return refuse(reason.isEmpty() ? tr("These two versions cannot be merged.") : reason);
    }
    DifferenceReader reader;
    reader.add(answer->value(QStringLiteral("rows")).toArray());
    m_sentence->setText(tr("This is what both sides will have. The versions of now go to the trash "
                           "of their side."));
    m_result->setRows(std::make_shared<const std::vector<DifferenceRow>>(reader.rows()));
    m_merge->setEnabled(true);
    m_merge->setFocus();
}

void MergeDialog::refuse(const QString &sentence)
{
    m_sentence->setText(
        sentence + QLatin1Char(' ')
        + tr("Both versions are as they were. Keep mine, keep theirs or keep both."));
    m_card->hide();
    m_legend->hide();
    m_merge->hide();
    m_cancel->setText(tr("Close"));
    m_cancel->setFocus();
    adjustSize();
}

} // namespace tern
