#include "rules_preview.h"

#include "empty_agreed.h"
#include "root_guard.h"
#include "rule_scan.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <tuple>

namespace tern {

namespace {

constexpr std::array<const char *, 4> effectNames = {"starts", "stops", "asks", "turns"};

void count(Tally &tally, std::uint64_t bytes)
{
    tally.files += 1;
    tally.bytes += bytes;
}

Treatment wayOf(const PathPolicy &policy)
{
    if (policy.consent == Consent::Needed)
        return Treatment::AskFirst;
    switch (policy.mode) {
    case SyncMode::Bidirectional: return Treatment::BothWays;
    case SyncMode::UploadOnly: return Treatment::UpOnly;
    case SyncMode::DownloadOnly: return Treatment::DownOnly;
    }
    return Treatment::BothWays;
}

/// How a path goes that `ruling` admits.
Treatment wayOf(const Ruling &ruling, const SyncOptions &options)
{
    return wayOf(pathPolicy(ruling, options.mode, options.conflicts));
}

/// What a scan left out, asked for paths in tree order.
class LeftOutPlaces {
public:
    explicit LeftOutPlaces(const std::vector<LeftOut> &places) : m_places(places) {}

    bool cover(const RelPath &path)
    {
        for (; m_next < m_places.size() && m_places[m_next].path <= path; ++m_next) {
            if (m_last == nullptr || !reaches(*m_last, m_places[m_next].path))
                m_last = &m_places[m_next];
        }
        return m_last != nullptr && reaches(*m_last, path);
    }

private:
    static bool reaches(const LeftOut &leftOut, const RelPath &path)
    {
        return leftOut.reach == Reach::Subtree ? leftOut.path.contains(path) : leftOut.path == path;
    }

    const std::vector<LeftOut> &m_places;
    std::size_t m_next = 0;
    const LeftOut *m_last = nullptr;
};

/// What is new on one side, in tree order.
class NewFiles {
public:
    NewFiles(const Scan &scan, Side side) : m_changes(scan.changes)
    {
        for (const Change &change : scan.changes) {
            if (change.before && !change.after)
                m_gone.insert(change.before->state(side).token.object);
        }
        m_gone.erase(std::string_view());
        skip();
    }

    [[nodiscard]] const RelPath *path() const { return isOver() ? nullptr : &change().path; }
    /// What stands at `path`, if it is the next one; it counts as taken.
    const Entry *take(const RelPath &path)
    {
        if (isOver() || change().path != path)
            return nullptr;
        const Entry *entry = &*change().after;
        ++m_next;
        skip();
        return entry;
    }

private:
    [[nodiscard]] bool isOver() const { return m_next == m_changes.size(); }
    [[nodiscard]] const Change &change() const { return m_changes[m_next]; }
    [[nodiscard]] bool isNewFile() const
    {
        return !change().before && change().after && change().after->kind != Kind::Directory
               && !m_gone.contains(change().after->token.object);
    }
    void skip()
    {
        while (!isOver() && !isNewFile())
            ++m_next;
    }

    const std::vector<Change> &m_changes;
    std::set<std::string_view> m_gone; ///< objects that were renamed, or are no more
    std::size_t m_next = 0;
};

/// One preview.
class Preview {
public:
    Preview(Session &session, const RulesQuestion &question, std::int64_t now)
        : m_session(session),
          m_question(question),
          m_now(now),
          m_local(questions()),
          m_remote(questions())
    {
    }

    Result<RulesPreview> make(const StopToken &stop);

private:
    struct Look {
        explicit Look(RuleScan::Questions questions) : rules(std::move(questions)) {}
        RuleScan rules;
        Scan scan = {};
    };
    /// What makes two paths fall into one share, in the order of these.
    using Key = std::tuple<RuleEffect, Ruling::Ground, std::size_t, std::string, std::size_t,
                           std::string, std::optional<Treatment>, Treatment>;

