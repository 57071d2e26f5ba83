#include "folder_replica.h"

#include "directories.h"
#include "exact_directory.h"
#include "file_content.h"
#include "file_traits.h"
#include "placing.h"
#include "posix_file_system.h"
#include "sameness.h"
#include "scanner.h"

#include "base/time_format.h"

namespace tern {

namespace {

/// A root that was found, with the parts that work on it.
struct OpenRoot {
    OpenRoot(std::shared_ptr<Directory> opened, const FileStatus &seen,
             const FileSystemFacts &found, const Clock &clock, const std::string &device)
        : disk(std::move(opened)),
          directory(withExactNames(disk, names)),
          status(seen),
          facts(found),
          folder(directory, clock, facts.timeGranularity),
          pending(facts.flushesWhole),
          staging(directory, folder, pending, clock, device),
          trash(directory, pending),
          placing(directory, staging, trash, pending)
    {
    }

    ExactNames names;
    const std::shared_ptr<Directory> disk; ///< as it is; all but probing goes through `directory`
    const std::shared_ptr<Directory> directory;
    const FileStatus status;
    const FileSystemFacts facts;
    PrivateFolder folder;
    PendingFlush pending;
    Staging staging;
    Trash trash;
    Placing placing;
};

/// The parts do the work: here is only decided on which root, and what a root's absence means.
class FolderReplica final : public Replica {
public:
    FolderReplica(FileSystem &fileSystem, const Clock &clock, std::string path,
                  FolderReplicaOptions options)
        : m_fileSystem(fileSystem),
          m_clock(clock),
          m_path(std::move(path)),
          m_options(std::move(options))
    {
    }

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
    void coverByFlush(const RelPath &path) override;

    void beginRun(const std::string &run) override;
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
    using Root = std::shared_ptr<OpenRoot>;

    /// The root as it was opened; opened now if it was not found before.
    Result<Root> root();
    Result<Root> openAnew();
    Result<std::shared_ptr<Directory>> openPath();
    /// Finds out how the disk takes names, as soon as it can be found out.
    static void learnNames(OpenRoot &open);

