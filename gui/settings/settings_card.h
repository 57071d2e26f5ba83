#pragma once

#include "widgets/card.h"

class QVBoxLayout;

namespace tern {

/// The rows of one section, with lines between them. GUI thread.
class SettingsCard : public Card {
    Q_OBJECT
public:
    explicit SettingsCard(const QString &title, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const { return accessibleName(); }

protected:
    /// The card becomes its owner.
    void addRow(QWidget *row);

private:
    QVBoxLayout *m_rows;
};

} // namespace tern
