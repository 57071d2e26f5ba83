#pragma once

#include "content/hasher.h"
#include "replica/folder/posix_file_system.h"
#include "replica/folder/scanner.h"
#include "support/faulty_file_system.h"
#include "support/memory_agreed.h"
#include "support/temp_folder.h"

#include <gmock/gmock.h>

#include <vector>

namespace tern::test {

/// One line for each thing that a scan tells: "created a", "deleted a", "changed a" (content),
/// "content? a" (not compared), "metadata a", "other a" (another kind, or target),
/// "refreshed a", "skipped a", "unreadable a/**" (with all below it), "skipped d [rawName]".
inline std::vector<std::string> lines(const Scan &scan)
{
    std::vector<std::string> lines;
    const auto say = [&](std::string what, const RelPath &path) {
        lines.push_back(std::move(what) + ' ' + path.bytes());
    };
    for (const Change &change : scan.changes) {
        if (!change.before)
            say("created", change.path);
        else if (!change.after)
            say("deleted", change.path);
        else if (change.before->kind != Kind::File || change.after->kind != Kind::File)
            say("other", change.path);
        else if (!change.after->digest)
            say("content?", change.path);
        else
            say(change.after->digest == change.before->digest ? "metadata" : "changed",
                change.path);
    }
    for (const Change &change : scan.refreshed)
        say("refreshed", change.path);
    for (const Problem &problem : scan.problems) {
        lines.push_back(std::string(name(problem.kind)) + ' ' + problem.path.bytes()
                        + (problem.reach == Reach::Subtree ? "/**" : "")
                        + (problem.rawName.empty() ? "" : " [" + problem.rawName + "]"));
    }
    return lines;
}

inline RelPath at(std::string_view bytes)
{
    return RelPath::parse(bytes).value();
}

/// A folder on disk with a fault-prone system in front of it, and what is agreed about it.
class ScanTest : public testing::Test {
protected:
    static constexpr std::int64_t longAfter = INT64_MAX / 2; ///< by then every change is settled

    Result<Scan> tryScan(std::vector<RelPath> tops = {RelPath()}, StopToken stop = {})
    {
        return scanFolder(*root, agreed, Scope::of(std::move(tops)), options, std::move(stop));
    }
    Scan scan() { return tryScan().value(); }
    Scan scan(std::string_view top) { return tryScan({at(top)}).value(); }
    /// Makes the agreement be what is on disk now.
    void agreeOnAll()
    {
        agreed.learn(scan(),
                     [&](const RelPath &path) { return digestOf(folder.read(path.bytes())); });
        disk.clear();
    }
    /// Waits until the clock that stamps changes has moved on from the last change of `name`.
    void passTick(std::string_view name) const
    {
        const std::int64_t last = ctime(name);
        do
            folder.write(".tern/tick", "");
        while (ctime(".tern/tick") == last);
    }
    [[nodiscard]] std::int64_t ctime(std::string_view name) const
    {
        const struct stat seen = folder.status(name);
        return seen.st_ctim.tv_sec * 1'000'000'000 + seen.st_ctim.tv_nsec;
    }
    /// New content of the same size, with the old mtime put back.
    void editSecretly(std::string_view name, std::string_view content) const
    {
        const struct stat before = folder.status(name);
        folder.write(name, content);
        folder.setModified(name, before.st_mtim.tv_sec, before.st_mtim.tv_nsec);
    }
    void SetUp() override { folder.makeDirectory(".tern"); }

    TempFolder folder;
    PosixFileSystem realDisk;
    FaultyFileSystem disk{realDisk};
    std::shared_ptr<Directory> root = disk.openRoot(folder.path()).value();
    MemoryAgreed agreed;
    ScanOptions options{Side::Local, longAfter, 10'000'000, 2};
};

} // namespace tern::test
