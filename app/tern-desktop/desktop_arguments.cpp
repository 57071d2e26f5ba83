#include "desktop_arguments.h"

#include "model/desktop_link.h"

namespace tern {

Result<DesktopArguments> desktopArgumentsFrom(const std::vector<std::string> &words)
{
    DesktopArguments arguments;
    for (const std::string &word : words) {
        if (word == "--help" || word == "-h")
            arguments.goal = DesktopArguments::Goal::Help;
        else if (word == "--version")
            arguments.goal = DesktopArguments::Goal::Version;
        else if (word == "--hidden")
            arguments.window = DesktopArguments::Window::Hidden;
        else if (parseDesktopLink(word) && arguments.link.empty())
            arguments.link = word;
        else
            return fail(ErrorCode::BadInput, word);
    }
    return arguments;
}

std::string desktopHelp()
{
    return "tern-desktop - keep folders the same, from the tray\n"
           "\n"
           "Usage: tern-desktop [--hidden] [LINK]\n"
           "\n"
           "  LINK       show what a tern:// link means\n"
           "  --hidden   start without a window, in the tray\n"
           "  --version  print the version\n"
           "  --help     print this\n"
           "\n"
           "Started again, it shows the window of the one that runs. It takes the place of a "
           "daemon "
           "that\n"
           "runs; `tern` speaks with it as with one.";
}

} // namespace tern
