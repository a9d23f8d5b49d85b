// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/findfiles.h"

#include "app/import/savedpage.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFileInfo>
#include <QSet>

namespace lectern {

namespace {

QString sentence(const char *text)
{
    return QCoreApplication::translate("Import", text);
}

/// Collects files, each once however many paths lead to it.
class FileCollector
{
public:
    void addPath(const QString &path);
    FoundFiles take();

private:
    void addFolder(const QString &path);
    void addFile(const QFileInfo &info);
    void complain(Problem::Kind kind, const char *message, const QString &path);

    FoundFiles m_found;
    QSet<QString> m_seen; ///< canonical paths
};

void FileCollector::addPath(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        complain(Problem::Kind::Unreadable, QT_TRANSLATE_NOOP("Import", "There is no such file or folder."), path);
    else if (info.isDir())
        addFolder(path);
    else if (info.isFile())
        addFile(info);
    else
        complain(Problem::Kind::Unsupported, QT_TRANSLATE_NOOP("Import", "This is neither a file nor a folder."), path);
}

void FileCollector::addFolder(const QString &path)
{
    if (!QFileInfo(path).isReadable() || !QFileInfo(path).isExecutable())
        return complain(Problem::Kind::Unreadable, QT_TRANSLATE_NOOP("Import", "The folder cannot be listed."), path);
    bool isEmpty = true;
    // Links to folders are not followed: they may lead in circles.
    QDirIterator it(path, QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        it.next();
        const QFileInfo info = it.fileInfo();
        if (info.isFile()) {
            isEmpty = false;
            if (!isInSavedPageFolder(it.filePath().mid(path.size())))
                addFile(info);
        } else if (info.isDir() && !info.isSymLink() && (!info.isReadable() || !info.isExecutable())) {
            complain(Problem::Kind::Unreadable, QT_TRANSLATE_NOOP("Import", "The folder cannot be listed."),
                     info.filePath());
        }
    }
    if (isEmpty)
        complain(Problem::Kind::Empty, QT_TRANSLATE_NOOP("Import", "The folder contains no files."), path);
}

void FileCollector::addFile(const QFileInfo &info)
{
    const QString canonical = info.canonicalFilePath();
    if (m_seen.contains(canonical))
        return;
    m_seen.insert(canonical);
    m_found.files += info.filePath();
}

void FileCollector::complain(Problem::Kind kind, const char *message, const QString &path)
{
    m_found.problems.push_back({kind, sentence(message), path});
}

FoundFiles FileCollector::take()
{
    m_found.files.sort();
    std::sort(m_found.problems.begin(), m_found.problems.end(),
              [](const Problem &a, const Problem &b) { return a.place < b.place; });
    return std::move(m_found);
}

} // namespace

FoundFiles findFiles(const QStringList &paths)
{
    FileCollector collector;
    for (const QString &path : paths)
        collector.addPath(path);
    return collector.take();
}

} // namespace lectern
