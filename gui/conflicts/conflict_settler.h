#pragma once

#include "client/client.h"
#include "conflict_item.h"

#include <deque>

namespace tern {

/// Carries out choices on many conflicts, folder by folder and some thousands at a time, and undoes
/// them. One thing at once. GUI thread.
class ConflictSettler final : public QObject {
    Q_OBJECT
public:
    /// What came of it.
    struct Outcome {
        ConflictPolicy use = ConflictPolicy::Ask;
        int settled = 0;
        int left = 0;              ///< open still: changed meanwhile, or could not be merged
        QString leftReason;        ///< the code of the first of them
        std::vector<Error> errors; ///< of folders where nothing could be done
        bool canUndo = false;
    };

    explicit ConflictSettler(Client &client, QObject *parent = nullptr);

    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    /// Requires !isBusy().
    void settle(const std::vector<ConflictItem> &items, ConflictPolicy use);
    /// The last settle(); requires !isBusy().
    void undo();

Q_SIGNALS:
    void settled(const tern::ConflictSettler::Outcome &outcome);
    void undone(int reopened, int left);

private:
    struct Order {
        QString command;
        QJsonObject arguments;
    };
    void next();
    void answered(const Order &order, const Result<QJsonObject> &answer);
    void finish();

    Client &m_client;
    bool m_isBusy = false;
    bool m_isUndo = false;
    std::deque<Order> m_orders;
    std::deque<Order> m_undo; ///< of the last settle()
    Outcome m_outcome;
};

} // namespace tern
