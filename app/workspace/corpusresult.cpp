// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/corpusresult.h"

#include "app/base/folding.h"
#include "app/query/search.h"
#include "app/resolve/entitykey.h"
#include "app/workspace/libraryarticles.h"

#include <algorithm>

namespace lectern {

namespace {

/// The words as a phrase of the query language; empty where they hold none that is indexed.
std::string phraseOf(const std::string &words)
{
    std::string phrase;
    for (const FoldedTerm &term : foldedTerms(words))
        phrase += (phrase.empty() ? "" : " ") + term.term;
    return phrase.empty() ? phrase : '"' + phrase + '"';
}

} // namespace

CorpusResult::CorpusResult(std::shared_ptr<const Corpus> corpus, std::shared_ptr<const ArticleReader> reader)
    : m_corpus(std::move(corpus)), m_reader(std::move(reader))
{
}

std::uint32_t CorpusResult::entityCount() const
{
    return m_corpus->entities().size();
}

const Entity &CorpusResult::entity(EntityId id) const
{
    return m_corpus->entity(id);
}

bool CorpusResult::hasKey(const std::string &key) const
{
    return m_corpus->entityByKey(key).has_value();
}

std::vector<EntityId> CorpusResult::entitiesNamed(const std::string &name) const
{
    std::vector<EntityId> found;
    for (const EntityType type : allEntityTypes()) {
        const std::string key = entityKey(type, name);
        std::optional<EntityId> id = m_corpus->entityByKey(key);
        for (int number = 2; id; ++number) {
            found.push_back(*id);
            id = m_corpus->entityByKey(key + '-' + std::to_string(number));
        }
    }
    return found;
}

std::vector<EntityId> CorpusResult::entitiesWithAlias(const std::string &name) const
{
    std::vector<EntityId> found;
    for (std::uint32_t i = 0; i < entityCount(); ++i) {
        const std::vector<std::string> &aliases = m_corpus->entity(EntityId(i)).aliases;
        if (std::find(aliases.begin(), aliases.end(), name) != aliases.end())
            found.emplace_back(i);
    }
    return found;
}

std::vector<ArticleId> CorpusResult::articlesNaming(EntityId id) const
{
    std::vector<ArticleId> articles;
    for (const DocNumber doc : m_corpus->articlesOf(id))
        articles.push_back(m_corpus->articleId(doc));
    std::sort(articles.begin(), articles.end());
    return articles;
}

NamedInArticle CorpusResult::namedIn(ArticleId id) const
{
    NamedInArticle named;
    const std::optional<DocNumber> doc = m_corpus->docOf(id);
    if (!doc)
        return named;
    named.mentions = m_corpus->mentionEntitiesOf(*doc);
    for (std::uint32_t mention = 0; mention < named.mentions.size(); ++mention) {
        const std::vector<EntityId> all = m_corpus->entitiesOfMention(*doc, mention);
        for (std::size_t i = named.mentions[mention] ? 1 : 0; i < all.size(); ++i)
            named.more.push_back({mention, all[i]});
    }
    return named;
}

std::vector<ArticleId> CorpusResult::articlesAt(const ArticleAnchor &anchor) const
{
    std::vector<ArticleId> found;
    if (const Result<std::vector<ArticleId>> articles = m_reader->articlesAt(anchor))
        std::copy_if(articles->begin(), articles->end(), std::back_inserter(found),
                     [this](ArticleId id) { return m_corpus->docOf(id).has_value(); });
    return found;
}

std::vector<ArticleId> CorpusResult::articlesWith(const std::string &words) const
{
    const std::string phrase = phraseOf(words);
    const Result<Query> query = parseQuery(phrase);
    std::vector<ArticleId> articles;
    if (phrase.empty() || !query)
        articles = m_corpus->articleOrder();
    else if (const Result<SearchResult> found =
                 search(*m_corpus, *query, HitOrder::Newest, m_corpus->articleCount(), NoArticles(), JobControl()))
        for (const Hit &hit : found->hits)
            articles.push_back(m_corpus->articleId(hit.doc));
    std::sort(articles.begin(), articles.end());
    return articles;
}

Result<AnnotatedArticle> CorpusResult::article(ArticleId id) const
{
    Result<StoredArticle> stored = m_reader->article(id);
    if (!stored)
        return stored.error();
    return AnnotatedArticle{std::move(stored->article), std::move(stored->annotations)};
}

} // namespace lectern
