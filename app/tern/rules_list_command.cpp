#include "commands.h"

#include "folder_access.h"
#include "format.h"
#include "json_output.h"
#include "words.h"

#include "control/bytes.h"
#include "control/rules_json.h"

#include <QJsonArray>

namespace tern {

namespace {

constexpr qint64 usualPaths = 20;

void renderOrder(Terminal &out, const OrderedRules &order)
{
    std::size_t number = 0;
    for (const OrderedRule &rule : order.rules) {
        const std::string state = rule.state == RuleState::On ? "" : " (off)";
        out.line("  " + countText(++number) + "  " + wordFor(rule.treatment) + state + ": "
                 + (rule.text.empty() ? "everything else" : safeName(rule.text)) + "  "
                 + tallyText(rule.files));
    }
    out.line("  What no rule matches: " + tallyText(order.rest));
    if (order.ignored.files > 0)
        out.line("  What a .ternignore leaves out: " + tallyText(order.ignored));
}

void renderMatches(Terminal &out, const Matches &matches)
{
    out.line("  " + tallyText(matches.files));
    for (const MatchedFile &file : matches.first)
        out.line("    " + pathText(file.path) + "  " + sizeText(file.bytes));
    const std::uint64_t more = matches.files.files - matches.first.size();
    if (more > 0)
        out.line("    and " + countText(more) + " more");
}

Result<QJsonObject> answerFor(FolderAccess &access, const FolderTarget &target,
                              const Arguments &arguments)
{
    if (target.refusal)
        return Failure(*target.refusal);
    const auto expression = arguments.value("matching");
    if (!expression)
        return access.askRules(target, "rules.count", {});
    const qint64 paths = arguments.has("verbose") ? qint64{MatchQuestion::mostPaths} : usualPaths;
    return access.askRules(target, "rules.match",
                           {{u"expression"_qs, textOf(*expression)}, {u"paths"_qs, paths}});
}

} // namespace

ExitStatus runRulesList(Context &context, const Arguments &arguments)
{
    const auto targets = chosenTargets(context, arguments);
    if (!targets)
        return report(context, arguments, targets.error());
    FolderAccess access(context);
    QJsonArray list;
    for (const FolderTarget &target : *targets) {
        auto answer = answerFor(access, target, arguments);
        if (!answer)
            return report(context, arguments, answer.error());
        answer->insert(u"folder"_qs, textOf(target.name));
        list.append(*answer);
        if (arguments.wantsJson())
            continue;
        context.out.line(target.title() + ":");
        if (arguments.has("matching"))
            renderMatches(context.out, matchesFrom(*answer));
        else
            renderOrder(context.out, orderedRulesFrom(*answer));
    }
    if (arguments.wantsJson())
        printJson(context.out, list);
    return ExitStatus::InSync;
}

} // namespace tern
