#include "timetable_editor.h"

#include "days_choice.h"
#include "value_field.h"

#include "widgets/buttons.h"
#include "widgets/text_label.h"
#include "words/words_text.h"

#include <QHBoxLayout>
#include <QTimeEdit>

#include <algorithm>

namespace tern {

/// Days, a time of day, what holds from then on, and a button that takes it out.
class TimetableEditor::Row final : public QWidget {
public:
    Row(const TimetableLine &line, TimetableEditor *editor)
        : m_days(new DaysChoice(this)),
          m_from(new QTimeEdit(line.from, this)),
          m_what(new Choice(this)),
          m_rate(new ValueField(TimetableEditor::tr("5 MB/s"), 14, this))
    {
        m_days->show(line.days);
        m_from->setDisplayFormat(shownLocale().timeFormat(QLocale::ShortFormat));
        m_what->add(TimetableEditor::tr("As fast as possible"), number(Line::What::NoLimit));
        m_what->add(TimetableEditor::tr("At most"), number(Line::What::Limit));
        m_what->add(TimetableEditor::tr("Nothing moves"), number(Line::What::Pause));
        m_what->show(number(line.what));
        m_rate->setToolTip(
            TimetableEditor::tr("One for both ways, or two such as 1MB/s:off, up and down"));
        m_rate->show(line.rate);
        m_rate->setVisible(line.what == Line::What::Limit);
        m_remove =
            makeIconButton(QStringLiteral("x"), TimetableEditor::tr("Remove this time"), this);
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(scaled(8, this));
        row->addWidget(m_days);
        row->addWidget(m_from);
        row->addWidget(m_what);
        row->addWidget(m_rate);
        row->addStretch(1);
        row->addWidget(m_remove);
        connect(m_days, &Choice::chosen, editor, &TimetableEditor::give);
        connect(m_from, &QTimeEdit::editingFinished, editor, &TimetableEditor::give);
        connect(m_rate, &ValueField::given, editor, &TimetableEditor::give);
        connect(m_what, &Choice::chosen, editor, [this, editor] { whatChosen(editor); });
        connect(m_remove, &QToolButton::clicked, editor, [this, editor] { editor->remove(this); });
    }

    [[nodiscard]] TimetableLine line() const
    {
        return {m_days->value(), m_from->time(), what(), m_rate->text().trimmed()};
    }
    /// Tells its controls from those of other rows, for those who hear them.
    void setNumber(std::size_t number)
    {
        m_days->setAccessibleName(TimetableEditor::tr("Days, time %1").arg(number));
        m_from->setAccessibleName(TimetableEditor::tr("From, time %1").arg(number));
        m_what->setAccessibleName(TimetableEditor::tr("Speed, time %1").arg(number));
        m_rate->setAccessibleName(TimetableEditor::tr("Limit, time %1").arg(number));
        m_remove->setAccessibleName(TimetableEditor::tr("Remove time %1").arg(number));
    }
    /// For the Tab key; what is made later would come last.
    void reachAfter(QWidget *before)
    {
        for (QWidget *control :
             std::initializer_list<QWidget *>{m_days, m_from, m_what, m_rate, m_remove}) {
            QWidget::setTabOrder(before, control);
            before = control;
        }
    }
    [[nodiscard]] bool isWhole() const
    {
        return what() != Line::What::Limit || !m_rate->text().trimmed().isEmpty();
    }

private:
    using Line = TimetableLine;

    static QString number(Line::What what) { return QString::number(static_cast<int>(what)); }
    [[nodiscard]] Line::What what() const
    {
        return static_cast<Line::What>(m_what->value().toInt());
    }
    void whatChosen(TimetableEditor *editor)
    {
        m_rate->setVisible(what() == Line::What::Limit);
        if (!isWhole())
            m_rate->setFocus();
        editor->give();
    }

    DaysChoice *m_days;
    QTimeEdit *m_from;
    Choice *m_what;
    ValueField *m_rate;
    QToolButton *m_remove;
};

TimetableEditor::TimetableEditor(QWidget *parent)
    : QWidget(parent),
      m_rows(new QVBoxLayout),
      m_note(new TextLabel(TypeStyle::Second, Role::SecondLine, TextLabel::Overflow::Wrap)),
      m_error(new TextLabel(TypeStyle::Second, Role::Stopped, TextLabel::Overflow::Wrap))
{
    setAccessibleName(tr("Timetable"));
    auto *title = new TextLabel(TypeStyle::Text);
    title->setText(tr("Timetable"));
    m_note->setText(tr("From each time on its speed holds, until the next one begins."));
    m_rows->setSpacing(scaled(8, this));
    m_add = makeLinkButton(tr("Add a time"), QStringLiteral("plus"), this);
    connect(m_add, &QPushButton::clicked, this, [this] {
        constexpr int eight = 8;
        constexpr int eighteen = 18;
        add({QStringLiteral("Mon-Fri"),
             QTime(m_lines.empty() ? eight : eighteen, 0),
             TimetableLine::What::NoLimit,
             {}});
        give();
    });
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(scaled(16, this), scaled(10, this), scaled(16, this),
                              scaled(10, this));
    whole->setSpacing(scaled(8, this));
    whole->addWidget(title);
    whole->addWidget(m_note);
    whole->addLayout(m_rows);
    whole->addWidget(m_error);
    whole->addWidget(m_add, 0, Qt::AlignLeft);
    m_error->hide();
}

TimetableEditor::~TimetableEditor() = default;

void TimetableEditor::show(const QStringList &entries)
{
    setError({});
    if (entries == m_shown)
        return;
    m_shown = entries;
    while (!m_lines.empty()) {
        m_lines.back()->deleteLater();
        m_lines.pop_back();
    }
    for (const QString &entry : entries) {
        // One text may hold several entries.
        const QStringList parts = entry.split(u';', Qt::SkipEmptyParts);
        for (const QString &part : parts) {
            if (const auto line = timetableLineFrom(part))
                add(*line);
        }
    }
}

void TimetableEditor::setError(const QString &sentence)
{
    m_error->setText(sentence);
    m_error->setVisible(!sentence.isEmpty());
}

void TimetableEditor::add(const TimetableLine &line)
{
    auto *row = new Row(line, this);
    m_rows->addWidget(row);
    m_lines.push_back(row);
    row->setNumber(m_lines.size());
    QWidget *before = m_add->previousInFocusChain();
    while (before->focusPolicy() == Qt::NoFocus && before != m_add)
        before = before->previousInFocusChain(); // setTabOrder() takes no labels
    row->reachAfter(before);
}

void TimetableEditor::remove(Row *row)
{
    std::erase(m_lines, row);
    row->hide();
    row->deleteLater();
    for (std::size_t at = 0; at < m_lines.size(); ++at)
        m_lines[at]->setNumber(at + 1);
    give();
}

void TimetableEditor::give()
{
    QStringList entries;
    for (const Row *row : m_lines) {
        if (!row->isWhole())
            return;
        entries.append(textOf(row->line()));
    }
    if (entries == m_shown)
        return;
    m_shown = entries;
    Q_EMIT given(entries);
}

} // namespace tern
