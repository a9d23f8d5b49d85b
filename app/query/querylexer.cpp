// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/query/querylexer.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

namespace lectern {

namespace {

using Kind = QueryToken::Kind;

constexpr int MaximumNear = 100;
constexpr std::string_view NearMark = "near/";

/// Opening quotation marks and what may close them.
struct QuoteMarks
{
    std::string_view open;
    std::array<std::string_view, 3> close;
};

constexpr QuoteMarks Quotes[] = {
    {"\"", {"\"", "\"", "\""}},
    {"\u201C", {"\u201D", "\u201C", "\""}},     // “English” and what a keyboard may give
    {"\u201E", {"\u201C", "\u201D", "\""}},     // „German“
    {"\u00AB", {"\u00BB", "\u00BB", "\u00BB"}}, // «Russian»
};

const QuoteMarks *quoteAt(std::string_view text)
{
    const auto *found = std::find_if(std::begin(Quotes), std::end(Quotes),
                                     [text](const QuoteMarks &marks) { return text.starts_with(marks.open); });
    return found == std::end(Quotes) ? nullptr : found;
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

class Lexer
{
public:
    explicit Lexer(std::string_view text) : m_text(text) {}

    Result<std::vector<QueryToken>> run()
    {
        while (!m_problem) {
            while (m_at < m_text.size() && isBlank(m_text[m_at]))
                ++m_at;
            if (m_at == m_text.size())
                break;
            readToken();
        }
        if (m_problem)
            return *m_problem;
        add(Kind::End, m_at, {});
        return std::move(m_tokens);
    }

private:
    void add(Kind kind, std::size_t begin, std::string text, int distance = 0)
    {
        const TextSpan span{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(m_at)};
        m_tokens.push_back({kind, std::move(text), distance, span});
    }

    void readToken()
    {
        const std::size_t begin = m_at;
        const std::string_view rest = m_text.substr(m_at);
        if (rest.front() == '(' || rest.front() == ')' || rest.front() == '-') {
            ++m_at;
            add(rest.front() == '(' ? Kind::Open : rest.front() == ')' ? Kind::Close : Kind::Minus, begin, {});
        } else if (const QuoteMarks *marks = quoteAt(rest)) {
            readQuoted(*marks, begin, {});
        } else {
            readWord();
        }
    }

    /// `prefix` is what stood before the opening mark: the `=` of an exact phrase.
    void readQuoted(const QuoteMarks &marks, std::size_t begin, std::string_view prefix)
    {
        const std::size_t inner = m_at + marks.open.size();
        std::size_t end = m_text.size() + 1;
        std::size_t closeSize = 0;
        for (const std::string_view close : marks.close)
            if (const std::size_t found = m_text.find(close, inner); found < end) {
                end = found;
                closeSize = close.size();
            }
        if (end > m_text.size()) {
            m_problem = queryProblem(QCoreApplication::translate("Query", "The quotation that begins here is never "
                                                                          "closed: add a quotation mark after it."),
                                     m_at);
            return;
        }
        m_at = end + closeSize;
        add(Kind::Quoted, begin, std::string(prefix) + std::string(m_text.substr(inner, end - inner)));
    }

    void readWord()
    {
        const std::size_t begin = m_at;
        if (m_text[begin] == '=')
            if (const QuoteMarks *marks = quoteAt(m_text.substr(begin + 1))) {
                ++m_at;
                readQuoted(*marks, begin, "=");
                return;
            }
        while (m_at < m_text.size() && !isBlank(m_text[m_at]) && m_text[m_at] != '(' && m_text[m_at] != ')' &&
               !quoteAt(m_text.substr(m_at))) {
            ++m_at;
            if (m_text[m_at - 1] == ':' && isFieldName(m_text.substr(begin, m_at - 1 - begin))) {
                add(Kind::Field, begin, std::string(m_text.substr(begin, m_at - 1 - begin)));
                return;
            }
        }
        addWord(begin, m_text.substr(begin, m_at - begin));
    }

    /// Letters right before a colon name a field, unless the colon belongs to an address ("https://").
    bool isFieldName(std::string_view name) const
    {
        return !name.empty() && std::all_of(name.begin(), name.end(), isLetter) &&
               !m_text.substr(m_at).starts_with("//");
    }

    void addWord(std::size_t begin, std::string_view word)
    {
        if (word == "OR" || word == "AND" || word == "NOT")
            add(word == "OR" ? Kind::Or : word == "AND" ? Kind::And : Kind::Not, begin, {});
        else if (isNear(word))
            addNear(begin, word.substr(NearMark.size()));
        else
            add(Kind::Word, begin, std::string(word));
    }

    static bool isNear(std::string_view word)
    {
        return word.size() >= NearMark.size() &&
               std::equal(NearMark.begin(), NearMark.end(), word.begin(),
                          [](char mark, char c) { return c == mark || (isLetter(c) && (c | 0x20) == mark); });
    }

    void addNear(std::size_t begin, std::string_view digits)
    {
        int distance = 0;
        const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), distance);
        if (error != std::errc() || end != digits.data() + digits.size() || distance < 1 || distance > MaximumNear)
            m_problem = queryProblem(QCoreApplication::translate("Query", "“near/” needs a number of words from 1 to "
                                                                          "%1, as in: Baku near/5 exhibition.")
                                         .arg(MaximumNear),
                                     begin);
        else
            add(Kind::Near, begin, {}, distance);
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    std::vector<QueryToken> m_tokens;
    std::optional<Problem> m_problem;
};

} // namespace

Result<std::vector<QueryToken>> lexQuery(std::string_view text)
{
    return Lexer(text).run();
}

Problem queryProblem(const QString &message, std::size_t position)
{
    return {Problem::Kind::Query, message, {}, static_cast<int>(position)};
}

} // namespace lectern
