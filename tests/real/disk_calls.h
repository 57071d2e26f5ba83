#pragma once

namespace tern::test {

/// From here on, this process and what it becomes stop for their tracer before each system call
/// that may change a disk. False where the kernel refuses.
[[nodiscard]] bool stopBeforeDiskCalls();

/// In the tracer: whether the call that `thread` stands before is about a file, rather than a
/// pipe, a terminal or a wake-up of another thread.
[[nodiscard]] bool changesDisk(int thread);

} // namespace tern::test
