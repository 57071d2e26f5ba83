#include "expression_highlighter.h"

#include "rules/expression_lexer.h"
#include "widgets/roles.h"

#include <QApplication>

namespace tern {

namespace {

bool isKeyword(const Lexeme &lexeme)
{
    if (lexeme.kind != LexemeKind::Word)
        return false;
    const QString word = QString::fromStdString(lexeme.text).toUpper();
    return word == QLatin1String("AND") || word == QLatin1String("OR")
           || word == QLatin1String("NOT") || word == QLatin1String("IN");
}

/// Behind a comparison, and in the list behind `in`.
bool isValue(const std::vector<Lexeme> &lexemes, std::size_t index)
{
    const Lexeme &lexeme = lexemes[index];
    if (lexeme.kind == LexemeKind::Quoted)
        return true;
    if (lexeme.kind != LexemeKind::Word || isKeyword(lexeme) || index == 0)
        return false;
    const Lexeme &before = lexemes[index - 1];
    const bool isInList =
        before.kind == LexemeKind::Comma
        || (before.kind == LexemeKind::Open && index > 1 && isKeyword(lexemes[index - 2]));
    return before.kind == LexemeKind::Comparison || isInList;
}

} // namespace

void ExpressionHighlighter::highlightBlock(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    const auto lexemes = readLexemes({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    if (!lexemes)
        return;
    const QPalette palette = QApplication::palette();
    const auto unitAt = [&bytes](std::size_t offset) {
        return QString::fromUtf8(bytes.left(static_cast<qsizetype>(offset))).size();
    };
    for (std::size_t i = 0; i + 1 < lexemes->size(); ++i) {
        const auto begin = static_cast<int>(unitAt((*lexemes)[i].offset));
        const auto end = static_cast<int>(unitAt((*lexemes)[i + 1].offset));
        QTextCharFormat format;
        if (isKeyword((*lexemes)[i])) {
            format.setForeground(colorOf(Role::Link, palette));
            format.setFontWeight(QFont::DemiBold);
        } else if (isValue(*lexemes, i)) {
            format.setForeground(colorOf(Role::InSync, palette));
        } else {
            continue;
        }
        setFormat(begin, end - begin, format);
    }
}

} // namespace tern
