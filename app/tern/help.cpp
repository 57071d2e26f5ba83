#include "help.h"

#include "commands.h"
#include "words.h"

#include <algorithm>

namespace tern {

namespace {

std::string padded(std::string text, std::size_t width)
{
    text.resize(std::max(text.size(), width), ' ');
    return text;
}

std::string summaryLines(const std::string &prefix)
{
    std::string text;
    for (const CommandSpec &command : commandSpecs()) {
        if (!command.hidden && command.name.starts_with(prefix))
            text += "  " + padded(command.name, 20) + command.what + "\n";
    }
    return text;
}

} // namespace

std::string synopsisOf(const OptionSpec &option)
{
    std::string text = option.letter == '\0' ? "" : std::string("-") + option.letter + ", ";
    text += "--" + option.name;
    if (option.kind != ValueKind::None)
        text += " " + option.valueName;
    return text;
}

std::string usageOf(const CommandSpec &command)
{
    std::string text = "tern " + command.name;
    if (!command.options.empty())
        text += " [OPTION]...";
    for (const PositionalSpec &positional : command.positionals)
        text += positional.optional ? " [" + positional.name + "]" : " " + positional.name;
    return text;
}

std::string overview()
{
    return "tern keeps your folders the same, here and on the lab's storage.\n\n"
           "Usage: tern COMMAND [OPTION]...\n\n"
           "Commands:\n"
           + summaryLines("")
           + "\nExamples:\n"
             "  tern sync ~/scans /mnt/lab/scans      make two folders the same, once\n"
             "  tern init ~/scans /mnt/lab/scans      keep them the same from now on\n"
             "  tern start                            in the background\n\n"
             "Exit status: 0 all in sync; 1 done, but something needs attention; 2 usage or\n"
             "configuration; 3 a guard stopped it, nothing was changed; 4 it could not run.\n\n"
             "`tern COMMAND --help` shows the options of a command. `tern --version` the "
             "version.\n";
}

std::string helpFor(const CommandSpec &command)
{
    std::string text =
        "tern " + command.name + ": " + command.what + ".\n\nUsage: " + usageOf(command) + "\n";
    text += "\nOptions:\n";
    for (const OptionSpec &option : command.options) {
        const std::string synopsis = "  " + synopsisOf(option);
        text += synopsis.size() < 25 ? padded(synopsis, 26) : synopsis + "\n" + padded("", 26);
        text += option.what + "\n";
    }
    text += padded("  -h, --help", 26) + "show this help\n";
    if (!command.examples.empty())
        text += "\nExamples:\n";
    for (const ExampleSpec &example : command.examples)
        text += "  " + example.line + "\n      " + example.what + "\n";
    if (!command.notes.empty())
        text += "\n" + command.notes + "\n";
    return text;
}

std::string helpForGroup(const std::string &group)
{
    const std::vector<std::string> groups = commandGroups();
    if (std::find(groups.begin(), groups.end(), group) == groups.end())
        return {};
    return "Usage: tern " + group + " COMMAND [OPTION]...\n\nCommands:\n"
           + summaryLines(group + " ") + "\n`tern " + group
           + " COMMAND --help` shows the options of a command.\n";
}

ExitStatus runHelp(Context &context, const Arguments &arguments)
{
    std::string wanted;
    for (const std::string &word : arguments.positionals)
        wanted += (wanted.empty() ? "" : " ") + word;
    if (wanted.empty()) {
        context.out.write(overview());
        return ExitStatus::InSync;
    }
    std::string help = helpForGroup(wanted);
    if (const CommandSpec *command = findCommand(wanted))
        help = helpFor(*command);
    if (help.empty()) {
        std::vector<std::string> words = arguments.positionals;
        const Result<Arguments> parsed = parseArguments(words);
        return report(context, parsed ? Error() : parsed.error());
    }
    context.out.write(help);
    return ExitStatus::InSync;
}

} // namespace tern
