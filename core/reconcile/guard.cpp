#include "guard.h"

namespace tern {

namespace {

struct Losses {
    std::uint64_t deleted = 0;
    std::uint64_t emptied = 0;
};

Losses lossesOn(Side side, const Plan &plan)
{
    Losses losses;
    for (const Action &action : plan.actions) {
        if (action.side != side || !action.before || action.before->kind != Kind::File)
            continue;
        if (action.kind == ActionKind::Remove)
            ++losses.deleted;
        else if (action.kind == ActionKind::Copy && action.before->size > 0 && action.after
                 && action.after->kind == Kind::File && action.after->size == 0)
            ++losses.emptied;
    }
    return losses;
}

bool isTooMany(std::uint64_t count, std::uint64_t agreed, const GuardLimits &limits)
{
    constexpr std::uint64_t few = 10;
    constexpr std::uint64_t many = 1000;
    switch (limits.kind) {
    case GuardLimits::Kind::Default: return count >= few && (count > many || count * 2 > agreed);
    case GuardLimits::Kind::Count: return count > limits.value;
    case GuardLimits::Kind::Percent: return count >= 1 && count * 100 > limits.value * agreed;
    case GuardLimits::Kind::Off: break;
    }
    return false;
}

} // namespace

std::optional<GuardStop> review(const Plan &plan, const AgreedCounts &agreed,
                                const GuardLimits &limits)
{
    for (const Side side : {Side::Local, Side::Remote}) {
        const Losses losses = lossesOn(side, plan);
        const bool mostlyDeleted = losses.deleted >= losses.emptied;
        // Alone or together: half deleted and half emptied is a disaster as well.
        const std::uint64_t lost = losses.deleted + losses.emptied;
        if (isTooMany(lost, agreed.files, limits))
            return GuardStop{mostlyDeleted ? GuardKind::MassDeletion : GuardKind::MassEmptying,
                             name(side),
                             {},
                             lost,
                             agreed.files};
    }
    return std::nullopt;
}

} // namespace tern
