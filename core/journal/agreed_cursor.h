#pragma once

#include "folder_lock.h"
#include "sqlite.h"

#include "model/agreed.h"

#include <mutex>
#include <vector>

namespace tern {

/// Connections that read, opened as they are needed and kept for the next reader: to open one means
/// to read the whole schema. All calls may be made from any thread.
class Readers {
public:
    explicit Readers(std::string file) : m_file(std::move(file)) {}

    Result<Connection> take();
    /// With no statement at work. One that a transaction could not be ended on is closed.
    void giveBack(Connection db);

private:
    const std::string m_file;
    std::mutex m_mutex;
    std::vector<Connection> m_idle; ///< under m_mutex
};

/// The agreed tree at one moment: a read transaction on a connection of its own, so that commits
/// neither wait for it nor show in it. Keeps the journal's folder locked while it lives. Cursors go
/// before it.
class AgreedSnapshot final : public Agreed {
public:
    static Result<std::unique_ptr<Agreed>> take(std::shared_ptr<Readers> readers,
                                                std::shared_ptr<const FolderLock> lock);
    ~AgreedSnapshot() override { m_readers->giveBack(std::move(m_db)); }
    AgreedSnapshot(const AgreedSnapshot &) = delete;
    AgreedSnapshot &operator=(const AgreedSnapshot &) = delete;

    Result<std::unique_ptr<AgreedCursor>> within(const RelPath &top) override;
    Result<std::optional<AgreedEntry>> find(const RelPath &path) override;

private:
    AgreedSnapshot(std::shared_ptr<const FolderLock> lock, std::shared_ptr<Readers> readers,
                   Connection db)
        : m_lock(std::move(lock)), m_readers(std::move(readers)), m_db(std::move(db))
    {
    }

    std::shared_ptr<const FolderLock> m_lock; ///< before m_db: goes after it
    std::shared_ptr<Readers> m_readers;
    Connection m_db;
};

} // namespace tern
