#include "folder_runner.h"

namespace tern {

RunListener FolderRunner::tellingEvents()
{
    RunListener listener;
    listener.events = [weak = weak_from_this()](const std::vector<Event> &events) {
        if (const auto runner = weak.lock())
            runner->happened(events);
    };
    return listener;
}

void FolderRunner::undo(UndoRequest request, std::function<void(Result<UndoResult>)> done)
{
    m_wishes.push_back({[this, request = std::move(request), done] { startUndoing(request, done); },
                        [done](const Error &error) { done(Failure(error)); }});
    next();
}

/// What came back is an edit like any other: the run that carries it over begins at once.
void FolderRunner::startUndoing(UndoRequest request, std::function<void(Result<UndoResult>)> done)
{
    m_busy = true;
    const bool isPreview = request.goal == UndoRequest::Goal::Preview;
    m_session->undo(std::move(request), tellingEvents(),
                    [self = shared_from_this(), done, isPreview](UndoResult result) {
                        if (!isPreview)
                            self->m_schedule.fullScanAt(self->now());
                        done(std::move(result));
                        self->idle();
                    });
}

/// Once the session is open nothing has to be waited for.
void FolderRunner::read(std::function<Result<void>(Engine::Readers &)> question,
                        std::function<void(Result<void>)> done)
{
    if (m_ending)
        return done(fail(ErrorCode::Stopped, m_settings.name));
    if (m_session)
        return startReading(std::move(question), std::move(done));
    const auto carryOut = [this, question = std::move(question), done] {
        startReading(question, done);
        next();
    };
    m_wishes.push_back({carryOut, [done](const Error &error) { done(Failure(error)); }});
}

void FolderRunner::startReading(std::function<Result<void>(Engine::Readers &)> question,
                                std::function<void(Result<void>)> done)
{
    ++m_reading;
    const auto work = [self = shared_from_this(), question]() -> Result<void> {
        Session &session = *self->m_session;
        TERN_TRY(const auto log, session.log());
        Engine::Readers readers{session.replica(Side::Local), session.replica(Side::Remote), *log};
        return question(readers);
    };
    runThen(m_parts.executor, work, [self = shared_from_this(), done](const Result<void> &asked) {
        done(asked);
        --self->m_reading;
        if (self->m_ending && !self->m_busy)
            self->idle();
    });
}

} // namespace tern
