// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/watchedfolders.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

namespace lectern {

namespace {

constexpr int QuietMilliseconds = 2000;

/// A folder and those below it; links are not followed, as when it is imported.
QStringList withSubfolders(const QString &folder)
{
    QStringList all{folder};
    QDirIterator it(folder, QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (it.hasNext())
        all += it.next();
    return all;
}

} // namespace

WatchedFolders::WatchedFolders(QObject *parent) : QObject(parent)
{
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(QuietMilliseconds);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &WatchedFolders::notice);
    connect(&m_quiet, &QTimer::timeout, this, &WatchedFolders::report);
}

Result<void> WatchedFolders::setFolders(const QStringList &folders)
{
    if (m_library == nullptr)
        return Problem{Problem::Kind::Usage, tr("There is no library open."), {}};
    QStringList absolute;
    for (const QString &folder : folders)
        absolute += QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
    absolute.sort();
    absolute.removeDuplicates();
    if (const Result<void> written = m_library->setWatchedFolders(absolute); !written)
        return written;
    QStringList added = absolute;
    added.removeIf([this](const QString &folder) { return m_folders.contains(folder); });
    watch(absolute);
    for (const QString &folder : std::as_const(added))
        notice(folder);
    return {};
}

void WatchedFolders::open(Library &library)
{
    close();
    m_library = &library;
    // A list that cannot be read is the least trouble of a library in which it cannot.
    if (const Result<QStringList> folders = library.watchedFolders())
        watch(*folders);
    for (const QString &folder : std::as_const(m_folders))
        notice(folder);
}

void WatchedFolders::close()
{
    m_library = nullptr;
    m_quiet.stop();
    m_noticed.clear();
    watch({});
}

void WatchedFolders::watch(const QStringList &folders)
{
    if (const QStringList former = m_watcher.directories(); !former.isEmpty())
        m_watcher.removePaths(former);
    m_folders = folders;
    for (const QString &folder : folders)
        m_watcher.addPaths(withSubfolders(folder));
}

void WatchedFolders::notice(const QString &folder)
{
    for (const QString &watched : std::as_const(m_folders))
        if ((folder + u'/').startsWith(watched + u'/') && !m_noticed.contains(watched))
            m_noticed += watched;
    m_quiet.start();
}

void WatchedFolders::report()
{
    QStringList noticed = std::exchange(m_noticed, {});
    // A folder on a disk that is not there now is watched again when it is back.
    noticed.removeIf([](const QString &folder) { return !QFileInfo(folder).isDir(); });
    for (const QString &folder : std::as_const(noticed))
        m_watcher.addPaths(withSubfolders(folder)); // new subfolders
    if (!noticed.isEmpty())
        Q_EMIT changed(noticed);
}

} // namespace lectern
