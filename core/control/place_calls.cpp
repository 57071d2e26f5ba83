#include "place_calls.h"

#include "bytes.h"
#include "first_run_preview_json.h"
#include "pair_previewing.h"
#include "settings_json.h"

#include "replica/folder/folder_replica.h"

#include <QJsonArray>

#include <atomic>

namespace tern {

namespace {

/// What is asked about one place.
struct PlaceQuestion {
    Side side = Side::Local;
    std::string given;
};

struct PlaceFacts {
    std::string place; ///< canonical; empty: it is no path
    RootIdentity root;
    std::optional<std::uint64_t> freeBytes = {};
    std::int64_t answerMilliseconds = 0;
    std::vector<PlaceObjection> objections = {};
};

PlaceFacts factsOf(const PlaceQuestion &question, const ControlHost &host)
{
    PlaceFacts facts;
    auto place =
        placeGiven(question.side, question.given, {}, host.configuration.directories().home);
    if (!place) {
        facts.objections.push_back(std::move(place).error());
        return facts;
    }
    facts.place = std::move(*place);
    const Clock &clock = host.parts.clock;
    const std::int64_t start = clock.steadyMilliseconds();
    facts.objections = objectionsToPlace(question.side, facts.place);
    const bool canBeOpened =
        std::none_of(facts.objections.begin(), facts.objections.end(),
                     [](const auto &one) { return one.kind != PlaceObjectionKind::NotWritable; });
    if (canBeOpened) {
        const auto replica =
            makeFolderReplica(host.parts.fileSystem, clock, facts.place, {question.side, "check"});
        if (auto root = replica->identify("check"))
            facts.root = std::move(*root);
        facts.freeBytes = replica->freeSpace();
    }
    facts.answerMilliseconds = clock.steadyMilliseconds() - start;
    return facts;
}

QJsonObject toJson(const PlaceFacts &facts)
{
    QJsonObject object{{u"exists"_qs, facts.root.exists},
                       {u"answer_ms"_qs, static_cast<qint64>(facts.answerMilliseconds)}};
    putBytes(object, u"path"_qs, facts.place);
    if (facts.root.exists) {
        object.insert(u"empty"_qs, facts.root.isEmpty);
        object.insert(u"synced_before"_qs, facts.root.hasId);
        object.insert(u"file_system"_qs, textOf(facts.root.fileSystem));
    }
    if (facts.freeBytes)
        object.insert(u"free_bytes"_qs, static_cast<qint64>(*facts.freeBytes));
    return object;
}

/// What both places are to each other, and to what is configured.
std::vector<PlaceObjection> objectionsTogether(const std::vector<PlaceFacts> &places,
                                               const Result<Settings> &settings)
{
    std::vector<PlaceObjection> found;
    const auto add = [&found](std::vector<PlaceObjection> more) {
        std::move(more.begin(), more.end(), std::back_inserter(found));
    };
    for (const PlaceFacts &facts : places)
        add(facts.objections);
    if (places.size() == 2 && !places[0].place.empty() && !places[1].place.empty()) {
        if (auto one = objectionToRelation(places[0].place, places[1].place))
            found.push_back(std::move(*one));
    }
    for (std::size_t i = 0; settings && i < places.size(); ++i) {
        const Side side = i == 0 ? Side::Local : Side::Remote;
        if (!places[i].place.empty())
            add(overlapsWithFolders(side, places[i].place, *settings));
    }
    if (settings && places.size() == 2) {
        for (const FolderSettings &folder : settings->folders) {
            if (folder.local == places[0].place && folder.remote == places[1].place)
                found.push_back({PlaceObjectionKind::SamePair, Side::Local, folder.local,
                                 folder.remote, folder.name});
        }
    }
    std::stable_partition(found.begin(), found.end(),
                          [](const PlaceObjection &one) { return forbids(one.kind); });
    return found;
}

QJsonObject resultOf(const std::vector<PlaceFacts> &places, const Result<Settings> &settings)
{
    const std::vector<PlaceObjection> objections = objectionsTogether(places, settings);
    QJsonArray list;
    for (const PlaceObjection &objection : objections)
        list.append(toJson(objection));
    const bool isPossible = std::none_of(objections.begin(), objections.end(),
                                         [](const auto &one) { return forbids(one.kind); });
    QJsonObject result{
        {u"local"_qs, toJson(places[0])}, {u"objections"_qs, list}, {u"possible"_qs, isPossible}};
    if (places.size() == 2)
        result.insert(u"remote"_qs, toJson(places[1]));
    if (!places[0].place.empty())
        result.insert(u"name"_qs, textOf(settings ? freeFolderName(places[0].place, *settings)
                                                  : folderNameFor(places[0].place)));
    return result;
}

/// One call. Which place is looked at is told to the control thread, should it never answer.
struct Check {
    std::vector<PlaceQuestion> questions;
    std::atomic<std::size_t> at = 0;
    // Of the control thread:
    bool isAnswered = false;
    bool isSilent = false; ///< it did not answer in time
};

QJsonObject silence(const Check &check)
{
    const std::size_t at = std::min(check.at.load(), check.questions.size() - 1);
    const PlaceQuestion &question = check.questions[at];
    const PlaceObjection objection{PlaceObjectionKind::NoAnswer, question.side, question.given};
    return {{u"objections"_qs, QJsonArray{toJson(objection)}}, {u"possible"_qs, false}};
}

} // namespace

void checkPlaces(const ControlHost &host, const CallPointer &call)
{
    const auto check = std::make_shared<Check>();
    for (const Side side : {Side::Local, Side::Remote}) {
        if (auto given = bytesFrom(call->arguments(), QString::fromLatin1(name(side))))
            check->questions.push_back({side, std::move(*given)});
        else if (side == Side::Local)
            return call->error({ErrorCode::BadInput, name(side), "a place is needed", 0});
    }
    if (host.placeCalls->silentPlaces >= maxSilentPlaces)
        return call->error({ErrorCode::Busy, {}, "other places do not answer", 0});
    host.parts.executor.postAfter(placePatience, [call, check, calls = host.placeCalls] {
        if (check->isAnswered)
            return;
        check->isSilent = true;
        ++calls->silentPlaces;
        if (call->isOpen())
            call->result(silence(*check));
    });
    const auto work = [host, check] {
        std::vector<PlaceFacts> places;
        for (; check->at < check->questions.size(); ++check->at)
            places.push_back(factsOf(check->questions[check->at], host));
        return resultOf(places, host.configuration.settings());
    };
    runThen(host.parts.executor, work,
            [call, check, calls = host.placeCalls](const QJsonObject &result) {
                check->isAnswered = true;
                if (check->isSilent)
                    --calls->silentPlaces;
                call->result(result);
            });
}

void previewPair(const ControlHost &host, const CallPointer &call)
{
    const auto folderOf =
        [arguments = call->arguments()](const Configuration &configuration) -> Result<NewFolder> {
        TERN_TRY(const Settings known, configuration.settings());
        return newFolderFrom(arguments, configuration, known);
    };
    const auto files = [call](std::uint64_t count) {
        call->event({{u"files"_qs, static_cast<qint64>(count)}});
    };
    const auto self = std::make_shared<std::weak_ptr<PairPreviewing>>();
    const auto done = [call, self, calls = std::weak_ptr(host.placeCalls)](
                          const Result<FirstRunPreview> &preview) {
        if (const auto open = calls.lock())
            open->previews.erase(self->lock());
        if (preview)
            call->result(toJson(*preview));
        else
            call->error(preview.error());
    };
    const auto previewing =
        std::make_shared<PairPreviewing>(host.parts, host.configuration, folderOf,
                                         firstRunPreviewPathsFrom(call->arguments()), files, done);
    *self = previewing;
    host.placeCalls->previews.insert(previewing);
    call->onOver([weak = std::weak_ptr(previewing)] {
        if (const auto running = weak.lock())
            running->stop();
    });
    previewing->start();
}

} // namespace tern
