#pragma once

#include "tray_host.h"
#include "tray_menu.h"
#include "tray_picture.h"

#include <QSystemTrayIcon>
#include <QTimer>

#include <memory>

namespace tern {

/// What the user chose for the tray's icon: Qt cannot tell how dark the desktop's own panel is.
enum class TrayTone : std::uint8_t { Automatic, LightPanel, DarkPanel };

/// Tern in the desktop's tray: the worst state as a picture, all of it in a sentence, the panel on
/// a left click and a menu on a right one. Appears when the desktop has a tray, even later. GUI
/// thread; `host` outlives it.
class TrayIcon final : public QObject {
    Q_OBJECT
public:
    enum class Motion : std::uint8_t { Allowed, Still };

    TrayIcon(const DesktopParts &parts, TrayHost &host, QObject *parent = nullptr);
    ~TrayIcon() override;

    /// There is an icon to click on. If not, the window has to serve.
    [[nodiscard]] bool isAvailable() const { return m_icon != nullptr; }
    void setTone(TrayTone tone);
    /// Whether the icon moves while files do.
    void setMotion(Motion motion);

    [[nodiscard]] QIcon picture() const;
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] TrayMenu &menu() { return *m_menu; }
    /// Where the icon is; empty where the desktop does not tell.
    [[nodiscard]] QRect geometry() const;

Q_SIGNALS:
    void availableChanged(bool available);
    void panelAsked();
    void windowAsked();
    void conflictsAsked(const QString &folder); ///< empty: of all
    void settingsAsked();
    void quitAsked();
    void failed(const QString &title, const QString &sentence); ///< what its menu asked for

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// What the icon shows, so that a host is told only of what changed.
    struct Shown {
        std::optional<FolderState> state;
        Tone panel;
        TrayFrame frame;

        bool operator==(const Shown &) const = default;
    };

    void followHost();
    void refresh();
    void show();
    void activated(QSystemTrayIcon::ActivationReason reason);
    [[nodiscard]] Tone panelTone() const;

    DesktopParts m_parts;
    TrayHost &m_host;
    std::unique_ptr<TrayMenu> m_menu;
    /// Exists only while there is a tray: see DesktopTrayHost.
    std::unique_ptr<QSystemTrayIcon> m_icon;
    QTimer m_animation{this};
    TrayTone m_tone = TrayTone::Automatic;
    Motion m_motion = Motion::Allowed;
    TrayFrame m_frame = TrayFrame::Still;
    std::optional<FolderState> m_state;
    std::optional<Shown> m_shown;
};

} // namespace tern
