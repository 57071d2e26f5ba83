#pragma once

#include "timetable_line.h"

#include <QWidget>

#include <vector>

class QPushButton;
class QVBoxLayout;

namespace tern {

class TextLabel;

/// From when on which speed holds, a row each. GUI thread.
class TimetableEditor final : public QWidget {
    Q_OBJECT
public:
    explicit TimetableEditor(QWidget *parent = nullptr);
    ~TimetableEditor() override;

    /// Entries as the engine tells them. What somebody is writing stays.
    void show(const QStringList &entries);
    void setError(const QString &sentence);

Q_SIGNALS:
    /// All entries, after one of them was changed. Not while a limit is still to be written.
    void given(const QStringList &entries);

private:
    class Row;

    void add(const TimetableLine &line);
    void remove(Row *row);
    void give();

    std::vector<Row *> m_lines;
    QStringList m_shown;
    QVBoxLayout *m_rows;
    QPushButton *m_add;
    TextLabel *m_note;
    TextLabel *m_error;
};

} // namespace tern
