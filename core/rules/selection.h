#pragma once

#include "rule_error.h"

#include "model/entry.h"

#include <map>
#include <vector>

namespace tern {

enum class Choice : std::uint8_t { Chosen, Unchosen };

/// What happens to a folder that nothing was said about.
enum class NewFolders : std::uint8_t { Come, StayAway };
[[nodiscard]] const char *name(NewFolders newFolders); ///< "come", "stay_away"
[[nodiscard]] std::optional<NewFolders> newFoldersFromName(std::string_view name);

/// How much of a folder is here.
enum class Presence : std::uint8_t { All, Some, None };

/// Which folders are to be here, on this computer. A choice holds for a folder and all below it, up
/// to where another choice was made; a choice that says what would be inherited anyway is not kept,
/// so equal selections are equal values. Where new folders stay away, "not here" is kept although
/// the folder would be away without it: a folder of which nothing was said may have been made here.
/// What stands directly in the root without being a folder is always here.
///
/// A value; const calls are safe from any thread.
class Selection {
public:
    static constexpr std::size_t maxChoices = 10'000;

    Selection() = default; ///< everything is here
    explicit Selection(NewFolders newFolders) : m_newFolders(newFolders) {}

    /// Chooses `folder` with all that is below it: what was said further down is forgotten.
    /// BadInput when there are too many choices.
    Result<void> choose(const RelPath &folder, Choice choice);
    /// Chooses `folder` but for what was said of folders further down.
    Result<void> chooseAround(const RelPath &folder);

    /// The same folders of `known` here as now, with another answer for new ones. `known`: the
    /// folders directly in the root.
    [[nodiscard]] Result<Selection> withNewFolders(NewFolders newFolders,
                                                   const std::vector<RelPath> &known) const;

    /// True for what is chosen, and for a folder with something chosen further down.
    [[nodiscard]] bool isHere(const RelPath &path, Kind kind) const;
    /// Of a folder and all below it, as far as choices were made: what is there is not known here.
    [[nodiscard]] Presence presence(const RelPath &folder) const;
    [[nodiscard]] bool isEverything() const;
    /// Where new folders stay away: the highest place, `path` or one above it, of which nothing was
    /// said, neither there nor above, and nothing chosen below. Nothing where something was.
    [[nodiscard]] std::optional<RelPath> unmentioned(const RelPath &path) const;

    [[nodiscard]] NewFolders newFolders() const { return m_newFolders; }
    [[nodiscard]] const std::map<RelPath, Choice> &choices() const { return m_choices; }

    /// One text for each choice, in order: "+fastq/lane-1", "-bam". Control characters, and what is
    /// not ASCII in a path that is not UTF-8, stand as `\xHH`, a backslash as `\\`.
    [[nodiscard]] std::vector<std::string> texts() const;
    /// The inverse. BadInput, in the form of rule_error.h, for the first text that is wrong; a
    /// folder that is named twice is an error.
    static Result<Selection> parse(NewFolders newFolders, const std::vector<std::string> &texts);

    bool operator==(const Selection &) const = default;

private:
    [[nodiscard]] std::optional<Choice> saidOf(const RelPath &path) const;
    [[nodiscard]] Choice choiceAt(const RelPath &path) const;
    [[nodiscard]] bool isInherited(const RelPath &folder, Choice choice) const;
    void dropInherited();

    NewFolders m_newFolders = NewFolders::Come;
    std::map<RelPath, Choice> m_choices;
};

} // namespace tern
