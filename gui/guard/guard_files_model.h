#pragma once

#include "model/status_snapshot.h"

#include <QAbstractTableModel>
#include <QJsonArray>
#include <QTimer>

#include <vector>

namespace tern {

/// The files that a guard counted, out of the plan of a dry run: name and size. Taken over slice by
/// slice, so that a plan of a million actions holds nothing up. GUI thread.
class GuardFilesModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column : std::uint8_t { Path, Size, Columns };

    explicit GuardFilesModel(QObject *parent = nullptr);

    /// `plan` as the command "sync" answers it.
    void setPlan(const QJsonObject &plan, const GuardStop &stop);
    [[nodiscard]] bool isWhole() const { return m_next >= m_actions.size(); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

Q_SIGNALS:
    void whole(); ///< all of the plan is in

private:
    struct Row {
        RelPath path;
        std::uint64_t size = 0;
    };
    void takeSlice();

    GuardStop m_stop;
    QJsonArray m_actions;
    qsizetype m_next = 0;
    std::vector<Row> m_rows;
    QTimer m_timer;
};

} // namespace tern
