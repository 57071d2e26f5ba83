#pragma once

#include <QWidget>

#include <string>

class QLineEdit;
class QPushButton;

namespace tern {

/// A line for a folder's place, with a button that browses for it. GUI thread.
class PlaceField final : public QWidget {
    Q_OBJECT
public:
    /// `name` is the line's accessible name; `browse` that of the button, and the title of what it
    /// opens.
    PlaceField(const QString &name, const QString &browse, QWidget *parent = nullptr);

    /// As bytes; empty: none.
    [[nodiscard]] std::string place() const;
    void setPlace(const std::string &place);

Q_SIGNALS:
    void typed();  ///< a key was pressed
    void chosen(); ///< a whole place came at once

private:
    void browse();

    QLineEdit *m_line;
    QPushButton *m_browse;
};

} // namespace tern
