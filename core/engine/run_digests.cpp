#include "run.h"

#include "base/time_format.h"
#include "canonical_name.h"
#include "read_digest.h"
#include "retry_policy.h"

#include <algorithm>
#include <cassert>
#include <set>

namespace tern {

void Session::Run::fillDigests()
{
    if (stopped())
        return;
    auto needed = std::make_shared<std::vector<DigestRequest>>(digestsNeeded(m_changes));
    if (needed->empty())
        return findClashCandidates([self = shared_from_this()] { self->decide(); });

    struct Read {
        Change *change = nullptr;
        Side side = Side::Local;
        Result<Entry> entry = Entry();
    };
    auto reads = std::make_shared<std::vector<Read>>();
    for (const DigestRequest &request : *needed) {
        auto &changes = request.side == Side::Local ? m_changes.local : m_changes.remote;
        const auto found = std::lower_bound(
            changes.begin(), changes.end(), request.path,
            [](const Change &change, const RelPath &path) { return change.path < path; });
        assert(found != changes.end() && found->path == request.path);
        reads->push_back({&*found, request.side, Entry()});
    }
    auto next = std::make_shared<std::atomic<std::size_t>>(0);
    const auto workers =
        std::min<std::size_t>(static_cast<std::size_t>(m_parts->executor.workers()), reads->size());
    auto running = std::make_shared<std::size_t>(workers);
    for (std::size_t i = 0; i < workers; ++i) {
        const auto work = [self = shared_from_this(), reads, next] {
            for (std::size_t at = (*next)++; at < reads->size(); at = (*next)++) {
                Read &read = (*reads)[at];
                read.entry = readDigest(self->m_parts->sides().at(read.side), read.change->path,
                                        *read.change->after, self->m_stop.get_token());
            }
            return true;
        };
        runThen(m_parts->executor, work, [self = shared_from_this(), reads, running](bool) {
            if (--*running > 0)
                return;
            for (Read &read : *reads) {
                if (read.entry)
                    read.change->after = std::move(*read.entry);
                else
                    self->m_changes.problems.push_back(
                        problemOfReading(read.side, read.change->path, read.entry.error()));
            }
            self->fillDigests();
        });
    }
}

Policy Session::Run::policyFor() const
{
    Policy policy;
    policy.conflicts = m_request.options.conflicts;
    policy.mode = m_request.options.mode;
    policy.deletions = m_request.options.deletions;
    policy.at = pathPolicies();
    policy.force = m_request.force;
    policy.resolutions = m_request.resolutions;
    policy.localTraits = m_localTraits;
    policy.remoteTraits = m_remoteTraits;
    policy.canonicalName = canonicalName;
    policy.localLabel = m_request.options.localLabel;
    policy.remoteLabel = m_request.options.remoteLabel;
    policy.now = m_parts->clock.now();
    policy.dateLabel = utcFileLabel(policy.now);
    return policy;
}

/// Only where a side cannot tell some names apart: agreed paths that a made one might clash with.
void Session::Run::findClashCandidates(std::function<void()> then)
{
    m_policy = policyFor();
    m_mergesTried.clear();
    const auto blurred = [](const SideTraits &traits) {
        return traits.caseInsensitive || traits.normalizesUnicode;
    };
    auto concerned = std::make_shared<std::set<std::string>>();
    if (blurred(m_policy.localTraits) || blurred(m_policy.remoteTraits)) {
        for (const auto *changes : {&m_changes.local, &m_changes.remote}) {
            // What is gone on one side may be brought back by the other.
            for (const Change &change : *changes) {
                if (!change.before || !change.after)
                    concerned->insert(canonicalName(change.path.bytes()));
            }
        }
    }
    if (concerned->empty())
        return then();
    const auto work = [self = shared_from_this(), concerned]() -> Result<std::vector<RelPath>> {
        std::vector<RelPath> candidates;
        TERN_TRY(auto agreed, self->m_parts->journal->agreed());
        TERN_TRY(auto cursor, agreed->within(RelPath()));
        while (true) {
            TERN_TRY(auto item, cursor->next());
            if (!item)
                return candidates;
            if (concerned->contains(canonicalName(item->path.bytes())))
                candidates.push_back(std::move(item->path));
        }
    };
    runThen(m_parts->executor, work,
            [self = shared_from_this(), then](Result<std::vector<RelPath>> candidates) {
                if (!candidates)
                    return self->fail(candidates.error());
                self->m_policy.clashCandidates = std::move(*candidates);
                then();
            });
}

} // namespace tern
