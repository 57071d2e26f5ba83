#include "selection.h"

#include "base/utf8.h"

namespace tern {

namespace {

constexpr std::string_view hexDigits = "0123456789abcdef";

Error tooMany()
{
    return asError({"more than " + std::to_string(Selection::maxChoices) + " folders"}, {});
}

std::string escaped(std::string_view bytes)
{
    const bool isText = isValidUtf8(bytes);
    std::string made;
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '\\') {
            made += "\\\\";
        } else if (byte < 0x20 || byte == 0x7F || (byte >= 0x80 && !isText)) {
            made += "\\x";
            made += hexDigits[byte >> 4U];
            made += hexDigits[byte & 0xFU];
        } else {
            made += c;
        }
    }
    return made;
}

std::optional<char> hexByte(std::string_view digits)
{
    unsigned value = 0;
    for (const char digit : digits.substr(0, 2)) {
        const char lower = digit >= 'A' && digit <= 'F' ? static_cast<char>(digit + 32) : digit;
        const std::size_t found = hexDigits.find(lower);
        if (found == std::string_view::npos)
            return std::nullopt;
        value = value * 16 + static_cast<unsigned>(found);
    }
    if (digits.size() < 2)
        return std::nullopt;
    return static_cast<char>(value);
}

Parsed<std::string> unescaped(std::string_view text)
{
    std::string made;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] != '\\') {
            made += text[at];
            continue;
        }
        const std::string_view rest = text.substr(at + 1);
        if (rest.starts_with('\\')) {
            made += '\\';
            ++at;
            continue;
        }
        const auto byte = rest.starts_with('x') ? hexByte(rest.substr(1)) : std::nullopt;
        if (!byte)
            return wrong("'\\' begins neither '\\\\' nor a byte such as '\\x0a'", at);
        made += *byte;
        at += 3;
    }
    return made;
}

struct ReadChoice {
    RelPath folder;
    Choice choice = Choice::Chosen;
};

Parsed<ReadChoice> readChoice(std::string_view text)
{
    if (!text.starts_with('+') && !text.starts_with('-'))
        return wrong("a '+' (here) or '-' (not here) is missing before the folder", 0);
    const Choice choice = text.front() == '+' ? Choice::Chosen : Choice::Unchosen;
    const Parsed<std::string> bytes = unescaped(text.substr(1));
    if (!bytes)
        return ParseFailure(shifted(bytes.error(), 1));
    const Result<RelPath> folder = RelPath::parse(*bytes);
    if (!folder)
        return wrong("not a path below the folder: " + inQuotes(text.substr(1)), 1);
    return ReadChoice{*folder, choice};
}

} // namespace

const char *name(NewFolders newFolders)
{
    return newFolders == NewFolders::Come ? "come" : "stay_away";
}

std::optional<NewFolders> newFoldersFromName(std::string_view name)
{
    if (name == "come")
        return NewFolders::Come;
    if (name == "stay_away")
        return NewFolders::StayAway;
    return std::nullopt;
}

/// The nearest choice, at `path` itself or above.
std::optional<Choice> Selection::saidOf(const RelPath &path) const
{
    if (m_choices.empty())
        return std::nullopt;
    for (RelPath at = path;; at = at.parent()) {
        if (const auto found = m_choices.find(at); found != m_choices.end())
            return found->second;
        if (at.isRoot())
            return std::nullopt;
    }
}

Choice Selection::choiceAt(const RelPath &path) const
{
    const Choice byDefault = m_newFolders == NewFolders::Come ? Choice::Chosen : Choice::Unchosen;
    return saidOf(path).value_or(byDefault);
}

/// True when `choice` would hold for `folder` without being said, by what was said above it.
bool Selection::isInherited(const RelPath &folder, Choice choice) const
{
    const std::optional<Choice> above = folder.isRoot() ? std::nullopt : saidOf(folder.parent());
    if (above)
        return choice == *above;
    return m_newFolders == NewFolders::Come && choice == Choice::Chosen;
}

/// In tree order, so that what stands above has been settled before.
void Selection::dropInherited()
{
    for (auto at = m_choices.begin(); at != m_choices.end();)
        at = isInherited(at->first, at->second) ? m_choices.erase(at) : std::next(at);
}

Result<void> Selection::choose(const RelPath &folder, Choice choice)
{
    auto at = m_choices.lower_bound(folder);
    while (at != m_choices.end() && folder.contains(at->first))
        at = m_choices.erase(at);
    if (isInherited(folder, choice))
        return {};
    if (m_choices.size() == maxChoices)
        return Failure(tooMany());
    m_choices.emplace(folder, choice);
    return {};
}

Result<void> Selection::chooseAround(const RelPath &folder)
{
    if (m_choices.size() == maxChoices && !m_choices.contains(folder))
        return Failure(tooMany());
    m_choices.insert_or_assign(folder, Choice::Chosen);
    return {};
}

Result<Selection> Selection::withNewFolders(NewFolders newFolders,
                                            const std::vector<RelPath> &known) const
{
    Selection made = *this;
    for (const RelPath &folder : known)
        made.m_choices.emplace(folder, choiceAt(folder));
    made.m_newFolders = newFolders;
    made.dropInherited();
    if (made.m_choices.size() > maxChoices)
        return Failure(tooMany());
    return made;
}

bool Selection::isHere(const RelPath &path, Kind kind) const
{
    if (path.isRoot() || isEverything())
        return true;
    if (kind == Kind::Directory)
        return presence(path) != Presence::None;
    return path.parent().isRoot() || choiceAt(path) == Choice::Chosen;
}

Presence Selection::presence(const RelPath &folder) const
{
    const Choice own = choiceAt(folder);
    for (auto at = m_choices.upper_bound(folder);
         at != m_choices.end() && folder.contains(at->first); ++at) {
        if (at->second != own)
            return Presence::Some;
    }
    return own == Choice::Chosen ? Presence::All : Presence::None;
}

std::optional<RelPath> Selection::unmentioned(const RelPath &path) const
{
    const auto isPartly = [&](const RelPath &place) { return presence(place) == Presence::Some; };
    if (m_newFolders == NewFolders::Come || path.isRoot() || saidOf(path) || isPartly(path))
        return std::nullopt;
    RelPath top = path;
    while (!top.parent().isRoot() && !isPartly(top.parent()))
        top = top.parent();
    return top;
}

bool Selection::isEverything() const
{
    return m_newFolders == NewFolders::Come && m_choices.empty();
}

std::vector<std::string> Selection::texts() const
{
    std::vector<std::string> made;
    for (const auto &[folder, choice] : m_choices)
        made.push_back((choice == Choice::Chosen ? '+' : '-') + escaped(folder.bytes()));
    return made;
}

Result<Selection> Selection::parse(NewFolders newFolders, const std::vector<std::string> &texts)
{
    if (texts.size() > maxChoices)
        return Failure(tooMany());
    Selection made(newFolders);
    for (const std::string &text : texts) {
        const Parsed<ReadChoice> read = readChoice(text);
        if (!read)
            return Failure(asError(read.error(), text));
        if (!made.m_choices.emplace(read->folder, read->choice).second)
            return Failure(asError({"this folder is named twice", 2}, text));
    }
    made.dropInherited();
    return made;
}

} // namespace tern
