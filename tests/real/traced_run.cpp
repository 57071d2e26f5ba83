#include "traced_run.h"

#include "disk_calls.h"

#include <cerrno>
#include <csignal>
#include <cstring>
#include <stdexcept>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/wait.h>
#include <unistd.h>

namespace tern::test {

namespace {

/// A program that has made no call for so long rests. No verdict depends on it.
constexpr timespec restsAfter = {0, 60'000'000};

constexpr int cannotStart = 127;

sigset_t awaitedSignals()
{
    sigset_t set;
    sigemptyset(&set);
    for (const int signal : {SIGCHLD, SIGTERM, SIGINT})
        sigaddset(&set, signal);
    return set;
}

std::vector<char *> pointersTo(std::vector<std::string> &texts)
{
    std::vector<char *> pointers;
    pointers.reserve(texts.size() + 1);
    for (std::string &text : texts)
        pointers.push_back(text.data());
    pointers.push_back(nullptr);
    return pointers;
}

int eventOf(int status)
{
    return status >> 16;
}

void letGoOn(int thread, int signal = 0)
{
    ::ptrace(PTRACE_CONT, thread, nullptr, signal);
}

/// Passes without giving the processor away: what is measured is shorter than a time slice.
void pass(std::chrono::microseconds time)
{
    using Steady = std::chrono::steady_clock;
    const auto end = Steady::now() + time;
    while (Steady::now() < end) {
    }
}

} // namespace

TracedRun::~TracedRun()
{
    if (m_process > 0) {
        ::kill(m_process, SIGKILL);
        // The process is not gone before each of its threads was waited for.
        int status = 0;
        pid_t gone = 0;
        while (gone >= 0 && (gone != m_process || WIFSTOPPED(status)))
            gone = ::waitpid(-1, &status, __WALL);
    }
    if (m_output >= 0)
        ::close(m_output);
}

std::optional<std::string> TracedRun::obstacle()
{
    Command nothing;
    nothing.program = "/bin/true";
    nothing.arguments = {"true"};
    try {
        const Ended ended = TracedRun(nothing).run();
        if (ended.status == 0)
            return std::nullopt;
    } catch (const std::runtime_error &error) {
        return error.what();
    }
    return "programs cannot be traced here";
}

void TracedRun::become() const
{
    const sigset_t signals = awaitedSignals();
    ::sigprocmask(SIG_UNBLOCK, &signals, nullptr);
    const int nothing = ::open("/dev/null", O_RDONLY);
    ::dup2(nothing, STDIN_FILENO);
    ::dup2(m_output, STDOUT_FILENO);
    ::dup2(m_output, STDERR_FILENO);
    if (m_command.largestFile) {
        const rlimit limit = {*m_command.largestFile, *m_command.largestFile};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    std::vector<std::string> words = m_command.arguments;
    words.insert(words.begin(), m_command.program);
    std::vector<std::string> settings;
    for (const auto &[name, value] : m_command.environment)
        settings.emplace_back(name).append("=").append(value);
    const bool ready = ::chdir(m_command.folder.c_str()) == 0
                       && ::ptrace(PTRACE_TRACEME, 0, nullptr, nullptr) == 0
                       && ::raise(SIGSTOP) == 0 && stopBeforeDiskCalls();
    if (ready)
        ::execve(m_command.program.c_str(), pointersTo(words).data(), pointersTo(settings).data());
    ::_exit(cannotStart);
}

void TracedRun::start()
{
    const sigset_t signals = awaitedSignals();
    ::sigprocmask(SIG_BLOCK, &signals, nullptr);
    m_output = ::memfd_create("output", MFD_CLOEXEC);
    m_process = ::fork();
    if (m_process == 0)
        become();
    int status = 0;
    if (m_process < 0 || m_output < 0 || ::waitpid(m_process, &status, 0) != m_process)
        throw std::runtime_error("no process could be started");
    constexpr long options = PTRACE_O_EXITKILL | PTRACE_O_TRACESECCOMP | PTRACE_O_TRACECLONE
                             | PTRACE_O_TRACEFORK | PTRACE_O_TRACEVFORK | PTRACE_O_TRACEEXEC;
    if (!WIFSTOPPED(status) || ::ptrace(PTRACE_SETOPTIONS, m_process, nullptr, options) != 0)
        throw std::runtime_error("ptrace is not permitted here");
    letGoOn(m_process);
}

bool TracedRun::waitForSomething(int &thread, int &status)
{
    for (;;) {
        thread = ::waitpid(-1, &status, __WALL | WNOHANG);
        if (thread > 0)
            return true;
        const sigset_t signals = awaitedSignals();
        const int signal = ::sigtimedwait(&signals, nullptr, &restsAfter);
        if (signal == SIGTERM || signal == SIGINT) {
            ::raise(signal); // every later run hears it too
            throw std::runtime_error("told to end");
        }
        if (signal < 0 && errno == EAGAIN)
            return false;
    }
}

void TracedRun::interrupt()
{
    const Interruption &now = m_interruptions[m_next++];
    if (now.act() == Then::Kill)
        ::kill(m_process, SIGKILL);
}

void TracedRun::atCall(int thread)
{
    if (!changesDisk(thread)) {
        letGoOn(thread);
        return;
    }
    ++m_calls;
    bool goesOn = false;
    while (m_next < m_interruptions.size() && m_interruptions[m_next].when.call <= m_calls) {
        const std::chrono::microseconds later = m_interruptions[m_next].when.after;
        if (later.count() > 0 && !goesOn) {
            letGoOn(thread);
            goesOn = true;
            pass(later);
        }
        interrupt();
    }
    if (!goesOn)
        letGoOn(thread);
}

void TracedRun::stepOn(int thread, int status)
{
    if (!WIFSTOPPED(status))
        return;
    const int signal = WSTOPSIG(status);
    if (eventOf(status) == PTRACE_EVENT_SECCOMP)
        atCall(thread);
    else if (eventOf(status) != 0 || signal == SIGSTOP || signal == SIGTRAP)
        letGoOn(thread); // a new thread, a new program
    else
        letGoOn(thread, signal);
}

Ended TracedRun::run(std::vector<Interruption> interruptions)
{
    m_interruptions = std::move(interruptions);
    start();
    Ended ended;
    for (;;) {
        int thread = 0;
        int status = 0;
        if (!waitForSomething(thread, status)) {
            if (m_next < m_interruptions.size())
                interrupt();
            continue;
        }
        if (thread == m_process && !WIFSTOPPED(status)) {
            ended.status = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
            ended.signal = WIFSIGNALED(status) ? WTERMSIG(status) : 0;
            m_process = -1;
            break;
        }
        stepOn(thread, status);
    }
    ended.calls = m_calls;
    ended.output = said();
    return ended;
}

std::string TracedRun::said() const
{
    const off_t size = ::lseek(m_output, 0, SEEK_END);
    std::string text(static_cast<std::size_t>(std::max<off_t>(size, 0)), '\0');
    const ssize_t got = ::pread(m_output, text.data(), text.size(), 0);
    text.resize(static_cast<std::size_t>(std::max<ssize_t>(got, 0)));
    return text;
}

} // namespace tern::test
