// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/items/articlerows.h"

#include "app/items/datewords.h"
#include "app/query/textmatch.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>
#include <string_view>

namespace lectern {

namespace {

constexpr qsizetype MostBeforeHit = 18; ///< characters: a row shows little more than the hit

/// Takes away what stands long before the first hit.
void beginNearHit(ArticleRow &row)
{
    const int first = row.hits.front().begin;
    if (first <= MostBeforeHit)
        return;
    const qsizetype blank = row.snippet.indexOf(u' ', first - MostBeforeHit);
    const int cut = static_cast<int>(blank < 0 || blank >= first ? first : blank + 1);
    const QString dots = QStringLiteral("… ");
    row.snippet = dots + row.snippet.mid(cut);
    for (TextRange &hit : row.hits)
        hit = {hit.begin - cut + static_cast<int>(dots.size()), hit.end - cut + static_cast<int>(dots.size())};
}

} // namespace

CorpusArticleRows::CorpusArticleRows(std::shared_ptr<const Corpus> corpus, std::vector<Hit> hits, const QDate &today)
    : m_corpus(std::move(corpus)), m_hits(std::move(hits)), m_today(today)
{
}

int CorpusArticleRows::count() const
{
    return static_cast<int>(m_hits.size());
}

ArticleId CorpusArticleRows::id(int row) const
{
    return m_corpus->articleId(docAt(row));
}

ArticleRow CorpusArticleRows::row(int row) const
{
    const DocNumber doc = docAt(row);
    const ArticleRecord &record = m_corpus->record(doc);
    ArticleRow words;
    words.id = record.id;
    words.title = QString::fromStdString(record.title);
    words.outlet = QString::fromStdString(record.source);
    words.date = record.date ? dateWords(*record.date, m_today) : QString();
    words.snippet = QString::fromStdString(record.lead).simplified();
    words.file = QString::fromStdString(record.file);
    words.outlets = storyOutlets(*m_corpus, doc);
    if (m_articles)
        quoteHits(words);
    return words;
}

void CorpusArticleRows::showHitsOf(const Query &query, std::shared_ptr<const ArticleSource> articles)
{
    m_query = query;
    m_articles = wordConditions(m_query).empty() ? nullptr : std::move(articles);
}

/// An article that cannot be read keeps its lead: the reader says why when it is opened.
void CorpusArticleRows::quoteHits(ArticleRow &row) const
{
    const Result<AnnotatedArticle> read = m_articles->article(row.id);
    if (!read)
        return;
    const Snippet found = snippet(read->article, m_query);
    if (found.highlights.empty())
        return;
    const Utf16Map map(found.text);
    row.snippet = map.text();
    row.hits.clear();
    for (const TextSpan &span : found.highlights)
        row.hits.push_back({map.toPosition(span.begin), map.toPosition(span.end)});
    beginNearHit(row);
}

int CorpusArticleRows::rowOf(ArticleId id) const
{
    const auto doc = m_corpus->docOf(id);
    if (!doc)
        return -1;
    const auto found = std::find_if(m_hits.begin(), m_hits.end(), [&](const Hit &hit) { return hit.doc == *doc; });
    return found == m_hits.end() ? -1 : static_cast<int>(found - m_hits.begin());
}

RowPartition CorpusArticleRows::partition(ArticleGrouping grouping) const
{
    return lectern::partition(*m_corpus, m_hits, grouping);
}

std::string CorpusArticleRows::groupKey(ArticleGrouping grouping, int row) const
{
    return lectern::groupKey(*m_corpus, docAt(row), grouping);
}

QString CorpusArticleRows::groupName(ArticleGrouping grouping, int row) const
{
    const std::optional<PartialDate> month = monthOf(*m_corpus, docAt(row));
    const auto words = [](std::string_view text) {
        return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    };
    if (grouping == ArticleGrouping::Month)
        return month ? monthWords(*month) : QCoreApplication::translate("ArticleRows", "Without a date");
    if (grouping == ArticleGrouping::Story)
        return words(m_corpus->title(docAt(row)));
    const QString outlet = words(m_corpus->source(docAt(row)));
    return outlet.isEmpty() ? QCoreApplication::translate("ArticleRows", "Without an outlet") : outlet;
}

int storyOutlets(const Corpus &corpus, DocNumber doc)
{
    const std::vector<DocNumber> story = corpus.articlesOfStory(corpus.record(doc).story);
    std::set<std::string_view> outlets;
    for (const DocNumber other : story)
        if (!corpus.record(other).source.empty())
            outlets.insert(corpus.record(other).source);
    return static_cast<int>(outlets.size());
}

} // namespace lectern
