#include "expectation.h"

#include "control/bytes.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace tern::test {

namespace {

constexpr std::array conflictTypes = {"modified_both", "created_both", "type_changed",
                                      "name_clash",    "deleted_here", "deleted_there",
                                      "ask_first"};

std::uint64_t numberFrom(const Word &word, const Line &line)
{
    std::uint64_t value = 0;
    const char *end = word.text.data() + word.text.size();
    const auto [stop, error] = std::from_chars(word.text.data(), end, value);
    if (word.isQuoted || error != std::errc() || stop != end)
        throw ScenarioError(line.number, inQuotes(word.text) + " is not a number");
    return value;
}

bool isWhere(const Word &word)
{
    return !word.isQuoted && (word.text == "here" || word.text == "there");
}

const Word &wordAt(const Line &line, std::size_t index)
{
    if (index >= line.words.size())
        throw ScenarioError(line.number, "something is missing at the end of the line");
    return line.words[index];
}

/// All words from `index` on, as they would be written.
std::string textFrom(const Line &line, std::size_t index)
{
    std::string text;
    for (std::size_t i = index; i < line.words.size(); ++i) {
        const Word &word = line.words[i];
        text += (text.empty() ? "" : " ")
                + (word.text == "->" && !word.isQuoted ? word.text : wordFor(word.text));
    }
    return text;
}

/// "uploaded 2 files", "moved 1 there".
void addCount(Expectations &expected, const Line &line, bool hasSide)
{
    const std::uint64_t count = numberFrom(wordAt(line, 1), line);
    const Word &last = wordAt(line, 2);
    const bool isWell = hasSide ? isWhere(last) : last.text == "file" || last.text == "files";
    if (!isWell || line.words.size() > 3)
        throw ScenarioError(line.number,
                            hasSide ? "it is written " + line.words[0].text + " 2 there (or here)"
                                    : "it is written " + line.words[0].text + " 2 files");
    expected.countsMatter = true;
    expected.counts[line.words[0].text + (hasSide ? " " + last.text : std::string())] = count;
}

void addConflict(Expectations &expected, const Line &line)
{
    const std::string &type = wordAt(line, 2).text;
    if (std::find(conflictTypes.begin(), conflictTypes.end(), type) == conflictTypes.end()) {
        std::string all;
        for (const char *known : conflictTypes)
            all += (all.empty() ? "" : ", ") + std::string(known);
        throw ScenarioError(line.number,
                            inQuotes(type) + " is no kind of conflict; allowed: " + all);
    }
    expected.conflicts.insert({line.words[1].text, "conflict " + textFrom(line, 1)});
}

void addPlanned(Expectations &expected, const Line &line)
{
    const bool isMove = wordAt(line, 1).text == "move";
    const std::string &path = wordAt(line, isMove ? 4 : 2).text;
    expected.plan.insert({path, textFrom(line, 0)});
}

/// What the exit status should be when the scenario does not say.
int exitThatFollows(const Expectations &expected)
{
    if (!expected.guard.empty())
        return 3;
    if (!expected.failure.empty())
        return 4;
    return expected.conflicts.empty() && expected.problems.empty() && expected.waiting.empty() ? 0
                                                                                               : 1;
}

std::string listDifference(const char *what, const LinesByPath &expected, const LinesByPath &told)
{
    const std::vector<Column> columns = {{std::string("expected ") + what, expected},
                                         {"told", told}};
    return areEqual(columns) ? std::string() : sideBySide(columns);
}

std::string wordDifference(const char *what, const std::string &expected, const std::string &told)
{
    const auto shown = [](const std::string &text) { return text.empty() ? "nothing" : text; };
    if (expected == told)
        return {};
    return std::string("    ") + what + ": expected " + shown(expected) + ", told " + shown(told)
           + '\n';
}

std::string countsText(const std::map<std::string, std::uint64_t> &counts)
{
    std::string text;
    for (const auto &[what, count] : counts) {
        if (count > 0)
            text += (text.empty() ? "" : ", ") + what + " " + std::to_string(count);
    }
    return text.empty() ? "did nothing" : text;
}

std::string withSides(std::string text, Orientation orientation)
{
    for (const std::string where : {"here", "there"}) {
        const std::string mark = '{' + where + '}';
        for (std::size_t at = text.find(mark); at != std::string::npos; at = text.find(mark, at))
            text.replace(at, mark.size(), sideOf(where, orientation));
    }
    return text;
}

} // namespace

void addExpectation(Expectations &expected, const Line &line)
{
    const std::vector<Word> &words = line.words;
    if (beginsWith(words, "exit")) {
        expected.exit = static_cast<int>(numberFrom(wordAt(line, 1), line));
    } else if (beginsWith(words, "did nothing")) {
        expected.countsMatter = true;
    } else if (beginsWith(words, "uploaded") || beginsWith(words, "downloaded")) {
        addCount(expected, line, false);
    } else if (beginsWith(words, "moved") || beginsWith(words, "deleted")) {
        addCount(expected, line, true);
    } else if (beginsWith(words, "conflict")) {
        addConflict(expected, line);
    } else if (beginsWith(words, "problem")) {
        expected.problems.insert({wordAt(line, 1).text, textFrom(line, 0)});
    } else if (beginsWith(words, "waiting")) {
        expected.waiting.insert({wordAt(line, 1).text, textFrom(line, 0)});
    } else if (beginsWith(words, "would")) {
        addPlanned(expected, line);
    } else if (beginsWith(words, "stopped by")) {
        expected.guard =
            wordAt(line, 2).text + (words.size() > 3 ? " " + words[3].text : std::string());
    } else if (beginsWith(words, "failed")) {
        expected.failure = wordAt(line, 1).text;
    } else if (beginsWith(words, "says")) {
        expected.says.push_back(wordAt(line, 1).text);
    } else {
        throw ScenarioError(
            line.number,
            "unknown expectation " + inQuotes(words[0].text)
                + "; allowed: exit, did nothing, uploaded, downloaded, moved, "
                  "deleted, conflict, problem, waiting, would, stopped by, failed, says");
    }
}

std::string differences(const Expectations &expected, const Told &told, Orientation orientation)
{
    std::string text;
    const int exit = expected.exit.value_or(exitThatFollows(expected));
    text += wordDifference("exit status", std::to_string(exit), std::to_string(told.exit));
    text += wordDifference("stopped by", expected.guard, told.guard);
    text += wordDifference("failed", expected.failure, told.failure);
    if (expected.countsMatter)
        text += wordDifference("counts", countsText(expected.counts), countsText(told.counts));
    text += listDifference("conflicts", expected.conflicts, told.conflicts);
    text += listDifference("problems", expected.problems, told.problems);
    text += listDifference("waiting", expected.waiting, told.waiting);
    if (!expected.plan.empty())
        text += listDifference("plan", expected.plan, told.plan);
    for (const std::string &words : expected.says) {
        if (told.output.find(withSides(words, orientation)) == std::string::npos)
            text += "    it does not say " + inQuotes(withSides(words, orientation)) + '\n';
    }
    return text;
}

} // namespace tern::test
