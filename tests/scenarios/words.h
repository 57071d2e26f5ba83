#pragma once

#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace tern::test {

/// A scenario file that cannot be read: which line, and what is wrong with it.
class ScenarioError : public std::runtime_error {
public:
    ScenarioError(int line, const std::string &what) : std::runtime_error(what), m_line(line) {}
    [[nodiscard]] int line() const { return m_line; }

private:
    int m_line;
};

/// A word of a line. A quoted one is data; a bare one may be a word of the format.
struct Word {
    std::string text;
    bool isQuoted = false;

    bool operator==(const Word &) const = default;
};

struct Line {
    int number = 0; ///< in the file, from 1
    bool isIndented = false;
    std::vector<Word> words;
};

/// The lines of a file without comments and empty ones. A line with "{1..40}" stands there forty
/// times, with the number in its place and in that of each "{}". Throws ScenarioError.
[[nodiscard]] std::vector<Line> linesOf(std::string_view text);

/// How many words `phrase` ("plug in another") has, when `words` begin with it, bare; else 0.
[[nodiscard]] std::size_t beginsWith(const std::vector<Word> &words, std::string_view phrase);

/// Bytes as a scenario would write them: bare where that is possible, else in quotes.
[[nodiscard]] std::string wordFor(const std::string &bytes);
/// The same, always in quotes.
[[nodiscard]] std::string inQuotes(const std::string &bytes);

} // namespace tern::test
