#pragma once

#include <QMimeData>
#include <QStringList>
#include <QWidget>

namespace tern {

/// The places of this computer that are dragged; empty when anything else is among them.
[[nodiscard]] QStringList localPlacesIn(const QMimeData *data);

/// A strip that asks for a folder to be dropped on it. GUI thread.
class DropZone final : public QWidget {
    Q_OBJECT
public:
    explicit DropZone(QWidget *parent = nullptr);

Q_SIGNALS:
    void dropped(const QStringList &places);
    void clicked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool m_hovered = false;
};

} // namespace tern
