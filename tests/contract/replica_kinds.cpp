#include "replica_under_test.h"

#include "replica/folder/folder_replica.h"
#include "replica/folder/posix_file_system.h"
#include "support/memory_names.h"
#include "support/memory_replica.h"
#include "support/test_clock.h"
#include "support/work_folder.h"

#include <unistd.h>

namespace tern::test {

namespace {

class MemoryUnderTest final : public ReplicaUnderTest {
public:
    explicit MemoryUnderTest(MemoryManners manners) : m_manners(manners)
    {
        m_place.folder = std::make_shared<MemoryFolder>(m_clock, manners);
    }

    [[nodiscard]] ReplicaAbilities abilities() const override
    {
        ReplicaAbilities abilities;
        abilities.knowsObjects = m_manners.knowsObjects;
        abilities.executable = m_manners.keepsExecutable;
        abilities.noticesWriters = m_manners.noticesWriters;
        abilities.keepsTimes = m_manners.timeStep == 1;
        abilities.checkpointBytes = checkpointBytes;
        return abilities;
    }
    std::unique_ptr<Replica> open(const std::string &device) override
    {
        MemoryReplicaOptions options;
        options.device = device;
        options.pieceBytes = 16;
        options.checkpointBytes = checkpointBytes;
        return makeMemoryReplica(m_place, options);
    }

    void write(const std::string &path, const std::string &content) override
    {
        tick();
        folder().write(path, content);
    }
    void makeDirectory(const std::string &path) override { folder().makeDirectory(path); }
    void makeSymlink(const std::string &path, const std::string &target) override
    {
        tick();
        folder().makeSymlink(path, target);
    }
    void remove(const std::string &path) override { folder().remove(path); }
    void rename(const std::string &from, const std::string &to) override
    {
        tick();
        folder().rename(from, to);
    }
    void setModified(const std::string &path, std::int64_t nanoseconds) override
    {
        tick();
        folder().setModified(path, nanoseconds);
    }
    void setExecutable(const std::string &path, bool executable) override
    {
        tick();
        folder().setExecutable(path, executable);
    }
    void setReadable(const std::string &path, bool readable) override
    {
        folder().setReadable(path, readable);
    }
    [[nodiscard]] std::map<std::string, std::string> tree() const override
    {
        return toldTree(*m_place.folder);
    }
    void settle() override { m_clock.time += 2 * m_manners.timeStep + 1; }
    void takeRootAway() override { m_away = std::move(m_place.folder); }
    void bringRootBack() override { m_place.folder = std::move(m_away); }
    void swapRoot() override
    {
        m_place.folder = std::make_shared<MemoryFolder>(m_clock, m_manners);
    }

private:
    static constexpr std::uint64_t checkpointBytes = 64;

    MemoryFolder &folder() { return *m_place.folder; }
    void tick() { ++m_clock.time; }

    const MemoryManners m_manners;
    TestClock m_clock;
    MemoryPlace m_place;
    std::shared_ptr<MemoryFolder> m_away;
};

class FolderUnderTest final : public ReplicaUnderTest {
public:
    FolderUnderTest() { m_base.makeDirectory("root"); }

    [[nodiscard]] ReplicaAbilities abilities() const override
    {
        ReplicaAbilities abilities;
        abilities.unreadable = ::geteuid() != 0;
        abilities.checkpointBytes = std::uint64_t{64} << 20U;
        return abilities;
    }
    std::unique_ptr<Replica> open(const std::string &device) override
    {
        return makeFolderReplica(m_disk, m_clock, m_base.at("root"), {Side::Local, device, {}});
    }

    void write(const std::string &path, const std::string &content) override
    {
        m_base.write(in(path), content);
    }
    void makeDirectory(const std::string &path) override { m_base.makeDirectory(in(path)); }
    void makeSymlink(const std::string &path, const std::string &target) override
    {
        m_base.makeSymlink(target, in(path));
    }
    void remove(const std::string &path) override { m_base.remove(in(path)); }
    void rename(const std::string &from, const std::string &to) override
    {
        m_base.rename(in(from), in(to));
    }
    void setModified(const std::string &path, std::int64_t nanoseconds) override
    {
        m_base.setModified(in(path), nanoseconds);
    }
    void setExecutable(const std::string &path, bool executable) override
    {
        namespace fs = std::filesystem;
        fs::permissions(m_base.at(in(path)), fs::perms::owner_exec,
                        executable ? fs::perm_options::add : fs::perm_options::remove);
    }
    void setReadable(const std::string &path, bool readable) override
    {
        namespace fs = std::filesystem;
        fs::permissions(m_base.at(in(path)), fs::perms::owner_all,
                        readable ? fs::perm_options::add : fs::perm_options::remove);
    }
    [[nodiscard]] std::map<std::string, std::string> tree() const override
    {
        return m_base.tree("root");
    }
    /// Until the file system's time has moved on by some ticks of its own.
    void settle() override
    {
        constexpr std::int64_t ticks = 15'000'000; // nanoseconds: longer than a tick of any kernel
        m_base.write("tick", "");
        const std::int64_t start = m_base.modified("tick");
        while (m_base.modified("tick") < start + ticks)
            m_base.write("tick", "");
    }
    void takeRootAway() override { m_base.move("root", "away"); }
    void bringRootBack() override { m_base.move("away", "root"); }
    void swapRoot() override
    {
        takeRootAway();
        m_base.makeDirectory("root");
    }

private:
    static std::string in(const std::string &path) { return "root/" + path; }

    WorkFolder m_base;
    PosixFileSystem m_disk;
    SystemClock m_clock;
};

std::unique_ptr<ReplicaUnderTest> memory(MemoryManners manners)
{
    return std::make_unique<MemoryUnderTest>(manners);
}

/// As vfat and many a share are.
MemoryManners plainManners()
{
    MemoryManners manners;
    manners.timeStep = 2'000'000'000;
    manners.keepsExecutable = false;
    manners.knowsObjects = false;
    manners.noticesWriters = false;
    return manners;
}

/// As disks of other systems are: names that differ in case or Unicode form only are one.
MemoryManners blurredManners()
{
    MemoryManners manners;
    manners.caseInsensitive = true;
    manners.normalizesUnicode = true;
    return manners;
}

} // namespace

std::vector<ReplicaKind> replicaKinds()
{
    return {
        {"Memory", [] { return memory({}); }},
        {"PlainMemory", [] { return memory(plainManners()); }},
        {"EscapingMemory", [] { return memory(blurredManners()); }},
        {"Folder", [] { return std::make_unique<FolderUnderTest>(); }},
    };
}

} // namespace tern::test
