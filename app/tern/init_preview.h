#pragma once

#include "context.h"

namespace tern {

/// `tern init --dry-run`: what a first run of the folder would do. Changes nothing. Main thread;
/// needs a QCoreApplication, whose loop it runs.
ExitStatus previewInit(Context &context, const Arguments &arguments, const NewFolder &folder);

} // namespace tern
