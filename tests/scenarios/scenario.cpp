#include "scenario.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace tern::test {

namespace {

/// What stands in the indented lines of a block.
enum class Body : std::uint8_t { None, Edits, JournalEdits, Listing, Expectations, Events };

struct BlockShape {
    const char *phrase;
    StepKind kind;
    Body body;
    std::size_t fewest = 0; ///< words after the phrase
    std::size_t most = 0;
};

constexpr std::size_t any = 100;

// A longer phrase stands before one that it begins with.
constexpr std::array shapes = {
    BlockShape{"before", StepKind::Before, Body::Listing},
    BlockShape{"here", StepKind::Here, Body::Edits},
    BlockShape{"there", StepKind::There, Body::Edits},
    BlockShape{"journal", StepKind::Journal, Body::JournalEdits},
    BlockShape{"rules", StepKind::Rules, Body::None, 1, 1},
    BlockShape{"sync", StepKind::Sync, Body::Expectations, 0, any},
    BlockShape{"resolve", StepKind::Resolve, Body::Expectations, 2, 2},
    BlockShape{"conflicts", StepKind::Conflicts, Body::Expectations},
    BlockShape{"restore", StepKind::Restore, Body::Expectations, 1, 5},
    BlockShape{"clean trash", StepKind::CleanTrash, Body::Expectations},
    BlockShape{"explain", StepKind::Explain, Body::Expectations, 1, 1},
    BlockShape{"log", StepKind::Log, Body::Events},
    BlockShape{"init", StepKind::Init, Body::Expectations, 1, any},
    BlockShape{"tern", StepKind::Tern, Body::Expectations, 1, any},
    BlockShape{"wait until", StepKind::WaitUntil, Body::Expectations, 1, 1},
    BlockShape{"wait for", StepKind::WaitFor, Body::Expectations, 2, 2},
    BlockShape{"after here", StepKind::AfterHere, Body::Listing},
    BlockShape{"after there", StepKind::AfterThere, Body::Listing},
    BlockShape{"after", StepKind::After, Body::Listing},
    BlockShape{"trash here", StepKind::TrashHere, Body::Listing},
    BlockShape{"trash there", StepKind::TrashThere, Body::Listing},
};

const BlockShape &shapeOf(StepKind kind)
{
    return *std::find_if(shapes.begin(), shapes.end(),
                         [kind](const BlockShape &shape) { return shape.kind == kind; });
}

constexpr std::array syncOptions = {"--conflict", "--mode",   "--max-delete",      "--include",
                                    "--exclude",  "--filter", "--filter-expr",     "--concurrency",
                                    "--dry-run",  "--union",  "--detect-conflicts"};

void checkOptions(const std::vector<Word> &words, int line)
{
    for (const Word &word : words) {
        if (word.isQuoted || !word.text.starts_with("-"))
            continue;
        if (std::find(syncOptions.begin(), syncOptions.end(), word.text) == syncOptions.end()) {
            std::string all;
            for (const char *option : syncOptions)
                all += (all.empty() ? "" : ", ") + std::string(option);
            throw ScenarioError(line, "unknown option " + word.text + "; allowed: " + all);
        }
    }
    for (std::size_t i = 1; i < words.size(); ++i) {
        if (words[i - 1].text == "--conflict"
            && (words[i].text == "local" || words[i].text == "remote"))
            throw ScenarioError(line, "a scenario says here or there, not " + words[i].text);
    }
}

Step stepFrom(const Line &line)
{
    for (const BlockShape &shape : shapes) {
        const std::size_t length = beginsWith(line.words, shape.phrase);
        if (length == 0)
            continue;
        Step step;
        step.line = line.number;
        step.kind = shape.kind;
        step.words.assign(line.words.begin() + static_cast<std::ptrdiff_t>(length),
                          line.words.end());
        if (step.words.size() < shape.fewest)
            throw ScenarioError(line.number,
                                "something is missing after " + std::string(shape.phrase));
        if (step.words.size() > shape.most)
            throw ScenarioError(line.number, "nothing is expected before "
                                                 + inQuotes(step.words[shape.most].text));
        if (step.kind == StepKind::Sync)
            checkOptions(step.words, line.number);
        return step;
    }
    std::string all;
    for (const BlockShape &shape : shapes)
        all += (all.empty() ? "" : ", ") + std::string(shape.phrase);
    throw ScenarioError(line.number,
                        "unknown block " + inQuotes(line.words[0].text) + "; allowed: " + all);
}

void addListed(Step &step, const Line &line)
{
    std::string path = line.words[0].text;
    const std::span rest = std::span(line.words).subspan(1);
    if (rest.empty() && line.words[0] == Word{"nothing", false})
        return;
    Thing thing;
    if (rest.empty() && path.size() > 1 && path.back() == '/') {
        path.pop_back();
        thing.kind = Thing::Kind::Folder;
    } else if (rest.empty()) {
        throw ScenarioError(line.number, "what is " + inQuotes(path)
                                             + "? Its content is missing; a folder ends in /");
    } else {
        thing = thingFrom(rest, line.number);
    }
    const bool isTrash = step.kind == StepKind::TrashHere || step.kind == StepKind::TrashThere;
    if (!isTrash && step.things.contains(path))
        throw ScenarioError(line.number, inQuotes(path) + " is listed a second time");
    step.things.insert({path, std::move(thing)});
}

std::string textOfWords(const std::vector<Word> &words, std::size_t from)
{
    std::string text;
    for (std::size_t i = from; i < words.size(); ++i)
        text += (text.empty() ? "" : " ")
                + (words[i].text == "->" ? words[i].text : wordFor(words[i].text));
    return text;
}

void addToBody(Step &step, const Line &line)
{
    switch (shapeOf(step.kind).body) {
    case Body::None: throw ScenarioError(line.number, "this block has no lines of its own");
    case Body::Edits: step.edits.push_back(editFrom(line, Edited::Folder)); return;
    case Body::JournalEdits: step.edits.push_back(editFrom(line, Edited::Journal)); return;
    case Body::Listing: return addListed(step, line);
    case Body::Expectations: return addExpectation(step.expected, line);
    case Body::Events: step.events.push_back(textOfWords(line.words, 0)); return;
    }
}

/// A line such as "one way only: why"; the text after the colon, or nothing when it is another.
std::string reasonAfter(const Line &line, std::string_view phrase)
{
    const std::size_t length = beginsWith(line.words, phrase);
    if (length == 0)
        return {};
    std::string reason = textOfWords(line.words, length);
    if (reason.empty())
        throw ScenarioError(line.number, "why? The reason is missing after the colon");
    return reason;
}

void checkWhole(const Scenario &scenario, int lastLine)
{
    const auto has = [&](auto isWanted) {
        return std::any_of(scenario.steps.begin(), scenario.steps.end(),
                           [&](const Step &step) { return isWanted(step.kind); });
    };
    if (!has(isCommand))
        throw ScenarioError(lastLine, "no sync: a scenario runs Tern at least once");
    if (!has([](StepKind kind) { return kind >= StepKind::After && kind <= StepKind::AfterThere; }))
        throw ScenarioError(lastLine,
                            "no after: a scenario says what both folders hold in the end");
    for (const Step &step : scenario.steps) {
        const bool isFirst = &step == &scenario.steps.front();
        if (step.kind == StepKind::Before && !isFirst)
            throw ScenarioError(step.line, "before is the first block, or there is none");
        const bool isEdit = shapeOf(step.kind).body == Body::Edits;
        if (isEdit && step.edits.empty())
            throw ScenarioError(step.line, "this block is empty");
        if (shapeOf(step.kind).body == Body::Events && step.events.empty())
            throw ScenarioError(step.line, "this block is empty");
    }
}

std::string titleOf(std::string_view text)
{
    const std::string_view first = text.substr(0, text.find('\n'));
    if (!first.starts_with("# ") || first.size() < 3)
        throw ScenarioError(1, "the first line is a # and what the scenario is about");
    return std::string(first.substr(2));
}

} // namespace

