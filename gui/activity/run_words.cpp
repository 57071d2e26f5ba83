#include "run_words.h"

#include "words/words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QStringList>

#include <algorithm>
#include <limits>

namespace tern {

namespace {

struct RunWords {
    Q_DECLARE_TR_FUNCTIONS(tern::RunWords)
};

int plural(std::uint64_t count)
{
    constexpr std::uint64_t most = std::numeric_limits<int>::max();
    return static_cast<int>(std::min(count, most));
}

QDate dayOf(std::int64_t moment)
{
    return QDateTime::fromMSecsSinceEpoch(moment / 1'000'000).date();
}

QString whyStopped(const std::string &guard)
{
    if (guard == name(GuardKind::MassDeletion))
        return RunWords::tr("Stopped: too many deletions. Nothing was changed");
    if (guard == name(GuardKind::MassEmptying))
        return RunWords::tr("Stopped: too many files were empty. Nothing was changed");
    if (guard == name(GuardKind::NoSpace))
        return RunWords::tr("Stopped: a disk is full. Nothing was changed");
    if (guard == name(GuardKind::RootMissing))
        return RunWords::tr("Stopped: one side was not there. Nothing was changed");
    if (guard == name(GuardKind::RootEmptied))
        return RunWords::tr("Stopped: one side was empty. Nothing was changed");
    if (guard == name(GuardKind::RootRolledBack))
        return RunWords::tr("Stopped: one side was older than before. Nothing was changed");
    return RunWords::tr("Stopped: one side was another folder. Nothing was changed");
}

/// "12 files up" where it comes first, "12 up" after that.
class Parts {
public:
    void add(std::uint64_t count, const char *first, const char *further)
    {
        if (count > 0)
            m_parts << RunWords::tr(m_parts.isEmpty() ? first : further, nullptr, plural(count));
    }
    [[nodiscard]] QString joined() const { return m_parts.join(RunWords::tr(", ")); }

private:
    QStringList m_parts;
};

QString findings(const LoggedRun &run)
{
    Parts parts;
    parts.add(run.conflicts, QT_TRANSLATE_N_NOOP("tern::RunWords", "%Ln conflicts found"),
              QT_TRANSLATE_N_NOOP("tern::RunWords", "%Ln conflicts found"));
    parts.add(run.settled, QT_TRANSLATE_N_NOOP("tern::RunWords", "%Ln conflicts settled"),
              QT_TRANSLATE_N_NOOP("tern::RunWords", "%Ln conflicts settled"));
    parts.add(run.problems, QT_TRANSLATE_N_NOOP("tern::RunWords", "%Ln problems found"),
              QT_TRANSLATE_N_NOOP("tern::RunWords", "%Ln problems found"));
    parts.add(run.solved, QT_TRANSLATE_N_NOOP("tern::RunWords", "%Ln problems solved"),
              QT_TRANSLATE_N_NOOP("tern::RunWords", "%Ln problems solved"));
    return parts.joined();
}

} // namespace

QString summaryOf(const LoggedRun &run)
{
    if (run.state == RunState::Stopped)
        return whyStopped(run.guard);
    Parts parts;
    parts.add(run.uploaded.files, QT_TRANSLATE_N_NOOP("tern::RunWords", "%Ln files up"),
              QT_TRANSLATE_N_NOOP("tern::RunWords", "%Ln up"));
    parts.add(run.downloaded.files, QT_TRANSLATE_N_NOOP("tern::RunWords", "%Ln files down"),
              QT_TRANSLATE_N_NOOP("tern::RunWords", "%Ln down"));
    parts.add(run.moved, QT_TRANSLATE_N_NOOP("tern::RunWords", "%Ln moved"),
              QT_TRANSLATE_N_NOOP("tern::RunWords", "%Ln moved"));
    parts.add(run.merged, QT_TRANSLATE_N_NOOP("tern::RunWords", "%Ln merged"),
              QT_TRANSLATE_N_NOOP("tern::RunWords", "%Ln merged"));
    parts.add(run.removedLocal, QT_TRANSLATE_N_NOOP("tern::RunWords", "%Ln files deleted here"),
              QT_TRANSLATE_N_NOOP("tern::RunWords", "%Ln deleted here"));
    parts.add(run.removedRemote, QT_TRANSLATE_N_NOOP("tern::RunWords", "%Ln files deleted there"),
              QT_TRANSLATE_N_NOOP("tern::RunWords", "%Ln deleted there"));
    parts.add(run.freed, QT_TRANSLATE_N_NOOP("tern::RunWords", "%Ln files freed here"),
              QT_TRANSLATE_N_NOOP("tern::RunWords", "%Ln freed here"));
    parts.add(run.restored, QT_TRANSLATE_N_NOOP("tern::RunWords", "%Ln files restored"),
              QT_TRANSLATE_N_NOOP("tern::RunWords", "%Ln restored"));
    QString text = parts.joined();
    const QString found = findings(run);
    if (text.isEmpty())
        text = found;
    else if (!found.isEmpty())
        text = RunWords::tr("%1; %2", "what a run did; what it found").arg(text, found);
    if (text.isEmpty())
        text = RunWords::tr("Folders and dates brought up to date");
    if (run.state == RunState::Undoing)
        return RunWords::tr("Undid an earlier run: %1").arg(text);
    return text;
}

FolderState badgeFor(const LoggedRun &run)
{
    switch (run.state) {
    case RunState::Stopped: return FolderState::Stopped;
    case RunState::Attention: return FolderState::Attention;
    case RunState::InSync:
    case RunState::Undoing: return FolderState::InSync;
    case RunState::Unfinished: break;
    }
    return run.conflicts + run.problems > 0 ? FolderState::Attention : FolderState::Idle;
}

QString secondLineFor(const Event &event)
{
    const QString folder = shownPath(event.path.parent());
    switch (event.kind) {
    case EventKind::Moved: {
        const auto from = RelPath::parse(event.detail);
        if (!from)
            return folder;
        if (from->parent() == event.path.parent())
            return RunWords::tr("was %1", "the name before")
                .arg(shownName(std::string(from->name())));
        const QString before =
            from->parent().isRoot() ? RunWords::tr("the top folder") : shownPath(from->parent());
        const QString after =
            event.path.parent().isRoot() ? RunWords::tr("the top folder") : folder;
        return RunWords::tr("%1 to %2", "moved from one folder to another").arg(before, after);
    }
    case EventKind::Removed:
    case EventKind::Replaced:
        if (event.detail.empty())
            return folder;
        return folder.isEmpty() ? RunWords::tr("Kept in the trash")
                                : RunWords::tr("%1, kept in the trash", "a folder").arg(folder);
    default: return folder;
    }
}

QString iconFor(EventKind kind)
{
    switch (kind) {
    case EventKind::Uploaded: return QStringLiteral("up");
    case EventKind::Downloaded: return QStringLiteral("down");
    case EventKind::Moved: return QStringLiteral("move");
    case EventKind::Removed: return QStringLiteral("trash");
    case EventKind::Replaced: return QStringLiteral("swap");
    case EventKind::Freed: return QStringLiteral("cloud");
    case EventKind::MadeDirectory: return QStringLiteral("folder");
    case EventKind::ConflictOpened: return QStringLiteral("conflict");
    case EventKind::ConflictClosed:
    case EventKind::ProblemClosed:
    case EventKind::RunFinished: return QStringLiteral("check");
    case EventKind::Merged:
    case EventKind::AgreementReset: return QStringLiteral("merge");
    case EventKind::Restored:
    case EventKind::Undone: return QStringLiteral("undo");
    case EventKind::GuardStopped: return QStringLiteral("shield");
    case EventKind::ProblemOpened: return QStringLiteral("info");
    case EventKind::MetadataSet: return QStringLiteral("clock");
    case EventKind::Forgotten: return QStringLiteral("minus");
    }
    return QStringLiteral("file");
}

QString dayText(std::int64_t moment, std::int64_t now)
{
    const qint64 passed = dayOf(moment).daysTo(dayOf(now));
    if (passed == 0)
        return RunWords::tr("Today");
    if (passed == 1)
        return RunWords::tr("Yesterday");
    return momentText(moment, now);
}

bool sameDay(std::int64_t a, std::int64_t b)
{
    return dayOf(a) == dayOf(b);
}

} // namespace tern
