#include "saving_bar.h"

#include "saving_words.h"

#include "widgets/buttons.h"
#include "widgets/text_label.h"
#include "words/words.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>

namespace tern {

SavingBar::SavingBar(RulesDraft &draft, QWidget *parent)
    : QWidget(parent),
      m_draft(draft),
      m_saving(new TextLabel),
      m_effect(new TextLabel(TypeStyle::Strong, Role::Text, TextLabel::Overflow::ElideRight)),
      m_safe(new TextLabel(TypeStyle::Text, Role::SecondLine, TextLabel::Overflow::ElideRight)),
      m_discard(makeButton(tr("Discard"))),
      m_save(makeFilledButton(tr("Save rules")))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, scaled(12, this), 0, 0);
    row->setSpacing(scaled(4, this));
    row->addWidget(m_saving);
    row->addWidget(m_effect);
    row->addWidget(m_safe, 1);
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(m_discard, QDialogButtonBox::RejectRole);
    buttons->addButton(m_save, QDialogButtonBox::AcceptRole);
    row->addWidget(buttons);
    connect(m_discard, &QPushButton::clicked, this, [this] { m_draft.discard(); });
    connect(m_save, &QPushButton::clicked, this, [this] {
        m_save->setEnabled(false);
        m_draft.save();
    });
    connect(&draft, &RulesDraft::changed, this, [this] { tell(); });
    connect(&draft, &RulesDraft::previewed, this, [this] { tell(); });
    connect(&draft, &RulesDraft::saveFailed, this, [this] { tell(); });
}

void SavingBar::say(const QString &saving, const QString &effect, const QString &safe)
{
    const std::pair<TextLabel *, const QString *> parts[] = {
        {m_saving, &saving}, {m_effect, &effect}, {m_safe, &safe}};
    for (const auto &[label, text] : parts) {
        label->setText(*text);
        label->setVisible(!text->isEmpty() || label == m_safe); // that one keeps the room
    }
}

void SavingBar::tell()
{
    const bool isChanged = m_draft.isChanged();
    const int mistakes = static_cast<int>(m_draft.written().complaints.size());
    m_discard->setEnabled(isChanged);
    m_save->setEnabled(isChanged && mistakes == 0);
    if (mistakes > 0)
        return say({}, tr("%n mistakes keep these rules from being saved.", nullptr, mistakes), {});
    if (!isChanged)
        return say({}, {}, tr("All rules are saved."));
    if (m_draft.previewError())
        return say({}, {}, sentenceFor(*m_draft.previewError()));
    if (!m_draft.preview())
        return say({}, {}, tr("Looking what saving would change…"));
    const QString effect = savingWords(*m_draft.preview());
    const QString safe = tr("Nothing is deleted on either side.");
    if (m_draft.preview()->guard)
        return say({}, {}, tr("What saving would change cannot be told now. %1").arg(safe));
    if (effect.isEmpty())
        return say({}, {}, tr("Saving would change nothing for the files there are."));
    say(tr("Saving would"), tr("%1.").arg(effect), safe);
}

} // namespace tern
