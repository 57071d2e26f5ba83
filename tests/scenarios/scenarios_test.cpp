// Every file *.txt beside this one is two tests, one for each side that "here" may be.

#include "scenario_run.h"

#include <QCoreApplication>

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>

#include <unistd.h>

namespace tern::test {
namespace {

class ScenarioTest : public ::testing::Test {
public:
    ScenarioTest(std::string file, Orientation orientation)
        : m_file(std::move(file)), m_orientation(orientation)
    {
    }

    void TestBody() override
    {
        try {
            const Scenario scenario = scenarioIn(m_file);
            if (m_orientation == Orientation::HereIsRemote && !scenario.oneWayOnly.empty())
                GTEST_SKIP() << "one way only: " << scenario.oneWayOnly;
            const std::string failure = failureOf(scenario, m_orientation);
            EXPECT_TRUE(failure.empty()) << failure;
        } catch (const ScenarioError &error) {
            FAIL() << m_file << ':' << error.line() << ": " << error.what();
        }
    }

private:
    std::string m_file;
    Orientation m_orientation;
};

/// A filter of tests takes '-' for "but not".
std::string testNameOf(const std::filesystem::path &file)
{
    std::string name = file.stem().string();
    std::replace(name.begin(), name.end(), '-', '_');
    return name;
}

void registerAll(const std::filesystem::path &folder)
{
    std::vector<std::filesystem::path> files;
    for (const auto &item : std::filesystem::directory_iterator(folder)) {
        if (item.path().extension() == ".txt" && item.path().filename() != "CMakeLists.txt")
            files.push_back(item.path());
    }
    std::sort(files.begin(), files.end());
    for (const auto &file : files) {
        for (const auto &[suite, orientation] :
             {std::pair{"HereIsLocal", Orientation::HereIsLocal},
              std::pair{"HereIsRemote", Orientation::HereIsRemote}}) {
            ::testing::RegisterTest(suite, testNameOf(file).c_str(), nullptr, nullptr, __FILE__,
                                    __LINE__, [file, orientation = orientation] {
                                        return new ScenarioTest(file.string(), orientation);
                                    });
        }
    }
}

/// Scenarios are about what Tern decides, not about disks, on which they would wait for flushes
/// most of the time: they are played in memory, where TMPDIR does not say otherwise.
void preferMemory()
{
    constexpr const char *memory = "/dev/shm";
    if (::access(memory, W_OK | X_OK) == 0)
        ::setenv("TMPDIR", memory, 0);
}

} // namespace
} // namespace tern::test

int main(int argc, char *argv[])
{
    tern::test::preferMemory();
    ::testing::InitGoogleTest(&argc, argv);
    const QCoreApplication application(argc, argv);
    tern::test::registerAll(TERN_SCENARIOS);
    return RUN_ALL_TESTS();
}
