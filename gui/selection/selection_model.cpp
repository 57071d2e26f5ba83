#include "selection_model.h"

#include "widgets/line_icon.h"
#include "widgets/type_scale.h"
#include "words/words.h"

#include <QApplication>

#include <algorithm>

namespace tern {

namespace {

constexpr int toldAtOnce = 2000;

bool isAscii(std::string_view text)
{
    return std::all_of(text.begin(), text.end(),
                       [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

/// Whether a name holds the words that are looked for.
class NameSearch {
public:
    explicit NameSearch(const QString &words)
        : m_words(words.toLower()), m_bytes(m_words.toStdString()), m_isAscii(isAscii(m_bytes))
    {
    }
    [[nodiscard]] bool finds(const SelectionNodes &nodes, SelectionNodes::Node node) const
    {
        if (m_isAscii)
            return nodes.searched(node).find(m_bytes) != std::string_view::npos;
        const std::string_view name = nodes.name(node);
        return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()))
            .contains(m_words, Qt::CaseInsensitive);
    }

private:
    QString m_words;
    std::string m_bytes;
    bool m_isAscii;
};

Qt::CheckState stateFor(SelectionNodes::Tick tick)
{
    switch (tick) {
    case SelectionNodes::Tick::Off: return Qt::Unchecked;
    case SelectionNodes::Tick::Partly: return Qt::PartiallyChecked;
    case SelectionNodes::Tick::On: return Qt::Checked;
    }
    return Qt::Unchecked;
}

bool isNews(SelectionNodes::Place place)
{
    return place == SelectionNodes::Place::WillBeFreed || place == SelectionNodes::Place::WillCome;
}

bool isFar(SelectionNodes::Place place)
{
    return place == SelectionNodes::Place::RemoteOnly;
}

QString wordFor(SelectionNodes::Place place)
{
    switch (place) {
    case SelectionNodes::Place::Here: return SelectionModel::tr("Here");
    case SelectionNodes::Place::PartOfIt: return SelectionModel::tr("Part of it");
    case SelectionNodes::Place::RemoteOnly: return SelectionModel::tr("Remote only");
    case SelectionNodes::Place::OnlyHere: return SelectionModel::tr("Only here");
    case SelectionNodes::Place::StillHere: return SelectionModel::tr("Not freed yet");
    case SelectionNodes::Place::WillBeFreed: return SelectionModel::tr("Will be freed");
    case SelectionNodes::Place::WillCome: return SelectionModel::tr("Will be fetched");
    }
    return {};
}

} // namespace

SelectionModel::SelectionModel(QObject *parent) : QAbstractItemModel(parent) {}

void SelectionModel::setNodes(SelectionNodes nodes)
{
    beginResetModel();
    m_nodes = std::move(nodes);
    m_shown.clear();
    m_hit.clear();
    m_hits = 0;
    m_children.clear();
    m_rows.assign(m_nodes.size(), 0);
    endResetModel();
}

void SelectionModel::setFilter(Show show, const QString &words)
{
    beginResetModel();
    m_children.clear();
    m_shown.clear();
    m_hit.clear();
    m_hits = 0;
    if (show != Show::Everything || !words.isEmpty()) {
        m_shown.assign(m_nodes.size(), 0);
        m_hit.assign(m_nodes.size(), 0);
        const NameSearch search(words);
        Node below = 0; // up to here all is below a hit
        for (Node node = 0; node < m_nodes.size(); ++node) {
            const bool isKind =
                show == Show::Everything || (show == Show::Here) == m_nodes.isHere(node);
            const bool isHit = !words.isEmpty() && search.finds(m_nodes, node);
            const bool isFound = isKind && (words.isEmpty() || isHit || node < below);
            if (isHit && isKind) {
                below = std::max(below, m_nodes.end(node));
                m_hit[node] = 1;
                ++m_hits;
            }
            if (!isFound)
                continue;
            for (Node at = node; at != SelectionNodes::none && m_shown[at] == 0;
                 at = m_nodes.parent(at))
                m_shown[at] = 1;
        }
    }
    endResetModel();
}

std::vector<QModelIndex> SelectionModel::firstHits(std::size_t most)
{
    std::vector<QModelIndex> found;
    for (Node node = 0; node < m_hit.size() && found.size() < most; ++node) {
        if (m_hit[node] != 0)
            found.push_back(indexOf(node, NameColumn));
    }
    return found;
}

SelectionNodes::Node SelectionModel::nodeAt(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node>(index.internalId()) : SelectionNodes::none;
}

SelectionModel::Children &SelectionModel::childrenOf(Node parent) const
{
    const auto [found, isNew] = m_children.try_emplace(parent);
    Children &children = found->second;
    if (!isNew)
        return children;
    const bool isTop = parent == SelectionNodes::none;
    const Node end = isTop ? m_nodes.size() : m_nodes.end(parent);
    for (Node child = isTop ? 0 : parent + 1; child < end; child = m_nodes.end(child)) {
        if (!isShown(child))
            continue;
        m_rows[child] = static_cast<std::uint32_t>(children.nodes.size());
        children.nodes.push_back(child);
    }
    children.told = std::min(toldAtOnce, static_cast<int>(children.nodes.size()));
    return children;
}

QModelIndex SelectionModel::indexOf(Node node, int column) const
{
    if (node == SelectionNodes::none)
        return {};
    static_cast<void>(childrenOf(m_nodes.parent(node))); // so that it has a row
    return createIndex(static_cast<int>(m_rows[node]), column, static_cast<quintptr>(node));
}

QModelIndex SelectionModel::index(int row, int column, const QModelIndex &parent) const
{
    const Children &children = childrenOf(nodeAt(parent));
    if (row < 0 || row >= children.told || column < 0 || column >= columns)
        return {};
    return createIndex(row, column,
                       static_cast<quintptr>(children.nodes[static_cast<std::size_t>(row)]));
}

QModelIndex SelectionModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexOf(m_nodes.parent(nodeAt(index)), NameColumn) : QModelIndex();
}

int SelectionModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : childrenOf(nodeAt(parent)).told;
}

