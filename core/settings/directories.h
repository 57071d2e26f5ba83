#pragma once

#include "base/result.h"

#include <functional>
#include <optional>
#include <string>

namespace tern {

/// How an environment variable is asked for; injected, so that tests own it.
using Environment = std::function<std::optional<std::string>(const char *name)>;
[[nodiscard]] Environment processEnvironment();

/// Where the files of this user lie (XDG Base Directory Specification 0.8). Absolute paths.
struct Directories {
    std::string home;
    std::string configFile; ///< <config home>/tern/config.yaml
    std::string stateHome;  ///< journals lie in <state home>/tern/<pair>
    std::string state;      ///< <state home>/tern
    std::string runtime;    ///< <runtime dir>/tern, or <state home>/tern/run where there is none

    [[nodiscard]] std::string socket() const { return runtime + "/control.sock"; }
    [[nodiscard]] std::string daemonLog() const { return state + "/daemon.log"; }
};

/// Relative values count as unset, as the specification has it. A runtime folder that is not ours
/// alone, or whose socket path would be too long for the kernel, is not used. NotFound without a
/// home.
Result<Directories> directoriesFrom(const Environment &environment);

/// Makes `path` (and what is missing above it) as a folder for this user alone. An existing one
/// must be a real folder of this user; a wider mode is narrowed to 0700. PermissionDenied
/// otherwise.
Result<void> makePrivateFolder(const std::string &path);

} // namespace tern
