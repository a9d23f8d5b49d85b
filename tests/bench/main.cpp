// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benchlibrary.h"
#include "tests/bench/benchmarks.h"
#include "tests/bench/importonce.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTemporaryDir>

#include <cstdio>

using namespace lectern;
using namespace lectern::bench;

namespace {

constexpr int Missed = 1;
constexpr int Unusable = 2;

Result<std::unique_ptr<BenchCorpus>> corpusFor(const QCommandLineParser &options)
{
    if (options.isSet(QStringLiteral("corpus")))
        return corpusOfFile(options.value(QStringLiteral("corpus")));
    return generatedCorpus(options.value(QStringLiteral("articles")).toUInt(),
                           options.value(QStringLiteral("sentences")));
}

/// What `--only` names; all where it is not given.
bool isWanted(const QCommandLineParser &options, const char *part)
{
    return !options.isSet(QStringLiteral("only")) || options.value(QStringLiteral("only")) == QLatin1String(part);
}

void measureAll(Setting &setting, const QCommandLineParser &options)
{
    const bool withXapian = !options.isSet(QStringLiteral("without-xapian"));
    const std::unique_ptr<Peer> fts5 = makeFts5(setting.folder);
    const std::unique_ptr<Peer> xapian = withXapian ? makeXapian(setting.folder) : nullptr;
    measureBuild(setting, *fts5, xapian.get());
    if (isWanted(options, "queries"))
        measureQueries(setting, *fts5, {Bound::Is::AtMost, 1.0 / 60}, {Bound::Is::AtMost, 1.0 / 80});
    if (xapian && isWanted(options, "queries"))
        measureQueries(setting, *xapian, {Bound::Is::AtMost, 1.0 / 20}, {Bound::Is::AtMost, 1.0 / 12});
    else if (!xapian)
        setting.figures.tell(QStringLiteral("Xapian is left out: not asked for, or not there when this was built."));
    if (isWanted(options, "facets"))
        measureFacets(setting);
    if (isWanted(options, "charts"))
        measureCharts(setting);
    if (isWanted(options, "opening"))
        measureOpening(setting);
    if (isWanted(options, "changing")) {
        measureAdding(setting);
        measureMerging(setting);
    }
    if (isWanted(options, "folding"))
        measureFolding(setting);
}

void describe(QCommandLineParser &options)
{
    options.setApplicationDescription(
        QStringLiteral("Measures Lectern's index against SQLite and Xapian: one thread, processor time, medians. "
                       "The bounds are meant for 100 000 articles."));
    options.addHelpOption();
    options.addOptions({
        {QStringLiteral("articles"), QStringLiteral("Generate <n> articles of 3 kB."), QStringLiteral("n"),
         QStringLiteral("100000")},
        {QStringLiteral("corpus"), QStringLiteral("Read the articles of a file of JSON lines."),
         QStringLiteral("file")},
        {QStringLiteral("sentences"), QStringLiteral("Generate from the sentences of a file of JSON lines."),
         QStringLiteral("file")},
        {QStringLiteral("library"),
         QStringLiteral("Measure importing, opening, correcting and removing instead, against smaller libraries.")},
        {QStringLiteral("json"), QStringLiteral("Print JSON.")},
        {QStringLiteral("without-xapian"), QStringLiteral("Leave Xapian out, whose index takes longest to build.")},
        {QStringLiteral("only"),
         QStringLiteral("Measure, after building, only <part>: queries, facets, charts, opening, changing or folding."),
         QStringLiteral("part")},
        {QStringLiteral("no-bounds"), QStringLiteral("Exit with 0 whatever the figures are.")},
        {QStringLiteral("folder"), QStringLiteral("Where the other engines write; a temporary folder if not given."),
         QStringLiteral("path")},
    });
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (const QStringList words = QCoreApplication::arguments();
        words.size() == 4 && words.at(1) == QLatin1String("--import-once"))
        return importOnce(words.at(2), words.at(3)); // the process whose memory is measured
    QCommandLineParser options;
    describe(options);
    options.process(application);
    const Result<std::unique_ptr<BenchCorpus>> articles = corpusFor(options);
    if (!articles) {
        std::fprintf(stderr, "%s\n", qPrintable(articles.error().text()));
        return Unusable;
    }
    const QTemporaryDir folder(options.isSet(QStringLiteral("folder"))
                                   ? options.value(QStringLiteral("folder")) + QStringLiteral("/bench-XXXXXX")
                                   : QString());
    Figures figures(options.isSet(QStringLiteral("json")) ? Figures::Output::Json : Figures::Output::Text);
    if (options.isSet(QStringLiteral("library"))) {
        const std::uint32_t count = options.value(QStringLiteral("articles")).toUInt();
        measureLibrary(count, folder.path(), figures);
        measureImport(count, folder.path(), figures);
        return figures.finish() || options.isSet(QStringLiteral("no-bounds")) ? 0 : Missed;
    }
    Setting setting{**articles, figures, folder.path().toStdString(), 0, nullptr, 0};
    measureAll(setting, options);
    const bool allHold = figures.finish();
    return allHold || options.isSet(QStringLiteral("no-bounds")) ? 0 : Missed;
}
