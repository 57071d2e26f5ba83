#include "rules_compile.h"

#include "setting_value.h"

#include "content/hasher.h"
#include "rules/quantity.h"

#include <algorithm>

namespace tern {

namespace {

constexpr char separator = '\0';

Treatment treatmentOf(SyncMode mode)
{
    switch (mode) {
    case SyncMode::Bidirectional: return Treatment::BothWays;
    case SyncMode::UploadOnly: return Treatment::UpOnly;
    case SyncMode::DownloadOnly: return Treatment::DownOnly;
    }
    return Treatment::BothWays;
}

/// Patterns that were found right when the file was read.
void addPattern(PatternList &list, const std::string &text, int line)
{
    if (auto pattern = Pattern::parse(text))
        list.add(std::move(*pattern), static_cast<std::size_t>(line));
}

PatternList patternsOf(const Setting &setting)
{
    PatternList list;
    for (const SettingText &value : setting.values)
        addPattern(list, value.text, value.line);
    return list;
}

bool hasValues(const Setting *setting)
{
    return setting != nullptr && !setting->values.empty();
}

RuleOrigin originOf(const std::string &file, const Setting &setting, std::string name)
{
    return {file, static_cast<std::size_t>(setting.line), static_cast<std::size_t>(setting.column),
            std::move(name)};
}

std::optional<std::uint64_t> sizeAt(const Setting &setting, std::string_view path)
{
    const Setting *found = setting.find(path);
    if (found == nullptr)
        return std::nullopt;
    const auto size = parseSize(found->text());
    return size ? std::optional<std::uint64_t>(*size) : std::nullopt;
}

Rule leavingOut(PatternList patterns, RuleOrigin origin)
{
    Rule rule;
    rule.patterns = std::move(patterns);
    rule.treatment = Treatment::LeaveOut;
    rule.origin = std::move(origin);
    return rule;
}

/// Whatever covers what is below the places that `body` matches.
std::string belowPattern(std::string body)
{
    while (body.ends_with('/'))
        body.pop_back();
    return (body.find('/') == std::string::npos ? "**/" : "") + body + "/**";
}

std::string inQuotesOfExpressions(const std::string &text)
{
    std::string quoted = "\"";
    for (const char c : text)
        quoted += c == '"' ? std::string("\\\"") : std::string(1, c);
    return quoted + '"';
}

/// Leaves out the files for which `filter` holds.
void addFilterRule(RulesBuild &build, const Setting *setting, const std::string &filter,
                   const std::string &file)
{
    if (setting == nullptr)
        return;
    if (auto parsed = Filter::parse(filter + setting->text())) {
        Rule rule = leavingOut({}, originOf(file, *setting, "sync.filters." + setting->key));
        rule.filters.push_back(std::move(*parsed));
        build.rules.push_back(std::move(rule));
    }
}

void addMetadataRule(RulesBuild &build, const Setting &item, const std::string &file)
{
    const std::string field = item.text("field");
    const auto wanted =
        Expression::parse("NOT " + field + " = " + inQuotesOfExpressions(item.text("value")));
    if (wanted) {
        Rule rule = leavingOut({}, originOf(file, item, "sync.filters.metadata_filters"));
        rule.expression = *wanted;
        build.rules.push_back(std::move(rule));
        return;
    }
    const SettingText &where = item.find("field")->values.front();
    Complaint complaint{ComplaintKind::BadRule, file, where.line, where.column, "field", field};
    const auto rule = ruleErrorIn(wanted.error());
    complaint.other = rule ? rule->message : wanted.error().detail;
    build.complaints.push_back(std::move(complaint));
}

void addPatternLists(std::vector<Rule> &rules, const Setting *excludes, const Setting *includes,
                     const std::string &file, const std::string &prefix)
{
    if (hasValues(excludes))
        rules.push_back(
            leavingOut(patternsOf(*excludes), originOf(file, *excludes, prefix + excludes->key)));
    if (hasValues(includes))
        rules.push_back(leavingOut(everythingBut(includes->values),
                                   originOf(file, *includes, prefix + includes->key)));
}

/// Puts the rules of one folder together.
class Compiler {
public:
    explicit Compiler(const RulesSource &source) : m_source(source) {}

    CompiledRules compile();

private:
    struct SizeLimits {
        std::optional<std::uint64_t> most;
        std::optional<std::uint64_t> warn;
    };

