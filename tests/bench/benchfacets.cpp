// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/query/search.h"
#include "tests/bench/benchmarks.h"
#include "tests/bench/cpuclock.h"
#include "tests/bench/sentencemodel.h"

#include <QtGlobal>

namespace lectern::bench {

namespace {

constexpr EntityType Types[] = {EntityType::Person, EntityType::Company, EntityType::Place};
constexpr std::uint32_t BestEntities = 50;
constexpr int OurRuns = 11;
constexpr int SqlRuns = 3;

struct FacetCase
{
    const char *name;
    std::uint32_t articles;
    double bound;
};

/// So many articles by chance.
std::vector<std::uint32_t> someArticles(std::uint32_t wanted, std::uint32_t all)
{
    std::vector<std::uint32_t> numbers;
    BenchRandom random(wanted);
    for (std::uint32_t number = 0; number < all; ++number)
        if (random.below(all) < wanted)
            numbers.push_back(number);
    return numbers;
}

void measure(const Setting &setting, SqlFacets &sql, const FacetCase &facetCase)
{
    const std::vector<std::uint32_t> numbers = someArticles(facetCase.articles, setting.articles.size());
    ArticleSet articles(setting.corpus->articleCount());
    for (const std::uint32_t number : numbers)
        articles.insert(*setting.corpus->docOf(ArticleId(number)));
    sql.setArticles(numbers);
    std::uint32_t ours = 0;
    std::uint32_t theirs = 0;
    const double ourSeconds = medianSeconds(OurRuns, [&] {
        for (const TypeFacets &facets : allFacets(*setting.corpus, articles, BestEntities))
            ours += facets.best.empty() ? 0 : facets.best.front().inFilter.articles;
    });
    const double theirSeconds = medianSeconds(SqlRuns, [&] {
        for (const EntityType type : Types)
            theirs += sql.count(type);
    });
    if (ours / OurRuns != theirs / SqlRuns)
        qFatal("The facets of %s differ: %u and %u", facetCase.name, ours / OurRuns, theirs / SqlRuns);
    setting.figures.add({QString::fromLatin1(facetCase.name), ourSeconds * 1e6, theirSeconds * 1e6,
                         QStringLiteral("us"), Bound{Bound::Is::AtMost, 1 / facetCase.bound}});
}

} // namespace

void measureFacets(const Setting &setting)
{
    SqlFacets sql;
    for (std::uint32_t number = 0; number < setting.articles.size(); ++number)
        for (const EntityCount &named : setting.corpus->entitiesOf(*setting.corpus->docOf(ArticleId(number))))
            sql.add(number, setting.corpus->entity(named.entity).type, named.entity.value());
    sql.finish();
    const std::uint32_t all = setting.articles.size();
    for (const FacetCase &facetCase : {FacetCase{"facets of 1000 articles against SQL", std::min(all, 1000U), 50},
                                       FacetCase{"facets of 10 % of the articles against SQL", all / 10, 100},
                                       FacetCase{"facets of 50 % of the articles against SQL", all / 2, 300}})
        measure(setting, sql, facetCase);
}

} // namespace lectern::bench
