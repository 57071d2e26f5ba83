#pragma once

#include <string>

namespace tern {

/// Why one operation failed. Core returns codes and facts; the command line and the desktop say
/// them in words. Which of them are worth another try is decided in engine/retry_policy.
enum class ErrorCode {
    NotFound,         ///< nothing stands there
    AlreadyExists,    ///< something stands there already
    NotADirectory,    ///< a directory was needed
    IsADirectory,     ///< a file was needed
    NotEmpty,         ///< a directory still holds something
    PermissionDenied, ///< the user may not do this
    ReadOnly,         ///< the file system or the folder takes no writes
    NoSpace,          ///< disk or quota is full
    TooLarge,         ///< the file system cannot hold a file of this size
    NameTooLong,      ///< a name or path is longer than the side can hold
    InvalidName,      ///< a name that no RelPath may carry
    Unsupported,      ///< the side has no such operation
    CrossDevice,      ///< the operation would cross a file system border
    Busy,             ///< somebody is writing to the file
    Unstable,         ///< the file moved while it was read
    ChangedMeanwhile, ///< what stands there is not what the plan was made for
    Corrupt,          ///< content is not what its digest says
    Stopped,          ///< the caller asked to stop
    Io,               ///< the device failed
    Offline,          ///< the side cannot be reached now
    RootMissing,      ///< the root folder is not there
    RootForeign,      ///< another folder stands where the root was
    RootRolledBack,   ///< the root is older than what was agreed
    Locked,           ///< another Tern is at work on it
    JournalDamaged,   ///< the journal cannot be read
    BadInput,         ///< a value from outside that is not one of the allowed
    BadSettings,      ///< a file of settings has a mistake; what it governs waits
};

/// One failed operation: what happened (`code`, `osError`), to what (`subject`, bytes), and what
/// is known besides (`detail`: facts, not a sentence for users; never a secret).
struct Error {
    ErrorCode code = ErrorCode::Io;
    std::string subject = {};
    std::string detail = {};
    int osError = 0; ///< errno, or 0

    bool operator==(const Error &) const = default;
};

/// Stable lower-case name ("no_space"), used in JSON and in the event log.
[[nodiscard]] const char *name(ErrorCode code);

/// The code that stands for an errno value.
[[nodiscard]] ErrorCode errorCodeFromErrno(int value);

/// An Error for a failed system call on `subject`, from errno's value.
[[nodiscard]] Error systemError(int value, std::string subject);

} // namespace tern
