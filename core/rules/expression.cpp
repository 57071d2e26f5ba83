#include "expression.h"

#include "expression_lexer.h"

#include <algorithm>
#include <cassert>

namespace tern {

namespace {

bool isKeyword(const Lexeme &lexeme, std::string_view keyword)
{
    return lexeme.kind == LexemeKind::Word
           && std::equal(lexeme.text.begin(), lexeme.text.end(), keyword.begin(), keyword.end(),
                         [](char a, char b) {
                             return (a >= 'a' && a <= 'z' ? static_cast<char>(a - 'a' + 'A') : a)
                                    == b;
                         });
}

bool isAnyKeyword(const Lexeme &lexeme)
{
    return isKeyword(lexeme, "AND") || isKeyword(lexeme, "OR") || isKeyword(lexeme, "NOT")
           || isKeyword(lexeme, "IN");
}

std::string shown(const Lexeme &lexeme)
{
    return lexeme.kind == LexemeKind::End ? "the end" : inQuotes(lexeme.text);
}

} // namespace

/// By recursive descent; each function reads one rule of the grammar and returns its node.
class Expression::Parser {
public:
    Parser(std::vector<Lexeme> lexemes, std::shared_ptr<const MetadataFields> metadata)
        : m_lexemes(std::move(lexemes)), m_metadata(std::move(metadata))
    {
    }

    Parsed<Expression> parse();

private:
    using NodeIndex = std::size_t;

    [[nodiscard]] const Lexeme &next() const { return m_lexemes[m_at]; }
    Parsed<NodeIndex> any();
    Parsed<NodeIndex> all();
    Parsed<NodeIndex> joined(NodeKind kind, std::string_view keyword,
                             Parsed<NodeIndex> (Parser::*operand)());
    Parsed<NodeIndex> part();
    Parsed<NodeIndex> nested();
    Parsed<NodeIndex> condition();
    Parsed<NodeIndex> oneOf(const AskedField &asked);
    Parsed<AskedField> field();
    Parsed<NodeIndex> value(const AskedField &asked, Comparison comparison,
                            std::size_t comparisonOffset);
    [[nodiscard]] ParseFailure expected(const std::string &what) const
    {
        return wrong("expected " + what + ", found " + shown(next()), next().offset);
    }
    NodeIndex add(Node node)
    {
        m_made.m_nodes.push_back(std::move(node));
        return m_made.m_nodes.size() - 1;
    }

