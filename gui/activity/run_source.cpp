#include "run_source.h"

#include "control/bytes.h"
#include "control/log_json.h"

namespace tern {

namespace {

constexpr int runsAtOnce = 100;
constexpr int newestAtOnce = 20;

} // namespace

RunSource::RunSource(Client &client, QObject *parent) : QObject(parent), m_client(client) {}

void RunSource::start(const LogFilter &filter, const std::vector<std::string> &folders)
{
    ++m_generation;
    m_asking = 0;
    m_filter = filter;
    m_folders.clear();
    for (const std::string &name : folders)
        m_folders[name] = Folder();
    more();
}

bool RunSource::isDone() const
{
    for (const auto &[name, folder] : m_folders) {
        if (!folder.done || !folder.waiting.empty())
            return false;
    }
    return true;
}

QJsonObject RunSource::arguments(const std::string &folder) const
{
    QJsonObject arguments = argumentsOf(m_filter);
    arguments.insert(u"name"_qs, textOf(folder));
    return arguments;
}

void RunSource::more()
{
    for (auto &[name, folder] : m_folders) {
        if (folder.waiting.empty() && !folder.done && !folder.asking)
            ask(name, folder);
    }
    if (m_asking == 0)
        Q_EMIT idle();
}

void RunSource::ask(const std::string &name, Folder &folder)
{
    folder.asking = true;
    ++m_asking;
    QJsonObject wanted = arguments(name);
    wanted.insert(u"limit"_qs, runsAtOnce);
    wanted.insert(u"before"_qs, folder.before);
    m_client.ask(QStringLiteral("log.runs"), wanted, this,
                 [this, name, generation = m_generation](const Result<QJsonObject> &answer) {
                     if (generation == m_generation)
                         answered(name, answer);
                 });
}

void RunSource::answered(const std::string &name, const Result<QJsonObject> &answer)
{
    Folder &folder = m_folders[name];
    folder.asking = false;
    --m_asking;
    if (!answer) {
        folder.done = true;
        Q_EMIT failed(textOf(name), answer.error());
    } else {
        RunPage page = runPageFrom(*answer);
        folder.before = page.next;
        folder.done = page.next <= 0;
        folder.waiting.insert(folder.waiting.end(), std::make_move_iterator(page.runs.begin()),
                              std::make_move_iterator(page.runs.end()));
        // Little of much may be wanted: a page can be empty and yet not be the last one.
        if (folder.waiting.empty() && !folder.done)
            return ask(name, folder);
    }
    merge();
    if (m_asking == 0)
        Q_EMIT idle();
}

/// Tells of runs as long as every folder that may have a newer one has told its next.
void RunSource::merge()
{
    std::vector<FoundRun> runs;
    while (true) {
        Folder *newest = nullptr;
        std::string from;
        for (auto &[name, folder] : m_folders) {
            if (folder.waiting.empty()) {
                if (folder.done)
                    continue;
                newest = nullptr;
                break;
            }
            if (newest == nullptr || folder.waiting.front().began > newest->waiting.front().began) {
                newest = &folder;
                from = name;
            }
        }
        if (newest == nullptr)
            break;
        runs.push_back({from, std::move(newest->waiting.front())});
        newest->waiting.pop_front();
    }
    if (!runs.empty())
        Q_EMIT found(runs);
}

void RunSource::renew(const std::string &folder)
{
    if (!m_folders.contains(folder))
        return;
    QJsonObject wanted = arguments(folder);
    wanted.insert(u"limit"_qs, newestAtOnce);
    m_client.ask(QStringLiteral("log.runs"), wanted, this,
                 [this, folder, generation = m_generation](const Result<QJsonObject> &answer) {
                     if (generation == m_generation && answer)
                         Q_EMIT renewed(textOf(folder), runPageFrom(*answer).runs);
                 });
}

} // namespace tern
