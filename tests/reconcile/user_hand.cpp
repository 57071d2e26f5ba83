#include "user_hand.h"

#include <algorithm>

namespace tern::test {

namespace {

constexpr std::string_view composed = "\xC3\xA9";
constexpr std::string_view decomposed = "e\xCC\x81";
constexpr std::string_view pipeMark = "a pipe";
constexpr std::string_view oddMark = "an odd name";

std::string replaced(std::string text, std::string_view from, std::string_view to)
{
    for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at))
        text.replace(at, from.size(), to);
    return text;
}

char otherCase(char letter)
{
    constexpr char distance = 'a' - 'A';
    if (letter >= 'a' && letter <= 'z')
        return static_cast<char>(letter - distance);
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter + distance) : letter;
}

/// What stands at and below `from`, under `to`.
Tree taken(Tree &tree, const RelPath &from, const RelPath &to)
{
    Tree part;
    for (auto it = tree.lower_bound(from); it != tree.end() && from.contains(it->first);) {
        part.emplace(it->first.rebased(from, to), std::move(it->second));
        it = tree.erase(it);
    }
    return part;
}

} // namespace

std::string seenAs(const SideTraits &traits, std::string_view bytes)
{
    std::string form(bytes);
    if (traits.normalizesUnicode)
        form = replaced(std::move(form), decomposed, composed);
    if (traits.caseInsensitive)
        std::transform(form.begin(), form.end(), form.begin(), [](char letter) {
            return letter >= 'A' && letter <= 'Z' ? otherCase(letter) : letter;
        });
    return form;
}

std::optional<std::string> twinOf(std::string_view name)
{
    std::string twin(name);
    if (name.find(composed) != std::string_view::npos)
        return replaced(std::move(twin), composed, decomposed);
    if (name.find(decomposed) != std::string_view::npos)
        return replaced(std::move(twin), decomposed, composed);
    twin.front() = otherCase(twin.front());
    if (twin == name)
        return std::nullopt;
    return twin;
}

bool isPipe(const Entry &entry)
{
    return entry.target == pipeMark;
}

bool isOddlyNamed(const Entry &entry)
{
    return entry.target == oddMark;
}

void removeTree(Tree &tree, const RelPath &where)
{
    if (where.isRoot())
        return;
    for (auto it = tree.lower_bound(where); it != tree.end() && where.contains(it->first);)
        it = tree.erase(it);
}

bool UserHand::isDirectory(const RelPath &where) const
{
    const auto found = m_tree.find(where);
    return where.isRoot() || (found != m_tree.end() && found->second.kind == Kind::Directory);
}

/// True when something can be made at `where`. `except` is about to leave its place.
bool UserHand::isFree(const RelPath &where, const RelPath &except) const
{
    if (where.isRoot() || !isDirectory(where.parent()))
        return false;
    if (!m_traits.caseInsensitive && !m_traits.normalizesUnicode)
        return !m_tree.contains(where);
    const std::string seen = seenAs(m_traits, where.bytes());
    return std::none_of(m_tree.begin(), m_tree.end(), [&](const auto &item) {
        return (except.isRoot() || !except.contains(item.first))
               && seenAs(m_traits, item.first.bytes()) == seen;
    });
}

Entry *UserHand::fileAt(const RelPath &where)
{
    const auto found = m_tree.find(where);
    if (found == m_tree.end() || found->second.kind != Kind::File || isNeverSynced(found->second))
        return nullptr;
    return &found->second;
}

Entry UserHand::entry(Kind kind) const
{
    Entry made;
    made.kind = kind;
    made.token.object = m_newObject;
    return made;
}

void UserHand::change(Entry &entry, const Work &work)
{
    entry.size = work.content.size();
    entry.digest = digestOf(work.content);
    entry.mtime = work.mtime;
    entry = m_limits.held(std::move(entry));
    entry.token.version = versionOf(entry);
}

Entry UserHand::file(const Work &work) const
{
    Entry made = entry(Kind::File);
    made.size = work.content.size();
    made.digest = digestOf(work.content);
    made.mtime = work.mtime;
    made.executable = work.marked;
    made = m_limits.held(std::move(made));
    made.token.version = versionOf(made);
    return made;
}

