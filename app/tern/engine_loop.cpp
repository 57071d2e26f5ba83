#include "engine_loop.h"

#include <QCoreApplication>

#include <cstdlib>

namespace tern {

EngineLoop::EngineLoop(Context &context)
    : m_host(context.hostParts()), m_notifier(m_interrupt.descriptor(), QSocketNotifier::Read)
{
    QObject::connect(&m_notifier, &QSocketNotifier::activated, [this] { interrupted(); });
}

void EngineLoop::run()
{
    QCoreApplication::exec();
}

void EngineLoop::quit()
{
    if (m_ending)
        return;
    m_ending = true;
    m_host.stop([] { QCoreApplication::exit(); });
}

void EngineLoop::interrupted()
{
    while (const char byte = m_interrupt.take()) {
        if (byte == 'h') {
            if (m_hangUp)
                m_hangUp();
            continue;
        }
        if (m_ending) // the second one: any moment is a safe one to end at
            std::_Exit(static_cast<int>(ExitStatus::CouldNotRun));
        quit();
    }
}

} // namespace tern
