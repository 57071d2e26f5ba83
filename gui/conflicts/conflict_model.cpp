#include "conflict_model.h"

#include "widgets/line_icon.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace tern {

namespace {

constexpr std::size_t mostAtFirst = 6; ///< a larger group shows fewer, and offers more
constexpr std::size_t fewAtFirst = 4;
constexpr std::size_t moreAtOnce = 500;

} // namespace

void ConflictModel::setItems(std::vector<ConflictItem> items)
{
    using Key = std::pair<QString, std::string>;
    const auto key = [](const ConflictItem &item) {
        return Key(item.folder, item.conflict.path.bytes());
    };
    std::set<Key> wereChecked;
    std::map<Key, std::pair<QJsonObject, QString>> details; ///< of what is still as it was
    for (const Entry &entry : m_items) {
        if (entry.isChecked)
            wereChecked.insert(key(entry.item));
        details.emplace(key(entry.item), std::pair(entry.item.shown, entry.item.detail));
    }
    beginResetModel();
    std::ranges::sort(items, [](const ConflictItem &a, const ConflictItem &b) {
        return std::tie(a.folder, a.place, a.name, a.conflict.path)
               < std::tie(b.folder, b.place, b.name, b.conflict.path);
    });
    m_items.clear();
    m_items.reserve(items.size());
    m_checked = 0;
    for (ConflictItem &item : items) {
        const bool isChecked = wereChecked.contains(key(item));
        const auto known = details.find(key(item));
        if (known != details.end() && known->second.first == item.shown)
            item.detail = known->second.second;
        m_checked += isChecked ? 1 : 0;
        m_items.push_back({std::move(item), isChecked});
    }
    regroup();
    endResetModel();
    Q_EMIT checksChanged();
}

void ConflictModel::setFilter(const QString &words)
{
    if (words == m_filter)
        return;
    beginResetModel();
    m_filter = words;
    regroup();
    endResetModel();
    Q_EMIT checksChanged();
}

void ConflictModel::regroup()
{
    m_groups.clear();
    m_listed = 0;
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        const ConflictItem &item = m_items[i].item;
        if (!m_filter.isEmpty() && !item.name.contains(m_filter, Qt::CaseInsensitive)
            && !item.place.contains(m_filter, Qt::CaseInsensitive))
            continue;
        ++m_listed;
        const bool isSameGroup =
            !m_groups.empty() && m_groups.back().place == item.place
            && m_items[m_groups.back().items.front()].item.folder == item.folder;
        if (!isSameGroup)
            m_groups.push_back({item.place, {}, 0});
        m_groups.back().items.push_back(i);
    }
    for (Group &group : m_groups) {
        const std::size_t all = group.items.size();
        const auto opened = m_opened.find(group.place);
        group.shown = all <= mostAtFirst ? all : fewAtFirst;
        if (opened != m_opened.end())
            group.shown = std::min(all, std::max(group.shown, opened->second));
    }
}

void ConflictModel::setDetail(const QModelIndex &index, const QString &detail)
{
    const Group *group = groupOf(index.parent());
    if (group == nullptr || rowKind(index) != Row::Conflict)
        return;
    m_items[group->items[static_cast<std::size_t>(index.row())]].item.detail = detail;
    Q_EMIT dataChanged(index, index);
}

void ConflictModel::showMore(const QModelIndex &more)
{
    if (rowKind(more) != Row::More)
        return;
    const QModelIndex top = more.parent();
    Group &group = m_groups[static_cast<std::size_t>(top.row())];
    const std::size_t from = group.shown;
    const std::size_t to = std::min(group.items.size(), from + moreAtOnce);
    m_opened[group.place] = to;
    // The row that offers more goes; it comes back below where some are left.
    const auto first = static_cast<int>(from);
    beginRemoveRows(top, first, first);
    const Group whole = group;
    group.items.resize(from);
    endRemoveRows();
    const bool isMoreLeft = to < whole.items.size();
    beginInsertRows(top, first, static_cast<int>(to) - 1 + (isMoreLeft ? 1 : 0));
    group = whole;
    group.shown = to;
    endInsertRows();
}

const ConflictModel::Group *ConflictModel::groupOf(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() != 0)
        return nullptr;
    return &m_groups[static_cast<std::size_t>(index.row())];
}

ConflictModel::Row ConflictModel::rowKind(const QModelIndex &index) const
{
    const Group *group = groupOf(index.parent());
    if (group == nullptr)
        return Row::Group;
    return static_cast<std::size_t>(index.row()) < group->shown ? Row::Conflict : Row::More;
}

const ConflictItem *ConflictModel::item(const QModelIndex &index) const
{
    if (!index.isValid() || rowKind(index) != Row::Conflict)
        return nullptr;
    const Group *group = groupOf(index.parent());
    return &m_items[group->items[static_cast<std::size_t>(index.row())]].item;
}

QModelIndex ConflictModel::indexOf(const ConflictItem &item) const
{
    for (std::size_t g = 0; g < m_groups.size(); ++g) {
        const Group &group = m_groups[g];
        if (group.place != item.place)
            continue;
        for (std::size_t i = 0; i < group.shown; ++i) {
            if (m_items[group.items[i]].item.isSameAs(item))
                return index(static_cast<int>(i), 0, index(static_cast<int>(g), 0, {}));
        }
    }
    return {};
}

QModelIndex ConflictModel::firstConflict() const
{
    return m_groups.empty() ? QModelIndex() : index(0, 0, index(0, 0, {}));
}

