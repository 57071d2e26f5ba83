#include "engine_commands.h"

#include "bytes.h"
#include "conflict_calls.h"
#include "disk_calls.h"
#include "engine_calls.h"
#include "folder_facts.h"
#include "json.h"
#include "log_calls.h"
#include "place_calls.h"
#include "rules_calls.h"
#include "selection_calls.h"
#include "selection_tree_calls.h"
#include "settings_calls.h"
#include "trash_listing.h"
#include "undo_calls.h"

#include "model/desktop_link.h"

#include <unistd.h>

namespace tern {

namespace {

QJsonObject statusOf(const ControlHost &host, const std::string &folder)
{
    StatusSnapshot snapshot = host.engine.snapshot();
    if (!folder.empty())
        std::erase_if(snapshot.folders, [&](const auto &status) { return status.name != folder; });
    return toJson(snapshot);
}

void ping(const ControlHost &host, const CallPointer &call)
{
    QJsonObject answer{{u"version"_qs, textOf(host.version)}, {u"pid"_qs, qint64{::getpid()}}};
    if (host.showWindow)
        answer.insert(u"desktop"_qs, true);
    call->result(answer);
}

void status(const ControlHost &host, const CallPointer &call)
{
    if (const auto folder = folderOrAll(host.engine, call))
        call->result(statusOf(host, *folder));
}

void followStatus(const ControlHost &host, const CallPointer &call)
{
    const auto folder = folderOrAll(host.engine, call);
    if (!folder)
        return;
    call->event(statusOf(host, *folder));
    const int number = host.feed.join(
        {[host, call, folder = *folder] { call->event(statusOf(host, folder)); }, {}});
    call->onOver([&feed = host.feed, number] { feed.leave(number); });
}

void followLog(const ControlHost &host, const CallPointer &call)
{
    const auto folder = folderOrAll(host.engine, call);
    if (!folder)
        return;
    const auto tell = [call, only = *folder](const std::string &from,
                                             const std::vector<Event> &events) {
        if (only.empty() || only == from)
            call->event({{u"folder"_qs, textOf(from)}, {u"events"_qs, toJson(events)}});
    };
    const int number = host.feed.join({{}, tell});
    call->onOver([&feed = host.feed, number] { feed.leave(number); });
}

void forEachFolder(const ControlHost &host, const CallPointer &call,
                   const std::function<void(const std::string &)> &act)
{
    const auto only = folderOrAll(host.engine, call);
    if (!only)
        return;
    QJsonArray names;
    for (const FolderStatus &folder : host.engine.snapshot().folders) {
        if (!only->empty() && folder.name != *only)
            continue;
        act(folder.name);
        names.append(textOf(folder.name));
    }
    call->result({{u"folders"_qs, names}});
}

void pause(const ControlHost &host, const CallPointer &call)
{
    const std::int64_t until = call->arguments().value(u"until_ns"_qs).toInteger();
    forEachFolder(host, call, [&](const std::string &folder) { host.engine.pause(folder, until); });
}

void resume(const ControlHost &host, const CallPointer &call)
{
    forEachFolder(host, call, [&](const std::string &folder) { host.engine.resume(folder); });
}

void stop(const ControlHost &host, const CallPointer &call)
{
    if (call->arguments().contains(u"name"_qs)) {
        forEachFolder(host, call, [&](const std::string &folder) { host.engine.pause(folder, 0); });
        return;
    }
    call->result({{u"pid"_qs, qint64{::getpid()}}});
    host.quit();
}

void reload(const ControlHost &host, const CallPointer &call)
{
    host.reload([call](const Result<void> &done) {
        if (done)
            call->result({});
        else
            call->error(done.error());
    });
}

void showDesktop(const ControlHost &host, const CallPointer &call)
{
    if (!host.showWindow) {
        call->error({ErrorCode::Unsupported, call->request().command, "no desktop runs", 0});
        return;
    }
    const std::string link = stringFrom(call->arguments(), u"link"_qs);
    if (call->arguments().contains(u"link"_qs)) {
        if (const auto parsed = parseDesktopLink(link); !parsed) {
            call->error(parsed.error());
            return;
        }
    }
    host.showWindow(link);
    call->result({});
}

} // namespace

CommandTable engineCommands(ControlHost host)
{
    host.placeCalls = std::make_shared<PlaceCalls>();
    const auto with = [&host](void (*handler)(const ControlHost &, const CallPointer &)) {
        return [host, handler](const CallPointer &call) { handler(host, call); };
    };
    const auto withSettlings = [&host, settlings = std::make_shared<Settlings>()](void (*handler)(
                                   const ControlHost &, const std::shared_ptr<Settlings> &,
                                   const CallPointer &)) {
        return
            [host, settlings, handler](const CallPointer &call) { handler(host, settlings, call); };
    };
    const std::vector<std::string> whole = {"name"};
    const std::vector<std::string> one = {"name", "local", "remote"};
    const auto plus = [&one](std::initializer_list<std::string> more) {
        std::vector<std::string> all = one;
        all.insert(all.end(), more);
        return all;
    };
    const std::initializer_list<std::string> search = {"before",   "limit",    "kinds", "words",
                                                       "since_ns", "until_ns", "path",  "run"};
    const auto pageOfTrash = [host, trash = std::make_shared<TrashCalls>()](
                                 const CallPointer &call) { trash->page(host, call); };
    return {
        {"ping", {}, "tells the version and the process id", with(ping)},
        {"status", whole, "the state of one folder, or of all", with(status)},
        {"status.follow", whole, "the same again after each change", with(followStatus)},
        {"sync",
         plus({"dry_run", "union", "conflict", "max_delete", "bwlimit", "include", "exclude",
               "filter", "filter_expr"}),
         "runs a folder now; tells progress and events", with(startSync)},
        {"force-sync", plus({"dry_run", "direction", "max_delete", "bwlimit"}),
         "makes the other side like this one", with(startSync)},
        {"pause", {"name", "until_ns"}, "pauses one folder, or all", with(pause)},
        {"resume", whole, "goes on with one folder, or all", with(resume)},
        {"start", whole, "the same as resume", with(resume)},
        {"stop", whole, "holds one folder; without a name, ends the daemon", with(stop)},
        {"conflicts.list", one, "the open conflicts of a folder", with(askAboutConflicts)},
        {"conflicts.content", plus({"path", "side", "shown"}), "one version of a file in conflict",
         with(askAboutConflicts)},
        {"conflicts.compare", plus({"path", "shown"}), "how the two versions differ",
         with(askAboutConflicts)},
        {"conflicts.merge-preview", plus({"path", "shown"}), "what merging them would make",
         with(askAboutConflicts)},
        {"conflicts.settle", plus({"use", "conflicts"}), "settles many in one run",
         withSettlings(settleConflicts)},
        {"conflicts.reopen", plus({"undo"}), "undoes a settling", withSettlings(reopenConflicts)},
        {"explain", plus({"path"}), "why a path is here, not here, or waiting", with(explainPath)},
        {"rules.preview", plus({"rules", "text", "exclude", "include", "paths"}),
         "what a change of rules would start, stop and turn", with(previewRulesOf)},
        {"rules.read", one, "the file of rules that governs a folder", with(readRules)},
        {"rules.check", plus({"text"}), "what is wrong with a text of rules", with(checkRules)},
        {"rules.edit", plus({"text", "edits"}), "a text of rules with single changes",
         with(editRules)},
        {"rules.write", plus({"text", "digest"}),
         "puts a text in the place of a folder's file of rules", with(writeRules)},
        {"rules.count", plus({"rules", "text", "exclude", "include"}),
         "how much each rule decides about", with(countRules)},
        {"rules.match", plus({"expression", "pattern", "before", "paths"}),
         "which files an expression or a pattern matches", with(matchRules)},
        {"selection", plus({"new_folders", "choices", "also", "arriving"}),
         "which folders are here, and which could be", with(surveyFolder)},
        {"selection.tree", plus({"path", "levels"}), "all folders, with what is in them",
         with(showSelectionTree)},
        {"selection.set", plus({"add", "remove", "new_folders"}),
         "writes which folders are to be here", with(setSelection)},
        {"free", plus({"dry_run", "within", "new_folders", "choices"}),
         "reads the configuration again, then frees what it does not select", with(freeFolder)},
        {"trash.list", one, "what the trash of both sides holds", with(askSession)},
        {"trash.restore", plus({"side", "run", "item", "to"}), "puts one thing back",
         with(askSession)},
        {"trash.restore_run", plus({"run"}), "puts all back that a run displaced",
         with(askSession)},
        {"trash.page", plus({"listing", "offset", "limit", "words", "before_ns", "forget"}),
         "the same as trash.list, newest first, in pages", pageOfTrash},
        {"trash.clean", plus({"before_ns"}), "removes what is older than a moment",
         with(askSession)},
        {"log", plus({"limit", "path"}), "the last events of a folder", with(askSession)},
        {"log.page", plus(search), "events of a folder, newest first, in pages", with(readLog)},
        {"log.runs", plus(search), "runs of a folder and what they did, in pages", with(readLog)},
        {"log.export",
         {"name", "before", "limit", "kinds", "words", "since_ns", "until_ns", "path", "run", "to",
          "replace"},
         "writes events of one folder, or of all, to a table in a file",
         with(exportLog)},
        {"runs.undo", plus({"run", "dry_run", "new_files"}), "takes back what a run did",
         with(undoRun)},
        {"log.follow", whole, "events as they happen", with(followLog)},
        {"reload", {}, "reads the configuration again", with(reload)},
        {"config.show", {"key"}, "what holds, and where it comes from", with(showConfig)},
        {"config.set", {"key", "value"}, "sets one value", with(setConfig)},
        {"config.unset", {"key"}, "takes one value out", with(unsetConfig)},
        {"folders.add",
         {"local", "remote", "name", "sync_mode", "conflict_policy", "max_delete", "rules"},
         "keeps a folder the same from now on",
         with(addFolder)},
        {"folders.remove", {"name"}, "no longer keeps it; files stay", with(removeFolder)},
        {"folders.list", {}, "the configured folders", with(listFolders)},
        {"folders.facts", one, "how much a folder holds, its room, direction and rules",
         with(folderFacts)},
        {"places.check",
         {"local", "remote"},
         "what speaks against keeping two places the same",
         with(checkPlaces)},
        {"places.mounts", {}, "the disks and shares that are mounted", with(listDisks)},
        {"places.make", {"path"}, "makes a folder for a remote", with(makePlace)},
        {"preview.pair",
         {"local", "remote", "name", "sync_mode", "conflict_policy", "max_delete", "rules",
          "paths"},
         "what a first run of a new folder would do",
         with(previewPair)},
        {"rules.templates", {}, "the templates of rules", with(listRuleTemplates)},
        {"desktop.show",
         {"link"},
         "shows the desktop's window, and what a link means",
         with(showDesktop)},
    };
}

} // namespace tern
