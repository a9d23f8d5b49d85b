// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/windowpicture.h"

#include "widgets/window/mainwindow.h"

#include <QPixmap>
#include <QSaveFile>
#include <QStatusBar>

namespace lectern {

namespace {

constexpr int TickMs = 100;
constexpr int QuietTicks = 3;             ///< so long nothing may happen before the picture is taken
constexpr qint64 PatienceMs = 180'000;    ///< then something is wrong
constexpr qint64 EmptyPatienceMs = 3'000; ///< then there are no articles

bool save(const QPixmap &picture, const QString &path)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && picture.save(&file, "PNG") && file.commit();
}

} // namespace

WindowPicture::WindowPicture(MainWindow &window, const Workspace &workspace, QString path)
    : m_window(window), m_workspace(workspace), m_path(std::move(path))
{
    m_tick.setInterval(TickMs);
    connect(&m_tick, &QTimer::timeout, this, &WindowPicture::check);
    m_tick.start();
    m_waited.start();
}

void WindowPicture::check()
{
    const bool hasArticles = m_workspace.corpus()->articleCount() > 0 || m_waited.hasExpired(EmptyPatienceMs);
    const bool isQuiet = hasArticles && !m_workspace.isImporting() && m_window.isSettled();
    m_quietTicks = isQuiet ? m_quietTicks + 1 : 0;
    if (m_quietTicks < QuietTicks && !m_waited.hasExpired(PatienceMs))
        return;
    m_tick.stop();
    m_window.statusBar()->clearMessage(); // what is always there is of more interest
    Q_EMIT finished(m_quietTicks >= QuietTicks && save(m_window.grab(), m_path));
}

} // namespace lectern
