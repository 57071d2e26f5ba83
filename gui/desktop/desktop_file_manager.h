#pragma once

#include "client/desktop_parts.h"
#include "service_calls.h"

#include <QUrl>

#include <functional>

namespace tern {

/// The user's file manager: asked through org.freedesktop.FileManager1 to show a file in its
/// folder; where nobody answers to that, the folder is opened. GUI thread.
class DesktopFileManager final : public QObject, public FileManager {
    Q_OBJECT
public:
    /// Opens a URL with the program that is for it.
    using Opener = std::function<void(const QUrl &)>;

    /// `bus` outlives it. `opener`: QDesktopServices::openUrl().
    DesktopFileManager(DesktopBus &bus, Opener opener, QObject *parent = nullptr);

    void open(const std::string &path) override;
    void reveal(const std::string &path) override;

private:
    ServiceCalls m_manager;
    Opener m_opener;
};

} // namespace tern
