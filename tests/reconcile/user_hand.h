#pragma once

#include "history.h"

namespace tern::test {

/// The form in which a side with such traits sees a path; unchanged where it tells all apart.
[[nodiscard]] std::string seenAs(const SideTraits &traits, std::string_view bytes);

/// The name in another letter case or Unicode form; nothing where it has none.
[[nodiscard]] std::optional<std::string> twinOf(std::string_view name);

/// Things that no replica tells of as changes: a pipe, or something with an odd name.
[[nodiscard]] bool isPipe(const Entry &entry);
[[nodiscard]] bool isOddlyNamed(const Entry &entry);
[[nodiscard]] inline bool isNeverSynced(const Entry &entry)
{
    return isPipe(entry) || isOddlyNamed(entry);
}

/// A user at work in one side's tree. What the disk there would refuse is not done.
class UserHand {
public:
    /// `newObject` is the token's object of what is made.
    UserHand(Tree &tree, const SideTraits &traits, const SideLimits &limits, std::string newObject)
        : m_tree(tree), m_traits(traits), m_limits(limits), m_newObject(std::move(newObject))
    {
    }

    /// What a deed is about, once it is known what stands there.
    struct Work {
        DeedKind kind = DeedKind::Write;
        RelPath what;  ///< what is edited, removed or moved; empty: nothing
        RelPath where; ///< where something is made, or moved to
        std::string content;
        std::int64_t mtime = 0;
        bool marked = false; ///< executable; Twin: renamed, not made beside
    };
    void perform(const Work &work);

private:
    [[nodiscard]] bool isFree(const RelPath &where, const RelPath &except = {}) const;
    [[nodiscard]] bool isDirectory(const RelPath &where) const;
    [[nodiscard]] Entry *fileAt(const RelPath &where);
    [[nodiscard]] Entry entry(Kind kind) const;
    [[nodiscard]] Entry file(const Work &work) const;
    void make(const RelPath &where, Entry entry);
    void change(Entry &entry, const Work &work);
    void move(const RelPath &from, const RelPath &to);
    void swap(const RelPath &a, const RelPath &b);
    void retype(const Work &work);
    void twin(const Work &work);

    Tree &m_tree;
    const SideTraits &m_traits;
    const SideLimits &m_limits;
    std::string m_newObject;
};

/// Removes `where` and all below it.
void removeTree(Tree &tree, const RelPath &where);

} // namespace tern::test