int SelectionModel::columnCount(const QModelIndex &) const
{
    return columns;
}

bool SelectionModel::hasChildren(const QModelIndex &parent) const
{
    if (parent.column() > 0)
        return false;
    if (!parent.isValid())
        return m_nodes.size() > 0;
    const Node node = nodeAt(parent);
    for (Node child = node + 1; child < m_nodes.end(node); child = m_nodes.end(child)) {
        if (isShown(child))
            return true;
    }
    return false;
}

bool SelectionModel::canFetchMore(const QModelIndex &parent) const
{
    const Children &children = childrenOf(nodeAt(parent));
    return children.told < static_cast<int>(children.nodes.size());
}

void SelectionModel::fetchMore(const QModelIndex &parent)
{
    Children &children = childrenOf(nodeAt(parent));
    const int all = static_cast<int>(children.nodes.size());
    const int more = std::min(children.told + toldAtOnce, all);
    if (more == children.told)
        return;
    beginInsertRows(parent, children.told, more - 1);
    children.told = more;
    endInsertRows();
}

QVariant SelectionModel::text(Node node, int column) const
{
    switch (column) {
    case NameColumn: return shownName(std::string(m_nodes.name(node)));
    case FilesColumn: return countText(m_nodes.whole(node).files);
    case SizeColumn: return sizeText(m_nodes.whole(node).bytes);
    case PlaceColumn: return wordFor(m_nodes.place(node));
    default: return {};
    }
}

QVariant SelectionModel::data(const QModelIndex &index, int role) const
{
    const Node node = nodeAt(index);
    if (node == SelectionNodes::none)
        return {};
    const bool isNumber = index.column() == FilesColumn || index.column() == SizeColumn;
    const bool isPlace = index.column() == PlaceColumn;
    switch (role) {
    case Qt::DisplayRole: return text(node, index.column());
    case Qt::CheckStateRole:
        return index.column() == NameColumn ? QVariant(stateFor(m_nodes.tick(node))) : QVariant();
    case Qt::DecorationRole:
        if (index.column() != NameColumn)
            return {};
        return isFar(m_nodes.place(node))
                   ? lineIcon(QStringLiteral("folder-remote"), Role::SecondLine)
                   : lineIcon(QStringLiteral("folder"), Role::Link);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::ForegroundRole:
        if (isPlace && isNews(m_nodes.place(node)))
            return colorOf(Role::Link, QApplication::palette());
        if (isPlace && isFar(m_nodes.place(node)))
            return colorOf(Role::SecondLine, QApplication::palette());
        return {};
    case Qt::FontRole:
        return isPlace && isNews(m_nodes.place(node)) ? QVariant(fontFor(TypeStyle::Strong))
                                                      : QVariant();
    case Qt::ToolTipRole: return index.column() == NameColumn ? text(node, NameColumn) : QVariant();
    case Qt::AccessibleTextRole:
        return index.column() == NameColumn
                   ? tr("%1, %2, %3")
                         .arg(text(node, NameColumn).toString(),
                              filesText(m_nodes.whole(node).files), wordFor(m_nodes.place(node)))
                   : text(node, index.column());
    default: return {};
    }
}

bool SelectionModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const Node node = nodeAt(index);
    if (node == SelectionNodes::none || role != Qt::CheckStateRole)
        return false;
    // From "partly" a click ticks all of it.
    const bool isOn = value.toInt() != Qt::Unchecked;
    m_nodes.choose(node, isOn ? Choice::Chosen : Choice::Unchosen);
    tellTicks(node);
    Q_EMIT ticked();
    return true;
}

/// To those above, and to those below that were looked at.
void SelectionModel::tellTicks(Node node)
{
    for (Node at = node; at != SelectionNodes::none; at = m_nodes.parent(at))
        Q_EMIT dataChanged(indexOf(at, 0), indexOf(at, columns - 1));
    std::vector<Node> parents;
    for (const auto &[parent, children] : m_children) {
        if (parent != SelectionNodes::none && parent >= node && parent < m_nodes.end(node)
            && children.told > 0)
            parents.push_back(parent);
    }
    for (const Node parent : parents) {
        const Children &children = childrenOf(parent);
        Q_EMIT dataChanged(
            indexOf(children.nodes.front(), 0),
            indexOf(children.nodes[static_cast<std::size_t>(children.told - 1)], columns - 1));
    }
}

Qt::ItemFlags SelectionModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags all = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return index.column() == NameColumn ? all | Qt::ItemIsUserCheckable : all;
}

QVariant SelectionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool isNumber = section == FilesColumn || section == SizeColumn;
        return int(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn: return tr("Name");
    case FilesColumn: return tr("Files");
    case SizeColumn: return tr("Size");
    case PlaceColumn: return tr("On this computer");
    default: return {};
    }
}

} // namespace tern
