#pragma once

#include "args.h"
#include "exit_status.h"
#include "terminal.h"

#include "base/clock.h"
#include "base/random.h"
#include "engine/engine.h"
#include "replica/folder/posix_file_system.h"
#include "settings/candidate_rules.h"
#include "settings/directories.h"
#include "settings/settings.h"

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
        return {fileSystem,
                executor,
                clock,
                random,
                directories.stateHome,
                pace,
                QSysInfo::machineUniqueId().toStdString()};
    }
};

/// The configuration as it is read now. The refusals of its folders are in words.
SettingsLoad readSettings(const Context &context);
/// The configuration, or a usageError() with all that is wrong with it.
Result<Settings> settingsOf(const Context &context);

/// How a folder would be synced with these rules, and all else as it stands in the files now; a
/// usageError() with all that is wrong. Blocks; any thread.
Result<SyncOptions> candidateOptions(const Context &context, const std::string &folder,
                                     const CandidateRules &candidate);

/// Says what went wrong on the error output ("tern: ..."), as JSON on the output when asked for.
ExitStatus report(Context &context, const Error &error);
ExitStatus report(Context &context, const Arguments &arguments, const Error &error);

/// Options of a run from the command line, on top of `base`.
[[nodiscard]] SyncOptions optionsFrom(const Arguments &arguments, SyncOptions base);

/// How many works may run at once when nothing is said.
[[nodiscard]] int defaultWorkers();

} // namespace tern
