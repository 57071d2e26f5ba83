#pragma once

#include "terminal.h"

#include "base/clock.h"
#include "model/status_snapshot.h"

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace tern {

/// What continuous sync shows: one line for each event, and one for each change of a folder's
/// state, with its reason.
class EventPrinter {
public:
    enum class Names { Shown, Hidden };
    using Print = std::function<void(const std::string &line)>;

    EventPrinter(Print print, const Clock &clock, Names names);

    void events(const std::string &folder, const std::vector<Event> &events);
    void status(const StatusSnapshot &snapshot);

private:
    void line(std::int64_t time, const std::string &folder, const std::string &text);

    Print m_print;
    const Clock &m_clock;
    Names m_names;
    std::map<std::string, std::string> m_shown; ///< what was last said of a folder
};

/// A folder's state in a line: "In sync", "Needs attention: 2 conflicts", "Stopped: ...".
[[nodiscard]] std::string stateLine(const FolderStatus &folder);

} // namespace tern
