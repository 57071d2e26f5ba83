#pragma once

#include "dice.h"
#include "oracle.h"
#include "trace.h"

#include <set>

namespace tern::test {

/// What all users share: who throws, who remembers, and which names they take.
struct UserWorld {
    Dice &dice;
    Oracle &oracle;
    Trace &trace;
    Oracle::Folders folders = {}; ///< all there are: the oracle looks through them
    bool takesTwinNames = false;  ///< names that differ in case or Unicode form only
    bool movesThings = true;
    int contents = 0;                              ///< written so far
    bool isSyncing = false;                        ///< a run is going on
    std::set<const MemoryFolder *> followers = {}; ///< that such a run makes like another folder
    std::vector<std::pair<std::string, std::string>> written = {}; ///< path and content, in order
};

/// Somebody who works in a folder, at any moment, as programs and people do: saves and writes in
/// place, often the same size, moves, swaps and deletes things, makes files into directories.
class SimulatedUser {
public:
    SimulatedUser(UserWorld &world, std::shared_ptr<MemoryFolder> folder, std::string name)
        : m_world(world), m_folder(std::move(folder)), m_name(std::move(name))
    {
    }

    /// One thing, thrown.
    void act();
    /// The same, done to what stands at `path`, if anything does.
    void actOn(const std::string &path);
    /// Puts back what once stood somewhere. Only while all is known to be in sync: otherwise it may
    /// be no change at all.
    void putBackOld();
    /// Something to begin with: a few directories with files in them.
    void begin();
    /// The same new file here and there.
    void writeAlike(SimulatedUser &other);

private:
    struct Place {
        std::string path;
        MemoryNodePtr node;
    };
    [[nodiscard]] std::vector<Place> places(bool directories) const;
    [[nodiscard]] std::string freshContent();
    [[nodiscard]] std::string freshName();
    [[nodiscard]] std::string freshPath();
    /// Tells oracle and trace; `edit` does it, and what it displaces is `before`.
    void edit(const std::string &what, const MemoryNodePtr &before,
              const std::function<bool()> &edit);

    bool moves(const std::string &from, const std::string &to);
    void create();
    void rewrite(const Place &file);
    [[nodiscard]] bool hidesFromTime(const Place &file, const std::string &content) const;
    void touch(const Place &file);
    void remove(const Place &place);
    void rename(const Place &place);
    void swap(const Place &file);
    void changeKind(const Place &place);

    UserWorld &m_world;
    std::shared_ptr<MemoryFolder> m_folder;
    std::string m_name;
};

} // namespace tern::test
