#pragma once

#include "setting.h"

#include "base/digest.h"

namespace tern {

/// One file of rules, read.
struct RulesFile {
    std::string file; ///< absolute
    Setting root;     ///< as rulesSpec() has it
    Digest content;
};

/// A file of rules with all that it includes, directly or not. In order: a file stands before what
/// it includes, so that its rules are asked first; a file included twice stands once.
struct RulesFiles {
    std::vector<RulesFile> files = {};
    std::vector<Complaint> complaints = {};

    [[nodiscard]] bool isValid() const { return complaints.empty(); }
};

/// Reads `file` (absolute). Included files are named relative to the folder of the one that
/// includes them, absolutely, or with "~/" for `home`. A file that is not there is a complaint.
/// Blocks.
[[nodiscard]] RulesFiles readRulesFiles(const std::string &file, const std::string &home);
/// The same as if `file` read `text`, whether it is there or not. Blocks for what it includes.
[[nodiscard]] RulesFiles readRulesFiles(const std::string &file, const std::string &home,
                                        const std::string &text);

} // namespace tern
