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
    std::function<void()> changed = {};
    std::function<void(const std::string &, const std::vector<Event> &)> events = {};
    bool changePending = false;
    /// Tasks that come after the engine's end find this expired.
    std::shared_ptr<int> alive = std::make_shared<int>(0);

    void noteChange();
    void add(const FolderSettings &settings);
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
    auto folder = std::make_shared<FolderRunner>(parts, options, settings, std::move(listener));
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
}

Engine::~Engine()
{
    for (const auto &[name, folder] : m_state->folders)
        folder->stop({});
}

void Engine::setFolders(const std::vector<FolderSettings> &folders)
{
    std::vector<std::string> gone;
    for (const auto &[name, folder] : m_state->folders) {
        const bool kept = std::any_of(folders.begin(), folders.end(), [&](const auto &settings) {
            return settings.name == folder->settings().name
                   && settings.local == folder->settings().local
                   && settings.remote == folder->settings().remote;
        });
        if (!kept)
            gone.push_back(name);
    }
    for (const std::string &name : gone) {
        // A folder that only moved elsewhere opens its new session when the old one is closed.
        const auto leaving = m_state->folders.at(name);
        m_state->folders.erase(name);
        leaving->stop([leaving] {});
    }
    for (const FolderSettings &settings : folders) {
        if (FolderRunner *known = m_state->find(settings.name)) {
            if (!(known->settings() == settings))
                known->change(settings);
        } else {
            m_state->add(settings);
        }
    }
    m_state->noteChange();
}

void Engine::stop(std::function<void()> stopped)
{
    auto folders = std::exchange(m_state->folders, {});
    if (folders.empty())
        return m_state->parts.executor.post(std::move(stopped));
    auto running = std::make_shared<std::size_t>(folders.size());
    for (const auto &[name, folder] : folders) {
        folder->stop([folder, running, stopped] {
            if (--*running == 0)
                stopped();
        });
    }
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

StatusSnapshot Engine::snapshot() const
{
    StatusSnapshot snapshot;
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
