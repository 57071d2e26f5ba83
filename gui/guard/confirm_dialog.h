#pragma once

#include <QDialog>

#include <cstdint>
#include <optional>

class QLineEdit;
class QPushButton;

namespace tern {

/// Asks a second time before something is done. What destroys asks for the number of files, too, so
/// that nobody confirms it in passing. Cancel is the default then. Opened with open(). GUI thread.
class ConfirmDialog final : public QDialog {
    Q_OBJECT
public:
    struct Question {
        QString title;
        QString sentence;
        QString action; ///< the word of the button
        /// Set: it destroys so many files, and the number has to be typed.
        std::optional<std::uint64_t> destroys = {};
    };

    explicit ConfirmDialog(const Question &question, QWidget *parent = nullptr);

private:
    [[nodiscard]] QWidget *makeCountField(std::uint64_t count);
    [[nodiscard]] bool isCountRight() const;

    std::optional<std::uint64_t> m_count;
    QLineEdit *m_field = nullptr;
    QPushButton *m_action;
};

} // namespace tern
