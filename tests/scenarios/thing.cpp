#include "thing.h"

#include <algorithm>
#include <charconv>
#include <ctime>
#include <random>
#include <set>

namespace tern::test {

namespace {

constexpr std::size_t longestShown = 48; // bytes of content
constexpr std::int64_t perSecond = 1'000'000'000;

std::optional<std::uint64_t> numberIn(const Word &word)
{
    std::uint64_t value = 0;
    const char *end = word.text.data() + word.text.size();
    const auto [stop, error] = std::from_chars(word.text.data(), end, value);
    if (word.isQuoted || word.text.empty() || error != std::errc() || stop != end)
        return std::nullopt;
    return value;
}

/// Reads the words of one thing from the front.
class Reader {
public:
    Reader(std::span<const Word> words, int line) : m_words(words), m_line(line) {}

    [[nodiscard]] bool isAtEnd() const { return m_words.empty(); }
    bool takes(std::string_view keyword)
    {
        if (isAtEnd() || m_words[0].isQuoted || m_words[0].text != keyword)
            return false;
        m_words = m_words.subspan(1);
        return true;
    }
    const Word &take(const char *what)
    {
        if (isAtEnd())
            throw ScenarioError(m_line, std::string(what) + " is missing");
        const Word &word = m_words[0];
        m_words = m_words.subspan(1);
        return word;
    }
    std::uint64_t number(const char *what)
    {
        const Word &word = take(what);
        const auto value = numberIn(word);
        if (!value)
            throw ScenarioError(m_line, inQuotes(word.text) + " is not " + what);
        return *value;
    }
    std::uint64_t size()
    {
        const std::uint64_t count = number("a number of bytes, kB or MB");
        const Word &unit = take("bytes, kB or MB");
        if (unit.text == "bytes" || unit.text == "byte")
            return count;
        if (unit.text == "kB")
            return count * 1000;
        if (unit.text == "MB")
            return count * 1'000'000;
        throw ScenarioError(m_line, inQuotes(unit.text) + " is not bytes, kB or MB");
    }
    [[nodiscard]] int line() const { return m_line; }

private:
    std::span<const Word> m_words;
    int m_line;
};

std::string randomContent(std::uint64_t size, std::uint64_t seed)
{
    std::mt19937_64 generator(seed);
    std::string content(size, '\0');
    for (std::uint64_t at = 0; at < size; at += 8) {
        const std::uint64_t bits = generator();
        for (std::uint64_t i = at; i < std::min(size, at + 8); ++i)
            content[i] = static_cast<char>(bits >> (8 * (i - at)));
    }
    return content;
}

std::string fileContent(Reader &reader, Thing &thing)
{
    if (reader.takes("sparse")) {
        thing.isSparse = true;
        return std::string(reader.size(), '\0');
    }
    const std::uint64_t size = reader.size();
    return randomContent(size, reader.takes("seed") ? reader.number("a seed") : 0);
}

std::string timeText(std::int64_t time)
{
    std::int64_t seconds = time / perSecond;
    if (time % perSecond < 0)
        --seconds;
    const auto whole = static_cast<std::time_t>(seconds);
    std::tm parts = {};
    ::gmtime_r(&whole, &parts);
    char text[40];
    std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%S", &parts);
    const std::int64_t rest = time - seconds * perSecond;
    if (rest == 0)
        return text;
    std::string digits = std::to_string(perSecond + rest).substr(1);
    digits.erase(digits.find_last_not_of('0') + 1);
    return std::string(text) + '.' + digits;
}

std::string contentText(const Thing &thing)
{
    const std::string &content = thing.content;
    if (thing.isSparse)
        return "sparse " + std::to_string(content.size()) + " bytes";
    if (content.size() <= longestShown)
        return inQuotes(content);
    return std::to_string(content.size()) + " bytes (number "
           + std::to_string(std::hash<std::string>()(content) % 1'000'000) + ")";
}

/// Several lines of one path in the order of their text, whichever came first.
Column inOrder(Column column)
{
    std::vector<std::pair<std::string, std::string>> lines(column.lines.begin(),
                                                           column.lines.end());
    std::sort(lines.begin(), lines.end());
    column.lines = {lines.begin(), lines.end()};
    return column;
}

using Rows = std::vector<std::vector<std::string>>;

/// The titles, then one row for each path and each thing of that path.
Rows rowsOf(const std::vector<Column> &columns)
{
    Rows rows(1);
    std::set<std::string> paths;
    for (const Column &column : columns) {
        rows[0].push_back(column.title);
        for (const auto &[path, line] : column.lines)
            paths.insert(path);
    }
    for (const std::string &path : paths) {
        std::size_t height = 0;
        for (const Column &column : columns)
            height = std::max(height, column.lines.count(path));
        for (std::size_t i = 0; i < height; ++i) {
            std::vector<std::string> row;
            for (const Column &column : columns) {
                const auto [begin, end] = column.lines.equal_range(path);
                const auto distance = static_cast<std::ptrdiff_t>(i);
                row.push_back(i < column.lines.count(path) ? std::next(begin, distance)->second
                                                           : std::string("(not there)"));
            }
            rows.push_back(std::move(row));
        }
    }
    return rows;
}

/// Columns that the eye can follow: UTF-8 characters, not bytes.
std::size_t widthOf(const std::string &text)
{
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) {
        return (static_cast<unsigned char>(c) & 0xc0) != 0x80;
    }));
}

} // namespace

