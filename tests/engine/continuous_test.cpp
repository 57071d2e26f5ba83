#include "engine/engine.h"
#include "support/folder_pair.h"

#include <gtest/gtest.h>

namespace tern::test {
namespace {

namespace fs = std::filesystem;

/// An engine with one folder, on the test's own thread and the executor's own time; hints come
/// from the real file system.
class ContinuousSync : public testing::Test {
protected:
    void SetUp() override { m_pair.useFileSystem(m_posix); }

    void start()
    {
        m_engine =
            std::make_unique<Engine>(EngineParts{m_posix, m_pair.executor, m_clock, m_pair.random,
                                                 (m_pair.base() / "state").string()},
                                     EngineOptions{});
        m_engine->onEvents([this](const std::string &, const std::vector<Event> &events) {
            m_events.insert(m_events.end(), events.begin(), events.end());
        });
        m_engine->setFolders({settings()});
        m_pair.executor.runFor(1000);
    }

    FolderSettings settings() const
    {
        return {"lab", m_pair.local.path().string(), m_pair.remote.path().string(), {}};
    }

    /// Lets hints arrive and be acted on until `over` holds; no full scan happens meanwhile.
    bool becomes(const std::function<bool()> &over)
    {
        for (int rounds = 0; rounds < 100 && !over(); ++rounds) {
            if (!m_pair.executor.waitForPost())
                return false;
            m_pair.executor.runFor(200);
        }
        return over();
    }

    FolderStatus status() const { return m_engine->snapshot().folders.at(0); }

    void TearDown() override
    {
        if (!m_engine)
            return;
        bool stopped = false;
        m_engine->stop([&] { stopped = true; });
        EXPECT_TRUE(m_pair.executor.runUntil([&] { return stopped; }));
        m_engine.reset();
        m_pair.executor.runWhatIsQueued();
    }

