#pragma once

#include "args.h"
#include "exit_status.h"
#include "terminal.h"

#include "base/clock.h"
#include "base/random.h"
#include "control/engine_host.h"
#include "engine/engine.h"
#include "replica/folder/posix_file_system.h"

#include <QByteArray>
#include <QSysInfo>

namespace tern {

/// What every command stands on. Made once, in main.
struct Context {
    Directories directories;
    std::string workingFolder;
    std::string program; ///< path of the running binary
    Terminal out;
    Terminal err;
    SystemClock clock = {};
    SystemRandom random = {};
    PosixFileSystem fileSystem = {};
    SystemTimeZone zone = {};
    SystemWaiting waiting = {};

    [[nodiscard]] EngineParts engineParts(Executor &executor, const PaceParts *pace = nullptr)
    {
        return {fileSystem, executor, clock, random, directories.stateHome, pace, machine()};
    }
    [[nodiscard]] EngineHostParts hostParts();
    /// Tells this computer from others.
    [[nodiscard]] static std::string machine() { return QSysInfo::machineUniqueId().toStdString(); }
};

/// How the command line reads and edits the configuration.
[[nodiscard]] Configuration configurationOf(const Context &context);
/// The configuration, or a usageError() with all that is wrong with it.
Result<Settings> settingsOf(const Context &context);

/// Says what went wrong on the error output ("tern: ..."), as JSON on the output when asked for.
ExitStatus report(Context &context, const Error &error);
ExitStatus report(Context &context, const Arguments &arguments, const Error &error);

/// Options of a run from the command line, on top of `base`.
[[nodiscard]] SyncOptions optionsFrom(const Arguments &arguments, SyncOptions base);

/// How many works may run at once when nothing is said.
[[nodiscard]] int defaultWorkers();

} // namespace tern
