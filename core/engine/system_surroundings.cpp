#include "system_surroundings.h"

#include "network_cost.h"
#include "power_source.h"

#include <QUuid>

namespace tern {

struct SystemSurroundings::State {
    QString connection = {}; ///< its name; empty: none yet
    std::function<void()> changed = {};
    SurroundingFacts facts = {};
    std::unique_ptr<PowerSource> power = {};
    std::unique_ptr<NetworkCost> network = {};

    void look()
    {
        SurroundingFacts now;
        if (power && network)
            now = {network->metered(), power->onBattery(), power->percent()};
        if (now == facts)
            return;
        facts = now;
        changed();
    }
};

SystemSurroundings::SystemSurroundings(Executor &executor, std::string busAddress)
    : m_executor(executor), m_busAddress(std::move(busAddress)), m_state(std::make_shared<State>())
{
}

SystemSurroundings::~SystemSurroundings()
{
    m_state->power.reset();
    m_state->network.reset();
    if (!m_state->connection.isEmpty())
        QDBusConnection::disconnectFromBus(m_state->connection);
}

void SystemSurroundings::watch(std::function<void()> changed)
{
    m_state->changed = std::move(changed);
    const QString name = u"tern-"_qs + QUuid::createUuid().toString(QUuid::WithoutBraces);
    const auto join = [name, address = QString::fromStdString(m_busAddress)] {
        return address.isEmpty() ? QDBusConnection::connectToBus(QDBusConnection::SystemBus, name)
                                 : QDBusConnection::connectToBus(address, name);
    };
    runThen(m_executor, join,
            [weak = std::weak_ptr<State>(m_state), name](const QDBusConnection &bus) {
                const auto state = weak.lock();
                if (!state || !bus.isConnected())
                    return QDBusConnection::disconnectFromBus(name);
                state->connection = name;
                const auto look = [state = state.get()] { state->look(); };
                state->power = std::make_unique<PowerSource>(bus, look);
                state->network = std::make_unique<NetworkCost>(bus, look);
            });
}

SurroundingFacts SystemSurroundings::facts() const
{
    return m_state->facts;
}

} // namespace tern
