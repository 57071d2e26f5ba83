#pragma once

#include "replica/replica.h"
#include "support/memory_agreed.h"
#include "support/memory_content.h"

#include <gtest/gtest.h>

namespace tern::test {

/// What a kind of replica can do beyond the least.
struct ReplicaAbilities {
    bool directories = true; ///< that stand there with nothing in them
    bool symlinks = true;
    bool executable = true;            ///< holds executable bits
    bool knowsObjects = true;          ///< tokens tell that a renamed thing is the same one
    bool unreadable = true;            ///< the user can take reading rights away here
    bool noticesWriters = true;        ///< a write during a read shows itself at once
    bool keepsTimes = true;            ///< holds modification times to the nanosecond
    std::uint64_t checkpointBytes = 0; ///< staged between two checkpoints
};

/// One replica on a root of its own, with a user who works beside it. Paths are bytes below the
/// root; directories on the way to a file are made.
class ReplicaUnderTest {
public:
    virtual ~ReplicaUnderTest() = default;

    [[nodiscard]] virtual ReplicaAbilities abilities() const = 0;
    /// One more replica on the same root, as another desktop, or this one started again, has it.
    /// `device`: prefix of what it stages.
    virtual std::unique_ptr<Replica> open(const std::string &device) = 0;

    virtual void write(const std::string &path, const std::string &content) = 0;
    virtual void makeDirectory(const std::string &path) = 0;
    virtual void makeSymlink(const std::string &path, const std::string &target) = 0;
    virtual void remove(const std::string &path) = 0; ///< with all below it
    virtual void rename(const std::string &from, const std::string &to) = 0;
    virtual void setModified(const std::string &path, std::int64_t nanoseconds) = 0;
    virtual void setExecutable(const std::string &path, bool executable) = 0;
    virtual void setReadable(const std::string &path, bool readable) = 0;
    /// Everything but Tern's own: path to content; a directory's is "/", a symlink's is "-> " and
    /// its target.
    [[nodiscard]] virtual std::map<std::string, std::string> tree() const = 0;
    /// Lets time pass until what was changed so far is settled.
    virtual void settle() = 0;
    /// The root goes away, with all in it, and comes back.
    virtual void takeRootAway() = 0;
    virtual void bringRootBack() = 0;
    /// An empty root that nobody adopted stands where this one stood.
    virtual void swapRoot() = 0;
};

struct ReplicaKind {
    std::string name;
    std::function<std::unique_ptr<ReplicaUnderTest>()> make;
};
/// All kinds that must keep the contract: a new one joins by a line there.
[[nodiscard]] std::vector<ReplicaKind> replicaKinds();

/// A test of the contract. Its sentences hold for whatever replicaKinds() names.
class ReplicaContract : public testing::TestWithParam<ReplicaKind> {
protected:
    static constexpr const char *run = "20261120T191400Z-abcdef";
    static constexpr const char *rootId = "0123456789abcdef0123456789abcdef";
    static constexpr std::int64_t someTime = 1'700'000'000'123'456'789;

    void SetUp() override;

    static RelPath at(std::string_view bytes) { return RelPath::parse(bytes).value(); }

    /// What `scan` tells, a line each: "created a", "changed a", "metadata a", "other a",
    /// "deleted a", "refreshed a", "problem a", "left out a".
    static std::vector<std::string> lines(const Scan &scan);
    Result<Scan> tryScan(std::vector<RelPath> tops = {RelPath()}, StopToken stop = {});
    std::vector<std::string> scan(std::vector<RelPath> tops = {RelPath()});
    /// Makes what stands there now the agreement, with tokens that are settled.
    void agree();

    ScanRules *rules = nullptr; ///< of the scans from now on

    std::optional<Entry> look(std::string_view path) { return replica->look(at(path)).value(); }
    /// To be done to what stands at `path` now.
    Action action(ActionKind kind, std::string_view path);
    Action copyAction(std::string_view path, std::string_view content);
    Action symlinkAction(std::string_view path, std::string target);
    Action moveAction(std::string_view from, std::string_view to);
    Result<Staged> stage(const Action &made, std::string content, const StageOptions &options = {});
    Result<Applied> copy(const Action &made, std::string content);
    Result<Applied> copySymlink(const Action &made);
    /// All bytes of what stands at `path` now, and what finish() told.
    Result<std::string> readWhole(std::string_view path);
    /// The content that the trash holds of `path`; nothing: none.
    std::optional<std::string> trashed(std::string_view path);

    std::unique_ptr<ReplicaUnderTest> side;
    std::unique_ptr<Replica> replica;
    MemoryAgreed agreed;
};

/// The code that an operation failed with; nothing when it did not.
template <class T>
std::optional<ErrorCode> codeOf(const Result<T> &result)
{
    return result ? std::optional<ErrorCode>() : result.error().code;
}

} // namespace tern::test
