#include "freeing.h"

#include "read_digest.h"
#include "retry_policy.h"

namespace tern {

namespace {

KeptHere kept(const RelPath &path, const Entry &here, KeptReason reason, Error error = {})
{
    return {path, reason, here.size, std::move(error)};
}

/// True when nobody touched its metadata here since it was agreed, or the remote has the same.
bool isMetadataThere(const Entry &here, const Entry &there,
                     const std::optional<AgreedEntry> &agreed)
{
    if (!agreed) // what times are worth between these two sides is not known
        return here.executable == there.executable;
    const bool isAsAgreed =
        here.mtime == agreed->local.mtime && here.executable == agreed->local.executable;
    return isAsAgreed || (here.executable == there.executable && here.mtime == there.mtime);
}

} // namespace

/// Fails only with what keeps anything else from being compared, too.
Result<Freeing::Comparison> Freeing::compare(const RelPath &path, const Entry &here)
{
    const auto because = [&](KeptReason reason, Error error = {}) {
        return Comparison(tl::unexpect, kept(path, here, reason, std::move(error)));
    };
    const auto seen = m_parts.sides.remote.look(path);
    if (!seen && retryFor(seen.error()) == Retry::StopRun)
        return Failure(seen.error());
    if (!seen)
        return because(KeptReason::Failed, seen.error());
    if (!seen->has_value())
        return because(KeptReason::OnlyHere);
    const Entry &there = **seen;
    if (here.kind != there.kind || here.size != there.size || here.target != there.target)
        return because(KeptReason::Differs);
    // One more edit could leave an unsettled token as it is, and would go with what was compared.
    if (!here.token.settled || !there.token.settled)
        return because(KeptReason::Moving);
    if (here.kind != Kind::File)
        return Comparison(there);
    TERN_TRY(const auto agreed, m_agreed->find(path));
    return compareContent(path, here, there, agreed);
}

Result<Freeing::Comparison> Freeing::compareContent(const RelPath &path, const Entry &here,
                                                    const Entry &there,
                                                    const std::optional<AgreedEntry> &agreed)
{
    if (!isMetadataThere(here, there, agreed))
        return Comparison(tl::unexpect, kept(path, here, KeptReason::Differs));
    if (here.size == 0)
        return Comparison(there);
    const auto withDigest = [&](Side side, const Entry &entry) -> Result<Entry> {
        if (agreed && sameVersion(agreed->on(side), entry)) {
            Entry known = entry;
            known.digest = agreed->digest;
            return known;
        }
        return readDigest(m_parts.sides.at(side), path, entry, m_stop);
    };
    auto own = withDigest(Side::Local, here);
    auto other = own ? withDigest(Side::Remote, there) : Failure(own.error());
    if (!other) {
        const Retry retry = retryFor(other.error());
        if (retry == Retry::StopRun)
            return Failure(std::move(other).error());
        const bool isMoving = retry == Retry::Soon || retry == Retry::Replan;
        return Comparison(tl::unexpect,
                          kept(path, here, isMoving ? KeptReason::Moving : KeptReason::Failed,
                               std::move(other).error()));
    }
    if (own->digest != other->digest)
        return Comparison(tl::unexpect, kept(path, here, KeptReason::Differs));
    return Comparison(there);
}

} // namespace tern
