#pragma once

#include "client/client.h"
#include "control/rules_json.h"

#include <QWidget>

#include <memory>

class QListView;
class QPushButton;
class QTimer;

namespace tern {

class MatchesModel;
class TextLabel;

/// "46 files match, 38.2 GB": the files that an expression matches, while it is typed. GUI thread;
/// `client` outlives it.
class MatchingFiles final : public QWidget {
    Q_OBJECT
public:
    explicit MatchingFiles(Client &client, QWidget *parent = nullptr);
    ~MatchingFiles() override;

    /// Looks for them after a moment; a look for another expression ends. `before`: what it was
    /// when it was saved, empty where there is nothing to compare with.
    void look(const std::string &folder, const std::string &expression, const std::string &before);
    /// The expression says nothing.
    void clear();

Q_SIGNALS:
    void found(const tern::Tally &files);

private:
    void ask();
    void take(const Matches &matches);

    Client &m_client;
    std::string m_folder;
    std::string m_expression;
    std::string m_before;
    qint64 m_most;
    std::unique_ptr<QObject> m_asking;
    QTimer *m_timer;
    TextLabel *m_title;
    TextLabel *m_second;
    MatchesModel *m_model;
    QListView *m_list;
    QPushButton *m_more;
};

} // namespace tern
