#pragma once

#include "csv_file.h"
#include "engine_commands.h"

#include "journal/log_reader.h"

namespace tern {

/// "log.page" and "log.runs", see log_json.h. The same for a daemon and for a command line that has
/// opened the journal itself. Blocks: worker.
[[nodiscard]] Result<QJsonObject> answerLog(LogReader &log, const std::string &command,
                                            const QJsonObject &arguments);

/// Adds what `query` finds to a table, newest first, and tells how many events it were. `folder`:
/// its name, for the first column.
Result<std::uint64_t> addEvents(CsvFile &table, LogReader &log, const std::string &folder,
                                LogQuery query);
/// The titles of that table's columns.
[[nodiscard]] const std::vector<std::string> &eventColumns();

/// The arguments of "log.export": "to", an absolute path; "replace", without which nothing that
/// stands there is replaced; and those of logQueryFrom(). BadInput.
struct ExportOrder {
    LogQuery query;
    std::string file;
    Existing existing = Existing::Keep;
};
[[nodiscard]] Result<ExportOrder> exportOrderFrom(const QJsonObject &arguments);
/// "log.export" of one folder. Blocks: worker.
[[nodiscard]] Result<QJsonObject> exportFolder(LogReader &log, const std::string &folder,
                                               const ExportOrder &order);

/// Handlers of engine_commands.cpp. Control thread.
void readLog(const ControlHost &host, const CallPointer &call);
void exportLog(const ControlHost &host, const CallPointer &call);

} // namespace tern
