#include "disk_calls.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include <elf.h>
#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

namespace tern::test {

namespace {

/// Their first argument is the file.
constexpr std::array onOpenFiles = {
    SYS_write, SYS_pwrite64,  SYS_writev,    SYS_pwritev, SYS_copy_file_range, SYS_sendfile,
    SYS_fsync, SYS_fdatasync, SYS_ftruncate, SYS_fchmod,  SYS_fallocate,       SYS_syncfs,
};

constexpr std::array onNames = {
#ifdef SYS_rename // not where the kernel never had them
    SYS_rename,    SYS_link,     SYS_unlink, SYS_mkdir,    SYS_rmdir,   SYS_symlink,
#endif
    SYS_renameat2, SYS_renameat, SYS_linkat, SYS_unlinkat, SYS_mkdirat, SYS_symlinkat,
    SYS_utimensat, SYS_fchmodat,
};

constexpr auto numberAt = static_cast<unsigned>(offsetof(seccomp_data, nr));
/// The lower half, on a little-endian machine, of the third argument of openat: its flags.
constexpr auto flagsAt = static_cast<unsigned>(offsetof(seccomp_data, args[2]));

sock_filter statement(unsigned code, unsigned value)
{
    return {static_cast<unsigned short>(code), 0, 0, value};
}

/// Jumps over so many statements when the comparison holds, or does not.
sock_filter jump(unsigned code, unsigned value, unsigned char ifTrue, unsigned char ifFalse)
{
    return {static_cast<unsigned short>(BPF_JMP | BPF_K | code), ifTrue, ifFalse, value};
}

std::vector<sock_filter> diskCallFilter()
{
    constexpr unsigned load = BPF_LD | BPF_W | BPF_ABS;
    const sock_filter stop = statement(BPF_RET | BPF_K, SECCOMP_RET_TRACE);
    std::vector<sock_filter> filter = {statement(load, numberAt)};
    const auto stopAt = [&](long number) {
        filter.push_back(jump(BPF_JEQ, static_cast<unsigned>(number), 0, 1));
        filter.push_back(stop);
    };
    std::for_each(onOpenFiles.begin(), onOpenFiles.end(), stopAt);
    std::for_each(onNames.begin(), onNames.end(), stopAt);
    filter.push_back(jump(BPF_JEQ, static_cast<unsigned>(SYS_openat), 0, 3));
    filter.push_back(statement(load, flagsAt));
    filter.push_back(jump(BPF_JSET, O_CREAT | O_TRUNC, 0, 1));
    filter.push_back(stop);
    filter.push_back(statement(BPF_RET | BPF_K, SECCOMP_RET_ALLOW));
    return filter;
}

bool isFile(int thread, unsigned long descriptor)
{
    const std::string link =
        "/proc/" + std::to_string(thread) + "/fd/" + std::to_string(descriptor);
    std::array<char, 32> start = {};
    const ssize_t got = ::readlink(link.c_str(), start.data(), start.size());
    const std::string_view target(start.data(),
                                  static_cast<std::size_t>(std::max<ssize_t>(got, 0)));
    return target.starts_with('/') && !target.starts_with("/dev/")
           && !target.starts_with("/memfd:");
}

} // namespace

bool stopBeforeDiskCalls()
{
    std::vector<sock_filter> filter = diskCallFilter();
    const sock_fprog program = {static_cast<unsigned short>(filter.size()), filter.data()};
    return ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0
           && ::syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, 0, &program) == 0;
}

bool changesDisk(int thread)
{
    __ptrace_syscall_info call = {};
    if (::ptrace(PTRACE_GET_SYSCALL_INFO, thread, sizeof(call), &call) <= 0)
        return true;
    const auto number = static_cast<long>(call.seccomp.nr);
    const bool byFile =
        std::find(onOpenFiles.begin(), onOpenFiles.end(), number) != onOpenFiles.end();
    return !byFile || isFile(thread, call.seccomp.args[0]);
}

} // namespace tern::test
