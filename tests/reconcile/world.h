#pragma once

#include "user_hand.h"

namespace tern::test {

/// What two scans and the reading of digests told of a pair of folders.
struct Sight {
    Changes changes;                               ///< complete: no digest is asked for any more
    std::vector<std::pair<Side, RelPath>> renewed; ///< as agreed but for the token
    std::vector<RelPath> tops;                     ///< where the scans looked; the root: everywhere
    std::vector<std::string> complaints;           ///< digests that were asked for in vain
    bool isWhole = true; ///< looked everywhere, and nothing was hidden or left out
};

/// Two folders in the hands of users and disks, and what is agreed about them.
class World {
public:
    explicit World(const Setting &setting);

    /// Anything but a Sync.
    void perform(const Deed &deed);
    /// All that is there now becomes what is agreed.
    void agreeOnAll();
    /// From now on everything can be read and synced, is looked at, and nothing is decided by hand.
    void calmDown();
    /// What is only for the next round is over.
    void endRound();
    /// An action failed: the next round is told, and must not mind.
    void noteFailure(const Action &action);
    /// How the user may decide a conflict next.
    void showConflicts(const std::vector<Conflict> &conflicts) { m_conflicts = conflicts; }

    [[nodiscard]] Sight look() const;
    [[nodiscard]] Policy policyFor(const Changes &changes) const;
    [[nodiscard]] const Setting &setting() const { return m_setting; }
    [[nodiscard]] Setting &setting() { return m_setting; }
    [[nodiscard]] ModelSync &sync() { return m_sync; }
    [[nodiscard]] const Pair &pair() const { return m_sync.pair(); }
    /// True when `action` would come to stand where its side has something under what it takes for
    /// the same name.
    [[nodiscard]] bool wouldMerge(const Action &action) const;

private:
    struct Hidden {
        Side side = Side::Local;
        RelPath place;
        Reach reach = Reach::Subtree;
    };

    [[nodiscard]] UserHand::Work workOf(const Deed &deed, const Tree &tree);
    [[nodiscard]] std::string contentFor(const Deed &deed);
    void edit(const Deed &deed);
    void renameObjects(Side side, bool isLost);
    void hide(Side side, const RelPath &place, std::uint16_t how);
    void resolve(const Deed &deed);

    [[nodiscard]] std::vector<Problem> problemsOn(Side side,
                                                  const std::vector<RelPath> &tops) const;
    [[nodiscard]] RelPath topOn(Side side) const;
    void lookAt(Side side, Sight &sight) const;
    void fillDigests(Sight &sight) const;
    [[nodiscard]] const SideTraits &traits(Side side) const
    {
        return side == Side::Local ? m_setting.localTraits : m_setting.remoteTraits;
    }
    [[nodiscard]] const SideLimits &limits(Side side) const
    {
        return side == Side::Local ? m_setting.localLimits : m_setting.remoteLimits;
    }

    Setting m_setting;
    ModelSync m_sync;
    std::vector<Conflict> m_conflicts;
    std::vector<Problem> m_failures;
    std::vector<Hidden> m_hidden;
    std::vector<Hidden> m_wavering; ///< told as changed, but not to be relied upon
    std::vector<RelPath> m_leftOut;
    std::optional<RelPath> m_narrowed;
    std::map<RelPath, Resolution> m_resolutions;
    int m_made = 0;
    int m_written = 0;
    int m_round = 0;
};

} // namespace tern::test
