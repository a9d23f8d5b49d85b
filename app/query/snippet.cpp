// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/index/indexedtext.h"
#include "app/query/search.h"
#include "app/query/textmatch.h"

#include "app/base/utf8.h"

#include <algorithm>

namespace lectern {

namespace {

constexpr std::size_t SnippetWords = 30;
/// Words before the first hit, so that the reader sees what led to it.
constexpr std::size_t WordsBefore = 6;
constexpr std::string_view Ellipsis = "\u2026";

/// Words of the text that stand in it, with the number of the condition each fulfils.
struct MarkedTerms
{
    std::vector<FoldedTerm> terms;
    std::vector<std::uint32_t> condition; ///< 0 for none, else 1-based
    std::vector<TextSpan> spans;          ///< of the runs, in text order, joined where they overlap
};

std::vector<TextSpan> joined(std::vector<TextSpan> spans)
{
    std::sort(spans.begin(), spans.end());
    std::vector<TextSpan> result;
    for (const TextSpan &span : spans) {
        if (!result.empty() && span.begin < result.back().end)
            result.back().end = std::max(result.back().end, span.end);
        else
            result.push_back(span);
    }
    return result;
}

MarkedTerms markTerms(const Article &article, const Query &query)
{
    MarkedTerms marked;
    marked.terms = indexedTerms(article);
    std::erase_if(marked.terms, [](const FoldedTerm &term) { return term.span.isEmpty(); });
    marked.condition.assign(marked.terms.size(), 0);
    std::uint32_t number = 0;
    for (const QueryNode *condition : wordConditions(query)) {
        ++number;
        for (const TermRun &run : findCondition(article.text, marked.terms, *condition)) {
            marked.spans.push_back({marked.terms[run.begin].span.begin, marked.terms[run.end - 1].span.end});
            std::fill(marked.condition.begin() + static_cast<std::ptrdiff_t>(run.begin),
                      marked.condition.begin() + static_cast<std::ptrdiff_t>(run.end), number);
        }
    }
    marked.spans = joined(std::move(marked.spans));
    return marked;
}

/// First word of the window of words that fulfils the most different conditions, then the most words.
std::size_t bestWindow(const std::vector<std::uint32_t> &condition)
{
    std::vector<std::uint32_t> counts(condition.empty() ? 1
                                                        : *std::max_element(condition.begin(), condition.end()) + 1);
    std::size_t best = 0;
    std::uint64_t bestWorth = 0;
    std::uint64_t different = 0;
    std::uint64_t hits = 0;
    for (std::size_t i = 0; i < condition.size(); ++i) {
        if (condition[i] != 0) {
            ++hits;
            different += counts[condition[i]]++ == 0 ? 1 : 0;
        }
        const std::size_t windowBegin = i + 1 > SnippetWords - WordsBefore ? i + 1 - (SnippetWords - WordsBefore) : 0;
        if (windowBegin > 0 && condition[windowBegin - 1] != 0) {
            --hits;
            different -= --counts[condition[windowBegin - 1]] == 0 ? 1 : 0;
        }
        if (const std::uint64_t worth = different * SnippetWords + hits; worth > bestWorth) {
            bestWorth = worth;
            best = windowBegin;
        }
    }
    while (best < condition.size() && bestWorth > 0 && condition[best] == 0)
        ++best;
    return best > WordsBefore ? best - WordsBefore : 0;
}

/// Takes over `span` of the text, runs of white space as one blank, and carries the highlights along.
void appendText(Snippet &snippet, std::string_view text, TextSpan span, const std::vector<TextSpan> &highlighted)
{
    std::vector<std::uint32_t> places; // of each byte of the span in the snippet
    for (std::uint32_t at = span.begin; at < span.end;) {
        const CodePoint point = codePointAt(text, at);
        const bool isBlank = point.value <= U' ' || point.value == U'\u00A0';
        places.insert(places.end(), point.size, static_cast<std::uint32_t>(snippet.text.size()));
        if (!isBlank)
            snippet.text += text.substr(at, point.size);
        else if (!snippet.text.empty() && snippet.text.back() != ' ')
            snippet.text += ' ';
        at += static_cast<std::uint32_t>(point.size);
    }
    places.push_back(static_cast<std::uint32_t>(snippet.text.size()));
    for (const TextSpan &highlight : highlighted)
        if (span.contains(highlight))
            snippet.highlights.push_back({places[highlight.begin - span.begin], places[highlight.end - span.begin]});
}

} // namespace

std::vector<TextSpan> highlights(const Article &article, const Query &query)
{
    return markTerms(article, query).spans;
}

Snippet snippet(const Article &article, const Query &query)
{
    Snippet snippet;
    const MarkedTerms marked = markTerms(article, query);
    if (marked.terms.empty())
        return snippet;
    const std::size_t first = bestWindow(marked.condition);
    const std::size_t last = std::min(first + SnippetWords, marked.terms.size()) - 1;
    if (first > 0)
        snippet.text = std::string(Ellipsis) + ' ';
    // Region by region: what lies between two readable regions is not shown.
    for (const Region &region : article.regions) {
        if (!isReadable(region.kind))
            continue;
        const TextSpan part{std::max(region.span.begin, marked.terms[first].span.begin),
                            std::min(region.span.end, marked.terms[last].span.end)};
        if (part.begin >= part.end)
            continue;
        if (!snippet.text.empty() && snippet.text.back() != ' ')
            snippet.text += ' ';
        appendText(snippet, article.text, part, marked.spans);
    }
    if (last + 1 < marked.terms.size())
        snippet.text += Ellipsis;
    return snippet;
}

} // namespace lectern
