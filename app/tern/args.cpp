#include "args.h"

#include "format.h"
#include "words.h"

#include "model/policy.h"
#include "rules/rate.h"
#include "settings/complaint.h"
#include "settings/settings.h"

#include <algorithm>
#include <charconv>

namespace tern {

namespace {

std::optional<std::int64_t> wholeNumber(const std::string &text)
{
    std::int64_t value = 0;
    const char *end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, value);
    if (text.empty() || error != std::errc() || stop != end)
        return std::nullopt;
    return value;
}

bool isBetween(const std::string &text, std::int64_t least, std::int64_t most)
{
    const auto value = wholeNumber(text);
    return value && *value >= least && *value <= most;
}

/// What is allowed instead, or nothing when the value is good.
std::optional<std::string> objection(ValueKind kind, const std::string &value)
{
    switch (kind) {
    case ValueKind::Policy:
        if (conflictPolicyFromName(value))
            return std::nullopt;
        break;
    case ValueKind::Limit:
        if (GuardLimits::parse(value))
            return std::nullopt;
        return "a number of files, a percentage such as 25%, or off";
    case ValueKind::Bandwidth: {
        const auto limits = parseBandwidth(value);
        if (limits)
            return std::nullopt;
        return "a rate such as 5MB/s, two such as 5MB/s:off, or off (" + limits.error().message
               + ")";
    }
    case ValueKind::Concurrency:
        if (isBetween(value, 1, maxConcurrency))
            return std::nullopt;
        return "1 to " + std::to_string(maxConcurrency);
    case ValueKind::Count:
        if (isBetween(value, 1, 100'000))
            return std::nullopt;
        return "1 to 100,000";
    case ValueKind::PauseLength:
        if (value == "until-tomorrow" || durationFrom(value))
            return std::nullopt;
        return "a time such as 30m, 2h or 1d, or until-tomorrow";
    case ValueKind::Duration:
        if (durationFrom(value))
            return std::nullopt;
        return "a time such as 30m, 2h or 7d";
    case ValueKind::Mode:
    case ValueKind::Use:
    case ValueKind::Direction:
    case ValueKind::SideName:
    case ValueKind::Output:
    case ValueKind::RuleTemplate:
    case ValueKind::NewFolders:
    case ValueKind::EventGroup:
    case ValueKind::Shell: {
        const std::vector<std::string> allowed = allowedValues(kind);
        if (std::find(allowed.begin(), allowed.end(), value) != allowed.end())
            return std::nullopt;
        break;
    }
    case ValueKind::Path:
    case ValueKind::Folder:
        if (!value.empty())
            return std::nullopt;
        return "a name that is not empty";
    case ValueKind::None:
    case ValueKind::Text:
    case ValueKind::Command: return std::nullopt;
    }
    return joined(allowedValues(kind), ", ");
}

Result<void> checkValue(ValueKind kind, const std::string &owner, const std::string &value)
{
    if (const auto allowed = objection(kind, value)) {
        return usageError("unknown " + wordFor(kind) + " " + quotedName(value) + " for " + owner
                          + "; allowed: " + *allowed);
    }
    return {};
}

std::string suggestion(const std::string &nearest)
{
    return nearest.empty() ? std::string() : "; did you mean \"" + nearest + "\"?";
}

/// Walks the words once.
class Parser {
public:
    explicit Parser(const std::vector<std::string> &words) : m_words(words) {}

    Result<Arguments> parse()
    {
        TERN_TRY(findItsCommand());
        while (m_next < m_words.size()) {
            const std::string &word = m_words[m_next++];
            if (m_onlyPositionals || word == "-" || !word.starts_with('-'))
                m_result.positionals.push_back(word);
            else if (word == "--")
                m_onlyPositionals = true;
            else
                TERN_TRY(takeOption(word));
        }
        if (!m_result.wantsHelp)
            TERN_TRY(checkPositionals());
        return std::move(m_result);
    }

private:
    Result<void> findItsCommand();
    Result<void> takeOption(const std::string &word);
    Result<void> checkPositionals();
    [[nodiscard]] std::string title() const { return "tern " + m_result.command->name; }

    const std::vector<std::string> &m_words;
    std::size_t m_next = 0;
    bool m_onlyPositionals = false;
    Arguments m_result;
};

Result<void> Parser::findItsCommand()
{
    const std::string first = m_words.empty() ? std::string() : m_words[0];
    if (m_words.size() > 1 && (m_result.command = findCommand(first + " " + m_words[1]))) {
        m_next = 2;
        return {};
    }
    m_result.command = findCommand(first);
    if (m_result.command != nullptr) {
        m_next = 1;
        return {};
    }
    std::vector<std::string> known = commandGroups();
    const bool isGroup = std::find(known.begin(), known.end(), first) != known.end();
    known.clear();
    for (const CommandSpec &command : commandSpecs()) {
        const bool inGroup = isGroup && command.name.starts_with(first + " ");
        if (inGroup)
            known.push_back(command.name.substr(first.size() + 1));
        else if (!isGroup && !command.hidden)
            known.push_back(command.name.substr(0, command.name.find(' ')));
    }
    if (isGroup && m_words.size() == 1)
        return usageError("tern " + first + " needs one of: " + joined(known, ", "));
    if (isGroup)
        return usageError("unknown command " + quotedName(first + " " + m_words[1])
                          + "; allowed: " + joined(known, ", "));
    const std::string nearest = nearestWord(first, known);
    return usageError("unknown command " + quotedName(first)
                      + (nearest.empty() ? "; `tern help` lists them all" : suggestion(nearest)));
}

Result<void> Parser::takeOption(const std::string &word)
{
    if (word == "--help" || word == "-h") {
        m_result.wantsHelp = true;
        return {};
    }
    const bool isLong = word.starts_with("--");
    const std::size_t equals = isLong ? word.find('=') : std::string::npos;
    const std::string given =
        isLong ? word.substr(2, equals == std::string::npos ? std::string::npos : equals - 2)
               : word.substr(1);
    const std::vector<OptionSpec> &options = m_result.command->options;
    const auto option = std::find_if(options.begin(), options.end(), [&](const OptionSpec &spec) {
        return isLong ? spec.name == given
                      : spec.letter != '\0' && given == std::string(1, spec.letter);
    });
    if (option == options.end()) {
        std::vector<std::string> known = {"--help"};
        for (const OptionSpec &spec : options)
            known.push_back("--" + spec.name);
        return usageError("unknown option " + quotedName(word) + " for " + title()
                          + suggestion(nearestWord(word, known)));
    }
    std::vector<std::string> values;
    if (equals != std::string::npos) {
        if (option->kind == ValueKind::None)
            return usageError("--" + option->name + " takes no value");
        values.push_back(word.substr(equals + 1));
    }
    const std::size_t wanted =
        option->kind == ValueKind::None ? 0 : static_cast<std::size_t>(option->values);
    while (values.size() < wanted && m_next < m_words.size())
        values.push_back(m_words[m_next++]);
    if (values.size() < wanted)
        return usageError("--" + option->name + " needs " + option->valueName);
    for (const std::string &value : values)
        TERN_TRY(checkValue(option->kind, "--" + option->name, value));
    m_result.add(option->name, std::move(values));
    return {};
}

Result<void> Parser::checkPositionals()
{
    const std::vector<PositionalSpec> &wanted = m_result.command->positionals;
    const std::vector<std::string> &given = m_result.positionals;
    // The words after `help` may be a command of two words.
    if (given.size() > wanted.size() && m_result.command->name != "help")
        return usageError("unexpected " + quotedName(given[wanted.size()]) + " for " + title());
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        if (i < given.size()) {
            TERN_TRY(checkValue(wanted[i].kind, wanted[i].name, given[i]));
        } else if (!wanted[i].optional) {
            return usageError(title() + " needs " + wanted[i].name + "; see `" + title()
                              + " --help`");
        }
    }
    return {};
}

} // namespace

std::optional<std::string> Arguments::value(const std::string &option) const
{
    const auto found = m_values.find(option);
    if (found == m_values.end() || found->second.back().empty())
        return std::nullopt;
    return found->second.back().front();
}

std::vector<std::string> Arguments::values(const std::string &option) const
{
    std::vector<std::string> all;
    if (const auto found = m_values.find(option); found != m_values.end()) {
        for (const std::vector<std::string> &given : found->second)
            all.insert(all.end(), given.begin(), given.end());
    }
    return all;
}

std::optional<int> Arguments::number(const std::string &option) const
{
    const auto text = value(option);
    const auto parsed = text ? wholeNumber(*text) : std::nullopt;
    return parsed ? std::optional<int>(static_cast<int>(*parsed)) : std::nullopt;
}

std::optional<std::string> Arguments::positional(std::size_t index) const
{
    if (index >= positionals.size())
        return std::nullopt;
    return positionals[index];
}

std::optional<std::pair<std::string, std::string>> Arguments::pair(const std::string &option) const
{
    const auto found = m_values.find(option);
    if (found == m_values.end() || found->second.back().size() != 2)
        return std::nullopt;
    return std::pair(found->second.back()[0], found->second.back()[1]);
}

void Arguments::add(const std::string &option, std::vector<std::string> values)
{
    m_values[option].push_back(std::move(values));
}

Result<Arguments> parseArguments(const std::vector<std::string> &words)
{
    return Parser(words).parse();
}

std::optional<std::int64_t> durationFrom(const std::string &text)
{
    constexpr std::int64_t second = 1'000'000'000;
    constexpr std::int64_t mostSeconds = 10LL * 366 * 24 * 3600;
    if (text.size() < 2)
        return std::nullopt;
    std::int64_t unit = 0;
    switch (text.back()) {
    case 's': unit = 1; break;
    case 'm': unit = 60; break;
    case 'h': unit = 3600; break;
    case 'd': unit = 24 * 3600; break;
    default: return std::nullopt;
    }
    const auto count = wholeNumber(text.substr(0, text.size() - 1));
    if (!count || *count < 1 || *count > mostSeconds / unit)
        return std::nullopt;
    return *count * unit * second;
}

} // namespace tern