Scenario scenarioFrom(std::string name, std::string_view text)
{
    Scenario scenario;
    scenario.name = std::move(name);
    scenario.title = titleOf(text);
    int last = 1;
    for (const Line &line : linesOf(text)) {
        last = line.number;
        if (line.isIndented) {
            if (scenario.steps.empty())
                throw ScenarioError(line.number, "this line belongs to no block");
            addToBody(scenario.steps.back(), line);
        } else if (const std::string why = reasonAfter(line, "one way only:"); !why.empty()) {
            scenario.oneWayOnly = why;
        } else if (const std::string why2 = reasonAfter(line, "no second sync:"); !why2.empty()) {
            scenario.noSecondSync = why2;
        } else {
            scenario.steps.push_back(stepFrom(line));
        }
    }
    checkWhole(scenario, last);
    return scenario;
}

Scenario scenarioIn(const std::string &file)
{
    std::ifstream input(file, std::ios::binary);
    const std::string text(std::istreambuf_iterator<char>(input), {});
    if (!input)
        throw ScenarioError(0, "cannot be read");
    return scenarioFrom(std::filesystem::path(file).stem().string(), text);
}

bool isCommand(StepKind kind)
{
    const Body body = shapeOf(kind).body;
    return body == Body::Expectations || body == Body::Events;
}

} // namespace tern::test
