#include "editor.h"

#include "format.h"
#include "words.h"

#include "settings/directories.h"
#include "settings/settings_edit.h"

#include <array>
#include <cerrno>
#include <cstdlib>

#include <csignal>
#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

namespace tern {

namespace {

std::string editorFrom(const Environment &environment)
{
    for (const char *name : {"VISUAL", "EDITOR"}) {
        if (const auto editor = environment(name))
            return *editor;
    }
    return "vi";
}

/// While the editor has the terminal, its keys are not for us: as system(3) does.
class SignalsIgnored {
public:
    SignalsIgnored()
    {
        struct sigaction ignore = {};
        ignore.sa_handler = SIG_IGN;
        ::sigaction(SIGINT, &ignore, &m_interrupt);
        ::sigaction(SIGQUIT, &ignore, &m_quit);
    }
    ~SignalsIgnored()
    {
        ::sigaction(SIGINT, &m_interrupt, nullptr);
        ::sigaction(SIGQUIT, &m_quit, nullptr);
    }
    SignalsIgnored(const SignalsIgnored &) = delete;
    SignalsIgnored &operator=(const SignalsIgnored &) = delete;

private:
    struct sigaction m_interrupt = {};
    struct sigaction m_quit = {};
};

Result<pid_t> spawnShell(std::string command, std::string file)
{
    posix_spawnattr_t attributes;
    ::posix_spawnattr_init(&attributes);
    sigset_t defaults;
    sigemptyset(&defaults);
    sigaddset(&defaults, SIGINT);
    sigaddset(&defaults, SIGQUIT);
    ::posix_spawnattr_setsigdefault(&attributes, &defaults);
    ::posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF);
    std::string shell = "sh";
    std::string option = "-c";
    const std::array<char *, 6> words = {shell.data(), option.data(), command.data(),
                                         shell.data(), file.data(),   nullptr};
    pid_t child = 0;
    const int code = ::posix_spawn(&child, "/bin/sh", nullptr, &attributes, words.data(), environ);
    ::posix_spawnattr_destroy(&attributes);
    if (code != 0)
        return Failure(systemError(code, "/bin/sh"));
    return child;
}

Result<void> writeDraft(int descriptor, const std::string &text, const std::string &draft)
{
    for (std::size_t done = 0; done < text.size();) {
        const ssize_t count = ::write(descriptor, text.data() + done, text.size() - done);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return Failure(systemError(errno, draft));
        done += static_cast<std::size_t>(count);
    }
    return {};
}

} // namespace

Result<std::string> makeDraft(const std::string &file, const std::string &text)
{
    const std::size_t slash = file.rfind('/');
    const std::size_t dot = file.rfind('.');
    const std::string ending =
        dot != std::string::npos && dot > slash ? file.substr(dot) : std::string();
    TERN_TRY(makeMissingFolder(file.substr(0, slash)));
    std::string draft = file.substr(0, file.size() - ending.size()) + ".draft-XXXXXX" + ending;
    const int descriptor = ::mkostemps(draft.data(), static_cast<int>(ending.size()), O_CLOEXEC);
    if (descriptor < 0)
        return Failure(systemError(errno, draft));
    Result<void> written = writeDraft(descriptor, text, draft);
    ::close(descriptor);
    if (!written) {
        ::unlink(draft.c_str());
        return Failure(written.error());
    }
    return draft;
}

Result<void> runEditor(const std::string &file)
{
    const std::string editor = editorFrom(processEnvironment());
    const SignalsIgnored ignored;
    TERN_TRY(const pid_t child, spawnShell(editor + " \"$1\"", file));
    int status = 0;
    while (::waitpid(child, &status, 0) < 0) {
        if (errno != EINTR)
            return Failure(systemError(errno, editor));
    }
    if (WIFEXITED(status) && WEXITSTATUS(status) == 0)
        return {};
    return usageError("the editor " + quotedName(editor)
                      + " could not be used; set VISUAL or EDITOR to one that can");
}

} // namespace tern
