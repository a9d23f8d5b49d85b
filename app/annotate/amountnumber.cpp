// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/annotate/amountnumber.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace lectern {

namespace {

using Tokens = std::span<const Token>;

struct NamedNumber
{
    std::string_view word;
    int value;
};

constexpr std::array<NamedNumber, 28> NumberWords = {{
    {"one", 1},       {"two", 2},       {"three", 3},    {"four", 4},     {"five", 5},       {"six", 6},
    {"seven", 7},     {"eight", 8},     {"nine", 9},     {"ten", 10},     {"eleven", 11},    {"twelve", 12},
    {"thirteen", 13}, {"fourteen", 14}, {"fifteen", 15}, {"sixteen", 16}, {"seventeen", 17}, {"eighteen", 18},
    {"nineteen", 19}, {"twenty", 20},   {"thirty", 30},  {"forty", 40},   {"fifty", 50},     {"sixty", 60},
    {"seventy", 70},  {"eighty", 80},   {"ninety", 90},  {"dozen", 12},
}};

/// Powers of ten that stand as words of their own.
constexpr std::array<NamedNumber, 13> Scales = {{
    {"hundred", 2},
    {"thousand", 3},
    {"million", 6},
    {"billion", 9},
    {"trillion", 12},
    {"mln", 6},
    {"bln", 9},
    {"mn", 6},
    {"bn", 9},
    {"tn", 12},
    {"trn", 12},
    {"lakh", 5},
    {"crore", 7},
}};

/// Powers of ten glued to the figure: "2.5bn". "5m" may also be metres, which is seen only where no currency stands.
constexpr std::array<NamedNumber, 9> GluedScales = {{
    {"k", 3},
    {"m", 6},
    {"mn", 6},
    {"mln", 6},
    {"b", 9},
    {"bn", 9},
    {"bln", 9},
    {"tn", 12},
    {"trn", 12},
}};

constexpr int MostDigits = 15; ///< of a figure; more are no amount of anything

template<std::size_t N>
std::optional<int> valueOf(std::string_view word, const std::array<NamedNumber, N> &list)
{
    const auto found =
        std::find_if(list.begin(), list.end(), [word](const NamedNumber &named) { return named.word == word; });
    return found == list.end() ? std::nullopt : std::optional(found->value);
}

std::string lowered(std::string_view word)
{
    std::string lower(word);
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return lower;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

class NumberReader
{
public:
    NumberReader(std::string_view text, Tokens tokens) : m_text(text), m_tokens(tokens) {}

    std::optional<AmountNumber> read(std::size_t at)
    {
        m_number.first = m_number.end = at;
        if (!readFigure() && !readWords() && !readArticle())
            return std::nullopt;
        if (m_number.gluedUnit.empty())
            readScales();
        return m_number;
    }

private:
    [[nodiscard]] std::string_view original(std::size_t at) const { return m_tokens[at].span.of(m_text); }
    [[nodiscard]] std::string word(std::size_t at) const
    {
        return at < m_tokens.size() ? lowered(original(at)) : std::string();
    }

    bool readFigure()
    {
        const std::string_view figure = original(m_number.end);
        if (!isDigit(figure.front()))
            return false;
        const std::size_t end = std::min(figure.find_first_not_of("0123456789.,"), figure.size());
        const std::optional<Decimal> value = decimalOf(figure.substr(0, end));
        if (!value)
            return false;
        m_number.value = *value;
        ++m_number.end;
        if (end == figure.size())
            readGroups();
        else
            readSuffix(figure.substr(end));
        return true;
    }

    /// "2,500", "2.5", "1.500,50"; the last sign is a decimal one unless three figures and a comma follow it.
    static std::optional<Decimal> decimalOf(std::string_view figure)
    {
        const std::size_t last = figure.find_last_of(".,");
        const std::size_t decimals = last == std::string_view::npos ? 0 : figure.size() - last - 1;
        const bool hasBoth = figure.find('.') != std::string_view::npos && figure.find(',') != std::string_view::npos;
        const bool repeats = last != std::string_view::npos && figure.find(figure[last]) != last;
        const bool isGroup = last != std::string_view::npos && decimals == 3 && (figure[last] == ',' || repeats);
        if (repeats && !isGroup)
            return std::nullopt;
        Decimal value;
        int digits = 0;
        for (const char c : figure) {
            if (!isDigit(c))
                continue;
            value.digits = value.digits * 10 + (c - '0');
            if (++digits > MostDigits)
                return std::nullopt;
        }
        if (last != std::string_view::npos && (!isGroup || (hasBoth && figure[last] == '.')))
            value.exponent = -static_cast<int>(decimals);
        return value;
    }

    /// "1 500 000" is one number.
    void readGroups()
    {
        if (m_number.value.exponent != 0 || m_number.value.digits >= 1000 || m_number.value.digits == 0)
            return;
        while (m_number.end < m_tokens.size()) {
            const std::string_view group = original(m_number.end);
            const bool isGroup = group.size() == 3 && std::all_of(group.begin(), group.end(), isDigit);
            if (!isGroup || m_number.value.digits >= 1'000'000'000)
                return;
            m_number.value.digits = m_number.value.digits * 1000 + std::stoi(std::string(group));
            ++m_number.end;
        }
    }

    void readSuffix(std::string_view suffix)
    {
        const std::optional<int> scale = valueOf(lowered(suffix), GluedScales);
        // "5T" may be tonnes, "5G" a network: capitals make a scale of M and B only.
        const bool isCapital =
            suffix.size() == 1 && suffix.front() < 'a' && suffix != "M" && suffix != "B" && suffix != "K";
        if (!scale || isCapital) {
            m_number.gluedUnit = suffix;
            return;
        }
        applyScale(*scale);
    }

    /// "two", "twenty-five", "two and a half".
    bool readWords()
    {
        std::int64_t value = 0;
        std::size_t at = m_number.end;
        while (const std::optional<int> named = valueOf(word(at), NumberWords)) {
            value += *named;
            ++at;
            if (word(at) == "-" && valueOf(word(at + 1), NumberWords) && value % 10 == 0 && value < 100)
                ++at;
            else
                break;
        }
        if (value == 0)
            return false;
        m_number.value = {value, 0};
        if (word(at) == "and" && word(at + 1) == "a" && word(at + 2) == "half") {
            m_number.value = {value * 10 + 5, -1};
            at += 3;
        }
        m_number.end = at;
        m_number.isInWords = true;
        return true;
    }

    /// "half a million", "half-billion", and the "million" of "a million".
    bool readArticle()
    {
        const std::size_t at = m_number.end;
        if (word(at) == "half") {
            const std::size_t scale = at + (word(at + 1) == "a" || word(at + 1) == "-" ? 2 : 1);
            if (!valueOf(word(scale), Scales))
                return false;
            m_number.value = {5, -1};
            m_number.end = scale;
        } else if (valueOf(word(at), Scales) && at > 0 && (word(at - 1) == "a" || word(at - 1) == "quarter")) {
            m_number.value = {1, 0};
        } else {
            return false;
        }
        m_number.isInWords = true;
        return true;
    }

    void readScales()
    {
        while (m_number.end < m_tokens.size()) {
            const bool hasHyphen = word(m_number.end) == "-" && !m_tokens[m_number.end].spaceBefore;
            const std::size_t at = m_number.end + (hasHyphen ? 1 : 0);
            const std::optional<int> scale = valueOf(word(at), Scales);
            if (!scale)
                return;
            applyScale(*scale);
            m_number.end = at + 1;
        }
    }

    void applyScale(int scale)
    {
        m_number.value.exponent += scale;
        m_number.scale += scale;
    }

    std::string_view m_text;
    Tokens m_tokens;
    AmountNumber m_number;
};

} // namespace

std::string Decimal::toString() const
{
    std::string text = std::to_string(digits);
    if (exponent >= 0)
        return digits == 0 ? text : text.append(static_cast<std::size_t>(exponent), '0');
    const auto decimals = static_cast<std::size_t>(-exponent);
    if (text.size() <= decimals)
        text.insert(0, decimals - text.size() + 1, '0');
    text.insert(text.size() - decimals, 1, '.');
    text.erase(text.find_last_not_of('0') + 1);
    if (text.back() == '.')
        text.pop_back();
    return text;
}

double Decimal::approximate() const noexcept
{
    return static_cast<double>(digits) * std::pow(10.0, exponent);
}

std::optional<AmountNumber> amountNumberAt(std::string_view text, std::span<const Token> tokens, std::size_t at)
{
    return NumberReader(text, tokens).read(at);
}

} // namespace lectern
