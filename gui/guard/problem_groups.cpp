#include "problem_groups.h"

#include <QCoreApplication>

#include <algorithm>

namespace tern {

namespace {

struct ProblemText {
    Q_DECLARE_TR_FUNCTIONS(tern::problems)
};

QString titleOfFailure(ErrorCode code)
{
    switch (code) {
    case ErrorCode::PermissionDenied: return ProblemText::tr("No permission");
    case ErrorCode::ReadOnly: return ProblemText::tr("Read-only");
    case ErrorCode::NoSpace: return ProblemText::tr("No room on the disk");
    case ErrorCode::TooLarge: return ProblemText::tr("Too large for the disk");
    case ErrorCode::NameTooLong: return ProblemText::tr("Name too long");
    case ErrorCode::InvalidName: return ProblemText::tr("Name that cannot be synced");
    case ErrorCode::Busy: return ProblemText::tr("In use by a program");
    case ErrorCode::Unstable:
    case ErrorCode::ChangedMeanwhile: return ProblemText::tr("Changed meanwhile");
    case ErrorCode::Corrupt: return ProblemText::tr("Did not arrive as it was sent");
    case ErrorCode::Io: return ProblemText::tr("Disk error");
    default: return ProblemText::tr("Could not be synced");
    }
}

QString titleOf(const Problem &problem)
{
    switch (problem.kind) {
    case ProblemKind::Failed: return titleOfFailure(problem.error.code);
    case ProblemKind::Unreadable: return ProblemText::tr("Cannot be read");
    case ProblemKind::StillWritten: return ProblemText::tr("Still being written");
    case ProblemKind::Skipped: return ProblemText::tr("Never synced");
    case ProblemKind::LeftOut: return ProblemText::tr("Left out by rules");
    case ProblemKind::BadRules: return ProblemText::tr("Rules with a mistake");
    case ProblemKind::Damaged: return ProblemText::tr("Emptied on both sides");
    }
    return ProblemText::tr("Could not be synced");
}

} // namespace

std::vector<ProblemGroup> groupsOf(const std::vector<Problem> &problems)
{
    std::vector<ProblemGroup> groups;
    for (const Problem &problem : problems) {
        const QString title = titleOf(problem);
        auto group = std::find_if(groups.begin(), groups.end(),
                                  [&](const ProblemGroup &one) { return one.title == title; });
        if (group == groups.end())
            group = groups.insert(groups.end(), {title, {}});
        group->problems.push_back(problem);
    }
    return groups;
}

} // namespace tern
