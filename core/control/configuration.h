#pragma once

#include "settings/candidate_rules.h"
#include "settings/directories.h"
#include "settings/place_objection.h"
#include "settings/rule_templates.h"
#include "settings/settings_edit.h"

#include <functional>

namespace tern {

/// How mistakes in settings are said, as core has no sentences. Called from any thread.
struct SettingsWords {
    /// Why folders with these complaints may not run: BadSettings, the file as its subject.
    std::function<Error(const std::vector<Complaint> &)> refusal;
    /// Why a file of settings was not read, or not edited.
    std::function<Error(const std::string &file, const SettingsEdit &)> edit;
    /// What is wrong with a key or value that somebody gave.
    std::function<Error(const Complaint &)> given;
    std::function<Error(const PlaceObjection &)> place;
};

/// The bare facts, in place of words.
[[nodiscard]] SettingsWords plainSettingsWords();

/// The configuration of a user: read and edited in the same way by the command line, a daemon and
/// the desktop. A value. All calls block, and may be made on any thread.
class Configuration {
public:
    Configuration(Directories directories, SettingsWords words)
        : m_directories(std::move(directories)), m_words(std::move(words))
    {
    }

    [[nodiscard]] const Directories &directories() const { return m_directories; }
    [[nodiscard]] const SettingsWords &words() const { return m_words; }

    /// As it is read now. The refusals of its folders are in words.
    [[nodiscard]] SettingsLoad read() const;
    /// The same, or all that is wrong with it.
    Result<Settings> settings() const;
    /// How a folder would be synced with these rules, and all else as it stands in the files now.
    /// NotFound for an unknown folder.
    Result<SyncOptions> candidate(const std::string &folder, const CandidateRules &rules) const;
    /// How a folder would be synced that is not configured yet. A template that was not put in its
    /// place yet is read from a file made in `workplace`, a folder for that.
    Result<SyncOptions> candidate(const NewFolder &folder, const std::string &workplace) const;

    struct Change {
        SettingKey key;
        std::vector<std::string> values = {}; ///< that are set now
    };
    Result<Change> set(const std::string &key, const std::string &value) const;
    /// NotFound when nothing stands at that key.
    Result<Change> unset(const std::string &key) const;

    /// What became of the template that an added folder is governed by.
    struct PlacedRules {
        TemplatePlacing placing = TemplatePlacing::WasThere;
        std::string file;
    };
    /// Adds the folder, whose places are canonical, and puts its template of rules there first.
    Result<std::optional<PlacedRules>> add(const NewFolder &folder) const;
    /// NotFound for an unknown name.
    Result<void> remove(const std::string &name) const;

private:
    Result<void> done(const SettingsEdit &edit) const;
    Result<PlacedRules> placeRules(const std::string &name) const;

    Directories m_directories;
    SettingsWords m_words;
};

} // namespace tern
