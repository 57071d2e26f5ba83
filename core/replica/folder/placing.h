#pragma once

#include "staging.h"
#include "trash.h"

namespace tern {

/// Makes one path of a root become what an action says, only while it still is what the action
/// expects: Replica::apply() on a disk. All calls may be made from several threads, on different
/// paths.
///
/// How content is replaced, so that at any instant the path is old or new, and the old content is
/// never without a name:
///
/// - With RenameMode::Exchange: the staged file is first moved to the place in the trash that the
///   old content shall have, then both change places. What came to the trash is compared with what
///   was checked; if it is something else (somebody saved in between) they change places again.
/// - Without, but with links: the old content gets its name in the trash as a second name, is
///   compared, and then replaced by a plain rename. What is saved under the name between the
///   comparison and the rename, some microseconds, would be lost if it was saved as a new file.
/// - With neither: the old content is copied to the trash, durably, and compared; the same window.
///
/// How content is removed: by renaming it to the trash, comparing, and putting it back if it is not
/// what was checked.
///
/// A file that somebody has open for writing is left alone (Busy), where the system can tell; it is
/// asked before and after the displacement, so that a writer who comes in that moment is noticed.
class Placing {
public:
    Placing(std::shared_ptr<Directory> root, Staging &staging, Trash &trash, PendingFlush &pending)
        : m_root(std::move(root)), m_staging(staging), m_trash(trash), m_pending(pending)
    {
    }

    /// After an error the staged content may be gone or still be there: discard() it.
    Result<Applied> apply(const Action &action, const Staged *staged);

    /// Found out at the first call.
    Result<RenameAbilities> abilities();

private:
    struct Spot;    ///< a name in an open directory
    struct Checked; ///< what was found to be as expected, held against writers
    struct Ready;   ///< staged content

    Result<Applied> makeDirectory(const Action &action);
    Result<Applied> copy(const Action &action, const Staged &staged);
    Result<Applied> setMetadata(const Action &action);
    Result<Applied> move(const Action &action);
    Result<Applied> remove(const Action &action);

    Result<Spot> spot(const RelPath &path);
    Result<Checked> check(const Spot &spot, const Entry &before);
    Result<Ready> ready(const Staged &staged);
    Result<void> create(Ready &staged, const Spot &target);
    Result<std::string> replace(Ready &staged, const Spot &target, const Checked &old);
    Result<std::string> exchange(Ready &staged, const Spot &target, const Checked &old);
    Result<std::string> replaceByLink(Ready &staged, const Spot &target, const Checked &old);
    Result<std::string> replaceByCopy(Ready &staged, const Spot &target, const Checked &old);
    Result<void> copyToTrash(const Spot &target, const Checked &old, const Trash::Place &place);
    Result<void> exchangeBack(const Ready &staged, const Spot &target, const Trash::Place &place);
    Result<std::string> displace(const Spot &target, const Checked &old);
    Result<Applied> placed(const Ready &staged, const Spot &target, std::string trashedAs);
    void touched(const RelPath &path) { m_pending.addDirectory(path.parent().bytes()); }

    const std::shared_ptr<Directory> m_root;
    Staging &m_staging;
    Trash &m_trash;
    PendingFlush &m_pending;
    std::mutex m_mutex; ///< of m_abilities
    std::optional<RenameAbilities> m_abilities;
};

} // namespace tern
