#pragma once

#include "client/desktop_parts.h"

#include "settings/directories.h"

#include <memory>

namespace tern {

/// What the surface stands on; all of it outlives it.
struct SurfaceParts {
    Client &client;
    const Clock &clock;
    const Environment &environment;
    const Directories &directories;
    std::string program; ///< absolute path of this program
    QString version;
};

/// All that a user sees of the desktop: window, tray, panel, notifications; and the services of the
/// desktop that they need. GUI thread.
class Surface final : public QObject {
    Q_OBJECT
public:
    explicit Surface(const SurfaceParts &parts);
    ~Surface() override;

    /// Brings the window up, over others, at what `link` means (model/desktop_link.h); empty: as it
    /// was.
    void showWindow(const QString &link);
    /// Takes all of it away, while the engine ends.
    void hide();

Q_SIGNALS:
    void quitWanted();

private:
    struct Services;
    struct Faces;

    void connectServices();
    void connectTray();
    void connectPanel();
    void dress();

    std::unique_ptr<Services> m_services;
    std::unique_ptr<Faces> m_faces;
};

} // namespace tern
