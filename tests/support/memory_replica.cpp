#include "memory_replica.h"

#include "memory_entry.h"
#include "memory_names.h"
#include "memory_placing.h"
#include "memory_scan.h"
#include "memory_transfer.h"
#include "memory_trash.h"

#include <algorithm>
#include <cassert>
#include <charconv>

namespace tern::test {

namespace {

constexpr std::string_view idFile = ".tern/id";
constexpr std::string_view generationsFolder = ".tern/generations";

class MemoryReplica final : public Replica {
public:
    MemoryReplica(MemoryPlace &place, MemoryReplicaOptions options)
        : m_place(place), m_options(std::move(options))
    {
    }
    ~MemoryReplica() override { unwatch(); }

    Result<RootIdentity> identify(const std::string &pair) override;
    Result<std::string> adopt(const std::string &freshId) override;
    Result<void> writeGeneration(const std::string &pair, std::uint64_t generation) override;
    Result<void> checkRoot() override;

    Result<Scan> changes(Agreed &agreed, const Scope &scope, ScanRules *rules,
                         StopToken stop) override;
    Result<std::optional<Entry>> look(const RelPath &path) override;
    Result<std::unique_ptr<Content>> read(const RelPath &path, const Entry &expected) override;
    Result<Staged> stage(const Action &action, Content &content, const StageOptions &options,
                         StopToken stop) override;
    void discard(const std::string &stagedName) override;
    Result<Applied> apply(const Action &action, const Staged *staged) override;
    Result<void> flush() override;
    void coverByFlush(const RelPath & /*path*/) override {} // flush() covers everything

    void beginRun(const std::string &run) override { m_run = run; }
    Result<void> cleanStaging(const std::vector<std::string> &keep) override;

    Result<std::vector<TrashItem>> trash() override;
    Result<KeptContent> readTrash(const std::string &name) override;
    Result<void> restore(const TrashItem &item, const RelPath &to) override;
    Result<std::uint64_t> cleanTrash(std::int64_t olderThan) override;
    Result<void> purge(const std::vector<std::string> &names) override;

    [[nodiscard]] SideTraits traits() const override;
    [[nodiscard]] std::optional<std::uint64_t> freeSpace() override;
    Result<WatchReport> watch(std::function<void(const RelPath &)> hint) override;

private:
    using Folder = std::shared_ptr<MemoryFolder>;

    /// The folder as it was opened, as long as it is plugged in somewhere.
    Result<Folder> root();
    Result<void> step(MemoryStep step, const std::string &path = {}) const;
    void unwatch();

