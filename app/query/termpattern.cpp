// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/query/termpattern.h"

#include "app/query/editdistance.h"

#include <algorithm>
#include <cstdlib>

namespace lectern {

namespace {

std::vector<std::string> readingsOf(const FoldedTerm &term)
{
    std::vector<std::string> readings{term.term};
    if (!term.alternate.empty())
        readings.push_back(term.alternate);
    return readings;
}

/// Words between the ends of two runs; 0 for neighbours, negative where they overlap.
int gapBetween(std::span<const FoldedTerm> terms, const TermRun &a, const TermRun &b)
{
    const auto position = [terms](std::size_t index) { return static_cast<int>(terms[index].position); };
    return a.begin < b.begin ? position(b.begin) - position(a.end - 1) : position(a.begin) - position(b.end - 1);
}

/// Whether the phrase stands at the word `at`.
bool standsAt(std::span<const FoldedTerm> terms, std::size_t at, const PhrasePattern &phrase)
{
    for (const TermPattern &word : phrase) {
        const std::size_t index = at + word.offset;
        if (index >= terms.size() || terms[index].position != terms[at].position + word.offset ||
            !word.matches(terms[index]))
            return false;
    }
    return true;
}

} // namespace

bool TermPattern::matches(std::string_view term) const
{
    return std::any_of(readings.begin(), readings.end(), [&](const std::string &reading) {
        switch (kind) {
        case Kind::Equal:
            return term == reading;
        case Kind::Prefix:
            return term.starts_with(reading);
        case Kind::Fuzzy:
            return editDistance(term, reading, distance) <= distance;
        }
        return false;
    });
}

bool TermPattern::matches(const FoldedTerm &term) const
{
    return matches(term.term) || (!term.alternate.empty() && matches(term.alternate));
}

PhrasePattern phrasePattern(std::string_view value)
{
    PhrasePattern phrase;
    const std::vector<FoldedTerm> terms = foldedTerms(value);
    for (const FoldedTerm &term : terms)
        phrase.push_back({TermPattern::Kind::Equal, readingsOf(term), 0, term.position - terms.front().position});
    if (!phrase.empty() && value.ends_with('*'))
        phrase.back().kind = TermPattern::Kind::Prefix;
    return phrase;
}

PhrasePattern phrasePattern(const QueryNode &node)
{
    PhrasePattern phrase = phrasePattern(std::string_view(node.text));
    if (phrase.empty())
        return phrase;
    if (node.kind == QueryNode::Kind::Prefix)
        phrase.back().kind = TermPattern::Kind::Prefix;
    if (node.kind == QueryNode::Kind::Fuzzy) {
        phrase.back().kind = TermPattern::Kind::Fuzzy;
        phrase.back().distance = node.distance;
    }
    return phrase;
}

std::vector<TermRun> findPhrase(std::span<const FoldedTerm> terms, const PhrasePattern &phrase)
{
    std::vector<TermRun> runs;
    if (phrase.empty())
        return runs;
    for (std::size_t at = 0; at < terms.size(); ++at)
        if (standsAt(terms, at, phrase))
            runs.push_back({at, at + phrase.back().offset + 1});
    return runs;
}

std::vector<TermRun> findNear(std::span<const FoldedTerm> terms, const std::vector<PhrasePattern> &phrases,
                              int distance)
{
    std::vector<std::vector<TermRun>> found;
    for (const PhrasePattern &phrase : phrases)
        found.push_back(findPhrase(terms, phrase));
    const auto isNear = [&](const TermRun &run, const std::vector<TermRun> &others) {
        return std::any_of(others.begin(), others.end(), [&](const TermRun &other) {
            const int gap = gapBetween(terms, run, other);
            return gap >= 1 && gap <= distance;
        });
    };
    // Runs survive that have a neighbour on both sides of the list; forth and back, so that chains are whole.
    for (std::size_t i = 1; i < found.size(); ++i)
        std::erase_if(found[i], [&](const TermRun &run) { return !isNear(run, found[i - 1]); });
    for (std::size_t i = found.size() - 1; i-- > 0;)
        std::erase_if(found[i], [&](const TermRun &run) { return !isNear(run, found[i + 1]); });
    std::vector<TermRun> runs;
    for (const std::vector<TermRun> &part : found)
        runs.insert(runs.end(), part.begin(), part.end());
    std::sort(runs.begin(), runs.end(), [](const TermRun &a, const TermRun &b) { return a.begin < b.begin; });
    return runs;
}

std::vector<TermRun> findExact(std::string_view text, std::span<const FoldedTerm> terms, std::string_view exact)
{
    std::vector<TermRun> runs = findPhrase(terms, phrasePattern(exact));
    const std::vector<FoldedTerm> wanted = foldedTerms(exact);
    std::erase_if(runs, [&](const TermRun &run) {
        for (std::size_t i = 0; i < wanted.size(); ++i) {
            const TextSpan span = terms[run.begin + i].span;
            if (span.isEmpty() || span.of(text) != wanted[i].span.of(exact))
                return true;
        }
        return false;
    });
    return runs;
}

} // namespace lectern
