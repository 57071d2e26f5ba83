#include "glob.h"

#include "base/rel_path.h"
#include "glob_class.h"

#include <algorithm>
#include <cassert>

namespace tern {

/// Cuts a text into tokens, and the tokens into components.
class Glob::Builder {
public:
    explicit Builder(std::string_view text) : m_text(text) {}

    Parsed<Glob> build();

private:
    enum class Slash : std::uint8_t { None, Plain, Escaped };

    Parsed<Slash> readToken();
    Parsed<Slash> readComponent();
    Parsed<bool> endComponent(std::size_t start, Slash slash);
    void keepComponent();
    [[nodiscard]] static std::string longestRun(const std::vector<Token> &tokens);

    std::string_view m_text;
    std::size_t m_at = 0;
    std::vector<Token> m_tokens; ///< of the component being read
    std::size_t m_stars = 0;     ///< in a row at its beginning
    Glob m_glob;
};

/// Reads one token into m_tokens, or the slash that ends the component.
Parsed<Glob::Builder::Slash> Glob::Builder::readToken()
{
    const char c = m_text[m_at];
    if (c == '/') {
        ++m_at;
        return Slash::Plain;
    }
    if (c == '[') {
        const Parsed<GlobClass> made = parseGlobClass(m_text, m_at);
        if (!made)
            return ParseFailure(made.error());
        m_tokens.push_back({TokenKind::OneOf, 0, static_cast<std::uint16_t>(m_glob.m_sets.size())});
        m_glob.m_sets.push_back(made->bytes);
        m_at = made->end;
        return Slash::None;
    }
    ++m_at;
    if (c == '?') {
        m_tokens.push_back({TokenKind::AnyByte});
    } else if (c == '*') {
        if (m_tokens.size() <= 1 && (m_tokens.empty() || m_stars > 0))
            ++m_stars;
        if (m_tokens.empty() || m_tokens.back().kind != TokenKind::AnyBytes)
            m_tokens.push_back({TokenKind::AnyBytes});
    } else if (c == '\\') {
        if (m_at == m_text.size())
            return wrong("nothing follows the '\\' (a literal one is written '\\\\')", m_at - 1);
        const char escaped = m_text[m_at++];
        if (escaped == '/')
            return Slash::Escaped;
        m_tokens.push_back({TokenKind::Byte, static_cast<unsigned char>(escaped)});
    } else {
        m_tokens.push_back({TokenKind::Byte, static_cast<unsigned char>(c)});
    }
    return Slash::None;
}

Parsed<Glob::Builder::Slash> Glob::Builder::readComponent()
{
    m_tokens.clear();
    m_stars = 0;
    while (m_at < m_text.size()) {
        Parsed<Slash> slash = readToken();
        if (!slash || *slash != Slash::None)
            return slash;
    }
    return Slash::None;
}

/// Turns m_tokens into the next component, unless no name could ever match them.
Parsed<bool> Glob::Builder::endComponent(std::size_t start, Slash slash)
{
    if (m_tokens.empty())
        return wrong("matches nothing: an empty name", start);
    if (m_tokens.size() == 1 && m_stars >= 2) {
        // Git: "a/**" needs something below a, and so does a `**` before an escaped slash.
        m_glob.m_components.push_back(
            {ComponentKind::AnyDepth, slash == Slash::Plain ? 0U : 1U, {}, {}, {}});
        return true;
    }
    std::size_t least = 0;
    for (const Token &token : m_tokens)
        least += token.kind == TokenKind::AnyBytes ? 0 : 1;
    if (least > RelPath::maxComponentBytes)
        return wrong("matches nothing: no name is longer than 255 bytes", start);
    keepComponent();
    const Component &kept = m_glob.m_components.back();
    if (kept.kind == ComponentKind::Literal && (kept.head == "." || kept.head == ".."))
        return wrong("matches nothing: no path has a name " + inQuotes(kept.head), start);
    return true;
}

std::string Glob::Builder::longestRun(const std::vector<Token> &tokens)
{
    std::string longest;
    std::string run;
    for (const Token &token : tokens) {
        if (token.kind != TokenKind::Byte) {
            run.clear();
            continue;
        }
        run += static_cast<char>(token.byte);
        if (run.size() > longest.size())
            longest = run;
    }
    return longest;
}

void Glob::Builder::keepComponent()
{
    const auto isByte = [](const Token &token) { return token.kind == TokenKind::Byte; };
    const auto isAnyBytes = [](const Token &token) { return token.kind == TokenKind::AnyBytes; };
    Component made;
    const auto firstWild = std::find_if_not(m_tokens.begin(), m_tokens.end(), isByte);
    for (auto token = m_tokens.begin(); token != firstWild; ++token)
        made.head += static_cast<char>(token->byte);
    made.kind = firstWild == m_tokens.end() ? ComponentKind::Literal : ComponentKind::Wild;
    auto tail = m_tokens.end();
    // A tail is known to stand at the end of a name only when something elastic is before it.
    if (std::any_of(firstWild, m_tokens.end(), isAnyBytes)) {
        while (isByte(*(tail - 1)))
            --tail;
    }
    made.middle.assign(firstWild, tail);
    for (auto token = tail; token != m_tokens.end(); ++token)
        made.tail += static_cast<char>(token->byte);
    made.needle = longestRun(made.middle);
    m_glob.m_components.push_back(std::move(made));
}

Parsed<Glob> Glob::Builder::build()
{
    if (m_text.size() > maxBytes)
        return wrong("longer than " + std::to_string(maxBytes) + " bytes", maxBytes);
    if (const std::size_t nul = m_text.find('\0'); nul != std::string_view::npos)
        return wrong("holds a zero byte, which no name has", nul);
    Slash slash = Slash::None;
    do {
        const std::size_t start = m_at;
        const Parsed<Slash> ended = readComponent();
        if (!ended)
            return ParseFailure(ended.error());
        slash = *ended;
        if (const Parsed<bool> kept = endComponent(start, slash); !kept)
            return ParseFailure(kept.error());
    } while (slash != Slash::None);
    return std::move(m_glob);
}

Parsed<Glob> Glob::parse(std::string_view text)
{
    return Builder(text).build();
}

bool Glob::accepts(const Token &token, char byte) const
{
    switch (token.kind) {
    case TokenKind::Byte: return token.byte == static_cast<unsigned char>(byte);
    case TokenKind::AnyByte: return true;
    case TokenKind::OneOf: return m_sets[token.set].test(static_cast<unsigned char>(byte));
    case TokenKind::AnyBytes: break;
    }
    return false;
}

/// Only the last `*` is ever tried again: what an earlier one could take more, the last one can.
bool Glob::matchesTokens(const std::vector<Token> &tokens, std::string_view text) const
{
    constexpr std::size_t none = std::numeric_limits<std::size_t>::max();
    std::size_t token = 0;
    std::size_t at = 0;
    std::size_t retryToken = none;
    std::size_t retryAt = 0;
    while (at < text.size()) {
        if (token < tokens.size() && tokens[token].kind == TokenKind::AnyBytes) {
            retryToken = ++token;
            retryAt = at;
            if (token == tokens.size())
                return true;
        } else if (token < tokens.size() && accepts(tokens[token], text[at])) {
            ++token;
            ++at;
        } else if (retryToken != none) {
            token = retryToken;
            at = ++retryAt;
        } else {
            return false;
        }
    }
    while (token < tokens.size() && tokens[token].kind == TokenKind::AnyBytes)
        ++token;
    return token == tokens.size();
}

bool Glob::matchesComponent(const Component &component, std::string_view name) const
{
    assert(component.kind != ComponentKind::AnyDepth);
    if (component.kind == ComponentKind::Literal)
        return name == component.head;
    if (name.size() < component.head.size() + component.tail.size()
        || !name.starts_with(component.head) || !name.ends_with(component.tail))
        return false;
    name.remove_prefix(component.head.size());
    name.remove_suffix(component.tail.size());
    if (name.find(component.needle) == std::string_view::npos)
        return false; // most names, and quickly
    return matchesTokens(component.middle, name);
}

/// As with the bytes of a name, only the last `**` is ever tried again, one component further on.
bool Glob::matchesPath(std::string_view path) const
{
    constexpr std::size_t none = std::numeric_limits<std::size_t>::max();
    const auto nameAt = [path](std::size_t at) {
        return path.substr(at, std::min(path.find('/', at), path.size()) - at);
    };
    if (path.empty())
        return false;
    std::size_t component = 0;
    std::size_t at = 0; // behind the end of the path by one when all names are used up
    std::size_t retryComponent = none;
    std::size_t retryAt = 0;
    while (at < path.size() || component < m_components.size()) {
        if (at >= path.size())
            return false; // every component needs a name, and trying again only uses up more
        if (component < m_components.size()
            && m_components[component].kind == ComponentKind::AnyDepth) {
            if (m_components[component].least > 0) {
                if (component + 1 == m_components.size())
                    return true;
                at += nameAt(at).size() + 1;
            }
            retryComponent = ++component;
            retryAt = at;
        } else if (component < m_components.size()
                   && matchesComponent(m_components[component], nameAt(at))) {
            at += nameAt(at).size() + 1;
            ++component;
        } else if (retryComponent != none && retryAt < path.size()) {
            retryAt += nameAt(retryAt).size() + 1;
            at = retryAt;
            component = retryComponent;
        } else {
            return false;
        }
    }
    return true;
}

bool Glob::matchesName(std::string_view name) const
{
    if (m_components.size() != 1 || name.empty())
        return false;
    const Component &only = m_components.front();
    return only.kind == ComponentKind::AnyDepth || matchesComponent(only, name);
}

/// The last one: the further down, the rarer.
std::string_view Glob::directoryName() const
{
    for (std::size_t at = m_components.size() - 1; at > 0; --at) {
        if (const std::string_view name = literalName(m_components[at - 1]); !name.empty())
            return name;
    }
    return {};
}

/// What stands before a `/**` cannot reach the last name, so any one below speaks for all.
bool Glob::matchesAllBelow(std::string_view directory) const
{
    return m_components.back().kind == ComponentKind::AnyDepth
           && matchesPath(std::string(directory) + "/x");
}

std::optional<std::string> Glob::literal() const
{
    std::string all;
    for (const Component &component : m_components) {
        if (component.kind != ComponentKind::Literal)
            return std::nullopt;
        if (!all.empty())
            all += '/';
        all += component.head;
    }
    return all;
}

} // namespace tern
