// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/librarylock.h"

#include <QCoreApplication>
#include <QFile>

namespace lectern {

namespace {

QString lockPath(const QString &library)
{
    return library + QStringLiteral(".lock");
}

} // namespace

LibraryLock::LibraryLock(const QString &library) : m_file(lockPath(library))
{
    // Never stale by age, only by the death of its process: a library stays open for days.
    m_file.setStaleLockTime(0);
}

Result<std::shared_ptr<LibraryLock>> LibraryLock::take(const QString &library)
{
    const bool wasThere = QFile::exists(lockPath(library));
    std::shared_ptr<LibraryLock> lock(new LibraryLock(library));
    if (lock->m_file.tryLock(0)) {
        lock->m_wasLeftBehind = wasThere;
        return lock;
    }
    if (lock->m_file.error() != QLockFile::LockFailedError)
        return Problem{Problem::Kind::Unwritable,
                       QCoreApplication::translate("Library", "Nothing can be written to the folder of the library."),
                       library};
    qint64 process = 0;
    QString host;
    QString program;
    lock->m_file.getLockInfo(&process, &host, &program);
    return Problem{Problem::Kind::InUse,
                   QCoreApplication::translate("Library", "The library is open in another Lectern (process %1 on %2).")
                       .arg(process)
                       .arg(host),
                   library};
}

bool LibraryLock::isLeftBehind(const QString &library)
{
    QFile file(lockPath(library));
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray mark = file.readAll();
    file.close();
    LibraryLock probe(library);
    if (!probe.m_file.tryLock(0))
        return false;
    // Giving the probe's lock back removes the mark of the crash with it: put that back as it was.
    probe.m_file.unlock();
    return file.open(QIODevice::WriteOnly | QIODevice::NewOnly) && file.write(mark) == mark.size();
}

} // namespace lectern
