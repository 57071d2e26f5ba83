#include "place_objection.h"

#include "base/utf8.h"

#include <algorithm>
#include <array>
#include <cerrno>

#include <sys/stat.h>
#include <unistd.h>

namespace tern {

namespace {

constexpr std::size_t maxNameBytes = 64;

constexpr std::array<const char *, 14> kindNames = {
    "not_a_path",    "no_path",       "not_utf8",   "same_place",   "inside",
    "missing",       "not_a_folder",  "unreadable", "not_writable", "synced",
    "inside_synced", "around_synced", "same_pair",  "no_answer"};

/// What follows the base of a name, and may have to shorten it.
std::string numbered(std::string name, std::size_t number)
{
    const std::string end = "-" + std::to_string(number);
    name.resize(std::min(name.size(), maxNameBytes - end.size()));
    return name + end;
}

} // namespace

const char *name(PlaceObjectionKind kind)
{
    return kindNames.at(static_cast<std::size_t>(kind));
}

bool forbids(PlaceObjectionKind kind)
{
    switch (kind) {
    case PlaceObjectionKind::NotWritable:
    case PlaceObjectionKind::Synced:
    case PlaceObjectionKind::InsideSynced:
    case PlaceObjectionKind::AroundSynced: return false;
    case PlaceObjectionKind::NotAPath:
    case PlaceObjectionKind::NoPath:
    case PlaceObjectionKind::NotUtf8:
    case PlaceObjectionKind::SamePlace:
    case PlaceObjectionKind::Inside:
    case PlaceObjectionKind::Missing:
    case PlaceObjectionKind::NotAFolder:
    case PlaceObjectionKind::Unreadable:
    case PlaceObjectionKind::SamePair:
    case PlaceObjectionKind::NoAnswer: break;
    }
    return true;
}

Error asError(const PlaceObjection &objection)
{
    const auto as = [&](ErrorCode code) {
        return Error{code, objection.place, name(objection.kind), 0};
    };
    switch (objection.kind) {
    case PlaceObjectionKind::NotAPath: return as(ErrorCode::Unsupported);
    case PlaceObjectionKind::NotUtf8: return as(ErrorCode::InvalidName);
    case PlaceObjectionKind::Missing: return as(ErrorCode::NotFound);
    case PlaceObjectionKind::NotAFolder: return as(ErrorCode::NotADirectory);
    case PlaceObjectionKind::Synced:
    case PlaceObjectionKind::SamePair: return as(ErrorCode::AlreadyExists);
    case PlaceObjectionKind::NoAnswer: return as(ErrorCode::Offline);
    case PlaceObjectionKind::NoPath:
    case PlaceObjectionKind::Unreadable:
    case PlaceObjectionKind::NotWritable: return objection.error;
    case PlaceObjectionKind::SamePlace:
    case PlaceObjectionKind::Inside:
    case PlaceObjectionKind::InsideSynced:
    case PlaceObjectionKind::AroundSynced: break;
    }
    return as(ErrorCode::BadInput);
}

tl::expected<std::string, PlaceObjection> placeGiven(Side side, const std::string &given,
                                                     const std::string &workingFolder,
                                                     const std::string &home)
{
    const auto refuse = [&](PlaceObjectionKind kind, Error error) {
        return tl::unexpected(PlaceObjection{kind, side, given, {}, {}, std::move(error)});
    };
    if (kindOfPlace(given) != PlaceKind::Path)
        return refuse(PlaceObjectionKind::NotAPath, {});
    const bool isAbsolute = given.starts_with('/') || given.starts_with("~/");
    if (!isAbsolute && workingFolder.empty())
        return refuse(PlaceObjectionKind::NoPath,
                      {ErrorCode::BadInput, given, "an absolute path is needed", 0});
    const bool atHome = given.starts_with("~/") && !home.empty();
    auto place = canonicalPlace(atHome ? home + given.substr(1) : given, workingFolder);
    if (!place)
        return refuse(PlaceObjectionKind::NoPath, place.error());
    return std::move(*place);
}

std::vector<PlaceObjection> objectionsToPlace(Side side, const std::string &place)
{
    const auto objection = [&](PlaceObjectionKind kind, int code = 0) {
        return PlaceObjection{kind, side, place,
                              {},   {},   code != 0 ? systemError(code, place) : Error()};
    };
    struct stat status = {};
    if (::stat(place.c_str(), &status) != 0) {
        const int code = errno;
        if (code == ENOENT || code == ENOTDIR)
            return {objection(PlaceObjectionKind::Missing)};
        return {objection(PlaceObjectionKind::Unreadable, code)};
    }
    if (!S_ISDIR(status.st_mode))
        return {objection(PlaceObjectionKind::NotAFolder)};
    if (::access(place.c_str(), R_OK | X_OK) != 0)
        return {objection(PlaceObjectionKind::Unreadable, errno)};
    std::vector<PlaceObjection> found;
    if (!isValidUtf8(place))
        found.push_back(objection(PlaceObjectionKind::NotUtf8));
    if (::access(place.c_str(), W_OK) != 0)
        found.push_back(objection(PlaceObjectionKind::NotWritable, errno));
    return found;
}

std::optional<PlaceObjection> objectionToRelation(const std::string &local,
                                                  const std::string &remote)
{
    switch (relationOf(local, remote)) {
    case PlaceRelation::Apart: break;
    case PlaceRelation::Same:
        return PlaceObjection{PlaceObjectionKind::SamePlace, Side::Local, local, remote};
    case PlaceRelation::FirstInside:
        return PlaceObjection{PlaceObjectionKind::Inside, Side::Local, local, remote};
    case PlaceRelation::SecondInside:
        return PlaceObjection{PlaceObjectionKind::Inside, Side::Remote, remote, local};
    }
    return std::nullopt;
}

std::vector<PlaceObjection> objectionsToPair(const std::string &local, const std::string &remote)
{
    std::vector<PlaceObjection> found;
    if (auto objection = objectionToRelation(local, remote))
        found.push_back(std::move(*objection));
    for (const auto &[side, place] : {std::pair(Side::Local, local), {Side::Remote, remote}}) {
        for (PlaceObjection &objection : objectionsToPlace(side, place))
            found.push_back(std::move(objection));
    }
    std::stable_partition(found.begin(), found.end(),
                          [](const PlaceObjection &one) { return forbids(one.kind); });
    return found;
}

std::vector<PlaceObjection> overlapsWithFolders(Side side, const std::string &place,
                                                const Settings &settings)
{
    std::vector<PlaceObjection> found;
    for (const FolderSettings &folder : settings.folders) {
        for (const std::string &other : {folder.local, folder.remote}) {
            const auto add = [&](PlaceObjectionKind kind) {
                found.push_back({kind, side, place, other, folder.name});
            };
            switch (relationOf(place, other)) {
            case PlaceRelation::Apart: break;
            case PlaceRelation::Same: add(PlaceObjectionKind::Synced); break;
            case PlaceRelation::FirstInside: add(PlaceObjectionKind::InsideSynced); break;
            case PlaceRelation::SecondInside: add(PlaceObjectionKind::AroundSynced); break;
            }
        }
    }
    return found;
}

std::string folderNameFor(const std::string &place)
{
    std::string name = place.substr(place.rfind('/') + 1);
    for (char &c : name) {
        if (!isFolderName(std::string(1, c)))
            c = '-';
    }
    name.resize(std::min(name.size(), maxNameBytes));
    return name.empty() ? "folder" : name;
}

std::string freeFolderName(const std::string &place, const Settings &settings)
{
    const std::string base = folderNameFor(place);
    std::string name = base;
    for (std::size_t number = 2; settings.find(name) != nullptr; ++number)
        name = numbered(base, number);
    return name;
}

} // namespace tern
