#include "command_specs.h"

#include <algorithm>

namespace tern {

namespace {

std::vector<CommandSpec> allCommands()
{
    std::vector<CommandSpec> all = folderCommands();
    const std::vector<CommandSpec> more = pathCommands();
    all.insert(all.end(), more.begin(), more.end());
    return all;
}

} // namespace

const std::vector<CommandSpec> &commandSpecs()
{
    static const std::vector<CommandSpec> specs = allCommands();
    return specs;
}

const CommandSpec *findCommand(std::string_view name)
{
    for (const CommandSpec &command : commandSpecs()) {
        if (command.name == name)
            return &command;
    }
    return nullptr;
}

std::vector<std::string> commandGroups()
{
    std::vector<std::string> groups;
    for (const CommandSpec &command : commandSpecs()) {
        const std::size_t space = command.name.find(' ');
        const std::string group = command.name.substr(0, space);
        if (space != std::string::npos
            && std::find(groups.begin(), groups.end(), group) == groups.end())
            groups.push_back(group);
    }
    return groups;
}

std::vector<std::string> allowedValues(ValueKind kind)
{
    switch (kind) {
    case ValueKind::Mode: return {"bidirectional", "upload_only", "download_only"};
    case ValueKind::Policy: return {"ask", "newest", "local", "remote", "both", "merge"};
    case ValueKind::Use: return {"local", "remote", "both", "merge"};
    case ValueKind::Direction: return {"up", "down"};
    case ValueKind::SideName: return {"local", "remote"};
    case ValueKind::Output: return {"text", "json"};
    case ValueKind::RuleTemplate: return {"research", "code", "datasets", "everything"};
    case ValueKind::NewFolders: return {"come", "stay_away"};
    case ValueKind::EventGroup: return {"up", "down", "moved", "deleted", "conflicts", "problems"};
    case ValueKind::Shell: return {"bash", "zsh", "fish", "man"};
    default: return {};
    }
}

std::string wordFor(ValueKind kind)
{
    switch (kind) {
    case ValueKind::Mode: return "mode";
    case ValueKind::Policy: return "conflict policy";
    case ValueKind::Use: return "choice";
    case ValueKind::Direction: return "direction";
    case ValueKind::SideName: return "side";
    case ValueKind::Output: return "output format";
    case ValueKind::RuleTemplate: return "template";
    case ValueKind::NewFolders: return "choice";
    case ValueKind::EventGroup: return "kind";
    case ValueKind::Shell: return "kind";
    case ValueKind::Limit: return "deletion limit";
    case ValueKind::Bandwidth: return "rate";
    case ValueKind::Concurrency: return "number of transfers";
    case ValueKind::Count: return "number";
    case ValueKind::Duration:
    case ValueKind::PauseLength: return "time";
    case ValueKind::None:
    case ValueKind::Text:
    case ValueKind::Path:
    case ValueKind::Folder:
    case ValueKind::Command: break;
    }
    return "value";
}

} // namespace tern
