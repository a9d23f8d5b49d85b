// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/readfile.h"
#include "app/import/readingprocess.h"
#include "app/import/readingwire.h"

#include <QCoreApplication>
#include <QFile>
#include <QTranslator>

#include <new>
#include <sys/resource.h>
#include <unistd.h>

namespace lectern {

namespace {

void limit(decltype(RLIMIT_AS) resource, qint64 most)
{
    const auto value = static_cast<rlim_t>(most);
    const rlimit limits{value, value};
    setrlimit(resource, &limits);
}

#if defined(__SANITIZE_ADDRESS__)
constexpr bool CanLimitMemory = false; // AddressSanitizer reserves more address space than any limit
#else
constexpr bool CanLimitMemory = true;
#endif

/// Bytes of address space that the program takes up before it has read anything; 0 where the system does not tell.
qint64 occupiedMemory()
{
    QFile statm(QStringLiteral("/proc/self/statm"));
    if (!statm.open(QIODevice::ReadOnly))
        return 0;
    return statm.readAll().split(' ').constFirst().toLongLong() * sysconf(_SC_PAGESIZE);
}

void limitMyself()
{
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_FSIZE, 0); // it has nothing to write
    if (const qint64 occupied = CanLimitMemory ? occupiedMemory() : 0; occupied > 0)
        limit(RLIMIT_AS, occupied + MaximumReadingMemory);
}

FileContents readWithinMemory(const ReadRequest &request)
{
    try {
        return readFile(request.path, request.options);
    } catch (const std::bad_alloc &) {
        return failedContents(importProblem(Problem::Kind::TooLarge,
                                            QT_TRANSLATE_NOOP("Import", "Reading the file takes too much memory."),
                                            request.path));
    }
}

/// Tells problems in the words of the process that asks.
class Speaker
{
public:
    void speak(const QString &language)
    {
        if (language == m_language)
            return;
        m_language = language;
        QCoreApplication::removeTranslator(&m_words);
        if (m_words.load(QStringLiteral("lectern_") + language, QStringLiteral(":/i18n")))
            QCoreApplication::installTranslator(&m_words);
    }

private:
    QString m_language;
    QTranslator m_words;
};

} // namespace

int serveReading()
{
    limitMyself();
    Channel channel(dup(STDIN_FILENO));
    const JobControl control;
    Speaker speaker;
    constexpr qint64 LongestRequest = 1000 * 1000;
    constexpr auto Grace = std::chrono::seconds(10);
    for (;;) {
        const auto bytes = channel.receive(LongestRequest, Channel::Deadline::max(), control);
        const std::optional<ReadRequest> request = bytes ? decodeRequest(*bytes) : std::nullopt;
        if (!request)
            break;
        speaker.speak(request->language);
        // Whoever asked ends this process when it takes too long; this is for the case that nobody is there any more.
        alarm(static_cast<unsigned>((MaximumReadingTime + Grace).count()));
        const FileContents contents = readWithinMemory(*request);
        alarm(0);
        if (!channel.send(encodeContents(contents)))
            break;
    }
    return 0;
}

} // namespace lectern
