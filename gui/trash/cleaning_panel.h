#pragma once

#include "client/desktop_parts.h"
#include "widgets/card.h"

class QComboBox;
class QPushButton;

namespace tern {

class TextLabel;

/// Removes what is old from the trash for good: says first how much that is, and what is safe. GUI
/// thread.
class CleaningPanel final : public Card {
    Q_OBJECT
public:
    explicit CleaningPanel(const DesktopParts &parts, QWidget *parent = nullptr);

    /// `folders`: whose trash.
    void ask(const std::vector<std::string> &folders);

Q_SIGNALS:
    void cleaned();
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void preview();
    void add(const Result<QJsonObject> &answer);
    void tellWhatWouldGo();
    void clean();
    void addRemoved(const Result<QJsonObject> &answer);
    void leave();

    DesktopParts m_parts;
    std::vector<std::string> m_folders;
    TextLabel *m_title;
    TextLabel *m_sentence;
    QComboBox *m_age;
    QPushButton *m_cancel;
    QPushButton *m_clean;
    std::int64_t m_before = 0; ///< nanoseconds since 1970: what is older goes
    std::uint64_t m_files = 0;
    std::uint64_t m_bytes = 0;
    std::size_t m_waiting = 0;
    std::optional<Error> m_error;
    int m_asked = 0; ///< answers to an earlier question are dropped
};

} // namespace tern
