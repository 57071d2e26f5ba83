#pragma once

#include "base/random.h"

#include <cstdint>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace tern::test {

/// The numbers of the contents that users write; no number is given twice.
class ContentNumbers {
public:
    std::uint64_t next() { return ++m_last; }

private:
    std::uint64_t m_last = 0;
};

/// How a user's program saves.
enum class Saving : std::uint8_t {
    Plain,   ///< it leaves it to the kernel when the disk gets it
    Durable, ///< beside it, flushed, then renamed; never in place
};

/// Somebody who works in a root, on some of its top folders, while Tern may be working there too.
/// What they take away or write over, they take out first and look at, so that it is known exactly
/// which content went by their own hand. Works beside the root, on the same file system.
class User {
public:
    User(std::string root, std::vector<std::string> tops, ContentNumbers &numbers, Random &random);

    /// Does one thing or other.
    void act(Saving saving);
    /// Makes a new file of so many bytes.
    void create(std::size_t size, Saving saving);

    /// The contents ("#12") that they removed here or wrote over since this was last asked.
    std::set<std::string> takeDestroyed() { return std::exchange(m_destroyed, {}); }
    /// The contents that they put here and did not take away again: nobody else works on their
    /// part.
    [[nodiscard]] const std::set<std::string> &standing() const { return m_standing; }
    [[nodiscard]] const std::string &root() const { return m_root; }

private:
    [[nodiscard]] std::vector<std::string> places(bool directories) const;
    std::string some(const std::vector<std::string> &places);
    std::string freshName();
    struct Prepared {
        std::string path;    ///< on the desk
        std::string content; ///< "#12"
    };
    Prepared prepare(std::size_t size, Saving saving);
    void put(const Prepared &prepared, const std::string &path);
    void noteGone(const std::string &content);
    void drop(const std::string &path);

    void saveOver(const std::string &path, Saving saving);
    void writeInPlace(const std::string &path);
    void rename(const std::string &path);
    void link();
    void makeDirectory();
    enum class Fate : std::uint8_t { Renamed, Dropped };
    void actOnDirectory(Fate fate);
    std::size_t someSize();

    std::string m_root;
    std::string m_desk;
    std::vector<std::string> m_tops;
    ContentNumbers &m_numbers;
    Random &m_random;
    std::set<std::string> m_destroyed;
    std::set<std::string> m_standing;
    std::uint64_t m_lastName = 0;
};

} // namespace tern::test
