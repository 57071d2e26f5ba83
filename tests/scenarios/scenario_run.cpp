#include "scenario_run.h"

#include "both_folders.h"

#include <algorithm>
#include <filesystem>

namespace tern::test {

namespace {

/// Why a scenario failed, and where in its file.
struct Failed {
    int line = 0;
    std::string text;
};

class Run {
public:
    Run(const Scenario &scenario, Orientation orientation)
        : m_scenario(scenario),
          m_orientation(orientation),
          m_folders(m_home, orientation),
          m_journal(m_home.at("state"), m_home.at("shelf"))
    {
        std::filesystem::create_directory(m_home.at("shelf"));
    }

    /// Throws Failed.
    void play();
    [[nodiscard]] const std::string &transcript() const { return m_transcript; }

private:
    void take(const Step &step);
    void begin(const Step &step);
    void edit(EditedFolder &folder, const Step &step);
    void setRules(const Step &step);
    void command(const Step &step);
    void checkLog(const Step &step);
    void waitUntil(const Step &step);
    void checkTrees(const Step &step);
    void checkTrash(int line, const TrashedThings &expected, const std::string &where);
    void checkEnd();
    void checkSecondSync();

    /// Runs Tern; no content may be nowhere afterwards.
    Outcome tern(const std::vector<std::string> &words, int line);
    [[nodiscard]] std::vector<std::string> withPair(std::vector<std::string> words) const;
    [[nodiscard]] std::vector<std::string> wordsOf(const Step &step) const;
    void compare(int line, const char *what, const std::vector<Column> &columns) const;

