#pragma once

#include "log_filter.h"

#include "client/client.h"
#include "journal/logged_run.h"

#include <deque>
#include <map>
#include <vector>

namespace tern {

struct FoundRun {
    std::string folder;
    LoggedRun run;
};

/// Runs of all wanted folders, newest first, as they are asked for page by page: each folder has a
/// log of its own. GUI thread; `client` outlives it.
class RunSource final : public QObject {
    Q_OBJECT
public:
    explicit RunSource(Client &client, QObject *parent = nullptr);

    /// Forgets all and begins anew.
    void start(const LogFilter &filter, const std::vector<std::string> &folders);
    /// Asks for older ones; found() tells them.
    void more();
    [[nodiscard]] bool isAsking() const { return m_asking > 0; }
    [[nodiscard]] bool isDone() const;
    /// Asks for the newest ones of a folder; renewed() tells them.
    void renew(const std::string &folder);

Q_SIGNALS:
    void found(const std::vector<tern::FoundRun> &runs); ///< older than all told before
    void renewed(const QString &folder, const std::vector<tern::LoggedRun> &runs);
    void failed(const QString &folder, const tern::Error &error);
    void idle(); ///< nothing is asked for any more

private:
    struct Folder {
        std::deque<LoggedRun> waiting = {};
        qint64 before = std::numeric_limits<qint64>::max();
        bool done = false;
        bool asking = false;
    };

    void ask(const std::string &name, Folder &folder);
    void answered(const std::string &name, const Result<QJsonObject> &answer);
    void merge();
    [[nodiscard]] QJsonObject arguments(const std::string &folder) const;

    Client &m_client;
    LogFilter m_filter;
    std::map<std::string, Folder> m_folders;
    int m_asking = 0;
    int m_generation = 0; ///< answers to an earlier start() are dropped
};

} // namespace tern
