#include "commands.h"

#include "words.h"

#include <QCoreApplication>

#include <csignal>
#include <filesystem>

int main(int argc, char *argv[])
{
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN); // a limit for files is an error of the write that meets it
    const QCoreApplication application(argc, argv);
    const tern::Terminal::Colour colour = tern::colourFromEnvironment();
    tern::Terminal out(stdout, colour);
    tern::Terminal err(stderr, colour);
    auto directories = tern::directoriesFrom(tern::processEnvironment());
    if (!directories) {
        err.line("tern: " + tern::sentenceFor(directories.error()));
        return static_cast<int>(tern::ExitStatus::Usage);
    }
    std::error_code ignored;
    tern::Context context{std::move(*directories), std::filesystem::current_path(ignored).string(),
                          std::filesystem::read_symlink("/proc/self/exe", ignored).string(), out,
                          err};
    const std::vector<std::string> words(argv + std::min(argc, 1), argv + argc);
    return tern::runTern(context, words);
}
