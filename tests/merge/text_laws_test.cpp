#include "law_check.h"

#include "merge/git_library.h"
#include "merge/merge.h"
#include "merge/text_merge.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

// What must hold when two users change one text, whatever they do.

namespace tern::test {
namespace {

const GitLibrary heldAllTheTime;

/// A text whose lines are all different, so that it can be told of each where it came from.
struct Text {
    std::vector<std::string> lines;
    std::string end = "\n";
    bool isEnded = true;

    [[nodiscard]] std::string bytes() const
    {
        std::string bytes;
        for (const std::string &line : lines)
            bytes += line + end;
        if (!isEnded && !bytes.empty())
            bytes.resize(bytes.size() - end.size());
        return bytes;
    }
};

void work(Text &text, const Deeds &deeds, const std::string &user)
{
    int count = 0;
    for (const auto &[what, where, how] : deeds) {
        const std::string line = user + std::to_string(++count);
        const auto place = static_cast<std::ptrdiff_t>(where % (text.lines.size() + 1));
        const bool isLine = place < static_cast<std::ptrdiff_t>(text.lines.size());
        switch (what % 8) {
        case 0: text.end = how % 2 == 0 ? "\n" : "\r\n"; break;
        case 1: text.isEnded = how % 2 == 0; break;
        case 2:
        case 3:
            if (isLine)
                text.lines.erase(text.lines.begin() + place);
            break;
        case 4:
            if (isLine)
                text.lines[static_cast<std::size_t>(place)] = line;
            break;
        default: text.lines.insert(text.lines.begin() + place, line);
        }
    }
}

struct Texts {
    Text base;
    Text local;
    Text remote;

