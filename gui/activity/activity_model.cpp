#include "activity_model.h"

#include "run_words.h"

#include "control/bytes.h"
#include "control/log_json.h"
#include "words/words.h"

#include <algorithm>

namespace tern {

namespace {

constexpr qint64 chunkEvents = 200;
constexpr int chunksKept = 60;
constexpr int renewMilliseconds = 500;

} // namespace

ActivityModel::ActivityModel(const DesktopParts &parts, QObject *parent)
    : QAbstractListModel(parent), m_parts(parts), m_source(parts.client), m_starts{0}
{
    m_chunks.setMaxCost(chunksKept);
    m_renewing.setSingleShot(true);
    m_renewing.setInterval(renewMilliseconds);
    connect(&m_renewing, &QTimer::timeout, this, [this] {
        for (const std::string &folder : std::exchange(m_toRenew, {}))
            m_source.renew(folder);
    });
    connect(&m_source, &RunSource::found, this, &ActivityModel::add);
    connect(&m_source, &RunSource::idle, this, &ActivityModel::looked);
    connect(&m_source, &RunSource::failed, this, &ActivityModel::failed);
    connect(&m_source, &RunSource::renewed, this,
            [this](const QString &folder, const std::vector<LoggedRun> &runs) {
                renewed(folder.toStdString(), runs);
            });
    connect(&m_parts.client, &Client::eventsCommitted, this,
            [this](const QString &folder) { happened(folder.toStdString()); });
}

void ActivityModel::setFilter(const LogFilter &filter)
{
    m_filter = filter;
    begin();
}

void ActivityModel::begin()
{
    beginResetModel();
    m_blocks.clear();
    m_chunks.clear();
    m_asked.clear();
    if (m_filter.path) {
        Block history;
        history.id = ++m_lastId;
        history.folder = m_filter.folder;
        history.open = true;
        history.hasHead = false;
        history.before = std::numeric_limits<qint64>::max();
        m_blocks.push_back(std::move(history));
    }
    place();
    endResetModel();
    std::vector<std::string> folders;
    for (const FolderStatus &folder : m_parts.client.snapshot().folders) {
        if (!m_filter.path && (m_filter.folder.empty() || m_filter.folder == folder.name))
            folders.push_back(folder.name);
    }
    m_source.start(m_filter, folders);
}

bool ActivityModel::isLooking() const
{
    return m_source.isAsking();
}

int ActivityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_starts.back();
}

/// All of a run's events can be told by their numbers: nothing is left out.
bool ActivityModel::isCounted(const Block &block) const
{
    return block.hasHead && !m_filter.leavesOut();
}

/// The last one of a run that ended says only that it did.
std::int64_t ActivityModel::newestShown(const LoggedRun &run)
{
    return run.state == RunState::Unfinished ? run.last : run.last - 1;
}

int ActivityModel::eventsOf(const LoggedRun &run)
{
    const std::int64_t count = newestShown(run) - run.first + 1;
    return static_cast<int>(
        std::clamp<std::int64_t>(count, 0, std::numeric_limits<int>::max() / 2));
}

int ActivityModel::rowsBelow(const Block &block) const
{
    if (block.kind == RowKind::Day)
        return 0;
    if (isCounted(block))
        return eventsOf(block.run);
    return static_cast<int>(block.found.size()) + (block.before > 0 ? 1 : 0);
}

int ActivityModel::rowsOf(const Block &block) const
{
    return (block.hasHead ? 1 : 0) + (block.open ? rowsBelow(block) : 0);
}

void ActivityModel::place()
{
    m_starts.assign(1, 0);
    m_starts.reserve(m_blocks.size() + 1);
    for (const Block &block : m_blocks)
        m_starts.push_back(m_starts.back() + rowsOf(block));
}

std::size_t ActivityModel::blockAt(int row) const
{
    const auto after = std::upper_bound(m_starts.begin(), m_starts.end(), row);
    return static_cast<std::size_t>(after - m_starts.begin()) - 1;
}