    [[nodiscard]] RuleScan::Questions questions() const;
    Result<bool> findAgreement();
    void noteUnknown(const Scan &scan);
    Result<void> judgeAgreed(const StopToken &stop);
    void judgeNew();
    Result<void> stop(const AgreedItem &item, Side side);
    void turn(const AgreedItem &item);
    void start(const RelPath &path, const Entry *local, const Entry *remote);
    void add(RuleEffect effect, const Ruling &by, std::optional<Treatment> from, Treatment to,
             const RelPath &path, std::uint64_t bytes);

    Session &m_session;
    const RulesQuestion &m_question;
    const std::int64_t m_now;
    Look m_local;
    Look m_remote;
    std::unique_ptr<Agreed> m_agreed;
    std::map<Key, RuleShare> m_shares;
    std::size_t m_paths = 0; ///< kept so far
    RulesPreview m_made;
};

RuleScan::Questions Preview::questions() const
{
    RuleScan::Questions questions;
    questions.rules = m_question.candidate.rules.shared();
    questions.now = m_now;
    questions.standsHere = standsOn(m_session.replica(Side::Local));
    return questions;
}

/// False when a guard forbids to look.
Result<bool> Preview::findAgreement()
{
    Journal &journal = m_session.journal();
    TERN_TRY(const PairState state, journal.state());
    TERN_TRY(const RootIdentity local, m_session.identify(Side::Local, state));
    TERN_TRY(const RootIdentity remote, m_session.identify(Side::Remote, state));
    const RootVerdict verdict = judgeRoots(state, local, remote, Base::Agreed);
    m_made.guard = verdict.guard;
    TERN_TRY(m_agreed, journal.agreed());
    if (verdict.reset)
        m_agreed = std::make_unique<EmptyAgreed>();
    return !verdict.guard;
}

Result<RulesPreview> Preview::make(const StopToken &stop)
{
    TERN_TRY(const bool mayLook, findAgreement());
    if (!mayLook)
        return std::move(m_made);
    for (const Side side : {Side::Local, Side::Remote}) {
        Look &look = side == Side::Local ? m_local : m_remote;
        TERN_TRY(look.scan, m_session.replica(side).changes(*m_agreed, Scope(), &look.rules, stop));
        noteUnknown(look.scan);
    }
    TERN_TRY(judgeAgreed(stop));
    judgeNew();
    for (auto &[key, share] : m_shares)
        m_made.shares.push_back(std::move(share));
    return std::move(m_made);
}

void Preview::noteUnknown(const Scan &scan)
{
    for (const Problem &problem : scan.problems) {
        if (hidesState(problem) || problem.kind == ProblemKind::BadRules)
            m_made.unknown.push_back(problem);
    }
}

/// What is agreed either goes on, perhaps another way, or it stops.
Result<void> Preview::judgeAgreed(const StopToken &stopToken)
{
    const SyncOptions &inForce = m_question.inForce;
    const SyncOptions &candidate = m_question.candidate;
    const bool mayTurn = inForce.mode != candidate.mode || !(inForce.rules == candidate.rules);
    const auto isForgotten = [](const Look &look, const RelPath &path) {
        return std::binary_search(look.scan.forgotten.begin(), look.scan.forgotten.end(), path);
    };
    TERN_TRY(const auto cursor, m_agreed->within(RelPath()));
    for (;;) {
        TERN_TRY(const std::optional<AgreedItem> item, cursor->next());
        if (!item)
            return {};
        if (item->entry.kind == Kind::Directory)
            continue;
        if (stopToken.stop_requested())
            return fail(ErrorCode::Stopped);
        if (isForgotten(m_local, item->path))
            TERN_TRY(stop(*item, Side::Local));
        else if (isForgotten(m_remote, item->path))
            TERN_TRY(stop(*item, Side::Remote));
        else if (mayTurn)
            turn(*item);
    }
}

Result<void> Preview::stop(const AgreedItem &item, Side side)
{
    RuleScan &rules = (side == Side::Local ? m_local : m_remote).rules;
    Ruling ruling = rules.ruling(item.path, item.entry.on(side));
    if (!ruling.leavesOut()) { // what stands there now is left out, not what was agreed
        TERN_TRY(const auto entry, m_session.replica(side).look(item.path));
        if (entry)
            ruling = rules.ruling(item.path, *entry);
    }
    add(RuleEffect::Stops, ruling, {}, Treatment::LeaveOut, item.path, item.entry.size);
    count(m_made.local.stops, item.entry.size);
    count(m_made.remote.stops, item.entry.size);
    return {};
}

void Preview::turn(const AgreedItem &item)
{
    const Entry entry = item.entry.on(Side::Local);
    const SyncOptions &inForce = m_question.inForce;
    const Ruling so =
        inForce.rules ? inForce.rules->rules().rule(item.path, entry, m_now) : Ruling();
    const Ruling then = m_local.rules.ruling(item.path, entry);
    if (so.leavesOut() || then.leavesOut())
        return; // no way to compare with
    const Treatment from = wayOf(so, inForce);
    const Treatment to = wayOf(then, m_question.candidate);
    if (from != to)
        add(RuleEffect::Turns, then, from, to, item.path, entry.size);
}

void Preview::judgeNew()
{
    NewFiles local(m_local.scan, Side::Local);
    NewFiles remote(m_remote.scan, Side::Remote);
    LeftOutPlaces localLeftOut(m_local.scan.leftOut);
    LeftOutPlaces remoteLeftOut(m_remote.scan.leftOut);
    while (local.path() != nullptr || remote.path() != nullptr) {
        const bool isLocal = remote.path() == nullptr
                             || (local.path() != nullptr && *local.path() <= *remote.path());
        const RelPath &path = isLocal ? *local.path() : *remote.path();
        const Entry *here = local.take(path);
        const Entry *there = remote.take(path);
        if (!localLeftOut.cover(path) && !remoteLeftOut.cover(path))
            start(path, here, there);
    }
}

/// What stands on one side only starts where its way leads to the other.
void Preview::start(const RelPath &path, const Entry *local, const Entry *remote)
{
    const Entry &entry = local != nullptr ? *local : *remote;
    const Ruling by = (local != nullptr ? m_local : m_remote).rules.ruling(path, entry);
    const Treatment way = wayOf(by, m_question.candidate);
    const bool leadsNowhere = (local == nullptr && way == Treatment::UpOnly)
                              || (remote == nullptr && way == Treatment::DownOnly);
    if (leadsNowhere)
        return;
    if (way == Treatment::AskFirst)
        return add(RuleEffect::Asks, by, {}, way, path, entry.size);
    add(RuleEffect::Starts, by, {}, way, path, entry.size);
    if (local != nullptr)
        count(m_made.local.starts, local->size);
    if (remote != nullptr)
        count(m_made.remote.starts, remote->size);
}

void Preview::add(RuleEffect effect, const Ruling &by, std::optional<Treatment> from, Treatment to,
                  const RelPath &path, std::uint64_t bytes)
{
    const Key key{
        effect, by.ground, by.rule.value_or(0), by.origin.file, by.origin.line, by.pattern,
        from,   to};
    RuleShare &share = m_shares[key];
    if (share.files.files == 0)
        share = {effect, by, from, to};
    count(share.files, bytes);
    if (share.paths.size() < m_question.paths && m_paths < RulesQuestion::mostPaths) {
        share.paths.push_back(path);
        ++m_paths;
    }
}

} // namespace

const char *name(RuleEffect effect)
{
    return effectNames[static_cast<std::size_t>(effect)];
}

Tally RulesPreview::total(RuleEffect effect) const
{
    Tally total;
    for (const RuleShare &share : shares) {
        if (share.effect != effect)
            continue;
        total.files += share.files.files;
        total.bytes += share.files.bytes;
    }
    return total;
}

Result<RulesPreview> previewRules(Session &session, const RulesQuestion &question, std::int64_t now,
                                  const StopToken &stop)
{
    return Preview(session, question, now).make(stop);
}

} // namespace tern
