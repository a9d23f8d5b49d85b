// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/index/corpus.h"
#include "tests/bench/benchmarks.h"
#include "tests/bench/cpuclock.h"

#include <QtGlobal>

#include <algorithm>
#include <map>

namespace lectern::bench {

namespace {

constexpr std::uint32_t AddedArticles = 100;
constexpr int Additions = 7;
constexpr std::uint32_t SmallLibrary = 1000;
constexpr int Merges = 9;

/// Articles behind those of the corpus, with what they name.
struct Newcomers
{
    std::vector<BenchArticle> articles;
    Resolution alone;  ///< of them and nothing else
    EntityPatch patch; ///< for the corpus they are added to
};

Newcomers newcomers(const Setting &setting)
{
    Newcomers made;
    std::map<EntityId, EntityId> numbers;
    for (std::uint32_t i = 0; i < AddedArticles; ++i) {
        made.articles.push_back(setting.articles.make(setting.articles.size() + i));
        for (const EntityId entity : made.articles.back().entities)
            numbers.emplace(entity, EntityId(0));
    }
    for (auto &[entity, number] : numbers) {
        number = EntityId(static_cast<std::uint32_t>(made.alone.entities.size()));
        made.alone.entities.push_back(setting.corpus->entity(entity));
    }
    for (std::uint32_t i = 0; i < AddedArticles; ++i) {
        const std::vector<EntityId> &entities = made.articles[i].entities;
        auto &mentions = made.alone.mentionEntities.emplace_back();
        for (const EntityId entity : entities)
            mentions.emplace_back(numbers.at(entity));
        made.alone.stories.emplace_back(i);
        made.alone.storyKeys.push_back("new-" + std::to_string(i));
        made.patch.articles.push_back({ArticleId(setting.articles.size() + i),
                                       {entities.begin(), entities.end()},
                                       {},
                                       StoryId(setting.corpus->storyCount() + i)});
    }
    made.patch.addedStories = made.alone.storyKeys;
    return made;
}

void addTo(CorpusBuilder &builder, const Setting &setting, const Newcomers &newcomers)
{
    for (std::uint32_t i = 0; i < AddedArticles; ++i) {
        const AnnotatedArticle &read = newcomers.articles[i].read;
        builder.add(ArticleId(setting.articles.size() + i), read.article, read.annotations);
    }
}

/// Two entities that few articles name, so that a merge touches the same number in any library.
struct RarePair
{
    EntityId kept{0};
    EntityId gone{0};
};

std::vector<RarePair> rarePairs(const Corpus &corpus)
{
    constexpr std::uint32_t FewArticles = 3;
    std::vector<EntityId> rare;
    for (std::uint32_t id = 0; id < corpus.entities().size() && rare.size() < Merges * 2; ++id)
        if (corpus.total(EntityId(id)).articles == FewArticles)
            rare.emplace_back(id);
    std::vector<RarePair> pairs;
    for (std::size_t i = 0; i + 1 < rare.size(); i += 2)
        pairs.push_back({rare[i], rare[i + 1]});
    return pairs;
}

std::shared_ptr<const Corpus> merged(const Corpus &corpus, const RarePair &pair)
{
    EntityPatch patch;
    Entity kept = corpus.entity(pair.kept);
    kept.aliases.push_back(corpus.entity(pair.gone).name);
    patch.changed.push_back({pair.kept, kept});
    patch.removed.push_back(pair.gone);
    for (const DocNumber doc : corpus.articlesOf(pair.gone)) {
        auto entities = corpus.mentionEntitiesOf(doc);
        std::replace(entities.begin(), entities.end(), std::optional(pair.gone), std::optional(pair.kept));
        patch.articles.push_back({corpus.articleId(doc), std::move(entities), {}, corpus.storyOf(doc)});
    }
    return CorpusBuilder(corpus).finish(patch);
}

double mergeSeconds(std::shared_ptr<const Corpus> corpus)
{
    std::vector<double> seconds;
    for (const RarePair &pair : rarePairs(*corpus))
        seconds.push_back(secondsOf([&] { corpus = merged(*corpus, pair); }));
    return quantile(seconds, 0.5);
}

std::shared_ptr<const Corpus> smallCorpus(const Setting &setting)
{
    CorpusBuilder builder;
    Resolution resolution;
    resolution.entities = setting.corpus->entities().all();
    for (std::uint32_t number = 0; number < std::min(SmallLibrary, setting.articles.size()); ++number) {
        const BenchArticle made = setting.articles.make(number);
        builder.add(ArticleId(number), made.read.article, made.read.annotations);
        resolution.mentionEntities.emplace_back(made.entities.begin(), made.entities.end());
        resolution.stories.emplace_back(number);
        resolution.storyKeys.push_back(std::to_string(number));
    }
    return builder.finish(std::move(resolution));
}

} // namespace

void measureAdding(const Setting &setting)
{
    const Newcomers added = newcomers(setting);
    const double alone = medianSeconds(Additions, [&] {
        CorpusBuilder builder;
        addTo(builder, setting, added);
        if (builder.finish(added.alone)->articleCount() != AddedArticles)
            qFatal("The articles were not added");
    });
    const double here = medianSeconds(Additions, [&] {
        CorpusBuilder builder(*setting.corpus);
        addTo(builder, setting, added);
        if (builder.finish(added.patch)->articleCount() != setting.articles.size() + AddedArticles)
            qFatal("The articles were not added");
    });
    setting.figures.add({QStringLiteral("add 100 articles to all, against 100 alone"), here * 1e3, alone * 1e3,
                         QStringLiteral("ms"), Bound{Bound::Is::AtMost, 3}});
}

void measureMerging(const Setting &setting)
{
    const double here = mergeSeconds(setting.corpus);
    const double small = mergeSeconds(smallCorpus(setting));
    setting.figures.add({QStringLiteral("merge two names, against the same in 1000 articles"), here * 1e6, small * 1e6,
                         QStringLiteral("us"), Bound{Bound::Is::AtMost, 3}});
}

} // namespace lectern::bench
