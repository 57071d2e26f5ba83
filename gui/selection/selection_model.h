#pragma once

#include "selection_nodes.h"

#include <QAbstractItemModel>

#include <unordered_map>

namespace tern {

/// The folders of a pair as a tree with tri-state boxes. Children are told of as they are looked
/// at, a few thousand at a time. GUI thread.
class SelectionModel final : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column : int { NameColumn, FilesColumn, SizeColumn, PlaceColumn, columns };
    enum class Show : std::uint8_t { Everything, Here, RemoteOnly };

    explicit SelectionModel(QObject *parent = nullptr);

    void setNodes(SelectionNodes nodes);
    [[nodiscard]] const SelectionNodes &nodes() const { return m_nodes; }
    /// Only folders with `words` in their names, with what is above and below them; empty: all.
    void setFilter(Show show, const QString &words);
    /// How many folders have the words in their names.
    [[nodiscard]] std::size_t hits() const { return m_hits; }
    /// Those of them that are first, to be shown.
    [[nodiscard]] std::vector<QModelIndex> firstHits(std::size_t most);
    [[nodiscard]] SelectionNodes::Node nodeAt(const QModelIndex &index) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex &parent) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

Q_SIGNALS:
    void ticked();

private:
    using Node = SelectionNodes::Node;
    struct Children {
        std::vector<Node> nodes;
        int told = 0; ///< of them so far
    };

    [[nodiscard]] Children &childrenOf(Node parent) const;
    [[nodiscard]] QModelIndex indexOf(Node node, int column) const;
    [[nodiscard]] bool isShown(Node node) const { return m_shown.empty() || m_shown[node] != 0; }
    [[nodiscard]] QVariant text(Node node, int column) const;
    void tellTicks(Node node);

    SelectionNodes m_nodes;
    std::vector<std::uint8_t> m_shown; ///< by node; empty: all are
    std::vector<std::uint8_t> m_hit;
    std::size_t m_hits = 0;
    mutable std::unordered_map<Node, Children> m_children;
    mutable std::vector<std::uint32_t> m_rows; ///< by node, once it was asked for
};

} // namespace tern
