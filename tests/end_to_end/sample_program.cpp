// As small a program as the session can be tried with: a button, a field, a place to drop files on,
// and an icon in the tray.
#include <QApplication>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSystemTrayIcon>
#include <QUrl>
#include <QVBoxLayout>

namespace {

class Sample : public QWidget {
public:
    Sample()
    {
        setAcceptDrops(true);
        setWindowTitle(QStringLiteral("Sample"));
        auto *layout = new QVBoxLayout(this);
        auto *button = new QPushButton(QStringLiteral("Say hello"));
        auto *field = new QLineEdit;
        field->setAccessibleName(QStringLiteral("Your name"));
        layout->addWidget(button);
        layout->addWidget(field);
        layout->addWidget(&m_said);
        layout->addWidget(&m_dropped);
        m_said.setText(QStringLiteral("Nothing said"));
        m_dropped.setText(QStringLiteral("Nothing dropped"));
        connect(button, &QPushButton::clicked, this,
                [this, field] { m_said.setText(QStringLiteral("Hello, ") + field->text()); });
        resize(400, 300);
    }

protected:
    void dragEnterEvent(QDragEnterEvent *event) override { event->acceptProposedAction(); }
    void dropEvent(QDropEvent *event) override
    {
        const QList<QUrl> urls = event->mimeData()->urls();
        m_dropped.setText(QStringLiteral("Dropped ")
                          + (urls.isEmpty() ? QString() : urls.first().toLocalFile()));
        event->acceptProposedAction();
    }

private:
    QLabel m_said;
    QLabel m_dropped;
};

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("sample"));
    Sample sample;
    sample.show();
    QPixmap picture(22, 22);
    picture.fill(Qt::red);
    QSystemTrayIcon icon{QIcon(picture)};
    icon.show();
    return QApplication::exec();
}
