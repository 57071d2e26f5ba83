#include "trash_listing.h"

#include "bytes.h"
#include "engine_calls.h"
#include "json.h"

#include "base/time_format.h"
#include "journal/log_reader.h"
#include "replica/folder/trash.h"

#include <algorithm>

namespace tern {

namespace {

constexpr qint64 mostAtOnce = 1000;
constexpr qint64 defaultPage = 200;
constexpr qsizetype longestWords = 500;
constexpr std::size_t mostLeft = 1000;

struct PageOrder {
    qint64 offset = 0;
    qint64 limit = defaultPage;
    std::vector<std::string> words;
    std::int64_t before = std::numeric_limits<std::int64_t>::max();
};

std::string folded(std::string text)
{
    for (char &c : text)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return text;
}

Result<PageOrder> orderFrom(const QJsonObject &arguments)
{
    PageOrder order;
    order.offset = arguments.value(u"offset"_qs).toInteger();
    order.limit = arguments.value(u"limit"_qs).toInteger(order.limit);
    order.before = arguments.value(u"before_ns"_qs).toInteger(order.before);
    if (order.offset < 0 || order.limit < 1 || order.limit > mostAtOnce)
        return fail(ErrorCode::BadInput, "limit", std::to_string(order.limit));
    if (arguments.value(u"words"_qs).toString().size() > longestWords)
        return fail(ErrorCode::BadInput, "words", "too long");
    std::string word;
    for (const char c : bytesFrom(arguments, u"words"_qs).value_or(std::string()) + ' ') {
        if (c != ' ')
            word += c;
        else if (!word.empty())
            order.words.push_back(folded(std::exchange(word, {})));
    }
    return order;
}

bool matches(const TrashListing::Item &item, const PageOrder &order)
{
    if (item.since >= order.before)
        return false;
    if (order.words.empty())
        return true;
    const std::string path = folded(item.item.path.bytes());
    return std::all_of(order.words.begin(), order.words.end(), [&](const std::string &word) {
        return path.find(word) != std::string::npos;
    });
}

QJsonObject tally(const Tally &value)
{
    return {{u"files"_qs, static_cast<qint64>(value.files)},
            {u"bytes"_qs, static_cast<qint64>(value.bytes)}};
}

/// `kept`: how long, nanoseconds; 0: for ever.
Result<QJsonObject> itemToJson(const TrashListing::Item &entry, LogReader &log, std::int64_t kept)
{
    QJsonObject object = toJson(entry.item);
    object.insert(u"side"_qs, QString::fromLatin1(name(entry.side)));
    object.insert(u"since_ns"_qs, qint64{entry.since});
    if (kept > 0)
        object.insert(u"until_ns"_qs, qint64{entry.since + kept});
    TERN_TRY(const auto why, log.displacement(entry.item.run, name(entry.side), entry.item.path));
    if (why)
        object.insert(u"why"_qs, QString::fromLatin1(name(*why)));
    return object;
}

Result<QJsonObject> pageOf(const TrashListing &listing, const PageOrder &order, LogReader &log,
                           std::int64_t kept)
{
    QJsonArray items;
    Tally found;
    for (const TrashListing::Item &item : listing.items) {
        if (!matches(item, order))
            continue;
        const auto at = static_cast<qint64>(found.files++);
        found.bytes += item.item.size;
        if (at < order.offset || at >= order.offset + order.limit)
            continue;
        TERN_TRY(const QJsonObject object, itemToJson(item, log, kept));
        items.append(object);
    }
    QJsonArray away;
    for (const Side side : listing.away)
        away.append(QString::fromLatin1(name(side)));
    return QJsonObject{{u"listing"_qs, listing.number}, {u"items"_qs, items},
                       {u"found"_qs, tally(found)},     {u"all"_qs, tally(listing.all)},
                       {u"offset"_qs, order.offset},    {u"away"_qs, away}};
}

} // namespace

Result<TrashListing> listTrash(const Engine::Readers &readers)
{
    TrashListing listing;
    for (const Side side : {Side::Local, Side::Remote}) {
        auto items = readers.at(side).trash();
        if (!items) {
            const ErrorCode code = items.error().code;
            if (code != ErrorCode::RootMissing && code != ErrorCode::NotFound
                && code != ErrorCode::Io && code != ErrorCode::Offline)
                return Failure(std::move(items).error());
            listing.away.push_back(side);
            continue;
        }
        for (TrashItem &item : *items) {
            listing.all.files += 1;
            listing.all.bytes += item.size;
            const std::int64_t since = timeOfRun(item.run).value_or(item.mtime);
            listing.items.push_back({side, since, std::move(item)});
        }
    }
    std::stable_sort(listing.items.begin(), listing.items.end(), [](const auto &a, const auto &b) {
        return std::tie(b.since, b.item.run) < std::tie(a.since, a.item.run);
    });
    return listing;
}

void TrashCalls::page(const ControlHost &host, const CallPointer &call)
{
    const auto folder = oneFolder(host.engine, call);
    if (!folder)
        return;
    if (call->arguments().value(u"forget"_qs).toBool()) {
        m_listings.erase(*folder);
        call->result({});
        return;
    }
    const auto order = orderFrom(call->arguments());
    if (!order) {
        call->error(order.error());
        return;
    }
    auto &known = m_listings[*folder];
    const qint64 wanted = call->arguments().value(u"listing"_qs).toInteger();
    const auto listing = std::make_shared<std::shared_ptr<const TrashListing>>(
        known && known->number == wanted ? known : nullptr);
    const auto answer = std::make_shared<QJsonObject>();
    const auto question =
        [=, order = *order, number = ++m_last,
         kept = keptInTrash(host.optionsOf(*folder))](Engine::Readers &readers) -> Result<void> {
        if (!*listing) {
            TERN_TRY(TrashListing made, listTrash(readers));
            made.number = number;
            *listing = std::make_shared<const TrashListing>(std::move(made));
        }
        TERN_TRY(*answer, pageOf(**listing, order, readers.log, kept));
        return {};
    };
    host.engine.read(*folder, question,
                     [this, call, listing, answer, folder = *folder](const Result<void> &asked) {
                         if (!asked) {
                             call->error(asked.error());
                             return;
                         }
                         m_listings[folder] = *listing;
                         call->result(*answer);
                     });
}

Result<QJsonObject> restoreRunFromTrash(Session &session, const Clock &clock,
                                        const QJsonObject &arguments)
{
    const std::string run = stringFrom(arguments, u"run"_qs);
    JournalCommit note;
    QJsonArray left;
    std::uint64_t leftCount = 0;
    bool found = false;
    for (const Side side : {Side::Local, Side::Remote}) {
        Replica &replica = session.replica(side);
        TERN_TRY(const auto items, replica.trash());
        for (const TrashItem &item : items) {
            if (item.run != run)
                continue;
            found = true;
            if (auto restored = replica.restore(item, item.path); !restored) {
                QJsonObject object{{u"side"_qs, QString::fromLatin1(name(side))},
                                   {u"error"_qs, toJson(restored.error())}};
                putBytes(object, u"path"_qs, item.path.bytes());
                if (++leftCount <= mostLeft)
                    left.append(object);
                continue;
            }
            note.events.push_back({clock.now(), restoringRun(clock), EventKind::Restored,
                                   name(side), item.path, item.size, item.name});
        }
        TERN_TRY(replica.flush());
    }
    if (!found)
        return fail(ErrorCode::NotFound, run, "nothing of that run is in the trash");
    const auto restored = static_cast<qint64>(note.events.size());
    if (restored > 0)
        TERN_TRY(session.journal().commit(note));
    return QJsonObject{{u"restored"_qs, restored},
                       {u"left"_qs, static_cast<qint64>(leftCount)},
                       {u"left_as_is"_qs, left}};
}

std::string restoringRun(const Clock &clock)
{
    return utcCompact(clock.now()) + "-restored";
}

} // namespace tern
