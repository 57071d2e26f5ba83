#include "trash_model.h"

#include "control/bytes.h"
#include "control/json_read.h"
#include "words/words.h"

#include <algorithm>
#include <limits>

namespace tern {

namespace {

constexpr qint64 chunkItems = 200;
constexpr int chunksKept = 60;

Tally tallyFrom(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    return {static_cast<std::uint64_t>(std::max<qint64>(0, object.value(u"files"_qs).toInteger())),
            static_cast<std::uint64_t>(std::max<qint64>(0, object.value(u"bytes"_qs).toInteger()))};
}

KeptItem itemFrom(const QJsonObject &object)
{
    KeptItem kept;
    kept.item = trashItemFrom(object);
    kept.side = valueNamed<Side>(stringFrom(object, u"side"_qs)).value_or(Side::Local);
    kept.since = object.value(u"since_ns"_qs).toInteger();
    kept.until = object.value(u"until_ns"_qs).toInteger();
    kept.why = eventKindFromName(stringFrom(object, u"why"_qs));
    return kept;
}

} // namespace

QString whyText(const KeptItem &item)
{
    const bool here = item.side == Side::Local;
    if (item.why == EventKind::Replaced)
        return here ? TrashModel::tr("Replaced here") : TrashModel::tr("Replaced there");
    if (item.why == EventKind::Removed)
        return here ? TrashModel::tr("Deleted here") : TrashModel::tr("Deleted there");
    return here ? TrashModel::tr("Kept here") : TrashModel::tr("Kept there");
}

TrashModel::TrashModel(const DesktopParts &parts, QObject *parent)
    : QAbstractListModel(parent), m_parts(parts)
{
    m_chunks.setMaxCost(chunksKept);
}

void TrashModel::look(const std::string &folder, const QString &words)
{
    ++m_generation;
    beginResetModel();
    m_words = words;
    m_folders.clear();
    m_chunks.clear();
    m_asked.clear();
    m_asking = 0;
    for (const FolderStatus &status : m_parts.client.snapshot().folders) {
        if (folder.empty() || folder == status.name)
            m_folders[status.name] = Folder();
    }
    place();
    endResetModel();
    m_asking = static_cast<int>(m_folders.size());
    for (const auto &[name, known] : m_folders)
        ask(name, 0);
    if (m_folders.empty())
        Q_EMIT looked();
}

void TrashModel::forget()
{
    for (const auto &[name, known] : m_folders)
        m_parts.client.ask(QStringLiteral("trash.page"),
                           {{u"name"_qs, textOf(name)}, {u"forget"_qs, true}}, this,
                           [](const Result<QJsonObject> &) {});
}

void TrashModel::ask(const std::string &folder, qint64 chunk) const
{
    const ChunkKey key{folder, chunk};
    if (!m_asked.insert(key).second)
        return;
    QJsonObject wanted{{u"name"_qs, textOf(folder)},
                       {u"offset"_qs, chunk * chunkItems},
                       {u"limit"_qs, chunkItems}};
    if (!m_words.isEmpty())
        wanted.insert(u"words"_qs, m_words);
    if (const auto known = m_folders.find(folder); known->second.listing != 0)
        wanted.insert(u"listing"_qs, known->second.listing);
    auto *self = const_cast<TrashModel *>(this); // what is looked at is fetched
    m_parts.client.ask(QStringLiteral("trash.page"), wanted, self,
                       [self, key, generation = m_generation](const Result<QJsonObject> &answer) {
                           if (generation == self->m_generation)
                               self->answered(key, answer);
                       });
}

void TrashModel::answered(const ChunkKey &key, const Result<QJsonObject> &answer)
{
    m_asked.erase(key);
    Folder &folder = m_folders[key.first];
    const bool isFirst = folder.listing == 0;
    if (isFirst)
        --m_asking;
    if (!answer) {
        Q_EMIT failed(textOf(key.first), answer.error());
        Q_EMIT looked();
        return;
    }
    auto *chunk = new Chunk;
    const QJsonArray items = answer->value(u"items"_qs).toArray();
    for (const QJsonValue &item : items)
        chunk->push_back(itemFrom(item.toObject()));
    m_chunks.insert(key, chunk);
    const Tally found = tallyFrom(answer->value(u"found"_qs));
    folder.listing = std::max<qint64>(1, answer->value(u"listing"_qs).toInteger());
    if (!isFirst && found == folder.found) {
        if (m_rows > 0)
            Q_EMIT dataChanged(index(0), index(m_rows - 1));
        return;
    }
    beginResetModel();
    folder.found = found;
    folder.all = tallyFrom(answer->value(u"all"_qs));
    folder.away.clear();
    const QJsonArray away = answer->value(u"away"_qs).toArray();
    for (const QJsonValue &side : away)
        folder.away.push_back(side.toString().toStdString());
    place();
    endResetModel();
    Q_EMIT looked();
}

int TrashModel::rowsOf(const Folder &folder) const
{
    constexpr std::uint64_t most = std::numeric_limits<int>::max() / 4;
    const int items = static_cast<int>(std::min(folder.found.files, most));
    const bool hasHead = hasHeads() && (items > 0 || !folder.away.empty());
    return items + (hasHead ? 1 : 0);
}

void TrashModel::place()
{
    m_rows = 0;
    for (auto &[name, folder] : m_folders) {
        folder.start = m_rows;
        m_rows += rowsOf(folder);
    }
}

int TrashModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

Tally TrashModel::found() const
{
    Tally sum;
    for (const auto &[name, folder] : m_folders) {
        sum.files += folder.found.files;
        sum.bytes += folder.found.bytes;
    }
    return sum;
}

Tally TrashModel::all() const
{
    Tally sum;
    for (const auto &[name, folder] : m_folders) {
        sum.files += folder.all.files;
        sum.bytes += folder.all.bytes;
    }
    return sum;
}

TrashModel::Row TrashModel::row(int number) const
{
    Row row;
    for (const auto &[name, folder] : m_folders) {
        if (number < folder.start || number >= folder.start + rowsOf(folder))
            continue;
        row.folder = &name;
        const int at = number - folder.start - (hasHeads() ? 1 : 0);
        if (at < 0) {
            row.isHead = true;
            row.found = folder.found;
            row.away = &folder.away;
            return row;
        }
        const qint64 chunk = at / chunkItems;
        const Chunk *kept = m_chunks.object({name, chunk});
        const auto inChunk = static_cast<std::size_t>(at % chunkItems);
        if (kept == nullptr)
            ask(name, chunk);
        else if (inChunk < kept->size())
            row.item = &(*kept)[inChunk];
        return row;
    }
    return row;
}

QVariant TrashModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()
        || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole))
        return {};
    const Row shown = row(index.row());
    if (shown.isHead)
        return shownName(*shown.folder);
    if (shown.item == nullptr)
        return tr("Fetching…");
    return tr("%1: %2, %3", "a path, why it is in the trash, when")
        .arg(shownPath(shown.item->item.path), whyText(*shown.item),
             momentText(shown.item->since, m_parts.clock.now()));
}

} // namespace tern
