#pragma once

#include "folder_lock.h"
#include "sqlite.h"

#include "model/agreed.h"

namespace tern {

/// The agreed tree at one moment: a read transaction on a connection of its own, so that commits
/// neither wait for it nor show in it. Keeps the journal's folder locked while it lives.
class AgreedSnapshot final : public Agreed {
public:
    static Result<std::unique_ptr<Agreed>> take(const std::string &file,
                                                std::shared_ptr<const FolderLock> lock);

    Result<std::unique_ptr<AgreedCursor>> within(const RelPath &top) override;
    Result<std::optional<AgreedEntry>> find(const RelPath &path) override;

private:
    AgreedSnapshot(std::shared_ptr<const FolderLock> lock, Connection db)
        : m_lock(std::move(lock)), m_db(std::move(db))
    {
    }

    std::shared_ptr<const FolderLock> m_lock; ///< before m_db: goes after it
    Connection m_db;
};

} // namespace tern