    FileSystem &m_fileSystem;
    const Clock &m_clock;
    const std::string m_path;
    const FolderReplicaOptions m_options;
    mutable std::mutex m_mutex; ///< of all below but m_watcher
    Root m_root;
    std::string m_id;
    std::string m_run;
    std::unique_ptr<Watcher> m_watcher; ///< control thread
};

Result<std::shared_ptr<Directory>> FolderReplica::openPath()
{
    auto opened = m_fileSystem.openRoot(m_path);
    if (!opened && opened.error().code == ErrorCode::NotFound)
        return fail(ErrorCode::RootMissing, m_path);
    return opened;
}

Result<FolderReplica::Root> FolderReplica::openAnew()
{
    TERN_TRY(auto directory, openPath());
    TERN_TRY(const FileStatus status, directory->status(""));
    const std::scoped_lock lock(m_mutex);
    // The same root stays open: what waits for its flush must not be forgotten.
    if (m_root && m_root->status.inode == status.inode && m_root->status.device == status.device)
        return m_root;
    TERN_TRY(const FileSystemFacts facts, directory->facts());
    m_root =
        std::make_shared<OpenRoot>(std::move(directory), status, facts, m_clock, m_options.device);
    m_root->trash.beginRun(m_run.empty() ? utcCompact(m_clock.now()) : m_run);
    m_id.clear();
    learnNames(*m_root);
    return m_root;
}

void FolderReplica::learnNames(OpenRoot &open)
{
    if (const auto traits = probeNames(*open.disk))
        open.names.setTraits(*traits);
}

Result<FolderReplica::Root> FolderReplica::root()
{
    {
        const std::scoped_lock lock(m_mutex);
        if (m_root)
            return m_root;
    }
    return openAnew();
}

Result<RootIdentity> FolderReplica::identify(const std::string &pair)
{
    RootIdentity identity;
    auto opened = openAnew();
    if (!opened && opened.error().code == ErrorCode::RootMissing)
        return identity;
    if (!opened)
        return Failure(std::move(opened).error());
    OpenRoot &found = **opened;
    TERN_TRY(PrivateFolder::Id id, found.folder.id());
    TERN_TRY(identity.generation, found.folder.generation(pair));
    TERN_TRY(const auto items, found.directory->list());
    identity.exists = true;
    identity.hasId = id.present;
    identity.id = id.value;
    identity.detail = std::move(id.detail);
    identity.isEmpty = std::all_of(items.begin(), items.end(), [](const DirectoryItem &item) {
        return RelPath::isReservedName(item.name);
    });
    identity.fileSystem = found.facts.type;
    const std::scoped_lock lock(m_mutex);
    m_id = std::move(id.value);
    return identity;
}

Result<std::string> FolderReplica::adopt(const std::string &freshId)
{
    TERN_TRY(const Root open, root());
    TERN_TRY(std::string id, open->folder.adopt(freshId));
    learnNames(*open);
    const std::scoped_lock lock(m_mutex);
    m_id = id;
    return id;
}

Result<void> FolderReplica::writeGeneration(const std::string &pair, std::uint64_t generation)
{
    TERN_TRY(const Root open, root());
    return open->folder.writeGeneration(pair, generation, open->pending);
}

Result<void> FolderReplica::checkRoot()
{
    TERN_TRY(const Root open, root());
    TERN_TRY(const auto directory, openPath());
    TERN_TRY(const FileStatus status, directory->status(""));
    if (status.inode != open->status.inode || status.device != open->status.device)
        return fail(ErrorCode::RootForeign, m_path, "another folder stands there");
    TERN_TRY(const PrivateFolder::Id id,
             PrivateFolder(directory, m_clock, open->facts.timeGranularity).id());
    const std::scoped_lock lock(m_mutex);
    if (id.value != m_id)
        return fail(ErrorCode::RootForeign, m_path, "its id is another one");
    return {};
}

Result<Scan> FolderReplica::changes(Agreed &agreed, const Scope &scope, ScanRules *rules,
                                    StopToken stop)
{
    TERN_TRY(const Root open, root());
    const FileTime time = open->folder.time();
    ScanOptions options;
    options.side = m_options.side;
    options.now = time.now;
    options.timeGranularity = time.granularity;
    options.rules = rules;
    return scanFolder(*open->directory, agreed, scope, options, stop);
}

Result<std::optional<Entry>> FolderReplica::look(const RelPath &path)
{
    TERN_TRY(const Root open, root());
    const FileTime time = open->folder.recentTime(); // before the status
    const auto parent = openParent(*open->directory, path);
    if (!parent && saysAbsent(parent.error()))
        return std::optional<Entry>();
    if (!parent)
        return Failure(parent.error());
    TERN_TRY(const auto status, statusIfAny(**parent, path.name()));
    if (!status)
        return std::optional<Entry>();
    TERN_TRY(const Kind kind, kindOf(status->type, path.bytes()));
    Entry entry = entryFromStatus(*status, time.now, time.granularity);
    if (kind == Kind::Symlink) {
        TERN_TRY(entry.target, (*parent)->readSymlink(path.name()));
    }
    return std::optional<Entry>(std::move(entry));
}

Result<std::unique_ptr<Content>> FolderReplica::read(const RelPath &path, const Entry &expected)
{
    if (expected.kind == Kind::Directory)
        return fail(ErrorCode::IsADirectory, path.bytes());
    TERN_TRY(const Root open, root());
    const FileTime time = open->folder.recentTime(); // before the status
    const SeenAt seenAt{time.now, time.granularity};
    auto parent = openParent(*open->directory, path);
    if (!parent)
        return saysAbsent(parent.error()) ? fail(ErrorCode::ChangedMeanwhile, path.bytes())
                                          : Failure(std::move(parent).error());
    TERN_TRY(const auto status, statusIfAny(**parent, path.name()));
    if (!status || !shows(*status, expected))
        return fail(ErrorCode::ChangedMeanwhile, path.bytes(), "it is not what it was");
    if (expected.kind == Kind::Symlink) {
        open->pending.addDirectory(path.parent().bytes());
        return openSymlinkContent(std::move(*parent), std::string(path.name()), seenAt);
    }
    TERN_TRY(auto file, (*parent)->openFile(path.name(), OpenMode::Read));
    TERN_TRY(const FileStatus opened, file->status());
    if (!shows(opened, expected))
        return fail(ErrorCode::ChangedMeanwhile, path.bytes(), "it is not what it was");
    auto content = openFileContent(std::move(file), seenAt);
    if (content) {
        open->pending.addFile(path.bytes());
        open->pending.addDirectory(path.parent().bytes());
    }
    return content;
}

Result<Staged> FolderReplica::stage(const Action &action, Content &content,
                                    const StageOptions &options, StopToken stop)
{
    TERN_TRY(const Root open, root());
    return open->staging.stage(action, content, options, stop);
}

void FolderReplica::discard(const std::string &stagedName)
{
    if (const auto open = root())
        (*open)->staging.discard(stagedName);
}

Result<Applied> FolderReplica::apply(const Action &action, const Staged *staged)
{
    TERN_TRY(const Root open, root());
    return open->placing.apply(action, staged);
}

Result<void> FolderReplica::flush()
{
    TERN_TRY(const Root open, root());
    return open->pending.flush(*open->directory);
}

void FolderReplica::coverByFlush(const RelPath &path)
{
    const auto open = root();
    if (!open)
        return; // then flush() fails as well
    if (!path.isRoot())
        (*open)->pending.addFile(path.bytes());
    (*open)->pending.addDirectory(path.bytes());
    (*open)->pending.addDirectory(path.parent().bytes());
}

void FolderReplica::beginRun(const std::string &run)
{
    const std::scoped_lock lock(m_mutex);
    m_run = run;
    if (m_root)
        m_root->trash.beginRun(run);
}

Result<void> FolderReplica::cleanStaging(const std::vector<std::string> &keep)
{
    TERN_TRY(const Root open, root());
    return open->staging.clean(keep);
}

Result<std::vector<TrashItem>> FolderReplica::trash()
{
    TERN_TRY(const Root open, root());
    return open->trash.list();
}

Result<KeptContent> FolderReplica::readTrash(const std::string &name)
{
    TERN_TRY(const Root open, root());
    const FileTime time = open->folder.recentTime(); // before the status
    const SeenAt seenAt{time.now, time.granularity};
    TERN_TRY(Trash::Place place, open->trash.find(name));
    TERN_TRY(const FileStatus status, place.directory->status(place.name));
    TERN_TRY(const Kind kind, kindOf(status.type, name));
    if (kind == Kind::Directory)
        return fail(ErrorCode::IsADirectory, name);
    KeptContent kept{entryFromStatus(status, time.now, time.granularity), nullptr};
    if (kind == Kind::Symlink) {
        TERN_TRY(kept.entry.target, place.directory->readSymlink(place.name));
        TERN_TRY(kept.content, openSymlinkContent(place.directory, place.name, seenAt));
        return kept;
    }
    TERN_TRY(auto file, place.directory->openFile(place.name, OpenMode::Read));
    TERN_TRY(kept.content, openFileContent(std::move(file), seenAt));
    return kept;
}

Result<void> FolderReplica::restore(const TrashItem &item, const RelPath &to)
{
    TERN_TRY(const Root open, root());
    TERN_TRY(const RenameAbilities abilities, open->placing.abilities());
    return open->trash.restore(item, to, abilities);
}

Result<std::uint64_t> FolderReplica::cleanTrash(std::int64_t olderThan)
{
    TERN_TRY(const Root open, root());
    return open->trash.clean(olderThan);
}

Result<void> FolderReplica::purge(const std::vector<std::string> &names)
{
    TERN_TRY(const Root open, root());
    return open->trash.purge(names);
}

SideTraits FolderReplica::traits() const
{
    const std::scoped_lock lock(m_mutex);
    if (!m_root)
        return {};
    const NameTraits names = m_root->names.traits();
    return {names.ignoresCase, names.ignoresForm, true};
}

std::optional<std::uint64_t> FolderReplica::freeSpace()
{
    const auto open = root();
    if (!open)
        return std::nullopt;
    const auto facts = (*open)->directory->facts();
    return facts ? std::optional(facts->freeBytes) : std::nullopt;
}

Result<Replica::WatchReport> FolderReplica::watch(std::function<void(const RelPath &)> hint)
{
    m_watcher.reset();
    if (!hint)
        return WatchReport();
    TERN_TRY(const Root open, root());
    if (open->facts.isNetwork || !m_options.makeWatcher) {
        WatchReport report;
        report.polled = {RelPath()};
        return report;
    }
    const auto tell = [open, hint = std::move(hint)](const RelPath &stored) {
        hint(open->names.told(stored));
    };
    TERN_TRY(m_watcher, m_options.makeWatcher(m_path, tell));
    WatchReport report = m_watcher->report();
    for (RelPath &top : report.polled)
        top = open->names.told(top);
    return report;
}

} // namespace

std::unique_ptr<Replica> makeFolderReplica(FileSystem &fileSystem, const Clock &clock,
                                           std::string path, FolderReplicaOptions options)
{
    const bool isRealDisk = dynamic_cast<PosixFileSystem *>(&fileSystem) != nullptr;
    if (!options.makeWatcher && isRealDisk)
        options.makeWatcher = [](const std::string &root, WatchHint hint) {
            return watchWithInotify(root, std::move(hint));
        };
    return std::make_unique<FolderReplica>(fileSystem, clock, std::move(path), std::move(options));
}

} // namespace tern
