#include "encoding.h"

namespace tern {

namespace {

constexpr std::size_t integerBytes = 8;

} // namespace

void ByteWriter::integer(std::uint64_t value)
{
    for (int shift = 56; shift >= 0; shift -= 8)
        m_out += static_cast<char>((value >> static_cast<unsigned>(shift)) & 0xffU);
}

void ByteWriter::bytes(std::string_view value)
{
    integer(value.size());
    m_out += value;
}

std::uint64_t ByteReader::integer()
{
    if (m_in.size() < integerBytes) {
        m_whole = false;
        m_in = {};
        return 0;
    }
    std::uint64_t value = 0;
    for (const char byte : m_in.substr(0, integerBytes))
        value = (value << 8U) | static_cast<unsigned char>(byte);
    m_in.remove_prefix(integerBytes);
    return value;
}

bool ByteReader::flag()
{
    const std::uint64_t value = integer();
    if (value > 1)
        m_whole = false;
    return value == 1;
}

std::string_view ByteReader::bytes()
{
    const std::uint64_t count = integer();
    if (count > m_in.size()) {
        m_whole = false;
        m_in = {};
        return {};
    }
    const std::string_view value = m_in.substr(0, static_cast<std::size_t>(count));
    m_in.remove_prefix(value.size());
    return value;
}

} // namespace tern
