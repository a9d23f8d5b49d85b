// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/query/facetcounts.h"

#include "app/index/entityindex.h"
#include "app/index/textindex.h"

#include <algorithm>
#include <array>
#include <span>

namespace lectern {

namespace {

constexpr std::uint64_t OneArticle = std::uint64_t(1) << 32;
constexpr std::uint32_t ArticlesPerCheck = 4096;
/// What it costs to remember an entity and to sort what is remembered, against looking at a counter in a row of them.
constexpr std::uint64_t TouchedCost = 24;

std::uint64_t packed(const Frequency &frequency)
{
    return frequency.articles * OneArticle + frequency.mentions;
}

/// Rows of pairs that are on their way from memory while others are counted: with articles left out here and there, no
/// processor foresees the next one.
constexpr std::size_t RowsAhead = 8;

void fetch(std::span<const EntityCount> row)
{
    constexpr std::size_t PairsOfCacheLine = 64 / sizeof(EntityCount);
    for (std::size_t i = 0; i < row.size(); i += PairsOfCacheLine)
        __builtin_prefetch(&row[i]);
}

/// The articles by segment, so that the rows of one lie behind each other.
std::vector<std::vector<LocalDoc>> bySegment(const Corpus &corpus, const ArticleSet &articles)
{
    std::vector<std::vector<LocalDoc>> docs(corpus.entityIndex().parts().size());
    articles.forEach([&](DocNumber doc) {
        const TextIndex::Slot slot = corpus.textIndex().slot(doc);
        docs[slot.segment].push_back(slot.local);
    });
    return docs;
}

/// Calls `visit(EntityCount)` for all pairs of `docs`.
template<typename Visit>
void forEachPair(const EntityPart &part, std::span<const LocalDoc> docs, const JobControl &control, Visit visit)
{
    std::array<std::span<const EntityCount>, RowsAhead> rows;
    for (std::size_t i = 0; i < docs.size() + RowsAhead; ++i) {
        if (i % ArticlesPerCheck == 0 && control.isCancelled())
            return;
        std::span<const EntityCount> &row = rows[i % RowsAhead];
        for (const EntityCount &count : row)
            visit(count);
        row = i < docs.size() ? part.entitiesOf(docs[i]) : std::span<const EntityCount>();
        fetch(row);
    }
}

/// The same for all segments.
template<typename Visit>
void forEachPair(const Corpus &corpus, const ArticleSet &articles, const JobControl &control, Visit visit)
{
    const std::vector<std::vector<LocalDoc>> docs = bySegment(corpus, articles);
    for (std::size_t segment = 0; segment < docs.size(); ++segment)
        forEachPair(corpus.entityIndex().part(segment), docs[segment], control, visit);
}

std::vector<std::uint64_t> totals(const EntityIndex &entities)
{
    std::vector<std::uint64_t> counts(entities.entities().size());
    std::transform(entities.baseTotals().begin(), entities.baseTotals().end(), counts.begin(), packed);
    for (const auto &changed : entities.changedTotals().entries())
        counts[changed.number] = packed(changed.value);
    return counts;
}

} // namespace

FacetStrategy cheapestStrategy(const Corpus &corpus, std::uint32_t articles)
{
    const std::uint32_t all = corpus.articleCount();
    if (articles > all / 2)
        return FacetStrategy::Complement;
    // Some articles stand for all: the mean only has to be right by a factor.
    constexpr std::uint32_t Sample = 64;
    std::uint64_t pairs = 0;
    const std::uint32_t step = std::max(all / Sample, 1U);
    std::uint32_t looked = 0;
    for (std::uint32_t doc = 0; doc < all; doc += step, ++looked)
        pairs += corpus.entitiesOf(DocNumber(doc)).size();
    const std::uint64_t expected = looked == 0 ? 0 : pairs * articles / looked;
    return expected * TouchedCost < corpus.entities().size() ? FacetStrategy::Touched : FacetStrategy::Forward;
}

EntityCounts countEntities(const Corpus &corpus, const ArticleSet &articles, FacetStrategy strategy,
                           const JobControl &control)
{
    EntityCounts result;
    if (strategy == FacetStrategy::Complement) {
        result.counts = totals(corpus.entityIndex());
        ArticleSet others = ArticleSet::all(corpus.articleCount());
        others -= articles;
        forEachPair(corpus, others, control, [&result](const EntityCount &count) {
            result.counts[count.entity.value()] -= OneArticle + count.mentions;
        });
        return result;
    }
    result.counts.assign(corpus.entities().size(), 0);
    if (strategy == FacetStrategy::Forward) {
        forEachPair(corpus, articles, control, [&result](const EntityCount &count) {
            result.counts[count.entity.value()] += OneArticle + count.mentions;
        });
        return result;
    }
    std::vector<std::uint32_t> &touched = result.touched.emplace();
    forEachPair(corpus, articles, control, [&](const EntityCount &count) {
        std::uint64_t &sum = result.counts[count.entity.value()];
        if (sum == 0)
            touched.push_back(count.entity.value());
        sum += OneArticle + count.mentions;
    });
    std::sort(touched.begin(), touched.end());
    return result;
}

} // namespace lectern
