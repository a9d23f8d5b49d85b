// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/query/concordance.h"

#include "app/base/folding.h"
#include "app/base/simplified.h"
#include "app/base/utf8.h"
#include "app/query/entitynames.h"
#include "app/query/queryfield.h"
#include "app/query/search.h"
#include "app/query/textmatch.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>

namespace lectern {

namespace {

/// Bytes of context on each side; words that would be cut are left out.
constexpr std::uint32_t ContextBytes = 80;

/// The region around a hit: context does not reach into the next paragraph's navigation.
TextSpan regionAround(const Article &article, TextSpan span)
{
    for (const Region &region : article.regions)
        if (region.span.contains(span))
            return region.span;
    return span;
}

ConcordanceLine lineOf(ArticleId id, const Article &article, TextSpan span)
{
    const TextSpan region = regionAround(article, span);
    TextSpan left{span.begin - region.begin > ContextBytes ? span.begin - ContextBytes : region.begin, span.begin};
    if (left.begin > region.begin) {
        const std::size_t blank = article.text.find_first_of(" \n\t", left.begin);
        left.begin = blank >= left.end ? left.end : static_cast<std::uint32_t>(blank);
    }
    TextSpan right{span.end, region.end - span.end > ContextBytes ? span.end + ContextBytes : region.end};
    if (right.end < region.end) {
        const std::size_t blank = article.text.find_last_of(" \n\t", right.end);
        right.end = blank == std::string::npos || blank < right.begin ? right.begin : static_cast<std::uint32_t>(blank);
    }
    return {id, span, simplified(left.of(article.text)), simplified(span.of(article.text)),
            simplified(right.of(article.text))};
}

/// Adds a line for each span of each article, newest first, until there are too many.
template<typename SpansOf>
Result<Concordance> collect(const Corpus &corpus, std::vector<DocNumber> docs, const ArticleSource &source,
                            std::uint32_t limit, const JobControl &control, SpansOf spansOf)
{
    Concordance found;
    std::reverse(docs.begin(), docs.end());
    for (const DocNumber doc : docs) {
        if (control.isCancelled())
            return Problem{Problem::Kind::Cancelled, {}, {}};
        const ArticleId id = corpus.articleId(doc);
        const Result<AnnotatedArticle> read = source.article(id);
        if (!read)
            return read.error();
        for (const TextSpan &span : spansOf(doc, *read)) {
            if (found.lines.size() == limit) {
                found.isComplete = false;
                return found;
            }
            found.lines.push_back(lineOf(id, read->article, span));
        }
    }
    return found;
}

/// What the entity fields of a query name; what is excluded is not asked for.
void collectEntities(const Corpus &corpus, const QueryNode &node, const JobControl &control, std::set<EntityId> &found)
{
    if (node.kind == QueryNode::Kind::Not)
        return;
    const QueryField *field = node.kind == QueryNode::Kind::Field ? queryField(node.field) : nullptr;
    if (field && (field->kind == FieldKind::Entity || field->kind == FieldKind::Speaker))
        for (const EntityId id : entitiesNamed(corpus, field->type, node.text, control))
            found.insert(id);
    for (const QueryNode &child : node.children)
        collectEntities(corpus, child, control, found);
}

void appendMentions(const Corpus &corpus, DocNumber doc, const AnnotatedArticle &read,
                    const std::set<EntityId> &entities, std::vector<TextSpan> &spans)
{
    for (std::uint32_t i = 0; !entities.empty() && i < read.annotations.mentions.size(); ++i) {
        const std::vector<EntityId> named = corpus.entitiesOfMention(doc, i);
        if (std::any_of(named.begin(), named.end(), [&](EntityId id) { return entities.count(id) > 0; }))
            spans.push_back(read.annotations.mentions[i].span);
    }
}

/// The words a line is sorted by, nearest first.
std::vector<std::string> sortWords(const ConcordanceLine &line, ConcordanceOrder order)
{
    const std::string &side = order == ConcordanceOrder::Left    ? line.left
                              : order == ConcordanceOrder::Right ? line.right
                                                                 : line.hit;
    std::vector<std::string> words;
    for (FoldedTerm &term : foldedTerms(side))
        words.push_back(std::move(term.term));
    if (order == ConcordanceOrder::Left)
        std::reverse(words.begin(), words.end());
    return words;
}

} // namespace

std::optional<ConcordanceOrder> concordanceOrderFromName(std::string_view name)
{
    constexpr std::pair<std::string_view, ConcordanceOrder> Names[] = {{"article", ConcordanceOrder::Article},
                                                                       {"left", ConcordanceOrder::Left},
                                                                       {"right", ConcordanceOrder::Right},
                                                                       {"hit", ConcordanceOrder::Hit}};
    for (const auto &[known, order] : Names)
        if (known == name)
            return order;
    return std::nullopt;
}

Result<Concordance> concordance(const Corpus &corpus, const ArticleSet &articles, const Query &query,
                                const ArticleSource &source, std::uint32_t limit, const JobControl &control)
{
    std::set<EntityId> entities;
    collectEntities(corpus, query.root, control, entities);
    std::vector<DocNumber> docs;
    if (!wordConditions(query).empty() || !entities.empty())
        articles.forEach([&docs](DocNumber doc) { docs.push_back(doc); });
    return collect(corpus, std::move(docs), source, limit, control, [&](DocNumber doc, const AnnotatedArticle &read) {
        std::vector<TextSpan> spans = highlights(read.article, query);
        appendMentions(corpus, doc, read, entities, spans);
        std::sort(spans.begin(), spans.end());
        spans.erase(std::unique(spans.begin(), spans.end()), spans.end());
        return spans;
    });
}

Result<Concordance> concordance(const Corpus &corpus, const ArticleSet &articles, EntityId entity,
                                const ArticleSource &source, std::uint32_t limit, const JobControl &control)
{
    std::vector<DocNumber> docs;
    for (const DocNumber doc : corpus.articlesOf(entity))
        if (articles.contains(doc))
            docs.push_back(doc);
    return collect(corpus, std::move(docs), source, limit, control, [&](DocNumber doc, const AnnotatedArticle &read) {
        std::vector<TextSpan> spans;
        appendMentions(corpus, doc, read, {entity}, spans);
        return spans;
    });
}

std::vector<std::size_t> sortedPlaces(const std::vector<ConcordanceLine> &lines, ConcordanceOrder order)
{
    std::vector<std::size_t> places(lines.size());
    std::iota(places.begin(), places.end(), std::size_t(0));
    if (order == ConcordanceOrder::Article)
        return places;
    std::vector<std::vector<std::string>> keys;
    for (const ConcordanceLine &line : lines)
        keys.push_back(sortWords(line, order));
    std::stable_sort(places.begin(), places.end(), [&keys](std::size_t a, std::size_t b) { return keys[a] < keys[b]; });
    return places;
}

void sortLines(std::vector<ConcordanceLine> &lines, ConcordanceOrder order)
{
    std::vector<ConcordanceLine> sorted;
    sorted.reserve(lines.size());
    for (const std::size_t place : sortedPlaces(lines, order))
        sorted.push_back(std::move(lines[place]));
    lines = std::move(sorted);
}

std::string groupWord(const ConcordanceLine &line, ConcordanceOrder order)
{
    if (order == ConcordanceOrder::Article)
        return {};
    const std::vector<std::string> words = sortWords(line, order);
    return words.empty() ? std::string() : words.front();
}

std::vector<ConcordanceGroup> groupLines(const std::vector<ConcordanceLine> &lines, ConcordanceOrder order)
{
    std::map<std::string, std::uint32_t> counts;
    for (const ConcordanceLine &line : lines) {
        if (order == ConcordanceOrder::Article)
            break;
        ++counts[groupWord(line, order)];
    }
    std::vector<ConcordanceGroup> groups;
    for (const auto &[word, count] : counts)
        groups.push_back({word, count});
    std::stable_sort(groups.begin(), groups.end(),
                     [](const ConcordanceGroup &a, const ConcordanceGroup &b) { return a.lines > b.lines; });
    return groups;
}

} // namespace lectern
