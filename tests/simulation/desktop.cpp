#include "desktop.h"

#include <filesystem>
#include <fstream>

namespace tern::test {

namespace fs = std::filesystem;

Desktop::Desktop(std::string called, std::string journalFolder, Dice &dice, SimulatedClock &clock,
                 Gate gate, JournalGate journalGate)
    : name(std::move(called)),
      executor(dice, clock),
      m_journalFolder(std::move(journalFolder)),
      m_dice(dice),
      m_clock(clock),
      m_gate(std::move(gate)),
      m_journalGate(std::move(journalGate))
{
}

Desktop::~Desktop()
{
    kill();
    bury();
}

std::unique_ptr<Replica> Desktop::makeReplica(MemoryPlace &place, Side side,
                                              const std::string &device)
{
    MemoryReplicaOptions options;
    options.side = side;
    options.device = device;
    options.pieceBytes = 16;
    options.checkpointBytes = 48;
    options.before = [this, side](MemoryStep step, const std::string &path) {
        return m_gate(*this, side, step, path);
    };
    return makeMemoryReplica(place, std::move(options));
}

Result<void> Desktop::start()
{
    if (m_session)
        return {};
    m_isAlive = true;
    TERN_TRY(auto opened, Journal::open(m_journalFolder, m_clock, m_dice));
    TERN_TRY(const PairState state, opened.journal->state());
    const auto gate = [this](GatedJournal::Moment moment) { return m_journalGate(*this, moment); };
    m_session =
        std::make_unique<Session>(makeReplica(local, Side::Local, state.device),
                                  makeReplica(remote, Side::Remote, state.device),
                                  std::make_unique<GatedJournal>(std::move(opened.journal), gate),
                                  executor, m_clock, m_dice, name);
    return {};
}

void Desktop::run(RunRequest request)
{
    m_isRunning = true;
    m_session->run(std::move(request), {}, [this](RunResult result) {
        m_result = std::move(result);
        m_isRunning = false;
    });
}

void Desktop::bury()
{
    executor.clear();
    m_session.reset();
    executor.clear();
    m_isRunning = false;
}

Desktop::JournalFilesCopy Desktop::copyJournal() const
{
    JournalFilesCopy files;
    if (!fs::exists(m_journalFolder))
        return files;
    for (const auto &item : fs::directory_iterator(m_journalFolder)) {
        const std::string file = item.path().filename().string();
        if (!file.starts_with("journal.db"))
            continue;
        std::ifstream stream(item.path(), std::ios::binary);
        files[file] = std::string(std::istreambuf_iterator<char>(stream), {});
    }
    return files;
}

void Desktop::putJournal(const JournalFilesCopy &files)
{
    fs::create_directories(m_journalFolder);
    for (const auto &[file, bytes] : copyJournal())
        fs::remove(fs::path(m_journalFolder) / file);
    for (const auto &[file, bytes] : files) {
        std::ofstream stream(fs::path(m_journalFolder) / file, std::ios::binary);
        stream << bytes;
    }
}

} // namespace tern::test
