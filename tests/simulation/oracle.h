#pragma once

#include "support/memory_folder.h"

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace tern::test {

/// Knows every content that a user ever wrote, and demands that it survives. A content is the bytes
/// of a file or the target of a symlink; all that users write differ, so that each is known again
/// wherever it lies.
class Oracle {
public:
    /// Where content must be found again that no user replaced or deleted himself.
    enum class Demand {
        Seen, ///< in a tree: nothing but a user takes anything out of sight
        Kept, ///< in a tree or in a trash: an automatic policy may set a loser aside
    };
    using Folders = std::vector<std::shared_ptr<MemoryFolder>>;

    explicit Oracle(Demand demand) : m_demand(demand) {}

    /// A user wrote this.
    void wrote(const std::string &content);
    /// The same, while a run was going on that nothing could tell of it: it is as if it had been
    /// written before what that run did there, and may lie in a trash by the end of the run.
    void wroteUnseen(const std::string &content);
    /// No run is going on any more.
    void runsEnded(const Folders &folders);
    /// A user replaced or deleted `node`, with all below it. If that was the last of it, it is his
    /// own affair; what lies elsewhere has to be kept.
    void destroyed(const MemoryNodePtr &node, const Folders &folders);
    /// A user decided something that may set aside what stands at `path` of `folder`, with all
    /// below it: it has to be kept, but may be out of sight from now on.
    void mayBeSetAside(const MemoryFolder &folder, const RelPath &path);
    /// What a run looks at: a path, and what stands there.
    using Sight = std::function<bool(const RelPath &, const Entry &)>;
    /// A user had `loser` made like `model`, as far as `sight` goes (empty: everywhere): what
    /// `model` does not show there may be out of sight. So may what it shows in a place from which
    /// the user of another one of `folders` moved it: what had arrived of that move is undone, and
    /// the rest of it is still to come.
    void forced(const MemoryFolder &model, const MemoryFolder &loser, const Sight &sight,
                const Folders &folders);
    /// A user moves `node`, with all below it, in a folder that a run going on makes like another.
    /// The run may have seen it gone from neither place, and set aside what it met at the new one.
    void movedWhileForced(const MemoryNodePtr &node);
    /// A disaster struck (a power cut, a backup restored): what it took with it is nobody's fault,
    /// and what it left half written exists now.
    void disaster(const Folders &folders);
    /// True when a user replaced or deleted `content` somewhere, or let it go: not all of its
    /// places need to keep it.
    [[nodiscard]] bool isGivenUp(std::string_view content) const;
    /// What is wrong now, a line each.
    [[nodiscard]] std::vector<std::string> check(const Folders &folders) const;

private:
    struct Record {
        bool destroyed = false; ///< by a user: it may be out of sight, but has to be kept
        bool gone = false;      ///< nowhere any more, and not by Tern
    };
    struct Found {
        bool seen = false;
        bool kept = false;
    };
    void letGo(const std::string &content);
    void letGoAll(const MemoryNodePtr &node);
    [[nodiscard]] bool isUnseen(const std::string &content) const;
    [[nodiscard]] static std::map<std::string_view, Found> find(const Folders &folders);

    const Demand m_demand;
    std::map<std::string, Record, std::less<>> m_records;
    std::vector<std::string> m_unseen;
};

} // namespace tern::test
