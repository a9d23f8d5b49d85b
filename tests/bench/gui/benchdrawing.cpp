// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analyse/chartrequest.h"
#include "tests/bench/benchcorpus.h"
#include "tests/bench/cpuclock.h"
#include "tests/bench/gui/benchgui.h"
#include "tests/bench/sentencemodel.h"
#include "widgets/charts/chartview.h"

namespace lectern::bench {

namespace {

constexpr int Runs = 5;
constexpr std::uint32_t Share = 10; ///< of the articles, for what is compared with the rest

std::shared_ptr<const Corpus> corpusOf(const BenchCorpus &articles)
{
    CorpusBuilder builder;
    for (std::uint32_t number = 0; number < articles.size(); ++number) {
        const AnnotatedArticle read = articles.make(number).read;
        builder.add(ArticleId(number), read.article, read.annotations);
    }
    return builder.finish(articles.resolution());
}

/// A tenth of the articles for a contrast, else all of them.
ArticleSet articlesFor(ChartKind kind, std::uint32_t count)
{
    if (kind != ChartKind::Distinctive)
        return ArticleSet::all(count);
    ArticleSet some(count);
    BenchRandom random(1);
    for (std::uint32_t number = 0; number < count; ++number)
        if (random.below(Share) == 0)
            some.insert(DocNumber(number));
    return some;
}

} // namespace

void measureDrawing(std::uint32_t articles, Figures &figures)
{
    constexpr ChartKind Kinds[] = {ChartKind::Entities,     ChartKind::Timeline,  ChartKind::Sources,
                                   ChartKind::CoOccurrence, ChartKind::Network,   ChartKind::Roles,
                                   ChartKind::Distinctive,  ChartKind::Dispersion};
    const auto generated = generatedCorpus(articles, {});
    if (!generated)
        qFatal("cannot make articles to draw charts of");
    const std::shared_ptr<const Corpus> corpus = corpusOf(**generated);
    ChartView view;
    showToMeasure(view);
    for (const ChartKind kind : Kinds) {
        ChartRequest request;
        request.kind = kind;
        request.lines = kind == ChartKind::Timeline ? MaximumLines : 0;
        Chart chart;
        const double computing = medianSeconds(Runs, [&] {
            chart = *makeChart(*corpus, **generated, articlesFor(kind, articles), request, JobControl());
        });
        const double drawing = medianSeconds(Runs, [&] {
            view.setChart(chart, {});
            view.viewport()->repaint();
        });
        figures.add({QStringLiteral("drawing %1, against computing it").arg(QString::fromUtf8(chartKindName(kind))),
                     drawing * 1e3, computing * 1e3, QStringLiteral("ms"), std::nullopt});
    }
}

} // namespace lectern::bench
