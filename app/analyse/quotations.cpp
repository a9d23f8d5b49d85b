// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analyse/quotations.h"

#include <algorithm>

namespace lectern {

namespace {

constexpr std::string_view Between = " … ";

/// The articles that may hold a wanted quotation, newest first.
std::vector<DocNumber> articlesToRead(const Corpus &corpus, const ArticleSet &filter, std::optional<EntityId> speaker)
{
    std::vector<DocNumber> docs;
    if (speaker) {
        for (const DocNumber doc : corpus.articlesQuoting(*speaker))
            if (filter.contains(doc))
                docs.push_back(doc);
    } else {
        filter.forEach([&docs](DocNumber doc) { docs.push_back(doc); });
    }
    std::reverse(docs.begin(), docs.end());
    return docs;
}

/// Collects the quotations of one article.
class QuotationReader
{
public:
    QuotationReader(const Corpus &corpus, DocNumber doc, const AnnotatedArticle &read)
        : m_article(corpus.articleId(doc)), m_read(read), m_entities(corpus.mentionEntitiesOf(doc))
    {
    }

    void collect(std::optional<EntityId> speaker, std::vector<Quotation> &rows) const
    {
        const std::size_t first = rows.size();
        std::vector<std::uint32_t> groups; // of the rows of this article
        for (const Quote &quote : m_read.annotations.quotes) {
            if (speaker && speakerOf(quote) != speaker)
                continue;
            const auto known = std::find(groups.begin(), groups.end(), quote.group);
            if (known == groups.end()) {
                groups.push_back(quote.group);
                rows.push_back(quotationOf(quote));
                continue;
            }
            Quotation &begun = rows[first + static_cast<std::size_t>(known - groups.begin())];
            begun.words.append(Between).append(quote.span.of(m_read.article.text));
            if (begun.cue.empty())
                begun.cue = quote.cue.of(m_read.article.text);
        }
    }

private:
    [[nodiscard]] std::optional<EntityId> speakerOf(const Quote &quote) const
    {
        return quote.speaker && *quote.speaker < m_entities.size() ? m_entities[*quote.speaker] : std::nullopt;
    }

    [[nodiscard]] Quotation quotationOf(const Quote &quote) const
    {
        const std::string &text = m_read.article.text;
        Quotation quotation;
        quotation.article = m_article;
        quotation.span = quote.span;
        quotation.speaker = speakerOf(quote);
        if (quote.speaker)
            quotation.speakerWords = m_read.annotations.mentions[*quote.speaker].span.of(text);
        quotation.cue = quote.cue.of(text);
        quotation.words = quote.span.of(text);
        quotation.isDirect = quote.isDirect;
        return quotation;
    }

    ArticleId m_article;
    const AnnotatedArticle &m_read;
    std::vector<std::optional<EntityId>> m_entities;
};

} // namespace

Result<Quotations> quotations(const Corpus &corpus, const ArticleSet &filter, const ArticleSource &source,
                              std::optional<EntityId> speaker, std::uint32_t limit, const JobControl &control)
{
    Quotations found;
    for (const DocNumber doc : articlesToRead(corpus, filter, speaker)) {
        if (control.isCancelled())
            return Problem{Problem::Kind::Cancelled, {}, {}};
        const Result<AnnotatedArticle> read = source.article(corpus.articleId(doc));
        if (!read)
            return read.error();
        QuotationReader(corpus, doc, *read).collect(speaker, found.rows);
        if (found.rows.size() > limit) {
            found.rows.resize(limit);
            found.isComplete = false;
            break;
        }
    }
    return found;
}

} // namespace lectern
