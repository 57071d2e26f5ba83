#include "retry_policy.h"

#include <algorithm>

namespace tern {

Retry retryFor(const Error &error)
{
    switch (error.code) {
    case ErrorCode::ChangedMeanwhile:
    case ErrorCode::NotFound:
    case ErrorCode::AlreadyExists:
    case ErrorCode::NotADirectory:
    case ErrorCode::IsADirectory:
    case ErrorCode::NotEmpty: return Retry::Replan;
    case ErrorCode::Busy:
    case ErrorCode::Unstable: return Retry::Soon;
    case ErrorCode::Io:
    case ErrorCode::Corrupt:
    case ErrorCode::PermissionDenied: return Retry::Later;
    case ErrorCode::NameTooLong:
    case ErrorCode::InvalidName:
    case ErrorCode::TooLarge:
    case ErrorCode::Unsupported:
    case ErrorCode::CrossDevice:
    case ErrorCode::BadSettings:
    case ErrorCode::BadInput: return Retry::Never;
    case ErrorCode::ReadOnly:
    case ErrorCode::NoSpace:
    case ErrorCode::Stopped:
    case ErrorCode::Offline:
    case ErrorCode::RootMissing:
    case ErrorCode::RootForeign:
    case ErrorCode::RootRolledBack:
    case ErrorCode::Locked:
    case ErrorCode::JournalDamaged: return Retry::StopRun;
    }
    return Retry::Later;
}

std::int64_t nextAttempt(Retry retry, int attempts, std::int64_t now, Random &random)
{
    if (retry == Retry::Never || attempts >= attemptsBeforeDeadLetter)
        return 0;
    constexpr std::int64_t second = 1'000'000'000;
    constexpr std::int64_t longest = 3600 * second;
    const std::int64_t pause = std::min(longest, 5 * second << std::min(attempts, 20));
    const auto quarter = static_cast<std::uint64_t>(pause / 4);
    return now + pause + static_cast<std::int64_t>(random.next() % quarter);
}

Problem problemOfReading(Side side, const RelPath &path, const Error &error)
{
    const Retry retry = retryFor(error);
    const bool moving = retry == Retry::Soon || retry == Retry::Replan;
    return {path,        name(side), moving ? ProblemKind::StillWritten : ProblemKind::Unreadable,
            Reach::Path, error,      {}};
}

} // namespace tern