std::optional<std::size_t> ActivityModel::blockWith(quint64 id) const
{
    const auto found = std::find_if(m_blocks.begin(), m_blocks.end(),
                                    [id](const Block &block) { return block.id == id; });
    if (found == m_blocks.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - m_blocks.begin());
}

bool ActivityModel::isRunning(std::size_t at) const
{
    const Block &block = m_blocks[at];
    if (block.run.state != RunState::Unfinished)
        return false;
    const FolderStatus *folder = m_parts.client.folder(block.folder);
    if (folder == nullptr || folder->state != FolderState::Syncing)
        return false;
    return std::none_of(m_blocks.begin(), m_blocks.begin() + static_cast<std::ptrdiff_t>(at),
                        [&](const Block &newer) {
                            return newer.kind == RowKind::Run && newer.folder == block.folder;
                        });
}

ActivityModel::Row ActivityModel::row(int number) const
{
    const std::size_t at = blockAt(number);
    const Block &block = m_blocks[at];
    Row row;
    row.kind = block.kind;
    row.folder = &block.folder;
    row.moment = block.run.began;
    if (block.kind == RowKind::Day)
        return row;
    if (block.hasHead)
        row.run = &block.run;
    else
        row.now = m_parts.clock.now();
    row.isOpen = block.open;
    const int below = number - m_starts[at] - (block.hasHead ? 1 : 0);
    if (below < 0) {
        row.canOpen = block.run.state != RunState::Stopped && rowsBelow(block) > 0;
        row.isRunning = isRunning(at);
        const FolderStatus *status = row.isRunning ? m_parts.client.folder(block.folder) : nullptr;
        if (status != nullptr && status->progress.total.files > status->progress.done.files)
            row.filesToGo = status->progress.total.files - status->progress.done.files;
        return row;
    }
    row.kind = RowKind::Event;
    if (isCounted(block)) {
        row.event = counted(block, below);
    } else if (below < static_cast<int>(block.found.size())) {
        row.event = &block.found[static_cast<std::size_t>(below)];
    } else {
        row.kind = RowKind::More;
        askFound(block);
    }
    return row;
}

const LoggedEvent *ActivityModel::counted(const Block &block, int below) const
{
    const std::int64_t number = newestShown(block.run) - below;
    const qint64 chunk = number / chunkEvents;
    const Chunk *kept = m_chunks.object({block.id, chunk});
    if (kept != nullptr) {
        const auto found =
            std::find_if(kept->events.begin(), kept->events.end(),
                         [number](const LoggedEvent &event) { return event.number == number; });
        if (found != kept->events.end())
            return &*found;
    }
    if (kept == nullptr || number > kept->upTo)
        askChunk(block, chunk);
    return nullptr;
}

void ActivityModel::askChunk(const Block &block, qint64 chunk) const
{
    const ChunkKey key{block.id, chunk};
    if (!m_asked.insert(key).second)
        return;
    const std::int64_t last = block.run.last;
    const QJsonObject wanted{{u"name"_qs, textOf(block.folder)},
                             {u"run"_qs, textOf(block.run.run)},
                             {u"before"_qs, (chunk + 1) * chunkEvents},
                             {u"limit"_qs, chunkEvents}};
    auto *self = const_cast<ActivityModel *>(this); // what is looked at is fetched
    m_parts.client.ask(
        QStringLiteral("log.page"), wanted, self,
        [self, key, last](const Result<QJsonObject> &answer) {
            self->m_asked.erase(key);
            const auto at = self->blockWith(key.first);
            if (!answer || !at)
                return;
            auto *kept = new Chunk{last, logPageFrom(*answer).events};
            self->m_chunks.insert(key, kept);
            const Block &shown = self->m_blocks[*at];
            if (!shown.open)
                return;
            const int head = self->m_starts[*at] + 1;
            const std::int64_t newest = newestShown(shown.run);
            const auto rowOf = [&](std::int64_t number) {
                const std::int64_t below = newest - number;
                const std::int64_t most = self->rowsBelow(shown) - 1;
                return head + static_cast<int>(std::clamp<std::int64_t>(below, 0, most));
            };
            Q_EMIT self->dataChanged(self->index(rowOf((key.second + 1) * chunkEvents - 1)),
                                     self->index(rowOf(key.second * chunkEvents)));
        });
}

