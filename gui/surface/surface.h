#pragma once

#include "client/desktop_parts.h"

#include "settings/directories.h"
#include "words/language.h"

#include <memory>
#include <optional>

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
    /// InTray: without a window, unless there is no tray, nor comes one soon.
    enum class Start : std::uint8_t { WithWindow, InTray };
    void start(Start start);
    /// Takes all of it away, while the engine ends.
    void hide();

Q_SIGNALS:
    void quitWanted();

private:
    struct Services;
    struct Faces;

    void connectServices();
    void connectTray();
    void makeWindow();
    void connectWindow();
    void connectPanel();
    void dress();
    void exchangeWindow();
    void dressTray();
    void stayInReach();
    void keepWindowPlace();

    std::unique_ptr<Services> m_services;
    std::unique_ptr<Faces> m_faces;
    std::optional<Language> m_language; ///< that all speaks now
    bool m_hasEnded = false;
};

} // namespace tern
