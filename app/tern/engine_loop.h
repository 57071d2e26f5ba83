#pragma once

#include "context.h"
#include "interrupt.h"

#include <QSocketNotifier>

namespace tern {

/// An engine with its event loop: what `tern daemon` and `tern sync --watch` share. Main thread;
/// needs a QCoreApplication. SIGINT and SIGTERM end it cleanly; a second one at once.
class EngineLoop {
public:
    explicit EngineLoop(Context &context);

    [[nodiscard]] EngineHost &host() { return m_host; }
    [[nodiscard]] Engine &engine() { return m_host.engine(); }
    [[nodiscard]] EngineFeed &feed() { return m_host.feed(); }
    /// Told of SIGHUP.
    void onHangUp(std::function<void()> hangUp) { m_hangUp = std::move(hangUp); }
    /// Returns when the engine has ended.
    void run();
    void quit();

private:
    void interrupted();

    Interrupt m_interrupt{Interrupt::HangUp::IsTold};
    EngineHost m_host;
    QSocketNotifier m_notifier;
    std::function<void()> m_hangUp;
    bool m_ending = false;
};

} // namespace tern
