#pragma once

#include "place_checker.h"
#include "remote_page.h"

class QStackedWidget;

namespace tern {

class CheckLine;

/// The wizard's second step: where the other copy is. Tests the connection as soon as it is named.
/// GUI thread.
class RemoteStep final : public QWidget {
    Q_OBJECT
public:
    explicit RemoteStep(Client &client, QWidget *parent = nullptr);

    void setLocal(const std::string &local);
    /// A folder was dropped.
    void take(const std::string &place);
    [[nodiscard]] std::string remote() const;
    [[nodiscard]] std::string label() const;
    /// It answered, and nothing forbids it.
    [[nodiscard]] bool isReady() const { return m_ready; }
    /// What was found out when it became ready.
    [[nodiscard]] const PlaceCheck &check() const { return m_check; }

Q_SIGNALS:
    void readyChanged();

private:
    [[nodiscard]] RemotePage *page() const;
    [[nodiscard]] QWidget *makeKinds(Client &client);
    void test(PlaceChecker::When when);
    void setReady(bool ready);
    void show(const PlaceCheck &check);
    void help();
    void makeFolder();

    Client &m_client;
    PlaceChecker *m_checker;
    QStackedWidget *m_pages;
    CheckLine *m_line;
    std::string m_local;
    PlaceCheck m_check;
    bool m_ready = false;
};

} // namespace tern
