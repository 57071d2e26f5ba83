#include "session_loop.h"

#include "configured_pace.h"
#include "words.h"

#include "control/rules_calls.h"
#include "control/selection_calls.h"
#include "control/selection_tree_calls.h"
#include "control/session_questions.h"
#include "control/settling.h"
#include "engine/folder_pace.h"
#include "engine/qt_executor.h"

#include <QCoreApplication>
#include <QSocketNotifier>
#include <QTimer>

#include <cstdlib>

namespace tern {

namespace {

constexpr int patienceMilliseconds = 800; // of the second that a stop may take

/// One opened session, an executor, and the loop around them.
class SessionLoop {
public:
    using Work = std::function<void(Session &)>;

    SessionLoop(Context &context, const FolderTarget &target)
        : m_context(context),
          m_target(target),
          m_executor(target.options.concurrency > 0 ? std::max(target.options.concurrency, 2)
                                                    : defaultWorkers()),
          m_notifier(m_interrupt.descriptor(), QSocketNotifier::Read)
    {
        QObject::connect(&m_notifier, &QSocketNotifier::activated, [this] { interrupted(); });
    }

    ~SessionLoop() { m_session.reset(); } // before the executor that it works on

    /// Opens, hands the session to `work` on this thread, and returns after finish().
    Result<void> run(Work work)
    {
        const auto open = [this] {
            return openSession(m_context.engineParts(m_executor), m_target.local, m_target.remote);
        };
        runThen(m_executor, open, [this, work = std::move(work)](auto session) {
            if (!session) {
                m_result = Failure(std::move(session).error());
                return finish();
            }
            m_session = std::move(*session);
            if (m_stopping) {
                m_result = fail(ErrorCode::Stopped);
                return finish();
            }
            work(*m_session);
        });
        QCoreApplication::exec();
        return m_result;
    }

    void finish() { QCoreApplication::exit(); }
    [[nodiscard]] Executor &executor() { return m_executor; }

private:
    void interrupted()
    {
        while (m_interrupt.take() != '\0') {
        }
        if (m_stopping)
            leaveNow();
        m_stopping = true;
        if (m_session && m_session->isRunning())
            m_session->stop();
        QTimer::singleShot(patienceMilliseconds, &m_notifier, [this] { leaveNow(); });
    }

    [[noreturn]] void leaveNow()
    {
        m_context.err.line("tern: " + sentenceFor(Error{ErrorCode::Stopped, {}, {}, 0}));
        std::_Exit(static_cast<int>(ExitStatus::CouldNotRun));
    }

    Context &m_context;
    const FolderTarget &m_target;
    Interrupt m_interrupt;
    QtExecutor m_executor;
    QSocketNotifier m_notifier;
    std::unique_ptr<Session> m_session;
    Result<void> m_result;
    bool m_stopping = false;
};

/// What limits a run that this program does itself. It waits for nothing else: the user asked.
class LimitsOfRun {
public:
    LimitsOfRun(Context &context, const FolderTarget &target, Executor &executor)
        : m_parts{context.zone, context.waiting},
          m_common(std::make_shared<Pacer>(m_parts, executor, context.clock, nullptr)),
          m_own(&m_parts, executor, context.clock, m_common, nullptr)
    {
        const ConfiguredPace pace = configuredPace(context, target);
        m_common->set(pace.common);
        m_own.set(pace.own);
    }

