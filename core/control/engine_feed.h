#pragma once

#include "engine/engine.h"

#include <map>

namespace tern {

/// Hands what an engine reports to any number of listeners. Control thread; lives as long as the
/// engine, of whose two callbacks it takes possession.
class EngineFeed {
public:
    struct Listener {
        std::function<void()> changed = {};
        std::function<void(const std::string &folder, const std::vector<Event> &events)> events =
            {};
    };

    explicit EngineFeed(Engine &engine);

    /// A number to leave() with. Listeners may join and leave while they are called.
    int join(Listener listener);
    void leave(int number);

private:
    template <class Tell>
    void tellAll(Tell tell);

    std::map<int, std::shared_ptr<Listener>> m_listeners;
    int m_last = 0;
};

} // namespace tern
