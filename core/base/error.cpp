#include "error.h"

#include <cerrno>

namespace tern {

const char *name(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotFound: return "not_found";
    case ErrorCode::AlreadyExists: return "already_exists";
    case ErrorCode::NotADirectory: return "not_a_directory";
    case ErrorCode::IsADirectory: return "is_a_directory";
    case ErrorCode::NotEmpty: return "not_empty";
    case ErrorCode::PermissionDenied: return "permission_denied";
    case ErrorCode::ReadOnly: return "read_only";
    case ErrorCode::NoSpace: return "no_space";
    case ErrorCode::TooLarge: return "too_large";
    case ErrorCode::NameTooLong: return "name_too_long";
    case ErrorCode::InvalidName: return "invalid_name";
    case ErrorCode::Unsupported: return "unsupported";
    case ErrorCode::CrossDevice: return "cross_device";
    case ErrorCode::Busy: return "busy";
    case ErrorCode::Unstable: return "unstable";
    case ErrorCode::ChangedMeanwhile: return "changed_meanwhile";
    case ErrorCode::Corrupt: return "corrupt";
    case ErrorCode::Stopped: return "stopped";
    case ErrorCode::Io: return "io";
    case ErrorCode::Offline: return "offline";
    case ErrorCode::RootMissing: return "root_missing";
    case ErrorCode::RootForeign: return "root_foreign";
    case ErrorCode::RootRolledBack: return "root_rolled_back";
    case ErrorCode::Locked: return "locked";
    case ErrorCode::JournalDamaged: return "journal_damaged";
    case ErrorCode::BadInput: return "bad_input";
    case ErrorCode::BadSettings: return "bad_settings";
    }
    return "io";
}

ErrorCode errorCodeFromErrno(int value)
{
    switch (value) {
    case ENOENT: return ErrorCode::NotFound;
    case EEXIST: return ErrorCode::AlreadyExists;
    case ENOTDIR: return ErrorCode::NotADirectory;
    case EISDIR: return ErrorCode::IsADirectory;
    case ENOTEMPTY: return ErrorCode::NotEmpty;
    case EACCES:
    case EPERM: return ErrorCode::PermissionDenied;
    case EROFS: return ErrorCode::ReadOnly;
    case ENOSPC:
    case EDQUOT: return ErrorCode::NoSpace;
    case EFBIG: return ErrorCode::TooLarge;
    case ENAMETOOLONG: return ErrorCode::NameTooLong;
    case EINVAL:
    case ENOSYS:
    case EOPNOTSUPP: return ErrorCode::Unsupported;
    case EXDEV: return ErrorCode::CrossDevice;
    case EBUSY:
    case EAGAIN:
    case ETXTBSY: return ErrorCode::Busy;
    case ESTALE:
    case ENODEV:
    case ENXIO:
    case ENOTCONN:
    case EHOSTDOWN:
    case EHOSTUNREACH:
    case ETIMEDOUT: return ErrorCode::Offline;
    case ELOOP: return ErrorCode::ChangedMeanwhile; // a symlink stands where a directory was
    default: return ErrorCode::Io;
    }
}

Error systemError(int value, std::string subject)
{
    return Error{errorCodeFromErrno(value), std::move(subject), {}, value};
}

} // namespace tern
