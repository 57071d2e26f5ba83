#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include <sys/resource.h>

namespace tern::test {

/// A program to run: the file itself, its arguments, and all of its environment.
struct Command {
    std::string program;
    std::vector<std::string> arguments;
    std::map<std::string, std::string> environment;
    std::string folder = "/";               ///< it starts there
    std::optional<rlim_t> largestFile = {}; ///< RLIMIT_FSIZE, in bytes
};

/// How a program ended, and what it said on both of its outputs.
struct Ended {
    int status = -1; ///< -1: by a signal
    int signal = 0;
    std::string output;
    std::uint64_t calls = 0; ///< those that change a disk
};

/// An instant in the life of a program: its `call`-th system call that changes a disk (from 1),
/// just before it is made, or so long after it began. A count of what the program does, so that
/// instants fall between any two of its steps, however quick.
struct Instant {
    std::uint64_t call = 1;
    std::chrono::microseconds after{0};
};

enum class Then : std::uint8_t { GoOn, Kill };

/// What happens to a program at an instant; where it rests before that, or waits, it happens then.
/// The program stands still at its next call that changes a disk until `act` has returned.
struct Interruption {
    Instant when;
    std::function<Then()> act;
};

/// Runs a program, with its threads and children, under ptrace, and carries out the interruptions
/// one after another, as given. Those that it does not live to see are left out; `act` kills it
/// with SIGKILL by its answer. The program ends when the caller does, however that ends. For a
/// caller with one thread and no other child.
class TracedRun {
public:
    /// Nothing when programs can be traced here, else the reason why not.
    static std::optional<std::string> obstacle();

    explicit TracedRun(Command command) : m_command(std::move(command)) {}
    ~TracedRun();
    TracedRun(const TracedRun &) = delete;
    TracedRun &operator=(const TracedRun &) = delete;

    /// Once.
    Ended run(std::vector<Interruption> interruptions = {});

    /// What the program has said so far; for use in `act`.
    [[nodiscard]] std::string said() const;

private:
    [[noreturn]] void become() const;
    void start();
    void stepOn(int thread, int status);
    void atCall(int thread);
    void interrupt();
    bool waitForSomething(int &thread, int &status);

    Command m_command;
    std::vector<Interruption> m_interruptions;
    std::size_t m_next = 0;
    std::uint64_t m_calls = 0;
    int m_process = -1;
    int m_output = -1;
};

} // namespace tern::test
