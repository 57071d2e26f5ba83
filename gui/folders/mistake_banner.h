#pragma once

#include "client/desktop_parts.h"

#include <QWidget>

#include <optional>

namespace tern {

class Banner;

/// There while the configuration as a whole has a mistake: says in which file and line, what is
/// safe, and that all folders wait; opens the file, and has it read again on a click, or by itself
/// when somebody comes back to the window. GUI thread.
class MistakeBanner final : public QWidget {
    Q_OBJECT
public:
    MistakeBanner(const DesktopParts &parts, QWidget *parent);

protected:
    bool event(QEvent *event) override;

private:
    enum class Answer : std::uint8_t { Told, Untold };

    void refresh();
    void openFile();
    void checkAgain(Answer answer);

    DesktopParts m_parts;
    Banner *m_banner;
    std::optional<Error> m_stillSo; ///< as it was after the last click
};

} // namespace tern
