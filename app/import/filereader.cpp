// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/filereader.h"

#include "app/import/fileformat.h"
#include "app/import/readfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace lectern {

namespace {

/// Whether the first bytes of a file say that it is to be read apart. What cannot be opened is told by readFile().
bool isToBeReadApart(const QString &path)
{
    constexpr qint64 HeadBytes = 16 * 1024;
    QFile file(path);
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) &&
           isReadApart(findFormat(file.read(HeadBytes), path).format);
}

} // namespace

FileReader::FileReader(ReadOptions options, QString program)
    : m_options(std::move(options)), m_program(std::move(program))
{
}

std::unique_ptr<ReadingProcess> FileReader::takeProcess()
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_idle.empty()) {
            std::unique_ptr<ReadingProcess> process = std::move(m_idle.back());
            m_idle.pop_back();
            return process;
        }
    }
    return m_program.isEmpty() ? nullptr : ReadingProcess::start(m_program);
}

void FileReader::giveBack(std::unique_ptr<ReadingProcess> process)
{
    if (!process->isUsable())
        return;
    const std::lock_guard lock(m_mutex);
    m_idle.push_back(std::move(process));
}

FileContents FileReader::readApart(const QString &path, const JobControl &control)
{
    FileContents contents;
    // A process that read other files before may have been broken by one of those: then a new one has a try.
    for (bool isSpent = true; isSpent;) {
        std::unique_ptr<ReadingProcess> process = takeProcess();
        if (!process)
            return failedContents(importProblem(
                Problem::Kind::Failed,
                QT_TRANSLATE_NOOP("Import", "The program that reads such files cannot be started."), path));
        const bool wasUsed = process->hasRead();
        contents = process->read(path, m_options, control);
        isSpent = wasUsed && process->hasBroken();
        giveBack(std::move(process));
    }
    return contents;
}

FileContents FileReader::read(const QString &path, const JobControl &control)
{
    return isToBeReadApart(path) ? readApart(path, control) : readFile(path, m_options);
}

QString readingProgram()
{
    const QFileInfo self(QCoreApplication::applicationFilePath());
    const std::array names{QStringLiteral("lectern"), QStringLiteral("lectern_headless")};
    if (std::find(names.begin(), names.end(), self.fileName()) != names.end())
        return self.filePath();
    for (const QString &name : names)
        if (const QFileInfo beside(self.dir().filePath(name)); beside.isExecutable())
            return beside.filePath();
    return {};
}

} // namespace lectern
