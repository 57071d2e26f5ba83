#include "engine_feed.h"

namespace tern {

EngineFeed::EngineFeed(Engine &engine)
{
    engine.onChange([this] {
        tellAll([](const Listener &listener) {
            if (listener.changed)
                listener.changed();
        });
    });
    engine.onEvents([this](const std::string &folder, const std::vector<Event> &events) {
        tellAll([&](const Listener &listener) {
            if (listener.events)
                listener.events(folder, events);
        });
    });
}

int EngineFeed::join(Listener listener)
{
    m_listeners.emplace(++m_last, std::make_shared<Listener>(std::move(listener)));
    return m_last;
}

void EngineFeed::leave(int number)
{
    m_listeners.erase(number);
}

template <class Tell>
void EngineFeed::tellAll(Tell tell)
{
    const auto now = m_listeners; // a copy: listeners may come and go meanwhile
    for (const auto &[number, listener] : now) {
        if (m_listeners.contains(number))
            tell(*listener);
    }
}

} // namespace tern