void UserHand::make(const RelPath &where, Entry entry)
{
    if (isFree(where))
        m_tree.emplace(where, std::move(entry));
}

void UserHand::move(const RelPath &from, const RelPath &to)
{
    if (from.isRoot() || !m_tree.contains(from) || from.contains(to) || to.contains(from)
        || isOddlyNamed(m_tree.at(from)))
        return;
    const Entry *over = fileAt(to);
    if (over != nullptr && m_tree.at(from).kind != Kind::Directory && isDirectory(to.parent()))
        m_tree.erase(to);
    if (!isFree(to, from))
        return;
    m_tree.merge(taken(m_tree, from, to));
    Entry &moved = m_tree.at(to);
    if (moved.kind != Kind::Directory)
        moved.token.version += "'"; // renaming moves the change time
}

void UserHand::swap(const RelPath &a, const RelPath &b)
{
    const bool areThere = m_tree.contains(a) && m_tree.contains(b);
    if (!areThere || a.contains(b) || b.contains(a) || isDirectory(a) != isDirectory(b)
        || isOddlyNamed(m_tree.at(a)) || isOddlyNamed(m_tree.at(b)))
        return;
    Tree first = taken(m_tree, a, b);
    m_tree.merge(taken(m_tree, b, a));
    m_tree.merge(first);
    for (const RelPath *each : {&a, &b}) {
        if (Entry &swapped = m_tree.at(*each); swapped.kind != Kind::Directory)
            swapped.token.version += "'";
    }
}

void UserHand::retype(const Work &work)
{
    const auto found = m_tree.find(work.what);
    if (found == m_tree.end() || isOddlyNamed(found->second))
        return;
    const bool wasDirectory = found->second.kind == Kind::Directory;
    removeTree(m_tree, work.what);
    m_tree.emplace(work.what, wasDirectory ? file(work) : entry(Kind::Directory));
}

void UserHand::twin(const Work &work)
{
    const auto found = m_tree.find(work.what);
    if (found == m_tree.end() || isOddlyNamed(found->second))
        return;
    const std::optional<std::string> name = twinOf(work.what.name());
    const Result<RelPath> to = name ? work.what.parent().child(*name) : Result<RelPath>(RelPath());
    if (!to || to->isRoot())
        return;
    if (work.marked)
        move(work.what, *to);
    else
        make(*to, found->second.kind == Kind::Directory ? entry(Kind::Directory) : file(work));
}

void UserHand::perform(const Work &work)
{
    Entry *const file = fileAt(work.what);
    switch (work.kind) {
    case DeedKind::Write: return make(work.where, this->file(work));
    case DeedKind::MakeDirectory: return make(work.where, entry(Kind::Directory));
    case DeedKind::Remove: return removeTree(m_tree, work.what);
    case DeedKind::Move: return move(work.what, work.where);
    case DeedKind::Swap: return swap(work.what, work.where);
    case DeedKind::Retype: return retype(work);
    case DeedKind::Twin: return twin(work);
    case DeedKind::MakeSymlink: {
        Entry link = entry(Kind::Symlink);
        link.target = work.content;
        link.token.version = versionOf(link);
        return make(work.where, link);
    }
    case DeedKind::MakePipe:
    case DeedKind::MakeOddly: {
        Entry thing = entry(Kind::File);
        thing.target = work.kind == DeedKind::MakePipe ? pipeMark : oddMark;
        return make(work.where, thing);
    }
    default: break;
    }
    if (file == nullptr)
        return;
    switch (work.kind) {
    case DeedKind::Edit: return change(*file, work);
    case DeedKind::Touch: file->mtime = work.mtime; break;
    case DeedKind::Chmod: file->executable = !file->executable; break;
    case DeedKind::Damage:
        file->size = 0;
        file->digest = digestOf("");
        break;
    case DeedKind::HardLink: return make(work.where, *file);
    default: return;
    }
    *file = m_limits.held(std::move(*file));
    file->token.version = versionOf(*file);
}

} // namespace tern::test
