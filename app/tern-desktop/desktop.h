#pragma once

#include "client/engine_client.h"
#include "context.h"
#include "desktop_arguments.h"
#include "interrupt.h"
#include "surface/surface.h"

#include <QSocketNotifier>

namespace tern {

/// The running program: an engine in its thread, and what the user sees of it. SIGINT, SIGTERM and
/// SIGHUP end it cleanly; a second one at once. GUI thread.
class Desktop final : public QObject {
    Q_OBJECT
public:
    /// `context` outlives it.
    explicit Desktop(Context &context);

    void start(const DesktopArguments &arguments);
    void quit();

private:
    void showWindow(const QString &link) { m_surface.showWindow(link); }
    void started(const Result<void> &started);
    void interrupted();
    void end(ExitStatus status);

    Context &m_context;
    Interrupt m_interrupt;
    QSocketNotifier m_notifier;
    Environment m_environment;
    EngineClient m_client;
    Surface m_surface;
    bool m_ending = false;
};

} // namespace tern
