#include "pace_settings.h"

#include "rules/quantity.h"

#include <algorithm>
#include <map>

namespace tern {

namespace {

const char *const rateForm = "a rate such as 5MB/s";
const char *const bothForm = "two rates such as 5MB/s:off, up and down";

/// As one may write it on a line.
std::string onOneLine(const YAML::Node &node)
{
    YAML::Emitter emitter;
    emitter.SetMapFormat(YAML::Flow);
    emitter.SetSeqFormat(YAML::Flow);
    emitter << node;
    return emitter.c_str();
}

std::string valueOr(const std::map<std::string, std::string> &values, const std::string &key,
                    const std::string &fallback)
{
    const auto found = values.find(key);
    return found == values.end() ? fallback : found->second;
}

/// "1GB 22:00-06:00", "1GB 22:00-06:00 Mon-Fri".
Parsed<LargeFileHours> parseLargeFileHours(std::string_view text)
{
    // The hours are the word with a colon; neither a size nor days have one.
    const std::size_t colon = std::min(text.find(':'), text.size());
    const std::size_t before = text.rfind(' ', colon);
    if (colon == text.size() || before == std::string_view::npos)
        return wrong("a size and hours are needed; for example 1GB 22:00-06:00", 0);
    const std::size_t after = std::min(text.find(' ', colon), text.size());
    LargeFileHours hours;
    const auto size = parseSize(text.substr(0, before));
    if (!size)
        return ParseFailure(size.error());
    hours.above = *size;
    const auto between = HoursOfDay::parse(text.substr(before + 1, after - before - 1));
    if (!between)
        return ParseFailure(shifted(between.error(), before + 1));
    hours.between = *between;
    if (after == text.size())
        return hours;
    const auto days = parseWeekdays(text.substr(after + 1));
    if (!days)
        return ParseFailure(shifted(days.error(), after + 1));
    hours.days = *days;
    return hours;
}

class PaceReader {
public:
    PaceReader(PaceRead &read, const std::string &file) : m_read(read), m_file(file) {}

    void readBandwidth(const YamlItem &item);
    void readSchedule(const YamlItem &item);

private:
    void readTimetable(const YamlItem &item);
    void readLargeFiles(const YamlItem &item);
    void readPauseOnMetered(const YamlItem &item);
    void checkKeys(const YAML::Node &map, const std::vector<std::string> &known);
    bool isMap(const YamlItem &item, const char *form);
    Complaint &complain(ComplaintKind kind, const YAML::Node &node, const std::string &key);

    /// The value of a scalar as `parse` reads it; without one, there is a complaint.
    template <class T>
    std::optional<T> value(const YAML::Node &node, const std::string &key,
                           Parsed<T> (*parse)(std::string_view), std::vector<std::string> allowed);

