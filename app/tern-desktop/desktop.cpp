#include "desktop.h"

#include "words.h"

#include "control/running_program.h"

#include <QApplication>

#include <cstdlib>

namespace tern {

Desktop::Desktop(Context &context)
    : m_context(context),
      m_notifier(m_interrupt.descriptor(), QSocketNotifier::Read),
      m_environment(processEnvironment()),
      m_client(context.hostParts()),
      m_surface({m_client, context.clock, m_environment, context.directories, context.program,
                 QStringLiteral(TERN_VERSION)})
{
    connect(&m_notifier, &QSocketNotifier::activated, this, [this] { interrupted(); });
    connect(&m_client, &EngineClient::windowWanted, this, &Desktop::showWindow);
    connect(&m_client, &EngineClient::quitWanted, this, [this] { quit(); });
    connect(&m_surface, &Surface::quitWanted, this, [this] { quit(); });
}

void Desktop::start(const DesktopArguments &arguments)
{
    const bool isHidden = arguments.window == DesktopArguments::Window::Hidden;
    m_surface.start(isHidden ? Surface::Start::InTray : Surface::Start::WithWindow);
    if (!arguments.link.empty())
        m_surface.showWindow(QString::fromStdString(arguments.link));
    m_client.start([this](const Result<void> &begun) { started(begun); });
}

void Desktop::started(const Result<void> &started)
{
    if (started || m_ending)
        return;
    const Error &error = started.error();
    // Two were started at once, and the other one was quicker.
    if (error.code == ErrorCode::Locked
        && showRunningDesktop(m_context.directories.socket()).has_value())
        return end(ExitStatus::InSync);
    m_context.err.line("tern-desktop: " + sentenceFor(error));
    end(exitStatusOf(error));
}

void Desktop::quit()
{
    end(ExitStatus::InSync);
}

void Desktop::end(ExitStatus status)
{
    if (std::exchange(m_ending, true))
        return;
    m_surface.hide();
    m_client.shutDown([status] { QApplication::exit(static_cast<int>(status)); });
}

void Desktop::interrupted()
{
    while (m_interrupt.take() != '\0') {
        if (m_ending) // the second one: any moment is a safe one to end at
            std::_Exit(static_cast<int>(ExitStatus::CouldNotRun));
        quit();
    }
}

} // namespace tern
