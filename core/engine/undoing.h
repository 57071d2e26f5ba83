#pragma once

#include "step.h"
#include "undo_steps.h"

#include "journal/log_reader.h"

#include <functional>
#include <span>

namespace tern {

struct UndoRequest {
    enum class Goal : std::uint8_t {
        Undo,
        Preview, ///< only say what would be done
    };
    /// What becomes of files that the run brought where nothing stood.
    enum class NewFiles : std::uint8_t { Stay, ToTrash };

    Goal goal = Goal::Undo;
    std::string run;
    NewFiles newFiles = NewFiles::Stay;
};

/// Why something of a run could not be taken back.
enum class LeftReason : std::uint8_t {
    Changed,    ///< what stands there is not what the run left
    Gone,       ///< nothing stands there any more
    Occupied,   ///< something stands where it would come back to, or in the folder that would go
    NotInTrash, ///< the trash does not keep it any more
    Failed,     ///< `error` says why
};
[[nodiscard]] const char *name(LeftReason reason); ///< "changed", ...

struct LeftAsIs {
    UndoKind kind = UndoKind::BringBack;
    Side side = Side::Local;
    RelPath path;
    LeftReason reason = LeftReason::Failed;
    Error error = {};

    bool operator==(const LeftAsIs &) const = default;
};

struct UndoResult {
    static constexpr std::size_t listed = 1000;

    std::string run;   ///< under which all this is in the log, and in the trash
    Tally broughtBack; ///< removed files that are back; of a preview: that would be
    Tally replaced;    ///< earlier versions that are back
    std::uint64_t movedBack = 0;
    Tally takenAway;        ///< to the trash
    Tally newFiles;         ///< that the run brought and that stay, though they could go
    std::uint64_t left = 0; ///< all that could not be taken back
    std::vector<LeftAsIs> leftAsIs = {}; ///< the first of them
    std::optional<GuardStop> guard = {}; ///< set: nothing was touched
    std::optional<Error> failure = {};   ///< what ended it early; what was done until then stands
};

/// What an undoing works with; all of it outlives the undoing.
struct UndoParts {
    Sides sides;
    Journal &journal;
    const Clock &clock;
    std::string machine = {}; ///< see Session
    /// Told after each commit, on the worker.
    std::function<void(const std::vector<Event> &)> committed = {};
};

/// Takes back what a run did, on the sides where it did it; the next run carries that over to the
/// other side, as if a user had done it. Backwards through the run's events, batch by batch:
///
/// 1. what stands is compared with what the run left there: with the agreement, and with the log,
///    which knows whether a later run changed it on that side; what differs stays
/// 2. earlier versions are staged from the trash; flush
/// 3. each step is applied only while that still stands, as all actions are (replica.h): a path is
///    old or new at any instant, and what is displaced goes to the trash under this undoing's name;
///    flush
/// 4. the events are committed, so that an undoing can be undone as any run
///
/// The agreement stays as it is: nothing was agreed. A crash leaves what was undone as the user's
/// own edits, and the trash as it was but for what came back.
///
/// Times and executable bits of files whose content the run left alone are not taken back.
///
/// Used once; blocks: worker, between runs.
class Undoing {
public:
    /// `name`: under which both replicas were told to keep their trash.
    Undoing(UndoParts parts, std::string name, UndoRequest request, StopToken stop);

    /// NotFound as its failure: the log knows no such run.
    [[nodiscard]] UndoResult carryOut();

private:
    /// One step on its way.
    struct Task {
        UndoStep step;
        std::optional<Action> action = {}; ///< Replace: once it is staged
        std::optional<Staged> staged = {};
    };

    Result<void> undo();
    Result<bool> rootsHold();
    Result<void> carryOut(std::vector<UndoStep> steps);
    Result<void> carryOutBatch(std::span<Task> tasks);
    Result<void> checkRoots();
    Result<void> flush();
    Result<void> prepare(Task &task);
    Result<void> act(Task &task);
    Result<void> bringBack(const UndoStep &step);
    Result<void> restore(const UndoStep &step);
    Result<void> replace(Task &task);
    Result<void> moveBack(const UndoStep &step);
    Result<void> makeFolder(const UndoStep &step);
    Result<void> takeAway(const UndoStep &step);
    /// What stands there, if it is what the run left; else it is told as left.
    Result<std::optional<Entry>> asLeft(const UndoStep &step);
    Result<bool> isAsLeft(const UndoStep &step, const Entry &standing);
    [[nodiscard]] bool isPreview() const { return m_request.goal == UndoRequest::Goal::Preview; }
    [[nodiscard]] Replica &on(const UndoStep &step) { return m_parts.sides.at(step.side); }
    void note(EventKind kind, const UndoStep &step, const RelPath &path, std::uint64_t bytes,
              std::string detail);
    void leave(const UndoStep &step, LeftReason reason, Error error = {});
    /// Nothing else can work either: an error. Else the step is told as left.
    Result<void> leaveFor(const UndoStep &step, const Error &error);
    Result<void> commit();

    UndoParts m_parts;
    const std::string m_name;
    const UndoRequest m_request;
    const StopToken m_stop;
    std::unique_ptr<Agreed> m_agreed;
    std::unique_ptr<LogReader> m_log;
    std::int64_t m_lastOfRun = 0; ///< number of its last event
    bool m_didSomething = false;
    std::vector<Event> m_events; ///< of what was done since the last commit
    UndoResult m_result;
};

} // namespace tern
