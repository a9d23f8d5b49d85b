// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/windowkeeper.h"

#include "widgets/common/translations.h"
#include "widgets/window/mainwindow.h"
#include "widgets/window/windowsettings.h"

#include <QApplication>

#include <utility>

namespace lectern {

WindowKeeper::WindowKeeper(QApplication &application, Workspace &workspace, WindowSettings &settings, Theme &theme)
    : m_application(application), m_workspace(workspace), m_settings(settings), m_theme(theme), m_window(makeWindow())
{
    m_window->show();
}

WindowKeeper::~WindowKeeper() = default;

std::unique_ptr<MainWindow> WindowKeeper::makeWindow()
{
    setLanguage(m_application, m_settings.language());
    auto window = std::make_unique<MainWindow>(m_workspace, m_settings, m_theme);
    // The choice comes out of a menu of the window that is to go: not before it has returned.
    connect(window.get(), &MainWindow::languageChosen, this, &WindowKeeper::renew, Qt::QueuedConnection);
    return window;
}

void WindowKeeper::renew()
{
    const WindowPlace place = m_window->place();
    m_window->saveLayout();
    // The former window goes last: with no window left the program would end.
    const std::unique_ptr<MainWindow> former = std::exchange(m_window, makeWindow());
    m_window->goOn(place);
    m_window->show();
}

} // namespace lectern
