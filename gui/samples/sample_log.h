#pragma once

#include "sample_desk.h"

#include "journal/log_reader.h"

namespace tern {

/// Answers "log.runs" and "log.page" from a list of events, as a log of these would; enough for
/// pictures and tests. GUI thread.
class SampleLog {
public:
    /// Oldest first; events of one run follow one another.
    void add(const std::string &folder, const std::vector<Event> &events);
    /// Makes `client` answer from this, which outlives it.
    void serve(SampleClient &client) const;

private:
    [[nodiscard]] std::vector<LoggedRun> runsOf(const std::string &folder) const;
    [[nodiscard]] QJsonObject runs(const QJsonObject &arguments) const;
    [[nodiscard]] QJsonObject page(const QJsonObject &arguments) const;

    std::map<std::string, std::vector<Event>> m_events;
};

/// The folders, runs and files that the design's page of activity shows.
void fillWithLog(SampleDesk &desk);
/// The trash that goes with them.
void fillWithTrash(SampleDesk &desk);

} // namespace tern