    std::vector<Lexeme> m_lexemes; ///< the last is End, and never passed
    std::shared_ptr<const MetadataFields> m_metadata;
    std::size_t m_at = 0;
    std::size_t m_depth = 0;
    Expression m_made;
};

Parsed<Expression> Expression::Parser::parse()
{
    if (next().kind == LexemeKind::End)
        return wrong("an expression is missing; for example size > 1GB AND mtime < 30d", 0);
    const Parsed<NodeIndex> whole = any();
    if (!whole)
        return ParseFailure(whole.error());
    if (next().kind == LexemeKind::Close)
        return wrong("')' without its '('", next().offset);
    if (next().kind != LexemeKind::End)
        return expected("AND, OR or the end");
    assert(*whole + 1 == m_made.m_nodes.size());
    return std::move(m_made);
}

Parsed<std::size_t> Expression::Parser::any()
{
    return joined(NodeKind::Any, "OR", &Parser::all);
}

Parsed<std::size_t> Expression::Parser::all()
{
    return joined(NodeKind::All, "AND", &Parser::part);
}

Parsed<std::size_t> Expression::Parser::joined(NodeKind kind, std::string_view keyword,
                                               Parsed<NodeIndex> (Parser::*operand)())
{
    Parsed<NodeIndex> first = (this->*operand)();
    if (!first || !isKeyword(next(), keyword))
        return first;
    Node node{kind, 0, {*first}};
    while (isKeyword(next(), keyword)) {
        ++m_at;
        Parsed<NodeIndex> another = (this->*operand)();
        if (!another)
            return another;
        node.parts.push_back(*another);
    }
    return add(std::move(node));
}

Parsed<std::size_t> Expression::Parser::part()
{
    const bool negated = isKeyword(next(), "NOT");
    if (!negated && next().kind != LexemeKind::Open)
        return condition();
    if (m_depth == maxDepth)
        return wrong("more than " + std::to_string(maxDepth) + " '(' and NOT inside each other",
                     next().offset);
    ++m_depth;
    Parsed<NodeIndex> made = nested();
    --m_depth;
    return made;
}

/// What a NOT or a '(' begins.
Parsed<std::size_t> Expression::Parser::nested()
{
    const std::size_t opened = next().offset;
    const bool negated = next().kind != LexemeKind::Open;
    ++m_at;
    if (negated) {
        Parsed<NodeIndex> inner = part();
        if (!inner)
            return inner;
        return add({NodeKind::Not, 0, {*inner}});
    }
    Parsed<NodeIndex> inner = any();
    if (!inner)
        return inner;
    if (next().kind == LexemeKind::End)
        return wrong("'(' without its ')'", opened);
    if (next().kind != LexemeKind::Close)
        return expected("AND, OR or ')'");
    ++m_at;
    return inner;
}

Parsed<AskedField> Expression::Parser::field()
{
    if (next().kind != LexemeKind::Word || isAnyKeyword(next()))
        return expected("a field (" + fieldNames() + "), '(' or NOT");
    Parsed<AskedField> asked = readField(next().text, m_metadata);
    if (!asked)
        return ParseFailure(shifted(std::move(asked).error(), next().offset));
    ++m_at;
    return asked;
}

Parsed<std::size_t> Expression::Parser::condition()
{
    const Parsed<AskedField> asked = field();
    if (!asked)
        return ParseFailure(asked.error());
    if (isKeyword(next(), "NOT") && isKeyword(m_lexemes[m_at + 1], "IN")) {
        ++m_at;
        Parsed<NodeIndex> inner = oneOf(*asked);
        if (!inner)
            return inner;
        return add({NodeKind::Not, 0, {*inner}});
    }
    if (isKeyword(next(), "IN"))
        return oneOf(*asked);
    if (next().kind != LexemeKind::Comparison)
        return expected("<, <=, =, !=, >=, > or in (...)");
    const Lexeme &comparison = m_lexemes[m_at++];
    return value(*asked, comparison.comparison, comparison.offset);
}

/// `in (a, b)`: at the `in`.
Parsed<std::size_t> Expression::Parser::oneOf(const AskedField &asked)
{
    const std::size_t listOffset = next().offset;
    ++m_at;
    if (next().kind != LexemeKind::Open)
        return expected("'(' and a list of values");
    Node node{NodeKind::Any, 0, {}};
    do {
        ++m_at;
        Parsed<NodeIndex> one = value(asked, Comparison::Equal, listOffset);
        if (!one)
            return one;
        node.parts.push_back(*one);
    } while (next().kind == LexemeKind::Comma);
    if (next().kind != LexemeKind::Close)
        return expected("',' or ')'");
    ++m_at;
    return add(std::move(node));
}

Parsed<std::size_t> Expression::Parser::value(const AskedField &asked, Comparison comparison,
                                              std::size_t comparisonOffset)
{
    const Lexeme &given = next();
    if (given.kind != LexemeKind::Quoted && given.kind != LexemeKind::Word)
        return expected("a value");
    if (isAnyKeyword(given))
        return wrong("expected a value, found " + inQuotes(given.text)
                         + "; as a value it is quoted",
                     given.offset);
    if (const auto why = comparisonRefusal(asked, comparison, given.text))
        return wrong(*why, comparisonOffset);
    Parsed<Condition> made = makeCondition(asked, comparison, given.text);
    if (!made) {
        const std::size_t quote = given.kind == LexemeKind::Quoted ? 1 : 0;
        return ParseFailure(shifted(std::move(made).error(), given.offset + quote));
    }
    m_made.m_values.push_back(given.text);
    ++m_at;
    m_made.m_conditions.push_back(std::move(*made));
    return add({NodeKind::One, m_made.m_conditions.size() - 1, {}});
}

Result<Expression> Expression::parse(std::string_view text,
                                     const std::shared_ptr<const MetadataFields> &metadata)
{
    if (text.size() > maxBytes) {
        const RuleError tooLong{"longer than " + std::to_string(maxBytes) + " bytes", maxBytes + 1};
        return Failure(asError(tooLong, text));
    }
    Parsed<std::vector<Lexeme>> lexemes = readLexemes(text);
    if (!lexemes)
        return Failure(asError(lexemes.error(), text));
    Parsed<Expression> made = Parser(std::move(*lexemes), metadata).parse();
    if (!made)
        return Failure(asError(made.error(), text));
    made->m_text = text;
    return std::move(*made);
}

/// As deep as maxDepth lets an expression be, a few frames for each level.
template <class Leaf>
Truth Expression::truthOf(const Node &node, const Leaf &leaf) const
{
    if (node.kind == NodeKind::One)
        return leaf(m_conditions[node.condition]);
    if (node.kind == NodeKind::Not) {
        const Truth inner = truthOf(m_nodes[node.parts.front()], leaf);
        return inner == Truth::Maybe ? inner : inner == Truth::Yes ? Truth::No : Truth::Yes;
    }
    const bool isAll = node.kind == NodeKind::All;
    Truth whole = isAll ? Truth::Yes : Truth::No;
    const Truth settles = isAll ? Truth::No : Truth::Yes;
    for (const std::size_t part : node.parts) {
        const Truth one = truthOf(m_nodes[part], leaf);
        whole = isAll ? std::min(whole, one) : std::max(whole, one);
        if (whole == settles)
            break;
    }
    return whole;
}

Truth Expression::truth(const Candidate &candidate) const
{
    return truthOf(m_nodes.back(),
                   [&](const Condition &one) { return tern::truth(one, candidate); });
}

Truth Expression::truthBelow(const RelPath &directory) const
{
    return truthOf(m_nodes.back(),
                   [&](const Condition &one) { return tern::truthBelow(one, directory); });
}

} // namespace tern
