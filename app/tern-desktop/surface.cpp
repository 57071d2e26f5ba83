#include "surface.h"

#include <QApplication>

namespace tern {

Surface::Surface(Client & /*client*/) : m_window(std::make_unique<QWidget>())
{
    m_window->setWindowTitle(QApplication::applicationDisplayName());
    m_window->resize(960, 640);
}

Surface::~Surface() = default;

void Surface::showWindow(const QString & /*link*/)
{
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

void Surface::hide()
{
    m_window->hide();
}

} // namespace tern
