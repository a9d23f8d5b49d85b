// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/annotate/features.h"

#include "app/base/folding.h"

#include <algorithm>
#include <string>
#include <unordered_map>

namespace lectern {

namespace {

constexpr std::uint32_t BeginWord = 0;
constexpr std::uint32_t EndWord = 1;
constexpr std::size_t MaxOccurrences = 16; ///< looked at for one token: a name repeated a thousand times stays cheap

/// Number of each feature template: word templates first, by role, then those of tokens.
enum Template : unsigned {
    PerRole = 32, ///< templates reserved for one role
    FirstTokenTemplate = PerRole * WordRoleCount,
    WordPairBefore = FirstTokenTemplate,
    WordPairAfter,
    WordPairAround,
    ClusterPairBefore,
    ClusterPairAfter,
    ClusterPairAround,
    FineClusterPairBefore,
    FineClusterPairAfter,
    FineClusterPairAround,
    CaseAndClusterBefore,
    CaseAndClusterAfter,
    CaseAndWordBefore,
    CaseAndWordAfter,
    CaseAndTwoBefore,
    CaseAndTwoAfter,
    CaseAndAnchors,
    CaseAndAnchorBefore,
    CaseAndAnchorAfter,
    CaseOfThree,
    CaseOfFive,
    CaseOfTwoBefore,
    CaseOfTwoAfter,
    ShapeOfThree,
    CaseAndPlace,
    CaseAndSentenceCase,
    WordAndPlace,
    LexiconHere,
    LexiconAll,
    LexiconNone,
    LexiconBefore,
    LexiconAfter,
    LexiconPairBefore,
    LexiconPairAfter,
    LexiconAndWordBefore,
    LexiconAndWordAfter,
    AlsoLower,
    ElsewherePattern,
    ElsewhereClassesBefore,
    ElsewhereClassesAfter,
    ElsewhereClassesHere,
    ElsewhereNone,
};

constexpr std::uint64_t number(LetterCase letterCase)
{
    return static_cast<std::uint64_t>(letterCase) + 1;
}

void appendHere(const WordShape &word, unsigned kind, std::vector<FeatureHash> &features)
{
    const std::uint64_t letterCase = number(word.letterCase);
    features.push_back(combine(kind, 1));
    features.push_back(combine(kind + 1, letterCase));
    features.push_back(combine(kind + 2, word.folded));
    features.push_back(combine(kind + 3, word.folded, letterCase));
    features.push_back(combine(kind + 4, word.shape));
    features.push_back(combine(kind + 5, word.shortShape));
    for (unsigned length = 0; length < WordShape::AffixLengths; ++length) {
        if (word.prefixes[length] == 0)
            break;
        features.push_back(combine(kind + 6 + length, word.prefixes[length], letterCase));
        features.push_back(combine(kind + 10 + length, word.suffixes[length], letterCase));
    }
    const bool isKnown = word.cluster.finest != 0;
    features.push_back(combine(kind + 14, isKnown ? 1 : 2, letterCase));
    if (isKnown) {
        features.push_back(combine(kind + 15, word.cluster.finest));
        features.push_back(combine(kind + 16, word.cluster.fine, letterCase));
        features.push_back(combine(kind + 17, word.cluster.coarse, letterCase));
        features.push_back(combine(kind + 18, word.cluster.coarsest, letterCase));
    }
}

void appendNeighbour(const WordShape &word, unsigned kind, std::vector<FeatureHash> &features)
{
    features.push_back(combine(kind, word.folded));
    features.push_back(combine(kind + 1, number(word.letterCase)));
    features.push_back(combine(kind + 2, word.shortShape));
    if (word.cluster.finest != 0) {
        features.push_back(combine(kind + 3, word.cluster.finest));
        features.push_back(combine(kind + 4, word.cluster.fine));
        features.push_back(combine(kind + 5, word.cluster.coarse));
        features.push_back(combine(kind + 6, word.cluster.coarsest));
    }
    if (word.suffixes[2] != 0)
        features.push_back(combine(kind + 7, word.suffixes[2], number(word.letterCase)));
}

void appendDistant(const WordShape &word, unsigned kind, std::vector<FeatureHash> &features)
{
    features.push_back(combine(kind, word.folded));
    if (word.cluster.finest != 0)
        features.push_back(combine(kind + 1, word.cluster.fine));
}

/// Numbers of the set bits, one call each.
template<typename Visit>
void forEachBit(std::uint32_t bits, Visit visit)
{
    for (; bits != 0; bits &= bits - 1)
        visit(static_cast<std::uint64_t>(__builtin_ctz(bits)) + 1);
}

} // namespace

DocumentFeatures::DocumentFeatures(const ModelDocument &document, const WordClusters &clusters)
{
    addWords(document, clusters);
    addSentences(document);
    addLexicon(document);
    addOccurrences(document);
}

void DocumentFeatures::addWords(const ModelDocument &document, const WordClusters &clusters)
{
    for (const std::string_view border : {"<begin>", "<end>"}) {
        WordShape shape;
        shape.folded = hashBytes(border);
        shape.shape = shape.shortShape = shape.folded;
        shape.letterCase = LetterCase::Border;
        m_words.push_back(shape);
    }
    m_groupOfWord = {0, 1};
    std::unordered_map<std::string_view, std::uint32_t> known;
    std::unordered_map<FeatureHash, std::uint32_t> groups;
    known.reserve(document.tokens.size());
    groups.reserve(document.tokens.size());
    m_wordOfToken.reserve(document.tokens.size());
    for (const Token &token : document.tokens) {
        const std::string_view text = token.span.of(document.text);
        const auto [word, isNew] = known.try_emplace(text, static_cast<std::uint32_t>(m_words.size()));
        if (isNew) {
            m_words.push_back(describeWord(text, fold(text), clusters));
            const auto nextGroup = static_cast<std::uint32_t>(groups.size() + 2);
            m_groupOfWord.push_back(groups.try_emplace(m_words.back().folded, nextGroup).first->second);
        }
        m_wordOfToken.push_back(word->second);
    }
}

void DocumentFeatures::addSentences(const ModelDocument &document)
{
    m_sentenceOf.resize(document.tokens.size());
    m_placeOfToken.resize(document.tokens.size(), BagReach);
    m_paddedWords.reserve(document.tokens.size() + 2 * BagReach * (document.sentenceEnds.size() + 1));
    std::uint32_t begin = 0;
    for (const std::uint32_t end : document.sentenceEnds) {
        m_paddedWords.insert(m_paddedWords.end(), BagReach, BeginWord);
        int lower = 0;
        int capital = 0;
        int allCapital = 0;
        for (std::uint32_t token = begin; token < end; ++token) {
            const LetterCase letterCase = m_words[m_wordOfToken[token]].letterCase;
            lower += letterCase == LetterCase::Lower ? 1 : 0;
            capital += hasCapital(letterCase) ? 1 : 0;
            allCapital += letterCase == LetterCase::AllCapitals ? 1 : 0;
            m_sentenceOf[token] = static_cast<std::uint32_t>(m_sentences.size());
            m_placeOfToken[token] = static_cast<std::uint32_t>(m_paddedWords.size());
            m_paddedWords.push_back(m_wordOfToken[token]);
        }
        m_paddedWords.insert(m_paddedWords.end(), BagReach, EndWord);
        SentenceCase letterCase = SentenceCase::Ordinary;
        if (capital == 0)
            letterCase = SentenceCase::NoCapitals;
        else if (allCapital > 2 && lower * 4 <= allCapital && (capital - allCapital) * 2 <= allCapital)
            letterCase = SentenceCase::AllCapitals;
        else if (capital > 3 && lower <= capital)
            letterCase = SentenceCase::Title;
        m_sentences.push_back({begin, end, letterCase});
        begin = end;
    }
}

void DocumentFeatures::addLexicon(const ModelDocument &document)
{
    if (document.lexiconHits.empty())
        return;
    m_classes.resize(document.tokens.size());
    std::vector<LexiconHit> hits(document.lexiconHits.begin(), document.lexiconHits.end());
    std::stable_sort(hits.begin(), hits.end(),
                     [](const LexiconHit &a, const LexiconHit &b) { return a.tokenCount > b.tokenCount; });
    for (const LexiconHit &hit : hits) {
        const std::uint32_t end = hit.firstToken + hit.tokenCount;
        if (hit.tokenCount == 0 || end > m_sentenceOf.size() || m_sentenceOf[hit.firstToken] != m_sentenceOf[end - 1])
            continue;
        std::uint32_t taken = 0; // a longer phrase of the same class already covers a token
        for (std::uint32_t token = hit.firstToken; token < end; ++token) {
            for (const std::uint32_t mask : m_classes[token])
                taken |= mask;
        }
        const std::uint32_t classes = hit.classes & ~taken;
        for (std::uint32_t token = hit.firstToken; token < end; ++token) {
            const std::size_t place = hit.tokenCount == 1 ? 3 : token == hit.firstToken ? 0 : token + 1 == end ? 2 : 1;
            m_classes[token][place] |= classes;
        }
    }
}

void DocumentFeatures::addOccurrences(const ModelDocument &document)
{
    const std::size_t groupCount = *std::max_element(m_groupOfWord.begin(), m_groupOfWord.end()) + 1U;
    m_groupHasLower.assign(groupCount, 0);
    m_groupBegin.assign(groupCount + 1, 0);
    const auto tokenCount = static_cast<std::uint32_t>(document.tokens.size());
    const auto isName = [this](std::uint32_t token) { return hasCapital(m_words[m_wordOfToken[token]].letterCase); };
    for (std::uint32_t token = 0; token < tokenCount; ++token) {
        const std::uint32_t group = m_groupOfWord[m_wordOfToken[token]];
        if (isName(token))
            ++m_groupBegin[group + 1];
        else if (m_words[m_wordOfToken[token]].letterCase == LetterCase::Lower)
            m_groupHasLower[group] = 1;
    }
    for (std::size_t group = 1; group <= groupCount; ++group)
        m_groupBegin[group] += m_groupBegin[group - 1];
    m_occurrences.resize(m_groupBegin.back());
    std::vector<std::uint32_t> next(m_groupBegin.begin(), m_groupBegin.end() - 1);
    for (std::uint32_t token = 0; token < tokenCount; ++token) {
        if (isName(token))
            m_occurrences[next[m_groupOfWord[m_wordOfToken[token]]]++] = token;
    }
}

std::uint32_t DocumentFeatures::anchor(std::uint32_t token, int step) const
{
    for (int distance = step;; distance += step) {
        const std::uint32_t word = wordAt(token, distance);
        if (m_words[word].letterCase == LetterCase::Lower || m_words[word].letterCase == LetterCase::Border)
            return word;
    }
}

std::uint32_t DocumentFeatures::classesAt(std::uint32_t token, int distance) const
{
    if (m_classes.empty() || wordAt(token, distance) <= EndWord)
        return 0;
    const ClassMasks &masks = m_classes[static_cast<std::size_t>(static_cast<std::int64_t>(token) + distance)];
    return masks[0] | masks[1] | masks[2] | masks[3];
}

void DocumentFeatures::Neighbours::add(std::uint32_t word)
{
    if (m_count < m_words.size() && std::find(begin(), end(), word) == end())
        m_words[m_count++] = word;
}

DocumentFeatures::Surroundings DocumentFeatures::surroundings(std::uint32_t token) const
{
    Surroundings around{anchor(token, -1), anchor(token, 1), {}};
    if (hasCapital(shapeAt(token, 0).letterCase))
        around.elsewhere = elsewhere(token);
    return around;
}

DocumentFeatures::Elsewhere DocumentFeatures::elsewhere(std::uint32_t token) const
{
    Elsewhere result;
    const std::uint32_t group = m_groupOfWord[m_wordOfToken[token]];
    std::size_t seen = 0;
    for (std::uint32_t at = m_groupBegin[group]; at < m_groupBegin[group + 1] && seen < MaxOccurrences; ++at) {
        const std::uint32_t other = m_occurrences[at];
        if (other == token)
            continue;
        ++seen;
        result.before.add(wordAt(other, -1));
        result.after.add(wordAt(other, 1));
        result.classesBefore |= classesAt(other, -1);
        result.classesAfter |= classesAt(other, 1);
        result.classesHere |= classesAt(other, 0);
        const bool before = hasCapital(shapeAt(other, -1).letterCase);
        const bool after = hasCapital(shapeAt(other, 1).letterCase);
        const unsigned pattern = before && after ? 4U : before ? 1U : after ? 2U : 8U;
        result.patterns = static_cast<std::uint8_t>(result.patterns | pattern);
    }
    return result;
}

void DocumentFeatures::appendWordFeatures(WordRole role, std::uint32_t word, std::vector<FeatureHash> &features) const
{
    const unsigned kind = PerRole * static_cast<unsigned>(role);
    switch (role) {
    case WordRole::Here:
        appendHere(m_words[word], kind, features);
        break;
    case WordRole::Before:
    case WordRole::After:
    case WordRole::SecondBefore:
    case WordRole::SecondAfter:
    case WordRole::ElsewhereBefore:
    case WordRole::ElsewhereAfter:
        appendNeighbour(m_words[word], kind, features);
        break;
    case WordRole::BagBefore:
    case WordRole::BagAfter:
    case WordRole::AnchorBefore:
    case WordRole::AnchorAfter:
        appendDistant(m_words[word], kind, features);
        break;
    }
}

void DocumentFeatures::appendNearUses(std::uint32_t token, std::vector<WordUse> &uses) const
{
    uses.push_back({WordRole::Here, wordAt(token, 0)});
    uses.push_back({WordRole::Before, wordAt(token, -1)});
    uses.push_back({WordRole::After, wordAt(token, 1)});
    uses.push_back({WordRole::SecondBefore, wordAt(token, -2)});
    uses.push_back({WordRole::SecondAfter, wordAt(token, 2)});
}

void DocumentFeatures::appendFarUses(const Surroundings &around, std::vector<WordUse> &uses)
{
    uses.push_back({WordRole::AnchorBefore, around.anchorBefore});
    uses.push_back({WordRole::AnchorAfter, around.anchorAfter});
    for (const std::uint32_t word : around.elsewhere.before)
        uses.push_back({WordRole::ElsewhereBefore, word});
    for (const std::uint32_t word : around.elsewhere.after)
        uses.push_back({WordRole::ElsewhereAfter, word});
}

void DocumentFeatures::appendWordUses(std::uint32_t token, std::vector<WordUse> &uses) const
{
    appendNearUses(token, uses);
    for (int distance = 1; distance <= BagReach; ++distance) {
        const std::uint32_t before = wordAt(token, -distance);
        const std::uint32_t after = wordAt(token, distance);
        if (before > EndWord)
            uses.push_back({WordRole::BagBefore, before});
        if (after > EndWord)
            uses.push_back({WordRole::BagAfter, after});
    }
    appendFarUses(surroundings(token), uses);
}

void DocumentFeatures::appendTokenFeatures(std::uint32_t token, std::vector<FeatureHash> &features) const
{
    appendFeatures(token, surroundings(token), features);
}

void DocumentFeatures::describe(std::uint32_t token, std::vector<WordUse> &uses,
                                std::vector<FeatureHash> &features) const
{
    const Surroundings around = surroundings(token);
    appendNearUses(token, uses);
    appendFarUses(around, uses);
    appendFeatures(token, around, features);
}

void DocumentFeatures::appendFeatures(std::uint32_t token, const Surroundings &around,
                                      std::vector<FeatureHash> &features) const
{
    appendPairFeatures(token, around, features);
    appendCaseFeatures(token, features);
    appendLexiconFeatures(token, features);
    appendElsewhereFeatures(token, around.elsewhere, features);
}

void DocumentFeatures::appendPairFeatures(std::uint32_t token, const Surroundings &around,
                                          std::vector<FeatureHash> &features) const
{
    const WordShape &here = shapeAt(token, 0);
    const WordShape &before = shapeAt(token, -1);
    const WordShape &after = shapeAt(token, 1);
    const std::uint64_t letterCase = number(here.letterCase);
    features.push_back(combine(WordPairBefore, before.folded, here.folded));
    features.push_back(combine(WordPairAfter, here.folded, after.folded));
    features.push_back(combine(WordPairAround, before.folded, after.folded));
    features.push_back(combine(ClusterPairBefore, before.cluster.coarse, here.cluster.coarse, letterCase));
    features.push_back(combine(ClusterPairAfter, here.cluster.coarse, after.cluster.coarse, letterCase));
    features.push_back(combine(ClusterPairAround, before.cluster.coarse, after.cluster.coarse, letterCase));
    if (before.cluster.fine != 0 && here.cluster.fine != 0)
        features.push_back(combine(FineClusterPairBefore, before.cluster.fine, here.cluster.fine));
    if (after.cluster.fine != 0 && here.cluster.fine != 0)
        features.push_back(combine(FineClusterPairAfter, here.cluster.fine, after.cluster.fine));
    if (before.cluster.fine != 0 && after.cluster.fine != 0)
        features.push_back(combine(FineClusterPairAround, before.cluster.fine, after.cluster.fine, letterCase));
    features.push_back(combine(CaseAndClusterBefore, before.cluster.fine, letterCase));
    features.push_back(combine(CaseAndClusterAfter, after.cluster.fine, letterCase));
    features.push_back(combine(CaseAndWordBefore, before.folded, letterCase));
    features.push_back(combine(CaseAndWordAfter, after.folded, letterCase));
    features.push_back(combine(CaseAndTwoBefore, shapeAt(token, -2).folded, before.folded, letterCase));
    features.push_back(combine(CaseAndTwoAfter, after.folded, shapeAt(token, 2).folded, letterCase));
    const FeatureHash anchorBefore = m_words[around.anchorBefore].folded;
    const FeatureHash anchorAfter = m_words[around.anchorAfter].folded;
    features.push_back(combine(CaseAndAnchors, anchorBefore, anchorAfter, letterCase));
    features.push_back(combine(CaseAndAnchorBefore, anchorBefore, letterCase));
    features.push_back(combine(CaseAndAnchorAfter, anchorAfter, letterCase));
}

void DocumentFeatures::appendCaseFeatures(std::uint32_t token, std::vector<FeatureHash> &features) const
{
    std::array<std::uint64_t, 5> cases{};
    for (int distance = -2; distance <= 2; ++distance)
        cases[static_cast<std::size_t>(distance + 2)] = number(shapeAt(token, distance).letterCase);
    const std::uint64_t three = cases[1] << 10 | cases[2] << 5 | cases[3];
    features.push_back(combine(CaseOfThree, three));
    features.push_back(combine(CaseOfFive, cases[0] << 20 | three << 5 | cases[4]));
    features.push_back(combine(CaseOfTwoBefore, cases[0] << 10 | cases[1] << 5 | cases[2]));
    features.push_back(combine(CaseOfTwoAfter, cases[2] << 10 | cases[3] << 5 | cases[4]));
    features.push_back(combine(ShapeOfThree, shapeAt(token, -1).shortShape, shapeAt(token, 0).shortShape,
                               shapeAt(token, 1).shortShape));
    const Sentence &sentence = m_sentences[m_sentenceOf[token]];
    const std::uint64_t place = token == sentence.begin ? 1 : 2;
    const auto sentenceCase = static_cast<std::uint64_t>(sentence.letterCase) + 1;
    features.push_back(combine(CaseAndPlace, cases[2], place, sentenceCase));
    features.push_back(combine(CaseAndSentenceCase, cases[2], sentenceCase, cases[1]));
    if (place == 1)
        features.push_back(combine(WordAndPlace, shapeAt(token, 0).folded));
}

void DocumentFeatures::appendLexiconFeatures(std::uint32_t token, std::vector<FeatureHash> &features) const
{
    if (m_classes.empty())
        return;
    const std::uint64_t letterCase = number(shapeAt(token, 0).letterCase);
    const ClassMasks &masks = m_classes[token];
    const std::uint32_t here = masks[0] | masks[1] | masks[2] | masks[3];
    const std::uint32_t before = classesAt(token, -1);
    const std::uint32_t after = classesAt(token, 1);
    for (std::size_t place = 0; place < masks.size(); ++place) {
        forEachBit(masks[place], [&](std::uint64_t bit) {
            features.push_back(combine(LexiconHere, bit, place + 1, letterCase));
            features.push_back(combine(LexiconAndWordBefore, bit, shapeAt(token, -1).folded, place + 1));
            features.push_back(combine(LexiconAndWordAfter, bit, shapeAt(token, 1).folded, place + 1));
        });
    }
    features.push_back(combine(here == 0 ? LexiconNone : LexiconAll, here, letterCase));
    forEachBit(before, [&](std::uint64_t bit) { features.push_back(combine(LexiconBefore, bit, letterCase)); });
    forEachBit(after, [&](std::uint64_t bit) { features.push_back(combine(LexiconAfter, bit, letterCase)); });
    features.push_back(combine(LexiconPairBefore, before, here, letterCase));
    features.push_back(combine(LexiconPairAfter, here, after, letterCase));
}

void DocumentFeatures::appendElsewhereFeatures(std::uint32_t token, const Elsewhere &other,
                                               std::vector<FeatureHash> &features) const
{
    const WordShape &here = shapeAt(token, 0);
    if (!hasCapital(here.letterCase))
        return;
    const std::uint64_t letterCase = number(here.letterCase);
    const std::uint64_t alsoLower = m_groupHasLower[m_groupOfWord[m_wordOfToken[token]]] + 1U;
    features.push_back(combine(AlsoLower, alsoLower, letterCase, number(shapeAt(token, -1).letterCase)));
    if (other.patterns == 0) {
        features.push_back(combine(ElsewhereNone, letterCase));
        return;
    }
    features.push_back(combine(ElsewherePattern, other.patterns, letterCase));
    const auto append = [&](Template kind, std::uint32_t classes) {
        forEachBit(classes, [&](std::uint64_t bit) { features.push_back(combine(kind, bit)); });
    };
    append(ElsewhereClassesBefore, other.classesBefore);
    append(ElsewhereClassesAfter, other.classesAfter);
    append(ElsewhereClassesHere, other.classesHere);
}

} // namespace lectern
