#pragma once

#include <QWidget>

class QGridLayout;

namespace tern {

class TextLabel;

/// A title with pairs of a word and a sentence below it, beside the badge of a state: what dialogs
/// say that stop somebody. GUI thread.
class FactGrid final : public QWidget {
    Q_OBJECT
public:
    /// `badge` stands left of it; the grid takes it. May be null.
    explicit FactGrid(QWidget *badge, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// Adds a pair; its sentence is set on what comes back.
    TextLabel *add(const QString &word);
    /// Adds something below the last sentence.
    void addBelow(QWidget *widget);

protected:
    bool event(QEvent *event) override;

private:
    void fit();

    TextLabel *m_title;
    QGridLayout *m_pairs;
};

} // namespace tern
