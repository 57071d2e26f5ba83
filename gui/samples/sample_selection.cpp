#include "sample_selection.h"

#include "control/selection_tree_json.h"

namespace tern {

namespace {

constexpr std::uint64_t megabyte = 1'000'000;

SelectableFolder folderOf(const std::string &name, std::uint32_t depth, std::uint64_t files,
                          std::uint64_t megabytes, std::uint64_t filesHere,
                          std::uint64_t megabytesHere)
{
    SelectableFolder folder;
    folder.name = name;
    folder.depth = depth;
    folder.choice = filesHere > 0 ? Choice::Chosen : Choice::Unchosen;
    folder.onLocal = filesHere > 0;
    folder.onRemote = true;
    folder.whole = {files, megabytes * megabyte};
    folder.here = {filesHere, megabytesHere * megabyte};
    folder.both = folder.here;
    return folder;
}

} // namespace

QJsonObject sampleSelectionTree()
{
    SelectionTree tree;
    tree.selection = Selection(NewFolders::StayAway);
    tree.folders = {folderOf("fastq", 1, 192, 268'800, 48, 67'000)};
    tree.folders.back().choice = Choice::Unchosen;
    const std::uint64_t lanes[] = {67'000, 66'100, 69'400, 66'300};
    for (int lane = 1; lane <= 4; ++lane) {
        const std::uint64_t size = lanes[lane - 1];
        const bool isHere = lane == 1;
        const std::string name = "lane-" + std::to_string(lane);
        tree.folders.push_back(folderOf(name, 2, 48, size, isHere ? 48 : 0, isHere ? size : 0));
        tree.folders.push_back(
            folderOf("trimmed", 3, 24, size / 3, isHere ? 24 : 0, isHere ? size / 3 : 0));
    }
    tree.folders.push_back(folderOf("bam", 1, 24, 118'400, 0, 0));
    tree.folders.push_back(folderOf("sorted", 2, 12, 59'000, 0, 0));
    tree.folders.push_back(folderOf("qc", 1, 1344, 4'100, 1344, 4'100));
    tree.folders.push_back(folderOf("fastqc", 2, 1152, 3'200, 1152, 3'200));
    tree.folders.push_back(folderOf("reports", 3, 96, 800, 96, 800));
    tree.folders.push_back(folderOf("multiqc", 2, 192, 900, 192, 900));
    tree.folders.push_back(folderOf("plots", 3, 40, 200, 40, 200));
    tree.folders.push_back(folderOf("counts", 1, 26, 1'200, 26, 1'200));
    tree.folders.push_back(folderOf("by-gene", 2, 12, 600, 12, 600));
    tree.folders.push_back(folderOf("reference", 1, 9, 19'300, 9, 19'300));
    tree.folders.push_back(folderOf("index", 2, 8, 16'000, 8, 16'000));
    tree.whole = {1595, 411'800 * megabyte};
    tree.here = {1427, 91'700 * megabyte};
    return toJson(tree);
}

QJsonObject largeSelectionTree(int folders)
{
    SelectionTree tree;
    for (int i = 0; i < folders; ++i) {
        const int place = i % 100;
        const std::uint32_t depth = place == 0 ? 1 : place % 10 == 0 ? 2 : place < 10 ? 2 : 3;
        tree.folders.push_back(folderOf("run-" + std::to_string(i), depth, 10, 5,
                                        i % 3 == 0 ? 10 : 0, i % 3 == 0 ? 5 : 0));
    }
    tree.whole = {static_cast<std::uint64_t>(folders) * 10, 0};
    return toJson(tree);
}

} // namespace tern
