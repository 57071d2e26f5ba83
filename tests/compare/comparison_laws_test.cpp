#include "compare/table_comparison.h"
#include "compare/text_comparison.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

// What must hold for any two texts and tables.

namespace tern::test {
namespace {

/// Texts over few words, so that much of two of them is equal, with all that lines may end in.
rc::Gen<std::string> texts()
{
    const auto words = rc::gen::elementOf(std::vector<std::string>{
        "a", "b", "a b", "x = 1", "x = 2", "f(x, 12.5)", " ", "\t", "\xC3\xBC", "\r", "\n", "\n",
        "\r\n", "\xEF\xBB\xBF", "re-run", "\n\n"});
    return rc::gen::map(rc::gen::container<std::vector<std::string>>(words),
                        [](const std::vector<std::string> &parts) {
                            std::string text;
                            for (const std::string &part : parts)
                                text += part;
                            return text;
                        });
}

rc::Gen<TableRows> tables()
{
    const auto cell =
        rc::gen::elementOf(std::vector<std::string>{"", "a", "b", "id", "1", "2", "0.5"});
    return rc::gen::mapcat(rc::gen::inRange<std::size_t>(2, 5), [=](std::size_t width) {
        return rc::gen::nonEmpty(rc::gen::container<TableRows>(
            rc::gen::container<std::vector<std::string>>(width, cell)));
    });
}

std::vector<std::string> wordsOutside(const std::string &line, const std::vector<Mark> &marks)
{
    std::vector<std::string> words;
    std::string word;
    for (std::size_t at = 0; at <= line.size(); ++at) {
        const bool isMarked = std::ranges::any_of(marks, [&](const Mark &mark) {
            return at >= mark.first && at - mark.first < mark.count;
        });
        if (at < line.size() && !isMarked && line[at] != ' ' && line[at] != '\t'
            && line[at] != '\r') {
            word += line[at];
        } else if (!word.empty()) {
            words.push_back(word);
            word.clear();
        }
    }
    return words;
}

std::string joined(const std::vector<std::string> &words)
{
    std::string all;
    for (const std::string &word : words)
        all += word;
    return all;
}

RC_GTEST_PROP(TextComparisonLaws, BothTextsCanBeMadeAgain, ())
{
    const std::string local = *texts();
    const std::string remote = *texts();
    const TextComparison made = compareTexts(local, remote).value();
    RC_ASSERT(textOf(made, Side::Local) == local);
    RC_ASSERT(textOf(made, Side::Remote) == remote);
}

RC_GTEST_PROP(TextComparisonLaws, OnlyEqualTextsHaveNoDifference, ())
{
    const std::string local = *texts();
    const std::string remote = *rc::gen::oneOf(texts(), rc::gen::just(local));
    RC_ASSERT(compareTexts(local, remote).value().isSame() == (local == remote));
    for (const ComparedLine &row : compareTexts(local, local).value().rows)
        RC_ASSERT(row.isSame);
}

RC_GTEST_PROP(TextComparisonLaws, SidesAreAlike, ())
{
    const std::string local = *texts();
    const std::string remote = *texts();
    RC_ASSERT(compareTexts(local, remote).value() == mirrored(compareTexts(remote, local).value()));
}

RC_GTEST_PROP(TextComparisonLaws, WhatIsNotMarkedStandsOnBothSides, ())
{
    const TextComparison made = compareTexts(*texts(), *texts()).value();
    for (const ComparedLine &row : made.rows) {
        if (!row.local || !row.remote)
            continue;
        RC_ASSERT(joined(wordsOutside(made.localLines[*row.local], row.localMarks))
                  == joined(wordsOutside(made.remoteLines[*row.remote], row.remoteMarks)));
        RC_ASSERT(row.isSame == (made.localLines[*row.local] == made.remoteLines[*row.remote]));
        RC_ASSERT(row.isSame == (row.localMarks.empty() && row.remoteMarks.empty()));
    }
}

RC_GTEST_PROP(TableComparisonLaws, BothTablesCanBeMadeAgain, ())
{
    const TableRows local = *tables();
    const TableRows remote = *tables();
    const TableComparison made = compareTables(local, remote).value();
    RC_ASSERT(rowsOf(made, Side::Local) == local);
    RC_ASSERT(rowsOf(made, Side::Remote) == remote);
}

RC_GTEST_PROP(TableComparisonLaws, OnlyEqualTablesHaveNoDifference, ())
{
    const TableRows local = *tables();
    const TableRows remote = *rc::gen::oneOf(tables(), rc::gen::just(local));
    RC_ASSERT((compareTables(local, remote).value().cells == 0) == (local == remote));
}

RC_GTEST_PROP(TableComparisonLaws, SidesAreAlike, ())
{
    const TableRows local = *tables();
    const TableRows remote = *tables();
    TableComparison mirrored = compareTables(remote, local).value();
    std::swap(mirrored.localRows, mirrored.remoteRows);
    mirrored.columns = tern::mirrored(mirrored.columns);
    mirrored.rows = tern::mirrored(mirrored.rows);
    RC_ASSERT(compareTables(local, remote).value() == mirrored);
}

} // namespace
} // namespace tern::test
