#pragma once

#include "session.h"

namespace tern {

/// A folder that something can be said about, and what holds for it now.
struct SurveyedFolder {
    enum class Reason : std::uint8_t {
        Said,      ///< of the folder itself
        Inherited, ///< said of a folder above
        NewFolder, ///< nothing was said: as new folders do
        MadeHere,  ///< nothing was said, new folders stay away, and it stands here
    };
    RelPath path;
    Presence presence = Presence::All;
    Reason reason = Reason::NewFolder;
    bool onLocal = false; ///< it stands there
    bool onRemote = false;

    bool operator==(const SurveyedFolder &) const = default;
};
[[nodiscard]] const char *name(SurveyedFolder::Reason reason); ///< "said", "inherited", ...

/// What can be chosen: the folders in the root, and those beside and directly below whatever
/// something was said about, in tree order.
struct SelectionSurvey {
    NewFolders newFolders = NewFolders::Come;
    std::vector<SurveyedFolder> folders = {};
    std::optional<Error> local = {}; ///< why the side could not be looked at
    std::optional<Error> remote = {};

    [[nodiscard]] const SurveyedFolder *find(const RelPath &path) const;
};

/// Looks at both sides. `also`: further folders to be told of, with what is beside them. Blocks:
/// worker, between runs.
[[nodiscard]] Result<SelectionSurvey> surveySelection(Session &session, const Selection &selection,
                                                      const std::vector<RelPath> &also);

/// What the next run would bring here of the folders in `scope`, were `options` in force: files
/// that stand on the remote and not here. Blocks: worker, between runs. `now`: nanoseconds since
/// 1970.
[[nodiscard]] Result<Tally> arrivalsIn(Session &session, const Scope &scope,
                                       const SyncOptions &options, std::int64_t now);

} // namespace tern
