// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/store/library.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QStringList>
#include <QTimer>

namespace lectern {

/// Folders of the open library whose new and changed files are imported by themselves. Which they are stands in the
/// library.
class WatchedFolders final : public QObject
{
    Q_OBJECT

public:
    explicit WatchedFolders(QObject *parent = nullptr);

    [[nodiscard]] const QStringList &folders() const { return m_folders; }
    /// Watches these from now on. Problems: Usage (no library), whatever keeps the library from being written.
    [[nodiscard]] Result<void> setFolders(const QStringList &folders);

    /// For Workspace: the folders of this library, each reported as changed once, for what came while it was closed.
    void open(Library &library);
    void close();
    /// How long a folder must be quiet before it is reported: files come in parts and in numbers.
    void setPatience(int milliseconds) { m_quiet.setInterval(milliseconds); }

Q_SIGNALS:
    void changed(const QStringList &folders);

private:
    void watch(const QStringList &folders);
    void notice(const QString &folder);
    void report();

    Library *m_library = nullptr; ///< null where none is open
    QFileSystemWatcher m_watcher;
    QTimer m_quiet;
    QStringList m_folders;
    QStringList m_noticed; ///< of m_folders, since the last report
};

} // namespace lectern
