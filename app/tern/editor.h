#pragma once

#include "base/result.h"

#include <string>

namespace tern {

/// A new file beside `file`, with `text`, for this user alone; its name ends as that of `file`, so
/// that editors know the language.
Result<std::string> makeDraft(const std::string &file, const std::string &text);

/// Lets the user's editor ($VISUAL, else $EDITOR, else vi; with arguments, as a shell reads them)
/// edit `file`, and waits for its end. Fails with a usageError() when it cannot be started or ends
/// with a failure.
Result<void> runEditor(const std::string &file);

} // namespace tern
