// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/items/articlerows.h"

#include "app/items/datewords.h"

#include <algorithm>
#include <set>
#include <string_view>

namespace lectern {

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
    return m_corpus->record(m_hits[static_cast<std::size_t>(row)].doc).id;
}

ArticleRow CorpusArticleRows::row(int row) const
{
    const DocNumber doc = m_hits[static_cast<std::size_t>(row)].doc;
    const ArticleRecord &record = m_corpus->record(doc);
    ArticleRow words;
    words.id = record.id;
    words.title = QString::fromStdString(record.title);
    words.outlet = QString::fromStdString(record.source);
    words.date = record.date ? dateWords(*record.date, m_today) : QString();
    words.snippet = QString::fromStdString(record.lead).simplified();
    words.outlets = storyOutlets(*m_corpus, doc);
    return words;
}

int CorpusArticleRows::rowOf(ArticleId id) const
{
    const auto doc = m_corpus->docOf(id);
    if (!doc)
        return -1;
    const auto found = std::find_if(m_hits.begin(), m_hits.end(), [&](const Hit &hit) { return hit.doc == *doc; });
    return found == m_hits.end() ? -1 : static_cast<int>(found - m_hits.begin());
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
