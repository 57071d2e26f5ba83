#include "model_pair.h"

#include "replica/folder/folder_replica.h"

#include <filesystem>

namespace tern::test {

namespace {

constexpr const char *memoryFolder = "/dev/shm";

/// Two runs of one pair must not have one name.
std::uint64_t seedOf(const Machine &machine)
{
    return static_cast<std::uint64_t>(machine.time);
}

} // namespace

std::string ScratchFolder::base()
{
    std::error_code ignored;
    return std::filesystem::is_directory(memoryFolder, ignored)
               ? memoryFolder
               : std::filesystem::temp_directory_path().string();
}

std::string ScratchFolder::next()
{
    m_folder.remove(std::to_string(m_count));
    return m_folder / std::to_string(++m_count);
}

ModelPair::ModelPair(const Machine &machine, ScratchFolder &scratch, DiskTraits traits)
    : m_folder(scratch.next()),
      clock(executor, machine.time + 1'000'000'000),
      random(seedOf(machine)),
      local("/local", clock, *machine.local, traits),
      remote("/remote", clock, *machine.remote, traits)
{
    placeJournal(*machine.journal, m_folder);
    auto opened = Journal::open(m_folder, clock, random);
    if (!opened)
        throw std::runtime_error(std::string("no journal: ") + name(opened.error().code));
    origin = opened->origin;
    const auto state = opened->journal->state();
    const auto replica = [&](Side side, const char *path) {
        return makeFolderReplica(disk(side), clock, path, {side, state->device, {}});
    };
    auto journal = std::make_unique<TappedJournal>(std::move(opened->journal), [this] {
        if (m_committed)
            m_committed();
    });
    m_journal = journal.get();
    m_session =
        std::make_unique<Session>(replica(Side::Local, "/local"), replica(Side::Remote, "/remote"),
                                  std::move(journal), executor, clock, random);
}

ModelPair::~ModelPair() = default;

RunResult ModelPair::run(RunRequest request)
{
    std::optional<RunResult> result;
    m_session->run(std::move(request), {}, [&](RunResult ended) { result = std::move(ended); });
    if (!executor.runUntil([&] { return result.has_value(); }))
        throw std::runtime_error("the run never ended");
    executor.runWhatIsQueued();
    for (const Action &action : result->plan.actions) {
        if (action.kind == ActionKind::Move)
            moved.insert({action.from->bytes(), action.path.bytes()});
    }
    return std::move(*result);
}

std::optional<RunResult> ModelPair::settle()
{
    for (int round = 0; round < 5; ++round) {
        RunResult result = run();
        if (result.plan.actions.empty() && result.plan.agreements.empty())
            return result;
    }
    return std::nullopt;
}

Machine ModelPair::machine() const
{
    return {std::make_shared<DiskState>(local.state()), std::make_shared<DiskState>(remote.state()),
            journal(), clock.now()};
}

std::shared_ptr<const JournalCopy> ModelPair::journal() const
{
    return std::make_shared<JournalCopy>(copyJournal(m_folder));
}

void ModelPair::onStep(std::function<void()> disk, std::function<void()> journal)
{
    local.onStep(disk);
    remote.onStep(std::move(disk));
    m_committed = std::move(journal);
}

std::map<RelPath, AgreedEntry> ModelPair::agreed()
{
    std::map<RelPath, AgreedEntry> all;
    const auto tree = m_journal->agreed();
    const auto cursor = (*tree)->within(RelPath());
    for (auto item = (*cursor)->next(); item && *item; item = (*cursor)->next())
        all.emplace((*item)->path, (*item)->entry);
    return all;
}

} // namespace tern::test
