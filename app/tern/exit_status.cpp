#include "exit_status.h"

#include <algorithm>
#include <optional>

namespace tern {

namespace {

std::optional<ExitStatus> statusOfHalt(const RunSummary &summary)
{
    if (summary.guard)
        return ExitStatus::Guarded;
    if (summary.failure)
        return exitStatusOf(*summary.failure);
    return std::nullopt;
}

} // namespace

ExitStatus exitStatusOf(const RunSummary &summary)
{
    if (const auto halted = statusOfHalt(summary))
        return *halted;
    return summary.inSync ? ExitStatus::InSync : ExitStatus::Attention;
}

ExitStatus exitStatusOfPreview(const RunSummary &summary)
{
    if (const auto halted = statusOfHalt(summary))
        return *halted;
    const bool quiet = summary.conflicts.empty()
                       && std::all_of(summary.problems.begin(), summary.problems.end(), isQuiet);
    return quiet ? ExitStatus::InSync : ExitStatus::Attention;
}

ExitStatus exitStatusOf(const Error &error)
{
    const bool isUsage = error.code == ErrorCode::BadInput || error.code == ErrorCode::BadSettings;
    return isUsage ? ExitStatus::Usage : ExitStatus::CouldNotRun;
}

} // namespace tern
