// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/jobcontrol.h"
#include "app/import/filecontents.h"
#include "app/import/readingprocess.h"

#include <memory>
#include <mutex>
#include <vector>

namespace lectern {

/// Reads files for several threads at once: text, pages and tables in this process, everything that is read by large
/// libraries or unpacked in reading processes, one a thread at most, which are used again until they break.
class FileReader
{
public:
    /// `program` is what reads apart; see readingProgram().
    FileReader(ReadOptions options, QString program);

    /// As readFile(); Failed where the program that reads apart cannot be started.
    [[nodiscard]] FileContents read(const QString &path, const JobControl &control);

private:
    [[nodiscard]] FileContents readApart(const QString &path, const JobControl &control);
    [[nodiscard]] std::unique_ptr<ReadingProcess> takeProcess();
    void giveBack(std::unique_ptr<ReadingProcess> process);

    ReadOptions m_options;
    QString m_program;
    std::mutex m_mutex; ///< of the processes nobody uses now
    std::vector<std::unique_ptr<ReadingProcess>> m_idle;
};

/// The program that can be called with --read: this one if it is Lectern, else the one beside it; empty where there is
/// none.
[[nodiscard]] QString readingProgram();

} // namespace lectern
