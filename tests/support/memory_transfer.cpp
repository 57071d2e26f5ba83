#include "memory_transfer.h"

#include "content/hasher.h"
#include "memory_entry.h"
#include "memory_names.h"

#include <algorithm>
#include <cstring>

namespace tern::test {

namespace {

class MemoryContentReader final : public Content {
public:
    MemoryContentReader(MemoryFolder &folder, const MemoryReplicaOptions &options, RelPath path,
                        MemoryNodePtr node)
        : m_folder(folder),
          m_options(options),
          m_path(std::move(path)),
          m_opened(std::move(node)),
          m_openedAt(folder.time())
    {
    }

    [[nodiscard]] std::uint64_t size() const override
    {
        return m_opened->kind == Kind::File ? m_opened->bytes.size() : 0;
    }

    Result<std::size_t> read(std::uint64_t offset, std::span<std::byte> into) override
    {
        if (m_options.before)
            TERN_TRY(m_options.before(MemoryStep::ReadBytes, m_path.bytes()));
        if (offset >= size())
            return std::size_t{0};
        const MemoryNodePtr node = current();
        if (m_folder.manners.noticesWriters && node->edit != m_opened->edit)
            return fail(ErrorCode::Busy, m_path.bytes());
        const std::size_t wanted = static_cast<std::size_t>(
            std::min<std::uint64_t>({into.size(), size() - offset, m_options.pieceBytes}));
        if (node->bytes.size() < offset + wanted)
            return fail(ErrorCode::Unstable, m_path.bytes(), "the file became shorter");
        std::memcpy(into.data(), node->bytes.data() + offset, wanted);
        return wanted;
    }

    Result<std::uint64_t> nextData(std::uint64_t offset) override
    {
        return std::min<std::uint64_t>(offset, size());
    }

    Result<Entry> finish() override
    {
        if (m_options.before)
            TERN_TRY(m_options.before(MemoryStep::FinishRead, m_path.bytes()));
        if (!isUnmoved(m_opened, standingAt(m_folder, m_path), m_folder.manners))
            return fail(ErrorCode::Unstable, m_path.bytes());
        return entryOf(*m_opened, m_folder.manners, m_openedAt);
    }

private:
    /// An open file is the object that was opened, wherever its name leads by now.
    [[nodiscard]] MemoryNodePtr current() const
    {
        MemoryNodePtr node = standingAt(m_folder, m_path);
        return node && node->object == m_opened->object ? node : m_opened;
    }

    MemoryFolder &m_folder;
    const MemoryReplicaOptions &m_options;
    const RelPath m_path;
    const MemoryNodePtr m_opened;
    const std::int64_t m_openedAt;
};

/// One file on its way in.
class StagedNode {
public:
    StagedNode(MemoryFolder &folder, const MemoryReplicaOptions &options, const Action &action,
               const StageOptions &stageOptions)
        : m_folder(folder), m_options(options), m_action(action), m_stageOptions(stageOptions)
    {
    }

    void begin(const std::string &freshName);
    Result<Staged> fill(Content &content, const StopToken &stop);
    void throwAway(const Error &why);

private:
    bool resume();
    Result<void> append(std::string_view bytes);
    Result<void> checkpoint(Content &content);
    Result<void> dress();
    [[nodiscard]] std::string location() const { return std::string(stagingFolder) + '/' + m_name; }
    [[nodiscard]] std::string sourceVersion() const;

