// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/query/phrasematches.h"

#include "app/index/positioncursor.h"
#include "app/index/positionlanes.h"

#include <algorithm>
#include <array>
#include <bit>
#include <limits>
#include <optional>

namespace lectern {

namespace {

constexpr std::uint32_t DocsPerCheck = 1024;

/// Above so many lists a word is not looked for list by list in each article.
constexpr std::size_t FewLists = 8;

/// Positions that are unpacked, read as PackedPositions are.
class UnpackedPositions
{
public:
    explicit UnpackedPositions(std::span<const std::uint32_t> positions) : m_positions(positions) {}
    [[nodiscard]] bool isAtEnd() const noexcept { return m_positions.empty(); }
    [[nodiscard]] std::uint32_t position() const noexcept { return m_positions.front(); }
    void next() noexcept { m_positions = m_positions.subspan(1); }

private:
    std::span<const std::uint32_t> m_positions;
};

/// Appends the positions that are not before `offset`, less that.
template<typename Positions>
void putWithOffset(std::vector<std::uint32_t> &starts, Positions positions, std::uint32_t offset)
{
    for (; !positions.isAtEnd(); positions.next())
        if (positions.position() >= offset)
            starts.push_back(positions.position() - offset);
}

/// Keeps of the places of a phrase in one article those where the next word stands too, `offset` words on.
template<typename Positions>
void keepWhereFollowed(std::vector<std::uint32_t> &starts, Positions positions, std::uint32_t offset)
{
    std::size_t kept = 0;
    for (const std::uint32_t start : starts) {
        while (!positions.isAtEnd() && positions.position() < start + offset)
            positions.next();
        if (positions.isAtEnd())
            break;
        starts[kept] = start;
        kept += positions.position() == start + offset ? 1 : 0;
    }
    starts.resize(kept);
}

/// Places of a phrase in one article of which there are at most four, and which of them are still good.
class FewPlaces
{
public:
    /// Places of the first word that is looked for. False where they are not few.
    bool take(const PositionRun &run)
    {
        PositionFours fours(run, PositionFours::Missing::OfPlaces);
        if (run.count > 4 || !fours.canRead())
            return false;
        m_count = run.count;
        m_places = run.count > 0 ? fours.next() : 0;
        return true;
    }
    [[nodiscard]] std::size_t count() const { return m_count; }

    /// Keeps those that the word follows, `distance` words on. False where it cannot be said.
    bool keepFollowed(const PositionRun &run, std::uint32_t distance)
    {
        const Lanes wanted = twice(m_places) + static_cast<std::uint16_t>(distance);
        Lanes found{};
        PositionFours fours(run, PositionFours::Missing::OfWord);
        while (!fours.isAtEnd()) {
            if (!fours.canRead())
                return false;
            for (const Lanes &word : turned(fours.next()))
                found |= wanted == word;
        }
        const FourPositions isFound = either(found);
        m_count = static_cast<std::size_t>(std::popcount(isFound)) / 16;
        m_places = (m_places & isFound) | (NoPlaces & ~isFound);
        return true;
    }

private:
    static constexpr FourPositions NoPlaces =
        static_cast<FourPositions>(PositionFours::Missing::OfPlaces) * 0x0001000100010001;

    FourPositions m_places = 0;
    std::size_t m_count = 0;
};

/// Positions of one word, article by article in ascending order.
class WordPositions
{
public:
    WordPositions(const TermMatches &matches, const LocalSet &candidates, const JobControl &control)
        : m_matches(matches)
    {
        if (matches.lists.size() > FewLists)
            gather(candidates, control);
        else
            for (const PostingsView &list : matches.lists)
                m_cursors.emplace_back(list, candidates.count());
    }

    /// Positions in the article, ascending. Valid until the next call.
    std::span<const std::uint32_t> in(LocalDoc doc)
    {
        if (m_cursors.size() == 1)
            return m_cursors.front().in(doc);
        m_positions.clear();
        if (m_cursors.empty())
            takeGathered(doc);
        for (PositionCursor &cursor : m_cursors) {
            const std::span<const std::uint32_t> positions = cursor.in(doc);
            m_positions.insert(m_positions.end(), positions.begin(), positions.end());
        }
        std::sort(m_positions.begin(), m_positions.end());
        m_positions.erase(std::unique(m_positions.begin(), m_positions.end()), m_positions.end());
        return m_positions;
    }

