#include "expert_view.h"

#include "yaml_editor.h"

#include "widgets/line_icon.h"
#include "widgets/text_label.h"
#include "words/rule_words.h"
#include "words/words.h"

#include <QListWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace tern {

namespace {

constexpr int patienceMilliseconds = 250;
constexpr int complaintsShown = 4;

} // namespace

ExpertView::ExpertView(RulesDraft &draft, QWidget *parent)
    : QWidget(parent),
      m_draft(draft),
      m_editor(new YamlEditor),
      m_place(new TextLabel(TypeStyle::Second, Role::SecondLine, TextLabel::Overflow::ElideMiddle)),
      m_state(new TextLabel(TypeStyle::Second, Role::InSync)),
      m_complaints(new QListWidget),
      m_timer(new QTimer(this))
{
    auto *head = new QHBoxLayout;
    head->addWidget(m_place, 1);
    head->addWidget(m_state);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(8, this));
    column->addLayout(head);
    column->addWidget(m_editor, 1);
    column->addWidget(m_complaints);
    m_complaints->setAccessibleName(tr("Mistakes"));
    m_complaints->setWordWrap(true);
    connect(m_complaints, &QListWidget::itemActivated, this, [this](QListWidgetItem *item) {
        m_editor->goTo(item->data(Qt::UserRole).toInt(), item->data(Qt::UserRole + 1).toInt());
    });
    connect(m_complaints, &QListWidget::itemClicked, m_complaints, &QListWidget::itemActivated);
    m_timer->setSingleShot(true);
    m_timer->setInterval(patienceMilliseconds);
    connect(m_timer, &QTimer::timeout, this,
            [this] { m_draft.replace(m_editor->toPlainText().toStdString()); });
    connect(m_editor, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_isTaking)
            m_timer->start();
    });
    connect(&draft, &RulesDraft::changed, this, [this] { take(); });
    take();
}

void ExpertView::take()
{
    const QString text = QString::fromStdString(m_draft.text());
    if (!m_timer->isActive() && text != m_editor->toPlainText()) {
        m_isTaking = true;
        m_editor->setPlainText(text);
        m_isTaking = false;
    }
    m_place->setText(m_draft.file().empty() ? QString() : shownPlace(m_draft.file()));
    tellComplaints();
}

void ExpertView::tellComplaints()
{
    const std::vector<Complaint> &complaints = m_draft.written().complaints;
    std::vector<YamlEditor::Mark> marks;
    m_complaints->clear();
    for (const Complaint &complaint : complaints) {
        const QString sentence = sentenceFor(complaint);
        marks.push_back({complaint.line, complaint.column, sentence});
        auto *item = new QListWidgetItem(
            complaint.line > 0 ? tr("Line %1: %2").arg(complaint.line).arg(sentence) : sentence,
            m_complaints);
        item->setIcon(lineIcon(QStringLiteral("x"), Role::Stopped));
        item->setData(Qt::UserRole, complaint.line);
        item->setData(Qt::UserRole + 1, complaint.column);
    }
    m_editor->setMarks(marks);
    const int count = static_cast<int>(complaints.size());
    m_state->setRole(count == 0 ? Role::InSync : Role::Stopped);
    m_state->setText(count == 0 ? tr("No mistakes") : tr("%n mistakes", nullptr, count));
    m_complaints->setVisible(count > 0);
    const int rows = std::min(count, complaintsShown);
    m_complaints->setFixedHeight(rows * scaled(28, this) + scaled(4, this));
}

void ExpertView::goTo(int line, int column)
{
    m_editor->goTo(line, column);
}

} // namespace tern
