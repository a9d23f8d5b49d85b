// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/importonce.h"

#include "app/store/library.h"
#include "app/workspace/importarticles.h"
#include "tests/bench/cpuclock.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>

#include <cstdio>

namespace lectern::bench {

namespace {

constexpr int NoTimeout = -1;
constexpr double KilobytesOfMegabyte = 1000;

/// The largest resident size this process ever had. Not that of getrusage(), which a process inherits.
double peakMegabytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith("VmHWM:"))
            return line.simplified().split(' ').value(1).toDouble() / KilobytesOfMegabyte;
    return 0;
}

} // namespace

int importOnce(const QString &library, const QString &folder)
{
    const auto recognizer = Recognizer::openInstalled();
    if (!recognizer || !Library::create(library))
        return 1;
    const double before = cpuSeconds();
    const auto summary = importArticles({.library = library,
                                         .sources = {.paths = {folder}, .texts = {}},
                                         .recognizer = *recognizer,
                                         .threads = 0,
                                         .meter = nullptr},
                                        JobControl());
    if (!summary || summary->brokenBy)
        return 1;
    std::printf("%f %f %d\n", cpuSeconds() - before, peakMegabytes(), summary->added);
    return 0;
}

std::optional<ProcessCost> costOfImport(const QString &library, const QString &folder)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--import-once"), library, folder});
    process.waitForFinished(NoTimeout);
    const QByteArrayList told = process.readAllStandardOutput().simplified().split(' ');
    if (process.exitCode() != 0 || told.size() != 3)
        return std::nullopt;
    return ProcessCost{told.at(0).toDouble(), told.at(1).toDouble(), told.at(2).toInt()};
}

} // namespace lectern::bench
