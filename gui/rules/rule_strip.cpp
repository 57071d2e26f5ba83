#include "rule_strip.h"

#include "condition_editor.h"
#include "matching_files.h"

#include "widgets/buttons.h"
#include "widgets/line_icon.h"
#include "widgets/text_label.h"
#include "words/rule_words.h"
#include "words/words.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <array>
#include <utility>

namespace tern {

namespace {

constexpr std::array treatments{Treatment::LeaveOut, Treatment::BothWays, Treatment::UpOnly,
                                Treatment::DownOnly, Treatment::AskFirst};
constexpr std::array policies{ConflictPolicy::Ask,   ConflictPolicy::Newest,
                              ConflictPolicy::Local, ConflictPolicy::Remote,
                              ConflictPolicy::Both,  ConflictPolicy::Merge};

/// Lists of patterns may be long.
QString shortened(const std::string &text)
{
    constexpr qsizetype most = 240;
    const QString shown = shownName(text);
    return shown.size() > most ? shown.left(most) + QChar(0x2026) : shown;
}

} // namespace

RuleStrip::RuleStrip(Client &client, RulesDraft &draft, RulesModel &model, QWidget *parent)
    : QWidget(parent),
      m_draft(draft),
      m_model(model),
      m_sides(new QStackedWidget),
      m_matching(new MatchingFiles(client))
{
    m_sides->addWidget(makeEditor());
    m_sides->addWidget(makeFixed());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, scaled(12, this), 0, scaled(12, this));
    row->setSpacing(scaled(24, this));
    row->addWidget(m_sides, 1);
    row->addWidget(m_matching, 1);
    connect(&draft, &RulesDraft::changed, this, [this] { show(m_row); });
}

QWidget *RuleStrip::makeEditor()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(8, this));
    m_title = new TextLabel(TypeStyle::Section);
    m_state = new TextLabel(TypeStyle::Second, Role::SecondLine);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_state);
    m_condition = new ConditionEditor;
    m_condition->setFixedHeight(m_condition->sizeHint().height());
    connect(m_condition, &ConditionEditor::edited, this, [this](const QString &expression) {
        read();
        // Nothing is a mistake as well, to be seen in its place: the key stays.
        set("match", expression.isEmpty() ? " " : expression.toStdString());
    });
    m_readIcon = new QLabel;
    m_reads = new TextLabel(TypeStyle::Second, Role::InSync, TextLabel::Overflow::Wrap);
    auto *reads = new QHBoxLayout;
    reads->setSpacing(scaled(6, this));
    reads->addWidget(m_readIcon, 0, Qt::AlignTop);
    reads->addWidget(m_reads, 1);
    m_do = new QComboBox;
    m_do->setAccessibleName(tr("Do this"));
    for (const Treatment treatment : treatments)
        m_do->addItem(lineIcon(iconFor(treatment, {})), wordFor(treatment));
    connect(m_do, &QComboBox::activated, this,
            [this](int index) { set("do", name(treatments[static_cast<std::size_t>(index)])); });
    m_conflicts = new QComboBox;
    m_conflicts->setAccessibleName(tr("Conflicts"));
    m_conflicts->addItem(tr("As the folder does"));
    for (const ConflictPolicy policy : policies)
        m_conflicts->addItem(wordFor(policy));
    connect(m_conflicts, &QComboBox::activated, this, [this](int index) {
        set("conflicts",
            index == 0 ? std::string() : name(policies[static_cast<std::size_t>(index - 1)]));
    });
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(scaled(16, this));
    form->setVerticalSpacing(scaled(8, this));
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const std::pair<QString, QComboBox *> rows[] = {{tr("Do this"), m_do},
                                                    {tr("Conflicts"), m_conflicts}};
    for (const auto &[text, combo] : rows) {
        auto *label = new TextLabel(TypeStyle::Text, Role::SecondLine);
        label->setText(text);
        label->setMinimumWidth(scaled(80, this));
        label->setBuddy(combo);
        form->addRow(label, combo);
    }
    column->addLayout(head);
    column->addWidget(m_condition);
    column->addLayout(reads);
    column->addLayout(form);
    column->addStretch(1);
    return side;
}

