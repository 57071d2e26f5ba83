#include "rules_model.h"

#include "widgets/line_icon.h"
#include "widgets/type_scale.h"
#include "words/rule_words.h"
#include "words/words.h"

#include <QApplication>

#include <algorithm>

namespace tern {

namespace {

using Row = RulesModel::Row;

Row freeRow(const WrittenRule &rule, std::size_t number)
{
    Row row;
    row.kind = Row::Kind::Free;
    row.number = number;
    row.text = rule.match.text;
    const auto textOfValue = [](const std::optional<WrittenRule::Value> &value) {
        return value ? value->text : std::string();
    };
    row.treatment = treatmentFromName(textOfValue(rule.treatment)).value_or(Treatment::BothWays);
    row.conflicts = conflictPolicyFromName(textOfValue(rule.conflicts));
    row.state = textOfValue(rule.enabled) == "false" ? RuleState::Off : RuleState::On;
    row.origin.line = static_cast<std::size_t>(rule.line);
    row.isWrong = !Expression::parse(rule.match.text);
    return row;
}

Row fixedRow(const OrderedRule &rule)
{
    Row row;
    row.kind = Row::Kind::Fixed;
    row.text = rule.text;
    row.treatment = rule.treatment;
    row.conflicts = rule.conflicts;
    row.state = rule.state;
    row.origin = rule.origin;
    return row;
}

bool isOfFreeList(const OrderedRule &rule)
{
    return rule.origin.name.starts_with("rules.");
}

} // namespace

QString iconFor(Treatment treatment, std::optional<ConflictPolicy> conflicts)
{
    if (treatment != Treatment::LeaveOut && conflicts == ConflictPolicy::Merge)
        return QStringLiteral("merge");
    switch (treatment) {
    case Treatment::LeaveOut: return QStringLiteral("rules");
    case Treatment::BothWays: return QStringLiteral("both");
    case Treatment::UpOnly: return QStringLiteral("up");
    case Treatment::DownOnly: return QStringLiteral("down");
    case Treatment::AskFirst: return QStringLiteral("info");
    }
    return QStringLiteral("both");
}

RulesModel::RulesModel(const RulesDraft &draft, QObject *parent)
    : QAbstractTableModel(parent), m_draft(draft)
{
    connect(&draft, &RulesDraft::changed, this, [this] { rebuild(); });
    connect(&draft, &RulesDraft::counted, this, [this] { takeCounts(); });
}

/// As they are asked. The file's own free list stands before those of files that it includes.
std::vector<Row> RulesModel::made() const
{
    const std::vector<WrittenRule> &written = m_draft.written().rules;
    std::vector<Row> rows;
    std::size_t next = 0;
    const auto addFree = [&](std::size_t until) {
        for (; next < until; ++next)
            rows.push_back(freeRow(written[next], next));
    };
    bool isPast = false;
    for (const OrderedRule &rule : m_draft.order()) {
        const bool isOwn = isOfFreeList(rule) && next < written.size();
        if (isOwn) {
            addFree(next + 1);
            continue;
        }
        isPast = isPast
                 || (!rule.origin.name.starts_with("folders.")
                     && !rule.origin.name.starts_with("sync.filters"));
        if (isPast)
            addFree(written.size());
        rows.push_back(fixedRow(rule));
    }
    addFree(written.size());
    rows.emplace_back();
    return rows;
}

void RulesModel::rebuild()
{
    std::vector<Row> rows = made();
    const bool isSameShape =
        rows.size() == m_rows.size()
        && std::equal(rows.begin(), rows.end(), m_rows.begin(),
                      [](const Row &a, const Row &b) { return a.kind == b.kind; });
    if (!isSameShape) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    for (std::size_t i = 0; i < rows.size(); ++i)
        rows[i].files = m_rows[i].files; // until they are counted anew
    m_rows = std::move(rows);
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

void RulesModel::takeCounts()
{
    if (!m_draft.counts())
        return;
    const OrderedRules &counts = *m_draft.counts();
    std::size_t next = 0;
    for (Row &row : m_rows) {
        if (row.kind == Row::Kind::Rest)
            row.files = counts.rest;
        else if (next < counts.rules.size())
            row.files = counts.rules[next++].files;
    }
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, FilesColumn), index(rowCount() - 1, SizeColumn));
}

