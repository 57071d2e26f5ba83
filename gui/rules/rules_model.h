#pragma once

#include "rules_draft.h"

#include <QAbstractTableModel>

namespace tern {

/// The rules of a draft in the order in which they are asked, and "everything else" at the end.
/// Rules of the free list can be edited; what else decides is shown between them. GUI thread.
class RulesModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column : int {
        NumberColumn,
        OnColumn,
        MatchColumn,
        DoColumn,
        FilesColumn,
        SizeColumn,
        MoreColumn,
        columns
    };
    struct Row {
        enum class Kind : std::uint8_t { Free, Fixed, Rest };
        Kind kind = Kind::Rest;
        std::size_t number = 0; ///< Free: in the list
        std::string text = {};
        Treatment treatment = Treatment::BothWays;
        std::optional<ConflictPolicy> conflicts = {};
        RuleState state = RuleState::On;
        RuleOrigin origin = {};
        std::optional<Tally> files = {}; ///< nothing: not counted yet
        bool isWrong = false;
    };

    explicit RulesModel(const RulesDraft &draft, QObject *parent = nullptr);

    [[nodiscard]] const Row &row(int index) const
    {
        return m_rows[static_cast<std::size_t>(index)];
    }
    /// Where the rule `number` of the free list is shown; -1: nowhere.
    [[nodiscard]] int rowOf(std::size_t number) const;
    [[nodiscard]] std::size_t freeRules() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

Q_SIGNALS:
    void switched(std::size_t number, tern::RuleState state);

private:
    void rebuild();
    void takeCounts();
    [[nodiscard]] std::vector<Row> made() const;
    [[nodiscard]] QVariant text(const Row &row, int index, int column) const;

    const RulesDraft &m_draft;
    std::vector<Row> m_rows;
};

/// The line icon for what a rule does.
[[nodiscard]] QString iconFor(Treatment treatment, std::optional<ConflictPolicy> conflicts);

} // namespace tern
