#pragma once

#include "folder_access.h"
#include "progress.h"

namespace tern {

/// What is shown while a run goes on.
class RunView {
public:
    RunView(Context &context, const Arguments &arguments);

    /// Refers to this view.
    [[nodiscard]] RunListener listener();
    void end() { m_line.clear(); }

private:
    Context &m_context;
    bool m_listsEvents;
    ProgressLine m_line;
};

/// Says what a run did (or, for --dry-run, would do), in words or as JSON, and how the program
/// ends.
ExitStatus outputRun(Context &context, const Arguments &arguments, const FolderTarget &target,
                     const RunReport &ran);

} // namespace tern
