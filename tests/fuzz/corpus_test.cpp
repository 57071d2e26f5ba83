#include "fuzz/fuzz.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <vector>

namespace tern::test {
namespace {

/// What the fuzzer began with, and all that it ever broke something with.
class Corpus : public ::testing::TestWithParam<std::filesystem::path> {
public:
    static std::vector<std::filesystem::path> files()
    {
        std::vector<std::filesystem::path> files;
        for (const auto &entry : std::filesystem::directory_iterator(TERN_FUZZ_CORPUS))
            files.push_back(entry.path());
        std::sort(files.begin(), files.end());
        return files;
    }
    static std::string title(const ::testing::TestParamInfo<std::filesystem::path> &file)
    {
        std::string title = file.param.stem().string();
        std::replace_if(
            title.begin(), title.end(),
            [](char c) { return !(c >= 'a' && c <= 'z') && !(c >= '0' && c <= '9'); }, '_');
        return title;
    }
};

TEST_P(Corpus, Holds)
{
    std::ifstream file(GetParam(), std::ios::binary);
    ASSERT_TRUE(file) << GetParam();
    const std::string bytes(std::istreambuf_iterator<char>(file), {});
    EXPECT_NO_THROW(fuzz(bytes));
}

TEST_P(Corpus, HoldsWhereverItIsCutOff)
{
    std::ifstream file(GetParam(), std::ios::binary);
    const std::string bytes(std::istreambuf_iterator<char>(file), {});
    const std::size_t stride = bytes.size() / 16 + 1;
    for (std::size_t size = 0; size < bytes.size(); size += stride)
        EXPECT_NO_THROW(fuzz(std::string_view(bytes).substr(0, size))) << size << " bytes";
}

INSTANTIATE_TEST_SUITE_P(Seeds, Corpus, ::testing::ValuesIn(Corpus::files()), Corpus::title);

} // namespace
} // namespace tern::test
