#pragma once

#include <sched.h>
#include <sys/mount.h>
#include <sys/wait.h>
#include <unistd.h>

/// Of the coverage build: what the process counted, into its files. Null in all others.
extern "C" [[gnu::weak]] void __gcov_dump();

namespace tern::test {

/// Runs `work`, which tells whether all was well, in a process of its own: for tests that give up
/// rights, mount, or forbid system calls. Call before the test has started threads.
template <class Work>
[[nodiscard]] bool holdsInChild(Work work)
{
    const pid_t child = ::fork();
    if (child == 0) {
        bool well = false;
        try {
            well = work();
        } catch (...) {
            ::_exit(2);
        }
        if (__gcov_dump != nullptr)
            __gcov_dump();
        ::_exit(well ? 0 : 1);
    }
    int status = 0;
    return child > 0 && ::waitpid(child, &status, 0) == child && WIFEXITED(status)
           && WEXITSTATUS(status) == 0;
}

/// In such a child: mounts of its own from here on, which nobody else sees. False where the user
/// may not have them, and in a chroot that is no mount point.
[[nodiscard]] inline bool haveOwnMounts()
{
    return ::unshare(CLONE_NEWNS) == 0
           && ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
}

/// In such a child: nobody special from here on, whoever started the test.
[[nodiscard]] inline bool becomeNobody()
{
    constexpr uid_t nobody = 65534;
    return ::getuid() != 0
           || (::setresgid(nobody, nobody, nobody) == 0
               && ::setresuid(nobody, nobody, nobody) == 0);
}

} // namespace tern::test
