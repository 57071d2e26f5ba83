#pragma once

#include "conflict_item.h"
#include "difference_view.h"

class QGridLayout;

namespace tern {

class TextLabel;

/// What there is to say of two versions that are not shown: why, and size, time and digest of each.
/// GUI thread.
class FactsView final : public DifferenceView {
    Q_OBJECT
public:
    explicit FactsView(QWidget *parent = nullptr);

    /// `digests`: "local_digest" and "remote_digest", where they are known.
    void show(const ConflictItem &item, const QString &why, const QJsonObject &digests,
              std::int64_t now);

private:
    void addRow(const QString &what, const QString &mine, const QString &theirs);

    TextLabel *m_why;
    QWidget *m_facts = nullptr;
    QGridLayout *m_grid = nullptr;
};

} // namespace tern
