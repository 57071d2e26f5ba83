#pragma once

#include "client/desktop_parts.h"
#include "sidebar.h"

#include <QMainWindow>

#include <map>

class QStackedWidget;

namespace tern {

/// The window: a sidebar and one page at a time. Pages are made when they are first shown, so that
/// the window stands at once. Knows no page by its kind: whoever makes the window adds them. GUI
/// thread.
class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    struct PageSpec {
        QString id;
        QString icon;
        QString title;
        Sidebar::Place place = Sidebar::Place::Top;
        std::function<QWidget *()> make; ///< the window becomes its owner
    };

    explicit MainWindow(const DesktopParts &parts, QWidget *parent = nullptr);

    void addPage(PageSpec page);
    /// The page with that id, made and brought to the front. Null for an id that is not there.
    QWidget *showPage(const QString &id);
    [[nodiscard]] QString pageShown() const { return m_shown; }
    /// Shows the window, wherever it was, and takes the keyboard.
    void bringToFront();

    /// Size, place and page, for the next time.
    [[nodiscard]] QByteArray saved() const;
    /// Bytes that saved() did not make change nothing.
    void restore(const QByteArray &saved);

Q_SIGNALS:
    void dropped(const QStringList &places); ///< anywhere in the window
    void hidden();

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void refresh();

    DesktopParts m_parts;
    Sidebar *m_sidebar;
    QStackedWidget *m_stack;
    std::map<QString, PageSpec> m_pages;
    std::map<QString, QWidget *> m_made;
    QString m_shown;
};

} // namespace tern
