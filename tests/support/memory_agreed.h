#pragma once

#include "model/agreed.h"
#include "model/scan.h"

#include <map>

namespace tern::test {

/// An agreement in memory. Add to `entries` freely between two scans.
class MemoryAgreed final : public Agreed {
public:
    std::map<RelPath, AgreedEntry> entries;
    std::optional<Error> failure = {}; ///< what each cursor tells instead of its end

    Result<std::unique_ptr<AgreedCursor>> within(const RelPath &top) override
    {
        return std::make_unique<Cursor>(*this, top);
    }

    Result<std::optional<AgreedEntry>> find(const RelPath &path) override
    {
        const auto found = entries.find(path);
        return found == entries.end() ? std::optional<AgreedEntry>() : found->second;
    }

    /// Makes what `scan` found the agreement, as if both sides showed it. New content needs a
    /// digest: `digestOf(path)` is asked where the scan has none.
    template <class DigestOf>
    void learn(const Scan &scan, DigestOf digestOf)
    {
        for (const auto *list : {&scan.changes, &scan.refreshed}) {
            for (const Change &change : *list) {
                if (!change.after) {
                    entries.erase(change.path);
                    continue;
                }
                Entry entry = *change.after;
                if (entry.kind == Kind::File && !entry.digest)
                    entry.digest = digestOf(change.path);
                entries[change.path] = agree(entry, entry);
            }
        }
    }

private:
    class Cursor final : public AgreedCursor {
    public:
        Cursor(const MemoryAgreed &agreed, RelPath top)
            : m_agreed(agreed), m_top(std::move(top)), m_at(agreed.entries.lower_bound(m_top))
        {
        }

        Result<std::optional<AgreedItem>> next() override
        {
            if (m_at == m_agreed.entries.end() || !m_top.contains(m_at->first)) {
                if (m_agreed.failure)
                    return Failure(*m_agreed.failure);
                return std::nullopt;
            }
            const auto &[path, entry] = *m_at++;
            return AgreedItem{path, entry};
        }

    private:
        const MemoryAgreed &m_agreed;
        const RelPath m_top;
        std::map<RelPath, AgreedEntry>::const_iterator m_at;
    };
};

} // namespace tern::test