void ActivityModel::askFound(const Block &block) const
{
    auto *self = const_cast<ActivityModel *>(this); // what is looked at is fetched
    auto &asked = const_cast<Block &>(block);
    if (asked.asking)
        return;
    asked.asking = true;
    QJsonObject wanted = argumentsOf(m_filter);
    wanted.insert(u"name"_qs, textOf(block.folder));
    if (block.hasHead)
        wanted.insert(u"run"_qs, textOf(block.run.run));
    wanted.insert(u"before"_qs, block.before);
    wanted.insert(u"limit"_qs, chunkEvents);
    m_parts.client.ask(QStringLiteral("log.page"), wanted, self,
                       [self, id = block.id](const Result<QJsonObject> &answer) {
                           self->addFound(id, answer ? *answer : QJsonObject());
                       });
}

void ActivityModel::addFound(quint64 id, const QJsonObject &answer)
{
    const auto at = blockWith(id);
    if (!at)
        return;
    Block &block = m_blocks[*at];
    block.asking = false;
    LogPage page = logPageFrom(answer);
    const int end = m_starts[*at + 1] - 1; // the row that says that there is more
    const int count = static_cast<int>(page.events.size());
    if (count > 0) {
        beginInsertRows({}, end, end + count - 1);
        block.found.insert(block.found.end(), page.events.begin(), page.events.end());
        place();
        endInsertRows();
    }
    if (page.next > 0) {
        block.before = page.next;
        Q_EMIT dataChanged(index(end + count), index(end + count)); // it is asked again
    } else {
        beginRemoveRows({}, end + count, end + count);
        block.before = 0;
        place();
        endRemoveRows();
    }
    Q_EMIT looked();
}

bool ActivityModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_source.isDone() && !m_source.isAsking();
}

void ActivityModel::fetchMore(const QModelIndex &)
{
    m_source.more();
}

void ActivityModel::add(const std::vector<FoundRun> &runs)
{
    std::vector<Block> added;
    std::int64_t last = m_blocks.empty() ? m_parts.clock.now() : m_blocks.back().run.began;
    for (const FoundRun &found : runs) {
        if (!sameDay(found.run.began, last)) {
            Block day;
            day.kind = RowKind::Day;
            day.id = ++m_lastId;
            day.run.began = found.run.began;
            added.push_back(std::move(day));
        }
        last = found.run.began;
        Block block;
        block.id = ++m_lastId;
        block.folder = found.folder;
        block.run = found.run;
        block.before = std::numeric_limits<qint64>::max();
        block.open = m_filter.leavesOut();
        added.push_back(std::move(block));
    }
    int rows = 0;
    for (const Block &block : added)
        rows += rowsOf(block);
    beginInsertRows({}, m_starts.back(), m_starts.back() + rows - 1);
    std::move(added.begin(), added.end(), std::back_inserter(m_blocks));
    place();
    endInsertRows();
}

void ActivityModel::happened(const std::string &folder)
{
    m_toRenew.insert(folder);
    if (!m_renewing.isActive())
        m_renewing.start();
}

