#pragma once

#include "base/result.h"

#include <cstdint>
#include <string>

namespace tern {

/// The files in a journal's folder, below SQLite. Used only by who holds the folder's lock, and
/// not while a connection is open: closing a file drops the locks that SQLite has on it.
class JournalFiles {
public:
    /// What stands where the database should be, by the looks of its name and header.
    enum class Found : std::uint8_t { Nothing, Journal, Damaged, Newer };

    explicit JournalFiles(std::string folder) : m_folder(std::move(folder)) {}

    /// Makes a folder that only the user may enter, with those above it that are missing, or
    /// closes an existing one to others.
    static Result<void> makeFolder(const std::string &folder);

    [[nodiscard]] std::string database() const { return m_folder + "/journal.db"; }
    /// Where a fresh database is made, so that journal.db is never half made.
    [[nodiscard]] std::string draft() const { return m_folder + "/journal-new.db"; }

    /// Newer: the schema's version is above `knownVersion`. Makes a readable one private (0600).
    [[nodiscard]] Result<Found> look(std::size_t knownVersion) const;

    /// An empty private file to make a database in; removes what a crash left of the last one.
    [[nodiscard]] Result<void> startDraft() const;
    void dropDraft() const;
    /// Puts the draft in place, durably.
    [[nodiscard]] Result<void> publishDraft() const;

    /// Renames the database and all that belongs to it; nothing is removed. The new name of the
    /// main file. `now`: nanoseconds since 1970.
    [[nodiscard]] Result<std::string> setAside(std::int64_t now) const;

    /// Keeps some disk space for the moment when there is none; false when it cannot.
    [[nodiscard]] bool makeReserve() const;
    /// Gives that space back; true if there was any.
    [[nodiscard]] bool releaseReserve() const;

private:
    [[nodiscard]] std::string reserve() const { return m_folder + "/journal.reserve"; }
    [[nodiscard]] Result<void> syncFolder() const;

    std::string m_folder;
};

} // namespace tern
