#include "commands.h"

#include "folder_access.h"
#include "format.h"
#include "json_output.h"
#include "words.h"

#include "control/bytes.h"
#include "control/json_read.h"

#include <QJsonArray>

namespace tern {

namespace {

/// Lines from outside: what could steer a terminal is replaced.
std::string shownLine(const QJsonValue &line)
{
    return safeName(line.toString().toStdString());
}

void printCells(Terminal &out, const QJsonObject &row)
{
    const QJsonValue number =
        row.contains(u"local_row"_qs) ? row.value(u"local_row"_qs) : row.value(u"remote_row"_qs);
    const QJsonArray cells = row.value(u"cells"_qs).toArray();
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (!cells.at(i).isObject())
            continue;
        const QJsonObject cell = cells.at(i).toObject();
        const std::string place = "row " + std::to_string(number.toInteger() + 1) + ", column "
                                  + std::to_string(i + 1) + ": ";
        if (cell.contains(u"local"_qs))
            out.line("< " + place + shownLine(cell.value(u"local"_qs)));
        if (cell.contains(u"remote"_qs))
            out.line("> " + place + shownLine(cell.value(u"remote"_qs)));
    }
}

void printRow(Terminal &out, const QJsonObject &row)
{
    if (row.contains(u"cell"_qs))
        out.line("--- " + stringFrom(row.value(u"cell"_qs).toObject(), u"kind"_qs));
    else if (row.contains(u"cells"_qs))
        printCells(out, row);
    else if (row.contains(u"both"_qs))
        out.line("  " + shownLine(row.value(u"both"_qs)));
    if (row.contains(u"cells"_qs))
        return;
    if (row.contains(u"local"_qs))
        out.line("< " + shownLine(row.value(u"local"_qs)));
    if (row.contains(u"remote"_qs))
        out.line("> " + shownLine(row.value(u"remote"_qs)));
}

void printMerged(Terminal &out, const QJsonObject &row)
{
    const std::string from = stringFrom(row, u"from"_qs);
    if (row.contains(u"text"_qs))
        out.line((from == "local"    ? "< "
                  : from == "remote" ? "> "
                                     : "  ")
                 + shownLine(row.value(u"text"_qs)));
    else
        printRow(out, row);
}

std::string whyNotShown(const QJsonObject &answer)
{
    const std::string reason = stringFrom(answer, u"not_shown"_qs);
    if (reason == "one_side")
        return "only one side has a file here";
    if (reason == "too_large")
        return "the files are too large to be compared";
    return "files of this kind are not compared";
}

} // namespace

ExitStatus runConflictsShow(Context &context, const Arguments &arguments)
{
    const std::string path = arguments.positional(0).value_or("");
    const auto target = targetOfPath(context, arguments, path);
    if (!target)
        return report(context, arguments, target.error());
    const auto none = [&] {
        return report(context, arguments,
                      usageError("no conflict is open at " + quotedName(path)
                                 + "; `tern conflicts list` lists them")
                          .value());
    };
    if (!wasSyncedBefore(context, target->folder.local, target->folder.remote))
        return none();
    QJsonObject wire;
    putBytes(wire, u"path"_qs, target->path.bytes());
    const bool isMerge = arguments.has("merge");
    FolderAccess access(context);
    const auto answer =
        access.ask(target->folder, isMerge ? "conflicts.merge-preview" : "conflicts.compare", wire);
    if (!answer && answer.error().code == ErrorCode::NotFound)
        return none();
    if (!answer)
        return report(context, arguments, answer.error());
    if (arguments.wantsJson()) {
        printJson(context.out, *answer);
        return ExitStatus::InSync;
    }
    const QJsonArray rows = answer->value(u"rows"_qs).toArray();
    for (const QJsonValue &row : rows) {
        if (isMerge)
            printMerged(context.out, row.toObject());
        else
            printRow(context.out, row.toObject());
    }
    if (isMerge && !answer->value(u"merged"_qs).toBool()) {
        const auto why = valueNamed<Undecided>(stringFrom(*answer, u"undecided"_qs));
        context.err.line("tern: " + pathText(target->path) + " cannot be merged: "
                         + reasonFor(why.value_or(Undecided::MergeUnavailable)) + '.');
        return ExitStatus::Attention;
    }
    if (!isMerge && rows.isEmpty())
        context.out.line("Nothing to show: " + whyNotShown(*answer) + '.');
    return ExitStatus::InSync;
}

} // namespace tern