void ActivityModel::renewed(const std::string &folder, const std::vector<LoggedRun> &runs)
{
    if (m_source.isAsking()) // what it tells comes first
        return happened(folder);
    // From the oldest, so that the newest ends on top.
    bool known = false;
    for (auto run = runs.rbegin(); run != runs.rend(); ++run) {
        const auto block =
            std::find_if(m_blocks.begin(), m_blocks.end(), [&](const Block &candidate) {
                return candidate.kind == RowKind::Run && candidate.folder == folder
                       && candidate.run.first == run->first;
            });
        if (block != m_blocks.end()) {
            known = true;
            renewOne(static_cast<std::size_t>(block - m_blocks.begin()), *run);
        } else if (known || m_blocks.empty() || run->began >= m_blocks.front().run.began) {
            insertNewest(folder, *run);
        }
    }
    Q_EMIT looked();
}

void ActivityModel::renewOne(std::size_t at, const LoggedRun &run)
{
    Block &block = m_blocks[at];
    if (block.run == run)
        return;
    const int head = m_starts[at];
    LoggedRun before = std::exchange(block.run, run);
    const int more = eventsOf(block.run) - eventsOf(before);
    if (block.open && isCounted(block) && more != 0) {
        block.run = before;
        if (more > 0)
            beginInsertRows({}, head + 1, head + more);
        else
            beginRemoveRows({}, head + 1, head - more);
        block.run = run;
        place();
        if (more > 0)
            endInsertRows();
        else
            endRemoveRows();
    }
    Q_EMIT dataChanged(index(head), index(head));
}

void ActivityModel::insertNewest(const std::string &folder, const LoggedRun &run)
{
    const auto place = std::find_if(m_blocks.begin(), m_blocks.end(), [&](const Block &block) {
        return block.run.began <= run.began;
    });
    const auto at = static_cast<std::size_t>(place - m_blocks.begin());
    Block block;
    block.id = ++m_lastId;
    block.folder = folder;
    block.run = run;
    block.before = std::numeric_limits<qint64>::max();
    block.open = m_filter.leavesOut();
    const int row = m_starts[at];
    beginInsertRows({}, row, row + rowsOf(block) - 1);
    m_blocks.insert(place, std::move(block));
    this->place();
    endInsertRows();
}

void ActivityModel::toggle(int row)
{
    setOpen(row, !this->row(row).isOpen);
}

void ActivityModel::setOpen(int row, bool open)
{
    const std::size_t at = blockAt(row);
    Block &block = m_blocks[at];
    if (block.kind != RowKind::Run || !block.hasHead || block.open == open)
        return;
    const int head = m_starts[at];
    const int below = rowsBelow(block);
    if (below > 0 && open)
        beginInsertRows({}, head + 1, head + below);
    else if (below > 0)
        beginRemoveRows({}, head + 1, head + below);
    block.open = open;
    place();
    if (below > 0 && open)
        endInsertRows();
    else if (below > 0)
        endRemoveRows();
    Q_EMIT dataChanged(index(head), index(head));
}

std::vector<int> ActivityModel::headRows(int first, int last) const
{
    std::vector<int> rows;
    for (std::size_t at = blockAt(first); at < m_blocks.size() && m_starts[at] <= last; ++at) {
        if (m_blocks[at].hasHead && m_starts[at] >= first)
            rows.push_back(m_starts[at]);
    }
    return rows;
}

int ActivityModel::runRowOf(int row) const
{
    return m_starts[blockAt(row)];
}

QVariant ActivityModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    if (role == KindRole)
        return static_cast<int>(row(index.row()).kind);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return {};
    const Row shown = row(index.row());
    switch (shown.kind) {
    case RowKind::Day: return dayText(shown.moment, m_parts.clock.now());
    case RowKind::Run:
        return tr("%1 %2: %3", "time, folder, what a run did")
            .arg(timeOfDayText(shown.run->began), shownName(*shown.folder), summaryOf(*shown.run));
    case RowKind::More: return tr("Looking for more…");
    case RowKind::Event: break;
    }
    if (shown.event == nullptr)
        return tr("Fetching…");
    const Event &event = shown.event->event;
    return tr("%1: %2, %3", "a path, what happened, when")
        .arg(shownPath(event.path), wordFor(event), timeOfDayText(event.time));
}

} // namespace tern
