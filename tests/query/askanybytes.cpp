// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/query/askanybytes.h"

#include "app/index/entityindex.h"
#include "app/index/officetable.h"
#include "app/index/snapshot.h"
#include "app/query/search.h"

namespace lectern {

namespace {

constexpr std::size_t Alignment = 64;

struct alignas(Alignment) AlignedBlock
{
    std::byte bytes[Alignment];
};

class NoTexts final : public ArticleSource
{
public:
    Result<AnnotatedArticle> article(ArticleId /*id*/) const override { return Problem{}; }
};

std::size_t askArticles(const Corpus &corpus)
{
    std::size_t sum = 0;
    for (std::uint32_t number = 0; number < corpus.articleCount(); ++number) {
        const DocNumber doc(number);
        sum += corpus.record(doc).lead.size() + corpus.entitiesOf(doc).size();
        for (const EntityCount &named : corpus.entitiesOf(doc))
            sum += corpus.entity(named.entity).name.size();
        const std::size_t mentions = corpus.mentionEntitiesOf(doc).size();
        for (std::uint32_t mention = 0; mention < mentions; ++mention)
            sum += corpus.entitiesOfMention(doc, mention).size();
        for (const StatedOffice &office : corpus.officesStatedIn(doc))
            sum += office.title.size() + office.countryCode.size() + office.span.begin +
                   corpus.entitiesOfMention(doc, office.person).size();
        const StoryId story = corpus.storyOf(doc);
        sum += corpus.storyKey(story).size() + corpus.articlesOfStory(story).size();
        sum += corpus.docOf(corpus.articleId(doc)) ? 1 : 0;
    }
    return sum;
}

std::size_t askEntities(const Corpus &corpus)
{
    std::size_t sum = 0;
    for (auto it = corpus.entities().begin(); it != corpus.entities().end(); ++it) {
        const EntityId id = it.id();
        sum += corpus.total(id).mentions + (corpus.entityByKey((*it).key) ? 1 : 0);
        for (const MergeSuggestion &suggestion : (*it).suggestions)
            sum += corpus.entity(suggestion.other).key.size();
        for (const DocNumber doc : corpus.articlesOf(id))
            sum += corpus.entitiesOf(doc).size();
        for (const DocNumber doc : corpus.articlesQuoting(id))
            sum += corpus.entitiesOf(doc).size();
    }
    return sum;
}

std::size_t askQueries(const Corpus &corpus)
{
    constexpr std::string_view Texts[] = {
        "a*",
        "the",
        "-the",
        "\"the red\"",
        "red near/3 fox",
        "fxo~2",
        "title:the OR by:x*",
        "person:a",
        "speaker:b",
        "is:duplicate",
        "after:2001",
        "story:x -date:2024",
        "(e* OR i*) -o* n*",
    };
    std::size_t sum = 0;
    const JobControl control;
    for (const std::string_view text : Texts)
        for (const HitOrder order : {HitOrder::Relevance, HitOrder::Newest, HitOrder::Title}) {
            const Result<SearchResult> found = search(corpus, *parseQuery(text), order, 10, NoTexts(), control);
            if (!found)
                continue;
            sum += found->total + found->hits.size();
            for (const std::uint32_t distinct : distinctEntities(corpus, found->articles))
                sum += distinct;
            sum += facets(corpus, found->articles, EntityType::Person, 5).size();
        }
    return sum;
}

} // namespace

std::size_t askEverything(const Corpus &corpus)
{
    return 1 + askArticles(corpus) + askEntities(corpus) + askQueries(corpus);
}

std::size_t askAnyBytes(Bytes bytes)
{
    const auto copy = std::make_shared<std::vector<AlignedBlock>>(bytes.size() / Alignment + 1);
    if (!bytes.empty())
        std::memcpy(copy->data(), bytes.data(), bytes.size());
    const Bytes aligned(copy->front().bytes, bytes.size());
    const Result<std::shared_ptr<const Corpus>> corpus = readSnapshot(aligned, copy, {}, Checksums::PassedOver);
    return corpus ? askEverything(**corpus) : 0;
}

} // namespace lectern
