#include "replica_under_test.h"

#include "content/hasher.h"

namespace tern::test {

void ReplicaContract::SetUp()
{
    side = GetParam().make();
    replica = side->open("laptop");
    replica->beginRun(run);
    ASSERT_TRUE(replica->identify("pair"));
    ASSERT_TRUE(replica->adopt(rootId));
    ASSERT_TRUE(replica->flush());
}

std::vector<std::string> ReplicaContract::lines(const Scan &scan)
{
    std::vector<std::string> lines;
    for (const Change &change : scan.changes) {
        const auto &[path, before, after] = change;
        std::string what = "changed";
        if (!before)
            what = "created";
        else if (!after)
            what = "deleted";
        else if (before->kind != Kind::File || after->kind != Kind::File)
            what = "other";
        else if (after->digest && after->digest == before->digest)
            what = "metadata";
        lines.push_back(what + ' ' + path.bytes());
    }
    for (const Change &change : scan.refreshed)
        lines.push_back("refreshed " + change.path.bytes());
    for (const Problem &problem : scan.problems)
        lines.push_back("problem " + problem.path.bytes());
    for (const LeftOut &leftOut : scan.leftOut)
        lines.push_back("left out " + leftOut.path.bytes());
    return lines;
}

Result<Scan> ReplicaContract::tryScan(std::vector<RelPath> tops, StopToken stop)
{
    return replica->changes(agreed, Scope::of(std::move(tops)), rules, std::move(stop));
}

std::vector<std::string> ReplicaContract::scan(std::vector<RelPath> tops)
{
    const auto found = tryScan(std::move(tops));
    EXPECT_TRUE(found) << name(found.error().code);
    return found ? lines(*found) : std::vector<std::string>();
}

void ReplicaContract::agree()
{
    side->settle();
    const auto found = tryScan();
    ASSERT_TRUE(found);
    const auto tree = side->tree();
    agreed.learn(*found,
                 [&](const RelPath &path) { return tern::digestOf(tree.at(path.bytes())); });
}

Action ReplicaContract::action(ActionKind kind, std::string_view path)
{
    Action made;
    made.kind = kind;
    made.path = at(path);
    made.before = look(path);
    return made;
}

Action ReplicaContract::copyAction(std::string_view path, std::string_view content)
{
    Action made = action(ActionKind::Copy, path);
    made.after = Entry{};
    made.after->size = content.size();
    made.after->mtime = someTime;
    made.counterpart = made.after;
    made.counterpart->token.version = "source-1";
    return made;
}

Action ReplicaContract::symlinkAction(std::string_view path, std::string target)
{
    Action made = action(ActionKind::Copy, path);
    made.after = Entry{};
    made.after->kind = Kind::Symlink;
    made.after->target = std::move(target);
    made.counterpart = made.after;
    return made;
}

Action ReplicaContract::moveAction(std::string_view from, std::string_view to)
{
    Action made = action(ActionKind::Move, to);
    made.from = at(from);
    made.before = look(from);
    made.after = made.before;
    return made;
}

Result<Staged> ReplicaContract::stage(const Action &made, std::string content,
                                      const StageOptions &options)
{
    MemoryContent source(std::move(content));
    return replica->stage(made, source, options, StopToken());
}

Result<Applied> ReplicaContract::copy(const Action &made, std::string content)
{
    TERN_TRY(const Staged staged, stage(made, std::move(content)));
    TERN_TRY(replica->flush());
    return replica->apply(made, &staged);
}

Result<Applied> ReplicaContract::copySymlink(const Action &made)
{
    MemoryContent source = MemoryContent::symlink(made.after->target);
    TERN_TRY(const Staged staged, replica->stage(made, source, {}, StopToken()));
    return replica->apply(made, &staged);
}

Result<std::string> ReplicaContract::readWhole(std::string_view path)
{
    const auto expected = look(path);
    if (!expected)
        return fail(ErrorCode::NotFound, std::string(path));
    TERN_TRY(const auto content, replica->read(at(path), *expected));
    std::string whole;
    std::array<std::byte, 7> buffer{};
    for (;;) {
        TERN_TRY(const std::size_t count, content->read(whole.size(), buffer));
        if (count == 0)
            break;
        whole.append(reinterpret_cast<const char *>(buffer.data()), count);
    }
    TERN_TRY(const Entry entry, content->finish());
    EXPECT_EQ(entry.size, whole.size());
    return whole;
}

std::optional<std::string> ReplicaContract::trashed(std::string_view path)
{
    const auto items = replica->trash();
    EXPECT_TRUE(items);
    for (const TrashItem &item : *items) {
        if (item.path != at(path))
            continue;
        const std::string spot = "restored-for-a-look";
        EXPECT_TRUE(replica->restore(item, at(spot)));
        const auto tree = side->tree();
        std::string content = tree.at(spot);
        side->remove(spot);
        return content;
    }
    return std::nullopt;
}

} // namespace tern::test
