#include "yaml_editor.h"

#include "widgets/roles.h"
#include "widgets/type_scale.h"

#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QSyntaxHighlighter>
#include <QTextBlock>
#include <QToolTip>

#include <algorithm>

namespace tern {

namespace {

/// Comments pale, keys in the accent's colour.
class YamlHighlighter final : public QSyntaxHighlighter {
public:
    using QSyntaxHighlighter::QSyntaxHighlighter;

protected:
    void highlightBlock(const QString &text) override
    {
        const QPalette palette = QApplication::palette();
        const auto hash = text.indexOf(QLatin1Char('#'));
        const bool isComment = hash == 0 || (hash > 0 && text[hash - 1].isSpace());
        const auto colon = text.indexOf(QLatin1Char(':'));
        const bool isKey = colon > 0 && (!isComment || colon < hash)
                           && (colon + 1 == text.size() || text[colon + 1].isSpace());
        if (isKey)
            setFormat(0, static_cast<int>(colon), colorOf(Role::Link, palette));
        if (isComment)
            setFormat(static_cast<int>(hash), static_cast<int>(text.size() - hash),
                      colorOf(Role::SecondLine, palette));
    }
};

} // namespace

/// The strip with the numbers.
class YamlEditor::Numbers final : public QWidget {
public:
    explicit Numbers(YamlEditor *editor) : QWidget(editor), m_editor(editor) {}

protected:
    void paintEvent(QPaintEvent *event) override { m_editor->paintNumbers(event); }

private:
    YamlEditor *m_editor;
};

YamlEditor::YamlEditor(QWidget *parent) : QPlainTextEdit(parent), m_numbers(new Numbers(this))
{
    setAccessibleName(tr("Text of the rules"));
    setTabChangesFocus(true);
    setLineWrapMode(NoWrap);
    new YamlHighlighter(document());
    dress();
    connect(this, &QPlainTextEdit::blockCountChanged, this, [this] { dress(); });
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &rect, int moved) {
        if (moved != 0)
            m_numbers->scroll(0, moved);
        else
            m_numbers->update(0, rect.y(), m_numbers->width(), rect.height());
    });
}

void YamlEditor::dress()
{
    setFont(fontFor(TypeStyle::Code));
    const bool isRight = layoutDirection() == Qt::RightToLeft;
    setViewportMargins(isRight ? 0 : numbersWidth(), 0, isRight ? numbersWidth() : 0, 0);
}

int YamlEditor::numbersWidth() const
{
    const int digits = static_cast<int>(QString::number(std::max(blockCount(), 100)).size());
    return QFontMetrics(font()).horizontalAdvance(QLatin1Char('9')) * digits + scaled(24, this);
}

void YamlEditor::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    const QRect inside = contentsRect();
    const int width = numbersWidth();
    const int left =
        layoutDirection() == Qt::RightToLeft ? inside.right() + 1 - width : inside.left();
    m_numbers->setGeometry(left, inside.top(), width, inside.height());
}

void YamlEditor::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        dress();
}

void YamlEditor::paintNumbers(QPaintEvent *event)
{
    QPainter painter(m_numbers);
    painter.fillRect(event->rect(), colorOf(Role::AlternateRow, palette()));
    painter.setFont(font());
    QTextBlock block = firstVisibleBlock();
    const int side = scaled(6, this);
    while (block.isValid()) {
        const QRectF rect = blockBoundingGeometry(block).translated(contentOffset());
        if (rect.top() > event->rect().bottom())
            break;
        const int line = block.blockNumber() + 1;
        const bool isWrong = std::any_of(m_marks.begin(), m_marks.end(),
                                         [&](const Mark &mark) { return mark.line == line; });
        const int top = static_cast<int>(rect.top());
        const int height = static_cast<int>(rect.height());
        painter.setPen(colorOf(isWrong ? Role::Stopped : Role::SecondLine, palette()));
        painter.drawText(QRect(0, top, m_numbers->width() - scaled(8, this), height),
                         int(Qt::AlignRight | Qt::AlignVCenter), locale().toString(line));
        if (isWrong) {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setBrush(colorOf(Role::Stopped, palette()));
            painter.setPen(Qt::NoPen);
            painter.drawEllipse(QRect(scaled(4, this), top + (height - side) / 2, side, side));
        }
        block = block.next();
    }
}

/// The column of core counts bytes.
int YamlEditor::unitsBefore(int line, int column) const
{
    const QTextBlock block = document()->findBlockByNumber(line - 1);
    const QByteArray bytes = block.text().toUtf8();
    return static_cast<int>(
        QString::fromUtf8(bytes.left(std::clamp<qsizetype>(column - 1, 0, bytes.size()))).size());
}

void YamlEditor::setMarks(const std::vector<Mark> &marks)
{
    m_marks = marks;
    QList<QTextEdit::ExtraSelection> selections;
    for (const Mark &mark : m_marks) {
        const QTextBlock block = document()->findBlockByNumber(mark.line - 1);
        if (mark.line < 1 || !block.isValid())
            continue;
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(block);
        selection.cursor.movePosition(QTextCursor::Right, QTextCursor::MoveAnchor,
                                      unitsBefore(mark.line, mark.column));
        selection.cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        selection.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        selection.format.setUnderlineColor(colorOf(Role::Stopped, palette()));
        selections.append(selection);
    }
    setExtraSelections(selections);
    m_numbers->update();
}

void YamlEditor::goTo(int line, int column)
{
    const QTextBlock block = document()->findBlockByNumber(std::max(line - 1, 0));
    if (!block.isValid())
        return;
    QTextCursor cursor(block);
    cursor.movePosition(QTextCursor::Right, QTextCursor::MoveAnchor, unitsBefore(line, column));
    setTextCursor(cursor);
    centerCursor();
    setFocus();
}

bool YamlEditor::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QPlainTextEdit::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QPoint inside = viewport()->mapFrom(this, help->pos());
    const int line = cursorForPosition(inside).blockNumber() + 1;
    const auto mark = std::find_if(m_marks.begin(), m_marks.end(),
                                   [&](const Mark &one) { return one.line == line; });
    if (mark == m_marks.end())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), mark->sentence.toHtmlEscaped(), this);
    return true;
}

} // namespace tern
