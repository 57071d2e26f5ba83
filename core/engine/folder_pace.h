#pragma once

#include "pacer.h"
#include "session.h"

namespace tern {

/// What the runs of one folder keep to: what its own settings say, and those of all folders.
/// Control thread only.
class FolderPace {
public:
    /// `parts`, null: nothing is limited, and nothing waits. `common`: of all folders; may be null.
    /// `changed` is called after the folder's own pace changed; who owns `common` tells of that
    /// one.
    FolderPace(const PaceParts *parts, Executor &executor, const Clock &clock,
               std::shared_ptr<const Pacer> common, std::function<void()> changed);

    void set(const PaceSettings &settings);
    /// The surroundings changed.
    void lookAgain();
    [[nodiscard]] PaceNow pace() const;

    /// A run that was due: it waits, and leaves large files, as the pace says.
    void runBySchedule(RunRequest &request);
    /// A run that the user asked for: it keeps to the limits alone.
    void runByHand(RunRequest &request);
    /// True when the present run goes on with what may not go any more.
    [[nodiscard]] bool endsRun() const;
    void runEnded() { m_scheduled = false; }

private:
    void limit(RunRequest &request) const;

    const PaceParts *m_parts;
    const Clock &m_clock;
    std::shared_ptr<const Pacer> m_common;
    std::unique_ptr<Pacer> m_own;           ///< null without parts
    bool m_scheduled = false;               ///< the present run was due
    std::optional<std::uint64_t> m_largest; ///< what the present run takes
};

} // namespace tern
