#include "configuration.h"

#include "settings/folder_rules_load.h"
#include "settings/rules_file.h"

#include <unistd.h>

namespace tern {

namespace {

std::string factsOf(const Complaint &complaint)
{
    std::string facts = name(complaint.kind);
    if (complaint.line > 0)
        facts += ", line " + std::to_string(complaint.line) + ", column "
                 + std::to_string(complaint.column);
    for (const std::string &part : {complaint.key, complaint.value, complaint.other}) {
        if (!part.empty())
            facts += ": " + part;
    }
    return facts;
}

} // namespace

SettingsWords plainSettingsWords()
{
    SettingsWords words;
    words.refusal = refusalFor;
    words.edit = [](const std::string &file, const SettingsEdit &edit) {
        if (edit.complaints.empty())
            return *edit.error;
        const Complaint &first = edit.complaints.front();
        return Error{ErrorCode::BadInput, first.file.empty() ? file : first.file, factsOf(first),
                     0};
    };
    words.given = [](const Complaint &complaint) {
        return Error{ErrorCode::BadInput, complaint.key, factsOf(complaint), 0};
    };
    words.place = [](const PlaceObjection &objection) { return asError(objection); };
    return words;
}

SettingsLoad Configuration::read() const
{
    SettingsLoad load = loadSettings(m_directories.configFile, m_directories.home);
    for (FolderSettings &folder : load.settings.folders) {
        if (folder.refusal)
            folder.refusal = m_words.refusal(load.settings.rules.at(folder.name).complaints);
    }
    return load;
}

Result<void> Configuration::done(const SettingsEdit &edit) const
{
    if (edit.isDone())
        return {};
    return Failure(m_words.edit(m_directories.configFile, edit));
}

Result<Settings> Configuration::settings() const
{
    SettingsLoad load = read();
    TERN_TRY(done({{}, std::move(load.complaints)}));
    return std::move(load.settings);
}

Result<SyncOptions> Configuration::candidate(const std::string &folder,
                                             const CandidateRules &rules) const
{
    TERN_TRY(CandidateLoad load,
             loadCandidate(m_directories.configFile, m_directories.home, folder, rules));
    TERN_TRY(done({{}, std::move(load.complaints)}));
    if (!load.options)
        return fail(ErrorCode::NotFound, folder, "no such folder in config.yaml");
    return std::move(*load.options);
}

Result<SyncOptions> Configuration::candidate(const NewFolder &folder,
                                             const std::string &workplace) const
{
    NewFolder entry = folder;
    std::string rules;
    if (folder.rules) {
        rules = rulesFileFor(*folder.rules, m_directories.configFile, m_directories.home);
        if (::access(rules.c_str(), F_OK) != 0) {
            rules = workplace + "/rules.yml";
            TERN_TRY(placeRuleTemplate(*folder.rules, rules));
        }
        entry.rules.reset(); // not yet where the entry would name it
    }
    TERN_TRY(CandidateLoad load,
             loadNewFolder(m_directories.configFile, m_directories.home, entry, rules));
    TERN_TRY(done({{}, std::move(load.complaints)}));
    return std::move(*load.options);
}

Result<Configuration::Change> Configuration::set(const std::string &key,
                                                 const std::string &value) const
{
    TERN_TRY(const Settings before, settings());
    const auto found = findSettingKey(key, before);
    if (!found)
        return Failure(m_words.given(found.error()));
    auto values = readGivenValue(*found, value);
    if (!values)
        return Failure(m_words.given(values.error()));
    TERN_TRY(done(setInFile(m_directories.configFile, m_directories.home, *found, *values)));
    return Change{*found, std::move(*values)};
}

Result<Configuration::Change> Configuration::unset(const std::string &key) const
{
    TERN_TRY(const Settings before, settings());
    const auto found = findSettingKey(key, before);
    if (!found)
        return Failure(m_words.given(found.error()));
    const SettingsEdit edit = unsetInFile(m_directories.configFile, m_directories.home, *found);
    if (edit.error && edit.error->code == ErrorCode::NotFound)
        return fail(ErrorCode::NotFound, key, "not set");
    TERN_TRY(done(edit));
    return Change{*found};
}

Result<Configuration::PlacedRules> Configuration::placeRules(const std::string &name) const
{
    PlacedRules placed;
    placed.file = rulesFileFor(name, m_directories.configFile, m_directories.home);
    TERN_TRY(placed.placing, placeRuleTemplate(name, placed.file));
    RulesFiles read = readRulesFiles(placed.file, m_directories.home);
    TERN_TRY(done({{}, std::move(read.complaints)}));
    return placed;
}

Result<std::optional<Configuration::PlacedRules>> Configuration::add(const NewFolder &folder) const
{
    for (const PlaceObjection &objection : objectionsToPair(folder.local, folder.remote)) {
        if (forbids(objection.kind))
            return Failure(m_words.place(objection));
    }
    if (!isFolderName(folder.name))
        return Failure(m_words.given({ComplaintKind::BadName, {}, 0, 0, "name", folder.name}));
    std::optional<PlacedRules> placed;
    if (folder.rules) {
        TERN_TRY(placed, placeRules(*folder.rules));
    }
    TERN_TRY(done(addFolderToFile(m_directories.configFile, m_directories.home, folder)));
    return placed;
}

Result<void> Configuration::remove(const std::string &name) const
{
    return done(removeFolderFromFile(m_directories.configFile, m_directories.home, name));
}

} // namespace tern
