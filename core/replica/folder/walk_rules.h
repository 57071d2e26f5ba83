#pragma once

#include "file_system.h"

#include "base/rel_path.h"
#include "replica/scan_rules.h"

#include <optional>

namespace tern {

/// What the rules of a scan say of the paths that its walk meets. Reads the ignore files. Where one
/// cannot be understood, all of its directory is held but the file itself, so that a mended one can
/// come from the other side. Used by the thread of the walk.
class WalkRules {
public:
    /// `rules` may be null: then everything is admitted, and no ignore file is read.
    WalkRules(Directory &root, ScanRules *rules) : m_root(root), m_rules(rules) {}

    [[nodiscard]] bool areGiven() const { return m_rules != nullptr; }
    /// Before anything in `directory` is asked about. `ignoreFile`: its status, nothing where there
    /// is none. An error is one of the ignore file, and concerns nothing else.
    Result<void> enter(const RelPath &directory, const std::optional<FileStatus> &ignoreFile);
    /// The same for all directories above `top`, for a walk that begins there. Each failing one is
    /// told by its ignore file's path and error.
    struct Refused {
        RelPath ignoreFile;
        Error error;
    };
    std::vector<Refused> enterAbove(const RelPath &top);

    [[nodiscard]] Admission admission(const RelPath &path, const Entry &entry) const;
    /// For a path whose directories above were not walked: the first of them that is not admitted
    /// decides.
    [[nodiscard]] Admission admissionAbove(const RelPath &top) const;

    [[nodiscard]] static Result<RelPath> ignoreFileIn(const RelPath &directory)
    {
        return directory.child(ScanRules::ignoreFileName);
    }

private:
    Result<std::string> read(const RelPath &directory) const;

    Directory &m_root;
    ScanRules *m_rules;
    std::optional<RelPath> m_held; ///< the last directory whose ignore file is no good
};

} // namespace tern