QWidget *RuleStrip::makeFixed()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(8, this));
    m_fixedTitle = new TextLabel(TypeStyle::Section);
    m_fixedText = new TextLabel(TypeStyle::Code, Role::Text, TextLabel::Overflow::Wrap);
    m_fixedPlace = new TextLabel(TypeStyle::Second, Role::SecondLine, TextLabel::Overflow::Wrap);
    auto *open = makeButton(tr("Edit in expert view"), QStringLiteral("code"));
    connect(open, &QPushButton::clicked, this,
            [this] { Q_EMIT expertAsked(m_model.row(m_row).origin.line); });
    column->addWidget(m_fixedTitle);
    column->addWidget(m_fixedText);
    column->addWidget(m_fixedPlace);
    column->addWidget(open, 0, Qt::AlignLeft);
    column->addStretch(1);
    return side;
}

void RuleStrip::show(int row)
{
    using RowKind = RulesModel::Row::Kind;
    m_isOther = m_isOther || row != m_row;
    m_row = row < m_model.rowCount() ? row : -1;
    const bool hasRule = m_row >= 0 && m_model.row(m_row).kind != RowKind::Rest;
    setVisible(hasRule);
    if (!hasRule)
        return;
    const RulesModel::Row &rule = m_model.row(m_row);
    m_sides->setCurrentIndex(rule.kind == RowKind::Free ? 0 : 1);
    if (rule.kind == RowKind::Free)
        return showFree(rule);
    m_fixedTitle->setText(tr("Rule %1").arg(m_row + 1));
    m_fixedText->setText(rule.text.empty() ? tr("Everything else") : shortened(rule.text));
    m_fixedPlace->setText(
        tr("%1: %2, line %3. Rules for patterns and classes are edited in their file.")
            .arg(wordFor(rule.treatment, rule.conflicts), shownPlace(rule.origin.file))
            .arg(rule.origin.line));
    m_matching->setVisible(false);
}

void RuleStrip::showFree(const RulesModel::Row &rule)
{
    m_isShowing = true;
    m_title->setText(tr("Rule %1").arg(m_row + 1));
    m_state->setText(m_draft.isChanged() ? tr("Changed, not saved") : QString());
    if (std::exchange(m_isOther, false) || !m_condition->hasFocus()) // not under the user's hands
        m_condition->show(QString::fromStdString(rule.text));
    for (std::size_t i = 0; i < treatments.size(); ++i) {
        if (treatments[i] == rule.treatment)
            m_do->setCurrentIndex(static_cast<int>(i));
    }
    m_conflicts->setCurrentIndex(0);
    for (std::size_t i = 0; i < policies.size(); ++i) {
        if (rule.conflicts == policies[i])
            m_conflicts->setCurrentIndex(static_cast<int>(i) + 1);
    }
    m_conflicts->setEnabled(rule.treatment != Treatment::LeaveOut);
    m_matching->setVisible(true);
    m_isShowing = false;
    read();
}

/// What the condition reads as, and what it matches.
void RuleStrip::read()
{
    const std::string text = m_condition->expression().toStdString();
    const Result<Expression> expression = Expression::parse(text);
    const int side = scaled(14, this);
    m_readIcon->setPixmap(lineIcon(expression ? QStringLiteral("check") : QStringLiteral("x"),
                                   expression ? Role::InSync : Role::Stopped)
                              .pixmap(side, side));
    m_reads->setRole(expression ? Role::InSync : Role::Stopped);
    if (!expression) {
        const auto error = ruleErrorIn(expression.error());
        m_reads->setText(tr("At column %1: %2")
                             .arg(error ? error->column : 1)
                             .arg(shownName(error ? error->message : expression.error().detail)));
        m_condition->markError(error ? error->column : 1);
        m_matching->clear();
        return;
    }
    m_reads->setText(tr("Reads as: %1").arg(readBack(*expression)));
    m_condition->markError(0);
    const std::string before =
        m_row >= 0 ? m_draft.savedMatch(m_model.row(m_row).number) : std::string();
    const bool isCompared = before != text && Expression::parse(before).has_value();
    m_matching->look(m_draft.folder(), text, isCompared ? before : std::string());
}

void RuleStrip::set(const char *key, const std::string &text)
{
    if (m_isShowing || m_row < 0)
        return;
    m_draft.edit({RuleEdit::Kind::Set, m_model.row(m_row).number, 0, {{key, text}}});
}

void RuleStrip::editCondition()
{
    m_condition->setFocus();
    m_condition->selectAll();
}

} // namespace tern
