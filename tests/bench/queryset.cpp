// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/queryset.h"

#include "app/index/indexedtext.h"
#include "app/index/textindex.h"
#include "tests/bench/sentencemodel.h"

#include <algorithm>

namespace lectern::bench {

namespace {

constexpr std::uint32_t QueriesPerClass = 30;
constexpr std::size_t PrefixLetters = 4;

struct CountedTerm
{
    std::string term;
    double share = 0; ///< of the articles
};

/// Words of plain letters of the first segment with the share of its articles that have them.
std::vector<CountedTerm> countTerms(const Segment &segment)
{
    std::vector<CountedTerm> terms;
    for (auto cursor = segment.terms().lowerBound("a"); !cursor.isAtEnd(); cursor.next()) {
        const std::string_view term = cursor.term();
        if (std::all_of(term.begin(), term.end(), [](char c) { return c >= 'a' && c <= 'z'; }))
            terms.push_back(
                {std::string(term), static_cast<double>(cursor.list().docs) / static_cast<double>(segment.docCount())});
    }
    return terms;
}

/// Chooses words between two shares, the same ones in every run.
class Chooser
{
public:
    explicit Chooser(std::vector<CountedTerm> terms) : m_terms(std::move(terms)) {}

    const std::string &between(double least, double most)
    {
        for (std::uint32_t tries = 0; tries < 1000000; ++tries) {
            const CountedTerm &term = m_terms[m_random.below(static_cast<std::uint32_t>(m_terms.size()))];
            if (term.share >= least && term.share <= most)
                return term.term;
        }
        return m_terms.front().term;
    }
    std::string beginning()
    {
        for (;;) {
            const std::string &word = between(0.0005, 1);
            if (word.size() > PrefixLetters)
                return word.substr(0, PrefixLetters);
        }
    }
    std::string phrase(const BenchCorpus &articles)
    {
        for (;;) {
            const auto terms = indexedTerms(articles.make(m_random.below(articles.size())).read.article);
            const std::uint32_t length = 2 + m_random.below(2);
            const std::uint32_t first = m_random.below(static_cast<std::uint32_t>(terms.size()) - length);
            std::string phrase;
            for (std::uint32_t i = first; i < first + length; ++i)
                phrase += (phrase.empty() ? "" : " ") + terms[i].term;
            if (terms[first + length - 1].position - terms[first].position == length - 1)
                return phrase;
        }
    }

private:
    std::vector<CountedTerm> m_terms;
    BenchRandom m_random{5};
};

template<typename MakeText>
QueryClass classOf(const char *name, MakeText makeText)
{
    QueryClass made{name, {}};
    while (made.queries.size() < QueriesPerClass)
        if (const Result<Query> query = parseQuery(makeText()))
            made.queries.push_back(*query);
    return made;
}

} // namespace

std::vector<QueryClass> chooseQueries(const Corpus &corpus, const BenchCorpus &articles)
{
    Chooser choose(countTerms(*corpus.textIndex().segments().front().segment));
    const auto common = [&] { return choose.between(0.02, 0.5); };
    return {
        classOf("rare", [&] { return choose.between(0, 0.0002); }),
        classOf("common", common),
        classOf("and", [&] { return common() + ' ' + common(); }),
        classOf("phrase", [&] { return '"' + choose.phrase(articles) + '"'; }),
        classOf("prefix", [&] { return choose.beginning() + '*'; }),
        classOf("or5",
                [&] {
                    std::string text = choose.between(0.002, 0.2);
                    for (int i = 1; i < 5; ++i)
                        text += " OR " + choose.between(0.002, 0.2);
                    return text;
                }),
        classOf("not", [&] { return common() + " -" + common(); }),
    };
}

} // namespace lectern::bench
