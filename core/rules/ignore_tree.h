#pragma once

#include "pattern_index.h"

#include <map>
#include <memory>

namespace tern {

/// The pattern of a .ternignore that decides about a path.
struct IgnoreMatch {
    enum class Effect : std::uint8_t { Excludes, TakesBack };

    RelPath file; ///< in which it stands
    std::size_t line = 0;
    std::string pattern;
    Effect effect = Effect::Excludes;

    bool operator==(const IgnoreMatch &) const = default;
};

/// Where a walk stands in an IgnoreTree: which files speak of a directory, and whether it is
/// excluded with all below. A value; it goes on with the files as they were when it was made.
class IgnoreScope {
public:
    /// The pattern that excludes the directory, or one above it.
    [[nodiscard]] const std::optional<IgnoreMatch> &excludedBy() const { return m_excludedBy; }

private:
    friend class IgnoreTree;
    struct File;
    struct Speaker {
        std::shared_ptr<const File> file;
        std::size_t skip = 0; ///< bytes of a path before the part that the file speaks of
    };

    std::vector<Speaker> m_speakers; ///< the deepest last
    std::optional<IgnoreMatch> m_excludedBy;
};

/// The `.ternignore` files of a tree, with the meaning that .gitignore files have in git: each
/// speaks of its directory and all below; a deeper file goes before a shallower one, within a file
/// the last match decides, and what is below an excluded directory cannot be taken back.
///
/// A value; const calls are safe from any thread.
class IgnoreTree {
public:
    static constexpr std::string_view fileName = ".ternignore";
    static constexpr std::size_t maxPatterns = 100'000; ///< of all files together

    /// The walk has come into `directory`, where a file with this text stands. What stood there
    /// before is replaced; leaving is implied. BadInput in the form of rule_error.h, with the path
    /// of the file; then nothing has changed. Bounds of one file: those of PatternList.
    Result<void> enter(const RelPath &directory, std::string_view text);
    /// There is none any more in `directory`.
    void remove(const RelPath &directory);

    [[nodiscard]] bool isEmpty() const { return m_files.empty(); }

    /// The pattern that decides about `path`, wherever it comes from. Nothing for the root.
    [[nodiscard]] std::optional<IgnoreMatch> deciding(const RelPath &path, Kind kind) const;
    [[nodiscard]] bool excludes(const RelPath &path, Kind kind) const;

    /// For a walk: where it begins, each directory that it goes into after enter(), and what stands
    /// in there. deciding() by scope does not ask again about the directories above.
    [[nodiscard]] IgnoreScope root() const;
    [[nodiscard]] IgnoreScope enter(const IgnoreScope &above, const RelPath &directory) const;
    [[nodiscard]] std::optional<IgnoreMatch> deciding(const IgnoreScope &directory,
                                                      const RelPath &path, Kind kind) const;

private:
    using Files = std::map<RelPath, std::shared_ptr<const IgnoreScope::File>>;

    void listen(IgnoreScope &scope, const RelPath &directory) const;

    Files m_files; ///< by directory; none without patterns
    std::size_t m_patterns = 0;
};

} // namespace tern
