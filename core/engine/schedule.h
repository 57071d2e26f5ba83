#pragma once

#include "engine.h"

#include <set>

namespace tern {

/// When a folder is looked at next, and where: hints with a debounce, polling where events cannot
/// be trusted, a rare full scan, retries. Pure: it is told the time (steady milliseconds).
class Schedule {
public:
    explicit Schedule(EngineOptions options) : m_options(options) {}

    void hinted(const RelPath &place, std::int64_t now);
    /// These places must be polled from now on; the root: everything.
    void setPolled(std::vector<RelPath> places, std::int64_t now);
    void fullScanAt(std::int64_t time);
    void lookAgain(const std::vector<RelPath> &places, std::int64_t now);
    /// Deletions of many files are going on: a full scan once they have come to rest.
    void awaitRest(std::int64_t now);
    /// Failed paths are due then; 0: none.
    void retryAt(std::int64_t time) { m_retry = time; }
    /// A run over `scope` ended, having taken that long.
    void finished(const Scope &scope, std::int64_t now, std::int64_t duration);

    /// What to run now, if anything; it counts as taken.
    [[nodiscard]] std::optional<Scope> takeDue(std::int64_t now);
    /// When to ask again; nothing: only a hint can change the answer.
    [[nodiscard]] std::optional<std::int64_t> nextDue() const;

private:
    [[nodiscard]] std::int64_t hintsDue() const;

    EngineOptions m_options;
    std::set<RelPath> m_hints;
    std::int64_t m_firstHint = 0;
    std::int64_t m_lastHint = 0;
    std::vector<RelPath> m_polled;
    std::int64_t m_poll = 0;
    std::set<RelPath> m_again;
    std::int64_t m_againAt = 0;
    int m_againCount = 0;
    std::optional<std::int64_t> m_full = 0;
    std::int64_t m_restSince = 0; ///< a deletion of many was seen then; 0: none
    std::int64_t m_retry = 0;
};

} // namespace tern
