#pragma once

#include "context.h"
#include "interrupt.h"

#include "control/engine_feed.h"
#include "engine/qt_executor.h"
#include "engine/system_surroundings.h"

#include <QSocketNotifier>

namespace tern {

/// An engine with its event loop: what `tern daemon` and `tern sync --watch` share. Main thread;
/// needs a QCoreApplication. SIGINT and SIGTERM end it cleanly; a second one at once.
class EngineLoop {
public:
    explicit EngineLoop(Context &context);

    [[nodiscard]] Engine &engine() { return m_engine; }
    [[nodiscard]] EngineFeed &feed() { return m_feed; }
    /// Told of SIGHUP.
    void onHangUp(std::function<void()> hangUp) { m_hangUp = std::move(hangUp); }
    /// Returns when the engine has ended.
    void run();
    void quit();

private:
    void interrupted();

    Interrupt m_interrupt{Interrupt::HangUp::IsTold};
    QtExecutor m_executor;
    SystemSurroundings m_surroundings;
    PaceParts m_pace;
    Engine m_engine;
    EngineFeed m_feed;
    QSocketNotifier m_notifier;
    std::function<void()> m_hangUp;
    bool m_ending = false;
};

} // namespace tern
