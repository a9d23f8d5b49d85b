// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace lectern {

class MainWindow;
class Workspace;

/// Waits until a window has read, indexed and shown everything it was asked for, then saves a picture of it.
class WindowPicture final : public QObject
{
    Q_OBJECT

public:
    WindowPicture(MainWindow &window, const Workspace &workspace, QString path);

Q_SIGNALS:
    /// Once; `isSaved` is false where the file cannot be written or the window was not ready in time.
    void finished(bool isSaved);

private:
    void check();

    MainWindow &m_window;
    const Workspace &m_workspace;
    QString m_path;
    QTimer m_tick;
    QElapsedTimer m_waited;
    int m_quietTicks = 0;
};

} // namespace lectern
