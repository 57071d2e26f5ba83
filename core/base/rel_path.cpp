#include "rel_path.h"

#include <algorithm>
#include <cassert>

namespace tern {

namespace {

char asciiLower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// '/' sorts before every byte that a name can hold, so that a tree stays together.
unsigned treeOrder(char c)
{
    return c == '/' ? 0U : static_cast<unsigned char>(c);
}

} // namespace

bool RelPath::isReservedName(std::string_view name)
{
    constexpr std::string_view reserved = ".tern";
    return name.size() == reserved.size()
           && std::equal(name.begin(), name.end(), reserved.begin(),
                         [](char a, char b) { return asciiLower(a) == b; });
}

bool RelPath::isValidName(std::string_view name)
{
    return !name.empty() && name.size() <= maxComponentBytes && name != "." && name != ".."
           && name.find('/') == std::string_view::npos && name.find('\0') == std::string_view::npos
           && !isReservedName(name);
}

Result<RelPath> RelPath::parse(std::string_view bytes)
{
    if (bytes.empty())
        return RelPath();
    if (bytes.size() > maxBytes)
        return fail(ErrorCode::NameTooLong, std::string(bytes.substr(0, maxComponentBytes)));
    std::size_t start = 0;
    while (start <= bytes.size()) {
        const std::size_t end = std::min(bytes.find('/', start), bytes.size());
        const std::string_view component = bytes.substr(start, end - start);
        if (component.size() > maxComponentBytes)
            return fail(ErrorCode::NameTooLong, std::string(bytes));
        if (!isValidName(component))
            return fail(ErrorCode::InvalidName, std::string(bytes));
        start = end + 1;
    }
    return RelPath(std::string(bytes));
}

Result<RelPath> RelPath::fromKey(std::string_view key)
{
    if (key.find('/') != std::string_view::npos)
        return fail(ErrorCode::InvalidName, std::string(key));
    std::string bytes(key);
    std::replace(bytes.begin(), bytes.end(), '\0', '/');
    return parse(bytes);
}

std::string_view RelPath::name() const
{
    const std::string_view all = m_bytes;
    const std::size_t slash = all.rfind('/');
    return slash == std::string_view::npos ? all : all.substr(slash + 1);
}

RelPath RelPath::parent() const
{
    const std::size_t slash = m_bytes.rfind('/');
    return slash == std::string::npos ? RelPath() : RelPath(m_bytes.substr(0, slash));
}

Result<RelPath> RelPath::child(std::string_view name) const
{
    const std::size_t length = m_bytes.size() + (isRoot() ? 0 : 1) + name.size();
    if (name.size() > maxComponentBytes || length > maxBytes)
        return fail(ErrorCode::NameTooLong, m_bytes + '/' + std::string(name));
    if (!isValidName(name))
        return fail(ErrorCode::InvalidName, m_bytes + '/' + std::string(name));
    std::string bytes;
    bytes.reserve(length);
    bytes += m_bytes;
    if (!isRoot())
        bytes += '/';
    bytes += name;
    return RelPath(std::move(bytes));
}

bool RelPath::contains(const RelPath &other) const
{
    if (isRoot())
        return true;
    return other.m_bytes.starts_with(m_bytes)
           && (other.m_bytes.size() == m_bytes.size() || other.m_bytes[m_bytes.size()] == '/');
}

RelPath RelPath::rebased(const RelPath &from, const RelPath &to) const
{
    assert(from.contains(*this));
    std::string_view rest = std::string_view(m_bytes).substr(from.m_bytes.size());
    if (rest.starts_with('/'))
        rest.remove_prefix(1);
    if (rest.empty())
        return to;
    if (to.isRoot())
        return RelPath(std::string(rest));
    return RelPath(to.m_bytes + '/' + std::string(rest));
}

std::string RelPath::key() const
{
    std::string key = m_bytes;
    std::replace(key.begin(), key.end(), '/', '\0');
    return key;
}

std::strong_ordering operator<=>(const RelPath &a, const RelPath &b)
{
    const auto [inA, inB] =
        std::mismatch(a.m_bytes.begin(), a.m_bytes.end(), b.m_bytes.begin(), b.m_bytes.end());
    if (inA == a.m_bytes.end() || inB == b.m_bytes.end())
        return a.m_bytes.size() <=> b.m_bytes.size();
    return treeOrder(*inA) <=> treeOrder(*inB);
}

} // namespace tern
