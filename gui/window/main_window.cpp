#include "main_window.h"

#include "folders/drop_zone.h"
#include "widgets/type_scale.h"

#include <QCloseEvent>
#include <QDataStream>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QIcon>
#include <QShortcut>
#include <QStackedWidget>

namespace tern {

namespace {

constexpr QSize usualSize(1040, 680);
constexpr QSize leastSize(760, 480);
constexpr quint32 savedMark = 0x7465726e; // "tern": what follows is ours
constexpr qsizetype mostSavedBytes = 4096;

} // namespace

MainWindow::MainWindow(const DesktopParts &parts, QWidget *parent)
    : QMainWindow(parent), m_parts(parts), m_sidebar(new Sidebar), m_stack(new QStackedWidget)
{
    setWindowTitle(QStringLiteral("Tern"));
    setWindowIcon(QIcon(QStringLiteral(":/icons/app/tern.svg")));
    setAcceptDrops(true);
    setMinimumSize(scaled(leastSize.width(), this), scaled(leastSize.height(), this));
    resize(scaled(usualSize.width(), this), scaled(usualSize.height(), this));
    auto *content = new QWidget;
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_sidebar);
    row->addWidget(m_stack, 1);
    setCentralWidget(content);
    connect(m_sidebar, &Sidebar::chosen, this, [this](const QString &id) { showPage(id); });
    connect(&m_parts.client, &Client::snapshotChanged, this, &MainWindow::refresh);
    refresh();
}

void MainWindow::addPage(PageSpec page)
{
    m_sidebar->add(page.id, page.icon, page.title, page.place);
    const auto number = static_cast<int>(m_pages.size()) + 1;
    if (number <= 9) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + number)), this);
        connect(shortcut, &QShortcut::activated, this, [this, id = page.id] { showPage(id); });
    }
    m_pages.emplace(page.id, std::move(page));
    refresh();
}

QWidget *MainWindow::showPage(const QString &id)
{
    const auto spec = m_pages.find(id);
    if (spec == m_pages.end())
        return nullptr;
    QWidget *&page = m_made[id];
    if (page == nullptr) {
        page = spec->second.make();
        m_stack->addWidget(page);
    }
    m_stack->setCurrentWidget(page);
    m_sidebar->choose(id);
    m_shown = id;
    return page;
}

void MainWindow::bringToFront()
{
    if (isMinimized())
        showNormal();
    else
        show();
    raise();
    activateWindow();
}

void MainWindow::refresh()
{
    if (!m_parts.client.hasSnapshot())
        return;
    const StatusSnapshot &snapshot = m_parts.client.snapshot();
    m_sidebar->show(snapshot);
    std::uint64_t conflicts = 0;
    for (const FolderStatus &folder : snapshot.folders)
        conflicts += folder.conflictCount;
    m_sidebar->setCount(QStringLiteral("conflicts"), conflicts);
}

QByteArray MainWindow::saved() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << savedMark << saveGeometry() << m_shown;
    return bytes;
}

void MainWindow::restore(const QByteArray &saved)
{
    if (saved.size() > mostSavedBytes)
        return;
    QDataStream stream(saved);
    quint32 mark = 0;
    QByteArray geometry;
    QString page;
    stream >> mark >> geometry >> page;
    if (stream.status() != QDataStream::Ok || mark != savedMark)
        return;
    restoreGeometry(geometry);
    showPage(page);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    QMainWindow::closeEvent(event);
    Q_EMIT hidden();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localPlacesIn(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    Q_EMIT dropped(localPlacesIn(event->mimeData()));
}

} // namespace tern
