#include "completions.h"

#include "command_spec.h"
#include "commands.h"
#include "format.h"

#include <algorithm>

namespace tern {

namespace {

/// First words of all commands that are shown, each once.
std::vector<std::string> firstWords()
{
    std::vector<std::string> words;
    for (const CommandSpec &command : commandSpecs()) {
        const std::string word = command.name.substr(0, command.name.find(' '));
        if (!command.hidden && std::find(words.begin(), words.end(), word) == words.end())
            words.push_back(word);
    }
    return words;
}

std::vector<std::string> secondWords(const std::string &group)
{
    std::vector<std::string> words;
    for (const CommandSpec &command : commandSpecs()) {
        if (command.name.starts_with(group + " "))
            words.push_back(command.name.substr(group.size() + 1));
    }
    return words;
}

std::string whatFirstWordDoes(const std::string &word)
{
    if (const CommandSpec *command = findCommand(word))
        return command->what;
    return joined(secondWords(word), ", ");
}

std::string optionWords(const CommandSpec &command)
{
    std::string words;
    for (const OptionSpec &option : command.options)
        words += "--" + option.name + " ";
    return words + "--help";
}

/// Shell code that completes a value of `kind`, for bash.
std::string bashValues(ValueKind kind)
{
    switch (kind) {
    case ValueKind::Path: return "compgen -f -- \"$cur\"";
    case ValueKind::Folder: return "compgen -W \"$(tern folders --names 2>/dev/null)\" -- \"$cur\"";
    case ValueKind::Command: return "compgen -W \"" + joined(firstWords(), " ") + "\" -- \"$cur\"";
    default: break;
    }
    const std::vector<std::string> allowed = allowedValues(kind);
    return allowed.empty() ? "true" : "compgen -W \"" + joined(allowed, " ") + "\" -- \"$cur\"";
}

std::string bashReply(const std::string &source)
{
    return "mapfile -t COMPREPLY < <(" + source + ")";
}

std::string zshAction(ValueKind kind)
{
    switch (kind) {
    case ValueKind::Path: return "_files";
    case ValueKind::Folder: return "_tern_folders";
    case ValueKind::Command: return "(" + joined(firstWords(), " ") + ")";
    default: break;
    }
    const std::vector<std::string> allowed = allowedValues(kind);
    return allowed.empty() ? " " : "(" + joined(allowed, " ") + ")";
}

/// For single quotes and brackets of a zsh or fish specification.
std::string plainWords(std::string text)
{
    for (const char special : {'\'', '[', ']', ':', '`'})
        std::erase(text, special);
    return text;
}

std::string zshOption(const OptionSpec &option)
{
    const std::string what = "[" + plainWords(option.what) + "]";
    std::string values;
    for (int i = 0; option.kind != ValueKind::None && i < option.values; ++i)
        values += ":" + plainWords(option.valueName) + ":" + zshAction(option.kind);
    if (option.letter == '\0')
        return "'--" + option.name + what + values + "'";
    const std::string letter = std::string("-") + option.letter;
    return "'(" + letter + " --" + option.name + ")'{" + letter + ",--" + option.name + "}'" + what
           + values + "'";
}

std::string zshArguments(const CommandSpec &command, const std::string &indent)
{
    std::string text = indent + "_arguments -s -S \\\n" + indent + "    '--help[show help]'";
    for (const OptionSpec &option : command.options)
        text += " \\\n" + indent + "    " + zshOption(option);
    for (const PositionalSpec &positional : command.positionals)
        text += " \\\n" + indent + "    '" + (positional.optional ? "::" : ":") + positional.name
                + ":" + zshAction(positional.kind) + "'";
    return text + "\n";
}

std::string fishValues(ValueKind kind)
{
    switch (kind) {
    case ValueKind::None: return "";
    case ValueKind::Path: return " -r -F";
    case ValueKind::Folder: return " -x -a '(tern folders --names 2>/dev/null)'";
    default: break;
    }
    const std::vector<std::string> allowed = allowedValues(kind);
    return allowed.empty() ? " -x" : " -x -a '" + joined(allowed, " ") + "'";
}

} // namespace

std::string bashCompletions()
{
    std::string text =
        "# Completions of tern for bash. Made by `tern generate bash`.\n\n"
        "_tern() {\n"
        "    local cur=\"${COMP_WORDS[COMP_CWORD]}\" prev=\"${COMP_WORDS[COMP_CWORD-1]}\"\n"
        "    local command=\"${COMP_WORDS[1]}\" first=2\n"
        "    COMPREPLY=()\n"
        "    if ((COMP_CWORD == 1)); then\n        "
        + bashReply("compgen -W \"" + joined(firstWords(), " ") + " --help --version\" -- \"$cur\"")
        + "\n        return\n    fi\n    case \"$command\" in\n";
    for (const std::string &group : commandGroups())
        text += "    " + group + ")\n        if ((COMP_CWORD == 2)); then\n            "
                + bashReply("compgen -W \"" + joined(secondWords(group), " ") + "\" -- \"$cur\"")
                + "\n            return\n        fi\n"
                  "        command=\"$command ${COMP_WORDS[2]}\"\n        first=3\n        ;;\n";
    text += "    esac\n    case \"$command:$prev\" in\n";
    for (const CommandSpec &command : commandSpecs()) {
        for (const OptionSpec &option : command.options) {
            if (option.kind == ValueKind::None || command.hidden)
                continue;
            text += "    \"" + command.name + ":--" + option.name + "\"";
            if (option.letter != '\0')
                text += " | \"" + command.name + ":-" + option.letter + "\"";
            text += ")\n        " + bashReply(bashValues(option.kind))
                    + "\n        return\n"
                      "        ;;\n";
        }
    }
    text += "    esac\n    case \"$command\" in\n";
    for (const CommandSpec &command : commandSpecs()) {
        if (command.hidden)
            continue;
        text += "    \"" + command.name + "\")\n        if [[ $cur == -* ]]; then\n            "
                + bashReply("compgen -W \"" + optionWords(command) + "\" -- \"$cur\"") + "\n";
        if (!command.positionals.empty())
            text += "        elif ((COMP_CWORD >= first)); then\n            "
                    + bashReply(bashValues(command.positionals.front().kind)) + "\n";
        text += "        fi\n        ;;\n";
    }
    return text + "    esac\n}\n\ncomplete -o filenames -F _tern tern\n";
}

std::string zshCompletions()
{
    std::string text = "#compdef tern\n"
                       "# Completions of tern for zsh. Made by `tern generate zsh`.\n\n"
                       "_tern_folders() {\n"
                       "    local -a names\n"
                       "    names=(${(f)\"$(tern folders --names 2>/dev/null)\"})\n"
                       "    _describe 'folder' names\n}\n\n"
                       "_tern() {\n    local -a commands\n    commands=(\n";
    for (const std::string &word : firstWords())
        text += "        '" + word + ":" + plainWords(whatFirstWordDoes(word)) + "'\n";
    text += "    )\n    if ((CURRENT == 2)); then\n        _describe 'command' commands\n"
            "        return\n    fi\n    local command=$words[2]\n    case $command in\n";
    for (const std::string &group : commandGroups()) {
        text += "    " + group
                + ")\n        if ((CURRENT == 3)); then\n            local -a below\n"
                  "            below=(";
        for (const std::string &word : secondWords(group))
            text += "'" + word + ":" + plainWords(findCommand(group + " " + word)->what) + "' ";
        text += ")\n            _describe 'command' below\n            return\n        fi\n"
                "        command=\"$command $words[3]\"\n        shift words\n"
                "        ((CURRENT--))\n        ;;\n";
    }
    text += "    esac\n    shift words\n    ((CURRENT--))\n    case $command in\n";
    for (const CommandSpec &command : commandSpecs()) {
        if (!command.hidden)
            text += "    '" + command.name + "')\n" + zshArguments(command, "        ")
                    + "        ;;\n";
    }
    return text + "    esac\n}\n\n_tern \"$@\"\n";
}

std::string fishCompletions()
{
    std::string text =
        "# Completions of tern for fish. Made by `tern generate fish`.\n\n"
        "complete -c tern -f\n"
        "complete -c tern -n __fish_use_subcommand -l version -d 'show the version'\n"
        "complete -c tern -l help -d 'show help'\n";
    for (const std::string &word : firstWords())
        text += "complete -c tern -n __fish_use_subcommand -a " + word + " -d '"
                + plainWords(whatFirstWordDoes(word)) + "'\n";
    for (const std::string &group : commandGroups()) {
        const std::string words = joined(secondWords(group), " ");
        text += "complete -c tern -n '__fish_seen_subcommand_from " + group
                + "; and not __fish_seen_subcommand_from " + words + "' -a '" + words + "'\n";
    }
    for (const CommandSpec &command : commandSpecs()) {
        if (command.hidden)
            continue;
        const std::size_t space = command.name.find(' ');
        std::string when = "__fish_seen_subcommand_from " + command.name.substr(0, space);
        if (space != std::string::npos)
            when += "; and __fish_seen_subcommand_from " + command.name.substr(space + 1);
        for (const OptionSpec &option : command.options) {
            text += "complete -c tern -n '" + when + "' -l " + option.name;
            if (option.letter != '\0')
                text += std::string(" -s ") + option.letter;
            text += " -d '" + plainWords(option.what) + "'" + fishValues(option.kind) + "\n";
        }
        if (command.positionals.empty())
            continue;
        const ValueKind kind = command.positionals.front().kind;
        if (kind == ValueKind::Path)
            text += "complete -c tern -n '" + when + "' -F\n";
        else if (kind == ValueKind::Folder)
            text +=
                "complete -c tern -n '" + when + "' -f -a '(tern folders --names 2>/dev/null)'\n";
    }
    return text;
}

ExitStatus runGenerate(Context &context, const Arguments &arguments)
{
    const std::string &kind = arguments.positionals[0];
    context.out.write(kind == "bash"   ? bashCompletions()
                      : kind == "zsh"  ? zshCompletions()
                      : kind == "fish" ? fishCompletions()
                                       : manualPage());
    return ExitStatus::InSync;
}

} // namespace tern
