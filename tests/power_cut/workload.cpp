#include "workload.h"

#include "disk_user.h"

namespace tern::test {

namespace {

/// All sequences of so many doings.
std::vector<std::vector<Doing>> sequences(std::size_t length)
{
    std::vector<std::vector<Doing>> all = {{}};
    for (; length > 0; --length) {
        std::vector<std::vector<Doing>> longer;
        for (const auto &start : all) {
            for (std::size_t next = 0; next < doings; ++next) {
                longer.push_back(start);
                longer.back().push_back(static_cast<Doing>(next));
            }
        }
        all = std::move(longer);
    }
    return all;
}

} // namespace

const char *name(Doing doing)
{
    switch (doing) {
    case Doing::Create: return "create";
    case Doing::EditInPlace: return "edit";
    case Doing::SaveByRename: return "save";
    case Doing::Delete: return "delete";
    case Doing::DeleteDirectory: return "delete directory";
    case Doing::RenameFile: return "rename file";
    case Doing::RenameDirectory: return "rename directory";
    case Doing::MakeDirectory: return "make directory";
    case Doing::ChangeType: return "change type";
    case Doing::Touch: return "touch";
    case Doing::MakeSymlink: return "make symlink";
    }
    return "";
}

std::string describe(const Workload &workload)
{
    std::string text;
    for (const UserOperation &operation : workload)
        text += std::string(text.empty() ? "" : ", ") + tern::name(operation.side) + ' '
                + name(operation.doing);
    return text;
}

void makeAgreedTree(PowerCutDisk &disk)
{
    const DiskUser user(disk);
    user.create("b", "agreed content of b");
    user.makeDirectory("d");
    user.create("d/a", "agreed content of a");
}

bool carryOut(Doing doing, PowerCutDisk &disk, const std::string &mark)
{
    const DiskUser user(disk);
    const std::string top = user.has("d") ? "d" : "e";
    if (!user.has(top))
        return false;
    const std::string in = top + '/';
    const std::string file = in + (user.isFile(in + "a") ? "a" : "r");
    const auto withFile = [&](const auto &act) {
        const bool can = user.isFile(file);
        if (can)
            act();
        return can;
    };
    const auto fresh = [&](const std::string &path, const auto &act) {
        const bool can = !user.has(path);
        if (can)
            act();
        return can;
    };
    const std::string content = mark + " wrote this";
    switch (doing) {
    case Doing::Create: {
        const std::string path = in + (user.has(in + "a") ? "n" : "a");
        return fresh(path, [&] { user.create(path, "the same on both sides"); });
    }
    case Doing::EditInPlace: return withFile([&] { user.edit(file, content); });
    case Doing::SaveByRename: return withFile([&] { user.save(file, content); });
    case Doing::Delete: return withFile([&] { user.remove(file); });
    case Doing::DeleteDirectory: user.remove(top); return true;
    case Doing::RenameFile:
        return user.isFile(in + "a") && fresh(in + "r", [&] { user.rename(file, in + "r"); });
    case Doing::RenameDirectory: return fresh("e", [&] { user.rename("d", "e"); });
    case Doing::MakeDirectory: return fresh(in + "m", [&] { user.makeDirectory(in + "m"); });
    case Doing::ChangeType:
        return withFile([&] {
            user.remove(file);
            user.makeDirectory(file);
        });
    case Doing::Touch:
        return withFile(
            [&] { user.setModified(file, 1'700'000'000'000'000'000 + std::ssize(mark)); });
    case Doing::MakeSymlink: return fresh(in + "l", [&] { user.makeSymlink(in + "l", "a"); });
    }
    return false;
}

std::vector<Workload> workloadsOf(std::size_t operations)
{
    std::vector<Workload> all;
    for (std::size_t locals = 0; locals <= operations; ++locals) {
        for (const auto &local : sequences(locals)) {
            for (const auto &remote : sequences(operations - locals)) {
                Workload workload;
                for (const Doing doing : local)
                    workload.push_back({Side::Local, doing});
                for (const Doing doing : remote)
                    workload.push_back({Side::Remote, doing});
                all.push_back(std::move(workload));
            }
        }
    }
    return all;
}

} // namespace tern::test
