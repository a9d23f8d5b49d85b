// SPDX-License-Identifier: GPL-3.0-or-later
// What a library of many articles costs from its import to the removal of its articles, against one of a tenth.
#include "app/query/search.h"
#include "app/store/library.h"
#include "app/workspace/correctedcorpus.h"
#include "app/workspace/loadcorpus.h"
#include "tests/bench/benchcorpus.h"
#include "tests/bench/benchlibrary.h"
#include "tests/bench/cpuclock.h"
#include "tests/bench/importonce.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace lectern::bench {

namespace {

constexpr std::uint32_t Share = 10;
constexpr int Openings = 5;
constexpr std::size_t Removed = 100;
constexpr std::uint32_t FilesAFolder = 1000;

struct Measured
{
    ProcessCost import;
    double index = 0;  ///< seconds: from the bodies
    double open = 0;   ///< seconds: to the first list, with the snapshot
    double remove = 0; ///< seconds of one article
    double textMegabytes = 0;
    double fileMegabytes = 0;
};

/// Writes the texts as files; how many bytes.
double writeFiles(const BenchCorpus &articles, const QString &folder)
{
    double bytes = 0;
    for (std::uint32_t number = 0; number < articles.size(); ++number) {
        const QString part = QStringLiteral("%1/%2").arg(folder).arg(number / FilesAFolder);
        QDir().mkpath(part);
        const std::string text = articles.make(number).read.article.text;
        QFile file(QStringLiteral("%1/%2.txt").arg(part).arg(number));
        if (!file.open(QIODevice::WriteOnly) || file.write(text.data(), static_cast<qint64>(text.size())) < 0)
            qFatal("cannot write articles to measure with");
        bytes += static_cast<double>(text.size());
    }
    return bytes;
}

std::vector<ArticleId> idsOf(const Library &library)
{
    const Result<std::vector<LibraryRow>> rows = library.articles();
    std::vector<ArticleId> ids;
    for (const LibraryRow &row : *rows)
        ids.push_back(row.id);
    return ids;
}

/// What the window does before it can paint its list.
CorrectedCorpus opened(const QString &path, const std::shared_ptr<const Recognizer> &recognizer)
{
    const auto library = Library::open(path, Access::Read).value();
    const std::shared_ptr<const ArticleReader> reader = ArticleReader::open(path).value();
    LoadedCorpus loaded = loadCorpus(*reader, idsOf(*library), recognizer->lexicon(), JobControl(), 1).value();
    CorrectedCorpus shown =
        CorrectedCorpus::make(std::move(loaded.corpus), reader, recognizer, {}, JobControl()).value();
    const auto found = search(*shown.corpus, *parseQuery(""), HitOrder::Newest, shown.corpus->articleCount(),
                              *shown.articles, JobControl());
    if (!found || found->total != shown.corpus->articleCount())
        qFatal("a library does not show its articles");
    return shown;
}

double removal(const QString &path, const CorrectedCorpus &shown)
{
    const auto library = Library::open(path, Access::Write).value();
    std::vector<ArticleId> ids = idsOf(*library);
    ids.erase(ids.begin() + static_cast<std::ptrdiff_t>(std::min(Removed, ids.size())), ids.end());
    Decisions decisions;
    decisions.bin = {ids.begin(), ids.end()};
    return secondsOf([&] {
               if (!library->remove(ids, EditHistory()) || !shown.with(decisions, JobControl()))
                   qFatal("articles cannot be removed");
           }) /
           static_cast<double>(ids.size());
}

Measured measured(std::uint32_t articles, const QString &folder, const std::shared_ptr<const Recognizer> &recognizer)
{
    const auto generated = generatedCorpus(articles, {});
    const QString texts = QStringLiteral("%1/texts-%2").arg(folder).arg(articles);
    const QString path = QStringLiteral("%1/import-%2.lectern").arg(folder).arg(articles);
    if (!generated)
        qFatal("%s", qPrintable(generated.error().text()));
    Measured found;
    found.textMegabytes = writeFiles(**generated, texts) / 1e6;
    const std::optional<ProcessCost> cost = costOfImport(path, texts);
    if (!cost)
        qFatal("the import to be measured failed");
    found.import = *cost;
    QDir(texts).removeRecursively();
    found.fileMegabytes = static_cast<double>(QFileInfo(path).size()) / 1e6;
    CorrectedCorpus shown;
    found.index = secondsOf([&] { shown = opened(path, recognizer); });
    found.open = medianSeconds(Openings, [&] { shown = opened(path, recognizer); });
    found.remove = removal(path, shown);
    return found;
}

} // namespace

void measureImport(std::uint32_t articles, const QString &folder, Figures &figures)
{
    const auto recognizer = Recognizer::openInstalled();
    if (!recognizer)
        qFatal("%s", qPrintable(recognizer.error().text()));
    const Measured few = measured(articles / Share, folder, *recognizer);
    const Measured many = measured(articles, folder, *recognizer);
    const QString sizes = QStringLiteral("%1 articles, against %2").arg(articles).arg(articles / Share);
    const auto add = [&figures](const QString &name, double ours, double peer, const char *unit,
                                std::optional<Bound> bound) {
        figures.add({name, ours, peer, QString::fromLatin1(unit), bound});
    };
    add(QStringLiteral("peak memory of importing %1").arg(sizes), many.import.peakMegabytes, few.import.peakMegabytes,
        "MB", Bound{Bound::Is::AtMost, 2});
    add(QStringLiteral("  import an article"), many.import.seconds / many.import.articles * 1e3,
        few.import.seconds / few.import.articles * 1e3, "ms", std::nullopt);
    add(QStringLiteral("open to the first list, against indexing the bodies"), many.open * 1e3, many.index * 1e3, "ms",
        Bound{Bound::Is::AtMost, 1.0 / 20});
    add(QStringLiteral("remove an article of %1").arg(sizes), many.remove * 1e3, few.remove * 1e3, "ms", std::nullopt);
    add(QStringLiteral("size of the library, against its texts"), many.fileMegabytes, many.textMegabytes, "MB",
        std::nullopt);
}

} // namespace lectern::bench
