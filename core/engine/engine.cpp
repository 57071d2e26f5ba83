#include "engine.h"

#include "folder_runner.h"

#include <algorithm>

namespace tern {

namespace {

constexpr std::chrono::milliseconds snapshotInterval{100};

} // namespace

struct Engine::State {
    EngineParts parts;
    EngineOptions options;
    std::map<std::string, std::shared_ptr<FolderRunner>> folders = {};
    /// Taken out of the configuration, their last work not yet ended.
    std::vector<std::shared_ptr<FolderRunner>> leaving = {};
    std::vector<FolderSettings> wanted = {}; ///< all that shall run
    std::optional<Error> mistake = {};       ///< in the configuration
    std::function<void()> stopped = {};      ///< told when nothing is left
    std::function<void()> changed = {};
    std::function<void(const std::string &, const std::vector<Event> &)> events = {};
    bool changePending = false;
    /// Tasks that come after the engine's end find this expired.
    std::shared_ptr<int> alive = std::make_shared<int>(0);

    /// Of all folders; null without what it stands on.
    std::shared_ptr<Pacer> pacer = {};
    bool watchesSurroundings = false;

    void setPace(const PaceSettings &pace);
    void watchSurroundings();
    void surroundingsChanged();
    void paceChanged();
    void noteChange();
    void add(const FolderSettings &settings);
    void addWhatCan();
    void remove(const std::string &name);
    void left(const std::shared_ptr<FolderRunner> &folder);
    [[nodiscard]] FolderRunner *find(const std::string &name) const;
};

void Engine::State::noteChange()
{
    if (changePending)
        return;
    changePending = true;
    parts.executor.postAfter(snapshotInterval, [this, watch = std::weak_ptr<int>(alive)] {
        if (watch.expired())
            return;
        changePending = false;
        if (changed)
            changed();
    });
}

void Engine::State::setPace(const PaceSettings &pace)
{
    if (!pacer)
        return;
    pacer->set(pace);
    watchSurroundings();
}

/// Only once somebody asks for them: most do not, and then no bus is needed.
void Engine::State::watchSurroundings()
{
    const auto asks = [](const FolderSettings &folder) {
        return folder.options.pace.asksSurroundings();
    };
    const bool asked = (pacer && pacer->settings().asksSurroundings())
                       || std::any_of(wanted.begin(), wanted.end(), asks);
    if (!asked || watchesSurroundings || !pacer || parts.pace->surroundings == nullptr)
        return;
    watchesSurroundings = true;
    parts.pace->surroundings->watch([this, watch = std::weak_ptr<int>(alive)] {
        if (!watch.expired())
            surroundingsChanged();
    });
}

void Engine::State::surroundingsChanged()
{
    pacer->lookAgain();
    for (const auto &[name, folder] : folders)
        folder->lookAtPace();
}

void Engine::State::paceChanged()
{
    for (const auto &[name, folder] : folders)
        folder->paceChanged();
}

void Engine::State::add(const FolderSettings &settings)
{
    const std::weak_ptr<int> watch = alive;
    FolderRunner::Listener listener;
    listener.changed = [this, watch] {
        if (!watch.expired())
            noteChange();
    };
    listener.events = [this, watch, name = settings.name](const std::vector<Event> &happened) {
        if (!watch.expired() && events)
            events(name, happened);
    };
    auto folder =
        std::make_shared<FolderRunner>(parts, options, settings, pacer, std::move(listener));
    folders.emplace(settings.name, folder);
    folder->start();
}

FolderRunner *Engine::State::find(const std::string &name) const
{
    const auto found = folders.find(name);
    return found == folders.end() ? nullptr : found->second.get();
}

Engine::Engine(EngineParts parts, EngineOptions options)
    : m_state(std::make_unique<State>(State{parts, options}))
{
    if (parts.pace != nullptr)
        m_state->pacer = std::make_shared<Pacer>(*parts.pace, parts.executor, parts.clock,
                                                 [&state = *m_state] { state.paceChanged(); });
}

Engine::~Engine()
{
    m_state->alive.reset();
    for (const auto &[name, folder] : m_state->folders)
        folder->stop({});
}

void Engine::State::remove(const std::string &name)
{
    const auto folder = folders.at(name);
    folders.erase(name);
    leaving.push_back(folder);
    folder->stop([this, folder, watch = std::weak_ptr<int>(alive)] {
        if (!watch.expired())
            left(folder);
    });
}

void Engine::State::left(const std::shared_ptr<FolderRunner> &folder)
{
    std::erase(leaving, folder);
    addWhatCan();
    if (folders.empty() && leaving.empty() && stopped)
        std::exchange(stopped, nullptr)();
}

/// A pair of places has one journal: its next session opens when the last one is closed.
void Engine::State::addWhatCan()
{
    for (const FolderSettings &settings : wanted) {
        const bool waits = std::any_of(leaving.begin(), leaving.end(), [&](const auto &folder) {
            return folder->settings().local == settings.local
                   && folder->settings().remote == settings.remote;
        });
        if (!waits && !find(settings.name))
            add(settings);
    }
    noteChange();
}

void Engine::setFolders(const std::vector<FolderSettings> &folders)
{
    m_state->wanted = folders;
    std::vector<std::string> gone;
    for (const auto &[name, folder] : m_state->folders) {
        const FolderSettings &has = folder->settings();
        const auto kept = std::find_if(folders.begin(), folders.end(), [&](const auto &settings) {
            return settings.name == has.name && settings.local == has.local
                   && settings.remote == has.remote;
        });
        if (kept == folders.end())
            gone.push_back(name);
        else if (!(*kept == has))
            folder->change(*kept);
    }
    for (const std::string &name : gone)
        m_state->remove(name);
    m_state->watchSurroundings();
    m_state->addWhatCan();
}

void Engine::setMistake(std::optional<Error> mistake)
{
    m_state->mistake = std::move(mistake);
    m_state->noteChange();
}

void Engine::setPace(const PaceSettings &pace)
{
    m_state->setPace(pace);
}

void Engine::stop(std::function<void()> stopped)
{
    State &state = *m_state;
    state.wanted.clear();
    if (state.folders.empty() && state.leaving.empty())
        return state.parts.executor.post(std::move(stopped));
    state.stopped = std::move(stopped);
    while (!state.folders.empty())
        state.remove(state.folders.begin()->first);
}

bool Engine::knows(const std::string &name) const
{
    return m_state->find(name) != nullptr;
}

std::optional<std::string> Engine::folderAt(const std::string &local,
                                            const std::string &remote) const
{
    for (const auto &[name, folder] : m_state->folders) {
        if (folder->settings().local == local && folder->settings().remote == remote)
            return name;
    }
    return std::nullopt;
}

void Engine::pause(const std::string &name, std::int64_t until)
{
    if (FolderRunner *folder = m_state->find(name))
        folder->pause(until);
}

void Engine::resume(const std::string &name)
{
    if (FolderRunner *folder = m_state->find(name))
        folder->resume();
}

void Engine::run(const std::string &name, RunRequest request, Done done)
{
    if (FolderRunner *folder = m_state->find(name))
        return folder->run(std::move(request), std::move(done));
    done(fail(ErrorCode::BadInput, name));
}

void Engine::ask(const std::string &name, std::function<void(Session &)> question,
                 std::function<void(Result<void>)> done)
{
    if (FolderRunner *folder = m_state->find(name))
        return folder->ask(std::move(question), std::move(done));
    done(fail(ErrorCode::BadInput, name));
}

void Engine::free(const std::string &name, FreeOrder order,
                  std::function<void(Result<FreeResult>)> done)
{
    if (FolderRunner *folder = m_state->find(name))
        return folder->free(std::move(order), std::move(done));
    done(fail(ErrorCode::BadInput, name));
}

void Engine::undo(const std::string &name, UndoRequest request,
                  std::function<void(Result<UndoResult>)> done)
{
    if (FolderRunner *folder = m_state->find(name))
        return folder->undo(std::move(request), std::move(done));
    done(fail(ErrorCode::BadInput, name));
}

void Engine::read(const std::string &name, std::function<Result<void>(Readers &)> question,
                  std::function<void(Result<void>)> done)
{
    if (FolderRunner *folder = m_state->find(name))
        return folder->read(std::move(question), std::move(done));
    done(fail(ErrorCode::BadInput, name));
}

StatusSnapshot Engine::snapshot() const
{
    StatusSnapshot snapshot;
    snapshot.mistake = m_state->mistake;
    for (const auto &[name, folder] : m_state->folders)
        snapshot.folders.push_back(folder->status());
    return snapshot;
}

void Engine::onChange(std::function<void()> changed)
{
    m_state->changed = std::move(changed);
}

void Engine::onEvents(std::function<void(const std::string &, const std::vector<Event> &)> events)
{
    m_state->events = std::move(events);
}

} // namespace tern
