#include "text_comparison.h"

#include "merge/git_library.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace tern {

namespace {

/// Pairs of words that are compared in two texts; a tenth of a second or so. What comes after is
/// told line by line.
constexpr std::size_t mostEffort = 20'000'000;

std::vector<std::string> linesOf(std::string_view text)
{
    std::vector<std::string> lines;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        lines.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end, text.size() - 1) + 1);
    }
    return lines;
}

class TextComparer {
public:
    Result<TextComparison> compare(std::string_view local, std::string_view remote)
    {
        m_made.localShape = shapeOf(local);
        m_made.remoteShape = shapeOf(remote);
        const bool isMixed =
            m_made.localShape.ends == LineEnds::Mixed || m_made.remoteShape.ends == LineEnds::Mixed;
        m_made.convert = isMixed ? Convert::Nothing : Convert::ToLf;
        m_made.localLines = linesOf(plainLines(local, m_made.convert));
        m_made.remoteLines = linesOf(plainLines(remote, m_made.convert));
        if (std::max(m_made.localLines.size(), m_made.remoteLines.size()) > maxComparedLines)
            return fail(ErrorCode::TooLarge, {}, "lines");
        TERN_TRY(const std::vector<AlignedPair> pairs,
                 align(idsOf(m_made.localLines), idsOf(m_made.remoteLines),
                       [this](std::size_t here, std::size_t there) {
                           const WordDifference words = wordsOf(here, there);
                           return words.effort == 0 ? -1 : words.likeness;
                       }));
        for (const AlignedPair &pair : pairs)
            m_made.rows.push_back(rowOf(pair));
        bool wasSame = true;
        for (const ComparedLine &row : m_made.rows) {
            m_made.places += wasSame && !row.isSame ? 1 : 0;
            wasSame = row.isSame;
        }
        return std::move(m_made);
    }

private:
    Ids idsOf(const std::vector<std::string> &lines)
    {
        Ids ids;
        ids.reserve(lines.size());
        for (const std::string &line : lines)
            ids.push_back(
                m_ids.try_emplace(line, static_cast<std::uint32_t>(m_ids.size())).first->second);
        return ids;
    }

    /// Nothing compared, and no effort, once enough was spent.
    WordDifference wordsOf(std::size_t here, std::size_t there)
    {
        if (m_effort > mostEffort)
            return {};
        WordDifference words = compareWords(m_made.localLines[here], m_made.remoteLines[there]);
        words.effort += 1;
        m_effort += words.effort;
        return words;
    }

    ComparedLine rowOf(const AlignedPair &pair)
    {
        ComparedLine row{pair.local, pair.remote};
        if (!pair.local || !pair.remote) {
            row.isSame = false;
            return row;
        }
        row.isSame = m_made.localLines[*pair.local] == m_made.remoteLines[*pair.remote];
        if (row.isSame)
            return row;
        WordDifference words = wordsOf(*pair.local, *pair.remote);
        row.localMarks = std::move(words.local);
        row.remoteMarks = std::move(words.remote);
        return row;
    }

    TextComparison m_made;
    std::unordered_map<std::string, std::uint32_t> m_ids;
    std::size_t m_effort = 0;
};

} // namespace

Result<TextComparison> compareTexts(std::string_view local, std::string_view remote)
{
    const GitLibrary git;
    if (local <= remote)
        return TextComparer().compare(local, remote);
    // Differences are found from one side, always the same one, so that they are symmetric.
    TERN_TRY(TextComparison made, TextComparer().compare(remote, local));
    return mirrored(std::move(made));
}

TextComparison mirrored(TextComparison comparison)
{
    std::swap(comparison.localLines, comparison.remoteLines);
    std::swap(comparison.localShape, comparison.remoteShape);
    for (ComparedLine &row : comparison.rows) {
        std::swap(row.local, row.remote);
        std::swap(row.localMarks, row.remoteMarks);
    }
    return comparison;
}

std::string textOf(const TextComparison &comparison, Side side)
{
    const bool isLocal = side == Side::Local;
    std::string lines;
    for (const ComparedLine &row : comparison.rows) {
        const std::optional<std::size_t> &number = isLocal ? row.local : row.remote;
        if (number)
            lines += (isLocal ? comparison.localLines : comparison.remoteLines)[*number] + '\n';
    }
    return shaped(lines, isLocal ? comparison.localShape : comparison.remoteShape,
                  comparison.convert);
}

} // namespace tern
