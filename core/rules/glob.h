#pragma once

#include "rule_error.h"

#include <bitset>
#include <cstdint>
#include <limits>
#include <vector>

namespace tern {

/// A pattern for names or whole paths, in the language of gitignore without what concerns a line
/// of a list (see Pattern): `*` any bytes but '/', `?` one byte but '/', `[a-z]`, `[!a-z]`,
/// `[[:digit:]]` one byte but '/', `**` as a whole component any number of components, `\` takes
/// the special meaning from the next byte. Bytes are compared as they are: no case, no locale.
/// Source of the semantics: gitignore(5) and the behaviour of git itself.
///
/// Matching takes no more than (bytes of the glob) x (bytes of the path) steps, whatever both are.
/// A value; const calls are safe from any thread.
class Glob {
public:
    static constexpr std::size_t maxBytes = 4096;

    /// Fails for what is malformed, too long, or can match nothing.
    static Parsed<Glob> parse(std::string_view text);

    /// The whole path, component by component.
    [[nodiscard]] bool matchesPath(std::string_view path) const;
    /// A name without '/'. A glob of several components matches no name.
    [[nodiscard]] bool matchesName(std::string_view name) const;
    /// True when every path below `directory` matches, however deep: the glob ends in `/**`.
    [[nodiscard]] bool matchesAllBelow(std::string_view directory) const;
    [[nodiscard]] bool isSingleComponent() const { return m_components.size() == 1; }
    /// What every matching path has for its last name, and for one of the names before; empty where
    /// that is not one certain name.
    [[nodiscard]] std::string_view lastName() const { return literalName(m_components.back()); }
    [[nodiscard]] std::string_view directoryName() const;
    /// What the last name of every matching path ends with, as far as known.
    [[nodiscard]] std::string_view lastTail() const { return m_components.back().tail; }
    /// The text it matches, when it has no wildcard and thus matches but one.
    [[nodiscard]] std::optional<std::string> literal() const;

private:
    using ByteSet = std::bitset<256>;
    enum class TokenKind : std::uint8_t { Byte, AnyByte, AnyBytes, OneOf };
    struct Token {
        TokenKind kind = TokenKind::Byte;
        unsigned char byte = 0;
        std::uint16_t set = 0; ///< OneOf: index into m_sets
    };
    enum class ComponentKind : std::uint8_t { Literal, Wild, AnyDepth };
    struct Component {
        ComponentKind kind = ComponentKind::Literal;
        std::size_t least = 0;     ///< AnyDepth: components it stands for, at least
        std::string head = {};     ///< bytes before the first wildcard; all bytes of a literal
        std::vector<Token> middle; ///< Wild: from the first wildcard to the last `*`, or the end
        std::string needle = {};   ///< bytes in a row that are somewhere in the middle
        std::string tail = {};     ///< bytes after the last `*`
    };
    class Builder;

    [[nodiscard]] static std::string_view literalName(const Component &component)
    {
        return component.kind == ComponentKind::Literal ? component.head : std::string_view();
    }
    [[nodiscard]] bool accepts(const Token &token, char byte) const;
    [[nodiscard]] bool matchesTokens(const std::vector<Token> &tokens, std::string_view text) const;
    [[nodiscard]] bool matchesComponent(const Component &component, std::string_view name) const;

    std::vector<Component> m_components; ///< never empty
    std::vector<ByteSet> m_sets;
};

} // namespace tern
