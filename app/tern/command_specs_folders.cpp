#include "command_specs.h"

namespace tern {

namespace {

using common::anyFolder;
using common::dryRun;
using common::json;

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

} // namespace

std::vector<CommandSpec> folderCommands()
{
    return {
        syncCommand(),
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
        {"mounts",
         "list the disks and shares that are mounted",
         {},
         {json},
         {{"tern mounts", "where a remote could be"}, {"tern mounts --json", "for a script"}},
         "Shares wherever they are, and disks below /media, /run/media and /mnt that take writes."},
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

} // namespace tern
