#include "support/tree_literals.h"

#include <cstdlib>
#include <iostream>
#include <set>
#include <sstream>

namespace tern::test {

namespace {

[[noreturn]] void refuse(std::string_view what)
{
    std::cerr << "not a tree literal: " << what << '\n';
    std::abort();
}

std::string takeUntil(std::string_view &text, std::string_view stops)
{
    const std::size_t end = std::min(text.find_first_of(stops), text.size());
    std::string taken(text.substr(0, end));
    text.remove_prefix(end);
    return taken;
}

/// "=1!@5?" and the like.
void readFile(Entry &entry, std::string_view text)
{
    text.remove_prefix(1);
    const std::string content = takeUntil(text, "!@?");
    entry.size = content.size();
    entry.digest = digestOf(content);
    entry.mtime = at(usualTime);
    while (!text.empty()) {
        const char mark = text.front();
        text.remove_prefix(1);
        const std::string value = takeUntil(text, "!@?");
        if (mark == '!')
            entry.executable = true;
        else if (mark == '@')
            entry.mtime = at(std::strtoll(value.c_str(), nullptr, 10));
        else
            entry.digest.reset();
    }
    entry.token.version = versionOf(entry) + (entry.digest ? "" : "?");
}

std::pair<RelPath, Entry> readThing(std::string_view word)
{
    Entry entry;
    if (const std::size_t arrow = word.find("->"); arrow != std::string_view::npos) {
        entry.kind = Kind::Symlink;
        entry.target = word.substr(arrow + 2);
        word = word.substr(0, arrow);
    } else if (word.ends_with('/')) {
        entry.kind = Kind::Directory;
        word.remove_suffix(1);
    } else if (const std::size_t equals = word.find('='); equals != std::string_view::npos) {
        readFile(entry, word.substr(equals));
        word = word.substr(0, equals);
    } else {
        refuse(word);
    }
    if (const std::size_t hash = word.find('#'); hash != std::string_view::npos) {
        entry.token.object = "marked " + std::string(word.substr(hash + 1));
        word = word.substr(0, hash);
    }
    return {path(word), entry};
}

void nameObjects(Tree &tree, const Tree &before, const std::string &fresh)
{
    for (auto &[where, entry] : tree) {
        if (!entry.token.object.empty())
            continue;
        const auto old = before.find(where);
        entry.token.object = old != before.end() && old->second.kind == entry.kind
                                 ? old->second.token.object
                                 : fresh + where.bytes();
    }
}

/// A path or content as it reads in a plan.
std::string describe(const RelPath &where, const Entry &entry)
{
    std::string line = where.bytes();
    if (entry.kind == Kind::Symlink)
        return line + "->" + entry.target;
    line += '=' + contentOf(entry);
    return line;
}

std::string metadata(const Entry &entry)
{
    std::string line;
    if (entry.kind == Kind::File && entry.executable)
        line += '!';
    if (entry.kind == Kind::File && entry.mtime != at(usualTime))
        line += '@' + std::to_string(entry.mtime / at(1));
    return line;
}

std::string lineOf(const Action &action)
{
    const std::string side = name(action.side);
    const std::string &where = action.path.bytes();
    const bool isFirst = action.phase == Phase::Arrange && action.kind != ActionKind::Move;
    const std::string start = side + (isFirst ? " first" : "");
    switch (action.kind) {
    case ActionKind::MakeDirectory: return start + " mkdir " + where;
    case ActionKind::Copy:
        return start + (action.mergeBase ? " merge " : " copy ")
               + describe(action.path, *action.after) + metadata(*action.after);
    case ActionKind::SetMetadata: return start + " touch " + where + metadata(*action.after);
    case ActionKind::Move: return start + " move " + action.from->bytes() + " -> " + where;
    case ActionKind::Remove:
        return start + (action.phase == Phase::Clear ? " clear " : " remove ") + where;
    }
    return {};
}

std::string lineOf(const Agreement &agreement)
{
    switch (agreement.kind) {
    case Agreement::Kind::Put: return "agree " + agreement.path.bytes();
    case Agreement::Kind::Erase: return "forget " + agreement.path.bytes();
    case Agreement::Kind::Move:
        return "agree " + agreement.from->bytes() + " -> " + agreement.path.bytes();
    }
    return {};
}

std::string lineOf(const Conflict &conflict)
{
    std::string line = std::string("conflict ") + name(conflict.type) + ' ' + conflict.path.bytes();
    if (conflict.undecided != Undecided::Asked)
        line += std::string(" ") + name(conflict.undecided);
    if (conflict.other)
        line += " with " + conflict.other->bytes();
    return line;
}

std::string lineOf(const MergeRequest &merge)
{
    std::string base;
    for (const std::uint8_t byte : merge.base.bytes) {
        if (byte == 0)
            break;
        base += static_cast<char>(byte);
    }
    return "try merge " + merge.path.bytes() + " from " + base;
}

} // namespace

RelPath path(std::string_view bytes)
{
    const Result<RelPath> parsed = RelPath::parse(bytes);
    if (!parsed)
        refuse(bytes);
    return *parsed;
}

Digest digestOf(std::string_view content)
{
    Digest digest;
    digest.bytes.back() = 1;
    for (std::size_t i = 0; i < content.size() && i + 1 < digest.bytes.size(); ++i)
        digest.bytes[i] = static_cast<std::uint8_t>(content[i]);
    return digest;
}

std::string contentOf(const Entry &entry)
{
    if (entry.size == 0)
        return {};
    if (!entry.digest)
        return "?";
    std::string content;
    for (std::size_t i = 0; i < entry.size && i + 1 < entry.digest->bytes.size(); ++i)
        content += static_cast<char>(entry.digest->bytes[i]);
    return content;
}

std::int64_t at(std::int64_t count)
{
    return count * 1'000'000'000'000'000;
}

std::string versionOf(const Entry &entry)
{
    if (entry.kind == Kind::Directory)
        return {};
    return contentOf(entry) + entry.target + (entry.executable ? "!" : "")
           + std::to_string(entry.mtime);
}

Tree tree(std::string_view line)
{
    Tree tree;
    std::istringstream words{std::string(line)};
    for (std::string word; words >> word;)
        tree.insert(readThing(word));
    return tree;
}

Pair pairOf(std::string_view agreed, std::string_view local, std::string_view remote)
{
    Tree before = tree(agreed);
    nameObjects(before, {}, "old ");
    Pair pair;
    for (const auto &[where, entry] : before)
        pair.agreed.emplace(where, agree(entry, entry));
    pair.local = tree(local);
    pair.remote = tree(remote);
    nameObjects(pair.local, before, "new ");
    nameObjects(pair.remote, before, "new ");
    return pair;
}

std::vector<Change> changesOn(const Pair &pair, Side side)
{
    std::set<RelPath> paths;
    for (const auto &[where, entry] : pair.agreed)
        paths.insert(where);
    for (const auto &[where, entry] : pair.on(side))
        paths.insert(where);
    std::vector<Change> changes;
    for (const RelPath &where : paths) {
        Change change{where, {}, {}};
        if (const auto old = pair.agreed.find(where); old != pair.agreed.end())
            change.before = old->second;
        if (const auto now = pair.on(side).find(where); now != pair.on(side).end())
            change.after = now->second;
        if (change.before && change.after) {
            const Entry shown = change.before->on(side);
            const Entry &now = *change.after;
            if (shown.kind == now.kind && sameContent(shown, now).value_or(false)
                && shown.executable == now.executable && shown.mtime == now.mtime)
                continue;
        }
        changes.push_back(std::move(change));
    }
    return changes;
}

Changes changesOf(const Pair &pair, std::vector<Problem> problems)
{
    return Changes{changesOn(pair, Side::Local), changesOn(pair, Side::Remote),
                   std::move(problems)};
}

std::vector<std::string> lines(const Plan &plan)
{
    std::vector<std::string> all;
    for (const Agreement &agreement : plan.agreements)
        all.push_back(lineOf(agreement));
    for (const Action &action : plan.actions)
        all.push_back(lineOf(action));
    for (const Conflict &conflict : plan.conflicts)
        all.push_back(lineOf(conflict));
    for (const MergeRequest &merge : plan.merges)
        all.push_back(lineOf(merge));
    for (const Problem &problem : plan.problems)
        all.push_back(std::string("problem ") + name(problem.kind) + ' ' + problem.path.bytes());
    return all;
}

std::string swapped(std::string line)
{
    std::string result;
    for (std::size_t i = 0; i < line.size();) {
        const std::string_view rest = std::string_view(line).substr(i);
        if (rest.starts_with("local")) {
            result += "remote";
            i += 5;
        } else if (rest.starts_with("remote")) {
            result += "local";
            i += 6;
        } else {
            result += line[i++];
        }
    }
    return result;
}

std::vector<std::string> swapped(std::vector<std::string> lines)
{
    for (std::string &line : lines)
        line = swapped(std::move(line));
    return lines;
}

Policy swapped(Policy policy)
{
    const auto turn = [](ConflictPolicy choice) {
        if (choice == ConflictPolicy::Local)
            return ConflictPolicy::Remote;
        return choice == ConflictPolicy::Remote ? ConflictPolicy::Local : choice;
    };
    const auto turnMode = [](SyncMode mode) {
        if (mode == SyncMode::UploadOnly)
            return SyncMode::DownloadOnly;
        return mode == SyncMode::DownloadOnly ? SyncMode::UploadOnly : mode;
    };
    policy.conflicts = turn(policy.conflicts);
    policy.mode = turnMode(policy.mode);
    if (policy.at) {
        policy.at = [at = policy.at, turn, turnMode](const RelPath &path, const Entry &entry) {
            PathPolicy rules = at(path, entry);
            rules.mode = turnMode(rules.mode);
            rules.conflicts = turn(rules.conflicts);
            return rules;
        };
    }
    if (policy.force)
        policy.force = otherSide(*policy.force);
    for (auto &[where, resolution] : policy.resolutions) {
        resolution.use = turn(resolution.use);
        std::swap(resolution.local, resolution.remote);
    }
    for (auto &[where, outcome] : policy.merges)
        std::swap(outcome.local, outcome.remote);
    std::swap(policy.localTraits, policy.remoteTraits);
    return policy;
}

Changes swapped(const Changes &changes)
{
    const auto turned = [](std::vector<Change> side) {
        for (Change &change : side) {
            if (change.before)
                std::swap(change.before->local, change.before->remote);
        }
        return side;
    };
    std::vector<Problem> problems = changes.problems;
    for (Problem &problem : problems)
        problem.where = swapped(problem.where);
    return Changes{turned(changes.remote), turned(changes.local), problems};
}

std::string text(const Tree &tree)
{
    std::string all;
    for (const auto &[where, entry] : tree) {
        all += all.empty() ? "" : " ";
        all += entry.kind == Kind::Directory ? where.bytes() + "/"
                                             : describe(where, entry) + metadata(entry);
    }
    return all;
}

} // namespace tern::test
