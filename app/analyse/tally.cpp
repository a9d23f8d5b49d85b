// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analyse/tally.h"

#include "app/query/facetcounts.h"

#include <algorithm>
#include <tuple>

namespace lectern {

namespace {

/// How many articles are looked at between two questions whether to stop.
constexpr std::size_t ArticlesPerCheck = 4096;
/// Sorting an article costs as much as clearing and counting so many bits.
constexpr std::size_t DocsWorthABit = 64;

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
std::array<std::uint32_t, 3> rank(const Tally &tally, ChartMeasure measure)
{
    return {measured(tally, measure), tally.frequency.articles, tally.frequency.mentions};
}

bool comesFirst(const Corpus &corpus, const Tally &a, const Tally &b, ChartMeasure measure)
{
    const auto left = rank(a, measure);
    const auto right = rank(b, measure);
    return left != right ? left > right : corpus.entities().isBefore(a.entity, b.entity);
}

/// Keeps the first `most` of what it is given.
class BestTallies
{
public:
    BestTallies(const Corpus &corpus, ChartMeasure measure, std::size_t most)
        : m_corpus(corpus), m_measure(measure), m_most(most)
    {
    }

    [[nodiscard]] auto order() const
    {
        return [this](const Tally &a, const Tally &b) { return comesFirst(m_corpus, a, b, m_measure); };
    }
    void add(const Tally &tally)
    {
        ++m_all;
        if (measured(tally, m_measure) < m_least)
            return;
        m_best.push_back(tally);
        if (m_best.size() >= 2 * m_most + 1)
            shrink();
    }
    [[nodiscard]] TopTallies take()
    {
        std::sort(m_best.begin(), m_best.end(), order());
        m_best.resize(std::min(m_best.size(), m_most));
        return {std::move(m_best), m_all};
    }

private:
    void shrink()
    {
        std::nth_element(m_best.begin(), m_best.begin() + static_cast<std::ptrdiff_t>(m_most), m_best.end(), order());
        m_best.resize(m_most);
        for (const Tally &tally : m_best)
            m_least =
                &tally == m_best.data() ? measured(tally, m_measure) : std::min(m_least, measured(tally, m_measure));
    }

    const Corpus &m_corpus;
    ChartMeasure m_measure;
    std::size_t m_most;
    std::size_t m_all = 0;
    std::vector<Tally> m_best;
    std::uint32_t m_least = 0; ///< of the best, once there are enough
};

} // namespace

Problem cancelledProblem()
{
    return {Problem::Kind::Cancelled, {}, {}};
}

std::vector<std::uint32_t> ranksOf(const Corpus &corpus, const std::vector<Tally> &ranked)
{
    std::vector<std::uint32_t> rankOf(corpus.entities().size(), NotRanked);
    for (std::uint32_t rank = 0; rank < ranked.size(); ++rank)
        rankOf[ranked[rank].entity.value()] = rank;
    return rankOf;
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
        if (i % ArticlesPerCheck == 0) {
            if (control.isCancelled())
                return cancelledProblem();
            control.report(static_cast<int>(i), static_cast<int>(docs.size()));
        }
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

Result<TopTallies> topTallies(const Corpus &corpus, const ArticleSet &filter, const CountedTypes &counted,
                              ChartMeasure measure, std::size_t most, const JobControl &control)
{
    if (measure == ChartMeasure::Stories) {
        Result<std::vector<Tally>> all = tallies(corpus, filter, counted, measure, control);
        if (!all)
            return all.error();
        TopTallies top{{}, all->size()};
        all->resize(std::min(all->size(), most));
        top.best = *std::move(all);
        return top;
    }
    const EntityCounts counts = countEntities(corpus, filter, cheapestStrategy(corpus, filter.count()), control);
    if (control.isCancelled())
        return cancelledProblem();
    const std::vector<EntityType> types = corpus.entities().types();
    BestTallies best(corpus, measure, most);
    counts.forEach([&](std::uint32_t entity, std::uint64_t count) {
        if (counted.contains(types[entity]))
            best.add({EntityId(entity), EntityCounts::frequency(count), 0});
    });
    TopTallies top = best.take();
    for (Tally &tally : top.best)
        tally.stories = storyCount(corpus, docsNaming(corpus, filter, tally.entity));
    return top;
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
    if (docs.size() > corpus.storyCount() / DocsWorthABit) {
        std::vector<bool> isTold(corpus.storyCount());
        for (const DocNumber doc : docs)
            isTold[corpus.storyOf(doc).value()] = true;
        return static_cast<std::uint32_t>(std::count(isTold.begin(), isTold.end(), true));
    }
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

ChartValue entityValue(const Corpus &corpus, const Tally &tally, const std::vector<DocNumber> &docs)
{
    ChartValue value;
    value.label = corpus.entity(tally.entity).name;
    value.entity = tally.entity;
    value.type = corpus.entity(tally.entity).type;
    value.frequency = tally.frequency;
    value.stories = tally.stories;
    value.articles = idsOf(corpus, docs);
    return value;
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
