#pragma once

#include "context.h"

#include "settings/effective_values.h"

namespace tern {

/// What one file of settings is, and what is wrong with it.
struct CheckedFile {
    enum class Kind { Config, Rules };
    Kind kind = Kind::Config;
    std::vector<Complaint> complaints = {};
    std::vector<IdleKey> idle = {};        ///< keys that do nothing, here and in rules of folders
    std::vector<std::string> waiting = {}; ///< of a config.yaml: folders whose rules are wrong
    std::size_t folders = 0;               ///< of a config.yaml
    bool exists = true;
};

/// config.yaml when `file` is the one of this user, or when it has a section of one; else rules.
[[nodiscard]] CheckedFile::Kind kindOf(const Context &context, const std::string &file,
                                       const std::string &text);

/// Checks `file` with all that it names. Blocks.
[[nodiscard]] CheckedFile checkFile(const Context &context, const std::string &file);
/// The same of a draft of `file`, which lies beside it; complaints speak of `file`.
[[nodiscard]] CheckedFile checkDraft(const Context &context, const std::string &file,
                                     const std::string &draft);

} // namespace tern
