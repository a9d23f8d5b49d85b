// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/annotate/findquotes.h"

#include "app/annotate/findspeaker.h"
#include "app/annotate/namerules.h"
#include "app/annotate/quotemarks.h"

#include <algorithm>
#include <optional>

namespace lectern {

namespace {

constexpr std::uint32_t FewestWordsAlone = 5; ///< a shorter quoted phrase without a cue is emphasis, not speech

struct DirectQuote
{
    QuotedPart part;
    WordRange words;
    std::optional<SpeechCue> cue;
};

class QuoteFinder
{
public:
    QuoteFinder(const PreparedText &text, const std::vector<PlacedMention> &mentions, const std::vector<Role> &roles)
        : m_text(text), m_speakers(text, mentions, roles)
    {
    }

    std::vector<Quote> run()
    {
        for (const QuotedPart &part : findQuotedParts(m_text.article()))
            m_direct.push_back({part, m_text.wordsOf(part.span), std::nullopt});
        for (std::size_t i = 0; i < m_direct.size(); ++i)
            findCue(i);
        emitDirect();
        findIndirect();
        std::sort(m_quotes.begin(), m_quotes.end(), [](const Quote &a, const Quote &b) { return a.span < b.span; });
        return std::move(m_quotes);
    }

private:
    std::uint32_t regionEnd(std::uint32_t word) const
    {
        std::uint32_t sentence = m_text.word(word).sentence;
        const std::uint32_t region = m_text.sentences()[sentence].region;
        while (sentence + 1 < m_text.sentences().size() && m_text.sentences()[sentence + 1].region == region)
            ++sentence;
        return m_text.sentences()[sentence].words.end;
    }

    std::uint32_t regionBegin(std::uint32_t word) const
    {
        std::uint32_t sentence = m_text.word(word).sentence;
        const std::uint32_t region = m_text.sentences()[sentence].region;
        while (sentence > 0 && m_text.sentences()[sentence - 1].region == region)
            --sentence;
        return m_text.sentences()[sentence].words.first;
    }

    /// Words after a part up to the end of the sentence or the next quotation.
    WordRange wordsAfter(std::size_t index) const
    {
        const DirectQuote &quote = m_direct[index];
        const std::uint32_t last = quote.words.end - 1;
        std::uint32_t end = regionEnd(last);
        if (index + 1 < m_direct.size())
            end = std::min(end, m_direct[index + 1].words.first);
        std::uint32_t first = quote.words.end;
        if (first < end && m_text.text(first) != "(")
            ++first; // the closing mark
        while (first < end && m_text.is(first, ","))
            ++first;
        std::uint32_t stop = first;
        while (stop < end && m_text.text(stop) != "." && m_text.text(stop) != "?" && m_text.text(stop) != "!")
            ++stop;
        return {std::min(first, end), stop};
    }

    /// Words before a part, from the end of the quotation or sentence before it.
    WordRange wordsBefore(std::size_t index) const
    {
        const DirectQuote &quote = m_direct[index];
        std::uint32_t first = regionBegin(quote.words.first);
        if (index > 0)
            first = std::max(first, m_direct[index - 1].words.end);
        std::uint32_t end = quote.words.first;
        if (end > first)
            --end; // the opening mark
        std::uint32_t begin = end;
        while (begin > first && (begin == end || m_text.text(begin - 1) != ".") &&
               !(begin == end && m_text.text(begin - 1) == "."))
            --begin;
        return {begin, end};
    }

    void findCue(std::size_t index)
    {
        DirectQuote &quote = m_direct[index];
        if (quote.words.size() == 0)
            return;
        const WordRange after = wordsAfter(index);
        const WordRange before = wordsBefore(index);
        const bool leadsIn = before.size() > 0 && (m_text.is(before.end - 1, ":") || m_text.is(before.end - 1, ","));
        if (leadsIn)
            quote.cue = m_speakers.cueBefore(before.first, before.end);
        if (!quote.cue)
            quote.cue = m_speakers.cueAfter(after.first, after.end);
        if (!quote.cue && before.size() > 0)
            quote.cue = m_speakers.cueBefore(before.first, before.end);
        if (!quote.cue)
            takeOverCue(index);
    }

