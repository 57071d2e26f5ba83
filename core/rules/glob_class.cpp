#include "glob_class.h"

#include <array>

namespace tern {

namespace {

using Byte = unsigned char;

bool isUpper(Byte c)
{
    return c >= 'A' && c <= 'Z';
}
bool isLower(Byte c)
{
    return c >= 'a' && c <= 'z';
}
bool isAlpha(Byte c)
{
    return isUpper(c) || isLower(c);
}
bool isDigit(Byte c)
{
    return c >= '0' && c <= '9';
}
bool isAlnum(Byte c)
{
    return isAlpha(c) || isDigit(c);
}
bool isHexDigit(Byte c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}
bool isBlank(Byte c)
{
    return c == ' ' || c == '\t';
}
/// Git's idea of a space: without vertical tab and form feed.
bool isSpace(Byte c)
{
    return isBlank(c) || c == '\n' || c == '\r';
}
bool isPrint(Byte c)
{
    return c >= 0x20 && c <= 0x7E;
}
bool isGraph(Byte c)
{
    return isPrint(c) && c != ' ';
}
bool isControl(Byte c)
{
    return c < 0x20 || c == 0x7F;
}
bool isPunct(Byte c)
{
    return isGraph(c) && !isAlnum(c);
}

struct NamedClass {
    std::string_view name;
    bool (*holds)(Byte);
};
constexpr std::array<NamedClass, 12> namedClasses = {{
    {"alnum", isAlnum},
    {"alpha", isAlpha},
    {"blank", isBlank},
    {"cntrl", isControl},
    {"digit", isDigit},
    {"graph", isGraph},
    {"lower", isLower},
    {"print", isPrint},
    {"punct", isPunct},
    {"space", isSpace},
    {"upper", isUpper},
    {"xdigit", isHexDigit},
}};

class ClassReader {
public:
    ClassReader(std::string_view text, std::size_t start)
        : m_text(text), m_start(start), m_at(start + 1)
    {
    }

    Parsed<GlobClass> read();

private:
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] char peek(std::size_t ahead) const
    {
        return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : '\0';
    }
    [[nodiscard]] ParseFailure unended() const
    {
        return wrong("'[' without its ']' (a literal one is written '\\[')", m_start);
    }
    void add(Byte byte) { m_bytes.set(byte); }
    Parsed<bool> readMember();
    Parsed<bool> readRange();
    Parsed<bool> readNamed();

    std::string_view m_text;
    std::size_t m_start;
    std::size_t m_at;
    std::bitset<256> m_bytes;
    std::optional<Byte> m_previous; ///< where a range may begin
};

/// The end of a range whose '-' is at m_at.
Parsed<bool> ClassReader::readRange()
{
    ++m_at;
    if (peek(0) == '\\')
        ++m_at;
    if (atEnd())
        return unended();
    const Byte last = static_cast<Byte>(m_text[m_at++]);
    for (unsigned byte = *m_previous; byte <= last; ++byte)
        add(static_cast<Byte>(byte));
    m_previous.reset();
    return true;
}

/// What begins with "[:" at m_at: a named class, or else a plain '['.
Parsed<bool> ClassReader::readNamed()
{
    const std::size_t nameStart = m_at + 2;
    const std::size_t close = m_text.find(']', nameStart);
    if (close == std::string_view::npos)
        return unended();
    if (close == nameStart || m_text[close - 1] != ':') {
        m_previous = Byte{'['};
        add('[');
        ++m_at;
        return true;
    }
    const std::string_view name = m_text.substr(nameStart, close - 1 - nameStart);
    for (const NamedClass &known : namedClasses) {
        if (known.name != name)
            continue;
        for (unsigned byte = 0; byte < 256; ++byte) {
            if (known.holds(static_cast<Byte>(byte)))
                add(static_cast<Byte>(byte));
        }
        m_previous.reset();
        m_at = close + 1;
        return true;
    }
    std::string allowed;
    for (const NamedClass &known : namedClasses)
        allowed += (allowed.empty() ? "" : ", ") + std::string(known.name);
    return wrong("unknown class " + inQuotes(name) + "; allowed: " + allowed, nameStart);
}

Parsed<bool> ClassReader::readMember()
{
    if (atEnd())
        return unended();
    char c = m_text[m_at];
    if (c == '-' && m_previous && m_at + 1 < m_text.size() && peek(1) != ']')
        return readRange();
    if (c == '[' && peek(1) == ':')
        return readNamed();
    if (c == '\\') {
        ++m_at;
        if (atEnd())
            return unended();
        c = m_text[m_at];
    }
    ++m_at;
    m_previous = static_cast<Byte>(c);
    add(*m_previous);
    return true;
}

Parsed<GlobClass> ClassReader::read()
{
    const bool negated = peek(0) == '!' || peek(0) == '^';
    if (negated)
        ++m_at;
    do {
        if (const Parsed<bool> member = readMember(); !member)
            return ParseFailure(member.error());
    } while (atEnd() || m_text[m_at] != ']');
    GlobClass made{negated ? ~m_bytes : m_bytes, m_at + 1};
    made.bytes.reset('/');
    made.bytes.reset(0);
    if (made.bytes.none())
        return wrong("a class that no byte is in", m_start);
    return made;
}

} // namespace

Parsed<GlobClass> parseGlobClass(std::string_view text, std::size_t start)
{
    return ClassReader(text, start).read();
}

} // namespace tern
