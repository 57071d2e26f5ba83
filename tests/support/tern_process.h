#pragma once

#include "settings/temporary_folder.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <memory>

#include <csignal>
#include <linux/capability.h>
#include <sys/prctl.h>
#include <sys/types.h>

namespace tern::test {

/// How a run of the program ended.
struct Outcome {
    int status = -1;
    std::string out;
    std::string err;

    [[nodiscard]] QJsonObject object() const
    {
        return QJsonDocument::fromJson(QByteArray::fromStdString(out)).object();
    }
    [[nodiscard]] QJsonArray array() const
    {
        return QJsonDocument::fromJson(QByteArray::fromStdString(out)).array();
    }
};

/// With which rights the program runs. For root no permission bit holds, so tests of permissions
/// take that privilege away, whoever started them.
enum class Rights { AsStarted, Ordinary };

/// The real program in a home of its own.
class TernHome {
public:
    static constexpr int patience = 60'000; // milliseconds, for machines that are slow at times

    explicit TernHome(Rights rights = Rights::AsStarted) : m_rights(rights)
    {
        m_folder.makeFolder("local");
        m_folder.makeFolder("remote");
        m_folder.makeFolder("runtime");
        std::filesystem::permissions(at("runtime"), std::filesystem::perms::owner_all);
    }
    ~TernHome()
    {
        if (exists("runtime/tern/control.sock")) // a daemon may run
            run({"stop"});
    }

    [[nodiscard]] std::string at(const std::string &name) const { return m_folder.at(name); }
    [[nodiscard]] std::string local() const { return at("local"); }
    [[nodiscard]] std::string remote() const { return at("remote"); }
    [[nodiscard]] std::string read(const std::string &name) const { return m_folder.read(name); }
    void write(const std::string &name, const std::string &text) const
    {
        std::filesystem::create_directories(std::filesystem::path(at(name)).parent_path());
        m_folder.write(name, text);
    }
    [[nodiscard]] bool exists(const std::string &name) const
    {
        return std::filesystem::exists(std::filesystem::symlink_status(at(name)));
    }

    /// Starts the program; the caller waits for it.
    [[nodiscard]] std::unique_ptr<QProcess> start(const std::vector<std::string> &words,
                                                  const char *output = nullptr) const
    {
        return startProgram(TERN_PROGRAM, words, output);
    }

    /// The same of another program of ours.
    [[nodiscard]] std::unique_ptr<QProcess> startProgram(const char *program,
                                                         const std::vector<std::string> &words,
                                                         const char *output = nullptr) const
    {
        auto process = std::make_unique<QProcess>();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        const auto set = [&](const char *name, const std::string &value) {
            environment.insert(QString::fromLatin1(name), QString::fromStdString(value));
        };
        set("HOME", m_folder.path());
        set("XDG_CONFIG_HOME", at("config"));
        set("XDG_STATE_HOME", at("state"));
        set("XDG_RUNTIME_DIR", at("runtime"));
        set("TZ", "UTC");
        process->setProcessEnvironment(environment);
        process->setWorkingDirectory(QString::fromStdString(m_folder.path()));
        QStringList arguments;
        for (const std::string &word : words)
            arguments.append(QString::fromStdString(word));
        if (m_rights == Rights::Ordinary)
            process->setChildProcessModifier([] {
                ::prctl(PR_CAPBSET_DROP, CAP_DAC_OVERRIDE);
                ::prctl(PR_CAPBSET_DROP, CAP_DAC_READ_SEARCH);
            });
        if (output != nullptr)
            process->setStandardOutputFile(QString::fromLatin1(output));
        process->start(QString::fromLatin1(program), arguments);
        process->waitForStarted(patience);
        return process;
    }

    Outcome run(const std::vector<std::string> &words, const std::string &input = {}) const
    {
        const auto process = start(words);
        process->write(QByteArray::fromStdString(input));
        process->closeWriteChannel();
        return end(*process);
    }

    static Outcome end(QProcess &process)
    {
        if (!process.waitForFinished(patience))
            process.kill();
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
                process.readAllStandardOutput().toStdString(),
                process.readAllStandardError().toStdString()};
    }

    Outcome sync(std::vector<std::string> more = {}) const
    {
        more.insert(more.begin(), {"sync", local(), remote()});
        return run(more);
    }

    /// A file changed on both sides since they were agreed.
    void makeConflict(const std::string &name) const
    {
        write("local/" + name, "first");
        sync();
        write("local/" + name, "mine, changed");
        write("remote/" + name, "theirs, changed too");
    }

    /// Waits until the output of a running program holds `text`; what came until then.
    static std::string waitForOutput(QProcess &process, const std::string &text)
    {
        std::string out;
        const QDeadlineTimer deadline(patience);
        while (out.find(text) == std::string::npos && !deadline.hasExpired()
               && process.state() == QProcess::Running) {
            process.waitForReadyRead(100);
            out += process.readAllStandardOutput().toStdString();
        }
        return out;
    }

    /// Asks the status again and again until `holds` says yes.
    template <class Condition>
    bool waitForStatus(Condition holds) const
    {
        const QDeadlineTimer deadline(patience);
        while (!deadline.hasExpired()) {
            if (holds(run({"status", "--json"}).object()))
                return true;
        }
        return false;
    }

private:
    TemporaryFolder m_folder;
    Rights m_rights;
};

/// The state of the only folder in a status.
inline std::string stateIn(const QJsonObject &status)
{
    return status.value(QLatin1String("folders"))
        .toArray()
        .at(0)
        .toObject()
        .value(QLatin1String("state"))
        .toString()
        .toStdString();
}

} // namespace tern::test
