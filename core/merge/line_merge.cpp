#include "line_merge.h"

#include "git_library.h"

#include <git2.h>

#include <algorithm>
#include <span>
#include <utility>

namespace tern {

namespace {

Failure gitFailure()
{
    const git_error *error = git_error_last();
    return fail(ErrorCode::Io, {},
                std::string("libgit2: ")
                    + (error && error->message ? error->message : "no reason"));
}

constexpr const char *anyName = "text"; ///< libgit2 compares names, and wants some

git_merge_file_input input(std::string_view text)
{
    git_merge_file_input made = {};
    made.version = GIT_MERGE_FILE_INPUT_VERSION;
    made.ptr = text.empty() ? "" : text.data();
    made.size = text.size();
    made.path = anyName;
    made.mode = GIT_FILEMODE_BLOB;
    return made;
}

class FileResult {
public:
    FileResult() = default;
    FileResult(const FileResult &) = delete;
    FileResult &operator=(const FileResult &) = delete;
    ~FileResult() { git_merge_file_result_free(&m_result); }

    [[nodiscard]] git_merge_file_result *get() { return &m_result; }

private:
    git_merge_file_result m_result = {};
};

/// Git counts from 1, and names the line before where there is none.
LineRange rangeOf(int start, int count)
{
    const auto first = static_cast<std::size_t>(start);
    const auto lines = static_cast<std::size_t>(count);
    return {lines > 0 ? first - 1 : first, lines};
}

int addChange(const git_diff_delta *, const git_diff_hunk *hunk, void *changes)
{
    static_cast<std::vector<LineChange> *>(changes)->push_back(
        {rangeOf(hunk->old_start, hunk->old_lines), rangeOf(hunk->new_start, hunk->new_lines)});
    return 0;
}

/// Walks over the changes of one side, and tells which of its lines stand for which of the base.
class SideWalk {
public:
    explicit SideWalk(const std::vector<LineChange> &changes) : m_changes(changes) {}

    /// The first line of the base that is changed next; none after the last.
    [[nodiscard]] std::optional<std::size_t> next() const
    {
        if (m_at == m_changes.size())
            return std::nullopt;
        return m_changes[m_at].before.first;
    }
    /// Takes the next change in if it begins at or before `end`, and tells where it ends.
    std::optional<std::size_t> take(std::size_t end)
    {
        if (!next() || *next() > end)
            return std::nullopt;
        const LineChange &change = m_changes[m_at++];
        m_hasTaken = true;
        m_growth += static_cast<std::ptrdiff_t>(change.after.count)
                    - static_cast<std::ptrdiff_t>(change.before.count);
        return change.before.first + change.before.count;
    }
    /// The lines of this side for `before` of the base, which holds all changes taken since the
    /// last call. Nothing when it has none of its own there.
    std::optional<LineRange> lines(const LineRange &before)
    {
        const std::ptrdiff_t first = static_cast<std::ptrdiff_t>(before.first) + m_shift;
        const std::ptrdiff_t count = static_cast<std::ptrdiff_t>(before.count) + m_growth;
        m_shift += m_growth;
        m_growth = 0;
        if (!std::exchange(m_hasTaken, false))
            return std::nullopt;
        return LineRange{static_cast<std::size_t>(first), static_cast<std::size_t>(count)};
    }

private:
    const std::vector<LineChange> &m_changes;
    std::size_t m_at = 0;
    bool m_hasTaken = false;
    std::ptrdiff_t m_growth = 0; ///< by what was taken since lines() was asked
    std::ptrdiff_t m_shift = 0;  ///< by all before
};

std::vector<std::string_view> linesOf(std::string_view text)
{
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size() - 1) + 1;
        lines.push_back(text.substr(0, end));
        text.remove_prefix(end);
    }
    return lines;
}

} // namespace

Result<std::vector<LineChange>> lineChanges(std::string_view before, std::string_view after)
{
    const GitLibrary git;
    git_diff_options options = {};
    options.version = GIT_DIFF_OPTIONS_VERSION;
    options.context_lines = 0;
    options.flags = GIT_DIFF_FORCE_TEXT;
    std::vector<LineChange> changes;
    if (!git.isReady()
        || git_diff_buffers(before.data(), before.size(), anyName, after.data(), after.size(),
                            anyName, &options, nullptr, nullptr, addChange, nullptr, &changes)
               != 0)
        return gitFailure();
    return changes;
}

Result<LineMerge> mergeLines(std::string_view base, std::string_view local, std::string_view remote)
{
    const GitLibrary git;
    const git_merge_file_input inputs[] = {input(base), input(local), input(remote)};
    git_merge_file_options options = {};
    options.version = GIT_MERGE_FILE_OPTIONS_VERSION;
    options.our_label = "local";
    options.their_label = "remote";
    FileResult result;
    if (!git.isReady()
        || git_merge_file(result.get(), &inputs[0], &inputs[1], &inputs[2], &options) != 0)
        return gitFailure();
    return LineMerge{result.get()->automergeable != 0,
                     std::string(result.get()->ptr, result.get()->len)};
}

Result<std::vector<MergePlace>> collisions(std::string_view base, std::string_view local,
                                           std::string_view remote)
{
    TERN_TRY(const std::vector<LineChange> byLocal, lineChanges(base, local));
    TERN_TRY(const std::vector<LineChange> byRemote, lineChanges(base, remote));
    const std::vector<std::string_view> localLines = linesOf(local);
    const std::vector<std::string_view> remoteLines = linesOf(remote);
    const auto isSame = [&](const LineRange &here, const LineRange &there) {
        const auto slice = [](const auto &lines, const LineRange &range) {
            return std::span(lines).subspan(range.first, range.count);
        };
        return std::ranges::equal(slice(localLines, here), slice(remoteLines, there));
    };
    SideWalk localWalk(byLocal);
    SideWalk remoteWalk(byRemote);
    std::vector<MergePlace> places;
    while (localWalk.next() || remoteWalk.next()) {
        const std::size_t none = SIZE_MAX;
        LineRange before{
            std::min(localWalk.next().value_or(none), remoteWalk.next().value_or(none)), 0};
        std::size_t end = before.first;
        bool grows = true;
        while (grows) { // changes that touch each other are one, as git sees it
            const auto here = localWalk.take(end);
            const auto there = remoteWalk.take(end);
            end = std::max({end, here.value_or(0), there.value_or(0)});
            grows = here || there;
        }
        before.count = end - before.first;
        const auto here = localWalk.lines(before);
        const auto there = remoteWalk.lines(before);
        if (here && there && !isSame(*here, *there))
            places.push_back({MergeObstacle::Lines, before, *here, *there});
    }
    return places;
}

} // namespace tern
