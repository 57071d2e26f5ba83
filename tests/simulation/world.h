#pragma once

#include "rule_book.h"
#include "simulation.h"

namespace tern::test {

/// Everything of one history while it goes on. One thread.
class World {
public:
    World(const HistoryName &history, const std::string &folder, Trace::Mode mode);

    SimulationResult play();

private:
    using Trees = std::vector<std::map<std::string, std::string>>;
    /// Another folder that stands where a desktop's root should be, and what has to stay in it.
    struct Impostor {
        MemoryPlace *place = nullptr;
        std::shared_ptr<MemoryFolder> folder;
        std::map<std::string, std::string> tree;
    };
    struct RunInProgress {
        std::uint64_t actsBefore = 0;
        Trees treesBefore;
        RunRequest request;
    };

    // world.cpp: the course of things
    void round();
    void noteRuns();
    void usersAct(std::uint64_t times);
    void userActs();
    /// Most likely on what `desktop` is busy with.
    void userMeddles(Desktop &desktop, Side side, const std::string &path);
    bool begin(Desktop &desktop, RunRequest request);
    void drive();
    void stepOne(const std::vector<Desktop *> &ready);
    void waitForTimer();
    void rest();
    void comeToRest();
    void dropRules();
    bool restOnce(Desktop &desktop);

    // requests.cpp: what is asked of a run
    [[nodiscard]] RunRequest drawRequest(Desktop &desktop);
    void narrow(RunRequest &request, Desktop &desktop);
    void changeRules(Desktop &desktop);
    void letUserDecide(RunRequest &request, Desktop &desktop);
    void decideConflict(RunRequest &request, Desktop &desktop);
    void filter(RunRequest &request);
    void allow(const RunRequest &request, const Desktop &desktop);
    [[nodiscard]] static std::string wordsFor(const RunRequest &request);

    // disasters.cpp: what goes wrong
    Result<void> gate(Desktop &desktop, Side side, MemoryStep step, const std::string &path);
    Result<void> journalGate(Desktop &desktop, GatedJournal::Moment moment);
    Result<void> maybeEndProcess(Desktop &desktop);
    [[nodiscard]] Error failureAt(MemoryStep step, const std::string &path);
    void cutPower(Desktop &desktop);
    void cutPowerOf(MemoryFolder &folder, const std::string &name);
    void disastersBetweenRuns();
    void disasterDuringRuns();
    void rootVanishes(Desktop &desktop);
    void rootsComeBack();
    void backups(Desktop &desktop);
    void clockJumps();
    void rightsAreLost();
    void diskFills();
    void everythingIsMended();

    // verdicts.cpp: whether all laws hold
    void judgeRun(Desktop &desktop, const RunInProgress &run);
    void judgeRequest(const Desktop &desktop, const RunInProgress &run);
    void judgeFilter(const RunInProgress &run);
    void judgeContents(const std::string &when);
    void judgeSides(Desktop &desktop);
    /// What lets the sides differ.
    enum class Excuse { LeftOut, LeftOutOrOneWay };
    [[nodiscard]] std::vector<std::string> unexcused(const Desktop &desktop, Excuse excuse);
    [[nodiscard]] Oracle::Sight sightOf(const RunRequest &request, const Desktop &desktop);
    void judgeRules(const Desktop &desktop, const RunInProgress &run);
    void judgeDroppedRules(const Trees &before);
    void judgeImpostor(const Impostor &impostor);
    void fault(const std::string &line);
    void showTrees();
    [[nodiscard]] Trees trees() const;
    [[nodiscard]] std::size_t numberOf(const Desktop &desktop) const; ///< from 0 on

    Trace m_trace;
    Dice m_dice;
    SimulatedClock m_clock;
    SimulationSetup m_setup;
    Oracle m_oracle;
    UserWorld m_userWorld;
    std::shared_ptr<MemoryFolder> m_remote;
    std::vector<std::shared_ptr<MemoryFolder>> m_locals;
    std::vector<SimulatedUser> m_users; ///< the remote's, then one for each desktop
    std::vector<std::unique_ptr<Desktop>> m_desktops;
    std::map<Desktop *, RunInProgress> m_runs;
    std::map<Desktop *, bool> m_hasAgreed; ///< so that another root must be refused
    std::map<Desktop *, bool> m_wasComplete;
    std::map<const Desktop *, RuleBook> m_rules;
    std::map<const Desktop *, std::map<std::string, std::string>> m_localBefore; ///< its last run
    std::map<Desktop *, SyncMode> m_modes; ///< bidirectional until it is changed
    std::vector<Impostor> m_impostors;
    std::map<MemoryFolder *, MemoryNodePtr> m_backups;
    std::map<Desktop *, Desktop::JournalFilesCopy> m_journalBackups;
    bool m_isCalm = false;
    std::uint64_t m_acts = 0;                        ///< of users and disasters
    std::optional<std::uint64_t> m_inSyncAfter = {}; ///< so many of them
    std::int64_t m_pastDates = 0;                    ///< how often the clock was set back
    std::vector<std::string> m_faults;
};

} // namespace tern::test
