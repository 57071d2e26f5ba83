// How quickly the shipped desktop stands in the tray, and what memory it takes when it is idle.
// On a screen, bus and tray of its own; see bench/README.md.
#include "end_to_end/desktop_session.h"
#include "end_to_end/tray_host.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <iostream>

namespace tern::test {
namespace {

constexpr int filesInAFolder = 500;
constexpr int rounds = 5;

struct Figures {
    qint64 milliseconds = 0; ///< from the start of the program to its icon
    qint64 kibibytes = 0;    ///< resident, once all was found in sync
};

template <class... Words>
std::optional<QByteArray> tern(DesktopSession &session, const Words &...words)
{
    return session.outputOf(QStringLiteral(TERN_PROGRAM), {QString(words)...},
                            DesktopSession::Exit::Any);
}

bool makeFiles(const DesktopSession &session, int count)
{
    for (int i = 0; i < count; ++i) {
        const QString folder =
            session.home(QStringLiteral("study/plate%1").arg(i / filesInAFolder));
        if (i % filesInAFolder == 0)
            QDir().mkpath(folder);
        QFile file(folder + QStringLiteral("/cell%1.csv").arg(i));
        if (!file.open(QIODevice::WriteOnly) || file.write("cell\n") != 5)
            return false;
    }
    return QDir().mkpath(session.home(QStringLiteral("lab")));
}

bool isInSync(DesktopSession &session, int count)
{
    const auto status = tern(session, QStringLiteral("status"), QStringLiteral("--json"));
    const QJsonArray folders = QJsonDocument::fromJson(status.value_or(QByteArray()))
                                   .object()
                                   .value(QStringLiteral("folders"))
                                   .toArray();
    const QJsonObject folder = folders.at(0).toObject();
    return folder.value(QStringLiteral("state")).toString() == u"in_sync"
           && folder.value(QStringLiteral("agreed_files")).toInt() == count;
}

bool becomesInSync(DesktopSession &session, int count)
{
    constexpr int patience = 600'000; // milliseconds
    return comesTrue([&] { return isInSync(session, count); }, patience);
}

qint64 residentKibibytes(qint64 process)
{
    QFile status(QStringLiteral("/proc/%1/status").arg(process));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmRSS:"))
            return line.simplified().split(' ').value(1).toLongLong();
    }
    return 0;
}

std::optional<Figures> measure(DesktopSession &session, int count)
{
    Figures figures;
    QElapsedTimer watch;
    watch.start();
    QProcess &desktop =
        session.run(QStringLiteral(TERN_DESKTOP_PROGRAM), {QStringLiteral("--hidden")});
    while (trayIcons(session.display()).empty()) {
        if (watch.hasExpired(60'000))
            return std::nullopt;
    }
    figures.milliseconds = watch.elapsed();
    if (!becomesInSync(session, count))
        return std::nullopt;
    figures.kibibytes = residentKibibytes(desktop.processId());
    tern(session, QStringLiteral("stop"));
    const bool hasEnded = comesTrue([&] { return desktop.state() == QProcess::NotRunning; });
    if (!hasEnded || !comesTrue([&] { return trayIcons(session.display()).empty(); }))
        return std::nullopt;
    return figures;
}

qint64 median(std::vector<qint64> values)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[values.size() / 2];
}

int run(int count)
{
    DesktopSession session(DesktopSession::ScreenReaders::None);
    if (const std::string missing = session.start(); !missing.empty() || !session.startTray()) {
        std::cerr << "cannot measure: " << missing << '\n';
        return 1;
    }
    if (!makeFiles(session, count)
        || !tern(session, QStringLiteral("init"), session.home(QStringLiteral("study")),
                 session.home(QStringLiteral("lab")))
        || !measure(session, count)) {
        std::cerr << "the first sync failed\n";
        return 1;
    }
    std::vector<qint64> times;
    std::vector<qint64> sizes;
    for (int round = 0; round < rounds; ++round) {
        const auto figures = measure(session, count);
        if (!figures) {
            std::cerr << "a start failed\n";
            return 1;
        }
        times.push_back(figures->milliseconds);
        sizes.push_back(figures->kibibytes);
        std::cout << "start to icon " << figures->milliseconds << " ms, idle "
                  << figures->kibibytes / 1024 << " MiB\n";
    }
    std::cout << "median with " << count << " files: start to icon " << median(times)
              << " ms, idle " << median(sizes) * 1024 / 1'000'000 << " MB\n";
    return 0;
}

} // namespace
} // namespace tern::test

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int count = argc > 1 ? std::atoi(argv[1]) : 200'000;
    if (count < 1 || argc > 2) {
        std::cerr << "desktop_figures [FILES]: how many files the folder has (200000)\n";
        return 2;
    }
    return tern::test::run(count);
}
