#pragma once

#include "run_source.h"

#include "client/desktop_parts.h"
#include "journal/journal.h"

#include <QAbstractListModel>
#include <QCache>
#include <QTimer>

#include <set>

namespace tern {

/// The log as rows from the newest to the oldest: runs under the days that they were on, and below
/// an opened run its events. Nothing is held but what is shown: how many events a run has is known
/// from its numbers, and they are asked for when a row is looked at. GUI thread.
///
/// A flat list: a tree view lays all of its rows out whenever one comes, which a million rows do
/// not forgive.
class ActivityModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum class RowKind : std::uint8_t {
        Day, ///< `moment`
        Run,
        Event, ///< `event` is null until it has been fetched
        More,  ///< older ones are being fetched
    };
    struct Row {
        RowKind kind = RowKind::Day;
        const std::string *folder = nullptr;
        const LoggedRun *run = nullptr; ///< of Run, and of events that are shown below one
        const LoggedEvent *event = nullptr;
        std::int64_t moment = 0;
        bool isOpen = false;
        bool canOpen = false;
        bool isRunning = false; ///< the folder is at it now
        std::uint64_t filesToGo = 0;
        std::int64_t now = 0; ///< set where events of many days stand together
    };
    enum Role { KindRole = Qt::UserRole };

    explicit ActivityModel(const DesktopParts &parts, QObject *parent = nullptr);

    void setFilter(const LogFilter &filter);
    [[nodiscard]] const LogFilter &filter() const { return m_filter; }
    /// Fetches what is missing. Valid until the model changes.
    [[nodiscard]] Row row(int number) const;
    void toggle(int row);
    void setOpen(int row, bool open);
    /// The row of the run that an event belongs to; its own for a run.
    [[nodiscard]] int runRowOf(int row) const;
    /// The rows of days and runs among these.
    [[nodiscard]] std::vector<int> headRows(int first, int last) const;
    /// True until something was found, or it is known that there is nothing.
    [[nodiscard]] bool isLooking() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void failed(const QString &folder, const tern::Error &error);
    void looked(); ///< an answer arrived: there may be nothing to show after all

private:
    /// A day, or a run with what is below it, or the history of one file.
    struct Block {
        RowKind kind = RowKind::Run;
        quint64 id = 0;
        std::string folder = {};
        LoggedRun run = {};
        bool open = false;
        bool hasHead = true;
        /// Where the filter leaves events out: those found so far, and where to go on (0: done).
        std::vector<LoggedEvent> found = {};
        qint64 before = 0;
        bool asking = false;
    };
    struct Chunk {
        std::int64_t upTo = 0; ///< the newest event that was there when it was fetched
        std::vector<LoggedEvent> events = {};
    };
    using ChunkKey = std::pair<quint64, qint64>;

    void begin();
    void add(const std::vector<FoundRun> &runs);
    void renewed(const std::string &folder, const std::vector<LoggedRun> &runs);
    void renewOne(std::size_t at, const LoggedRun &run);
    void insertNewest(const std::string &folder, const LoggedRun &run);
    void happened(const std::string &folder);
    [[nodiscard]] bool isCounted(const Block &block) const;
    [[nodiscard]] static int eventsOf(const LoggedRun &run);
    [[nodiscard]] static std::int64_t newestShown(const LoggedRun &run);
    [[nodiscard]] int rowsOf(const Block &block) const;
    [[nodiscard]] int rowsBelow(const Block &block) const;
    void place();
    [[nodiscard]] std::size_t blockAt(int row) const;
    [[nodiscard]] std::optional<std::size_t> blockWith(quint64 id) const;
    [[nodiscard]] const LoggedEvent *counted(const Block &block, int below) const;
    void askChunk(const Block &block, qint64 chunk) const;
    void askFound(const Block &block) const;
    void addFound(quint64 id, const QJsonObject &answer);
    [[nodiscard]] bool isRunning(std::size_t at) const;

    DesktopParts m_parts;
    LogFilter m_filter;
    RunSource m_source;
    std::vector<Block> m_blocks;
    std::vector<int> m_starts; ///< the first row of each block, and the number of rows
    quint64 m_lastId = 0;
    mutable QCache<ChunkKey, Chunk> m_chunks;
    mutable std::set<ChunkKey> m_asked;
    std::set<std::string> m_toRenew;
    QTimer m_renewing{this};
};

} // namespace tern
