#pragma once

#include "context.h"

namespace tern {

/// One function a command; each says what it has to say, and how the program ends.
using CommandFunction = ExitStatus (*)(Context &, const Arguments &);

ExitStatus runSync(Context &context, const Arguments &arguments);
ExitStatus runForceSync(Context &context, const Arguments &arguments);
ExitStatus runInit(Context &context, const Arguments &arguments);
ExitStatus runFolders(Context &context, const Arguments &arguments);
ExitStatus runMounts(Context &context, const Arguments &arguments);
ExitStatus runRemove(Context &context, const Arguments &arguments);
ExitStatus runStart(Context &context, const Arguments &arguments);
ExitStatus runStop(Context &context, const Arguments &arguments);
ExitStatus runPause(Context &context, const Arguments &arguments);
ExitStatus runResume(Context &context, const Arguments &arguments);
ExitStatus runStatus(Context &context, const Arguments &arguments);
ExitStatus runDaemon(Context &context, const Arguments &arguments);
ExitStatus runConflictsList(Context &context, const Arguments &arguments);
ExitStatus runConflictsResolve(Context &context, const Arguments &arguments);
ExitStatus runConflictsReopen(Context &context, const Arguments &arguments);
ExitStatus runConflictsShow(Context &context, const Arguments &arguments);
ExitStatus runExplain(Context &context, const Arguments &arguments);
ExitStatus runTrashList(Context &context, const Arguments &arguments);
ExitStatus runTrashRestore(Context &context, const Arguments &arguments);
ExitStatus runTrashClean(Context &context, const Arguments &arguments);
ExitStatus runLog(Context &context, const Arguments &arguments);
ExitStatus runUndo(Context &context, const Arguments &arguments);
ExitStatus runConfigCheck(Context &context, const Arguments &arguments);
ExitStatus runConfigShow(Context &context, const Arguments &arguments);
ExitStatus runConfigEdit(Context &context, const Arguments &arguments);
ExitStatus runConfigSet(Context &context, const Arguments &arguments);
ExitStatus runConfigUnset(Context &context, const Arguments &arguments);
ExitStatus runRulesTest(Context &context, const Arguments &arguments);
ExitStatus runRulesList(Context &context, const Arguments &arguments);
ExitStatus runRulesPreview(Context &context, const Arguments &arguments);
ExitStatus runSelect(Context &context, const Arguments &arguments);
ExitStatus runHelp(Context &context, const Arguments &arguments);
ExitStatus runGenerate(Context &context, const Arguments &arguments);

/// The function of a command; nothing only for a name that is in no table.
[[nodiscard]] CommandFunction functionOf(const std::string &command);

/// The whole program: `words` are what follows its name.
int runTern(Context &context, const std::vector<std::string> &words);

} // namespace tern
