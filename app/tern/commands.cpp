#include "commands.h"

#include "help.h"

#include <algorithm>
#include <utility>

namespace tern {

CommandFunction functionOf(const std::string &command)
{
    static constexpr std::pair<std::string_view, CommandFunction> table[] = {
        {"sync", runSync},
        {"force-sync", runForceSync},
        {"init", runInit},
        {"folders", runFolders},
        {"mounts", runMounts},
        {"remove", runRemove},
        {"start", runStart},
        {"stop", runStop},
        {"pause", runPause},
        {"resume", runResume},
        {"status", runStatus},
        {"daemon", runDaemon},
        {"conflicts list", runConflictsList},
        {"conflicts resolve", runConflictsResolve},
        {"conflicts reopen", runConflictsReopen},
        {"conflicts show", runConflictsShow},
        {"explain", runExplain},
        {"trash list", runTrashList},
        {"trash restore", runTrashRestore},
        {"trash clean", runTrashClean},
        {"log", runLog},
        {"undo", runUndo},
        {"config check", runConfigCheck},
        {"config show", runConfigShow},
        {"config edit", runConfigEdit},
        {"config set", runConfigSet},
        {"config unset", runConfigUnset},
        {"rules test", runRulesTest},
        {"rules list", runRulesList},
        {"rules preview", runRulesPreview},
        {"select", runSelect},
        {"help", runHelp},
        {"generate", runGenerate},
    };
    for (const auto &[name, function] : table) {
        if (name == command)
            return function;
    }
    return nullptr;
}

int runTern(Context &context, const std::vector<std::string> &words)
{
    if (words.empty()) {
        context.err.write(overview());
        return static_cast<int>(ExitStatus::Usage);
    }
    if (words[0] == "--version") {
        context.out.line("tern " TERN_VERSION);
        return 0;
    }
    if (words[0] == "--help" || words[0] == "-h") {
        context.out.write(overview());
        return 0;
    }
    if (words.size() == 2 && (words[1] == "--help" || words[1] == "-h")) {
        if (const std::string help = helpForGroup(words[0]); !help.empty()) {
            context.out.write(help);
            return 0;
        }
    }
    const Result<Arguments> arguments = parseArguments(words);
    if (!arguments)
        return static_cast<int>(report(context, arguments.error()));
    if (arguments->wantsHelp) {
        context.out.write(helpFor(*arguments->command));
        return 0;
    }
    const ExitStatus status = functionOf(arguments->command->name)(context, *arguments);
    if (!context.out.hasFailed())
        return static_cast<int>(status);
    context.err.line("tern: the output could not be written. What was done is kept.");
    return static_cast<int>(std::max(status, ExitStatus::CouldNotRun));
}

} // namespace tern
