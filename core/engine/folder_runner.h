#pragma once

#include "engine.h"
#include "folder_pace.h"
#include "schedule.h"

#include <deque>

namespace tern {

/// One folder of the engine: opens its session, watches both sides, runs what is due, keeps its
/// status. Lives on the control thread; kept alive by its tasks.
class FolderRunner : public std::enable_shared_from_this<FolderRunner> {
public:
    struct Listener {
        std::function<void()> changed;
        std::function<void(const std::vector<Event> &)> events;
    };

    /// `common`: the pace of all folders, or null.
    FolderRunner(EngineParts parts, EngineOptions options, FolderSettings settings,
                 std::shared_ptr<const Pacer> common, Listener listener);

    void start();
    /// No new work from now on; `stopped` is called when the last one ended. The session is closed
    /// then.
    void stop(std::function<void()> stopped);
    void pause(std::int64_t until);
    void resume();
    void run(RunRequest request, Engine::Done done);
    void ask(std::function<void(Session &)> question, std::function<void(Result<void>)> done);
    void free(Engine::FreeOrder order, std::function<void(Result<FreeResult>)> done);
    void undo(UndoRequest request, std::function<void(Result<UndoResult>)> done);
    void read(std::function<Result<void>(Engine::Readers &)> question,
              std::function<void(Result<void>)> done);
    void change(const FolderSettings &settings);
    /// The surroundings changed.
    void lookAtPace() { m_pace.lookAgain(); }
    /// What may go now is something else.
    void paceChanged();

    [[nodiscard]] const FolderSettings &settings() const { return m_settings; }
    [[nodiscard]] FolderStatus status() const;

private:
    /// What the user asked for; goes before what is merely due.
    struct Wish {
        std::function<void()> carryOut;
        std::function<void(const Error &)> refuse;
    };

    void open();
    void opened(std::shared_ptr<Result<std::unique_ptr<Session>>> session);
    void watch();
    void tidy();
    void hinted(const RelPath &place);
    void next();
    void wakeAt(std::int64_t steadyMilliseconds);
    void startRun(RunRequest request, Engine::Done done);
    void startFreeing(Engine::FreeOrder order, std::function<void(Result<FreeResult>)> done);
    void freeNow(Engine::FreeOrder order, std::function<void(Result<FreeResult>)> done);
    [[nodiscard]] Result<Selection> selectionFor(const Engine::FreeOrder &order) const;
    void startUndoing(UndoRequest request, std::function<void(Result<UndoResult>)> done);
    void startReading(std::function<Result<void>(Engine::Readers &)> question,
                      std::function<void(Result<void>)> done);
    [[nodiscard]] RunListener tellingEvents();
    void happened(const std::vector<Event> &events);
    void finished(const Scope &scope, const RunResult &result);
    void showLargeFiles(const Tally &waiting);
    void idle();
    void changed();
    void setState(FolderState state);
    [[nodiscard]] FolderState restingState() const;
    [[nodiscard]] std::int64_t now() const { return m_parts.clock.steadyMilliseconds(); }

    EngineParts m_parts;
    EngineOptions m_options;
    FolderSettings m_settings;
    Listener m_listener;
    Schedule m_schedule;
    FolderPace m_pace;
    std::unique_ptr<Session> m_session;
    std::deque<Wish> m_wishes;
    bool m_busy = false; ///< a worker is at work for this folder
    int m_reading = 0;   ///< workers that read while another may be at work
    bool m_watching = false;
    bool m_wasAway = false;
    bool m_ending = false;
    bool m_paused = false;
    bool m_guarded = false;   ///< the last run was stopped: only a full run can lift that
    std::uint64_t m_wake = 0; ///< the one alarm that counts
    std::function<void()> m_stopped;
    FolderStatus m_status;
    bool m_inSync = false;
};

} // namespace tern
