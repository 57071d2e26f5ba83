#include "schedule.h"

#include <algorithm>

namespace tern {

namespace {

constexpr std::size_t hintsRemembered = 10'000; // beyond that a full scan is cheaper
constexpr std::int64_t restingTime = 2'000;     // milliseconds without hints
constexpr std::int64_t longestUnrest = 60'000;
constexpr std::int64_t firstSecondLook = 1'000; // doubles while a file keeps being written
constexpr int secondLookDoublings = 5;
constexpr std::int64_t scanShare = 20; // polling takes at most a twentieth of the time

} // namespace

void Schedule::hinted(const RelPath &place, std::int64_t now)
{
    if (m_hints.empty())
        m_firstHint = now;
    m_lastHint = now;
    m_hints.insert(m_hints.size() < hintsRemembered ? place : RelPath());
}

void Schedule::setPolled(std::vector<RelPath> places, std::int64_t now)
{
    m_polled = Scope::of(std::move(places)).tops;
    m_poll = now + std::chrono::milliseconds(m_options.pollInterval).count();
}

void Schedule::fullScanAt(std::int64_t time)
{
    m_full = m_full ? std::min(*m_full, time) : time;
}

void Schedule::lookAgain(const std::vector<RelPath> &places, std::int64_t now)
{
    if (places.empty()) {
        m_againCount = 0;
        return;
    }
    m_again.insert(places.begin(), places.end());
    m_againAt = now + (firstSecondLook << std::min(m_againCount++, secondLookDoublings));
}

void Schedule::awaitRest(std::int64_t now)
{
    if (m_restSince == 0)
        m_restSince = now;
    m_lastHint = now;
}

void Schedule::finished(const Scope &scope, std::int64_t now, std::int64_t duration)
{
    const auto milliseconds = [](std::chrono::milliseconds span) { return span.count(); };
    if (!m_polled.empty())
        m_poll = now + std::max(milliseconds(m_options.pollInterval), duration * scanShare);
    if (scope.isEverything()) {
        m_restSince = 0;
        fullScanAt(now + milliseconds(m_options.fullScanInterval));
    }
}

std::int64_t Schedule::hintsDue() const
{
    if (m_restSince != 0)
        return std::min(m_lastHint + restingTime, m_restSince + longestUnrest);
    return std::min(m_lastHint + m_options.debounce.count(),
                    m_firstHint + m_options.debounceLimit.count());
}

std::optional<Scope> Schedule::takeDue(std::int64_t now)
{
    std::vector<RelPath> tops;
    if (m_restSince != 0 && hintsDue() <= now)
        tops.emplace_back();
    if (m_restSince == 0 && !m_hints.empty() && hintsDue() <= now)
        tops.insert(tops.end(), m_hints.begin(), m_hints.end());
    if (!m_polled.empty() && m_poll <= now)
        tops.insert(tops.end(), m_polled.begin(), m_polled.end());
    if (!m_again.empty() && m_againAt <= now) {
        tops.insert(tops.end(), m_again.begin(), m_again.end());
        m_again.clear();
    }
    if ((m_full && *m_full <= now) || (m_retry != 0 && m_retry <= now))
        tops.emplace_back();
    if (tops.empty())
        return std::nullopt;
    Scope scope = Scope::of(std::move(tops));
    std::erase_if(m_hints, [&](const RelPath &hint) { return scope.covers(hint); });
    m_firstHint = now;
    if (m_retry <= now)
        m_retry = 0;
    if (scope.isEverything())
        m_full.reset();
    return scope;
}

std::optional<std::int64_t> Schedule::nextDue() const
{
    std::optional<std::int64_t> next = m_full;
    const auto consider = [&](std::int64_t time) { next = next ? std::min(*next, time) : time; };
    if (m_restSince != 0 || !m_hints.empty())
        consider(hintsDue());
    if (!m_polled.empty())
        consider(m_poll);
    if (!m_again.empty())
        consider(m_againAt);
    if (m_retry != 0)
        consider(m_retry);
    return next;
}

} // namespace tern
