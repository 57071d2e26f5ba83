#include "problem.h"

namespace tern {

const char *name(ProblemKind kind)
{
    switch (kind) {
    case ProblemKind::Failed: return "failed";
    case ProblemKind::Unreadable: return "unreadable";
    case ProblemKind::StillWritten: return "still_written";
    case ProblemKind::Skipped: return "skipped";
    case ProblemKind::LeftOut: return "left_out";
    case ProblemKind::BadRules: return "bad_rules";
    case ProblemKind::Damaged: return "damaged";
    }
    return "failed";
}

bool hidesState(const Problem &problem)
{
    return problem.kind != ProblemKind::Failed && problem.kind != ProblemKind::BadRules
           && problem.kind != ProblemKind::Damaged;
}

bool isQuiet(const Problem &problem)
{
    return problem.kind == ProblemKind::StillWritten || problem.kind == ProblemKind::LeftOut
           || (problem.kind == ProblemKind::Failed
               && problem.error.code == ErrorCode::ChangedMeanwhile);
}

} // namespace tern