    void apply(RunRequest &request) { m_own.runByHand(request); }

private:
    PaceParts m_parts;
    std::shared_ptr<Pacer> m_common;
    FolderPace m_own;
};

} // namespace

Result<RunReport> runInSession(Context &context, const FolderTarget &target, RunRequest request,
                               RunListener listener)
{
    if (target.refusal)
        return Failure(*target.refusal);
    RunReport report;
    SessionLoop loop(context, target);
    LimitsOfRun limits(context, target, loop.executor());
    TERN_TRY(loop.run([&](Session &session) {
        limits.apply(request);
        session.run(std::move(request), std::move(listener), [&](RunResult result) {
            report = {std::move(result.summary), std::move(result.plan)};
            loop.finish();
        });
    }));
    return report;
}

Result<QJsonObject> settleInSession(Context &context, const FolderTarget &target,
                                    const QJsonObject &arguments, RunListener listener)
{
    if (target.refusal)
        return Failure(*target.refusal);
    Result<QJsonObject> report = fail(ErrorCode::Stopped);
    SettlingRequest request;
    SessionLoop loop(context, target);
    LimitsOfRun limits(context, target, loop.executor());
    TERN_TRY(loop.run([&](Session &session) {
        const auto finish = [&](Result<QJsonObject> made) {
            report = std::move(made);
            loop.finish();
        };
        const auto ended = [&, finish](const RunResult &result) {
            const auto tell = [&, summary = result.summary] {
                return settlingReport(session, summary, request);
            };
            runThen(loop.executor(), tell, finish);
        };
        const auto start = [&, finish, ended](Result<SettlingRequest> prepared) {
            if (!prepared)
                return finish(Failure(std::move(prepared).error()));
            request = std::move(*prepared);
            if (request.settled.empty())
                return finish(QJsonObject{{u"settled"_qs, 0}, {u"left"_qs, request.left}});
            request.run.options = target.options;
            limits.apply(request.run);
            session.run(std::move(request.run), listener, ended);
        };
        runThen(
            loop.executor(), [&] { return requestToSettle(session, arguments); }, start);
    }));
    return report;
}

Result<Explanation> explainInSession(Context &context, const FolderTarget &target,
                                     const RelPath &path)
{
    Explanation explanation;
    SessionLoop loop(context, target);
    TERN_TRY(loop.run([&](Session &session) {
        explain(session, loop.executor(), path, target.options, context.clock,
                [&](Explanation found) {
                    explanation = std::move(found);
                    loop.finish();
                });
    }));
    return explanation;
}

Result<FreeResult> freeInSession(Context &context, const FolderTarget &target,
                                 const FreeRequest &request)
{
    FreeResult freed;
    SessionLoop loop(context, target);
    TERN_TRY(loop.run([&](Session &session) {
        session.free(request, {}, [&](FreeResult result) {
            freed = std::move(result);
            loop.finish();
        });
    }));
    return freed;
}

Result<UndoResult> undoInSession(Context &context, const FolderTarget &target,
                                 const UndoRequest &request)
{
    UndoResult undone;
    SessionLoop loop(context, target);
    TERN_TRY(loop.run([&](Session &session) {
        session.undo(request, {}, [&](UndoResult result) {
            undone = std::move(result);
            loop.finish();
        });
    }));
    return undone;
}

Result<QJsonObject> surveyInSession(Context &context, const FolderTarget &target,
                                    const QJsonObject &arguments)
{
    QtExecutor executor(1);
    TERN_TRY(const std::unique_ptr<Session> session,
             openSession(context.engineParts(executor), target.local, target.remote));
    return answerSelection(*session, context.clock, target.options, arguments);
}

Result<QJsonObject> treeInSession(Context &context, const FolderTarget &target,
                                  const QJsonObject &arguments)
{
    QtExecutor executor(1);
    TERN_TRY(const std::unique_ptr<Session> session,
             openSession(context.engineParts(executor), target.local, target.remote));
    return answerTree(*session, context.clock, target.options, arguments, StopToken());
}

Result<QJsonObject> askInSession(Context &context, const FolderTarget &target,
                                 const std::string &command, const QJsonObject &arguments)
{
    QtExecutor executor(1);
    TERN_TRY(const std::unique_ptr<Session> session,
             openSession(context.engineParts(executor), target.local, target.remote));
    return answerQuestion(*session, context.clock, command, arguments);
}

Result<QJsonObject> askRulesInSession(Context &context, const FolderTarget &target,
                                      const std::string &command, const QJsonObject &arguments)
{
    QtExecutor executor(1);
    TERN_TRY(const std::unique_ptr<Session> session,
             openSession(context.engineParts(executor), target.local, target.remote));
    return command == "rules.match"
               ? answerMatch(*session, context.clock, arguments, StopToken())
               : answerCount(*session, context.clock, target.options, StopToken());
}

Result<RulesPreview> previewRulesInSession(Context &context, const FolderTarget &target,
                                           const RulesQuestion &question)
{
    QtExecutor executor(1);
    TERN_TRY(const std::unique_ptr<Session> session,
             openSession(context.engineParts(executor), target.local, target.remote));
    return previewRules(*session, question, context.clock.now());
}

} // namespace tern
