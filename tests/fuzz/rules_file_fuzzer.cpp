// A sync-rules.yml, read as such, and compiled for a folder.
#include "fuzz/fuzz.h"

#include "settings/rules_compile.h"
#include "settings/settings_limits.h"

#include <algorithm>

namespace tern::test {

namespace {

constexpr const char *config =
    "folders:\n  - name: scans\n    local_path: /nowhere/a\n    remote: /nowhere/b\n";

void requirePlaces(const std::vector<Complaint> &complaints, const std::string &text)
{
    const auto lines = std::count(text.begin(), text.end(), '\n') + 1;
    require(complaints.size() <= maxComplaints, "no more is told than helps");
    for (const Complaint &complaint : complaints) {
        require(complaint.file == "sync-rules.yml", "a complaint names the file");
        require(complaint.line >= 0 && complaint.line <= lines + 1,
                "a complaint names a line of it");
        require(complaint.column >= 0, "a complaint names a column, or none");
    }
}

void requireOrigins(const RuleSet &rules)
{
    for (const Rule &rule : rules.rules()) {
        require(rule.origin.file == "sync-rules.yml" && rule.origin.line > 0
                    && rule.origin.column > 0 && !rule.origin.name.empty(),
                "each rule knows where it was written");
        require(rule.treatment != Treatment::LeaveOut || !rule.maxSize,
                "what is left out has no size");
    }
}

} // namespace

void fuzz(std::string_view bytes)
{
    const std::string text(bytes);
    SettingsTree tree = readSettingsTree(text, "sync-rules.yml", rulesSpec());
    requirePlaces(tree.complaints, text);
    if (!tree.isValid())
        return;
    const SettingsTree configTree = readSettingsTree(config, "config.yaml", configSpec());
    const Setting &folder = configTree.root.find("folders")->children.front();
    const SyncOptions options;
    std::vector<RulesFile> files;
    files.push_back({"sync-rules.yml", std::move(tree.root), Digest()});
    const CompiledRules compiled =
        compileRules({"config.yaml", configTree.root, folder, options, files});
    requirePlaces(compiled.complaints, text);
    const RuleSet &rules = compiled.rules;
    requireOrigins(rules);
    Entry entry;
    entry.size = 5'000'000;
    const RelPath path = RelPath::parse("raw/2026/cells.csv").value();
    require(rules.rule(path, entry, 0) == rules.rule(path, entry, 0),
            "the same rules say the same");
    Entry directory;
    directory.kind = Kind::Directory;
    const bool isLeftOut = rules.rule(path.parent(), directory, 0).leavesOut();
    require(!isLeftOut || rules.rule(path, entry, 0).leavesOut(),
            "below what is left out nothing is synced");
}

} // namespace tern::test
