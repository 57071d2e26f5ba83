#include "history_generator.h"

namespace tern::test {

namespace {

rc::Seq<Deed> simplerDeeds(const Deed &deed)
{
    std::vector<Deed> simpler;
    const auto add = [&](auto change) {
        Deed other = deed;
        change(other);
        if (other != deed)
            simpler.push_back(other);
    };
    if (deed.kind != DeedKind::Sync) {
        for (int kind = 0; kind < static_cast<int>(deed.kind); ++kind)
            add([kind](Deed &other) { other.kind = static_cast<DeedKind>(kind); });
    }
    if (deed.who == Who::Both && deed.kind != DeedKind::Sync) {
        add([](Deed &other) { other.who = Who::Local; });
        add([](Deed &other) { other.who = Who::Remote; });
    }
    for (std::uint16_t Deed::*number : {&Deed::what, &Deed::where, &Deed::how}) {
        // Few things are there: all that can be meant is meant by small numbers.
        constexpr std::uint16_t few = 32;
        for (std::uint16_t value = 0; value < std::min(few, deed.*number); ++value)
            add([=](Deed &other) { other.*number = value; });
    }
    return rc::seq::fromContainer(simpler);
}

rc::Seq<Setting> simplerSettings(const Setting &setting)
{
    const Setting usual;
    std::vector<Setting> simpler;
    const auto add = [&](bool differs, auto change) {
        if (!differs)
            return;
        simpler.push_back(setting);
        change(simpler.back());
    };
    const auto blurs = [](const SideTraits &traits) {
        return traits.caseInsensitive || traits.normalizesUnicode;
    };
    add(setting.conflicts != usual.conflicts, [&](Setting &it) { it.conflicts = usual.conflicts; });
    add(setting.mode != usual.mode, [&](Setting &it) { it.mode = usual.mode; });
    add(setting.force.has_value(), [](Setting &it) { it.force.reset(); });
    add(!setting.localLimits.holdsAll(), [](Setting &it) { it.localLimits = {}; });
    add(!setting.remoteLimits.holdsAll(), [](Setting &it) { it.remoteLimits = {}; });
    add(blurs(setting.localTraits), [](Setting &it) { it.localTraits = {}; });
    add(blurs(setting.remoteTraits), [](Setting &it) { it.remoteTraits = {}; });
    return rc::seq::fromContainer(simpler);
}

rc::Seq<History> simplerHistories(const History &history)
{
    const auto withSetting = [history](Setting setting) {
        History other = history;
        other.setting = setting;
        return other;
    };
    const auto withDeeds = [history](std::vector<Deed> deeds) {
        History other = history;
        other.deeds = std::move(deeds);
        return other;
    };
    const auto withAgreed = [history](std::vector<Deed> agreed) {
        History other = history;
        other.agreed = std::move(agreed);
        return other;
    };
    return rc::seq::concat(
        rc::seq::map(rc::shrink::removeChunks(history.deeds), withDeeds),
        rc::seq::map(rc::shrink::removeChunks(history.agreed), withAgreed),
        rc::seq::map(simplerSettings(history.setting), withSetting),
        rc::seq::map(rc::shrink::eachElement(history.deeds, simplerDeeds), withDeeds),
        rc::seq::map(rc::shrink::eachElement(history.agreed, simplerDeeds), withAgreed));
}

} // namespace

rc::Gen<History> histories(Names names)
{
    return [names](const rc::Random &random, int size) {
        const std::uint64_t seed = rc::Random(random).next();
        return rc::shrinkable::shrinkRecur(randomHistory(seed, size, names), simplerHistories);
    };
}

} // namespace tern::test
