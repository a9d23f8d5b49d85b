// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analyse/comparison.h"

#include "app/base/folding.h"

#include <algorithm>
#include <string>
#include <unordered_map>

namespace lectern {

namespace {

constexpr float LeastLikeness = 0.5F;

/// A table of numbers with one row and column more than there are things to align.
template<typename T>
class Grid
{
public:
    Grid(std::size_t rows, std::size_t columns) : m_columns(columns), m_values(rows * columns) {}
    T &at(std::size_t row, std::size_t column) { return m_values[row * m_columns + column]; }

private:
    std::size_t m_columns;
    std::vector<T> m_values;
};

/// A sentence as numbers of its words.
struct Sentence
{
    TextSpan span;
    bool isHeadline = false;
    std::vector<std::uint32_t> words;
    std::vector<TextSpan> spans;       ///< of the words
    std::vector<std::uint32_t> sorted; ///< the words, ascending
};

/// Numbers the words of both articles alike.
class Reader
{
public:
    std::vector<Sentence> read(const Article &article)
    {
        std::vector<Sentence> sentences;
        auto region = article.regions.begin();
        for (const TextSpan span : article.sentences) {
            if (sentences.size() == MostCompared)
                break;
            while (region != article.regions.end() && region->span.end <= span.begin)
                ++region;
            const RegionKind kind = region == article.regions.end() ? RegionKind::Body : region->kind;
            if (kind == RegionKind::Byline || kind == RegionKind::Caption)
                continue;
            Sentence sentence{span, kind == RegionKind::Headline, {}, {}, {}};
            for (const FoldedTerm &term : foldedTerms(span.of(article.text))) {
                sentence.words.push_back(numberOf(term.term));
                sentence.spans.push_back({span.begin + term.span.begin, span.begin + term.span.end});
            }
            sentence.sorted = sentence.words;
            std::sort(sentence.sorted.begin(), sentence.sorted.end());
            if (!sentence.words.empty())
                sentences.push_back(std::move(sentence));
        }
        return sentences;
    }

private:
    std::uint32_t numberOf(const std::string &word)
    {
        return m_numbers.try_emplace(word, static_cast<std::uint32_t>(m_numbers.size())).first->second;
    }

    std::unordered_map<std::string, std::uint32_t> m_numbers;
};

float likeness(const Sentence &a, const Sentence &b)
{
    std::size_t common = 0;
    auto other = b.sorted.begin();
    for (const std::uint32_t word : a.sorted) {
        while (other != b.sorted.end() && *other < word)
            ++other;
        if (other == b.sorted.end())
            break;
        if (*other == word) {
            ++common;
            ++other;
        }
    }
    return 2 * static_cast<float>(common) / static_cast<float>(a.words.size() + b.words.size());
}

/// Calls `pair(i, j)` for aligned things and `left(i)`, `right(j)` for the others, in order. `valueOf(i, j)` is what
/// aligning two is worth; 0: they must not be.
template<typename ValueOf, typename Pair, typename Left, typename Right>
void align(std::size_t lefts, std::size_t rights, ValueOf valueOf, Pair pair, Left left, Right right)
{
    // best.at(i, j) is what the things from i and j on are worth.
    Grid<float> best(lefts + 1, rights + 1);
    Grid<float> value(lefts + 1, rights + 1);
    for (std::size_t i = lefts; i-- > 0;)
        for (std::size_t j = rights; j-- > 0;) {
            value.at(i, j) = valueOf(i, j);
            best.at(i, j) = std::max(best.at(i + 1, j), best.at(i, j + 1));
            if (value.at(i, j) > 0)
                best.at(i, j) = std::max(best.at(i, j), value.at(i, j) + best.at(i + 1, j + 1));
        }
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < lefts && j < rights) {
        const bool isPair = value.at(i, j) > 0 && best.at(i, j) <= value.at(i, j) + best.at(i + 1, j + 1);
        if (isPair)
            pair(i++, j++);
        else if (best.at(i + 1, j) >= best.at(i, j + 1))
            left(i++);
        else
            right(j++);
    }
    while (i < lefts)
        left(i++);
    while (j < rights)
        right(j++);
}

/// Joins the span of a word to the last one where no other word lies between them.
void append(std::vector<TextSpan> &runs, const Sentence &sentence, std::size_t word)
{
    if (word > 0 && !runs.empty() && runs.back().end == sentence.spans[word - 1].end)
        runs.back().end = sentence.spans[word].end;
    else
        runs.push_back(sentence.spans[word]);
}

ComparedSentence compared(const Sentence &left, const Sentence &right)
{
    ComparedSentence result{ComparedSentence::Kind::Same, left.span, right.span, {}, {}};
    if (left.words == right.words)
        return result;
    result.kind = ComparedSentence::Kind::Changed;
    align(
        left.words.size(), right.words.size(),
        [&](std::size_t i, std::size_t j) { return left.words[i] == right.words[j] ? 1.0F : 0.0F; },
        [](std::size_t, std::size_t) {}, [&](std::size_t i) { append(result.leftWords, left, i); },
        [&](std::size_t j) { append(result.rightWords, right, j); });
    return result;
}

} // namespace

std::size_t ArticleComparison::count(ComparedSentence::Kind kind) const
{
    return static_cast<std::size_t>(
        std::count_if(sentences.begin(), sentences.end(),
                      [kind](const ComparedSentence &sentence) { return sentence.kind == kind; }));
}

ArticleComparison compareArticles(const Article &left, const Article &right)
{
    Reader reader;
    const std::vector<Sentence> lefts = reader.read(left);
    const std::vector<Sentence> rights = reader.read(right);
    ArticleComparison result;
    const auto valueOf = [&](std::size_t i, std::size_t j) {
        const float like = likeness(lefts[i], rights[j]);
        if (lefts[i].isHeadline && rights[j].isHeadline)
            return std::max(like, LeastLikeness);
        return like < LeastLikeness ? 0.0F : like;
    };
    align(
        lefts.size(), rights.size(), valueOf,
        [&](std::size_t i, std::size_t j) { result.sentences.push_back(compared(lefts[i], rights[j])); },
        [&](std::size_t i) {
            result.sentences.push_back({ComparedSentence::Kind::OnlyLeft, lefts[i].span, {}, {}, {}});
        },
        [&](std::size_t j) {
            result.sentences.push_back({ComparedSentence::Kind::OnlyRight, {}, rights[j].span, {}, {}});
        });
    return result;
}

} // namespace lectern
