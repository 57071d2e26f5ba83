#include "sample_rules.h"

#include "control/bytes.h"
#include "control/rules_json.h"
#include "control/rules_preview_json.h"
#include "settings/rule_templates.h"
#include "settings/written_rules.h"

#include <algorithm>
#include <memory>

namespace tern {

namespace {

constexpr const char *file = "/home/ada/.config/tern/rules/confocal-2026.yml";

struct Counted {
    const char *match;
    std::uint64_t files;
    std::uint64_t megabytes;
};
constexpr Counted counts[] = {
    {"name = *.tmp OR folder = .venv/", 184, 400},
    {"extension in (nd2, czi) AND size > 2GB AND mtime < 30d", 46, 38'200},
    {"extension in (nd2, czi)", 1076, 18'400},
    {"name = *.ipynb OR name = *.R OR name = *.py", 38, 46},
    {"folder = previews/", 28, 700},
    {"size > 50GB", 0, 0}};

Tally countFor(const std::string &match)
{
    const auto found = std::find_if(std::begin(counts), std::end(counts),
                                    [&](const Counted &each) { return match == each.match; });
    if (found == std::end(counts))
        return {46, 38'200'000'000};
    return {found->files, found->megabytes * 1'000'000};
}

OrderedRules orderOf(const WrittenRules &written)
{
    OrderedRules order;
    for (const WrittenRule &rule : written.rules) {
        OrderedRule each;
        each.origin = {file, static_cast<std::size_t>(rule.line), 5, "rules.sample"};
        each.text = rule.match.text;
        each.treatment = treatmentFromName(rule.treatment ? rule.treatment->text : std::string())
                             .value_or(Treatment::BothWays);
        const bool isOff = rule.enabled && rule.enabled->text == "false";
        each.state = isOff ? RuleState::Off : RuleState::On;
        each.files = isOff ? Tally() : countFor(each.text);
        order.rules.push_back(std::move(each));
    }
    order.rest = {846, 2'800'000'000};
    return order;
}

QJsonObject describe(const std::string &text)
{
    const WrittenRules written = readWrittenRules(text, {});
    QJsonObject object = toJson(written);
    object.insert(QStringLiteral("text"), QString::fromStdString(text));
    if (written.complaints.empty())
        object.insert(QStringLiteral("order"),
                      toJson(orderOf(written)).value(QStringLiteral("rules")));
    return object;
}

Result<QJsonObject> edited(const QJsonObject &arguments)
{
    std::string text = stringFrom(arguments, QStringLiteral("text"));
    const QJsonArray edits = arguments.value(QStringLiteral("edits")).toArray();
    for (const QJsonValue &value : edits) {
        TERN_TRY(const RuleEdit edit, ruleEditFrom(value.toObject()));
        TERN_TRY(text, withRuleEdit(text, edit));
    }
    return describe(text);
}

Matches matchesOf(const std::string &expression)
{
    using Novelty = MatchedFile::Novelty;
    const auto fileAt = [](const char *path, std::uint64_t megabytes, Novelty novelty) {
        return MatchedFile{RelPath::parse(path).value_or(RelPath()), megabytes * 1'000'000,
                           novelty};
    };
    Matches matches;
    matches.files = countFor(expression);
    matches.first = {fileAt("raw/2026-11-14/plate07_C04.nd2", 3100, Novelty::New),
                     fileAt("raw/2026-11-14/plate07_C05.nd2", 3000, Novelty::New),
                     fileAt("raw/2026-11-02/timelapse_D1_48h.nd2", 8700, Novelty::Known),
                     fileAt("raw/2026-11-02/timelapse_D2_48h.nd2", 8400, Novelty::Known),
                     fileAt("raw/2026-10-28/organoid_stack_12.czi", 2600, Novelty::Known)};
    matches.first.resize(static_cast<std::size_t>(std::min<std::uint64_t>(matches.files.files, 5)),
                         {});
    return matches;
}

RulesPreview previewOf()
{
    RuleShare turned;
    turned.effect = RuleEffect::Turns;
    turned.from = Treatment::BothWays;
    turned.to = Treatment::UpOnly;
    turned.files = {12, 31'000'000'000};
    RulesPreview preview;
    preview.shares = {turned};
    return preview;
}

QJsonObject templates()
{
    QJsonArray list;
    for (const RuleTemplate &each : ruleTemplates())
        list.append(QJsonObject{{QStringLiteral("name"), textOf(each.name)},
                                {QStringLiteral("text"), textOf(each.text)}});
    return {{QStringLiteral("templates"), list}};
}

} // namespace

std::string sampleRules()
{
    return "# Microscopy: raw stacks go up, what is made of them stays the same on both sides.\n"
           "rules:\n"
           "  # What programs leave behind.\n"
           "  - match: \"name = *.tmp OR folder = .venv/\"\n"
           "    do: leave_out\n"
           "\n"
           "  - match: \"extension in (nd2, czi) AND size > 2GB AND mtime < 30d\"\n"
           "    do: up_only\n"
           "    conflicts: ask\n"
           "  - match: \"extension in (nd2, czi)\"\n"
           "    do: both_ways\n"
           "  - match: \"name = *.ipynb OR name = *.R OR name = *.py\"\n"
           "    do: both_ways\n"
           "    conflicts: merge\n"
           "  - match: folder = previews/\n"
           "    do: leave_out\n"
           "  - match: size > 50GB\n"
           "    do: ask_first\n"
           "    enabled: false\n";
}

void fillRules(SampleDesk &desk, const std::string &text)
{
    const auto saved = std::make_shared<std::string>(text);
    SampleClient &client = desk.client;
    client.answer(QStringLiteral("rules.read"), [saved](const QJsonObject &arguments) {
        QJsonObject object = describe(*saved);
        object.insert(QStringLiteral("file"), QString::fromLatin1(file));
        object.insert(QStringLiteral("digest"), QString::fromStdString(*saved).left(8));
        object.insert(QStringLiteral("folders"),
                      QJsonArray{arguments.value(QStringLiteral("name"))});
        return Result<QJsonObject>(object);
    });
    client.answer(QStringLiteral("rules.write"), [saved](const QJsonObject &arguments) {
        *saved = stringFrom(arguments, QStringLiteral("text"));
        return Result<QJsonObject>(QJsonObject());
    });
    client.answer(QStringLiteral("rules.edit"), edited);
    client.answer(QStringLiteral("rules.check"), edited);
    client.answer(QStringLiteral("rules.count"), [](const QJsonObject &arguments) {
        const std::string draft = stringFrom(arguments, QStringLiteral("text"));
        return Result<QJsonObject>(toJson(orderOf(readWrittenRules(draft, {}))));
    });
    client.answer(QStringLiteral("rules.match"), [](const QJsonObject &arguments) {
        return Result<QJsonObject>(
            toJson(matchesOf(stringFrom(arguments, QStringLiteral("expression")))));
    });
    client.answer(QStringLiteral("rules.preview"),
                  QJsonObject{{QStringLiteral("preview"), toJson(previewOf())}});
    client.answer(QStringLiteral("rules.templates"), templates());
}

} // namespace tern
