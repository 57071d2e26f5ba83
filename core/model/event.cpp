#include "event.h"

#include <optional>

namespace tern {

namespace {

struct Named {
    EventKind kind;
    std::string_view name;
};

constexpr Named names[] = {
    {EventKind::RunFinished, "run_finished"},
    {EventKind::Uploaded, "uploaded"},
    {EventKind::Downloaded, "downloaded"},
    {EventKind::MadeDirectory, "made_directory"},
    {EventKind::Moved, "moved"},
    {EventKind::MetadataSet, "metadata_set"},
    {EventKind::Removed, "removed"},
    {EventKind::Replaced, "replaced"},
    {EventKind::ConflictOpened, "conflict_opened"},
    {EventKind::ConflictClosed, "conflict_closed"},
    {EventKind::ProblemOpened, "problem_opened"},
    {EventKind::ProblemClosed, "problem_closed"},
    {EventKind::GuardStopped, "guard_stopped"},
    {EventKind::Restored, "restored"},
    {EventKind::AgreementReset, "agreement_reset"},
    {EventKind::Merged, "merged"},
    {EventKind::Forgotten, "forgotten"},
    {EventKind::Freed, "freed"},
    {EventKind::Undone, "undone"},
};

} // namespace

const char *name(EventKind kind)
{
    for (const Named &named : names) {
        if (named.kind == kind)
            return named.name.data();
    }
    return "";
}

std::optional<EventKind> eventKindFromName(std::string_view name)
{
    for (const Named &named : names) {
        if (named.name == name)
            return named.kind;
    }
    return std::nullopt;
}

} // namespace tern
