#include "pair_previewing.h"

#include <filesystem>

#include <unistd.h>

namespace tern {

namespace {

constexpr std::chrono::milliseconds tellingInterval{200};
constexpr std::size_t nameDigits = 12;

} // namespace

/// A folder of this preview's own, gone with it.
class PairPreviewing::Workplace {
public:
    explicit Workplace(std::string path) : m_path(std::move(path)) {}
    ~Workplace()
    {
        std::error_code ignored; // what is left lies where a session's files do, and goes with them
        std::filesystem::remove_all(m_path, ignored);
    }
    Workplace(const Workplace &) = delete;
    Workplace &operator=(const Workplace &) = delete;

    [[nodiscard]] const std::string &path() const { return m_path; }

private:
    std::string m_path;
};

PairPreviewing::PairPreviewing(EngineParts parts, Configuration configuration, FolderOf folderOf,
                               std::size_t paths, OnFiles onFiles, Done done)
    : m_parts(std::move(parts)),
      m_configuration(std::move(configuration)),
      m_folderOf(std::move(folderOf)),
      m_paths(paths),
      m_onFiles(std::move(onFiles)),
      m_done(std::move(done))
{
}

PairPreviewing::~PairPreviewing()
{
    m_stop.request_stop();
}

void PairPreviewing::start()
{
    const auto work = [self = shared_from_this()] { return self->prepare(); };
    runThen(m_parts.executor, work,
            [self = shared_from_this()](Result<std::unique_ptr<Prepared>> prepared) {
                if (!prepared) {
                    self->m_isOver = true;
                    return self->m_done(Failure(prepared.error()));
                }
                self->m_prepared = std::move(*prepared);
                self->run();
            });
    tick();
}

void PairPreviewing::stop()
{
    m_stop.request_stop();
    if (m_prepared && m_prepared->session && m_prepared->session->isRunning())
        m_prepared->session->stop();
}

/// On a worker: all that comes before the run.
Result<std::unique_ptr<PairPreviewing::Prepared>> PairPreviewing::prepare()
{
    auto prepared = std::make_unique<Prepared>();
    TERN_TRY(prepared->folder, m_folderOf(m_configuration));
    const auto objections = objectionsToPair(prepared->folder.local, prepared->folder.remote);
    for (const PlaceObjection &objection : objections) {
        if (forbids(objection.kind))
            return Failure(m_configuration.words().place(objection));
    }
    const std::string path =
        m_configuration.directories().runtime + "/preview-" + randomHex(m_parts.random, nameDigits);
    TERN_TRY(makePrivateFolder(path));
    prepared->workplace = std::make_unique<Workplace>(path);
    TERN_TRY(prepared->options, m_configuration.candidate(prepared->folder, path));
    TERN_TRY(prepared->session, open(*prepared));
    TERN_TRY(prepared->leftOut,
             countLeftOut(*prepared->session, prepared->options, m_parts.clock.now(), m_paths,
                          m_files, m_stop.get_token()));
    return prepared;
}

/// With the journal of an earlier time, if there is one: adding the folder would go on from it.
Result<std::unique_ptr<Session>> PairPreviewing::open(const Prepared &prepared)
{
    const NewFolder &folder = prepared.folder;
    const std::string journal =
        m_parts.stateHome + "/tern/" + pairFolderName(folder.local, folder.remote) + "/journal.db";
    EngineParts parts = m_parts;
    if (::access(journal.c_str(), F_OK) != 0)
        parts.stateHome = prepared.workplace->path();
    return openSession(parts, folder.local, folder.remote);
}

void PairPreviewing::run()
{
    if (m_stop.stop_requested())
        return close(fail(ErrorCode::Stopped));
    RunRequest request;
    request.goal = RunGoal::Preview;
    request.options = m_prepared->options;
    // Weak, as the session that holds this is ours.
    m_prepared->session->run(std::move(request), {}, [weak = weak_from_this()](RunResult result) {
        if (const auto self = weak.lock())
            self->ran(std::move(result));
    });
}

void PairPreviewing::ran(RunResult result)
{
    if (result.summary.failure)
        return close(Failure(*result.summary.failure));
    const auto work = [self = shared_from_this(),
                       shared = std::make_shared<RunResult>(std::move(result))] {
        return firstRunPreviewOf(*shared, std::move(self->m_prepared->leftOut), self->m_paths);
    };
    runThen(m_parts.executor, work, [self = shared_from_this()](FirstRunPreview preview) {
        self->close(std::move(preview));
    });
}

/// Nothing of it is left when it is answered.
void PairPreviewing::close(Result<FirstRunPreview> preview)
{
    m_parts.executor.post([self = shared_from_this(), preview = std::move(preview)]() mutable {
        self->m_prepared->session.reset(); // not from inside of its own run
        const auto work = [self] {
            self->m_prepared->workplace.reset();
            return true;
        };
        runThen(self->m_parts.executor, work, [self, preview = std::move(preview)](bool) {
            self->m_isOver = true;
            self->m_done(preview);
        });
    });
}

void PairPreviewing::tick()
{
    if (m_isOver)
        return;
    if (const std::uint64_t files = m_files.load(std::memory_order_relaxed); files != m_told) {
        m_told = files;
        m_onFiles(files);
    }
    m_parts.executor.postAfter(tellingInterval, [weak = weak_from_this()] {
        if (const auto self = weak.lock())
            self->tick();
    });
}

} // namespace tern
