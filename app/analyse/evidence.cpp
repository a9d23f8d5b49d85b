// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analyse/chart.h"

#include "app/analyse/countedtypes.h"
#include "app/analyse/tally.h"
#include "app/base/simplified.h"

#include <algorithm>

namespace lectern {

namespace {

std::string sentenceAround(const Article &article, TextSpan span)
{
    const auto sentence = std::find_if(article.sentences.begin(), article.sentences.end(),
                                       [span](const TextSpan &candidate) { return candidate.contains(span); });
    return simplified((sentence == article.sentences.end() ? span : *sentence).of(article.text));
}

bool isCounted(const Corpus &corpus, const CountedTypes &counted, const ChartValue &value, EntityId entity)
{
    return value.entity ? *value.entity == entity || value.other == entity
                        : counted.contains(corpus.entity(entity).type);
}

/// Mentions of one article that the value counts. Entities that share one mention ("A and B Ministries") each count.
void collect(const Corpus &corpus, const CountedTypes &counted, const ChartValue &value, DocNumber doc,
             const AnnotatedArticle &read, std::vector<Evidence> &found)
{
    const std::vector<Mention> &mentions = read.annotations.mentions;
    for (std::uint32_t i = 0; i < mentions.size(); ++i)
        for (const EntityId entity : corpus.entitiesOfMention(doc, i)) {
            if (!isCounted(corpus, counted, value, entity))
                continue;
            const TextSpan span = mentions[i].span;
            found.push_back({corpus.record(doc).id, span, entity, std::string(span.of(read.article.text)),
                             sentenceAround(read.article, span)});
        }
}

/// The phrases a value names one by one.
Result<std::vector<Evidence>> evidenceAtPlaces(const ArticleSource &source, const ChartValue &value,
                                               const JobControl &control)
{
    std::vector<Evidence> found;
    std::optional<ArticleId> open;
    AnnotatedArticle read;
    int opened = 0;
    for (const EvidencePlace &place : value.places) {
        if (open != place.article) {
            if (control.isCancelled())
                return cancelledProblem();
            control.report(opened++, static_cast<int>(value.articles.size()));
            Result<AnnotatedArticle> article = source.article(place.article);
            if (!article)
                return article.error();
            read = *std::move(article);
            open = place.article;
        }
        if (place.span.begin > place.span.end || place.span.end > read.article.text.size())
            continue; // the index was damaged unnoticed
        found.push_back({place.article, place.span, value.entity.value_or(EntityId(0)),
                         std::string(place.span.of(read.article.text)), sentenceAround(read.article, place.span)});
    }
    return found;
}

} // namespace

Result<std::vector<Evidence>> evidence(const Corpus &corpus, const ArticleSource &source, const Chart &chart,
                                       const ChartValue &value, const JobControl &control)
{
    if (!value.places.empty())
        return evidenceAtPlaces(source, value, control);
    std::vector<Evidence> found;
    const CountedTypes counted(chart.types);
    int opened = 0;
    for (const ArticleId id : value.articles) {
        if (control.isCancelled())
            return cancelledProblem();
        control.report(opened++, static_cast<int>(value.articles.size()));
        const std::optional<DocNumber> doc = corpus.docOf(id);
        if (!doc)
            continue;
        const Result<AnnotatedArticle> read = source.article(id);
        if (!read)
            return read.error();
        collect(corpus, counted, value, *doc, *read, found);
    }
    return found;
}

} // namespace lectern
