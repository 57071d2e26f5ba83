#pragma once

#include "selection_survey.h"

namespace tern {

/// What somebody wants to be selected differently in one folder.
struct SelectionWish {
    std::vector<RelPath> add = {};
    std::vector<RelPath> remove = {};
    std::optional<NewFolders> newFolders = {};

    [[nodiscard]] bool isEmpty() const { return add.empty() && remove.empty() && !newFolders; }
    [[nodiscard]] std::vector<RelPath> paths() const;
    /// The first path that is to be added as well as removed.
    [[nodiscard]] std::optional<RelPath> contradiction() const;
};

/// Why a wish cannot be followed.
struct SelectionRefusal {
    enum class Kind : std::uint8_t {
        NoSuchFolder,    ///< `path` stands on neither side
        FolderUnknown,   ///< whether `path` stands anywhere cannot be told: `side` is away
        NewFoldersAsked, ///< which folders are new cannot be told: `side` is away
        TooMany,         ///< `error` says so
    };
    Kind kind = Kind::TooMany;
    RelPath path = {};
    Side side = Side::Local;
    Error error = {};
};

/// What would be selected. `survey` was made with all paths of the wish. Pure.
[[nodiscard]] tl::expected<Selection, SelectionRefusal>
changedSelection(const Selection &before, const SelectionWish &wish, const SelectionSurvey &survey);

} // namespace tern