    /// A part without a cue goes on with what was said before it, in its paragraph or in the one before.
    void takeOverCue(std::size_t index)
    {
        if (index == 0)
            return;
        const DirectQuote &earlier = m_direct[index - 1];
        DirectQuote &quote = m_direct[index];
        if (!earlier.cue)
            return;
        const std::uint32_t apart = quote.part.region - earlier.part.region;
        if (apart == 0 || quote.part.continues || (apart == 1 && fillsParagraph(quote)))
            quote.cue = earlier.cue;
    }

    bool fillsParagraph(const DirectQuote &quote) const
    {
        const TextSpan region = m_text.article().regions[quote.part.region].span;
        constexpr std::uint32_t MarkBytes = 4;
        return quote.part.span.begin - region.begin <= MarkBytes &&
               (quote.part.span.end >= region.end || region.end - quote.part.span.end <= MarkBytes);
    }

    bool isSpeech(const DirectQuote &quote) const
    {
        if (quote.cue)
            return true;
        if (m_text.article().regions[quote.part.region].kind == RegionKind::Headline ||
            m_text.article().regions[quote.part.region].isSubheading)
            return false;
        return quote.words.size() >= FewestWordsAlone;
    }

    void emitDirect()
    {
        const DirectQuote *before = nullptr;
        for (const DirectQuote &quote : m_direct) {
            if (!isSpeech(quote))
                continue;
            Quote made;
            made.span = quote.part.span;
            made.isDirect = true;
            if (quote.cue) {
                made.cue = m_text.spanOf(quote.cue->words);
                made.speaker = quote.cue->speaker;
            }
            const bool joins =
                before && (quote.part.continues || (before->part.region == quote.part.region && before->cue &&
                                                    quote.cue && before->cue->speaker == quote.cue->speaker));
            made.group = joins ? m_groups : ++m_groups;
            m_quotes.push_back(made);
            before = &quote;
        }
    }

    /// "Hasanov said that ...": the rest of the sentence after the verb.
    void findIndirect()
    {
        for (const SentenceInfo &sentence : m_text.sentences()) {
            if (sentence.kind == RegionKind::Body && !touchesDirect(m_text.spanOf(sentence.words)))
                findIndirectIn(sentence.words);
        }
    }

    bool touchesDirect(TextSpan span) const
    {
        return std::any_of(m_direct.begin(), m_direct.end(),
                           [span](const DirectQuote &quote) { return quote.part.span.overlaps(span); });
    }

    void findIndirectIn(WordRange sentence)
    {
        const std::optional<SpeechCue> cue = m_speakers.cueAfter(sentence.first, sentence.end);
        if (!cue)
            return;
        WordRange content{cue->words.end, sentence.end};
        if (m_text.is(cue->words.first, "according"))
            content = afterComma(cue->words.end, sentence.end);
        else if (content.size() < FewestWordsAlone)
            content = {sentence.first, cue->subjectBegin};
        if (content.size() > 0 && m_text.is(content.first, "that"))
            ++content.first;
        while (content.size() > 0 && m_text.word(content.end - 1).kind == TokenKind::Punctuation)
            --content.end;
        if (content.size() < FewestWordsAlone)
            return;
        Quote made;
        made.span = m_text.spanOf(content);
        made.cue = m_text.spanOf(cue->words);
        made.speaker = cue->speaker;
        made.group = ++m_groups;
        m_quotes.push_back(made);
    }

    WordRange afterComma(std::uint32_t first, std::uint32_t end) const
    {
        while (first < end && !m_text.is(first, ","))
            ++first;
        return {std::min(first + 1, end), end};
    }

    const PreparedText &m_text;
    SpeakerFinder m_speakers;
    std::vector<DirectQuote> m_direct;
    std::vector<Quote> m_quotes;
    std::uint32_t m_groups = 0;
};

} // namespace

std::vector<Quote> findQuotes(const PreparedText &text, const std::vector<PlacedMention> &mentions,
                              const std::vector<Role> &roles)
{
    return QuoteFinder(text, mentions, roles).run();
}

} // namespace lectern
