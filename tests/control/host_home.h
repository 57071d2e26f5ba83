#pragma once

#include "control/engine_host.h"
#include "control/json_read.h"
#include "replica/folder/posix_file_system.h"
#include "settings/temporary_folder.h"

#include <QCoreApplication>
#include <QDeadlineTimer>

namespace tern::test {

/// Turns the event loop until something holds; generous, because machines are slow at times.
template <class Condition>
bool eventually(Condition condition)
{
    const QDeadlineTimer deadline(60'000);
    while (!condition()) {
        if (deadline.hasExpired())
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
    }
    return true;
}

/// A user's home of this test's own, and an engine in it.
class HostHome {
public:
    HostHome()
    {
        m_folder.makeFolder("local");
        m_folder.makeFolder("remote");
    }

    [[nodiscard]] std::string at(const std::string &name) const { return m_folder.at(name); }
    [[nodiscard]] std::string local() const { return at("local"); }
    [[nodiscard]] std::string remote() const { return at("remote"); }
    [[nodiscard]] std::string configFile() const { return at("config/tern/config.yaml"); }
    [[nodiscard]] std::string read(const std::string &name) const { return m_folder.read(name); }
    void write(const std::string &name, const std::string &text) const
    {
        std::filesystem::create_directories(std::filesystem::path(at(name)).parent_path());
        m_folder.write(name, text);
    }
    [[nodiscard]] bool exists(const std::string &name) const
    {
        return std::filesystem::exists(at(name));
    }
    /// A file on both sides that takes long to compare: many bytes, but hardly any on the disk.
    void writeMuchOnBothSides() const
    {
        constexpr std::uintmax_t much = std::uintmax_t{256} << 30;
        for (const char *file : {"local/much", "remote/much"}) {
            write(file, file);
            std::filesystem::resize_file(at(file), much);
        }
    }
    /// Whether a preview has something of its own there.
    [[nodiscard]] bool hasPreview() const
    {
        for (const auto &each : std::filesystem::directory_iterator(at("runtime"))) {
            if (each.path().filename().string().starts_with("preview-"))
                return true;
        }
        return false;
    }
    void configure(const std::string &text) const { write("config/tern/config.yaml", text); }
    /// One folder, "work", of local and remote.
    void configureFolder() const
    {
        configure("folders:\n  - name: work\n    local_path: " + local()
                  + "\n    remote: " + remote() + "\n");
    }

    [[nodiscard]] Directories directories() const
    {
        return {at(""), configFile(), at("state"), at("state/tern"), at("runtime")};
    }
    [[nodiscard]] EngineHostParts parts()
    {
        return {m_fileSystem, m_clock,   m_random,
                m_zone,       m_waiting, Configuration(directories(), plainSettingsWords()),
                "1.2.3",      "machine", 4};
    }

private:
    TemporaryFolder m_folder;
    PosixFileSystem m_fileSystem;
    SystemClock m_clock;
    SystemRandom m_random;
    SystemTimeZone m_zone;
    SystemWaiting m_waiting;
};

/// An engine that stands, asked as over the socket.
class StandingHost {
public:
    explicit StandingHost(HostHome &home) : m_host(home.parts())
    {
        m_host.start(EngineHost::OtherServer::IsLeft,
                     [this](const Result<void> &started) { m_started = started; });
        eventually([this] { return m_started.has_value(); });
    }
    ~StandingHost()
    {
        bool stopped = false;
        m_host.stop([&] { stopped = true; });
        eventually([&] { return stopped; });
    }

    EngineHost *operator->() { return &m_host; }
    [[nodiscard]] const Result<void> &started() const { return *m_started; }

    /// Begins a call; the peer goes away with `abandon()`.
    CallPointer begin(const std::string &command, const QJsonObject &arguments,
                      std::function<void(const QString &, const QJsonObject &)> told)
    {
        const auto call = std::make_shared<Call>(Request{1, command, arguments}, std::move(told));
        dispatch(m_host.commands(), call);
        return call;
    }

    Result<QJsonObject> ask(const std::string &command, const QJsonObject &arguments = {})
    {
        std::optional<Result<QJsonObject>> answer;
        const CallPointer call =
            begin(command, arguments, [&](const QString &key, const QJsonObject &value) {
                if (key == u"result")
                    answer = value;
                else if (key == u"error")
                    answer = Result<QJsonObject>(Failure(errorFrom(value)));
            });
        if (!eventually([&] { return answer.has_value(); })) {
            call->abandon();
            return fail(ErrorCode::Busy, command, "no answer");
        }
        return *answer;
    }
    /// The code of the error that the command fails with; nothing when it does not.
    std::optional<ErrorCode> errorOf(const std::string &command, const QJsonObject &arguments = {})
    {
        const auto answer = ask(command, arguments);
        return answer ? std::nullopt : std::optional(answer.error().code);
    }
    /// The only folder.
    [[nodiscard]] FolderStatus folder()
    {
        const StatusSnapshot snapshot = m_host.engine().snapshot();
        return snapshot.folders.size() == 1 ? snapshot.folders.front() : FolderStatus();
    }

private:
    EngineHost m_host;
    std::optional<Result<void>> m_started;
};

} // namespace tern::test
