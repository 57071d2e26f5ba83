#include "ruled_pair.h"

#include "content/hasher.h"
#include "support/memory_entry.h"

#include <gtest/gtest.h>

namespace tern::test {

namespace {

constexpr std::int64_t second = 1'000'000'000;

std::string textOf(const std::string &directory, std::string_view name)
{
    return MemoryPath::joined(directory, name);
}

RelPath pathOf(const std::string &text)
{
    return text.empty() ? RelPath() : RelPath::parse(text).value();
}

std::string shown(const Rule &rule)
{
    std::string text = name(rule.treatment);
    for (std::size_t i = 0; i < rule.patterns.size(); ++i)
        text += " '" + rule.patterns.pattern(i).text() + '\'';
    if (rule.expression)
        text += " where " + rule.expression->text();
    if (rule.maxSize)
        text += " up to " + std::to_string(*rule.maxSize) + " bytes";
    return text + (rule.deletions == Deletions::Mirror ? " mirror" : "");
}

} // namespace

std::string folderForJournals()
{
    const bool hasMemory = ::access("/dev/shm", W_OK) == 0;
    return hasMemory ? "/dev/shm" : std::filesystem::temp_directory_path().string();
}

RuledPair::RuledPair() : m_journalFolder(folderForJournals())
{
    m_local = {"/local", std::make_shared<MemoryFolder>(m_clock)};
    m_remote = {"/remote", std::make_shared<MemoryFolder>(m_clock)};
    options.maxDelete = GuardLimits::parse("off").value();
    auto opened = Journal::open(m_journalFolder / "pair", m_clock, m_random);
    EXPECT_TRUE(opened);
    const auto replica = [](MemoryPlace &place, Side side) {
        MemoryReplicaOptions replicaOptions;
        replicaOptions.side = side;
        return makeMemoryReplica(place, std::move(replicaOptions));
    };
    m_session =
        std::make_unique<Session>(replica(m_local, Side::Local), replica(m_remote, Side::Remote),
                                  std::move(opened->journal), m_executor, m_clock, m_random);
}

MemoryFolder &RuledPair::user(Side side)
{
    m_clock.time += second;
    return side == Side::Local ? *m_local.folder : *m_remote.folder;
}

const MemoryFolder &RuledPair::folder(Side side) const
{
    return side == Side::Local ? *m_local.folder : *m_remote.folder;
}

/// The user of `side` wants nothing any more of what stands at `path` and below.
void RuledPair::giveUp(Side side, const std::string &path)
{
    for (const auto &[place, content] : folder(side).tree()) {
        if (place == path || place.starts_with(path + '/'))
            m_wanted.erase(content);
    }
}

void RuledPair::write(Side side, const std::string &path, std::size_t length)
{
    std::string content = std::to_string(++m_contents);
    content.resize(std::max(length, content.size()), '.');
    const auto old = folder(side).read(path);
    if (!user(side).write(path, content))
        return;
    tell(name(side) + (" write " + path) + " " + content);
    if (old)
        m_wanted.erase(*old);
    m_wanted.insert(content);
}

void RuledPair::remove(Side side, const std::string &path)
{
    giveUp(side, path);
    if (user(side).remove(path))
        tell(name(side) + (" remove " + path));
}

void RuledPair::rename(Side side, const std::string &from, const std::string &to)
{
    const bool isFree = folder(side).at(to) == nullptr;
    const bool isPossible = isFree && !(to + '/').starts_with(from + '/');
    if (isPossible && user(side).rename(from, to))
        tell(name(side) + (" rename " + from) + " -> " + to);
}

void RuledPair::makeDirectory(Side side, const std::string &path)
{
    if (user(side).makeDirectory(path))
        tell(name(side) + (" make " + path) + "/");
}

void RuledPair::ignore(Side side, const std::string &directory, const std::string &patterns)
{
    const std::string path = textOf(directory, ScanRules::ignoreFileName);
    tell(name(side) + (" write " + path) + " " + patterns);
    if (patterns.empty())
        user(side).remove(path);
    else
        user(side).write(path, patterns);
}

void RuledPair::change(FolderRules rules)
{
    options.rules = SharedRules(std::move(rules), digestOf(std::to_string(++m_changes)));
}

void RuledPair::use(RuleSet rules)
{
    for (const Rule &rule : rules.rules())
        tell("rule " + shown(rule));
    if (rules.rules().empty())
        tell("no rules");
    change(FolderRules(options.rules ? options.rules->selection() : Selection(), std::move(rules)));
}

void RuledPair::select(Selection selection)
{
    tell(std::string("choose, new folders ") + name(selection.newFolders()));
    for (const std::string &choice : selection.texts())
        tell("  " + choice);
    change(FolderRules(std::move(selection), options.rules ? options.rules->rules() : RuleSet()));
}

RunResult RuledPair::run()
{
    m_clock.time += second;
    RunRequest request;
    request.options = options;
    std::optional<RunResult> result;
    m_session->run(std::move(request), {}, [&](RunResult ended) { result = std::move(ended); });
    EXPECT_TRUE(m_executor.runUntil([&] { return result.has_value(); }));
    m_conflicts = result->summary.conflicts;
    tell(result->summary.inSync ? "run, in sync" : "run");
    for (const Action &action : result->plan.actions)
        tell(std::string("  ") + name(action.side) + ' ' + name(action.kind) + ' '
             + (action.from ? action.from->bytes() + " -> " : std::string()) + action.path.bytes());
    for (const Conflict &conflict : m_conflicts)
        tell(std::string("  conflict ") + conflict.path.bytes() + ' ' + name(conflict.type));
    for (const RelPath &path : result->again)
        tell("  again " + path.bytes());
    return std::move(*result);
}

bool RuledPair::comesToRest()
{
    constexpr int enoughRuns = 8;
    for (int i = 0; i < enoughRuns; ++i) {
        const RunResult result = run();
        EXPECT_FALSE(result.summary.guard);
        EXPECT_FALSE(result.summary.failure);
        if (result.plan.actions.empty() && result.again.empty())
            return true;
    }
    return false;
}

FreeResult RuledPair::free()
{
    m_clock.time += second;
    FreeRequest request;
    if (options.rules)
        request.selection = options.rules->selection();
    std::optional<FreeResult> result;
    m_session->free(std::move(request), {}, [&](FreeResult ended) { result = std::move(ended); });
    EXPECT_TRUE(m_executor.runUntil([&] { return result.has_value(); }));
    return std::move(*result);
}

FolderRules RuledPair::rulesOn(Side side) const
{
    FolderRules rules = options.rules ? *options.rules.shared() : FolderRules();
    for (const auto &[path, content] : folder(side).tree()) {
        if (MemoryPath::name(path) != ScanRules::ignoreFileName || content == "/")
            continue;
        const RelPath directory = pathOf(std::string(MemoryPath::parent(path)));
        EXPECT_TRUE(rules.ignores().enter(directory, content));
    }
    return rules;
}

bool RuledPair::isAdmitted(const std::string &path) const
{
    MemoryNodePtr stands = folder(Side::Local).at(path);
    for (const Side side : {Side::Local, Side::Remote}) {
        if (const MemoryNodePtr own = folder(side).at(path))
            stands = own;
        else if (!stands)
            stands = folder(otherSide(side)).at(path);
        if (!stands)
            continue;
        const Entry entry = entryOf(*stands, folder(side).manners, m_clock.time);
        if (rulesOn(side).judge(pathOf(path), entry, m_clock.time).leavesOut())
            return false;
    }
    return true;
}

std::set<std::string> RuledPair::renamedOutOfSight()
{
    std::set<std::string> paths;
    const auto agreed = m_session->journal().agreed();
    EXPECT_TRUE(agreed);
    const auto cursor = (*agreed)->within(RelPath());
    EXPECT_TRUE(cursor);
    std::map<Side, std::set<std::string>> objects;
    const auto objectAt = [&](Side side, const MemoryNode &node) {
        return entryOf(node, folder(side).manners, m_clock.time).token.object;
    };
    for (const Side side : {Side::Local, Side::Remote})
        walk(folder(side).top(), [&](const std::string & /*path*/, const MemoryNode &node) {
            objects[side].insert(objectAt(side, node));
        });
    while (const auto item = (*cursor)->next().value()) {
        for (const Side side : {Side::Local, Side::Remote}) {
            const std::string &object = item->entry.state(side).token.object;
            const MemoryNodePtr now = folder(side).at(item->path.bytes());
            const bool isHere = now && objectAt(side, *now) == object;
            if (!isHere && objects[side].contains(object))
                paths.insert(item->path.bytes());
        }
    }
    return paths;
}

std::vector<std::string> RuledPair::lost() const
{
    std::set<std::string> found;
    for (const Side side : {Side::Local, Side::Remote}) {
        for (const Tree &tree : {folder(side).tree(), folder(side).trash()}) {
            for (const auto &[path, content] : tree)
                found.insert(content);
        }
    }
    std::vector<std::string> lost;
    std::set_difference(m_wanted.begin(), m_wanted.end(), found.begin(), found.end(),
                        std::back_inserter(lost));
    return lost;
}

} // namespace tern::test