QModelIndex ConflictModel::nextTo(const QModelIndex &index) const
{
    const Group *group = groupOf(index.parent());
    if (group == nullptr)
        return firstConflict();
    const int row = index.row();
    if (static_cast<std::size_t>(row) + 1 < group->shown)
        return index.siblingAtRow(row + 1);
    const int next = index.parent().row() + 1;
    if (next < static_cast<int>(m_groups.size()))
        return this->index(0, 0, this->index(next, 0, {}));
    return row > 0 ? index.siblingAtRow(row - 1) : firstConflict();
}

std::vector<ConflictItem> ConflictModel::checked() const
{
    std::vector<ConflictItem> items;
    for (const Entry &entry : m_items) {
        if (entry.isChecked)
            items.push_back(entry.item);
    }
    return items;
}

std::vector<ConflictItem> ConflictModel::alikeTo(const ConflictItem &item) const
{
    std::vector<ConflictItem> items;
    for (const Entry &entry : m_items) {
        if (areAlike(entry.item, item) && !entry.item.isSameAs(item))
            items.push_back(entry.item);
    }
    return items;
}

Qt::CheckState ConflictModel::checkOfAll() const
{
    if (m_checked == 0)
        return Qt::Unchecked;
    return m_checked == m_items.size() ? Qt::Checked : Qt::PartiallyChecked;
}

void ConflictModel::checkAll(Qt::CheckState state)
{
    for (const Group &group : m_groups) {
        for (const std::size_t i : group.items)
            m_items[i].isChecked = state == Qt::Checked;
    }
    m_checked = static_cast<std::size_t>(std::ranges::count(m_items, true, &Entry::isChecked));
    for (int g = 0; g < static_cast<int>(m_groups.size()); ++g) {
        const QModelIndex top = index(g, 0, {});
        Q_EMIT dataChanged(top, top, {Qt::CheckStateRole});
        Q_EMIT dataChanged(index(0, 0, top), index(rowCount(top) - 1, 0, top),
                           {Qt::CheckStateRole});
    }
    Q_EMIT checksChanged();
}

QModelIndex ConflictModel::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || column != 0 || row >= rowCount(parent))
        return {};
    return createIndex(row, column,
                       parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : quintptr{0});
}

QModelIndex ConflictModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return {};
    return createIndex(static_cast<int>(index.internalId() - 1), 0, quintptr{0});
}

int ConflictModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    const Group *group = groupOf(parent);
    if (group == nullptr)
        return 0;
    const bool hasMore = group->shown < group->items.size();
    return static_cast<int>(std::min(group->shown, group->items.size())) + (hasMore ? 1 : 0);
}

int ConflictModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant ConflictModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == RowRole)
        return static_cast<int>(rowKind(index));
    if (const Group *group = groupOf(index))
        return groupData(*group, role);
    const Group *group = groupOf(index.parent());
    if (rowKind(index) == Row::Conflict)
        return entryData(m_items[group->items[static_cast<std::size_t>(index.row())]], role);
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return tr("Show %Ln more like these", nullptr,
                  static_cast<int>(group->items.size() - group->shown));
    return {};
}

QVariant ConflictModel::groupData(const Group &group, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return group.place;
    case CountRole: return static_cast<int>(group.items.size());
    case Qt::AccessibleTextRole:
        return tr("%1, %Ln conflicts", nullptr, static_cast<int>(group.items.size()))
            .arg(group.place);
    case Qt::CheckStateRole: return checkOf(group);
    default: return {};
    }
}

QVariant ConflictModel::entryData(const Entry &entry, int role) const
{
    const ConflictItem &item = entry.item;
    switch (role) {
    case Qt::DisplayRole: return item.name;
    case DetailRole: return item.detail;
    case IconRole: return iconForFile(std::string(item.conflict.path.name()));
    case Qt::AccessibleTextRole: return item.name + QStringLiteral(", ") + item.detail;
    case Qt::ToolTipRole: return QString(item.place + QStringLiteral(" / ") + item.name);
    case Qt::CheckStateRole: return entry.isChecked ? Qt::Checked : Qt::Unchecked;
    default: return {};
    }
}

Qt::CheckState ConflictModel::checkOf(const Group &group) const
{
    const auto count = static_cast<std::size_t>(
        std::ranges::count_if(group.items, [this](std::size_t i) { return m_items[i].isChecked; }));
    if (count == 0)
        return Qt::Unchecked;
    return count == group.items.size() ? Qt::Checked : Qt::PartiallyChecked;
}

bool ConflictModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid() || rowKind(index) == Row::More)
        return false;
    const bool isChecked = value.toInt() == Qt::Checked;
    const QModelIndex top = groupOf(index) ? index : index.parent();
    const Group &group = *groupOf(top);
    const auto set = [&](std::size_t i) {
        m_checked += isChecked ? 1 : 0;
        m_checked -= m_items[i].isChecked ? 1 : 0;
        m_items[i].isChecked = isChecked;
    };
    if (index == top)
        std::ranges::for_each(group.items, set);
    else
        set(group.items[static_cast<std::size_t>(index.row())]);
    Q_EMIT dataChanged(top, top, {Qt::CheckStateRole});
    Q_EMIT dataChanged(this->index(0, 0, top), this->index(rowCount(top) - 1, 0, top),
                       {Qt::CheckStateRole});
    Q_EMIT checksChanged();
    return true;
}

Qt::ItemFlags ConflictModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (rowKind(index) == Row::More)
        return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable;
}

} // namespace tern