    MemoryPlace &m_place;
    const MemoryReplicaOptions m_options;
    Folder m_folder;
    std::string m_id;
    std::string m_run = "unnamed";
    Folder m_watched;
};

Result<void> MemoryReplica::step(MemoryStep step, const std::string &path) const
{
    return m_options.before ? m_options.before(step, path) : Result<void>();
}

Result<MemoryReplica::Folder> MemoryReplica::root()
{
    if (!m_folder)
        m_folder = m_place.folder;
    if (!m_folder || !m_place.folder)
        return fail(m_folder ? ErrorCode::Io : ErrorCode::RootMissing, m_place.path);
    return m_folder;
}

std::string idOf(const MemoryFolder &folder)
{
    return folder.read(idFile).value_or("");
}

Result<RootIdentity> MemoryReplica::identify(const std::string &pair)
{
    TERN_TRY(step(MemoryStep::Identify));
    RootIdentity identity;
    m_folder = m_place.folder;
    if (!m_folder)
        return identity;
    identity.exists = true;
    m_id = idOf(*m_folder);
    identity.hasId = !m_id.empty();
    identity.id = m_id;
    const std::string text =
        m_folder->read(std::string(generationsFolder) + '/' + pair).value_or("0");
    (void)std::from_chars(text.data(), text.data() + text.size(), identity.generation);
    const auto &children = m_folder->top()->children;
    identity.isEmpty = children.empty() || (children.size() == 1 && children.contains(".tern"));
    identity.fileSystem = "memory";
    return identity;
}

Result<std::string> MemoryReplica::adopt(const std::string &freshId)
{
    TERN_TRY(step(MemoryStep::Adopt));
    TERN_TRY(const Folder folder, root());
    const auto held = folder->lock();
    m_id = idOf(*folder);
    if (m_id.empty()) {
        folder->write(idFile, freshId);
        folder->flush();
        m_id = freshId;
    }
    return m_id;
}

Result<void> MemoryReplica::writeGeneration(const std::string &pair, std::uint64_t generation)
{
    TERN_TRY(step(MemoryStep::WriteGeneration));
    TERN_TRY(const Folder folder, root());
    const auto held = folder->lock();
    ensureDirectory(*folder, generationsFolder);
    MemoryNode node; // its bytes are durable before its name is: no edit that a power cut tears
    node.object = folder->freshNumber();
    node.bytes = std::to_string(generation);
    folder->put(std::string(generationsFolder) + '/' + pair, std::move(node));
    return {};
}

Result<void> MemoryReplica::checkRoot()
{
    TERN_TRY(step(MemoryStep::CheckRoot));
    if (!m_place.folder)
        return fail(ErrorCode::RootMissing, m_place.path);
    if (m_place.folder != m_folder || idOf(*m_folder) != m_id)
        return fail(ErrorCode::RootForeign, m_place.path);
    return {};
}

Result<Scan> MemoryReplica::changes(Agreed &agreed, const Scope &scope, ScanRules *rules,
                                    StopToken stop)
{
    TERN_TRY(step(MemoryStep::Scan));
    if (!m_place.folder)
        return fail(ErrorCode::RootMissing, m_place.path);
    TERN_TRY(const Folder folder, root());
    auto scan = scanMemory(*folder, m_options, agreed, scope, rules, stop);
    if (!m_place.folder)
        return fail(ErrorCode::RootMissing, m_place.path);
    return scan;
}

Result<std::optional<Entry>> MemoryReplica::look(const RelPath &path)
{
    TERN_TRY(step(MemoryStep::Look, path.bytes()));
    TERN_TRY(const Folder folder, root());
    const MemoryNodePtr node = standingAt(*folder, path);
    if (!node)
        return std::optional<Entry>();
    return std::optional(entryOf(*node, folder->manners, folder->time()));
}

Result<std::unique_ptr<Content>> MemoryReplica::read(const RelPath &path, const Entry &expected)
{
    if (expected.kind == Kind::Directory)
        return fail(ErrorCode::IsADirectory, path.bytes());
    TERN_TRY(step(MemoryStep::Open, path.bytes()));
    TERN_TRY(const Folder folder, root());
    const MemoryNodePtr node = standingAt(*folder, path);
    if (!shows(node, expected, folder->manners))
        return fail(ErrorCode::ChangedMeanwhile, path.bytes(), "it is not what it was");
    if (!node->readable)
        return fail(ErrorCode::PermissionDenied, path.bytes());
    return openMemoryContent(*folder, m_options, path, node);
}

Result<Staged> MemoryReplica::stage(const Action &action, Content &content,
                                    const StageOptions &options, StopToken stop)
{
    TERN_TRY(step(MemoryStep::Stage, action.path.bytes()));
    TERN_TRY(const Folder folder, root());
    const std::string freshName = m_options.device + '-' + std::to_string(folder->freshNumber());
    return stageInMemory(*folder, m_options, freshName, action, content, options, stop);
}

void MemoryReplica::discard(const std::string &stagedName)
{
    const std::string location = std::string(stagingFolder) + '/' + stagedName;
    if (!step(MemoryStep::CleanStaging, location))
        return;
    const auto folder = root();
    if (folder && !stagedName.empty() && (*folder)->at(location))
        (*folder)->erase(location);
}

Result<Applied> MemoryReplica::apply(const Action &action, const Staged *staged)
{
    assert(!action.path.isRoot());
    TERN_TRY(step(MemoryStep::Apply, action.path.bytes()));
    TERN_TRY(const Folder folder, root());
    TERN_TRY(Applied applied, applyInMemory(*folder, m_run, action, staged));
    TERN_TRY(step(MemoryStep::Applied, action.path.bytes()));
    return applied;
}

Result<void> MemoryReplica::flush()
{
    TERN_TRY(step(MemoryStep::Flush));
    TERN_TRY(const Folder folder, root());
    folder->flush();
    return step(MemoryStep::Flushed);
}

Result<void> MemoryReplica::cleanStaging(const std::vector<std::string> &keep)
{
    TERN_TRY(step(MemoryStep::CleanStaging));
    TERN_TRY(const Folder folder, root());
    const auto held = folder->lock();
    const MemoryNodePtr staging = folder->at(stagingFolder);
    if (!staging)
        return {};
    constexpr std::int64_t keepOthersFor = 7LL * 24 * 3600 * 1'000'000'000;
    for (const auto &[name, node] : staging->children) {
        const bool isOwn = name.starts_with(m_options.device + '-');
        const bool isKept = isOwn ? std::find(keep.begin(), keep.end(), name) != keep.end()
                                  : node->ctime >= folder->time() - keepOthersFor;
        if (!isKept)
            folder->erase(MemoryPath::joined(stagingFolder, name));
    }
    return {};
}

Result<std::vector<TrashItem>> MemoryReplica::trash()
{
    TERN_TRY(step(MemoryStep::Trash));
    TERN_TRY(const Folder folder, root());
    return listMemoryTrash(*folder);
}

Result<KeptContent> MemoryReplica::readTrash(const std::string &name)
{
    TERN_TRY(step(MemoryStep::Trash, name));
    TERN_TRY(const Folder folder, root());
    const auto held = folder->lock();
    return readMemoryTrash(*folder, name);
}

Result<void> MemoryReplica::restore(const TrashItem &item, const RelPath &to)
{
    TERN_TRY(step(MemoryStep::Trash, to.bytes()));
    TERN_TRY(const Folder folder, root());
    return restoreFromMemoryTrash(*folder, item, to);
}

Result<std::uint64_t> MemoryReplica::cleanTrash(std::int64_t olderThan)
{
    TERN_TRY(step(MemoryStep::Trash));
    TERN_TRY(const Folder folder, root());
    return cleanMemoryTrash(*folder, olderThan);
}

Result<void> MemoryReplica::purge(const std::vector<std::string> &names)
{
    TERN_TRY(step(MemoryStep::Trash));
    TERN_TRY(const Folder folder, root());
    return purgeMemoryTrash(*folder, names);
}

SideTraits MemoryReplica::traits() const
{
    SideTraits traits;
    if (m_folder) {
        traits.caseInsensitive = m_folder->manners.caseInsensitive;
        traits.normalizesUnicode = m_folder->manners.normalizesUnicode;
        traits.escapesNames = m_folder->manners.escapesNames;
    }
    return traits;
}

std::optional<std::uint64_t> MemoryReplica::freeSpace()
{
    const auto folder = root();
    return folder ? std::optional((*folder)->freeBytes()) : std::nullopt;
}

void MemoryReplica::unwatch()
{
    if (m_watched)
        m_watched->changed = {};
    m_watched.reset();
}

Result<Replica::WatchReport> MemoryReplica::watch(std::function<void(const RelPath &)> hint)
{
    unwatch();
    if (!hint)
        return WatchReport();
    TERN_TRY(m_watched, root());
    m_watched->changed = [hint = std::move(hint),
                          folder = m_watched.get()](std::string_view changedPath) {
        // Tern's own folder is none
        if (const auto path = RelPath::parse(toldPath(*folder, changedPath)))
            hint(*path);
    };
    WatchReport report;
    report.events = true;
    return report;
}

} // namespace

const char *name(MemoryStep step)
{
    switch (step) {
    case MemoryStep::Identify: return "identify";
    case MemoryStep::Adopt: return "adopt";
    case MemoryStep::WriteGeneration: return "write generation";
    case MemoryStep::CheckRoot: return "check root";
    case MemoryStep::Scan: return "scan";
    case MemoryStep::List: return "list";
    case MemoryStep::Visit: return "visit";
    case MemoryStep::Look: return "look";
    case MemoryStep::Open: return "open";
    case MemoryStep::ReadBytes: return "read";
    case MemoryStep::FinishRead: return "finish reading";
    case MemoryStep::Stage: return "stage";
    case MemoryStep::WriteBytes: return "write";
    case MemoryStep::Apply: return "apply";
    case MemoryStep::Applied: return "applied";
    case MemoryStep::Flush: return "flush";
    case MemoryStep::Flushed: return "flushed";
    case MemoryStep::CleanStaging: return "clean staging";
    case MemoryStep::Trash: return "trash";
    }
    return "step";
}

std::unique_ptr<Replica> makeMemoryReplica(MemoryPlace &place, MemoryReplicaOptions options)
{
    return std::make_unique<MemoryReplica>(place, std::move(options));
}

} // namespace tern::test
