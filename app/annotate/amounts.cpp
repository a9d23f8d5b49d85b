// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/annotate/amounts.h"

#include "app/annotate/amountnumber.h"
#include "app/annotate/sentencetokens.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>

namespace lectern {

namespace {

constexpr float Certainty = 0.95F;
constexpr std::size_t LongestMeasure = 5;  ///< tokens: "barrels of oil per day"
constexpr std::size_t LongestCurrency = 2; ///< tokens before the figure: "US$"
/// "won" is a verb; after a figure of this size it is a currency.
constexpr double SurelyMoney = 1000;

/// What an amount is measured in, and the tokens that say so.
struct Measure
{
    bool isMoney = false;
    std::string code;         ///< ISO 4217 or the symbol of the unit
    bool isHundredth = false; ///< cents and pence
    bool decides = true;
    std::size_t first = 0;
    std::size_t end = 0;
};

bool isUpper(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

class AmountFinder
{
public:
    AmountFinder(std::string_view text, const Lexicon &lexicon) : m_text(text), m_lexicon(lexicon) {}

    void readSentence(std::span<const Token> tokens)
    {
        m_tokens = tokens;
        for (std::size_t at = 0; at < m_tokens.size();)
            at = readAmount(at).value_or(at + 1);
    }

    [[nodiscard]] std::vector<Mention> takeMentions() { return std::move(m_mentions); }

private:
    [[nodiscard]] std::string_view word(std::size_t at) const
    {
        return at < m_tokens.size() ? m_tokens[at].span.of(m_text) : std::string_view();
    }
    [[nodiscard]] std::string_view textOf(std::size_t first, std::size_t end) const
    {
        return TextSpan{m_tokens[first].span.begin, m_tokens[end - 1].span.end}.of(m_text);
    }
    [[nodiscard]] bool isDash(std::size_t at) const
    {
        return word(at) == "-" || word(at) == "–" || word(at) == "‑" || word(at) == "—";
    }
    [[nodiscard]] bool isGlued(std::size_t at) const { return at < m_tokens.size() && !m_tokens[at].spaceBefore; }

    /// The token after the amount that begins at `at`, nothing where none does.
    std::optional<std::size_t> readAmount(std::size_t at)
    {
        std::optional<AmountNumber> number = amountNumberAt(m_text, m_tokens, at);
        if (!number || !standsAlone(*number))
            return std::nullopt;
        std::optional<Measure> before = currencyBefore(at);
        if (const std::optional<std::size_t> end = readRange(*number, before))
            return end;
        std::optional<Measure> after = measureAfter(*number);
        if (!before && !after)
            return readMach(*number);
        const Measure &measure = after && (!before || after->isMoney) ? *after : *before;
        if (before && after && !after->isMoney)
            after.reset();
        if (!fits(*number, measure))
            return std::nullopt;
        const std::size_t end = after ? after->end : number->end;
        if (measure.code.starts_with("°") && isMinus(at)) {
            number->value.digits = -number->value.digits;
            --at;
        }
        add(before ? before->first : at, end, measure, {valueIn(*number, measure)});
        return end;
    }

    /// Whether the dash before the figure is its sign.
    [[nodiscard]] bool isMinus(std::size_t at) const
    {
        return at > 0 && (isDash(at - 1) || word(at - 1) == "−") && isGlued(at) && (at == 1 || !isGlued(at - 1));
    }

    /// "F-16": the figure is part of a name.
    [[nodiscard]] bool standsAlone(const AmountNumber &number) const
    {
        const std::size_t at = number.first;
        if (at == 0 || !isGlued(at) || !isDash(at - 1) || !isGlued(at - 1))
            return true;
        return at < 2 || m_tokens[at - 2].kind == TokenKind::Number || m_tokens[at - 2].kind == TokenKind::Symbol;
    }

    /// "$2-3 billion", "20 to 30 percent": the measure is said once.
    std::optional<std::size_t> readRange(AmountNumber number, const std::optional<Measure> &before)
    {
        const std::size_t joint = number.end;
        const bool isBetween = number.first > 0 && word(number.first - (before ? 2 : 1)) == "between";
        if (!isDash(joint) && word(joint) != "to" && !(isBetween && word(joint) == "and"))
            return std::nullopt;
        std::size_t second = joint + 1;
        while (second < m_tokens.size() && second < joint + 3 && m_tokens[second].kind != TokenKind::Number &&
               !amountNumberAt(m_text, m_tokens, second))
            ++second;
        if (second >= m_tokens.size())
            return std::nullopt;
        const std::optional<Measure> secondBefore = second > joint + 1 ? currencyBefore(second) : std::nullopt;
        if (second > joint + 1 && (!secondBefore || secondBefore->first != joint + 1))
            return std::nullopt;
        const std::optional<AmountNumber> last = amountNumberAt(m_text, m_tokens, second);
        if (!last || (!number.gluedUnit.empty() && number.gluedUnit != last->gluedUnit))
            return std::nullopt;
        return addRange(number, *last, before, secondBefore);
    }

    std::optional<std::size_t> addRange(AmountNumber number, const AmountNumber &last,
                                        const std::optional<Measure> &before, const std::optional<Measure> &lastBefore)
    {
        const std::optional<Measure> after = measureAfter(last);
        const bool sharesScale = number.scale == 0 && last.scale != 0;
        const bool isWhole = lastBefore && !sharesScale && !isDash(number.end);
        const bool usesAfter = after && (!before || after->isMoney);
        const std::optional<Measure> &measure = usesAfter ? after : before;
        if (!measure || isWhole || (lastBefore && !before) || (lastBefore && lastBefore->code != before->code))
            return std::nullopt;
        if (sharesScale)
            number.value.exponent += last.scale;
        if (number.value.approximate() >= last.value.approximate() || !fits(last, *measure))
            return std::nullopt;
        const std::size_t end = usesAfter ? after->end : last.end;
        add(before ? before->first : number.first, end, *measure, {valueIn(number, *measure), valueIn(last, *measure)});
        return end;
    }

    /// "US$", "€", "AZN", "Rs" right before the figure.
    [[nodiscard]] std::optional<Measure> currencyBefore(std::size_t at) const
    {
        for (std::size_t length = std::min(LongestCurrency, at); length > 0; --length) {
            const std::size_t first = at - length;
            if (m_tokens[first].span.end < m_lastEnd || (length > 1 && !isGlued(at - 1)))
                continue;
            const bool isSign = m_tokens[at - 1].kind == TokenKind::Symbol;
            const bool isCode = length == 1 && (isUpper(word(first)) || word(first) == "Rs" || word(first) == "Dh");
            if (!isSign && !isCode)
                continue;
            if (const std::optional<Measure> measure = measureOf(textOf(first, at), first, at);
                measure && measure->isMoney)
                return measure;
        }
        return std::nullopt;
    }

    /// "Turkish lira", "km/h", "%" behind the figure, with or without a hyphen before it.
    [[nodiscard]] std::optional<Measure> measureAfter(const AmountNumber &number) const
    {
        if (!number.gluedUnit.empty())
            return gluedMeasure(number);
        std::size_t first = number.end;
        if (isDash(first) && isGlued(first) && isGlued(first + 1))
            ++first;
        for (std::size_t length = std::min(LongestMeasure, m_tokens.size() - std::min(first, m_tokens.size()));
             length > 0; --length) {
            const std::optional<Measure> measure = measureOf(textOf(first, first + length), first, first + length);
            if (measure)
                return weightOf(*measure);
        }
        return std::nullopt;
    }

    /// "200 pounds of flour" are no money.
    [[nodiscard]] Measure weightOf(Measure measure) const
    {
        if (word(measure.first) == "pounds" && word(measure.end) == "of") {
            measure.isMoney = false;
            measure.code = "lb";
        }
        return measure;
    }

    [[nodiscard]] std::optional<Measure> gluedMeasure(const AmountNumber &number) const
    {
        const std::size_t token = number.end - 1;
        // "30km/h" goes on behind the token.
        for (std::size_t end = std::min(token + 3, m_tokens.size()); end > token; --end) {
            const auto begin = static_cast<std::uint32_t>(number.gluedUnit.data() - m_text.data());
            const std::string_view unit = TextSpan{begin, m_tokens[end - 1].span.end}.of(m_text);
            const std::optional<Measure> measure = measureOf(unit, token, end);
            // "5g" are grams, "5G" is a network.
            if (measure && (unit.size() > 1 || measure->code == unit))
                return measure;
        }
        return std::nullopt;
    }

    [[nodiscard]] std::optional<Measure> measureOf(std::string_view words, std::size_t first, std::size_t end) const
    {
        // The lexicon does not see hyphens and full stops: they must not end a measure.
        if (m_tokens[first].kind == TokenKind::Punctuation || m_tokens[end - 1].kind == TokenKind::Punctuation)
            return std::nullopt;
        for (const LexiconEntry &entry : m_lexicon.lookUp(words)) {
            const bool isMoney = entry.lexiconClass == LexiconClass::Currency;
            if (!isMoney && entry.lexiconClass != LexiconClass::Unit)
                continue;
            if (entry.capitalsOnly && words != "$" &&
                std::any_of(words.begin(), words.end(), [](char c) { return c >= 'a' && c <= 'z'; }))
                continue;
            const bool isHundredth = entry.id.ends_with("-cent") || entry.id.ends_with("-penny");
            return Measure{isMoney, std::string(entry.attribute), isHundredth, entry.decides, first, end};
        }
        return std::nullopt;
    }

    /// "Mach 5" has its unit before the figure.
    std::optional<std::size_t> readMach(const AmountNumber &number)
    {
        if (number.first == 0 || word(number.first - 1) != "Mach")
            return std::nullopt;
        Measure mach;
        mach.code = "Mach";
        add(number.first - 1, number.end, mach, {number.value});
        return number.end;
    }

    /// "5 won" may be a result, "2 m" in words no length.
    [[nodiscard]] static bool fits(const AmountNumber &number, const Measure &measure)
    {
        if (measure.decides)
            return true;
        return measure.isMoney ? number.value.approximate() >= SurelyMoney : !number.isInWords;
    }

    /// Cents are hundredths.
    [[nodiscard]] static Decimal valueIn(const AmountNumber &number, const Measure &measure)
    {
        Decimal value = number.value;
        if (measure.isHundredth)
            value.exponent -= 2;
        return value;
    }

    void add(std::size_t first, std::size_t end, const Measure &measure, const std::vector<Decimal> &values)
    {
        std::string numbers = values.front().toString();
        if (values.size() > 1)
            numbers += '/' + values.back().toString();
        Mention mention;
        mention.span = {m_tokens[first].span.begin, m_tokens[end - 1].span.end};
        mention.type = measure.isMoney ? EntityType::Money : EntityType::Quantity;
        mention.normalized = measure.isMoney ? measure.code + ' ' + numbers : numbers + ' ' + measure.code;
        mention.rule = measure.isMoney ? "amount-of-money" : "number-with-unit";
        mention.evidence = mention.span;
        mention.confidence = Certainty;
        m_lastEnd = mention.span.end;
        m_mentions.push_back(std::move(mention));
    }

    std::string_view m_text;
    std::span<const Token> m_tokens;
    const Lexicon &m_lexicon;
    std::uint32_t m_lastEnd = 0; ///< of the mention before
    std::vector<Mention> m_mentions;
};

} // namespace

std::vector<Mention> findAmounts(const Article &article, std::span<const Token> tokens, const Lexicon &lexicon)
{
    AmountFinder finder(article.text, lexicon);
    for (const std::span<const Token> sentence : tokensOfSentences(article, tokens))
        finder.readSentence(sentence);
    return finder.takeMentions();
}

} // namespace lectern
