// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/annotate/dates.h"

#include "app/annotate/dateresolution.h"
#include "app/annotate/sentencetokens.h"

#include <algorithm>
#include <array>

namespace lectern {

namespace {

constexpr float Certainty = 0.95F;
/// A date rests on another one ("a year earlier") over at most this many sentences.
constexpr std::size_t AnchorReach = 2;

/// "Black Friday", "every Monday": days that are none.
bool isNoDay(std::span<const DateWord> words, const DateExpression &date)
{
    static constexpr std::array<std::string_view, 13> Before = {"every",  "each",   "black", "good", "bloody",
                                                                "super",  "easter", "palm",  "ash",  "cyber",
                                                                "giving", "holy",   "maundy"};
    if (date.first == 0)
        return false;
    const DateWord &previous = words[date.first - 1];
    if (date.form == DateForm::Weekday)
        return std::find(Before.begin(), Before.end(), previous.lower) != Before.end();
    // "Türkiye Today" is an outlet.
    return date.form == DateForm::Day && words[date.first].hasCapital && previous.hasCapital &&
           previous.token == TokenKind::Word;
}

class DateFinder
{
public:
    explicit DateFinder(const Article &article) : m_article(article), m_published(publicationDay(article))
    {
        m_onlyFigures = !namesAreRecognised(article);
    }

    void readSentence(std::span<const Token> tokens)
    {
        ++m_sentence;
        m_sameSentence.reset();
        if (!mayHoldDate(m_article.text, tokens))
            return;
        const std::vector<DateWord> words = dateWords(m_article.text, tokens);
        for (std::size_t at = 0; at < words.size();) {
            const std::optional<DateExpression> date = dateAt(words, at);
            at = date && !isNoDay(words, *date) && add(words, *date) ? date->end : at + 1;
        }
    }

    [[nodiscard]] std::vector<Mention> takeMentions() { return std::move(m_mentions); }

private:
    bool add(std::span<const DateWord> words, const DateExpression &date)
    {
        if (m_onlyFigures && (date.rule != "date-figures" || date.mayBeMonthFirst))
            return false;
        DateContext context = {m_published, {}, m_sameSentence, tenseAround(words, date.first, date.end)};
        if (m_anchor && m_sentence - m_anchorSentence <= AnchorReach)
            context.anchor = m_anchor;
        const std::optional<ResolvedDate> resolved = resolveDate(date, context);
        if (!resolved)
            return false;
        Mention mention;
        mention.span = {words[date.first].span.begin, words[date.end - 1].span.end};
        mention.type = EntityType::Date;
        mention.normalized = resolved->normalized;
        mention.rule = date.rule;
        mention.evidence = evidenceOf(date, context);
        mention.confidence = Certainty;
        if (resolved->date)
            remember(date, *resolved->date, mention.span);
        m_mentions.push_back(std::move(mention));
        return true;
    }

    /// What the date was resolved against: the date told before, or that of publication.
    [[nodiscard]] TextSpan evidenceOf(const DateExpression &date, const DateContext &context) const
    {
        if (date.form == DateForm::Absolute && date.from.hasYear())
            return {};
        const bool restsOnAnchor =
            context.anchor && date.form == DateForm::Distant && date.distance != DateDistance::Ago;
        if (restsOnAnchor || context.sameSentence)
            return m_anchorSpan;
        return m_published ? m_article.metadata.published->span : TextSpan();
    }

    void remember(const DateExpression &date, const PartialDate &day, TextSpan span)
    {
        m_anchor = day;
        m_anchorSentence = m_sentence;
        m_anchorSpan = span;
        if (date.form == DateForm::Absolute && date.from.hasYear() && day.hasDay())
            m_sameSentence = day;
    }

    const Article &m_article;
    std::optional<PartialDate> m_published;
    bool m_onlyFigures = false;
    std::optional<PartialDate> m_anchor;
    std::size_t m_anchorSentence = 0;
    TextSpan m_anchorSpan;
    std::optional<PartialDate> m_sameSentence;
    std::size_t m_sentence = 0;
    std::vector<Mention> m_mentions;
};

} // namespace

std::optional<PartialDate> publicationDay(const Article &article)
{
    if (!article.metadata.published)
        return std::nullopt;
    const std::optional<PartialDate> date = PartialDate::fromIso(article.metadata.published->value);
    return date && date->hasDay() ? date : std::nullopt;
}

std::vector<Mention> findDates(const Article &article, std::span<const Token> tokens)
{
    DateFinder finder(article);
    for (const std::span<const Token> sentence : tokensOfSentences(article, tokens))
        finder.readSentence(sentence);
    return finder.takeMentions();
}

} // namespace lectern