std::int64_t timeFrom(const Word &word, int line)
{
    std::tm parts = {};
    const char *text = word.text.c_str();
    const char *rest = ::strptime(text, "%Y-%m-%dT%H:%M:%S", &parts);
    if (rest == nullptr) {
        parts = {};
        rest = ::strptime(text, "%Y-%m-%d", &parts);
    }
    if (rest == nullptr || (*rest != '\0' && *rest != '.'))
        throw ScenarioError(line,
                            inQuotes(word.text) + " is not a time such as 2026-01-31T12:00:00");
    std::int64_t time = static_cast<std::int64_t>(::timegm(&parts)) * perSecond;
    std::int64_t unit = perSecond / 10;
    for (const char *digit = rest + (*rest == '.' ? 1 : 0); *digit != '\0'; ++digit, unit /= 10) {
        if (*digit < '0' || *digit > '9')
            throw ScenarioError(line, inQuotes(word.text) + " has something odd after the seconds");
        time += (*digit - '0') * unit;
    }
    return time;
}

Thing thingFrom(std::span<const Word> words, int line)
{
    Thing thing;
    Reader reader(words, line);
    if (reader.takes("->")) {
        thing.kind = Thing::Kind::Link;
        thing.content = reader.take("where the link points").text;
    } else if (reader.takes("pipe")) {
        thing.kind = Thing::Kind::Pipe;
    } else if (reader.takes("socket")) {
        thing.kind = Thing::Kind::Socket;
    } else {
        if (!words.empty() && words[0].isQuoted)
            thing.content = reader.take("content").text;
        else
            thing.content = fileContent(reader, thing);
        thing.isExecutable = reader.takes("executable");
        if (reader.takes("at"))
            thing.time = timeFrom(reader.take("a time"), line);
    }
    if (!reader.isAtEnd())
        throw ScenarioError(line,
                            "nothing is expected before " + inQuotes(reader.take("a word").text));
    return thing;
}

std::string wordsFor(const std::string &path, const Thing &thing)
{
    const std::string name = wordFor(path);
    switch (thing.kind) {
    case Thing::Kind::Folder: return wordFor(path + '/');
    case Thing::Kind::Link: return name + " -> " + wordFor(thing.content);
    case Thing::Kind::Pipe: return name + " pipe";
    case Thing::Kind::Socket: return name + " socket";
    case Thing::Kind::File: break;
    }
    return name + "  " + contentText(thing) + (thing.isExecutable ? " executable" : "")
           + (thing.time ? " at " + timeText(*thing.time) : std::string());
}

void addFolders(Things &things)
{
    std::set<std::string> folders;
    for (const auto &[path, thing] : things) {
        for (std::size_t slash = path.find('/'); slash != std::string::npos;
             slash = path.find('/', slash + 1))
            folders.insert(path.substr(0, slash));
    }
    for (const std::string &folder : folders)
        things.insert({folder, Thing{Thing::Kind::Folder, {}, false, false, {}}});
}

Thing asAsked(Thing seen, const Thing &expected)
{
    if (!expected.time)
        seen.time.reset();
    seen.isSparse = seen.isSparse && expected.isSparse;
    return seen;
}

Column columnOf(std::string title, const Things &things)
{
    return columnOf(std::move(title), TrashedThings(things.begin(), things.end()));
}

Column columnOf(std::string title, const TrashedThings &things)
{
    Column column{std::move(title), {}};
    for (const auto &[path, thing] : things)
        column.lines.insert({path, wordsFor(path, thing)});
    return inOrder(std::move(column));
}

bool areEqual(const std::vector<Column> &columns)
{
    return std::all_of(columns.begin(), columns.end(),
                       [&](const Column &column) { return column.lines == columns.front().lines; });
}

std::string sideBySide(const std::vector<Column> &columns)
{
    Rows rows = rowsOf(columns);
    std::vector<std::size_t> widths(columns.size());
    for (const auto &row : rows) {
        for (std::size_t i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], widthOf(row[i]));
    }
    std::string text;
    for (const auto &row : rows) {
        const bool isEqual = std::equal(row.begin() + 1, row.end(), row.begin());
        text += &row == &rows[0] || isEqual ? "    " : "  ! ";
        for (std::size_t i = 0; i < row.size(); ++i) {
            const bool isLast = i + 1 == row.size();
            text += row[i] + (isLast ? "\n" : std::string(widths[i] - widthOf(row[i]) + 3, ' '));
        }
    }
    return text;
}

} // namespace tern::test
