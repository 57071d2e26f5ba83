#include "alignment.h"

#include "merge/line_merge.h"

#include <algorithm>
#include <string>
#include <utility>

namespace tern {

namespace {

constexpr std::size_t mostPairs = 2'500; ///< of one changed stretch that are compared
constexpr double leastLikeness = 0.3;

/// libgit2 knows lines, so each thing becomes one.
std::string asLines(const Ids &ids)
{
    std::string lines;
    for (const std::uint32_t id : ids)
        lines += std::to_string(id) + '\n';
    return lines;
}

/// Lays out one stretch where the sequences differ.
class Stretch {
public:
    Stretch(LineRange local, LineRange remote, const Likeness &likeness)
        : m_local(local), m_remote(remote), m_likeness(likeness)
    {
    }

    std::vector<AlignedPair> layOut() &&
    {
        if (m_local.count * m_remote.count <= mostPairs && m_local.count * m_remote.count > 1)
            pairTheAlike();
        fillTo(m_local.count, m_remote.count);
        return std::move(m_pairs);
    }

private:
    /// The pairs in order that are most alike in all.
    void pairTheAlike()
    {
        const std::size_t width = m_remote.count + 1;
        std::vector<double> alike(m_local.count * m_remote.count);
        std::vector<double> best((m_local.count + 1) * width, 0);
        for (std::size_t i = m_local.count; i-- > 0;) {
            for (std::size_t k = m_remote.count; k-- > 0;) {
                const double value = m_likeness(m_local.first + i, m_remote.first + k);
                if (value < 0)
                    return;
                alike[i * m_remote.count + k] = value;
                double most = std::max(best[(i + 1) * width + k], best[i * width + k + 1]);
                if (value >= leastLikeness)
                    most = std::max(most, value + best[(i + 1) * width + k + 1]);
                best[i * width + k] = most;
            }
        }
        std::size_t i = 0;
        std::size_t k = 0;
        while (i < m_local.count && k < m_remote.count) {
            const double value = alike[i * m_remote.count + k];
            const double most = best[i * width + k];
            if (value >= leastLikeness && most <= value + best[(i + 1) * width + k + 1]) {
                fillTo(i, k);
                add(m_doneLocal++, m_doneRemote++);
                ++i;
                ++k;
            } else if (most <= best[(i + 1) * width + k]) {
                ++i;
            } else {
                ++k;
            }
        }
    }

    /// What lies before `local` and `remote` and has no place yet.
    void fillTo(std::size_t local, std::size_t remote)
    {
        while (m_doneLocal < local && m_doneRemote < remote)
            add(m_doneLocal++, m_doneRemote++);
        while (m_doneLocal < local)
            add(m_doneLocal++, std::nullopt);
        while (m_doneRemote < remote)
            add(std::nullopt, m_doneRemote++);
    }
    void add(std::optional<std::size_t> local, std::optional<std::size_t> remote)
    {
        AlignedPair pair;
        if (local)
            pair.local = m_local.first + *local;
        if (remote)
            pair.remote = m_remote.first + *remote;
        m_pairs.push_back(pair);
    }

    LineRange m_local;
    LineRange m_remote;
    const Likeness &m_likeness;
    std::size_t m_doneLocal = 0; ///< counted within the stretch
    std::size_t m_doneRemote = 0;
    std::vector<AlignedPair> m_pairs;
};

} // namespace

Result<std::vector<AlignedPair>> align(const Ids &local, const Ids &remote,
                                       const Likeness &likeness)
{
    TERN_TRY(const std::vector<LineChange> changes, lineChanges(asLines(local), asLines(remote)));
    std::vector<AlignedPair> pairs;
    pairs.reserve(std::max(local.size(), remote.size()));
    std::size_t here = 0;
    std::size_t there = 0;
    for (const LineChange &change : changes) {
        while (here < change.before.first)
            pairs.push_back({here++, there++});
        const auto laidOut = Stretch(change.before, change.after, likeness).layOut();
        pairs.insert(pairs.end(), laidOut.begin(), laidOut.end());
        here = change.before.first + change.before.count;
        there = change.after.first + change.after.count;
    }
    while (here < local.size())
        pairs.push_back({here++, there++});
    return pairs;
}

std::vector<AlignedPair> mirrored(std::vector<AlignedPair> pairs)
{
    for (AlignedPair &pair : pairs)
        std::swap(pair.local, pair.remote);
    return pairs;
}

} // namespace tern
