#include "desktop.h"
#include "desktop_arguments.h"
#include "format.h"
#include "words.h"

#include "control/running_program.h"

#include <QApplication>

#include <csignal>
#include <filesystem>

namespace tern {

namespace {

ExitStatus failWith(Context &context, const Error &error)
{
    context.err.line("tern-desktop: " + sentenceFor(error));
    return exitStatusOf(error);
}

ExitStatus runDesktop(Context &context, const DesktopArguments &arguments, int argc, char *argv[])
{
    const std::string socket = context.directories.socket();
    const auto running = runningProgram(socket);
    if (running && *running == RunningProgram::Desktop) {
        const auto shown = showRunningDesktop(socket, arguments.link);
        return shown ? ExitStatus::InSync : failWith(context, shown.error());
    }
    if (!running)
        return failWith(context, running.error());
    if (*running == RunningProgram::Daemon)
        context.err.line("tern-desktop: a daemon runs; it ends, and the desktop takes its place.");

    QApplication::setApplicationName(QStringLiteral("tern-desktop"));
    QApplication::setApplicationDisplayName(QStringLiteral("Tern"));
    QApplication::setOrganizationName(QStringLiteral("Tern"));
    QApplication::setApplicationVersion(QStringLiteral(TERN_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("tern-desktop"));
    QApplication::setQuitOnLastWindowClosed(false); // the tray stays
    const QApplication application(argc, argv);
    Desktop desktop(context);
    desktop.start(arguments);
    return static_cast<ExitStatus>(QApplication::exec());
}

/// The whole program: `words` are what follows its name.
int runProgram(const std::vector<std::string> &words, int argc, char *argv[])
{
    Terminal out(stdout, colourFromEnvironment());
    Terminal err(stderr, colourFromEnvironment());
    const auto arguments = desktopArgumentsFrom(words);
    if (!arguments) {
        err.line("tern-desktop: unknown argument " + quotedName(arguments.error().subject)
                 + "; see tern-desktop --help");
        return static_cast<int>(ExitStatus::Usage);
    }
    if (arguments->goal != DesktopArguments::Goal::Run) {
        const bool isHelp = arguments->goal == DesktopArguments::Goal::Help;
        out.line(isHelp ? desktopHelp() : "tern-desktop " TERN_VERSION);
        return 0;
    }
    auto directories = directoriesFrom(processEnvironment());
    if (!directories) {
        err.line("tern-desktop: " + sentenceFor(directories.error()));
        return static_cast<int>(ExitStatus::Usage);
    }
    std::error_code ignored;
    Context context{std::move(*directories), std::filesystem::current_path(ignored).string(),
                    std::filesystem::read_symlink("/proc/self/exe", ignored).string(), out, err};
    return static_cast<int>(runDesktop(context, *arguments, argc, argv));
}

} // namespace

} // namespace tern

int main(int argc, char *argv[])
{
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN); // a limit for files is an error of the write that meets it
    return tern::runProgram({argv + std::min(argc, 1), argv + argc}, argc, argv);
}
