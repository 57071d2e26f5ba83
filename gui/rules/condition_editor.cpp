#include "condition_editor.h"

#include "expression_highlighter.h"

#include "widgets/roles.h"
#include "widgets/type_scale.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QTextBlock>

#include <algorithm>

namespace tern {

namespace {

constexpr int linesShown = 2;

} // namespace

ConditionEditor::ConditionEditor(QWidget *parent)
    : QPlainTextEdit(parent), m_highlighter(new ExpressionHighlighter(document()))
{
    setAccessibleName(tr("Condition"));
    setTabChangesFocus(true);
    setLineWrapMode(WidgetWidth);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    dress();
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_isShowing)
            Q_EMIT edited(expression());
    });
}

void ConditionEditor::dress()
{
    setFont(fontFor(TypeStyle::Code));
    document()->setDocumentMargin(scaled(6, this));
}

void ConditionEditor::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        dress();
    if (event->type() == QEvent::PaletteChange)
        m_highlighter->rehighlight();
}

QSize ConditionEditor::sizeHint() const
{
    const int around = scaled(28, this); // margins, frame, and room for a descender
    return {scaled(300, this), linesShown * QFontMetrics(font()).lineSpacing() + around};
}

QString ConditionEditor::expression() const
{
    return toPlainText().simplified();
}

void ConditionEditor::show(const QString &expression)
{
    if (expression == this->expression())
        return;
    m_isShowing = true;
    setPlainText(expression);
    m_isShowing = false;
}

void ConditionEditor::markError(std::size_t column)
{
    QList<QTextEdit::ExtraSelection> marks;
    const QByteArray bytes = toPlainText().toUtf8();
    if (column > 0) {
        QTextEdit::ExtraSelection mark;
        const auto offset = std::min(static_cast<qsizetype>(column) - 1, bytes.size());
        const int length = static_cast<int>(toPlainText().size());
        const int from = std::min(static_cast<int>(QString::fromUtf8(bytes.left(offset)).size()),
                                  std::max(length - 1, 0));
        mark.cursor = QTextCursor(document());
        mark.cursor.setPosition(from);
        mark.cursor.movePosition(QTextCursor::EndOfWord, QTextCursor::KeepAnchor);
        if (!mark.cursor.hasSelection())
            mark.cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor);
        mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        mark.format.setUnderlineColor(colorOf(Role::Stopped, palette()));
        marks.append(mark);
    }
    setExtraSelections(marks);
}

void ConditionEditor::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isReturn)
        QPlainTextEdit::keyPressEvent(event);
}

void ConditionEditor::insertFromMimeData(const QMimeData *source)
{
    insertPlainText(source->text().simplified());
}

} // namespace tern
