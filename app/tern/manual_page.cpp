#include "completions.h"

#include "command_spec.h"
#include "help.h"

namespace tern {

namespace {

/// Plain text for troff (man(7)): no line may begin with a request, hyphens are to be copied.
std::string escaped(const std::string &text)
{
    std::string result;
    for (const char c : text) {
        if (c == '\\')
            result += "\\e";
        else if (c == '-')
            result += "\\-";
        else
            result += c;
    }
    if (result.starts_with('.') || result.starts_with('\''))
        result.insert(0, "\\&");
    return result;
}

std::string commandSection(const CommandSpec &command)
{
    std::string text = ".SS " + escaped(usageOf(command)) + "\n" + escaped(command.what) + ".\n";
    for (const OptionSpec &option : command.options)
        text += ".TP\n.B " + escaped(synopsisOf(option)) + "\n" + escaped(option.what) + ".\n";
    if (!command.notes.empty())
        text += ".PP\n" + escaped(command.notes) + "\n";
    if (command.examples.empty())
        return text;
    text += ".PP\nExamples:\n.nf\n";
    for (const ExampleSpec &example : command.examples)
        text += "\n    " + escaped(example.line) + "\n        " + escaped(example.what) + "\n";
    return text + ".fi\n";
}

struct Status {
    const char *number;
    const char *meaning;
};

constexpr Status statuses[] = {
    {"0", "all in sync"},
    {"1", "done, but conflicts or failed paths wait for you"},
    {"2", "usage or configuration; nothing was changed"},
    {"3", "a guard stopped it; nothing was changed"},
    {"4", "it could not run: a side is away, a disk is full, locked or read-only"},
};

struct File {
    const char *path;
    const char *what;
};

constexpr File files[] = {
    {"$XDG_CONFIG_HOME/tern/config.yaml", "the folders; see tern-config(5)"},
    {"$XDG_CONFIG_HOME/tern/sync-rules.yml", "the rules of folders that name no others"},
    {"$XDG_CONFIG_HOME/tern/rules/NAME.yml", "the rules of folders with `rules: NAME`"},
    {"$XDG_STATE_HOME/tern/", "what was agreed between the folders, and the log"},
    {"$XDG_RUNTIME_DIR/tern/control.sock", "where the daemon listens"},
    {".tern/ in each folder", "its identity, unfinished copies, and the trash"},
    {"NAME~tern.EXT",
     "NAME.EXT, on a disk that takes that name for another one there (data.csv and "
     "Data.csv on a Windows share); elsewhere it has its own name"},
};

} // namespace

std::string manualPage()
{
    std::string text = ".\\\" Made by `tern generate man`.\n"
                       ".TH TERN 1 \"\" \"tern " TERN_VERSION "\" \"User Commands\"\n"
                       ".SH NAME\ntern \\- keep folders the same, here and on the lab's storage\n"
                       ".SH SYNOPSIS\n.B tern\n.I COMMAND\n[\\fIOPTION\\fR]...\n"
                       ".SH DESCRIPTION\n"
                       "Tern keeps two folders the same in both directions: a folder on this "
                       "machine and one on a mounted share, a USB disk or any other disk. What it "
                       "replaces or deletes is kept in a trash for 30 days. When both sides "
                       "change the same file, both versions stay until you choose.\n"
                       ".SH COMMANDS\n";
    for (const CommandSpec &command : commandSpecs()) {
        if (!command.hidden)
            text += commandSection(command);
    }
    text += ".SH EXIT STATUS\n";
    for (const Status &status : statuses)
        text += std::string(".TP\n.B ") + status.number + "\n" + escaped(status.meaning) + "\n";
    text += ".SH FILES\n";
    for (const File &file : files)
        text += ".TP\n.I " + escaped(file.path) + "\n" + escaped(file.what) + "\n";
    text += ".SH ENVIRONMENT\n.TP\n.B NO_COLOR\nwhen set, no colour is used\n"
            ".TP\n.BR VISUAL \", \" EDITOR\nthe editor of `tern config edit`\n"
            ".SH SEE ALSO\n.BR tern\\-config (5)\n";
    return text;
}

} // namespace tern
