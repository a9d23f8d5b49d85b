// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/folding.h"
#include "app/base/utf8.h"
#include "app/parse/dateline.h"
#include "app/parse/layout.h"
#include "app/parse/wordshape.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace lectern {

namespace {

constexpr double LeastScore = 1.6;
/// A headline is looked for no further above the text.
constexpr std::size_t MostUnitsAbove = 200;
constexpr std::uint32_t MostWords = 32;

using WordSet = std::unordered_set<std::uint32_t>;

/// The first letters of a word stand for all its forms: "lifted" and "lifting".
std::string_view stem(std::string_view term)
{
    constexpr std::size_t Letters = 5;
    std::size_t end = 0;
    for (std::size_t i = 0; i < Letters && end < term.size(); ++i)
        end += codePointAt(term, end).size;
    return term.substr(0, end);
}

template<typename Callback>
void forEachContentWord(std::string_view text, const Callback &callback)
{
    constexpr std::size_t LeastBytes = 3;
    for (TermReader reader(text); reader.next();)
        if (reader.term().size() >= LeastBytes && wordFacts(reader.term()).languages == 0)
            callback(wordHash(stem(reader.term())));
}

/// Words of the first paragraphs: a headline shares words with the text it heads, navigation does not.
WordSet wordsOfBody(std::string_view text, const Layout &layout)
{
    constexpr std::size_t EnoughBytes = 6'000;
    WordSet words;
    std::size_t bytes = 0;
    for (std::size_t i = layout.bodyBegin; i < layout.coreEnd && bytes < EnoughBytes; ++i) {
        const Unit &unit = layout.units[i];
        if (unit.kind != UnitKind::Paragraph)
            continue;
        const std::string_view part = unit.span.of(text).substr(0, EnoughBytes);
        forEachContentWord(part, [&words](std::uint32_t word) { words.insert(word); });
        bytes += part.size();
    }
    return words;
}

bool isDateOrByline(const Unit &unit)
{
    return unit.kind == UnitKind::DateLine || unit.kind == UnitKind::Byline;
}

class HeadlineFinder
{
public:
    HeadlineFinder(std::string_view text, const Layout &layout, const Lexicon &lexicon)
        : m_text(text), m_layout(layout), m_lexicon(lexicon), m_body(wordsOfBody(text, layout))
    {
    }
    std::optional<std::size_t> run();

private:
    bool isCandidate(std::size_t index) const;
    void countRepeats(const std::vector<std::size_t> &candidates);
    double score(std::size_t index) const;
    double shareOfBodyWords(const Unit &unit) const;
    bool isInList(std::size_t index) const;
    bool beginsSmall(const Unit &unit) const;
    bool isAsGood(std::size_t index, double score, std::size_t best, double bestScore) const;
    const Unit &unit(std::size_t index) const { return m_layout.units[index]; }

