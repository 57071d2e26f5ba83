#include "expression_lexer.h"

#include "filter.h"

#include <algorithm>

namespace tern {

namespace {

constexpr std::string_view spaces = " \t\r\n";
constexpr std::string_view endsWord = " \t\r\n()<>=!,\"'&|";

/// The quoted text that begins at `start`; moves `at` behind its end.
Parsed<Lexeme> readQuoted(std::string_view text, std::size_t start)
{
    const char quote = text[start];
    Lexeme made{LexemeKind::Quoted, {}, Comparison::Equal, start};
    for (std::size_t at = start + 1; at < text.size(); ++at) {
        if (text[at] == quote)
            return made;
        if (text[at] == '\\' && at + 1 < text.size()) {
            ++at;
            if (text[at] != quote)
                made.text += '\\';
        }
        made.text += text[at];
    }
    return wrong("a quote that does not end", start);
}

/// Where the quoted text that begins at `start` is over. Requires that it ends.
std::size_t endOfQuoted(std::string_view text, std::size_t start)
{
    std::size_t at = start + 1;
    while (text[at] != text[start])
        at += text[at] == '\\' ? 2 : 1;
    return at + 1;
}

ParseFailure unexpected(std::string_view text, std::size_t at)
{
    switch (text[at]) {
    case '&': return wrong("unexpected '&'; conditions are joined by AND", at);
    case '|': return wrong("unexpected '|'; conditions are joined by OR", at);
    default: return wrong("unexpected '!'; allowed: != and NOT", at);
    }
}

} // namespace

Parsed<std::vector<Lexeme>> readLexemes(std::string_view text)
{
    std::vector<Lexeme> all;
    std::size_t at = 0;
    while ((at = text.find_first_not_of(spaces, at)) != std::string_view::npos) {
        const char c = text[at];
        std::string_view rest = text.substr(at);
        if (c == '(' || c == ')' || c == ',') {
            const LexemeKind kind = c == '('   ? LexemeKind::Open
                                    : c == ')' ? LexemeKind::Close
                                               : LexemeKind::Comma;
            all.push_back({kind, std::string(1, c), Comparison::Equal, at++});
        } else if (c == '"' || c == '\'') {
            Parsed<Lexeme> made = readQuoted(text, at);
            if (!made)
                return ParseFailure(std::move(made).error());
            all.push_back(std::move(*made));
            at = endOfQuoted(text, at);
        } else if (const auto comparison = takeComparison(rest)) {
            const std::size_t length = text.size() - at - rest.size();
            all.push_back(
                {LexemeKind::Comparison, std::string(text.substr(at, length)), *comparison, at});
            at += length;
        } else if (endsWord.find(c) != std::string_view::npos) {
            return unexpected(text, at);
        } else {
            const std::size_t end = std::min(text.find_first_of(endsWord, at), text.size());
            all.push_back(
                {LexemeKind::Word, std::string(text.substr(at, end - at)), Comparison::Equal, at});
            at = end;
        }
    }
    all.push_back({LexemeKind::End, {}, Comparison::Equal, text.size()});
    return all;
}

} // namespace tern
