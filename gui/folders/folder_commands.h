#pragma once

#include "client/client.h"

namespace tern {

/// What is asked of folders from a page, the panel and the tray: pause, resume, sync. Tells in
/// words what was not done; what was, shows in the next snapshot. GUI thread; `client` outlives it.
class FolderCommands final : public QObject {
    Q_OBJECT
public:
    explicit FolderCommands(Client &client, QObject *parent = nullptr);

    /// An empty name stands for all folders. `until`: nanoseconds since 1970; 0: until it is
    /// resumed.
    void pause(const std::string &folder, std::int64_t until = 0);
    void resume(const std::string &folder);
    void sync(const std::string &folder);

Q_SIGNALS:
    void began(); ///< what failed before is old news
    void failed(const QString &title, const QString &sentence);

private:
    void ask(const QString &command, const std::string &folder, QJsonObject arguments,
             const QString &failure);

    Client &m_client;
};

} // namespace tern
