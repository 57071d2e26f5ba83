#pragma once

#include "client/client.h"

#include <QWidget>

namespace tern {

/// What the user sees of the desktop. GUI thread.
class Surface final : public QObject {
    Q_OBJECT
public:
    /// `client` outlives it.
    explicit Surface(Client &client);
    ~Surface() override;

    /// Brings the window up, over others, at what `link` means (model/desktop_link.h); empty: as it
    /// was.
    void showWindow(const QString &link);
    /// Takes all of it away, while the engine ends.
    void hide();

Q_SIGNALS:
    void quitWanted();

private:
    std::unique_ptr<QWidget> m_window;
};

} // namespace tern
