#pragma once

#include "base/result.h"

#include <string>
#include <vector>

namespace tern {

/// What the desktop was started for.
struct DesktopArguments {
    enum class Goal { Run, Help, Version };
    enum class Window { Shown, Hidden }; ///< Hidden: in the tray alone, if there is one

    Goal goal = Goal::Run;
    Window window = Window::Shown;
    std::string link = {}; ///< to show what it means (model/desktop_link.h)
};

/// From the words after the program's name. BadInput, with the word as its subject.
Result<DesktopArguments> desktopArgumentsFrom(const std::vector<std::string> &words);
[[nodiscard]] std::string desktopHelp();

} // namespace tern
