#include "event_printer.h"

#include "format.h"
#include "words.h"

namespace tern {

EventPrinter::EventPrinter(Print print, const Clock &clock, Names names)
    : m_print(std::move(print)), m_clock(clock), m_names(names)
{
}

void EventPrinter::line(std::int64_t time, const std::string &folder, const std::string &text)
{
    m_print(clockText(time) + "  " + (m_names == Names::Shown ? folder + "  " : std::string())
            + text);
}

void EventPrinter::events(const std::string &folder, const std::vector<Event> &events)
{
    for (const Event &event : events) {
        if (event.kind != EventKind::RunFinished)
            line(event.time, folder, sentenceFor(event));
    }
}

void EventPrinter::status(const StatusSnapshot &snapshot)
{
    for (const FolderStatus &folder : snapshot.folders) {
        const bool passing =
            folder.state == FolderState::Scanning || folder.state == FolderState::Syncing;
        const std::string text = stateLine(folder);
        if (passing || m_shown[folder.name] == text)
            continue;
        m_shown[folder.name] = text;
        line(m_clock.now(), folder.name, text);
    }
}

std::string stateLine(const FolderStatus &folder)
{
    std::string text = wordFor(folder.state);
    if (folder.state == FolderState::Attention) {
        std::vector<std::string> reasons;
        if (folder.conflictCount > 0)
            reasons.push_back(countOf(folder.conflictCount, "conflict", "conflicts"));
        if (folder.problemCount > 0)
            reasons.push_back(countOf(folder.problemCount, "path", "paths") + " with a problem");
        if (!reasons.empty())
            text += ": " + joined(reasons, ", ");
    }
    if (folder.guard)
        text += ": " + sentenceFor(*folder.guard);
    else if (folder.failure)
        text += ": " + sentenceFor(*folder.failure);
    else if (folder.wait)
        text += ": " + sentenceFor(*folder.wait);
    else if (folder.largeFiles)
        text += ": " + sentenceFor(*folder.largeFiles);
    return text;
}

} // namespace tern
