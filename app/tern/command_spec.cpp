#include "command_spec.h"

#include <algorithm>

namespace tern {

namespace {

const OptionSpec json = {"json", '\0', ValueKind::None, {}, "print JSON"};
const OptionSpec progress = {
    "progress", '\0', ValueKind::None, {}, "show progress, also in a pipe"};
const OptionSpec mode = {"mode", '\0', ValueKind::Mode, "M",
                         "bidirectional (default), upload_only or download_only"};
const OptionSpec policy = {"conflict", '\0', ValueKind::Policy, "P",
                           "ask (default), newest, local, remote, both or merge"};
const OptionSpec maxDelete = {"max-delete", '\0', ValueKind::Limit, "N|N%|off",
                              "stop when more files than this would be deleted (default: 10 or "
                              "more, and over half or 1,000)"};
const OptionSpec bandwidth = {"bwlimit", '\0', ValueKind::Bandwidth, "RATE",
                              "no faster than this, such as 5MB/s, in place of what is configured"};
const OptionSpec folder = {"folder", '\0', ValueKind::Folder, "NAME",
                           "the folder that PATH lies in"};
const OptionSpec pair = {
    "pair", '\0', ValueKind::Path, "SRC DST", "two places that `tern sync` keeps the same", 2};
const OptionSpec dryRun = {"dry-run", '\0', ValueKind::None, {}, "only show what would be done"};
const PositionalSpec anyFolder = {"NAME", ValueKind::Folder, true};

CommandSpec syncCommand()
{
    return {
        "sync",
        "make two folders the same, once",
        {{"SRC", ValueKind::Path}, {"DST", ValueKind::Path}},
        {mode,
         policy,
         maxDelete,
         dryRun,
         {"detect-conflicts",
          '\0',
          ValueKind::None,
          {},
          "only list what both sides changed; changes nothing"},
         json,
         {"output", '\0', ValueKind::Output, "FORMAT", "text (default) or json"},
         {"concurrency", '\0', ValueKind::Concurrency, "N", "transfers at once, 1 to 64"},
         bandwidth,
         progress,
         {"union",
          '\0',
          ValueKind::None,
          {},
          "forget what was agreed and merge both sides as they are; deletes nothing"},
         {"watch", '\0', ValueKind::None, {}, "keep going until Ctrl-C"},
         {"include", '\0', ValueKind::Text, "G",
          "only files that match this pattern; may be repeated"},
         {"exclude", '\0', ValueKind::Text, "G", "leave what matches alone, on both sides"},
         {"filter", '\0', ValueKind::Text, "F",
          "only files such as \"mtime:-7d\" or \"size:>1GB\""},
         {"filter-expr", '\0', ValueKind::Text, "E", "only files for which the expression holds"},
         {"metadata-filter", '\0', ValueKind::Text, "KEY=VALUE",
          "only files with this metadata; may be repeated"}},
        {{"tern sync ~/scans /mnt/lab/scans", "both ways; asks about conflicts"},
         {"tern sync ~/scans /mnt/lab/scans --dry-run", "show the plan, change nothing"},
         {"tern sync ~/scans /mnt/lab/scans --exclude '*.tmp' --filter 'mtime:-7d'",
          "only what changed within a week, and no scratch files"},
         {"tern sync ~/scans /mnt/lab/scans --bwlimit 5MB/s", "leaves something for others"},
         {"tern sync ~/scans /mnt/lab/scans --conflict newest --json", "for a script"}},
        "Patterns are those of .gitignore. What filters leave out is not touched on either side.\n"
        "Deleted and replaced files are kept for 30 days in .tern/trash of their side."};
}

std::vector<CommandSpec> folderCommands()
{
    return {
        {"init",
         "keep a folder the same from now on",
         {{"DIR", ValueKind::Path}, {"REMOTE", ValueKind::Path}},
         {{"name", '\0', ValueKind::Text, "NAME", "what to call it (default: the folder's name)"},
          mode,
          policy,
          maxDelete,
          {"rules", '\0', ValueKind::RuleTemplate, "TEMPLATE",
           "what is synced, and which way: research, code, datasets or everything"},
          {"make-remote", '\0', ValueKind::None, {}, "make REMOTE if it is not there"},
          {"dry-run", '\0', ValueKind::None, {}, "only show what the first run would do"},
          json},
         {{"tern init ~/scans /mnt/lab/scans", "calls it scans"},
          {"tern init ~/code /mnt/lab/code --rules code --dry-run", "look before anything moves"},
          {"tern init ~/raw /mnt/lab/raw --rules datasets", "data that only goes up"},
          {"tern init . /media/usb/thesis --name thesis", "with a name of its own"}},
         "Adds an entry to config.yaml. `tern start` then keeps it in sync.\n"
         "The rules are put beside it as rules/TEMPLATE.yml, to be edited. research: text, code, "
         "notebooks and small tables both ways, data up, figures down, all else left alone. code: "
         "all but what builds and tools make. datasets: up only, very large files ask first. "
         "everything: nothing is left out."},
        {"folders",
         "list the configured folders",
         {},
         {json, {"names", '\0', ValueKind::None, {}, "print the names alone"}},
         {{"tern folders", "names and places"}, {"tern folders --names", "for a script"}}},
        {"remove",
         "no longer keep a folder in sync",
         {{"NAME", ValueKind::Folder}},
         {},
         {{"tern remove scans", "takes it out of config.yaml"},
          {"tern folders", "see which are left"}},
         "Files on both sides stay as they are."},
        {"start",
         "keep all folders in sync in the background, or go on with one",
         {anyFolder},
         {},
         {{"tern start", "starts the daemon when none runs"},
          {"tern start scans", "goes on with one folder"}}},
        {"stop",
         "end the daemon, or hold one folder",
         {anyFolder},
         {},
         {{"tern stop", "ends the daemon cleanly"}, {"tern stop scans", "holds one folder"}}},
        {"pause",
         "hold one folder, or all",
         {anyFolder},
         {{"for", '\0', ValueKind::PauseLength, "TIME", "30m, 2h, 1d or until-tomorrow"}},
         {{"tern pause", "until `tern resume`"},
          {"tern pause scans --for 2h", "goes on by itself in two hours"}}},
        {"resume",
         "go on with one folder, or all",
         {anyFolder},
         {},
         {{"tern resume", "all of them"}, {"tern resume scans", "one"}}},
        {"status",
         "show how the folders stand",
         {anyFolder},
         {json, {"follow", '\0', ValueKind::None, {}, "again after each change"}},
         {{"tern status", "all folders"},
          {"tern status scans --follow", "one, until Ctrl-C"},
          {"tern status --json", "for a script"}}},
        {"daemon",
         "keep all folders in sync, in the foreground",
         {},
         {{"log", '\0', ValueKind::None, {}, "write to daemon.log in the state folder"}},
         {{"tern daemon", "one line for each event, until Ctrl-C"},
          {"systemctl --user enable --now tern", "as a service"}},
         "SIGHUP reads config.yaml again. One daemon runs for each user."},
        {"force-sync",
         "make one side like the other",
         {{"NAME", ValueKind::Folder}},
         {{"direction", '\0', ValueKind::Direction, "up|down",
           "up: the remote becomes like this side; down: this side like the remote"},
          {"yes", 'y', ValueKind::None, {}, "do not ask first"},
          dryRun,
          maxDelete,
          bandwidth,
          json,
          progress},
         {{"tern force-sync scans --direction up", "shows the counts, then asks"},
          {"tern force-sync scans --direction down --dry-run", "shows what would be done"}},
         "What is displaced goes to the trash of its side. Guards still watch."},
    };
}

std::vector<CommandSpec> pathCommands()
{
    return {
        {"conflicts list",
         "list what both sides changed",
         {anyFolder},
         {pair, json},
         {{"tern conflicts list", "of all folders"},
          {"tern conflicts list --pair ~/scans /mnt/lab/scans", "of a pair without a name"}}},
        {"conflicts resolve",
         "settle a conflict",
         {{"PATH", ValueKind::Path, true}},
         {{"use", '\0', ValueKind::Use, "local|remote|both|merge", "which version to keep"},
          {"interactive", 'i', ValueKind::None, {}, "ask about each open conflict"},
          folder,
          pair,
          json},
         {{"tern conflicts resolve notes.txt --use local", "keep the version on this side"},
          {"tern conflicts resolve notes.txt --use both", "keep both, side by side"},
          {"tern conflicts resolve --interactive", "one after the other"}},
         "The version that is not kept goes to the trash. merge brings the edits of both sides "
         "together in text to 1 MiB and notebooks to 16 MiB, where they do not touch the same "
         "lines or cells; otherwise the conflict stays as it is."},
        {"conflicts show",
         "show how the two versions differ",
         {{"PATH", ValueKind::Path}},
         {{"merge", '\0', ValueKind::None, {}, "show what merging them would make"},
          folder,
          pair,
          json},
         {{"tern conflicts show notes.txt", "line by line; tables and notebooks by their cells"},
          {"tern conflicts show notes.txt --merge",
           "the result of --use merge, before it is done"}},
         "Lines of this side begin with <, those of the other with >. Nothing is changed."},
        {"explain",
         "say why a path is here, not here, or waiting",
         {{"PATH", ValueKind::Path}},
         {folder, pair, json},
         {{"tern explain ~/scans/run7.tif", "a path on either side"},
          {"tern explain run7.tif --folder scans", "a path inside a folder"}}},
        {"trash list",
         "list what was replaced or deleted",
         {anyFolder},
         {pair, json},
         {{"tern trash list", "of all folders"}, {"tern trash list scans", "of one"}}},
        {"trash restore",
         "put something back from the trash",
         {{"PATH", ValueKind::Path}},
         {{"side", '\0', ValueKind::SideName, "local|remote", "whose trash (default: the newest)"},
          {"run", '\0', ValueKind::Text, "RUN", "of which run (default: the newest)"},
          {"to", '\0', ValueKind::Path, "PATH", "under another name"},
          folder,
          pair,
          json},
         {{"tern trash restore ~/scans/run7.tif", "where it stood"},
          {"tern trash restore run7.tif --folder scans --to run7-old.tif", "beside the new one"}},
         "Nothing is replaced: when something stands there, give another name with --to."},
        {"trash clean",
         "remove old things from the trash for good",
         {anyFolder},
         {{"older-than", '\0', ValueKind::Duration, "TIME",
           "such as 7d (default: 30d, or longer where a backup strategy says so)"},
          {"all", '\0', ValueKind::None, {}, "everything"},
          {"yes", 'y', ValueKind::None, {}, "do not ask first"},
          pair,
          json},
         {{"tern trash clean", "what is older than 30 days"},
          {"tern trash clean scans --older-than 7d", "of one folder"}}},
        {"log",
         "show what was done",
         {anyFolder},
         {{"follow", 'f', ValueKind::None, {}, "go on showing; needs the daemon"},
          {"lines", 'n', ValueKind::Count, "N", "how many (default: 50)"},
          {"since", '\0', ValueKind::Duration, "TIME", "no older than this, such as 7d"},
          {"kind", '\0', ValueKind::EventGroup, "K",
           "only up, down, moved, deleted, conflicts or problems; may be repeated"},
          {"find", '\0', ValueKind::Text, "WORDS", "only paths with all of these words in them"},
          {"run", '\0', ValueKind::Text, "RUN", "only what this run did"},
          {"csv", '\0', ValueKind::Path, "FILE",
           "write all of it to a new table in FILE instead of showing it"},
          pair,
          json},
         {{"tern log -n 20", "the last 20 events"},
          {"tern log scans --follow", "as they happen"},
          {"tern log --kind deleted --since 7d", "what was deleted in the last week"},
          {"tern log scans --csv activity.csv", "all of it as a table"}}},
        {"undo",
         "take back what a run did",
         {{"RUN", ValueKind::Text}},
         {{"new-files",
           '\0',
           ValueKind::None,
           {},
           "also move files to the trash that the run brought where nothing stood"},
          dryRun,
          {"folder", '\0', ValueKind::Folder, "NAME", "the folder of that run (default: all)"},
          pair,
          json},
         {{"tern undo 20261120T191400Z-1f2e3d --dry-run", "show what would come back"},
          {"tern undo 20261120T191400Z-1f2e3d", "earlier versions, deleted files, old names"}},
         "Only where still stands what the run left; all else is told, and stays. What it replaces "
         "goes to the trash, so an undo can be undone. `tern log --json` names the runs."},
        {"rules test",
         "say which rule decides about a path",
         {{"PATH", ValueKind::Path}},
         {folder, pair, json},
         {{"tern rules test ~/scans/run7.tif", "a path on either side"},
          {"tern rules test run7.tif --folder scans", "a path inside a folder"}},
         "Names the file and the line of the rule. `tern explain` says all else about the path."},
        {"rules list",
         "show the rules in their order, and how much each decides about",
         {anyFolder},
         {{"matching", '\0', ValueKind::Text, "EXPR",
           "list the files that this expression matches, in place of the rules"},
          {"verbose", 'v', ValueKind::None, {}, "list up to 10,000 of them"},
          json},
         {{"tern rules list scans", "files and bytes of each rule"},
          {"tern rules list scans --matching 'size > 2GB AND mtime < 30d'",
           "try a condition before it becomes a rule"}},
         "Looks at both sides. The first rule that matches decides."},
        {"rules preview",
         "show what a change of rules would start and stop syncing",
         {anyFolder},
         {{"rules", '\0', ValueKind::Path, "FILE",
           "this file in place of the folder's file of rules"},
          {"exclude", '\0', ValueKind::Text, "G", "leave out what matches, before all other rules"},
          {"include", '\0', ValueKind::Text, "G", "leave out all files that do not match"},
          {"verbose", 'v', ValueKind::None, {}, "list the paths, up to 10,000"},
          json},
         {{"tern rules preview", "what the files of rules as they are now would change"},
          {"tern rules preview scans --rules draft.yml", "before it takes the place of the rules"},
          {"tern rules preview scans --exclude '*.raw' -v", "and which files"}},
         "Compares with what is synced now, rule by rule. Changes nothing. What stops syncing "
         "stays "
         "on both sides; what starts comes as a merge."},
        {"select",
         "choose which folders are here, and free the space of others",
         {anyFolder},
         {{"add", '\0', ValueKind::Path, "DIR", "have this folder here; may be repeated"},
          {"remove", '\0', ValueKind::Path, "DIR",
           "no longer have it here; stays on the remote, and here until it is freed"},
          {"new-folders", '\0', ValueKind::NewFolders, "come|stay_away",
           "what happens to folders that nothing was said about"},
          {"free",
           '\0',
           ValueKind::None,
           {},
           "free the local space of what is not selected, where the remote has the same"},
          {"sizes",
           '\0',
           ValueKind::None,
           {},
           "show the folders with what is in them, two levels deep"},
          {"levels", '\0', ValueKind::Count, "N", "with --sizes: so many levels deep"},
          dryRun,
          json},
         {{"tern select scans", "show what is here, and what could be"},
          {"tern select scans --sizes", "and how much space it takes"},
          {"tern select scans --remove bam --free", "have bam on the remote alone"},
          {"tern select scans --add bam", "bring it back"},
          {"tern select scans --new-folders stay_away", "only what is chosen comes here"},
          {"tern select scans --free --dry-run", "show how much would be freed"}},
         "Nothing is ever deleted on the remote by this. What the remote does not hold durably "
         "stays here and is told."},
        {"config check",
         "look for mistakes in the settings",
         {{"FILE", ValueKind::Path, true}},
         {json},
         {{"tern config check", "config.yaml and the rules of all folders"},
          {"tern config check rules/research.yml", "one file"}},
         "Says as well which keys have no effect in this version."},
        {"config show",
         "show what the settings come to",
         {{"KEY", ValueKind::Text, true}},
         {json},
         {{"tern config show", "all values, and where each comes from"},
          {"tern config show folders.scans", "those of one folder"}}},
        {"config edit",
         "edit the settings in your editor",
         {{"FILE", ValueKind::Path, true}},
         {},
         {{"tern config edit", "config.yaml"},
          {"tern config edit ~/.config/tern/sync-rules.yml", "a file of rules"}},
         "Opens a draft in $VISUAL or $EDITOR. It takes the file's place once it has no mistakes."},
        {"config set",
         "change one value in config.yaml",
         {{"KEY", ValueKind::Text}, {"VALUE", ValueKind::Text}},
         {},
         {{"tern config set folders.scans.sync_mode upload_only", "a folder by its name"},
          {"tern config set folders.scans.exclude_patterns '[raw/]'", "a list"}},
         "Comments and the order of keys stay. What would be a mistake is refused."},
        {"config unset",
         "take one value out of config.yaml",
         {{"KEY", ValueKind::Text}},
         {},
         {{"tern config unset folders.scans.sync_mode", "what holds for all folders holds again"},
          {"tern config unset performance.bandwidth", "no limit any more"}},
         "Comments and the order of keys stay. A section that would be empty goes with it."},
        {"help",
         "show help",
         {{"COMMAND", ValueKind::Command, true}},
         {},
         {{"tern help sync", "the options of one command"}}},
        {"generate",
         "write completions or the manual page",
         {{"KIND", ValueKind::Shell}},
         {},
         {{"tern generate bash", "for packagers"}},
         {},
         true},
    };
}

std::vector<CommandSpec> allCommands()
{
    std::vector<CommandSpec> all = {syncCommand()};
    for (auto &group : {folderCommands(), pathCommands()})
        all.insert(all.end(), group.begin(), group.end());
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