    void add(Rule rule);
    void addFreeRule(const RulesFile &file, const Setting &item);
    void addClass(const RulesFile &file, const Setting &item);
    void addDefaultIncludes();
    void addEverythingElse();
    void addConflictRule(const RulesFile &file, const Setting &item);
    void tooMany(const RuleOrigin &origin);
    void findDefaultLimits();
    [[nodiscard]] Rule asTheFolder(RuleOrigin origin) const;
    [[nodiscard]] SizeLimits limitsAt(const Setting &item) const;
    [[nodiscard]] Digest digest() const;
    /// For each setting at `path` of each file, and for each child of it.
    template <class Visit>
    void forEachAt(const char *path, Visit visit)
    {
        for (const RulesFile &file : m_source.files) {
            if (const Setting *found = file.root.find(path))
                visit(file, *found);
        }
    }
    template <class Visit>
    void forEachChild(const char *path, Visit visit)
    {
        forEachAt(path, [&](const RulesFile &file, const Setting &found) {
            for (const Setting &child : found.children)
                visit(file, child);
        });
    }

    const RulesSource &m_source;
    SizeLimits m_limits;
    RuleOrigin m_limitsOrigin;
    RuleSet m_rules;
    std::vector<Complaint> m_complaints;
};

CompiledRules Compiler::compile()
{
    findDefaultLimits();
    std::vector<Rule> first;
    addPatternLists(first, m_source.folder.find("exclude_patterns"),
                    m_source.folder.find("include_patterns"), m_source.configFile,
                    "folders." + m_source.folder.text("name") + ".");
    if (const Setting *filters = m_source.config.find("sync.filters")) {
        for (Rule &rule : rulesOfFilters(*filters, m_source.configFile).rules)
            first.push_back(std::move(rule));
    }
    for (Rule &rule : first)
        add(std::move(rule));
    forEachChild("rules", [this](const auto &file, const auto &item) { addFreeRule(file, item); });
    forEachAt("default_rules.exclude_patterns", [this](const auto &file, const Setting &excludes) {
        if (!excludes.values.empty())
            add(leavingOut(patternsOf(excludes),
                           originOf(file.file, excludes, "default_rules.exclude_patterns")));
    });
    forEachChild("research_rules",
                 [this](const auto &file, const auto &item) { addClass(file, item); });
    addDefaultIncludes();
    forEachChild("conflict_resolution.automatic_rules",
                 [this](const auto &file, const auto &item) { addConflictRule(file, item); });
    return {std::move(m_rules), digest(), std::move(m_complaints)};
}

void Compiler::tooMany(const RuleOrigin &origin)
{
    if (!m_complaints.empty())
        return;
    m_complaints.push_back({ComplaintKind::TooManyRules, origin.file, static_cast<int>(origin.line),
                            static_cast<int>(origin.column), origin.name});
}

void Compiler::add(Rule rule)
{
    const RuleOrigin origin = rule.origin;
    if (!m_rules.add(std::move(rule)))
        tooMany(origin);
}

Rule Compiler::asTheFolder(RuleOrigin origin) const
{
    Rule rule;
    rule.treatment = treatmentOf(m_source.options.mode);
    rule.deletions = m_source.options.deletions;
    rule.maxSize = m_limits.most;
    rule.warnSize = m_limits.warn;
    rule.origin = std::move(origin);
    return rule;
}

void Compiler::findDefaultLimits()
{
    forEachAt("default_rules.size_limits", [this](const auto &file, const Setting &limits) {
        if (m_limitsOrigin.name.empty())
            m_limitsOrigin = originOf(file.file, limits, "default_rules.size_limits");
        if (!m_limits.most)
            m_limits.most = sizeAt(limits, "max_file_size");
        if (!m_limits.warn)
            m_limits.warn = sizeAt(limits, "warn_file_size");
    });
}

/// Its own limits, else the default ones.
Compiler::SizeLimits Compiler::limitsAt(const Setting &item) const
{
    SizeLimits limits = {sizeAt(item, "max_file_size"), sizeAt(item, "warn_file_size")};
    if (!limits.most)
        limits.most = m_limits.most;
    if (!limits.warn)
        limits.warn = m_limits.warn;
    return limits;
}

void Compiler::addFreeRule(const RulesFile &file, const Setting &item)
{
    const std::string title = item.find("name") != nullptr ? item.text("name") : item.key;
    Rule rule = asTheFolder(originOf(file.file, item, "rules." + title));
    rule.treatment = treatmentFromName(item.text("do")).value_or(rule.treatment);
    if (auto expression = Expression::parse(item.text("match")))
        rule.expression = std::move(*expression);
    if (item.find("mirror") != nullptr)
        rule.deletions = flagFrom(item.text("mirror")) ? Deletions::Mirror : Deletions::Keep;
    rule.conflicts = conflictPolicyFromName(item.text("conflicts"));
    rule.maxSize = sizeAt(item, "max_file_size"); // it says itself what is too large, or nothing is
    rule.warnSize = limitsAt(item).warn;
    rule.pace = item.text("real_time") == "false" ? Pace::Scheduled : Pace::RealTime;
    rule.state = item.text("enabled") == "false" ? RuleState::Off : RuleState::On;
    add(std::move(rule));
}

void Compiler::addClass(const RulesFile &file, const Setting &item)
{
    const std::string title = "research_rules." + item.key;
    if (const Setting *excludes = item.find("exclude_patterns"); hasValues(excludes))
        add(leavingOut(patternsOf(*excludes),
                       originOf(file.file, *excludes, title + ".exclude_patterns")));
    const Setting *includes = item.find("include_patterns");
    if (!hasValues(includes))
        return;
    Rule rule = asTheFolder(originOf(file.file, *includes, title));
    rule.patterns = patternsOf(*includes);
    if (const auto mode = syncModeFromName(item.text("sync_mode")))
        rule.treatment = treatmentOf(*mode);
    if (item.find("mirror") != nullptr)
        rule.deletions = flagFrom(item.text("mirror")) ? Deletions::Mirror : Deletions::Keep;
    rule.conflicts = conflictPolicyFromName(item.text("conflict_policy"));
    rule.maxSize = limitsAt(item).most;
    rule.warnSize = limitsAt(item).warn;
    rule.pace = item.text("real_time") == "false" ? Pace::Scheduled : Pace::RealTime;
    add(std::move(rule));
}

/// With default include patterns, what nothing includes is left out.
void Compiler::addDefaultIncludes()
{
    std::optional<RuleOrigin> included;
    forEachAt("default_rules.include_patterns", [&](const auto &file, const Setting &includes) {
        if (includes.values.empty())
            return;
        RuleOrigin origin = originOf(file.file, includes, "default_rules.include_patterns");
        Rule rule = asTheFolder(origin);
        rule.patterns = patternsOf(includes);
        add(std::move(rule));
        if (!included)
            included = std::move(origin);
    });
    if (included)
        return add(leavingOut({}, std::move(*included)));
    if (m_limits.most || m_limits.warn)
        return add(asTheFolder(m_limitsOrigin));
    if (m_source.options.deletions == Deletions::Mirror)
        add(asTheFolder(originOf(m_source.configFile, *m_source.folder.find("mirror"),
                                 "folders." + m_source.folder.text("name") + ".mirror")));
}

void Compiler::addConflictRule(const RulesFile &file, const Setting &item)
{
    ConflictRule rule;
    const Setting &pattern = *item.find("pattern");
    rule.patterns = patternsOf(pattern);
    rule.policy = conflictPolicyFromName(item.text("action")).value_or(rule.policy);
    rule.origin = originOf(file.file, pattern, "conflict_resolution.automatic_rules." + item.key);
    const RuleOrigin origin = rule.origin;
    if (!m_rules.addConflictRule(std::move(rule)))
        tooMany(origin);
}

void describe(const Setting &setting, std::string &text)
{
    text += setting.key + separator + std::to_string(setting.line) + separator;
    for (const SettingText &value : setting.values)
        text += value.text + separator;
    for (const Setting &child : setting.children)
        describe(child, text);
    text += separator;
}

Digest Compiler::digest() const
{
    std::string text = m_source.configFile + separator;
    describe(m_source.folder, text);
    if (const Setting *filters = m_source.config.find("sync.filters"))
        describe(*filters, text);
    text += std::to_string(static_cast<int>(m_source.options.mode));
    for (const RulesFile &file : m_source.files)
        text += separator + file.file + separator + file.content.hex();
    return digestOf(text);
}

} // namespace

PatternList everythingBut(const std::vector<SettingText> &includes)
{
    PatternList list;
    addPattern(list, "*", 0);
    addPattern(list, "!*/", 0);
    for (const SettingText &include : includes) {
        const auto pattern = Pattern::parse(include.text);
        if (!pattern)
            continue;
        const bool isNegated = pattern->isNegated();
        const std::string body = pattern->text().substr(isNegated ? 1 : 0);
        const std::string sign = isNegated ? "" : "!";
        if (!pattern->isDirectoryOnly())
            addPattern(list, sign + body, include.line);
        addPattern(list, sign + belowPattern(body), include.line);
        if (isNegated)
            addPattern(list, "!*/", 0); // directories are not to be judged
    }
    addPattern(list, "!" + std::string(IgnoreTree::fileName), 0); // both sides have to know it
    return list;
}

RulesBuild rulesOfFilters(const Setting &filters, const std::string &file)
{
    RulesBuild build;
    addPatternLists(build.rules, filters.find("exclude"), filters.find("include"), file,
                    "sync.filters.");
    addFilterRule(build, filters.find("min_size"), "size:<", file);
    addFilterRule(build, filters.find("max_size"), "size:>", file);
    addFilterRule(build, filters.find("modified_after"), "modified_before:", file);
    addFilterRule(build, filters.find("modified_before"), "modified_after:", file);
    if (const Setting *metadata = filters.find("metadata_filters")) {
        for (const Setting &item : metadata->children)
            addMetadataRule(build, item, file);
    }
    return build;
}

CompiledRules compileRules(const RulesSource &source)
{
    return Compiler(source).compile();
}

} // namespace tern
