// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QString>

#include <atomic>
#include <optional>

namespace lectern {

/// How far an import is.
struct ImportProgress
{
    int files = 0; ///< done
    int totalFiles = 0;
    qint64 articles = 0; ///< of the files done: new ones and those that were there
    qint64 bytes = 0;    ///< of the files done
    qint64 totalBytes = 0;
    qint64 milliseconds = 0; ///< since the import began

    [[nodiscard]] double megabytesPerSecond() const;
    /// Nothing until enough is done to tell.
    [[nodiscard]] std::optional<int> secondsLeft() const;
    bool operator==(const ImportProgress &) const = default;
};

/// "120 of 300 files, 118 articles, 2.4 MB/s, 1 min left", translated.
[[nodiscard]] QString toText(const ImportProgress &progress);

/// Where an import counts what it has done, and anyone on another thread looks.
class ImportMeter
{
public:
    ImportMeter() { m_clock.start(); }
    void expect(int files, qint64 bytes);
    void add(int files, qint64 articles, qint64 bytes);
    [[nodiscard]] ImportProgress progress() const;

private:
    QElapsedTimer m_clock;
    std::atomic<int> m_files = 0;
    std::atomic<int> m_totalFiles = 0;
    std::atomic<qint64> m_articles = 0;
    std::atomic<qint64> m_bytes = 0;
    std::atomic<qint64> m_totalBytes = 0;
};

} // namespace lectern
