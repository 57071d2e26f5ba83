#pragma once

#include "replica/folder/folder_replica.h"
#include "replica/folder/posix_file_system.h"
#include "support/faulty_file_system.h"
#include "support/memory_content.h"
#include "support/work_folder.h"

#include <gtest/gtest.h>

namespace tern::test {

/// A folder replica on a directory of the test's own, with a disk that can fail, and short ways to
/// ask it for one thing.
class FolderSide {
public:
    explicit FolderSide(std::string device = "laptop") { reopen(std::move(device)); }

    WorkFolder folder;
    SystemClock clock;
    PosixFileSystem posix;
    FaultyFileSystem disk{posix};
    std::unique_ptr<Replica> replica;

    void reopen(std::string device = "laptop")
    {
        FolderReplicaOptions options;
        options.device = std::move(device);
        replica = makeFolderReplica(disk, clock, folder.path(), options);
        replica->beginRun("20261120T191400Z");
    }

    static RelPath path(std::string_view bytes) { return RelPath::parse(bytes).value(); }

    /// What stands there now.
    [[nodiscard]] std::optional<Entry> look(std::string_view at) const
    {
        return replica->look(path(at)).value();
    }

    [[nodiscard]] Action action(ActionKind kind, std::string_view at) const
    {
        Action action;
        action.kind = kind;
        action.path = path(at);
        action.before = look(at);
        return action;
    }
    /// To put `content` there, in place of what stands there now.
    [[nodiscard]] Action copyAction(std::string_view at, std::string_view content,
                                    std::int64_t mtime = 1'700'000'000'123'456'789) const
    {
        Action made = action(ActionKind::Copy, at);
        made.after = Entry{};
        made.after->size = content.size();
        made.after->mtime = mtime;
        made.counterpart = made.after;
        made.counterpart->token.version = "source-1";
        return made;
    }
    [[nodiscard]] Action symlinkAction(std::string_view at, std::string target) const
    {
        Action made = action(ActionKind::Copy, at);
        made.after = Entry{};
        made.after->kind = Kind::Symlink;
        made.after->target = std::move(target);
        return made;
    }
    [[nodiscard]] Action moveAction(std::string_view from, std::string_view to) const
    {
        Action made = action(ActionKind::Move, to);
        made.from = path(from);
        made.before = look(from);
        made.after = made.before;
        return made;
    }

    Result<Staged> stage(const Action &made, std::string content, const StageOptions &options = {})
    {
        MemoryContent source(std::move(content));
        return replica->stage(made, source, options, StopToken());
    }
    Result<Applied> copy(const Action &made, std::string content)
    {
        TERN_TRY(const Staged staged, stage(made, std::move(content)));
        return replica->apply(made, &staged);
    }
    Result<Applied> put(std::string_view at, const std::string &content)
    {
        return copy(copyAction(at, content), content);
    }
    Result<Applied> apply(const Action &made) { return replica->apply(made, nullptr); }
    Result<Applied> remove(std::string_view at) { return apply(action(ActionKind::Remove, at)); }

    /// All in the trash, path to content, below the runs' folders.
    [[nodiscard]] std::map<std::string, std::string> trash() const
    {
        return filesIn(".tern/trash");
    }
    [[nodiscard]] std::map<std::string, std::string> staging() const
    {
        return filesIn(".tern/staging");
    }
    [[nodiscard]] std::string trashed(std::string_view at) const
    {
        return folder.read(".tern/trash/20261120T191400Z/" + std::string(at));
    }

private:
    [[nodiscard]] std::map<std::string, std::string> filesIn(std::string_view top) const
    {
        auto files = folder.tree(top);
        std::erase_if(files, [](const auto &item) { return item.second == "/"; });
        return files;
    }
};

/// The code that an operation failed with; fails the test when it did not.
template <class T>
ErrorCode codeOf(const Result<T> &result)
{
    EXPECT_FALSE(result.has_value());
    return result ? ErrorCode::BadInput : result.error().code;
}

} // namespace tern::test