    const Scenario &m_scenario;
    Orientation m_orientation;
    TernHome m_home{Rights::Ordinary};
    BothFolders m_folders;
    EditedFolder m_journal;
    std::string m_transcript;
    std::vector<std::string> m_syncOptions; ///< of the last sync, for the second one
    std::optional<Told> m_lastSync;         ///< when nothing came after it
};

void Run::play()
{
    for (const Step &step : m_scenario.steps)
        take(step);
    checkEnd();
}

void Run::take(const Step &step)
{
    try {
        switch (step.kind) {
        case StepKind::Before: return begin(step);
        case StepKind::Here: return edit(m_folders.here, step);
        case StepKind::There: return edit(m_folders.there, step);
        case StepKind::Journal: return edit(m_journal, step);
        case StepKind::Rules: return setRules(step);
        case StepKind::After:
        case StepKind::AfterHere:
        case StepKind::AfterThere: return checkTrees(step);
        case StepKind::TrashHere: return checkTrash(step.line, step.things, "here");
        case StepKind::TrashThere: return checkTrash(step.line, step.things, "there");
        case StepKind::Log: return checkLog(step);
        case StepKind::WaitUntil:
        case StepKind::WaitFor: return waitUntil(step);
        default: return command(step);
        }
    } catch (const std::exception &error) {
        throw Failed{step.line, std::string("    ") + error.what() + '\n'};
    }
}

void Run::begin(const Step &step)
{
    m_folders.here.make(Things(step.things.begin(), step.things.end()));
    const Told told =
        toldBy(tern({"sync", m_home.local(), m_home.remote(), "--json"}, step.line), m_orientation);
    if (const std::string text = differences({}, told, m_orientation); !text.empty())
        throw Failed{step.line, text};
    checkTrees(step);
}

void Run::edit(EditedFolder &folder, const Step &step)
{
    m_lastSync.reset();
    for (const Edit &edit : step.edits) {
        try {
            folder.carryOut(edit);
        } catch (const std::exception &error) {
            throw Failed{edit.line, std::string("    cannot be done: ") + error.what() + '\n'};
        }
    }
}

void Run::setRules(const Step &step)
{
    m_lastSync.reset();
    m_home.write("config/tern/sync-rules.yml", step.words[0].text + '\n');
}

std::vector<std::string> Run::withPair(std::vector<std::string> words) const
{
    words.insert(words.end(), {"--pair", m_home.local(), m_home.remote()});
    return words;
}

std::vector<std::string> Run::wordsOf(const Step &step) const
{
    std::vector<std::string> given;
    for (const Word &word : step.words)
        given.push_back(word.isQuoted ? word.text : oriented(word.text, m_orientation));
    const auto after = [&](std::vector<std::string> words, std::size_t from = 0) {
        words.insert(words.end(), given.begin() + static_cast<std::ptrdiff_t>(from), given.end());
        return words;
    };
    switch (step.kind) {
    case StepKind::Sync: return after({"sync", m_home.local(), m_home.remote(), "--json"});
    case StepKind::Conflicts: return withPair({"conflicts", "list", "--json"});
    case StepKind::Resolve: return withPair({"conflicts", "resolve", given[0], "--use", given[1]});
    case StepKind::CleanTrash: return withPair({"trash", "clean", "--all", "--yes"});
    case StepKind::Explain: return withPair({"explain", given[0]});
    case StepKind::Init: return after({"init", m_home.local(), m_home.remote(), "--name"});
    case StepKind::Restore: {
        std::vector<std::string> words = {"trash", "restore", given[0]};
        for (std::size_t i = 1; i + 1 < given.size(); i += 2) {
            words.push_back(given[i] == "of" ? "--side" : "--to");
            words.push_back(given[i + 1]);
        }
        return withPair(words);
    }
    default: return given;
    }
}

void Run::command(const Step &step)
{
    const std::vector<std::string> words = wordsOf(step);
    const Told told = toldBy(tern(words, step.line), m_orientation);
    if (const std::string text = differences(step.expected, told, m_orientation); !text.empty())
        throw Failed{step.line, text};
    m_lastSync.reset();
    if (step.kind != StepKind::Sync)
        return;
    if (told.exit == 1 && told.conflicts.empty() && told.problems.empty() && told.waiting.empty())
        throw Failed{step.line, "    not all is in sync, and nothing is told that would say why\n"};
    m_syncOptions.clear();
    for (const std::string &word : std::vector(words.begin() + 4, words.end())) {
        if (word == "--dry-run" || word == "--detect-conflicts")
            return;
        if (word != "--union")
            m_syncOptions.push_back(word);
    }
    m_lastSync = told;
}

Outcome Run::tern(const std::vector<std::string> &words, int line)
{
    const auto before = m_folders.contents();
    Outcome outcome = m_home.run(words);
    std::string asked = "    $ tern";
    for (const std::string &word : words)
        asked += ' ' + wordFor(word);
    m_transcript += asked + "\n    " + outcome.out + outcome.err + "    exit "
                    + std::to_string(outcome.status) + '\n';
    if (words[0] == "trash" && words[1] == "clean")
        return outcome;
    const auto now = m_folders.contents();
    for (const auto &[mark, where] : before) {
        if (!now.contains(mark))
            throw Failed{line, "    lost: the content of " + where + ", " + inQuotes(mark) + '\n'};
    }
    return outcome;
}

void Run::compare(int line, const char *what, const std::vector<Column> &columns) const
{
    if (!areEqual(columns))
        throw Failed{line, std::string("    ") + what + '\n' + sideBySide(columns)};
}

void Run::checkTrees(const Step &step)
{
    const char *what = "the folders do not hold what is expected";
    if (step.kind == StepKind::AfterHere)
        return compare(step.line, what, m_folders.oneBeside(step.things, "here"));
    if (step.kind == StepKind::AfterThere)
        return compare(step.line, what, m_folders.oneBeside(step.things, "there"));
    compare(step.line, what, m_folders.bothBeside(step.things));
    compare(step.line, "the same files have different times", m_folders.asTheyAre());
}

void Run::checkTrash(int line, const TrashedThings &expected, const std::string &where)
{
    compare(line, "the trash does not hold what is expected",
            m_folders.trashBeside(expected, where));
}

void Run::checkLog(const Step &step)
{
    const Outcome outcome = tern(withPair({"log", "-n", "1000", "--json"}), step.line);
    const std::vector<std::string> events = eventsIn(outcome.out, m_orientation);
    auto from = events.begin();
    for (const std::string &expected : step.events) {
        from = std::find(from, events.end(), expected);
        if (from == events.end()) {
            std::string text =
                "    the log does not tell, in this order: " + expected + "\n    it tells:\n";
            for (const std::string &event : events)
                text += "      " + event + '\n';
            throw Failed{step.line, text};
        }
    }
}

void Run::waitUntil(const Step &step)
{
    m_lastSync.reset();
    const std::string &wanted = step.words[0].text;
    std::string state;
    const bool came = m_home.waitForStatus([&](const QJsonObject &status) {
        state = stateIn(status);
        if (step.kind == StepKind::WaitUntil)
            return state == wanted;
        return (step.words[1].text == "here" ? m_folders.here : m_folders.there)
            .things()
            .contains(wanted);
    });
    if (!came)
        throw Failed{step.line, "    it never came; the state is " + state + '\n'};
}

/// What holds at the end of every scenario, though it does not say so.
void Run::checkEnd()
{
    if (m_scenario.noSecondSync.empty())
        checkSecondSync();
    const int end = m_scenario.steps.back().line;
    std::map<StepKind, TrashedThings> trash = {{StepKind::TrashHere, {}},
                                               {StepKind::TrashThere, {}}};
    for (const Step &step : m_scenario.steps) {
        if (trash.contains(step.kind))
            trash[step.kind] = step.things;
    }
    checkTrash(end, trash[StepKind::TrashHere], "here");
    checkTrash(end, trash[StepKind::TrashThere], "there");
    std::vector<Column> staging = m_folders.staging();
    staging.insert(staging.begin(), columnOf("expected", Things()));
    compare(end, "what was staged was left behind", staging);
}

void Run::checkSecondSync()
{
    const int end = m_scenario.steps.back().line;
    const std::vector<Column> before = m_folders.asTheyAre();
    std::vector<std::string> words = {"sync", m_home.local(), m_home.remote(), "--json"};
    words.insert(words.end(), m_syncOptions.begin(), m_syncOptions.end());
    const Told told = toldBy(tern(words, end), m_orientation);
    Expectations expected;
    expected.countsMatter = true;
    const Told &first = m_lastSync ? *m_lastSync : told;
    expected.exit = first.exit;
    expected.conflicts = first.conflicts;
    expected.problems = first.problems;
    expected.waiting = first.waiting;
    expected.guard = first.guard;
    expected.failure = first.failure;
    if (const std::string text = differences(expected, told, m_orientation); !text.empty())
        throw Failed{end, "    a second sync is not the same, or does something\n" + text};
    const std::vector<Column> after = m_folders.asTheyAre();
    for (const std::size_t side : {std::size_t{0}, std::size_t{1}})
        compare(end, "a second sync changed something", {before[side], after[side]});
}

} // namespace

std::string failureOf(const Scenario &scenario, Orientation orientation)
{
    Run run(scenario, orientation);
    try {
        run.play();
    } catch (const Failed &failed) {
        return scenario.name + ".txt:" + std::to_string(failed.line) + ": " + scenario.title
               + (orientation == Orientation::HereIsLocal ? " (here is local)"
                                                          : " (here is remote)")
               + '\n' + failed.text + "  What was asked of Tern, and what it said:\n"
               + run.transcript();
    }
    return {};
}

} // namespace tern::test
