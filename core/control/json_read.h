#pragma once

#include "engine/explain.h"
#include "model/status_snapshot.h"

#include <QJsonArray>
#include <QJsonObject>

namespace tern {

/// The inverse of json.h, for the far end of the control socket. Lenient: what is missing or of
/// the wrong type has its default, so that a command line of one version can show what a daemon of
/// another says. Tokens do not travel. Pure; any thread.

/// The last value of an enumeration whose values have names; for reading them back.
template <class E>
constexpr E lastOf();
template <>
constexpr ErrorCode lastOf()
{
    return ErrorCode::BadSettings;
}
template <>
constexpr Kind lastOf()
{
    return Kind::Symlink;
}
template <>
constexpr Side lastOf()
{
    return Side::Remote;
}
template <>
constexpr ConflictType lastOf()
{
    return ConflictType::AskFirst;
}
template <>
constexpr Undecided lastOf()
{
    return Undecided::MergeOverlaps;
}
template <>
constexpr ProblemKind lastOf()
{
    return ProblemKind::Damaged;
}
template <>
constexpr GuardKind lastOf()
{
    return GuardKind::NoSpace;
}
template <>
constexpr FolderState lastOf()
{
    return FolderState::Stopped;
}
template <>
constexpr WaitReason lastOf()
{
    return WaitReason::OnBattery;
}
template <>
constexpr ActionKind lastOf()
{
    return ActionKind::Remove;
}

template <>
constexpr Treatment lastOf()
{
    return Treatment::AskFirst;
}
template <>
constexpr Ruling::Ground lastOf()
{
    return Ruling::Ground::Selection;
}
template <>
constexpr ConflictPolicy lastOf()
{
    return ConflictPolicy::Merge;
}

template <class E>
[[nodiscard]] std::optional<E> valueNamed(std::string_view text)
{
    for (int i = 0; i <= static_cast<int>(lastOf<E>()); ++i) {
        if (text == name(static_cast<E>(i)))
            return static_cast<E>(i);
    }
    return std::nullopt;
}

/// The path that stands under `key`; nothing when it is missing or no RelPath.
[[nodiscard]] std::optional<RelPath> pathFrom(const QJsonObject &object, const QString &key);

[[nodiscard]] Error errorFrom(const QJsonObject &object);
[[nodiscard]] std::optional<Entry> entryFrom(const QJsonValue &value);
[[nodiscard]] Conflict conflictFrom(const QJsonObject &object);
[[nodiscard]] OpenConflict openConflictFrom(const QJsonObject &object);
[[nodiscard]] Problem problemFrom(const QJsonObject &object);
[[nodiscard]] Ruling rulingFrom(const QJsonObject &object);
[[nodiscard]] GuardStop guardFrom(const QJsonObject &object);
[[nodiscard]] RunSummary summaryFrom(const QJsonObject &object);
[[nodiscard]] Action actionFrom(const QJsonObject &object);
[[nodiscard]] Plan planFrom(const QJsonObject &object);
[[nodiscard]] Progress progressFrom(const QJsonObject &object);
[[nodiscard]] Event eventFrom(const QJsonObject &object);
[[nodiscard]] Wait waitFrom(const QJsonObject &object);
[[nodiscard]] LargeFilesWait largeFilesWaitFrom(const QJsonObject &object);
[[nodiscard]] FolderStatus folderStatusFrom(const QJsonObject &object);
[[nodiscard]] StatusSnapshot snapshotFrom(const QJsonObject &object);
[[nodiscard]] TrashItem trashItemFrom(const QJsonObject &object);
[[nodiscard]] Explanation explanationFrom(const QJsonObject &object);

} // namespace tern