    FolderPair m_pair;
    PosixFileSystem m_posix;
    ExecutorClock m_clock{m_pair.executor};
    std::unique_ptr<Engine> m_engine;
    std::vector<Event> m_events;
};

TEST_F(ContinuousSync, SyncsWhatIsThereAtTheStart)
{
    m_pair.local.write("a", "1");
    start();
    EXPECT_EQ(m_pair.remote.read("a"), "1");
    EXPECT_EQ(status().state, FolderState::InSync);
    EXPECT_EQ(status().agreedFiles, 1U);
    EXPECT_GT(status().lastInSync, 0);
}

TEST_F(ContinuousSync, CarriesASavedFileToTheOtherSide)
{
    start();
    m_pair.local.save("paper.tex", "words");
    EXPECT_TRUE(becomes([&] { return m_pair.remote.read("paper.tex") == "words"; }));
    m_pair.remote.save("paper.tex", "better words");
    EXPECT_TRUE(becomes([&] { return m_pair.local.read("paper.tex") == "better words"; }));
}

TEST_F(ContinuousSync, CarriesAFolderThatIsMovedIn)
{
    UserFolder outside(m_pair.base() / "outside");
    outside.write("run/deep/er/image", "raw");
    start();
    fs::rename(outside.path() / "run", m_pair.local.path() / "run");
    EXPECT_TRUE(becomes([&] { return m_pair.remote.read("run/deep/er/image") == "raw"; }));
    m_pair.local.write("run/deep/er/image", "raw and more");
    EXPECT_TRUE(becomes([&] { return m_pair.remote.read("run/deep/er/image") == "raw and more"; }));
}

TEST_F(ContinuousSync, RenamesWithoutCopying)
{
    m_pair.local.write("run/image", "raw");
    start();
    const std::uint64_t inode = m_pair.remote.inode("run/image");
    // Held until both halves of the rename were told: here pauses take no time, and a run could
    // begin between the two.
    m_engine->pause("lab", 0);
    m_pair.local.rename("run", "renamed");
    m_engine->resume("lab");
    m_pair.executor.runFor(1000);
    ASSERT_TRUE(m_pair.remote.has("renamed/image"));
    EXPECT_EQ(m_pair.remote.inode("renamed/image"), inode);
    EXPECT_FALSE(m_pair.remote.has("run"));
}

TEST_F(ContinuousSync, ADeletionOfManyIsSeenAsAWholeAndStopped)
{
    for (int i = 0; i < 60; ++i)
        m_pair.local.write("run/image" + std::to_string(i), "raw");
    start();
    for (int i = 0; i < 20; ++i) { // not all at once, as a file manager does it
        m_pair.local.remove("run/image" + std::to_string(i));
        if (i % 5 == 0 && m_pair.executor.waitForPost())
            m_pair.executor.runFor(200);
    }
    m_pair.local.remove("run");
    ASSERT_TRUE(m_pair.executor.waitForPost());
    m_pair.executor.runFor(5000);
    ASSERT_EQ(status().state, FolderState::Stopped);
    EXPECT_EQ(status().guard->kind, GuardKind::MassDeletion);
    EXPECT_GE(m_pair.remote.tree().size(), 40U);
}

TEST_F(ContinuousSync, PausesAndResumes)
{
    start();
    m_engine->pause("lab", 0);
    EXPECT_EQ(status().state, FolderState::Paused);
    m_pair.local.save("a", "1");
    m_pair.executor.runFor(10'000);
    EXPECT_FALSE(m_pair.remote.has("a"));
    m_engine->resume("lab");
    m_pair.executor.runFor(1000);
    EXPECT_EQ(m_pair.remote.read("a"), "1");
}

TEST_F(ContinuousSync, WaitsForADriveToComeBack)
{
    m_pair.local.write("a", "1");
    start();
    fs::rename(m_pair.remote.path(), m_pair.base() / "unplugged");
    m_pair.local.save("b", "2");
    ASSERT_TRUE(becomes([&] { return status().state == FolderState::Offline; }));
    const std::int64_t since = status().offlineSince;
    EXPECT_GT(since, 0);
    m_pair.executor.runFor(20'000); // it is looked for again and again
    EXPECT_EQ(status().state, FolderState::Offline);
    EXPECT_EQ(status().offlineSince, since);
    fs::rename(m_pair.base() / "unplugged", m_pair.remote.path());
    m_pair.executor.runFor(20'000);
    EXPECT_EQ(m_pair.remote.read("b"), "2");
    EXPECT_EQ(status().state, FolderState::InSync);
    EXPECT_EQ(status().offlineSince, 0);
    m_pair.remote.save("c", "3"); // and is watched again
    EXPECT_TRUE(becomes([&] { return m_pair.local.read("c") == "3"; }));
}

TEST_F(ContinuousSync, ShowsConflictsAndGoesOnWithTheRest)
{
    m_pair.local.write("a", "base");
    start();
    m_engine->pause("lab", 0);
    m_pair.local.write("a", "mine here");
    m_pair.remote.write("a", "theirs");
    m_engine->resume("lab");
    m_pair.executor.runFor(1000);
    EXPECT_EQ(status().state, FolderState::Attention);
    EXPECT_EQ(status().conflictCount, 1U);
    m_pair.local.save("b", "2");
    EXPECT_TRUE(becomes([&] { return m_pair.remote.read("b") == "2"; }));
    EXPECT_EQ(status().conflictCount, 1U);
}

TEST_F(ContinuousSync, AnswersQuestionsBetweenRuns)
{
    m_pair.local.write("a", "1");
    start();
    std::optional<std::size_t> events;
    m_engine->ask(
        "lab",
        [&](Session &session) {
            if (const auto all = session.journal().events(0, 100))
                events = all->size();
        },
        [](Result<void> asked) { EXPECT_TRUE(asked); });
    m_pair.executor.runFor(100);
    EXPECT_GE(events.value_or(0), 1U);
}

TEST_F(ContinuousSync, RefusesAnUnknownFolder)
{
    start();
    std::optional<ErrorCode> code;
    m_engine->run("nowhere", {}, [&](Result<RunResult> result) { code = result.error().code; });
    EXPECT_EQ(code, ErrorCode::BadInput);
}

TEST_F(ContinuousSync, AFolderThatIsTakenOutOfTheConfigurationLosesNothing)
{
    m_pair.local.write("a", "1");
    start();
    m_engine->setFolders({});
    m_pair.executor.runFor(1000);
    EXPECT_TRUE(m_engine->snapshot().folders.empty());
    EXPECT_TRUE(m_pair.local.has("a"));
    EXPECT_TRUE(m_pair.remote.has("a"));
}

TEST_F(ContinuousSync, AFolderThatOnlyGetsAnotherNameGoesOnAtOnce)
{
    m_pair.local.write("a", "1");
    start();
    FolderSettings renamed = settings();
    renamed.name = "lab-2";
    m_engine->run("lab", {}, [](const Result<RunResult> &) {}); // busy while it is renamed
    m_engine->setFolders({renamed});
    m_pair.executor.runFor(1000);
    EXPECT_EQ(status().name, "lab-2");
    EXPECT_EQ(status().state, FolderState::InSync);
}

TEST_F(ContinuousSync, AFolderWithARefusalWaitsUntilItIsTakenBack)
{
    m_pair.local.write("a", "1");
    start();
    FolderSettings refused = settings();
    refused.refusal = Error{ErrorCode::BadSettings, "sync-rules.yml", "line 1, column 2", 0};
    m_engine->setFolders({refused});
    EXPECT_EQ(status().state, FolderState::Attention);
    EXPECT_EQ(status().failure, refused.refusal);
    m_pair.local.save("b", "not yet");
    std::optional<Error> answer;
    m_engine->run("lab", {}, [&](const Result<RunResult> &result) { answer = result.error(); });
    m_pair.executor.runFor(20'000);
    EXPECT_EQ(answer, refused.refusal);
    EXPECT_FALSE(m_pair.remote.has("b"));
    EXPECT_EQ(status().state, FolderState::Attention);

    m_engine->setFolders({settings()});
    m_pair.executor.runFor(1000);
    EXPECT_EQ(m_pair.remote.read("b"), "not yet");
    EXPECT_EQ(status().state, FolderState::InSync);
    EXPECT_FALSE(status().failure);
}

TEST_F(ContinuousSync, AFolderThatIsRefusedFromTheStartIsNotTouched)
{
    m_pair.local.write("a", "1");
    FolderSettings refused = settings();
    refused.refusal = Error{ErrorCode::BadSettings, "config.yaml", {}, 0};
    m_engine =
        std::make_unique<Engine>(EngineParts{m_posix, m_pair.executor, m_clock, m_pair.random,
                                             (m_pair.base() / "state").string()},
                                 EngineOptions{});
    m_engine->setFolders({refused});
    m_pair.executor.runFor(4'000'000); // longer than the interval of full scans
    EXPECT_EQ(status().state, FolderState::Attention);
    EXPECT_FALSE(m_pair.remote.has("a"));
    EXPECT_TRUE(m_pair.remote.tree().empty());
}

TEST_F(ContinuousSync, AQuietFolderCausesNoWork)
{
    m_pair.local.write("a", "1");
    start();
    m_pair.executor.runFor(5000);
    const std::size_t before = m_events.size();
    m_pair.executor.runFor(3'000'000); // less than the interval of full scans
    EXPECT_EQ(m_events.size(), before);
    EXPECT_EQ(status().state, FolderState::InSync);
}

} // namespace
} // namespace tern::test