    explicit Texts(const Story &story)
    {
        work(base, story.base, "base");
        for (int i = 0; i < 8; ++i)
            base.lines.push_back("line" + std::to_string(i));
        local = base;
        remote = base;
        work(local, story.local, "local");
        work(remote, story.remote, "remote");
    }
    [[nodiscard]] Merged merged(Markers markers = Markers::None) const
    {
        return mergeText(base.bytes(), local.bytes(), remote.bytes(), markers).value();
    }
};

std::vector<std::string> linesOf(const std::string &bytes)
{
    std::vector<std::string> lines;
    std::string line;
    for (const char byte : bytes) {
        if (byte == '\n')
            lines.push_back(std::exchange(line, {}));
        else if (byte != '\r')
            line += byte;
    }
    if (!line.empty())
        lines.push_back(line);
    return lines;
}

std::vector<std::string> only(const std::vector<std::string> &lines,
                              const std::vector<std::string> &those)
{
    std::vector<std::string> kept;
    for (const std::string &line : lines) {
        if (std::ranges::find(those, line) != those.end())
            kept.push_back(line);
    }
    return kept;
}

TEST(TextLaws, WhatOneSideChangedIsTaken)
{
    checkLaw("TextLaws.WhatOneSideChangedIsTaken", [](const Story &story) {
        const Texts texts(story);
        const std::string base = texts.base.bytes();
        const std::string changed = texts.local.bytes();
        for (const auto kind : {MergeKind::Text, MergeKind::Table}) {
            require(merge({base, base, changed}, kind)->content == changed, "changed by remote");
            require(merge({base, changed, base}, kind)->content == changed, "changed by local");
            require(merge({base, changed, changed}, kind)->content == changed, "changed alike");
        }
        require(mergeText(base, base, changed, Markers::None)->content == changed,
                "by remote, line by line");
        require(mergeText(base, changed, changed, Markers::None)->content == changed,
                "alike, line by line");
    });
}

TEST(TextLaws, SidesAreAlike)
{
    checkLaw("TextLaws.SidesAreAlike", [](const Story &story) {
        const Texts texts(story);
        const Merged merged = texts.merged();
        const Merged mirrored =
            mergeText(texts.base.bytes(), texts.remote.bytes(), texts.local.bytes(), Markers::None)
                .value();
        require(merged.content == mirrored.content, "the same content");
        require(merged.places.size() == mirrored.places.size(), "the same places");
        for (std::size_t i = 0; i < merged.places.size(); ++i) {
            require(merged.places[i].base == mirrored.places[i].base, "the same lines of the base");
            require(merged.places[i].local == mirrored.places[i].remote, "sides exchanged");
        }
    });
}

TEST(TextLaws, CleanMergeHasTheChangesOfBothAndNothingElse)
{
    checkLaw("TextLaws.CleanMergeHasTheChangesOfBothAndNothingElse", [](const Story &story) {
        const Texts texts(story);
        const Merged merged = texts.merged();
        if (!merged.isClean())
            return;
        const std::vector<std::string> lines = linesOf(*merged.content);
        const auto has = [](const Text &text, const std::string &line) {
            return std::ranges::find(text.lines, line) != text.lines.end();
        };
        std::set<std::string> expected;
        for (const Text *text : {&texts.local, &texts.remote}) {
            for (const std::string &line : text->lines) {
                const bool isInBoth = has(texts.local, line) && has(texts.remote, line);
                if (isInBoth || !has(texts.base, line))
                    expected.insert(line);
            }
        }
        require(lines.size() == expected.size()
                    && std::set<std::string>(lines.begin(), lines.end()) == expected,
                "each line that it has to have, once");
        for (const Text *text : {&texts.local, &texts.remote})
            require(only(lines, text->lines) == only(text->lines, lines),
                    "in the order of each side");
        const bool isCrLf = merged.content->find('\r') != std::string::npos;
        const bool wasCrLf = texts.base.end == "\r\n";
        const bool isChanged =
            texts.local.end != texts.base.end || texts.remote.end != texts.base.end;
        require(lines.size() < 2 || isCrLf == (wasCrLf != isChanged),
                "the line ends of who changed them");
    });
}

TEST(TextLaws, ChangesThatDoNotTouchEachOtherAreClean)
{
    checkLaw("TextLaws.ChangesThatDoNotTouchEachOtherAreClean", [](const Story &story) {
        Texts texts(story);
        const std::vector<std::string> wall = {"wall1", "wall2"};
        const auto joined = [&](const std::vector<std::string> &top,
                                const std::vector<std::string> &end) {
            Text text;
            text.lines = top;
            text.lines.insert(text.lines.end(), wall.begin(), wall.end());
            text.lines.insert(text.lines.end(), end.begin(), end.end());
            return text.bytes();
        };
        const auto merged = mergeText(joined(texts.base.lines, texts.base.lines),
                                      joined(texts.local.lines, texts.base.lines),
                                      joined(texts.base.lines, texts.remote.lines), Markers::None);
        require(merged->content == joined(texts.local.lines, texts.remote.lines), "both changes");
    });
}

TEST(TextLaws, EachPlaceHoldsChangesOfBoth)
{
    checkLaw("TextLaws.EachPlaceHoldsChangesOfBoth", [](const Story &story) {
        const Texts texts(story);
        const Merged merged = texts.merged();
        require(merged.content.has_value() == merged.isClean(), "content only when clean");
        require(merged.isClean()
                    || texts.merged(Markers::Write).content->find("<<<<<<< local")
                           != std::string::npos,
                "markers when asked for");
        std::size_t end = 0;
        for (const MergePlace &place : merged.places) {
            require(place.base.first >= end, "from top to bottom");
            end = place.base.first + place.base.count;
            const auto slice = [](const Text &text, const LineRange &range) {
                require(range.first + range.count <= text.lines.size(), "lines that there are");
                const auto first = text.lines.begin() + static_cast<std::ptrdiff_t>(range.first);
                return std::vector<std::string>(first,
                                                first + static_cast<std::ptrdiff_t>(range.count));
            };
            const auto base = slice(texts.base, place.base);
            const auto local = slice(texts.local, place.local);
            const auto remote = slice(texts.remote, place.remote);
            require(local != base && remote != base && local != remote, "changed by both");
        }
    });
}

/// Few different lines, so that they repeat, and any bytes between.
TEST(TextLaws, AnyBytesGiveAnAnswer)
{
    checkLaw("TextLaws.AnyBytesGiveAnAnswer", [](const Story &story) {
        const auto bytesOf = [](const Deeds &deeds) {
            constexpr std::string_view alphabet = "ab\n\n\r,\"\xEF\xBB\xBF\xC3\xA4";
            std::string bytes;
            for (const auto &[one, two, three] : deeds) {
                for (const auto letter : {one, two, three})
                    bytes += alphabet[letter % alphabet.size()];
            }
            return bytes;
        };
        const std::string base = bytesOf(story.base);
        const std::string local = base + bytesOf(story.local);
        const std::string remote = bytesOf(story.remote) + base;
        for (const auto kind : {MergeKind::Text, MergeKind::Table, MergeKind::Notebook}) {
            const auto merged = merge({base, local, remote}, kind);
            const auto mirrored = merge({base, remote, local}, kind);
            require(merged && mirrored, "an answer");
            require(merged->content == mirrored->content, "the same both ways");
            require(merged->isClean() == merged->content.has_value(), "content when clean");
        }
    });
}

} // namespace
} // namespace tern::test
