#pragma once

#include "traced_run.h"

#include <string>
#include <vector>

namespace tern::test {

/// Where a pair lies, and what belongs to it.
struct PairPlaces {
    std::string local;
    std::string remote;
    std::string state; ///< XDG_STATE_HOME: the journal's place
    std::string home;  ///< all the rest; short enough for a socket's name
};

/// The program as it is shipped, on a pair of folders, with a home of its own.
class ShippedTern {
public:
    /// Makes what is missing of the places.
    explicit ShippedTern(PairPlaces places);

    [[nodiscard]] Command command(std::vector<std::string> words) const;
    [[nodiscard]] Command syncCommand(const std::vector<std::string> &options = {}) const;

    [[nodiscard]] Ended run(std::vector<std::string> words) const;
    [[nodiscard]] Ended sync(const std::vector<std::string> &options = {}) const;
    /// Runs, both versions of each conflict being kept, until a run ends well with nothing to do.
    /// How that run ended; the last of all where none did so within a few.
    [[nodiscard]] Ended settle() const;
    [[nodiscard]] static bool foundNothingToDo(const Ended &ended);

    [[nodiscard]] const PairPlaces &places() const { return m_places; }
    /// What lies beside the journal that does not belong there: a journal that was set aside.
    [[nodiscard]] std::vector<std::string> strangersByTheJournal() const;

private:
    PairPlaces m_places;
};

} // namespace tern::test