int RulesModel::rowOf(std::size_t number) const
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].kind == Row::Kind::Free && m_rows[i].number == number)
            return static_cast<int>(i);
    }
    return -1;
}

std::size_t RulesModel::freeRules() const
{
    return m_draft.written().rules.size();
}

int RulesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RulesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant RulesModel::text(const Row &row, int index, int column) const
{
    switch (column) {
    case NumberColumn:
        return row.kind == Row::Kind::Rest ? QString()
                                           : countText(static_cast<std::uint64_t>(index) + 1);
    case MatchColumn:
        return row.kind == Row::Kind::Rest || row.text.empty() ? tr("Everything else")
                                                               : shownName(row.text);
    case DoColumn:
        return row.kind == Row::Kind::Rest ? tr("As the folder")
                                           : wordFor(row.treatment, row.conflicts);
    case FilesColumn: return row.files ? countText(row.files->files) : QString();
    case SizeColumn:
        return row.files && row.files->files > 0 ? sizeText(row.files->bytes) : QString();
    default: return {};
    }
}

QVariant RulesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = this->row(index.row());
    const int column = index.column();
    const bool isRest = row.kind == Row::Kind::Rest || row.text.empty();
    const QPalette palette = QApplication::palette();
    switch (role) {
    case Qt::DisplayRole: return text(row, index.row(), column);
    case Qt::CheckStateRole:
        if (column != OnColumn || row.kind != Row::Kind::Free)
            return {};
        return row.state == RuleState::On ? Qt::Checked : Qt::Unchecked;
    case Qt::DecorationRole:
        if (column == DoColumn)
            return lineIcon(iconFor(row.treatment, row.conflicts), Role::SecondLine);
        if (column == NumberColumn && row.kind == Row::Kind::Free)
            return lineIcon(QStringLiteral("grip"), Role::SecondLine);
        if (column == MoreColumn && row.kind != Row::Kind::Rest)
            return lineIcon(QStringLiteral("more"), Role::SecondLine);
        return {};
    case Qt::FontRole:
        return column == MatchColumn && !isRest ? QVariant(fontFor(TypeStyle::Code)) : QVariant();
    case Qt::ForegroundRole:
        if (column == MatchColumn && row.isWrong)
            return colorOf(Role::Stopped, palette);
        if (column == NumberColumn || (column == MatchColumn && isRest)
            || row.state == RuleState::Off || row.kind == Row::Kind::Fixed)
            return colorOf(Role::SecondLine, palette);
        return {};
    case Qt::TextAlignmentRole:
        return int(
            Qt::AlignVCenter
            | (column == FilesColumn || column == SizeColumn ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::ToolTipRole:
        if (column == MatchColumn && row.kind == Row::Kind::Fixed)
            return tr("%1, line %2").arg(shownPlace(row.origin.file)).arg(row.origin.line);
        return column == MatchColumn ? text(row, index.row(), column) : QVariant();
    case Qt::AccessibleTextRole:
        if (column == OnColumn)
            return row.state == RuleState::On ? tr("On") : tr("Off");
        return column == MoreColumn ? tr("More") : text(row, index.row(), column);
    default: return {};
    }
}

bool RulesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != OnColumn
        || row(index.row()).kind != Row::Kind::Free)
        return false;
    const bool isOn = value.toInt() == Qt::Checked;
    Q_EMIT switched(row(index.row()).number, isOn ? RuleState::On : RuleState::Off);
    return true;
}

Qt::ItemFlags RulesModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Row &row = this->row(index.row());
    Qt::ItemFlags flags = Qt::ItemIsEnabled;
    if (row.kind == Row::Kind::Rest)
        return flags;
    flags |= Qt::ItemIsSelectable;
    if (index.column() == OnColumn && row.kind == Row::Kind::Free)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant RulesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(
            Qt::AlignVCenter
            | (section == FilesColumn || section == SizeColumn ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case OnColumn: return tr("On");
    case MatchColumn: return tr("When a file matches");
    case DoColumn: return tr("Do this");
    case FilesColumn: return tr("Files");
    case SizeColumn: return tr("Size");
    default: return {};
    }
}

} // namespace tern
