// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analyse/tally.h"

#include <algorithm>
#include <tuple>

namespace lectern {

namespace {

/// How many articles are looked at between two questions whether to stop.
constexpr std::size_t ArticlesPerCheck = 4096;

std::vector<DocNumber> docsByStory(const Corpus &corpus, const ArticleSet &filter)
{
    std::vector<DocNumber> docs;
    docs.reserve(filter.count());
    filter.forEach([&docs](DocNumber doc) { docs.push_back(doc); });
    std::sort(docs.begin(), docs.end(), [&corpus](DocNumber a, DocNumber b) {
        return std::tuple(corpus.storyOf(a), a) < std::tuple(corpus.storyOf(b), b);
    });
    return docs;
}

/// What comes first, compared from the wanted measure on.
std::array<std::uint32_t, 4> rank(const Tally &tally, ChartMeasure measure)
{
    return {measured(tally, measure), tally.frequency.articles, tally.frequency.mentions, tally.stories};
}

bool comesFirst(const Corpus &corpus, const Tally &a, const Tally &b, ChartMeasure measure)
{
    const auto left = rank(a, measure);
    const auto right = rank(b, measure);
    return left != right ? left > right : corpus.entities().isBefore(a.entity, b.entity);
}

} // namespace

Problem cancelledProblem()
{
    return {Problem::Kind::Cancelled, {}, {}};
}

std::uint32_t measured(const Tally &tally, ChartMeasure measure)
{
    switch (measure) {
    case ChartMeasure::Articles:
        break;
    case ChartMeasure::Mentions:
        return tally.frequency.mentions;
    case ChartMeasure::Stories:
        return tally.stories;
    }
    return tally.frequency.articles;
}

Result<std::vector<Tally>> tallies(const Corpus &corpus, const ArticleSet &filter, const CountedTypes &counted,
                                   ChartMeasure measure, const JobControl &control)
{
    constexpr std::uint32_t NoStory = ~std::uint32_t(0);
    std::vector<Tally> all(corpus.entities().size());
    std::vector<std::uint32_t> lastStory(all.size(), NoStory);
    // Story after story, so that one number an entity tells whether its story is counted already.
    const std::vector<DocNumber> docs = docsByStory(corpus, filter);
    for (std::size_t i = 0; i < docs.size(); ++i) {
        if (i % ArticlesPerCheck == 0 && control.isCancelled())
            return cancelledProblem();
        const std::uint32_t story = corpus.storyOf(docs[i]).value();
        for (const EntityCount &named : corpus.entitiesOf(docs[i])) {
            Tally &tally = all[named.entity.value()];
            ++tally.frequency.articles;
            tally.frequency.mentions += named.mentions;
            if (std::exchange(lastStory[named.entity.value()], story) != story)
                ++tally.stories;
        }
    }
    for (std::uint32_t id = 0; id < all.size(); ++id)
        all[id].entity = EntityId(id);
    std::erase_if(all, [&](const Tally &tally) {
        return tally.frequency.articles == 0 || !counted.contains(corpus.entities().type(tally.entity));
    });
    std::sort(all.begin(), all.end(),
              [&corpus, measure](const Tally &a, const Tally &b) { return comesFirst(corpus, a, b, measure); });
    return control.isCancelled() ? Result<std::vector<Tally>>(cancelledProblem()) : all;
}

std::vector<DocNumber> docsNaming(const Corpus &corpus, const ArticleSet &filter, EntityId entity)
{
    std::vector<DocNumber> docs = corpus.articlesOf(entity);
    std::erase_if(docs, [&filter](DocNumber doc) { return !filter.contains(doc); });
    return docs;
}

std::uint32_t mentionsOf(const Corpus &corpus, DocNumber doc, EntityId entity)
{
    const std::span<const EntityCount> named = corpus.entitiesOf(doc);
    const auto found = std::lower_bound(named.begin(), named.end(), entity,
                                        [](const EntityCount &count, EntityId id) { return count.entity < id; });
    return found != named.end() && found->entity == entity ? found->mentions : 0;
}

std::uint32_t storyCount(const Corpus &corpus, const std::vector<DocNumber> &docs)
{
    std::vector<StoryId> stories;
    stories.reserve(docs.size());
    for (const DocNumber doc : docs)
        stories.push_back(corpus.storyOf(doc));
    std::sort(stories.begin(), stories.end());
    return static_cast<std::uint32_t>(std::unique(stories.begin(), stories.end()) - stories.begin());
}

std::vector<ArticleId> idsOf(const Corpus &corpus, const std::vector<DocNumber> &docs)
{
    std::vector<ArticleId> ids;
    ids.reserve(docs.size());
    for (const DocNumber doc : docs)
        ids.push_back(corpus.articleId(doc));
    return ids;
}

ChartGroup groupOf(const Corpus &corpus, const Tally &tally)
{
    const Entity &entity = corpus.entity(tally.entity);
    ChartGroup group;
    group.label = entity.name;
    group.entity = tally.entity;
    group.type = entity.type;
    group.frequency = tally.frequency;
    group.stories = tally.stories;
    return group;
}

ChartValue entityValue(const Corpus &corpus, EntityId entity, const std::vector<DocNumber> &docs)
{
    ChartValue value;
    value.label = corpus.entity(entity).name;
    value.entity = entity;
    value.type = corpus.entity(entity).type;
    value.frequency.articles = static_cast<std::uint32_t>(docs.size());
    for (const DocNumber doc : docs)
        value.frequency.mentions += mentionsOf(corpus, doc, entity);
    value.articles = idsOf(corpus, docs);
    value.stories = storyCount(corpus, docs);
    return value;
}

} // namespace lectern
