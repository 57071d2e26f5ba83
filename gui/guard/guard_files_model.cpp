#include "guard_files_model.h"

#include "control/json_read.h"
#include "widgets/line_icon.h"
#include "words/words.h"

#include <algorithm>
#include <iterator>

namespace tern {

namespace {

constexpr qsizetype slice = 1000; // actions; a few milliseconds

bool isLoss(const Action &action)
{
    if (!action.before || action.before->kind != Kind::File)
        return false;
    if (action.kind == ActionKind::Remove)
        return true;
    return action.kind == ActionKind::Copy && action.before->size > 0 && action.after
           && action.after->kind == Kind::File && action.after->size == 0;
}

} // namespace

GuardFilesModel::GuardFilesModel(QObject *parent) : QAbstractTableModel(parent)
{
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &GuardFilesModel::takeSlice);
}

void GuardFilesModel::setPlan(const QJsonObject &plan, const GuardStop &stop)
{
    beginResetModel();
    m_rows.clear();
    m_stop = stop;
    m_actions = plan.value(QStringLiteral("actions")).toArray();
    m_next = 0;
    endResetModel();
    m_timer.start();
}

void GuardFilesModel::takeSlice()
{
    std::vector<Row> found;
    const qsizetype end = std::min(m_next + slice, m_actions.size());
    for (; m_next < end; ++m_next) {
        const Action action = actionFrom(m_actions.at(m_next).toObject());
        if (isLoss(action) && name(action.side) == m_stop.where)
            found.push_back({action.path, action.before->size});
    }
    if (!found.empty()) {
        const int first = static_cast<int>(m_rows.size());
        beginInsertRows({}, first, first + static_cast<int>(found.size()) - 1);
        std::move(found.begin(), found.end(), std::back_inserter(m_rows));
        endInsertRows();
    }
    if (!isWhole())
        return;
    m_timer.stop();
    Q_EMIT whole();
}

int GuardFilesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int GuardFilesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant GuardFilesModel::data(const QModelIndex &index, int role) const
{
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return index.column() == Path ? shownPath(row.path) : sizeText(row.size);
    case Qt::ToolTipRole: return shownPath(row.path);
    case Qt::DecorationRole:
        return index.column() == Path
                   ? QVariant(lineIcon(iconForFile(row.path.bytes()), Role::SecondLine))
                   : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() == Size ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    default: return {};
    }
}

QVariant GuardFilesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == Size)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Path ? tr("File") : tr("Size");
}

} // namespace tern
