#pragma once

#include "desktop_session.h"
#include "pointer.h"
#include "screen_reader.h"
#include "tray_host.h"

#include <QJsonObject>

#include <memory>

namespace tern::test {

/// A person at a desktop on which `tern-desktop` runs: sees by the screen reader, does things with
/// the mouse, and looks into the folders.
class DesktopUser {
public:
    DesktopUser();

    /// Empty when there is a desktop; else what is missing, for GTEST_SKIP.
    std::string sitDown();

    [[nodiscard]] DesktopSession &session() { return m_session; }

    /// Starts `tern-desktop` and waits until it told of itself.
    bool startTern(const QStringList &arguments = {});
    [[nodiscard]] bool isTernRunning() const;
    /// Waits for it to end by itself; its exit status.
    std::optional<int> ternEnds();

    /// Waits until it shows, and is enabled where it is something to press.
    std::optional<Accessible> waitFor(const QString &name, const QString &role = {});
    [[nodiscard]] bool sees(const QString &name, const QString &role = {}) const;
    bool press(const QString &name, const QString &role = {});
    /// What stands in the dialog with that title, where another one below it has the same name.
    bool pressIn(const QString &dialog, const QString &name, const QString &role = {});
    bool click(const QString &name, const QString &role = {}, int button = 1);
    bool write(const QString &field, const QString &text);
    /// Drags folders out of a file manager and lets them go over something of Tern's.
    bool drop(const QStringList &paths, const Accessible &target);
    [[nodiscard]] std::optional<Accessible> window() const;
    bool clickTrayIcon(int button = 1);
    bool typeKeys(const QStringList &keys); ///< "Up", "Return", ...

    void makeFolder(const QString &name) const;
    void writeFile(const QString &name, const QByteArray &text) const;
    [[nodiscard]] QByteArray readFile(const QString &name) const;
    [[nodiscard]] bool exists(const QString &name) const;
    void removeFile(const QString &name) const;

    /// What the command line says of the same engine.
    [[nodiscard]] QJsonObject status();
    bool becomes(const QString &state);

    /// All that there is to be seen: for messages of tests that fail.
    [[nodiscard]] std::string surroundings();

private:
    DesktopSession m_session;
    std::unique_ptr<ScreenReader> m_reader;
    std::optional<Accessible> m_tern;
    QProcess *m_process = nullptr;
};

} // namespace tern::test
