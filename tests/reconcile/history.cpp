#include "history.h"

#include <array>
#include <ostream>

namespace tern::test {

namespace {

/// splitmix64: few instructions, and the same everywhere.
class Chance {
public:
    explicit Chance(std::uint64_t seed) : m_state(seed) {}

    std::uint64_t next()
    {
        m_state += 0x9E3779B97F4A7C15U;
        std::uint64_t mixed = m_state;
        mixed = (mixed ^ (mixed >> 30U)) * 0xBF58476D1CE4E5B9U;
        mixed = (mixed ^ (mixed >> 27U)) * 0x94D049BB133111EBU;
        return mixed ^ (mixed >> 31U);
    }
    std::uint64_t below(std::uint64_t limit) { return next() % limit; }
    bool oneIn(std::uint64_t count) { return below(count) == 0; }
    std::uint16_t number() { return static_cast<std::uint16_t>(next() & 0xFFFFU); }
    template <class T, std::size_t count>
    T of(const std::array<T, count> &choices)
    {
        return choices[below(count)];
    }

private:
    std::uint64_t m_state;
};

/// What users do, as often as it stands here.
constexpr std::array usual = {
    DeedKind::Write,  DeedKind::Write,  DeedKind::MakeDirectory, DeedKind::Edit,
    DeedKind::Edit,   DeedKind::Remove, DeedKind::Remove,        DeedKind::Move,
    DeedKind::Move,   DeedKind::Move,   DeedKind::Move,          DeedKind::Move,
    DeedKind::Touch,  DeedKind::Chmod,  DeedKind::MakeSymlink,   DeedKind::Retype,
    DeedKind::Retype, DeedKind::Swap,   DeedKind::Damage,        DeedKind::Twin,
};
constexpr std::array unusual = {
    DeedKind::HardLink,     DeedKind::MakePipe, DeedKind::MakeOddly, DeedKind::LoseObjects,
    DeedKind::RenewObjects, DeedKind::Hide,     DeedKind::Hide,      DeedKind::Waver,
    DeedKind::LeaveOut,     DeedKind::Narrow,   DeedKind::Resolve,   DeedKind::LoseJournal,
};
constexpr std::array beginnings = {DeedKind::Write, DeedKind::Write, DeedKind::MakeDirectory,
                                   DeedKind::MakeDirectory, DeedKind::MakeSymlink};

Deed deed(Chance &chance, DeedKind kind, Who who)
{
    return Deed{kind, who, chance.number(), chance.number(), chance.number()};
}

Who someone(Chance &chance)
{
    constexpr std::array choices = {Who::Local,  Who::Local,  Who::Local, Who::Remote,
                                    Who::Remote, Who::Remote, Who::Both};
    return chance.of(choices);
}

SideLimits limits(Chance &chance)
{
    return SideLimits{!chance.oneIn(2), !chance.oneIn(2)};
}

/// Its replica helps itself with escaped names.
SideTraits traits(Chance &chance)
{
    return SideTraits{chance.oneIn(2), chance.oneIn(2), true};
}

Setting setting(Chance &chance, Names names)
{
    constexpr std::array policies = {ConflictPolicy::Ask,    ConflictPolicy::Ask,
                                     ConflictPolicy::Both,   ConflictPolicy::Both,
                                     ConflictPolicy::Newest, ConflictPolicy::Local,
                                     ConflictPolicy::Remote, ConflictPolicy::Merge};
    Setting made;
    made.conflicts = chance.of(policies);
    if (chance.oneIn(8))
        made.mode = chance.oneIn(2) ? SyncMode::UploadOnly : SyncMode::DownloadOnly;
    if (chance.oneIn(10))
        made.force = chance.oneIn(2) ? Side::Local : Side::Remote;
    if (chance.oneIn(8))
        (chance.oneIn(2) ? made.localLimits : made.remoteLimits) = limits(chance);
    if (names == Names::Blurred)
        (chance.oneIn(2) ? made.localTraits : made.remoteTraits) = traits(chance);
    return made;
}

constexpr std::array deedNames = {
    "Write",    "MakeDirectory", "Edit",      "Remove", "Move",        "Touch",
    "Chmod",    "MakeSymlink",   "Retype",    "Swap",   "Damage",      "Twin",
    "HardLink", "MakePipe",      "MakeOddly", "Sync",   "LoseObjects", "RenewObjects",
    "Hide",     "Waver",         "LeaveOut",  "Narrow", "Resolve",     "LoseJournal",
};
constexpr std::array whoNames = {"Local", "Remote", "Both"};

} // namespace

History randomHistory(std::uint64_t seed, int size, Names names)
{
    Chance chance(seed);
    History history;
    history.setting = setting(chance, names);
    const auto most = static_cast<std::uint64_t>(2 + size / 8);
    for (std::uint64_t i = chance.below(most); i > 0; --i)
        history.agreed.push_back(deed(chance, chance.of(beginnings), Who::Both));
    for (std::uint64_t rounds = 1 + chance.below(3); rounds > 0; --rounds) {
        for (std::uint64_t i = chance.below(most); i > 0; --i)
            history.deeds.push_back(deed(chance, chance.of(usual), someone(chance)));
        if (chance.oneIn(3))
            history.deeds.push_back(deed(chance, chance.of(unusual), someone(chance)));
        Deed sync{DeedKind::Sync, Who::Both, chance.number(), 0, 0};
        if (chance.oneIn(3))
            sync.where = chance.number();
        if (chance.oneIn(4))
            sync.how = chance.number();
        history.deeds.push_back(sync);
    }
    return history;
}

std::ostream &operator<<(std::ostream &out, const Deed &deed)
{
    return out << deedNames[static_cast<std::size_t>(deed.kind)] << ' '
               << whoNames[static_cast<std::size_t>(deed.who)] << ' ' << deed.what << ' '
               << deed.where << ' ' << deed.how;
}

std::ostream &operator<<(std::ostream &out, const History &history)
{
    const Setting &setting = history.setting;
    out << "conflicts " << name(setting.conflicts) << ", mode " << name(setting.mode);
    if (setting.force)
        out << ", force " << name(*setting.force);
    out << "\nagreed:";
    for (const Deed &deed : history.agreed)
        out << "\n  " << deed;
    out << "\nthen:";
    for (const Deed &deed : history.deeds)
        out << "\n  " << deed;
    return out;
}

} // namespace tern::test
