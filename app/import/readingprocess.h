// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/channel.h"
#include "app/import/filecontents.h"
#include "app/import/limits.h"

#include <memory>
#include <sys/types.h>

namespace lectern {

/// A process that reads files and does nothing else: no library, no settings, little memory (see serveReading()). What
/// breaks it costs one file. Ends with this object.
class ReadingProcess
{
public:
    /// Starts `program --read`; nothing where that cannot be done.
    [[nodiscard]] static std::unique_ptr<ReadingProcess> start(const QString &program);
    ~ReadingProcess();
    ReadingProcess(const ReadingProcess &) = delete;
    ReadingProcess &operator=(const ReadingProcess &) = delete;

    /// Reads a file there. Problems beside those of readFile(): Damaged when the process broke off, TooLarge when it
    /// took too long or sent too much, Cancelled. Afterwards isUsable() says whether it can read another.
    [[nodiscard]] FileContents read(const QString &path, const ReadOptions &options, const JobControl &control,
                                    std::chrono::milliseconds time = MaximumReadingTime);
    [[nodiscard]] bool isUsable() const noexcept { return m_channel.state() == Channel::State::Open; }
    /// Whether it ended by itself.
    [[nodiscard]] bool hasBroken() const noexcept { return m_channel.state() == Channel::State::Closed; }
    [[nodiscard]] bool hasRead() const noexcept { return m_hasRead; }

private:
    ReadingProcess(pid_t process, int descriptor) noexcept : m_process(process), m_channel(descriptor) {}

    pid_t m_process;
    Channel m_channel;
    bool m_hasRead = false; ///< a file, whole
};

/// What such a process does: takes requests from standard input and answers until that ends. Limits its own memory,
/// time and files first. Returns the exit status.
int serveReading();

} // namespace lectern
