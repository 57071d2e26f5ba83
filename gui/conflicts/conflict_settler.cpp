#include "conflict_settler.h"

#include "control/bytes.h"
#include "control/json_read.h"
#include "control/settling.h"

#include <algorithm>
#include <map>

namespace tern {

namespace {

/// What a choice holds for: the path, and both sides as they were shown.
QJsonObject choiceFor(const ConflictItem &item)
{
    QJsonObject choice{{QStringLiteral("local"), item.shown.value(QStringLiteral("local"))},
                       {QStringLiteral("remote"), item.shown.value(QStringLiteral("remote"))}};
    putBytes(choice, QStringLiteral("path"), item.conflict.path.bytes());
    return choice;
}

} // namespace

ConflictSettler::ConflictSettler(Client &client, QObject *parent)
    : QObject(parent), m_client(client)
{
}

void ConflictSettler::settle(const std::vector<ConflictItem> &items, ConflictPolicy use)
{
    Q_ASSERT(!m_isBusy);
    m_isBusy = true;
    m_isUndo = false;
    m_outcome = {};
    m_outcome.use = use;
    m_undo.clear();
    std::map<QString, QJsonArray> byFolder;
    const auto send = [&](const QString &folder, QJsonArray &choices) {
        m_orders.push_back({QStringLiteral("conflicts.settle"),
                            {{QStringLiteral("name"), folder},
                             {QStringLiteral("use"), QString::fromLatin1(name(use))},
                             {QStringLiteral("conflicts"), choices}}});
        choices = {};
    };
    for (const ConflictItem &item : items) {
        QJsonArray &choices = byFolder[item.folder];
        choices.append(choiceFor(item));
        if (choices.size() == maxSettledAtOnce)
            send(item.folder, choices);
    }
    for (auto &[folder, choices] : byFolder) {
        if (!choices.isEmpty())
            send(folder, choices);
    }
    next();
}

void ConflictSettler::undo()
{
    Q_ASSERT(!m_isBusy);
    m_isBusy = true;
    m_isUndo = true;
    m_outcome = {};
    m_orders = std::exchange(m_undo, {});
    next();
}

void ConflictSettler::next()
{
    if (m_orders.empty())
        return finish();
    const Order order = m_orders.front();
    m_orders.pop_front();
    m_client.ask(order.command, order.arguments, this,
                 [this, order](const Result<QJsonObject> &answer) { answered(order, answer); });
}

void ConflictSettler::answered(const Order &order, const Result<QJsonObject> &answer)
{
    if (!answer) {
        m_outcome.errors.push_back(answer.error());
        return next();
    }
    const char *count = m_isUndo ? "reopened" : "settled";
    m_outcome.settled += answer->value(QLatin1String(count)).toInt();
    const QJsonArray left = answer->value(QStringLiteral("left")).toArray();
    m_outcome.left += static_cast<int>(left.size());
    if (m_outcome.leftReason.isEmpty() && !left.isEmpty())
        m_outcome.leftReason = left.first().toObject().value(QStringLiteral("code")).toString();
    if (answer->value(QStringLiteral("failure")).isObject())
        m_outcome.errors.push_back(errorFrom(answer->value(QStringLiteral("failure")).toObject()));
    if (answer->contains(QStringLiteral("undo")))
        m_undo.push_front({QStringLiteral("conflicts.reopen"),
                           {{QStringLiteral("name"), order.arguments.value(QStringLiteral("name"))},
                            {QStringLiteral("undo"), answer->value(QStringLiteral("undo"))}}});
    next();
}

void ConflictSettler::finish()
{
    m_isBusy = false;
    m_outcome.canUndo = !m_undo.empty();
    if (m_isUndo)
        Q_EMIT undone(m_outcome.settled,
                      m_outcome.left + static_cast<int>(m_outcome.errors.size()));
    else
        Q_EMIT settled(m_outcome);
}

} // namespace tern