    /// Where a phrase may begin in the article of which the word stands `offset` words from its beginning.
    void putStarts(std::vector<std::uint32_t> &starts, LocalDoc doc, std::uint32_t offset)
    {
        starts.clear();
        if (m_cursors.size() == 1)
            putWithOffset(starts, PackedPositions(m_cursors.front().runIn(doc)), offset);
        else
            putWithOffset(starts, UnpackedPositions(in(doc)), offset);
    }

    /// Keeps of `starts` those that the word follows in the article.
    void keepFollowed(std::vector<std::uint32_t> &starts, LocalDoc doc, std::uint32_t offset)
    {
        if (m_cursors.size() == 1)
            keepWhereFollowed(starts, PackedPositions(m_cursors.front().runIn(doc)), offset);
        else
            keepWhereFollowed(starts, UnpackedPositions(in(doc)), offset);
    }

    /// Whether it is one list, so that runIn() can be asked.
    [[nodiscard]] bool isOneList() const { return m_cursors.size() == 1; }
    [[nodiscard]] PositionRun runIn(LocalDoc doc) { return m_cursors.front().runIn(doc); }

private:
    /// A position of an article.
    struct Occurrence
    {
        LocalDoc doc;
        std::uint32_t position;
    };

    /// Goes through list after list once; a beginning of one letter has ten thousands of them.
    void gather(const LocalSet &candidates, const JobControl &control)
    {
        LocalBitmap bitmap(candidates.segmentDocs());
        bitmap.insert(candidates);
        const LocalSet wanted = bitmap.take();
        std::uint32_t looked = 0;
        for (const PostingsView &list : m_matches.lists) {
            if (++looked % DocsPerCheck == 0 && control.isCancelled())
                return;
            docsOf(list, candidates.segmentDocs()).forEach([&, index = std::uint32_t(0)](LocalDoc doc) mutable {
                const std::uint32_t at = index++;
                if (at >= list.docCount() || !wanted.contains(doc))
                    return;
                for (PackedPositions found(list.positionsAt(at)); !found.isAtEnd(); found.next())
                    m_gathered.push_back({doc, found.position()});
            });
        }
        std::stable_sort(m_gathered.begin(), m_gathered.end(),
                         [](const Occurrence &a, const Occurrence &b) { return a.doc < b.doc; });
    }

    void takeGathered(LocalDoc doc)
    {
        while (m_next < m_gathered.size() && m_gathered[m_next].doc < doc)
            ++m_next;
        for (; m_next < m_gathered.size() && m_gathered[m_next].doc == doc; ++m_next)
            m_positions.push_back(m_gathered[m_next].position);
    }

    const TermMatches &m_matches;
    std::vector<PositionCursor> m_cursors; ///< of few lists
    std::vector<std::uint32_t> m_positions;
    std::vector<Occurrence> m_gathered; ///< by article
    std::size_t m_next = 0;
};

/// How costly the positions of a word are to read: more articles, more occurrences, more lists.
std::size_t costOf(const BoundPhrase::Word &word)
{
    return word.matches.docs.count() + word.matches.lists.size();
}

/// Words in the order in which they leave the fewest places soonest.
std::vector<const BoundPhrase::Word *> rarestFirst(const BoundPhrase &phrase)
{
    std::vector<const BoundPhrase::Word *> words;
    for (const BoundPhrase::Word &word : phrase.words)
        words.push_back(&word);
    std::stable_sort(words.begin(), words.end(), [](const auto *a, const auto *b) { return costOf(*a) < costOf(*b); });
    return words;
}

/// Finds the places of one phrase in article after article.
class PhraseFinder
{
public:
    PhraseFinder(const BoundPhrase &phrase, const LocalSet &candidates, const JobControl &control)
    {
        for (const BoundPhrase::Word *word : rarestFirst(phrase))
            m_words.push_back({WordPositions(word->matches, candidates, control), word->offset});
        m_areOneList =
            std::all_of(m_words.begin(), m_words.end(), [](const Word &word) { return word.positions.isOneList(); });
    }

    /// How often the phrase stands in the article.
    std::size_t countIn(LocalDoc doc)
    {
        if (const std::optional<std::size_t> count = m_areOneList ? countByLanes(doc) : std::nullopt)
            return *count;
        return startsIn(doc).size();
    }

