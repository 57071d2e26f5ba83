#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace tern {

/// Appends values to a string of bytes such that different values never give the same bytes:
/// integers as 8 bytes, most significant first; bytes after their count.
class ByteWriter {
public:
    void integer(std::uint64_t value);
    void bytes(std::string_view value);
    /// Without a count: for values of a fixed length.
    void raw(std::string_view value) { m_out += value; }

    [[nodiscard]] const std::string &out() const { return m_out; }
    void clear() { m_out.clear(); }

private:
    std::string m_out;
};

/// Reads what a ByteWriter wrote. Past the end, or where a count leads past it, values are zero or
/// empty and isWhole() is false.
class ByteReader {
public:
    explicit ByteReader(std::string_view in) : m_in(in) {}

    std::uint64_t integer();
    /// An integer that is 0 or 1.
    bool flag();
    std::string_view bytes();

    void reject() { m_whole = false; }
    /// True when all that was read was there, and nothing is left.
    [[nodiscard]] bool isWhole() const { return m_whole && m_in.empty(); }

private:
    std::string_view m_in;
    bool m_whole = true;
};

} // namespace tern
