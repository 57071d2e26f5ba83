#include "notice_words.h"

#include "words/words.h"
#include "words/words_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace tern {

namespace {

constexpr std::size_t namesShown = 3;

/// For lupdate.
struct NoticeWords {
    Q_DECLARE_TR_FUNCTIONS(tern::notices)
};

const FolderStatus *folderIn(const StatusSnapshot &snapshot, const std::string &name)
{
    const auto found = std::find_if(snapshot.folders.begin(), snapshot.folders.end(),
                                    [&](const auto &status) { return status.name == name; });
    return found != snapshot.folders.end() ? &*found : nullptr;
}

std::uint64_t total(const Notice &notice)
{
    return std::accumulate(
        notice.folders.begin(), notice.folders.end(), std::uint64_t{0},
        [](std::uint64_t sum, const NoticeFolder &folder) { return sum + folder.count; });
}

/// "lab-data, study and 2 more."
QString namesOf(const Notice &notice)
{
    QStringList names;
    for (const NoticeFolder &folder : notice.folders) {
        if (static_cast<std::size_t>(names.size()) < namesShown)
            names.append(shownName(folder.name));
    }
    const QString shown = names.join(NoticeWords::tr(", "));
    if (notice.folders.size() <= namesShown)
        return shown;
    return NoticeWords::tr("%1 and %n more", nullptr,
                           countForPlural(notice.folders.size() - namesShown))
        .arg(shown);
}

struct Saying {
    QString title;
    QString body;
};

Saying conflictsFound(const Notice &notice)
{
    const NoticeFolder &first = notice.folders.front();
    const std::uint64_t count = total(notice);
    const QString where =
        notice.folders.size() == 1
            ? shownName(first.name)
            : NoticeWords::tr("%n folders", nullptr, countForPlural(notice.folders.size()));
    Saying saying{NoticeWords::tr("%n conflicts in %1", nullptr, countForPlural(count)).arg(where),
                  {}};
    if (count == 1 && first.path)
        saying.body =
            NoticeWords::tr("%1 was changed on both sides. Both versions stay until you choose.")
                .arg(quoted(shownPath(*first.path)));
    else
        saying.body =
            NoticeWords::tr("Both versions of each file stay until you choose. All else goes on.");
    if (notice.folders.size() > 1)
        saying.body = namesOf(notice) + u'\n' + saying.body;
    return saying;
}

Saying guardStopped(const Notice &notice, const StatusSnapshot &snapshot)
{
    const NoticeFolder &first = notice.folders.front();
    const FolderStatus *status = folderIn(snapshot, first.name);
    if (notice.folders.size() == 1 && status != nullptr && first.guard) {
        const GuardWords words = wordsFor(*first.guard, *status);
        return {words.title,
                NoticeWords::tr("%1: %2").arg(shownName(first.name), words.whatIsSafe)};
    }
    return {NoticeWords::tr("Tern stopped in %n folders", nullptr,
                            countForPlural(notice.folders.size())),
            NoticeWords::tr("%1. Nothing was changed there; look at what it saw.")
                .arg(namesOf(notice))};
}

Saying problemsFound(const Notice &notice)
{
    const NoticeFolder &first = notice.folders.front();
    const std::uint64_t count = total(notice);
    if (notice.folders.size() == 1) {
        const QString name = shownName(first.name);
        if (first.failure)
            return {NoticeWords::tr("%1 is not synced").arg(name), sentenceFor(*first.failure)};
        return {NoticeWords::tr("%n files in %1 cannot be synced", nullptr, countForPlural(count))
                    .arg(name),
                first.path
                    ? shownPath(*first.path)
                    : NoticeWords::tr("All else is synced. Each one is listed with the reason.")};
    }
    return {count > 0 ? NoticeWords::tr("%n files cannot be synced", nullptr, countForPlural(count))
                      : NoticeWords::tr("Some folders are not synced"),
            namesOf(notice)};
}

Saying backInSync(const Notice &notice)
{
    if (notice.folders.size() == 1)
        return {NoticeWords::tr("%1 is in sync again").arg(shownName(notice.folders.front().name)),
                NoticeWords::tr("Both sides hold the same.")};
    return {NoticeWords::tr("%n folders are in sync again", nullptr,
                            countForPlural(notice.folders.size())),
            namesOf(notice)};
}

Saying offlineLong(const Notice &notice, const StatusSnapshot &snapshot, std::int64_t now)
{
    const NoticeFolder &first = notice.folders.front();
    const FolderStatus *status = folderIn(snapshot, first.name);
    if (notice.folders.size() == 1 && status != nullptr)
        return {NoticeWords::tr("%1 has been offline for long").arg(shownName(first.name)),
                detailFor(*status, now)};
    return {NoticeWords::tr("%n folders have been offline for long", nullptr,
                            countForPlural(notice.folders.size())),
            NoticeWords::tr("%1. Files here are safe; Tern goes on when the other side is back.")
                .arg(namesOf(notice))};
}

Saying sayingFor(const Notice &notice, const StatusSnapshot &snapshot, std::int64_t now)
{
    switch (notice.kind) {
    case NoticeKind::ConflictFound: return conflictsFound(notice);
    case NoticeKind::GuardStopped: return guardStopped(notice, snapshot);
    case NoticeKind::ProblemFound: return problemsFound(notice);
    case NoticeKind::BackInSync: return backInSync(notice);
    case NoticeKind::OfflineLong: return offlineLong(notice, snapshot, now);
    }
    return {};
}

} // namespace

NotificationText wordsFor(const Notice &notice, const StatusSnapshot &snapshot, std::int64_t now)
{
    Q_ASSERT(!notice.folders.empty());
    const Saying saying = sayingFor(notice, snapshot, now);
    NotificationText text{notice.kind, saying.title, saying.body, {}, {}};
    const bool canBeReviewed = notice.kind == NoticeKind::ConflictFound
                               || notice.kind == NoticeKind::GuardStopped
                               || notice.kind == NoticeKind::ProblemFound;
    if (canBeReviewed)
        text.buttons.push_back({NoticeAction::Review, NoticeWords::tr("Review")});
    if (notice.kind != NoticeKind::BackInSync)
        text.buttons.push_back({NoticeAction::Snooze, NoticeWords::tr("Not for an hour")});
    if (notice.kind == NoticeKind::GuardStopped)
        text.urgency = NotificationText::Urgency::Critical;
    return text;
}

} // namespace tern
