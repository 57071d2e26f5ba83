#include "place_check.h"

#include "control/bytes.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace tern {

namespace {

using Verdict = PlaceState::Verdict;

struct Code {
    std::string_view code;
    Verdict verdict;
};

constexpr std::array codes{
    Code{"not_a_path", Verdict::NotAPath},
    Code{"no_path", Verdict::NoPath},
    Code{"not_utf8", Verdict::NotUtf8},
    Code{"same_place", Verdict::SamePlace},
    Code{"inside", Verdict::Inside},
    Code{"missing", Verdict::Missing},
    Code{"not_a_folder", Verdict::NotAFolder},
    Code{"unreadable", Verdict::Unreadable},
    Code{"not_writable", Verdict::NotWritable},
    Code{"synced", Verdict::Synced},
    Code{"inside_synced", Verdict::InsideSynced},
    Code{"around_synced", Verdict::AroundSynced},
    Code{"same_pair", Verdict::SamePair},
    Code{"no_answer", Verdict::NoAnswer},
    Code{"refused", Verdict::Refused},
};

std::optional<std::uint64_t> countFrom(const QJsonObject &object, const QString &key)
{
    const QJsonValue value = object.value(key);
    if (!value.isDouble())
        return std::nullopt;
    return static_cast<std::uint64_t>(std::max<qint64>(value.toInteger(), 0));
}

Verdict verdictOf(const QJsonObject &objection)
{
    const std::string kind = stringFrom(objection, QStringLiteral("kind"));
    const auto known = std::find_if(codes.begin(), codes.end(),
                                    [&](const Code &candidate) { return candidate.code == kind; });
    return known != codes.end() ? known->verdict : Verdict::Unknown;
}

/// Said of one side, but it is the other that has to be chosen anew.
bool isOfBoth(Verdict verdict)
{
    return verdict == Verdict::SamePlace || verdict == Verdict::Inside
           || verdict == Verdict::SamePair;
}

PlaceState factsFrom(const QJsonObject &object)
{
    PlaceState state;
    state.freeBytes = countFrom(object, QStringLiteral("free_bytes"));
    state.milliseconds = countFrom(object, QStringLiteral("answer_ms"));
    return state;
}

/// What forbids a place comes before what only speaks against it.
void add(const QJsonObject &objection, PlaceState &state)
{
    const Verdict verdict = verdictOf(objection);
    if (state.verdict == Verdict::Good) {
        state.verdict = verdict;
        state.folder = stringFrom(objection, QStringLiteral("folder"));
    }
    state.ok = state.ok && !objection.value(QStringLiteral("forbids")).toBool(true);
}

} // namespace

PlaceCheck placeCheckFrom(const QJsonObject &object)
{
    PlaceCheck check{factsFrom(object.value(QStringLiteral("local")).toObject()),
                     factsFrom(object.value(QStringLiteral("remote")).toObject()),
                     stringFrom(object, QStringLiteral("name"))};
    const QJsonArray objections = object.value(QStringLiteral("objections")).toArray();
    for (qsizetype i = 0; i < objections.size(); ++i) {
        const QJsonObject objection = objections.at(i).toObject();
        const bool isRemote = stringFrom(objection, QStringLiteral("side")) == "remote";
        add(objection, isRemote || isOfBoth(verdictOf(objection)) ? check.remote : check.local);
    }
    if (!object.value(QStringLiteral("possible")).toBool() && check.local.ok && check.remote.ok) {
        // It does not say why.
        check.local.ok = check.remote.ok = false;
        check.local.verdict = check.remote.verdict = Verdict::Unknown;
    }
    return check;
}

} // namespace tern