    PaceRead &m_read;
    const std::string &m_file;
};

Complaint &PaceReader::complain(ComplaintKind kind, const YAML::Node &node, const std::string &key)
{
    m_read.complaints.push_back(complaintAt(kind, m_file, node));
    m_read.complaints.back().key = key;
    return m_read.complaints.back();
}

template <class T>
std::optional<T> PaceReader::value(const YAML::Node &node, const std::string &key,
                                   Parsed<T> (*parse)(std::string_view),
                                   std::vector<std::string> allowed)
{
    if (!node.IsScalar()) {
        complain(ComplaintKind::WrongType, node, key).allowed = std::move(allowed);
        return std::nullopt;
    }
    Parsed<T> parsed = parse(node.Scalar());
    if (parsed)
        return std::move(*parsed);
    Complaint &complaint = complain(ComplaintKind::BadValue, node, key);
    complaint.value = node.Scalar();
    complaint.other = parsed.error().message;
    complaint.allowed = std::move(allowed);
    return std::nullopt;
}

void PaceReader::checkKeys(const YAML::Node &map, const std::vector<std::string> &known)
{
    std::vector<std::string> seen;
    for (const YamlItem &item : itemsOf(map)) {
        const bool isKnown = std::find(known.begin(), known.end(), item.key) != known.end();
        const bool isSecond = std::find(seen.begin(), seen.end(), item.key) != seen.end();
        seen.push_back(item.key);
        if (isKnown && !isSecond)
            continue;
        Complaint &complaint =
            complain(isKnown ? ComplaintKind::DuplicateKey : ComplaintKind::UnknownKey,
                     item.keyNode, item.key);
        complaint.value = item.key;
        if (isKnown)
            continue;
        complaint.nearest = nearestWord(item.key, known);
        complaint.allowed = known;
    }
}

bool PaceReader::isMap(const YamlItem &item, const char *form)
{
    if (!item.value.IsMap())
        complain(ComplaintKind::WrongType, item.value, item.key).allowed = {form};
    return item.value.IsMap();
}

void PaceReader::readBandwidth(const YamlItem &item)
{
    BandwidthLimits &limits = m_read.pace.bandwidth;
    if (!item.value.IsMap()) {
        limits = value(item.value, item.key, parseBandwidth,
                       {rateForm, bothForm, "a map with up and down", "off"})
                     .value_or(BandwidthLimits());
        return;
    }
    checkKeys(item.value, {"up", "down"});
    for (const YamlItem &part : itemsOf(item.value)) {
        if (part.key == "up" || part.key == "down")
            (part.key == "up" ? limits.up : limits.down) =
                value(part.value, part.key, parseRate, {rateForm, "off"}).value_or(Rate());
    }
}

void PaceReader::readSchedule(const YamlItem &item)
{
    if (!isMap(item, "a map such as timetable: [\"08:00 1MB/s\", \"18:00 off\"]"))
        return;
    checkKeys(item.value, {"timetable", "large_files", "pause_on_metered", "pause_on_battery"});
    for (const YamlItem &part : itemsOf(item.value)) {
        if (part.key == "timetable")
            readTimetable(part);
        else if (part.key == "large_files")
            readLargeFiles(part);
        else if (part.key == "pause_on_metered")
            readPauseOnMetered(part);
        else if (part.key == "pause_on_battery")
            m_read.pace.pauseBelowPercent =
                value(part.value, part.key, parseBatteryRule, {"true", "false", "below 30%"})
                    .value_or(0);
    }
}

void PaceReader::readTimetable(const YamlItem &item)
{
    const std::vector<std::string> allowed = {"08:00 1MB/s", "Mon-Fri 08:00 5MB/s:off",
                                              "Sat 00:00 off", "09:00 pause"};
    if (!item.value.IsSequence()) {
        m_read.pace.timetable =
            value(item.value, item.key, Timetable::parse, allowed).value_or(Timetable());
        return;
    }
    std::vector<TimetableEntry> entries;
    for (const YAML::Node &node : elementsOf(item.value)) {
        if (entries.size() == Timetable::maxEntries) {
            complain(ComplaintKind::WrongType, node, item.key).allowed = {
                "at most " + std::to_string(Timetable::maxEntries) + " entries"};
            return;
        }
        entries.push_back(
            value(node, item.key, TimetableEntry::parse, allowed).value_or(TimetableEntry()));
    }
    m_read.pace.timetable = Timetable(std::move(entries));
}

void PaceReader::readLargeFiles(const YamlItem &item)
{
    const char *const form = "a size and hours such as 1GB 22:00-06:00 Mon-Fri";
    if (item.value.IsScalar()) {
        m_read.pace.largeFiles = value(item.value, item.key, parseLargeFileHours,
                                       {form, "a map with above and between"});
        return;
    }
    if (!isMap(item, form))
        return;
    checkKeys(item.value, {"above", "between", "days"});
    LargeFileHours hours;
    bool hasSize = false;
    bool hasHours = false;
    for (const YamlItem &part : itemsOf(item.value)) {
        if (part.key == "above") {
            hasSize = true;
            hours.above =
                value(part.value, part.key, parseSize, {"a size such as 1GB"}).value_or(0);
        } else if (part.key == "between") {
            hasHours = true;
            hours.between = value(part.value, part.key, HoursOfDay::parse, {"22:00-06:00"})
                                .value_or(HoursOfDay());
        } else if (part.key == "days") {
            hours.days = value(part.value, part.key, parseWeekdays, {"Mon-Fri", "Sat,Sun", "daily"})
                             .value_or(everyDay);
        }
    }
    if (!hasSize)
        complain(ComplaintKind::MissingKey, item.value, "above");
    if (!hasHours)
        complain(ComplaintKind::MissingKey, item.value, "between");
    m_read.pace.largeFiles = hours;
}

void PaceReader::readPauseOnMetered(const YamlItem &item)
{
    const std::string text = item.value.IsScalar() ? item.value.Scalar() : std::string();
    m_read.pace.pauseOnMetered = text == "true";
    if (text == "true" || text == "false")
        return;
    Complaint &complaint = complain(ComplaintKind::BadValue, item.value, item.key);
    complaint.value = text;
    complaint.allowed = {"true", "false"};
}

} // namespace

std::string paceText(const YAML::Node &node)
{
    if (node.IsScalar())
        return node.Scalar();
    std::map<std::string, std::string> parts;
    for (const YamlItem &item : itemsOf(node)) {
        if (item.value.IsScalar())
            parts[item.key] = item.value.Scalar();
    }
    if (parts.contains("up") || parts.contains("down"))
        return valueOr(parts, "up", "off") + ":" + valueOr(parts, "down", "off");
    if (parts.contains("above") && parts.contains("between"))
        return parts["above"] + " " + parts["between"]
               + (parts.contains("days") ? " " + parts["days"] : "");
    return onOneLine(node);
}

PaceRead readPace(const YAML::Node &map, const std::string &file)
{
    PaceRead read;
    PaceReader reader(read, file);
    for (const YamlItem &item : itemsOf(map)) {
        if (item.key == "bandwidth")
            reader.readBandwidth(item);
        else if (item.key == "schedule")
            reader.readSchedule(item);
    }
    return read;
}

} // namespace tern
