#include "merge/merge.h"

#include <gtest/gtest.h>

namespace tern {
namespace {

RelPath path(const char *bytes)
{
    return RelPath::parse(bytes).value();
}

TEST(MergeKindOf, KnowsKindsByTheirNames)
{
    for (const char *name : {"notes.txt", "src/a.py", "R/Model.R", "paper.TEX", "Makefile",
                             "a/README", "config.yaml", "a/.gitignore", "data.json"})
        EXPECT_EQ(mergeKindOf(path(name), 10), MergeKind::Text) << name;
    for (const char *name : {"table.csv", "a/b.TSV", "x.tab"})
        EXPECT_EQ(mergeKindOf(path(name), 10), MergeKind::Table) << name;
    for (const char *name : {"a.ipynb", "Analysis.IPYNB"})
        EXPECT_EQ(mergeKindOf(path(name), 10), MergeKind::Notebook) << name;
    for (const char *name : {"image.png", "data.h5", "unknown", "py", "a.docx", "csv", "txt/a.nd2"})
        EXPECT_EQ(mergeKindOf(path(name), 10), MergeKind::None) << name;
    EXPECT_EQ(mergeKindOf(RelPath(), 10), MergeKind::None);
}

TEST(MergeKindOf, LeavesLargeFilesAlone)
{
    EXPECT_EQ(mergeKindOf(path("a.txt"), maxTextBytes), MergeKind::Text);
    EXPECT_EQ(mergeKindOf(path("a.txt"), maxTextBytes + 1), MergeKind::None);
    EXPECT_EQ(mergeKindOf(path("a.csv"), maxTextBytes + 1), MergeKind::None);
    EXPECT_EQ(mergeKindOf(path("a.ipynb"), maxTextBytes + 1), MergeKind::Notebook);
    EXPECT_EQ(mergeKindOf(path("a.ipynb"), maxNotebookBytes), MergeKind::Notebook);
    EXPECT_EQ(mergeKindOf(path("a.ipynb"), maxNotebookBytes + 1), MergeKind::None);
}

TEST(MergeKindOf, FindsTextByItsContentUnderAnyName)
{
    EXPECT_EQ(mergeKindOf(path("protocol"), "step 1\n"), MergeKind::Text);
    EXPECT_EQ(mergeKindOf(path("protocol"), std::string_view("a\0b", 3)), MergeKind::None);
    EXPECT_EQ(mergeKindOf(path("protocol"), "\xff"), MergeKind::None);
    EXPECT_EQ(mergeKindOf(path("protocol"), std::string(maxTextBytes + 1, 'a')), MergeKind::None);
    EXPECT_EQ(mergeKindOf(path("a.csv"), "1,2\n"), MergeKind::Table);
    EXPECT_EQ(mergeKindOf(path("a.ipynb"), "{}"), MergeKind::Notebook);
}

} // namespace
} // namespace tern
