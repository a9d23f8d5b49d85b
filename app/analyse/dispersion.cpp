// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analyse/chartkinds.h"
#include "app/analyse/tally.h"

#include <algorithm>

namespace lectern {

namespace {

/// From the first readable sentence to the last.
TextSpan readablePart(const Article &article)
{
    if (article.sentences.empty())
        return {0, static_cast<std::uint32_t>(article.text.size())};
    return {article.sentences.front().begin, article.sentences.back().end};
}

double positionIn(TextSpan whole, TextSpan mention)
{
    if (whole.isEmpty() || mention.begin <= whole.begin)
        return 0;
    return std::min(1.0, static_cast<double>(mention.begin - whole.begin) / static_cast<double>(whole.size()));
}

ChartGroup articleGroup(const Corpus &corpus, DocNumber doc, EntityId entity)
{
    ChartGroup group;
    group.label = std::string(corpus.title(doc));
    group.article = corpus.articleId(doc);
    group.frequency = {1, mentionsOf(corpus, doc, entity)};
    group.stories = 1;
    return group;
}

/// One value for each mention of the entity in the article.
void addMentions(Chart &chart, const Corpus &corpus, DocNumber doc, EntityId entity, const AnnotatedArticle &read)
{
    const TextSpan whole = readablePart(read.article);
    const std::vector<Mention> &mentions = read.annotations.mentions;
    for (std::uint32_t i = 0; i < mentions.size(); ++i) {
        const std::vector<EntityId> named = corpus.entitiesOfMention(doc, i);
        if (std::find(named.begin(), named.end(), entity) == named.end())
            continue;
        ChartValue value;
        value.label = std::string(mentions[i].span.of(read.article.text));
        value.entity = entity;
        value.type = corpus.entity(entity).type;
        value.frequency = {1, 1};
        value.stories = 1;
        value.articles = {corpus.articleId(doc)};
        value.row = chart.rows.size() - 1;
        value.at.x = positionIn(whole, mentions[i].span);
        value.places = {{corpus.articleId(doc), mentions[i].span}};
        chart.values.push_back(std::move(value));
    }
}

} // namespace

Result<Chart> dispersion(const Corpus &corpus, const ArticleSource &source, const ArticleSet &filter, EntityId entity,
                         ChartMeasure measure, const JobControl &control)
{
    Chart chart;
    chart.kind = ChartKind::Dispersion;
    chart.measure = measure;
    chart.articles = filter.count();
    std::vector<DocNumber> docs = docsNaming(corpus, filter, entity);
    ChartGroup named;
    named.label = corpus.entity(entity).name;
    named.entity = entity;
    named.type = corpus.entity(entity).type;
    named.frequency = {static_cast<std::uint32_t>(docs.size()), 0};
    named.stories = storyCount(corpus, docs);
    std::stable_sort(docs.begin(), docs.end(), [&](DocNumber a, DocNumber b) {
        return mentionsOf(corpus, a, entity) > mentionsOf(corpus, b, entity);
    });
    if (docs.size() > MaximumBars) {
        chart.others = static_cast<std::uint32_t>(docs.size() - MaximumBars);
        docs.resize(MaximumBars, DocNumber(0));
    }
    std::sort(docs.begin(), docs.end());
    for (const DocNumber doc : docs) {
        if (control.isCancelled())
            return cancelledProblem();
        control.report(static_cast<int>(chart.rows.size()), static_cast<int>(docs.size()));
        const Result<AnnotatedArticle> read = source.article(corpus.articleId(doc));
        if (!read)
            return read.error();
        chart.rows.push_back(articleGroup(corpus, doc, entity));
        addMentions(chart, corpus, doc, entity, *read);
    }
    chart.mentions = static_cast<std::uint32_t>(chart.values.size());
    named.frequency.mentions = chart.mentions;
    chart.columns = {named};
    return chart;
}

} // namespace lectern
