#include "panel_facts.h"

#include "words/words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <limits>
#include <map>
#include <numeric>

namespace tern {

namespace {

struct PanelWords {
    Q_DECLARE_TR_FUNCTIONS(tern::Panel)
};

int plural(std::uint64_t count)
{
    constexpr std::uint64_t most = std::numeric_limits<int>::max();
    return static_cast<int>(std::min(count, most));
}

/// The transfers of all folders together.
struct Transfers {
    std::uint64_t files = 0; ///< still to go
    std::uint64_t up = 0;    ///< bytes a second
    std::uint64_t down = 0;
    std::optional<std::uint64_t> seconds = 0; ///< until the last of them is done
};

Transfers transfersOf(const StatusSnapshot &snapshot)
{
    Transfers all;
    for (const FolderStatus &folder : snapshot.folders) {
        if (folder.state != FolderState::Syncing)
            continue;
        const Progress &progress = folder.progress;
        all.files += progress.total.files - std::min(progress.done.files, progress.total.files);
        all.up += progress.upPerSecond;
        all.down += progress.downPerSecond;
        if (!progress.secondsLeft)
            all.seconds.reset();
        else if (all.seconds)
            all.seconds = std::max(*all.seconds, *progress.secondsLeft);
    }
    return all;
}

QString ratesText(const Transfers &transfers)
{
    QStringList parts;
    if (transfers.up > 0)
        parts.append(PanelWords::tr("%1 up").arg(rateText(transfers.up)));
    if (transfers.down > 0)
        parts.append(PanelWords::tr("%1 down").arg(rateText(transfers.down)));
    return parts.join(QStringLiteral(", "));
}

PanelHeading syncingHeading(const StatusSnapshot &snapshot)
{
    const Transfers transfers = transfersOf(snapshot);
    PanelHeading heading{.state = FolderState::Syncing,
                         .title = PanelWords::tr("Syncing"),
                         .detail = ratesText(transfers),
                         .timeLeft = {}};
    if (transfers.files > 0)
        heading.title = PanelWords::tr("Syncing %1 files", nullptr, plural(transfers.files))
                            .arg(countText(transfers.files));
    if (transfers.seconds)
        heading.timeLeft = shortTimeLeftText(*transfers.seconds);
    return heading;
}

QString restingTitle(FolderState worst)
{
    switch (worst) {
    case FolderState::InSync: return PanelWords::tr("Everything is in sync");
    case FolderState::Idle: return PanelWords::tr("Waiting");
    case FolderState::Paused: return PanelWords::tr("Paused");
    case FolderState::Offline: return PanelWords::tr("Offline");
    case FolderState::Attention: return PanelWords::tr("Needs your attention");
    case FolderState::Stopped: return PanelWords::tr("Stopped");
    case FolderState::Scanning:
    case FolderState::Syncing: break; // not at rest
    }
    return {};
}

/// The folder that was in sync the longest ago: all of it is as fresh as that.
const FolderStatus &stalest(const StatusSnapshot &snapshot)
{
    return *std::min_element(
        snapshot.folders.begin(), snapshot.folders.end(),
        [](const FolderStatus &a, const FolderStatus &b) { return a.lastInSync < b.lastInSync; });
}

bool anyIs(const StatusSnapshot &snapshot, FolderState state)
{
    return std::any_of(snapshot.folders.begin(), snapshot.folders.end(),
                       [state](const FolderStatus &folder) { return folder.state == state; });
}

int rankOf(FolderState state)
{
    if (state == FolderState::Stopped)
        return 0;
    return state == FolderState::Paused || state == FolderState::Offline ? 2 : 1;
}

PanelNotice mistakeNotice(const Error &mistake)
{
    const MistakeWords words = wordsForMistake(mistake);
    return {.kind = PanelNotice::Kind::Mistake,
            .folder = {},
            .title = words.title,
            .sentence = words.sentence,
            .action = PanelWords::tr("Open the file")};
}

PanelNotice guardNotice(const FolderStatus &folder)
{
    const GuardWords words = wordsFor(*folder.guard, folder);
    return {.kind = PanelNotice::Kind::Guard,
            .folder = folder.name,
            .title = words.title,
            .sentence = PanelWords::tr("Nothing was changed."),
            .action = PanelWords::tr("What happened?")};
}

} // namespace

PanelHeading panelHeading(const StatusSnapshot &snapshot, std::int64_t now)
{
    if (snapshot.mistake)
        return {.state = overallState(snapshot),
                .title = restingTitle(FolderState::Attention),
                .detail = overallSentence(snapshot),
                .timeLeft = {}};
    if (snapshot.folders.empty())
        return {.state = std::nullopt,
                .title = PanelWords::tr("Tern"),
                .detail = overallSentence(snapshot),
                .timeLeft = {}};
    if (anyIs(snapshot, FolderState::Syncing))
        return syncingHeading(snapshot);
    if (anyIs(snapshot, FolderState::Scanning))
        return {.state = FolderState::Scanning,
                .title = PanelWords::tr("Looking for changes"),
                .detail = overallSentence(snapshot),
                .timeLeft = {}};
    const FolderState worst = overallState(snapshot);
    PanelHeading heading{.state = worst,
                         .title = restingTitle(worst),
                         .detail = overallSentence(snapshot),
                         .timeLeft = {}};
    if (worst == FolderState::InSync)
        heading.detail = detailFor(stalest(snapshot), now);
    else if (snapshot.folders.size() == 1)
        heading.detail = detailFor(snapshot.folders.front(), now);
    return heading;
}

PanelNotice panelNotice(const StatusSnapshot &snapshot)
{
    if (snapshot.mistake)
        return mistakeNotice(*snapshot.mistake);
    std::uint64_t conflicts = 0;
    std::uint64_t problems = 0;
    std::vector<std::string> inConflict;
    std::vector<std::string> inTrouble;
    for (const FolderStatus &folder : snapshot.folders) {
        if (folder.state == FolderState::Stopped && folder.guard)
            return guardNotice(folder);
        conflicts += folder.conflictCount;
        problems += folder.problemCount;
        if (folder.conflictCount > 0)
            inConflict.push_back(folder.name);
        if (folder.problemCount > 0)
            inTrouble.push_back(folder.name);
    }
    const auto one = [](const std::vector<std::string> &names) {
        return names.size() == 1 ? names.front() : std::string();
    };
    if (conflicts > 0)
        return {.kind = PanelNotice::Kind::Conflicts,
                .folder = one(inConflict),
                .title = PanelWords::tr("%1 conflicts wait for you", nullptr, plural(conflicts))
                             .arg(countText(conflicts)),
                .sentence = PanelWords::tr("Both versions are kept safe."),
                .action = PanelWords::tr("Review")};
    if (problems > 0)
        return {.kind = PanelNotice::Kind::Problems,
                .folder = one(inTrouble),
                .title = PanelWords::tr("%1 files could not be synced", nullptr, plural(problems))
                             .arg(countText(problems)),
                .sentence = PanelWords::tr("They stay as they are on both sides."),
                .action = PanelWords::tr("What is wrong?")};
    return {};
}

QString moreFolders(const std::vector<FolderState> &states)
{
    std::map<FolderState, std::uint64_t> counts;
    for (const FolderState state : states)
        ++counts[state];
    QStringList parts;
    for (const auto &[state, count] : counts) {
        QString part;
        switch (state) {
        case FolderState::InSync:
            part = PanelWords::tr("%1 in sync", "folders", plural(count));
            break;
        case FolderState::Idle:
            part = PanelWords::tr("%1 waiting", "folders", plural(count));
            break;
        case FolderState::Paused:
            part = PanelWords::tr("%1 paused", "folders", plural(count));
            break;
        case FolderState::Offline:
            part = PanelWords::tr("%1 offline", "folders", plural(count));
            break;
        case FolderState::Scanning:
            part = PanelWords::tr("%1 scanning", "folders", plural(count));
            break;
        case FolderState::Syncing:
            part = PanelWords::tr("%1 syncing", "folders", plural(count));
            break;
        case FolderState::Attention:
            part = PanelWords::tr("%1 need attention", "folders", plural(count));
            break;
        case FolderState::Stopped:
            part = PanelWords::tr("%1 stopped", "folders", plural(count));
            break;
        }
        parts.append(part.arg(countText(count)));
    }
    return PanelWords::tr("%1 more: %2", "“2 more: 1 paused, 1 offline”", plural(states.size()))
        .arg(countText(states.size()), parts.join(QStringLiteral(", ")));
}

std::vector<std::size_t> panelOrder(const StatusSnapshot &snapshot)
{
    std::vector<std::size_t> order(snapshot.folders.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return rankOf(snapshot.folders[a].state) < rankOf(snapshot.folders[b].state);
    });
    return order;
}

} // namespace tern
