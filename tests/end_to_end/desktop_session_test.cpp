// The session that the end-to-end tests stand on, tried with a program that is too small to fail.
#include "desktop_session.h"
#include "pointer.h"
#include "screen_reader.h"
#include "tray_host.h"

#include <gtest/gtest.h>

namespace tern::test {
namespace {

class SessionTest : public testing::Test {
protected:
    void SetUp() override
    {
        if (const std::string missing = m_session.start(); !missing.empty())
            GTEST_SKIP() << missing;
        m_session.run(QStringLiteral(TERN_E2E_SAMPLE));
        m_reader = std::make_unique<ScreenReader>(m_session.busAddress());
        ASSERT_TRUE(m_reader->isConnected());
        ASSERT_TRUE(comesTrue([&] {
            m_program = m_reader->application(QStringLiteral("sample"));
            return m_program.has_value();
        }));
    }
    void TearDown() override
    {
        if (HasFailure() && m_program)
            std::cerr << m_reader->outline(*m_program).toStdString();
    }

    std::optional<Accessible> waitFor(const QString &name, const QString &role = {})
    {
        std::optional<Accessible> found;
        comesTrue([&] {
            found = m_reader->find(*m_program, name, role);
            return found.has_value();
        });
        return found;
    }

    DesktopSession m_session;
    std::unique_ptr<ScreenReader> m_reader;
    std::optional<Accessible> m_program;
};

TEST_F(SessionTest, ThingsAreFoundByNameAndUsed)
{
    const auto field = waitFor(QStringLiteral("Your name"), QStringLiteral("text"));
    const auto button = waitFor(QStringLiteral("Say hello"), QStringLiteral("push button"));
    ASSERT_TRUE(field && button);
    EXPECT_FALSE(m_reader->find(*m_program, QStringLiteral("Say goodbye")));
    ASSERT_TRUE(m_reader->setText(*field, QStringLiteral("Ada")));
    EXPECT_EQ(m_reader->textOf(*field), QStringLiteral("Ada"));
    ASSERT_TRUE(m_reader->press(*button));
    EXPECT_TRUE(waitFor(QStringLiteral("Hello, Ada")));
}

TEST_F(SessionTest, TheMouseFindsWhatTheReaderFound)
{
    const auto button = waitFor(QStringLiteral("Say hello"), QStringLiteral("push button"));
    ASSERT_TRUE(button);
    EXPECT_TRUE(comesTrue([&] {
        Pointer(m_session).click(m_reader->placeOf(*button).center());
        return m_reader->find(*m_program, QStringLiteral("Hello, ")).has_value();
    }));
}

TEST_F(SessionTest, AFolderIsDraggedFromOneProgramToAnother)
{
    QProcess &source = m_session.run(QStringLiteral(TERN_E2E_DRAG_SOURCE), {m_session.home()});
    std::optional<Accessible> from;
    std::optional<Accessible> handle;
    ASSERT_TRUE(comesTrue([&] {
        from = m_reader->application(QStringLiteral("drag_source"));
        handle = from ? m_reader->find(*from, QStringLiteral("Drag from here")) : std::nullopt;
        return handle.has_value();
    }));
    ASSERT_TRUE(m_session.outputOf(QStringLiteral("xdotool"),
                                   {QStringLiteral("search"), QStringLiteral("--sync"),
                                    QStringLiteral("--onlyvisible"), QStringLiteral("--name"),
                                    QStringLiteral("^Drag source$"), QStringLiteral("windowmove"),
                                    QStringLiteral("1200"), QStringLiteral("600")}));
    ASSERT_TRUE(comesTrue([&] { return m_reader->placeOf(*handle).left() >= 1200; }));
    const auto target = waitFor(QStringLiteral("Nothing dropped"));
    ASSERT_TRUE(target);
    ASSERT_TRUE(Pointer(m_session).drag(m_reader->placeOf(*handle).center(),
                                        m_reader->placeOf(*target).center()));
    EXPECT_TRUE(waitFor(QStringLiteral("Dropped ") + m_session.home()));
    QByteArray said;
    EXPECT_TRUE(comesTrue([&] {
        said += source.readAllStandardOutput();
        return said.contains("dropped somewhere");
    }));
}

TEST_F(SessionTest, AnIconAppearsWhenATrayComesLate)
{
    EXPECT_TRUE(trayIcons(m_session.display()).empty());
    ASSERT_TRUE(m_session.startTray());
    EXPECT_TRUE(comesTrue([&] { return trayIcons(m_session.display()).size() == 1; }));
    EXPECT_FALSE(trayIcons(m_session.display()).front().isEmpty());
}

} // namespace
} // namespace tern::test
