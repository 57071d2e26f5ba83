#include "table.h"

#include "support/model_sync.h"

#include <gmock/gmock.h>

#include <ostream>

namespace tern::test {

void PrintTo(const Row &row, std::ostream *out)
{
    *out << row.says << ": agreed \"" << row.agreed << "\", local \"" << row.local
         << "\", remote \"" << row.remote << '"';
}

namespace {

std::vector<Row> allRows()
{
    std::vector<Row> rows;
    for (const auto &some : {clashRows(), contentRows(), directoryRows(), mergeRows(), modeRows(),
                             moveRows(), policyRows(), knowledgeRows(), ruleRows()})
        rows.insert(rows.end(), some.begin(), some.end());
    return rows;
}

Policy policyOf(const Row &row)
{
    Policy policy;
    policy.now = at(1000);
    policy.dateLabel = "2026";
    if (row.policy)
        row.policy(policy);
    return policy;
}

class Table : public testing::TestWithParam<Row> {};

TEST_P(Table, SaysWhatShouldHappen)
{
    const Row &row = GetParam();
    const Pair pair = pairOf(row.agreed, row.local, row.remote);
    const Changes changes = changesOf(pair, row.problems);
    const Policy policy = policyOf(row);
    ASSERT_THAT(digestsNeeded(changes), testing::IsEmpty());

    const Plan plan = reconcile(changes, policy);
    EXPECT_THAT(lines(plan), testing::UnorderedElementsAreArray(row.plan));

    const Plan exchanged = reconcile(swapped(changes), swapped(policy));
    EXPECT_THAT(lines(exchanged), testing::UnorderedElementsAreArray(swapped(row.plan)))
        << "with local and remote exchanged";

    ModelSync sync(pair);
    sync.apply(plan);
    EXPECT_THAT(sync.faults(), testing::IsEmpty()) << "it cannot be carried out";
}

std::string nameOf(const testing::TestParamInfo<Row> &info)
{
    std::string name;
    bool startsWord = true;
    for (const char c : info.param.says) {
        const bool isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        if (isLetter || (c >= '0' && c <= '9'))
            name += startsWord && c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
        startsWord = !isLetter && c != '\'';
    }
    return name;
}

INSTANTIATE_TEST_SUITE_P(Row, Table, testing::ValuesIn(allRows()), nameOf);

TEST(TableOfRows, IsLongEnoughToBeASpecification)
{
    EXPECT_GE(allRows().size(), 120U);
}

} // namespace
} // namespace tern::test
