// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/importprogress.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace lectern {

namespace {

constexpr double MillisecondsOfSecond = 1000;
constexpr double BytesOfMegabyte = 1e6;
constexpr qint64 LeastMilliseconds = 1000; ///< what took less says nothing about the rest
constexpr int SecondsOfMinute = 60;

QString timeLeft(int seconds)
{
    if (seconds < SecondsOfMinute)
        return QCoreApplication::translate("Import", "%n s left", nullptr, seconds);
    return QCoreApplication::translate("Import", "%n min left", nullptr,
                                       (seconds + SecondsOfMinute - 1) / SecondsOfMinute);
}

} // namespace

double ImportProgress::megabytesPerSecond() const
{
    if (milliseconds == 0)
        return 0;
    return static_cast<double>(bytes) / BytesOfMegabyte / (static_cast<double>(milliseconds) / MillisecondsOfSecond);
}

std::optional<int> ImportProgress::secondsLeft() const
{
    if (milliseconds < LeastMilliseconds || bytes == 0 || totalBytes == 0)
        return std::nullopt;
    const double part = static_cast<double>(bytes) / static_cast<double>(totalBytes);
    const double left = static_cast<double>(milliseconds) * (1 / part - 1) / MillisecondsOfSecond;
    return static_cast<int>(std::ceil(std::max(left, 0.0)));
}

QString toText(const ImportProgress &progress)
{
    const QLocale locale;
    QStringList parts{
        QCoreApplication::translate("Import", "%1 of %2 files")
            .arg(locale.toString(progress.files), locale.toString(progress.totalFiles)),
        QCoreApplication::translate("Import", "%n article(s)", nullptr, static_cast<int>(progress.articles))};
    if (const std::optional<int> seconds = progress.secondsLeft()) {
        parts += QCoreApplication::translate("Import", "%1 MB/s")
                     .arg(locale.toString(progress.megabytesPerSecond(), 'f', 1));
        parts += timeLeft(*seconds);
    }
    return parts.join(QStringLiteral(", "));
}

void ImportMeter::expect(int files, qint64 bytes)
{
    m_totalFiles.store(files);
    m_totalBytes.store(bytes);
}

void ImportMeter::add(int files, qint64 articles, qint64 bytes)
{
    m_files.fetch_add(files);
    m_articles.fetch_add(articles);
    m_bytes.fetch_add(bytes);
}

ImportProgress ImportMeter::progress() const
{
    return {.files = m_files.load(),
            .totalFiles = m_totalFiles.load(),
            .articles = m_articles.load(),
            .bytes = m_bytes.load(),
            .totalBytes = m_totalBytes.load(),
            .milliseconds = m_clock.elapsed()};
}

} // namespace lectern