    /// Where the phrase begins in the article, ascending. Valid until the next call.
    const std::vector<std::uint32_t> &startsIn(LocalDoc doc)
    {
        m_words.front().positions.putStarts(m_starts, doc, m_words.front().offset);
        for (std::size_t i = 1; i < m_words.size() && !m_starts.empty(); ++i)
            m_words[i].positions.keepFollowed(m_starts, doc, m_words[i].offset);
        return m_starts;
    }

private:
    struct Word
    {
        WordPositions positions;
        std::uint32_t offset;
    };

    /// countIn() where the rarest word stands in few places; nothing where it does not.
    std::optional<std::size_t> countByLanes(LocalDoc doc)
    {
        if (!m_few.take(m_words.front().positions.runIn(doc)))
            return std::nullopt;
        for (std::size_t i = 1; i < m_words.size() && m_few.count() > 0; ++i)
            if (!m_few.keepFollowed(m_words[i].positions.runIn(doc), m_words[i].offset - m_words.front().offset))
                return std::nullopt;
        return m_few.count();
    }

    std::vector<Word> m_words;
    bool m_areOneList = false;
    FewPlaces m_few;
    std::vector<std::uint32_t> m_starts;
};

/// Whether two runs of words stand next to each other with at most `distance` steps between them.
bool isNear(std::uint32_t a, std::uint32_t lengthOfA, std::uint32_t b, std::uint32_t lengthOfB, std::uint32_t distance)
{
    const std::uint32_t end = a < b ? a + lengthOfA - 1 : b + lengthOfB - 1;
    const std::uint32_t begin = std::max(a, b);
    return begin > end && begin - end <= distance;
}

void append(CountedDocs &found, LocalDoc doc, std::size_t count)
{
    constexpr std::size_t Most = std::numeric_limits<std::uint8_t>::max();
    found.docs.push_back(doc);
    found.counts.push_back(static_cast<std::uint8_t>(std::min(count, Most)));
}

/// Calls `countIn(doc)` for each candidate and keeps those with a count.
template<typename CountIn>
CountedDocs countEach(const LocalSet &candidates, const JobControl &control, CountIn countIn)
{
    CountedDocs found;
    std::uint32_t looked = 0;
    bool isCancelled = false;
    candidates.forEach([&](LocalDoc doc) {
        if (++looked % DocsPerCheck == 0)
            isCancelled = isCancelled || control.isCancelled();
        if (isCancelled)
            return;
        if (const std::size_t count = countIn(doc); count > 0)
            append(found, doc, count);
    });
    return found;
}

} // namespace

LocalSet docsWithAllWords(std::span<const BoundPhrase> phrases, const LocalSet &within)
{
    std::vector<const LocalSet *> sets{&within};
    for (const BoundPhrase &phrase : phrases)
        for (const BoundPhrase::Word &word : phrase.words)
            sets.push_back(&word.matches.docs);
    std::sort(sets.begin(), sets.end(), [](const auto *a, const auto *b) { return a->count() < b->count(); });
    LocalSet docs = *sets.front();
    for (std::size_t i = 1; i < sets.size() && !docs.isEmpty(); ++i)
        docs = intersection(docs, *sets[i]);
    return docs;
}

CountedDocs matchPhrase(const BoundPhrase &phrase, const LocalSet &within, const JobControl &control)
{
    const LocalSet candidates = docsWithAllWords({&phrase, 1}, within);
    PhraseFinder finder(phrase, candidates, control);
    return countEach(candidates, control, [&](LocalDoc doc) { return finder.countIn(doc); });
}

CountedDocs matchNear(std::span<const BoundPhrase> phrases, std::uint32_t distance, const LocalSet &within,
                      const JobControl &control)
{
    const LocalSet candidates = docsWithAllWords(phrases, within);
    std::vector<PhraseFinder> finders;
    for (const BoundPhrase &phrase : phrases)
        finders.emplace_back(phrase, candidates, control);
    std::vector<std::uint32_t> before;
    std::vector<std::uint32_t> now;
    return countEach(candidates, control, [&](LocalDoc doc) {
        before = finders.front().startsIn(doc);
        for (std::size_t i = 1; i < finders.size() && !before.empty(); ++i) {
            now = finders[i].startsIn(doc);
            std::erase_if(now, [&](std::uint32_t start) {
                return std::none_of(before.begin(), before.end(), [&](std::uint32_t other) {
                    return isNear(other, phrases[i - 1].length(), start, phrases[i].length(), distance);
                });
            });
            before.swap(now);
        }
        return before.size();
    });
}

} // namespace lectern