    std::string_view m_text;
    const Layout &m_layout;
    const Lexicon &m_lexicon;
    WordSet m_body;
    std::unordered_map<std::uint32_t, int> m_repeats;
};

bool HeadlineFinder::isCandidate(std::size_t index) const
{
    const Unit &candidate = unit(index);
    if (candidate.words < 2 || candidate.words > MostWords || candidate.isListItem)
        return false;
    if (candidate.kind == UnitKind::Heading)
        return !candidate.endsWithColon && !readDateline(m_text, candidate.span, m_lexicon);
    const bool isProse = candidate.kind == UnitKind::Paragraph || candidate.kind == UnitKind::Sentence;
    // A headline may end with a mark; with a full stop only where date, byline or the headline itself follow.
    const bool isParted = index + 1 < m_layout.bodyBegin &&
                          (isDateOrByline(unit(index + 1)) || unit(index + 1).wordsHash == candidate.wordsHash);
    return isProse && (!candidate.endsWithStop || isParted);
}

void HeadlineFinder::countRepeats(const std::vector<std::size_t> &candidates)
{
    for (const std::size_t index : candidates)
        m_repeats[unit(index).wordsHash] = 0;
    for (const Unit &other : m_layout.units)
        if (const auto found = m_repeats.find(other.wordsHash); found != m_repeats.end())
            ++found->second;
}

double HeadlineFinder::shareOfBodyWords(const Unit &candidate) const
{
    int all = 0;
    int shared = 0;
    forEachContentWord(candidate.span.of(m_text), [this, &all, &shared](std::uint32_t word) {
        ++all;
        shared += m_body.count(word) > 0 ? 1 : 0;
    });
    return all == 0 ? 0.0 : double(shared) / all;
}

/// One of three or more lines alike, right below one another: a menu or a list of other stories.
bool HeadlineFinder::isInList(std::size_t index) const
{
    const auto isListed = [this](std::size_t i) {
        const UnitKind kind = unit(i).kind;
        return kind == UnitKind::Heading || kind == UnitKind::Fragment || kind == UnitKind::Section ||
               kind == UnitKind::Furniture;
    };
    constexpr std::size_t LeastLines = 3;
    std::size_t begin = index;
    while (begin > 0 && index - begin < LeastLines && unit(begin).blankBefore == 0 && isListed(begin - 1))
        --begin;
    std::size_t end = index + 1;
    while (end < m_layout.bodyBegin && end - index <= LeastLines && unit(end).blankBefore == 0 && isListed(end))
        ++end;
    return end - begin >= LeastLines;
}

/// A small letter begins no headline, but for a name written so: "eBay", "wikiHow".
bool HeadlineFinder::beginsSmall(const Unit &unit) const
{
    const std::string_view words = unit.span.of(m_text);
    const std::string_view first = words.substr(0, words.find_first_of(" ,:"));
    const bool hasCapital = std::any_of(first.begin(), first.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
    return isSmallLetter(codePointAt(m_text, unit.span.begin).value) && !hasCapital;
}

double HeadlineFinder::score(std::size_t index) const
{
    const Unit &candidate = unit(index);
    const std::uint32_t words = candidate.words;
    double sum = words <= 2 ? -1.5 : words == 3 ? 0.0 : words <= 20 ? 1.0 : words <= 26 ? 0.0 : -1.5;
    sum += 4.0 * shareOfBodyWords(candidate);
    sum += candidate.headingLevel == 1 ? 5.0 : candidate.headingLevel > 1 ? 2.0 : 0.0;
    sum += m_repeats.at(candidate.wordsHash) > 1 ? 2.0 : 0.0;
    sum += isDateOrByline(unit(index + 1)) ? 1.5 : 0.0;
    sum -= candidate.endsWithStop ? 2.0 : 0.0;
    sum -= isInList(index) ? 2.0 : 0.0;
    sum -= candidate.isShouted && words <= 2 ? 1.0 : 0.0;
    sum += index == 0 ? 0.5 : 0.0;
    sum -= beginsSmall(candidate) ? 2.0 : 0.0;
    for (std::size_t i = index + 1; i < m_layout.bodyBegin; ++i) {
        const UnitKind kind = unit(i).kind;
        sum -= kind == UnitKind::Furniture ? 0.15 : kind == UnitKind::Paragraph && unit(i).endsSentence ? 1.5 : 0.05;
    }
    return sum;
}

/// A standfirst shares more words with the text than the headline above it; and of a headline said twice the first
/// counts.
bool HeadlineFinder::isAsGood(std::size_t index, double score, std::size_t best, double bestScore) const
{
    constexpr std::size_t WidestHeader = 8;
    constexpr double Margin = 1.5;
    constexpr double MarginRightAbove = 4.0;
    constexpr std::uint32_t LeastWords = 4;
    constexpr std::uint32_t LeastWordsOfStandfirst = 8;
    if (index + WidestHeader < best)
        return false;
    if (unit(index).wordsHash == unit(best).wordsHash)
        return true;
    const bool isRightAbove = index + 1 == best && unit(index).words >= LeastWords &&
                              unit(best).words >= LeastWordsOfStandfirst && !isInList(index);
    return score >= bestScore - (isRightAbove ? MarginRightAbove : Margin);
}

std::optional<std::size_t> HeadlineFinder::run()
{
    const std::size_t end = m_layout.bodyBegin;
    std::vector<std::size_t> candidates;
    for (std::size_t i = end - std::min(end, MostUnitsAbove); i < end; ++i)
        if (isCandidate(i))
            candidates.push_back(i);
    countRepeats(candidates);
    std::vector<double> scores;
    for (const std::size_t index : candidates)
        scores.push_back(score(index));
    const auto best = std::max_element(scores.begin(), scores.end());
    if (best == scores.end() || *best < LeastScore)
        return {};
    const std::size_t bestIndex = candidates[static_cast<std::size_t>(best - scores.begin())];
    for (std::size_t i = 0; i < candidates.size(); ++i)
        if (scores[i] >= LeastScore && isAsGood(candidates[i], scores[i], bestIndex, *best))
            return candidates[i];
    return bestIndex;
}

/// A sentence at the top that is said again right below it is a headline, not the body.
void passRepeatedTop(Layout &layout)
{
    constexpr std::size_t Near = 6;
    const auto isRepeated = [&layout](std::size_t index) {
        const Unit &unit = layout.units[index];
        for (std::size_t i = index + 1; i < std::min(index + Near, layout.coreEnd); ++i)
            if (layout.units[i].wordsHash == unit.wordsHash && unit.words <= MostWords && unit.words > 1)
                return i;
        return index;
    };
    const std::size_t last = isRepeated(layout.bodyBegin);
    if (last == layout.bodyBegin)
        return;
    const auto begin = layout.units.begin() + static_cast<std::ptrdiff_t>(last) + 1;
    const auto end = layout.units.begin() + static_cast<std::ptrdiff_t>(layout.coreEnd);
    const auto body = std::find_if(begin, end, [](const Unit &unit) { return unit.kind == UnitKind::Paragraph; });
    if (body != end)
        layout.bodyBegin = static_cast<std::size_t>(body - layout.units.begin());
}

} // namespace

void findHeadline(std::string_view text, Layout &layout, const Lexicon &lexicon)
{
    if (layout.coreBegin >= layout.coreEnd)
        return;
    passRepeatedTop(layout);
    if (layout.bodyBegin > 0)
        layout.headline = HeadlineFinder(text, layout, lexicon).run();
}

} // namespace lectern
