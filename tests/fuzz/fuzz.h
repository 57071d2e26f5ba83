#pragma once

#include <stdexcept>
#include <string>
#include <string_view>

namespace tern::test {

/// What a fuzzer throws when a law does not hold for its input. It ends libFuzzer as a crash, and
/// fails the test that tries the corpus.
class Broken : public std::logic_error {
public:
    using std::logic_error::logic_error;
};

inline void require(bool holds, const std::string &law)
{
    if (!holds)
        throw Broken("does not hold: " + law);
}

/// One input for one parser: reads `bytes` as outsiders might send them and requires whatever must
/// hold for any. Deterministic, leaves nothing behind, may be called again and again. Each
/// NAME_fuzzer.cpp defines it.
void fuzz(std::string_view bytes);

/// Takes the first line off `bytes`; all of it when there is but one.
inline std::string_view takeLine(std::string_view &bytes)
{
    const std::string_view line = bytes.substr(0, bytes.find('\n'));
    bytes.remove_prefix(line.size() < bytes.size() ? line.size() + 1 : line.size());
    return line;
}

} // namespace tern::test
