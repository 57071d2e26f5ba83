#include "commands.h"

#include "folder_access.h"
#include "format.h"
#include "json_output.h"
#include "render.h"
#include "words.h"

#include "control/bytes.h"
#include "control/rules_preview_json.h"
#include "settings/places.h"

#include <QJsonArray>

namespace tern {

namespace {

constexpr std::size_t usualPaths = 3;
constexpr std::size_t listedPlaces = 20;

struct PreviewOfFolder {
    std::string folder;
    RulesPreview preview;
};

Result<CandidateRules> candidateFrom(const Context &context, const Arguments &arguments)
{
    CandidateRules candidate;
    if (const auto file = arguments.value("rules")) {
        TERN_TRY(candidate.file, canonicalPlace(*file, context.workingFolder));
    }
    candidate.excludes = arguments.values("exclude");
    candidate.includes = arguments.values("include");
    return candidate;
}

Result<std::vector<PreviewOfFolder>> previewsOf(Context &context, const Arguments &arguments)
{
    TERN_TRY(const std::vector<FolderTarget> targets, chosenTargets(context, arguments));
    TERN_TRY(const CandidateRules candidate, candidateFrom(context, arguments));
    const std::size_t paths = arguments.has("verbose") ? RulesQuestion::mostPaths : usualPaths;
    FolderAccess access(context);
    std::vector<PreviewOfFolder> previews;
    for (const FolderTarget &target : targets) {
        TERN_TRY(RulesPreview preview, access.previewRules(target, candidate, paths));
        if (preview.guard)
            preview.guard = withRoot(std::move(*preview.guard), target);
        previews.push_back({target.name, std::move(preview)});
    }
    return previews;
}

std::string headline(const RulesPreview &preview, RuleEffect effect)
{
    const std::string tally = tallyText(preview.total(effect));
    switch (effect) {
    case RuleEffect::Starts:
        return "Would start syncing: " + tally + " (on the local side "
               + tallyText(preview.local.starts) + "; on the remote side "
               + tallyText(preview.remote.starts) + ")";
    case RuleEffect::Stops: return "Would stop syncing, and stay on both sides: " + tally;
    case RuleEffect::Asks: return "Would wait for your word: " + tally;
    case RuleEffect::Turns: return "Would go another way: " + tally;
    }
    return tally;
}

void renderShare(Terminal &out, const RuleShare &share)
{
    const std::string turn =
        share.from ? wordFor(*share.from) + " -> " + wordFor(share.to) + ", " : std::string();
    const bool isTooLarge = share.by.ground == Ruling::Ground::TooLarge;
    out.line("  " + tallyText(share.files) + "  " + turn + (isTooLarge ? "too large: " : "")
             + wordsForRule(share.by));
    for (const RelPath &path : share.paths)
        out.line("      " + pathText(path));
    const std::uint64_t more = share.files.files - share.paths.size();
    if (more > 0)
        out.line("      and " + countText(more) + " more");
}

void renderUnknown(Terminal &out, const std::vector<Problem> &unknown)
{
    if (unknown.empty())
        return;
    out.line(
        out.toned("Nothing is known of what is in " + countOf(unknown.size(), "place:", "places:"),
                  Tone::Attention));
    for (std::size_t i = 0; i < std::min(unknown.size(), listedPlaces); ++i)
        out.line("  " + pathText(unknown[i].path) + "  " + sentenceFor(unknown[i]));
    if (unknown.size() > listedPlaces)
        out.line("  and " + countText(unknown.size() - listedPlaces)
                 + " more; --json lists them all");
}

void renderPreview(Terminal &out, const RulesPreview &preview)
{
    std::optional<RuleEffect> last;
    for (const RuleShare &share : preview.shares) {
        if (last != share.effect)
            out.line(headline(preview, share.effect));
        last = share.effect;
        renderShare(out, share);
    }
    if (preview.shares.empty() && !preview.guard)
        out.line("No file would start or stop syncing, or go another way.");
    renderUnknown(out, preview.unknown);
}

ExitStatus statusOf(const RulesPreview &preview)
{
    if (preview.guard)
        return ExitStatus::Guarded;
    return preview.unknown.empty() ? ExitStatus::InSync : ExitStatus::Attention;
}

} // namespace

ExitStatus runRulesPreview(Context &context, const Arguments &arguments)
{
    const auto previews = previewsOf(context, arguments);
    if (!previews)
        return report(context, arguments, previews.error());
    ExitStatus status = ExitStatus::InSync;
    QJsonArray list;
    for (const auto &[folder, preview] : *previews) {
        if (arguments.wantsJson()) {
            QJsonObject object = toJson(preview);
            object.insert(u"folder"_qs, textOf(folder));
            list.append(object);
        } else {
            if (previews->size() > 1)
                context.out.line(folder + ":");
            renderPreview(context.out, preview);
        }
        if (preview.guard)
            context.err.line("tern: " + sentenceFor(*preview.guard));
        status = std::max(status, statusOf(preview));
    }
    if (arguments.wantsJson())
        printJson(context.out, list);
    else if (previews->empty())
        context.out.line("No folders yet. `tern init DIR REMOTE` adds one.");
    else
        context.out.line("Nothing was changed: this was a preview.");
    return status;
}

} // namespace tern
