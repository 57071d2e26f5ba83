#pragma once

#include "place_check.h"

#include "client/client.h"

#include <QTimer>

#include <memory>

namespace tern {

/// Asks the command "places.check" about what is being typed: one question at a time, and only the
/// newest is answered. GUI thread.
class PlaceChecker final : public QObject {
    Q_OBJECT
public:
    enum class When : std::uint8_t {
        Now,
        AfterTyping, ///< once no key was pressed for a moment
    };

    PlaceChecker(Client &client, QObject *parent);

    /// An empty `remote` is not asked about.
    void check(const std::string &local, const std::string &remote, When when);
    /// Forgets the open question.
    void cancel();
    [[nodiscard]] bool isBusy() const { return m_timer.isActive() || m_question != nullptr; }

Q_SIGNALS:
    void answered(const tern::PlaceCheck &check);
    void failed(const tern::Error &error);

private:
    void ask();

    Client &m_client;
    QTimer m_timer;
    std::string m_local;
    std::string m_remote;
    std::unique_ptr<QObject> m_question; ///< the answer's context: gone with it
};

} // namespace tern
