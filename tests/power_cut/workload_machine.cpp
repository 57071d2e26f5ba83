#include "workload_machine.h"

#include <stdexcept>

namespace tern::test {

std::shared_ptr<const DiskState> flushed(DiskState disk)
{
    disk.flushAll();
    return std::make_shared<DiskState>(std::move(disk));
}

Machine emptyMachine(const DiskTraits &traits)
{
    const auto empty = std::make_shared<const DiskState>(
        traits.flushesWhole ? DiskState::RenameInto::KeepsDirectory
                            : DiskState::RenameInto::MayLoseDirectory);
    return {.local = empty, .remote = empty};
}

Machine agreedMachine(ScratchFolder &scratch, const DiskTraits &traits)
{
    Machine machine = emptyMachine(traits);
    {
        ModelPair pair(machine, scratch, traits);
        makeAgreedTree(pair.local);
        if (!pair.settle())
            throw std::runtime_error("the first sync does not come to rest");
        machine = pair.machine();
    }
    return {flushed(*machine.local), flushed(*machine.remote), machine.journal, machine.time};
}

Machine twinMachine()
{
    Machine machine = emptyMachine();
    ManualExecutor executor;
    ModelClock clock(executor, machine.time);
    const auto filled = [&](const char *path) {
        PowerCutDisk disk(path, clock, DiskState());
        makeAgreedTree(disk);
        return flushed(disk.state());
    };
    machine.local = filled("/local");
    machine.remote = filled("/remote");
    machine.time = clock.now();
    return machine;
}

std::optional<Machine> afterWorkload(const Machine &agreed, const Workload &workload, Edits edits)
{
    ManualExecutor executor;
    ModelClock clock(executor, agreed.time + 1'000'000'000);
    PowerCutDisk local("/local", clock, *agreed.local);
    PowerCutDisk remote("/remote", clock, *agreed.remote);
    for (std::size_t i = 0; i < workload.size(); ++i) {
        const UserOperation &operation = workload[i];
        if (!carryOut(operation.doing, operation.side == Side::Local ? local : remote,
                      std::string(name(operation.side)) + ' ' + std::to_string(i)))
            return std::nullopt;
    }
    const auto left = [&](const PowerCutDisk &disk) {
        return edits == Edits::Durable ? flushed(disk.state())
                                       : std::make_shared<const DiskState>(disk.state());
    };
    return Machine{left(local), left(remote), agreed.journal, clock.now()};
}

} // namespace tern::test
