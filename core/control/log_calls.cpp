#include "log_calls.h"

#include "bytes.h"
#include "engine_calls.h"
#include "log_json.h"

#include "replica/folder/posix_file_system.h"

namespace tern {

namespace {

/// A table that one folder after the other adds to.
struct Export {
    CallPointer call;
    ExportOrder order;
    std::vector<std::string> folders;
    PosixFileSystem disk = {};
    std::optional<CsvFile> table = {};
    std::size_t next = 0;
    std::uint64_t events = 0;
};

Result<void> addFolder(Export &work, LogReader &log)
{
    if (!work.table) {
        TERN_TRY(CsvFile table, CsvFile::create(work.disk, work.order.file, work.order.existing));
        work.table.emplace(std::move(table));
        TERN_TRY(work.table->addRow(eventColumns()));
    }
    TERN_TRY(const std::uint64_t count,
             addEvents(*work.table, log, work.folders[work.next], work.order.query));
    work.events += count;
    if (++work.next < work.folders.size())
        return {};
    return work.table->publish();
}

void goOn(Engine &engine, const std::shared_ptr<Export> &work)
{
    const auto add = [work](Engine::Readers &readers) { return addFolder(*work, readers.log); };
    engine.read(work->folders[work->next], add, [&engine, work](const Result<void> &added) {
        if (!added)
            work->call->error(added.error());
        else if (work->next < work->folders.size())
            goOn(engine, work);
        else
            work->call->result({{u"events"_qs, static_cast<qint64>(work->events)}});
    });
}

} // namespace

Result<QJsonObject> answerLog(LogReader &log, const std::string &command,
                              const QJsonObject &arguments)
{
    TERN_TRY(const LogQuery query, logQueryFrom(arguments));
    if (command == "log.runs") {
        TERN_TRY(const RunPage page, log.runs(query));
        return toJson(page);
    }
    TERN_TRY(const LogPage page, log.page(query));
    return toJson(page);
}

const std::vector<std::string> &eventColumns()
{
    static const std::vector<std::string> columns = {"time", "folder", "event",  "side",
                                                     "path", "bytes",  "detail", "run"};
    return columns;
}

Result<std::uint64_t> addEvents(CsvFile &table, LogReader &log, const std::string &folder,
                                LogQuery query)
{
    std::uint64_t count = 0;
    do {
        TERN_TRY(const LogPage page, log.page(query));
        for (const LoggedEvent &logged : page.events) {
            const Event &event = logged.event;
            TERN_TRY(table.addRow({isoTime(event.time), folder, name(event.kind), event.side,
                                   event.path.bytes(), std::to_string(event.bytes), event.detail,
                                   event.run}));
            ++count;
        }
        query.before = page.next;
    } while (query.before > 0);
    return count;
}

Result<ExportOrder> exportOrderFrom(const QJsonObject &arguments)
{
    ExportOrder order;
    TERN_TRY(order.query, logQueryFrom(arguments));
    order.file = bytesFrom(arguments, u"to"_qs).value_or(std::string());
    if (order.file.empty())
        return fail(ErrorCode::BadInput, "to", "a file is needed");
    if (arguments.value(u"replace"_qs).toBool())
        order.existing = Existing::Replace;
    return order;
}

Result<QJsonObject> exportFolder(LogReader &log, const std::string &folder,
                                 const ExportOrder &order)
{
    PosixFileSystem disk;
    TERN_TRY(CsvFile table, CsvFile::create(disk, order.file, order.existing));
    TERN_TRY(table.addRow(eventColumns()));
    TERN_TRY(const std::uint64_t count, addEvents(table, log, folder, order.query));
    TERN_TRY(table.publish());
    return QJsonObject{{u"events"_qs, static_cast<qint64>(count)}};
}

void readLog(const ControlHost &host, const CallPointer &call)
{
    const auto folder = oneFolder(host.engine, call);
    if (!folder)
        return;
    const auto answer = std::make_shared<QJsonObject>();
    const auto question = [answer,
                           request = call->request()](Engine::Readers &readers) -> Result<void> {
        TERN_TRY(*answer, answerLog(readers.log, request.command, request.arguments));
        return {};
    };
    host.engine.read(*folder, question, [call, answer](const Result<void> &asked) {
        if (asked)
            call->result(*answer);
        else
            call->error(asked.error());
    });
}

void exportLog(const ControlHost &host, const CallPointer &call)
{
    const auto only = folderOrAll(host.engine, call);
    if (!only)
        return;
    auto order = exportOrderFrom(call->arguments());
    if (!order) {
        call->error(order.error());
        return;
    }
    const auto work = std::make_shared<Export>(Export{call, std::move(*order), {}});
    for (const FolderStatus &folder : host.engine.snapshot().folders) {
        if (only->empty() || folder.name == *only)
            work->folders.push_back(folder.name);
    }
    if (work->folders.empty())
        call->error({ErrorCode::NotFound, {}, "there are no folders", 0});
    else
        goOn(host.engine, work);
}

} // namespace tern
