#include "shipped_tern.h"

#include <algorithm>
#include <array>
#include <filesystem>

namespace tern::test {

namespace fs = std::filesystem;

ShippedTern::ShippedTern(PairPlaces places) : m_places(std::move(places))
{
    for (const std::string &folder :
         {m_places.local, m_places.remote, m_places.state, m_places.home + "/run"})
        fs::create_directories(folder);
    fs::permissions(m_places.home + "/run", fs::perms::owner_all);
}

Command ShippedTern::command(std::vector<std::string> words) const
{
    Command command;
    command.program = TERN_PROGRAM;
    command.arguments = std::move(words);
    command.folder = m_places.home;
    command.environment = {
        {"HOME", m_places.home},
        {"XDG_CONFIG_HOME", m_places.home + "/config"},
        {"XDG_STATE_HOME", m_places.state},
        {"XDG_RUNTIME_DIR", m_places.home + "/run"},
        {"PATH", "/usr/bin:/bin"},
        {"LC_ALL", "C.UTF-8"},
        {"TZ", "UTC"},
        {"ASAN_OPTIONS", "detect_leaks=0"}, // it cannot look for leaks in a traced program
    };
    return command;
}

Command ShippedTern::syncCommand(const std::vector<std::string> &options) const
{
    std::vector<std::string> words = {"sync", m_places.local, m_places.remote};
    words.insert(words.end(), options.begin(), options.end());
    return command(std::move(words));
}

Ended ShippedTern::run(std::vector<std::string> words) const
{
    return TracedRun(command(std::move(words))).run();
}

Ended ShippedTern::sync(const std::vector<std::string> &options) const
{
    return TracedRun(syncCommand(options)).run();
}

Ended ShippedTern::settle() const
{
    constexpr int enough = 5;
    Ended last;
    for (int i = 0; i < enough && !foundNothingToDo(last); ++i)
        last = sync({"--max-delete", "off", "--conflict", "both"});
    return last;
}

bool ShippedTern::foundNothingToDo(const Ended &ended)
{
    return ended.status == 0 && ended.output.find("nothing to do") != std::string::npos;
}

std::vector<std::string> ShippedTern::strangersByTheJournal() const
{
    constexpr std::array expected = {"journal.db", "journal.db-wal", "journal.db-shm",
                                     "journal.reserve", "lock"};
    std::vector<std::string> strangers;
    for (const fs::directory_entry &pair : fs::directory_iterator(m_places.state + "/tern")) {
        if (!pair.is_directory())
            continue;
        for (const fs::directory_entry &item : fs::directory_iterator(pair.path())) {
            const std::string name = item.path().filename().string();
            if (std::find(expected.begin(), expected.end(), name) == expected.end())
                strangers.push_back(name);
        }
    }
    return strangers;
}

} // namespace tern::test
