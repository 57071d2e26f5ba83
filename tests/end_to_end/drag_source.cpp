// A small window from which paths can be dragged away, as from a file manager. Says "dragging" when
// a drag began and "dropped NAME-OF-ACTION" when it ended.
#include <QApplication>
#include <QDrag>
#include <QLabel>
#include <QMimeData>
#include <QMouseEvent>
#include <QUrl>

#include <cstdio>

namespace {

class Source : public QLabel {
public:
    explicit Source(QList<QUrl> urls)
        : QLabel(QStringLiteral("Drag from here")), m_urls(std::move(urls))
    {
        setMinimumSize(160, 80);
        setWindowTitle(QStringLiteral("Drag source"));
    }

protected:
    void mouseMoveEvent(QMouseEvent *event) override
    {
        if ((event->buttons() & Qt::LeftButton) == 0)
            return;
        auto *dragged = new QMimeData;
        dragged->setUrls(m_urls);
        auto *drag = new QDrag(this);
        drag->setMimeData(dragged);
        std::puts("dragging");
        std::fflush(stdout);
        const Qt::DropAction done = drag->exec(Qt::CopyAction | Qt::MoveAction | Qt::LinkAction);
        std::printf("dropped %s\n", done == Qt::IgnoreAction ? "nowhere" : "somewhere");
        std::fflush(stdout);
    }

private:
    const QList<QUrl> m_urls;
};

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QList<QUrl> urls;
    const QStringList paths = QCoreApplication::arguments().mid(1);
    for (const QString &path : paths)
        urls.append(QUrl::fromLocalFile(path));
    Source source(urls);
    source.show();
    return QApplication::exec();
}