    MemoryFolder &m_folder;
    const MemoryReplicaOptions &m_options;
    const Action &m_action;
    const StageOptions &m_stageOptions;
    std::string m_name;
    std::string m_bytes;
    bool m_hasCheckpoint = false;
};

std::string StagedNode::sourceVersion() const
{
    const auto &source = m_action.counterpart;
    return source && source->token.settled ? source->token.version : std::string();
}

bool StagedNode::resume()
{
    const auto &point = m_stageOptions.resume;
    if (!point || sourceVersion().empty() || point->sourceVersion != sourceVersion())
        return false;
    const MemoryNodePtr node = m_folder.at(std::string(stagingFolder) + '/' + point->name);
    if (!node || node->kind != Kind::File || node->bytes.size() < point->offset)
        return false;
    const std::string prefix = node->bytes.substr(0, point->offset);
    if (tern::digestOf(prefix) != point->prefixDigest)
        return false;
    m_name = point->name;
    m_bytes = prefix;
    m_hasCheckpoint = true;
    return true;
}

void StagedNode::begin(const std::string &freshName)
{
    if (resume())
        return;
    if (m_stageOptions.resume) {
        const std::string old = std::string(stagingFolder) + '/' + m_stageOptions.resume->name;
        if (m_folder.at(old))
            m_folder.erase(old);
    }
    m_name = freshName;
}

Result<void> StagedNode::append(std::string_view bytes)
{
    if (m_folder.freeBytes() < bytes.size())
        return fail(ErrorCode::NoSpace, m_action.path.bytes());
    m_bytes += bytes;
    MemoryNode node;
    const MemoryNodePtr standing = m_folder.at(location());
    node.object = standing ? standing->object : m_folder.freshNumber();
    node.edit = m_folder.freshNumber();
    node.bytes = m_bytes;
    node.mtime = m_folder.time();
    m_folder.put(location(), std::move(node));
    return {};
}

Result<void> StagedNode::checkpoint(Content &content)
{
    const std::uint64_t stretch = m_options.checkpointBytes;
    const bool isDue = stretch > 0 && !m_bytes.empty() && m_bytes.size() % stretch == 0;
    if (!isDue || m_bytes.size() >= content.size() || !m_stageOptions.checkpoint
        || sourceVersion().empty())
        return {};
    TERN_TRY(const Entry source, content.finish());
    if (source.token.version != sourceVersion())
        return {};
    m_folder.flush();
    m_stageOptions.checkpoint({m_name, sourceVersion(), m_bytes.size(), tern::digestOf(m_bytes)});
    m_hasCheckpoint = true;
    return {};
}

Result<void> StagedNode::dress()
{
    const MemoryNodePtr standing = m_folder.at(location());
    if (!standing)
        return fail(ErrorCode::NotFound, m_name);
    MemoryNode node = *standing;
    const MemoryManners &manners = m_folder.manners;
    node.executable = m_action.after->executable && manners.keepsExecutable;
    node.mtime = m_action.after->mtime - m_action.after->mtime % manners.timeStep;
    m_folder.put(location(), std::move(node));
    return {};
}

Result<Staged> StagedNode::fill(Content &content, const StopToken &stop)
{
    std::vector<std::byte> buffer(m_options.pieceBytes);
    const std::uint64_t size = content.size();
    if (m_bytes.empty())
        TERN_TRY(append({}));
    while (m_bytes.size() < size) {
        if (stop.stop_requested())
            return fail(ErrorCode::Stopped, m_action.path.bytes());
        TERN_TRY(const std::size_t count, content.read(m_bytes.size(), buffer));
        if (count == 0)
            return fail(ErrorCode::Unstable, m_action.path.bytes(), "shorter than it was");
        if (m_options.before)
            TERN_TRY(m_options.before(MemoryStep::WriteBytes, m_action.path.bytes()));
        TERN_TRY(append({reinterpret_cast<const char *>(buffer.data()), count}));
        if (m_stageOptions.progress)
            m_stageOptions.progress(count);
        TERN_TRY(checkpoint(content));
    }
    TERN_TRY(Entry source, content.finish());
    if (source.kind != Kind::File || source.size != size)
        return fail(ErrorCode::Unstable, m_action.path.bytes(), "its size moved");
    const Digest digest = tern::digestOf(m_bytes);
    if (m_action.after->digest && *m_action.after->digest != digest)
        return fail(ErrorCode::Corrupt, m_action.path.bytes());
    TERN_TRY(dress());
    source.digest = digest;
    return Staged{m_name, digest, size, std::move(source)};
}

void StagedNode::throwAway(const Error &why)
{
    const bool wasCutOff = why.code == ErrorCode::Stopped || why.code == ErrorCode::Io
                           || why.code == ErrorCode::Offline;
    const bool canGoOn = wasCutOff && m_hasCheckpoint;
    if (canGoOn || !m_folder.at(location()))
        return;
    if (!m_options.before || m_options.before(MemoryStep::CleanStaging, location()))
        m_folder.erase(location());
}

Result<Staged> stageSymlink(MemoryFolder &folder, const std::string &freshName,
                            const Action &action, Content &content)
{
    TERN_TRY(Entry source, content.finish());
    if (source.kind != Kind::Symlink || source.target != action.after->target)
        return fail(ErrorCode::Unstable, action.path.bytes(), "it points elsewhere now");
    MemoryNode node;
    node.kind = Kind::Symlink;
    node.bytes = source.target;
    node.object = folder.freshNumber();
    node.edit = folder.freshNumber();
    folder.put(std::string(stagingFolder) + '/' + freshName, std::move(node));
    return Staged{freshName, std::nullopt, 0, std::move(source)};
}

} // namespace

std::unique_ptr<Content> openMemoryContent(MemoryFolder &folder,
                                           const MemoryReplicaOptions &options, const RelPath &path,
                                           MemoryNodePtr node)
{
    return std::make_unique<MemoryContentReader>(folder, options, path, std::move(node));
}

void ensureDirectory(MemoryFolder &folder, std::string_view path)
{
    const auto held = folder.lock();
    if (!folder.at(path))
        folder.makeDirectory(path);
}

Result<Staged> stageInMemory(MemoryFolder &folder, const MemoryReplicaOptions &options,
                             const std::string &freshName, const Action &action, Content &content,
                             const StageOptions &stageOptions, const StopToken &stop)
{
    if (!action.after || action.kind != ActionKind::Copy)
        return fail(ErrorCode::Unsupported, action.path.bytes(), "nothing to stage");
    ensureDirectory(folder, stagingFolder);
    if (action.after->kind == Kind::Symlink)
        return stageSymlink(folder, freshName, action, content);
    StagedNode file(folder, options, action, stageOptions);
    file.begin(freshName);
    auto staged = file.fill(content, stop);
    if (!staged)
        file.throwAway(staged.error());
    return staged;
}

} // namespace tern::test
