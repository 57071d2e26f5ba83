#pragma once

#include "conflict_item.h"

#include <QAbstractItemModel>

#include <map>

namespace tern {

/// The open conflicts, grouped by folder and directory, with check boxes. Large groups show their
/// first few until they are asked for more, so that 10,000 rows are never laid out at once. GUI
/// thread.
class ConflictModel final : public QAbstractItemModel {
    Q_OBJECT
public:
    enum class Row : std::uint8_t { Group, Conflict, More };
    enum Role { RowRole = Qt::UserRole, DetailRole, IconRole, CountRole };

    using QAbstractItemModel::QAbstractItemModel;

    /// Checks of what is still there stay.
    void setItems(std::vector<ConflictItem> items);
    /// Only those with these words in name or place.
    void setFilter(const QString &words);
    void setDetail(const QModelIndex &index, const QString &detail);
    void showMore(const QModelIndex &more);

    [[nodiscard]] Row rowKind(const QModelIndex &index) const;
    /// Null for a row that is no conflict.
    [[nodiscard]] const ConflictItem *item(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const ConflictItem &item) const;
    [[nodiscard]] QModelIndex firstConflict() const;
    /// The conflict after that one, else the one before it.
    [[nodiscard]] QModelIndex nextTo(const QModelIndex &index) const;

    [[nodiscard]] std::size_t total() const { return m_items.size(); }
    [[nodiscard]] std::size_t listed() const { return m_listed; } ///< by the filter
    [[nodiscard]] std::size_t checkedCount() const { return m_checked; }
    [[nodiscard]] std::vector<ConflictItem> checked() const;
    [[nodiscard]] std::vector<ConflictItem> alikeTo(const ConflictItem &item) const; ///< others
    [[nodiscard]] Qt::CheckState checkOfAll() const;
    void checkAll(Qt::CheckState state); ///< all that are listed

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void checksChanged();

private:
    struct Group {
        QString place;
        std::vector<std::size_t>
            items;             ///< by number in m_items; those that the filter lets through
        std::size_t shown = 0; ///< how many of them have rows
    };
    struct Entry {
        ConflictItem item;
        bool isChecked = false;
    };

    void regroup();
    [[nodiscard]] const Group *groupOf(const QModelIndex &index) const;
    [[nodiscard]] QVariant groupData(const Group &group, int role) const;
    [[nodiscard]] QVariant entryData(const Entry &entry, int role) const;
    [[nodiscard]] Qt::CheckState checkOf(const Group &group) const;

    std::vector<Entry> m_items;
    std::vector<Group> m_groups;
    std::map<QString, std::size_t> m_opened; ///< groups that were asked for more, and how much
    QString m_filter;
    std::size_t m_listed = 0;
    std::size_t m_checked = 0;
};

} // namespace tern
