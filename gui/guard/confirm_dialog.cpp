#include "confirm_dialog.h"

#include "widgets/buttons.h"
#include "widgets/dialog_footer.h"
#include "widgets/text_label.h"
#include "words/words.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace tern {

namespace {

constexpr int designWidth = 440;
constexpr int fieldWidth = 120;

/// The digits of a number, however it is grouped: "1,240", "1.240", "1 240".
QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar sign : text) {
        if (sign.isDigit())
            digits.append(QString::number(sign.digitValue()));
    }
    return digits;
}

} // namespace

ConfirmDialog::ConfirmDialog(const Question &question, QWidget *parent)
    : QDialog(parent), m_count(question.destroys)
{
    setWindowTitle(question.title);
    setAccessibleName(question.title);
    auto *title = new TextLabel(TypeStyle::Section, Role::Text, TextLabel::Overflow::Wrap, this);
    auto *sentence = new TextLabel(TypeStyle::Text, Role::Text, TextLabel::Overflow::Wrap, this);
    title->setText(question.title);
    sentence->setText(question.sentence);
    auto *words = new QVBoxLayout;
    const int side = scaled(24, this);
    words->setContentsMargins(side, side, side, scaled(16, this));
    words->setSpacing(scaled(12, this));
    words->addWidget(title);
    words->addWidget(sentence);
    auto *footer = new DialogFooter(this);
    QPushButton *cancel =
        m_count ? makeFilledButton(tr("Cancel"), {}, footer) : makeButton(tr("Cancel"), {}, footer);
    m_action = m_count ? makeDestructiveButton(question.action, footer)
                       : makeFilledButton(question.action, {}, footer);
    if (m_count)
        words->addWidget(makeCountField(*m_count));
    footer->addButton(cancel, QDialogButtonBox::NoRole);
    footer->addButton(m_action, QDialogButtonBox::YesRole);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(words, 1);
    column->addWidget(footer);
    setMinimumWidth(scaled(designWidth, this));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_action, &QPushButton::clicked, this, &QDialog::accept);
}

QWidget *ConfirmDialog::makeCountField(std::uint64_t count)
{
    auto *row = new QWidget(this);
    auto *label = new TextLabel(TypeStyle::Text, Role::Text, TextLabel::Overflow::Wrap, row);
    label->setText(tr("To confirm, type how many: %1").arg(countText(count)));
    m_field = new QLineEdit(row);
    m_field->setAccessibleName(tr("Number of files"));
    m_field->setMaxLength(32);
    m_field->setFixedWidth(scaled(fieldWidth, this));
    label->setBuddy(m_field);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(scaled(12, this));
    line->addWidget(label, 1);
    line->addWidget(m_field);
    m_action->setEnabled(false);
    connect(m_field, &QLineEdit::textChanged, this,
            [this] { m_action->setEnabled(isCountRight()); });
    return row;
}

bool ConfirmDialog::isCountRight() const
{
    return digitsOf(m_field->text()) == QString::number(*m_count);
}

} // namespace tern
