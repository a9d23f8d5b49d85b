// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotate/featureswords.h"
#include "app/base/lexicon.h"
#include "app/parse/token.h"

#include <array>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace lectern {

/// What the lexicon says about a run of tokens: bit N set means LexiconClass N.
struct LexiconHit
{
    std::uint32_t firstToken = 0;
    std::uint32_t tokenCount = 0;
    std::uint32_t classes = 0;
};

/// The classes of `matches`; each phrase is looked up once. Any order of matches is fine.
[[nodiscard]] std::vector<LexiconHit> lexiconHits(const Lexicon &lexicon, std::span<const LexiconMatch> matches);

/// What the model sees of one document. Views only: the caller keeps everything alive.
struct ModelDocument
{
    std::string_view text;         ///< the tokens' spans point into it
    std::span<const Token> tokens; ///< of all sentences, in text order
    std::span<const std::uint32_t>
        sentenceEnds;                        ///< index past the last token of each sentence; the last is tokens.size()
    std::span<const LexiconHit> lexiconHits; ///< may be empty; hits that cross a sentence are ignored
};

/// Where a word stands relative to the token that is described.
enum class WordRole : std::uint8_t {
    Here,
    Before,
    After,
    SecondBefore,
    SecondAfter,
    BagBefore, ///< one of the five words before
    BagAfter,
    AnchorBefore, ///< nearest word in lower case
    AnchorAfter,
    ElsewhereBefore, ///< before another occurrence of the same word in the document
    ElsewhereAfter,
};
inline constexpr int WordRoleCount = 11;

/// A word of the document in a role.
struct WordUse
{
    WordRole role;
    std::uint32_t word;
};

/// The features of every token of a document, as hashes. Training and run time share this class, so that what a weight
/// was learnt for is what it is used for. Features that depend on one word alone are given by word and role: a document
/// repeats its words, and their weights need to be summed up once only.
class DocumentFeatures
{
public:
    DocumentFeatures(const ModelDocument &document, const WordClusters &clusters);

    /// Distinct words of the document, the borders of a sentence included.
    [[nodiscard]] std::uint32_t wordCount() const { return static_cast<std::uint32_t>(m_words.size()); }
    /// Hash of a word as it is written; 0 for the borders of a sentence.
    [[nodiscard]] FeatureHash wordHash(std::uint32_t word) const { return m_words[word].written; }
    void appendWordFeatures(WordRole role, std::uint32_t word, std::vector<FeatureHash> &features) const;
    /// The word of a token.
    [[nodiscard]] std::uint32_t wordOf(std::uint32_t token) const { return m_wordOfToken[token]; }
    [[nodiscard]] const WordShape &shapeOf(std::uint32_t token) const { return m_words[m_wordOfToken[token]]; }
    /// Words that fold alike are a group.
    [[nodiscard]] std::uint32_t groupOf(std::uint32_t token) const { return m_groupOfWord[m_wordOfToken[token]]; }
    [[nodiscard]] std::size_t groupCount() const { return m_groupHasLower.size(); }
    /// The words that describe `token`, each in its role; a word may occur several times.
    void appendWordUses(std::uint32_t token, std::vector<WordUse> &uses) const;
    /// Features of several words together, of the lexicon and of the word's other occurrences.
    void appendTokenFeatures(std::uint32_t token, std::vector<FeatureHash> &features) const;
    /// Both at once, for less. Uses in a bag are left out: who goes through a sentence knows its next and last words.
    void describe(std::uint32_t token, std::vector<WordUse> &uses, std::vector<FeatureHash> &features) const;
    /// Words at most this far away in a sentence are in the bags of a token.
    static constexpr int BagReach = 5;

private:
    /// Lexicon classes of a token, by its place in the longest phrase of the class.
    using ClassMasks = std::array<std::uint32_t, 4>;

    /// A few distinct words.
    class Neighbours
    {
    public:
        void add(std::uint32_t word);
        [[nodiscard]] const std::uint32_t *begin() const { return m_words.data(); }
        [[nodiscard]] const std::uint32_t *end() const { return m_words.data() + m_count; }

    private:
        std::array<std::uint32_t, 4> m_words{};
        std::size_t m_count = 0;
    };

    /// What the other occurrences of a word say.
    struct Elsewhere
    {
        Neighbours before;
        Neighbours after;
        std::uint32_t classesBefore = 0;
        std::uint32_t classesAfter = 0;
        std::uint32_t classesHere = 0;
        std::uint8_t patterns = 0; ///< bit: capitalised before (1), after (2), both (4), neither (8)
    };

    /// What the rest of the sentence and of the document say about a token.
    struct Surroundings
    {
        std::uint32_t anchorBefore = 0;
        std::uint32_t anchorAfter = 0;
        Elsewhere elsewhere; ///< of a token with a capital
    };

    void addWords(const ModelDocument &document, const WordClusters &clusters);
    void addSentences(const ModelDocument &document);
    void addLexicon(const ModelDocument &document);
    void addOccurrences(const ModelDocument &document);
    [[nodiscard]] Surroundings surroundings(std::uint32_t token) const;
    [[nodiscard]] Elsewhere elsewhere(std::uint32_t token) const;
    /// Index of the word `distance` tokens away, or of the border beyond the sentence; at most BagReach away.
    [[nodiscard]] std::uint32_t wordAt(std::uint32_t token, int distance) const
    {
        return m_paddedWords[static_cast<std::size_t>(static_cast<std::int64_t>(m_placeOfToken[token]) + distance)];
    }
    [[nodiscard]] const WordShape &shapeAt(std::uint32_t token, int distance) const
    {
        return m_words[wordAt(token, distance)];
    }
    [[nodiscard]] std::uint32_t anchor(std::uint32_t token, int step) const;
    [[nodiscard]] std::uint32_t classesAt(std::uint32_t token, int distance) const;
    void appendNearUses(std::uint32_t token, std::vector<WordUse> &uses) const;
    static void appendFarUses(const Surroundings &around, std::vector<WordUse> &uses);
    void appendFeatures(std::uint32_t token, const Surroundings &around, std::vector<FeatureHash> &features) const;
    void appendPairFeatures(std::uint32_t token, const Surroundings &around, std::vector<FeatureHash> &features) const;
    void appendCaseFeatures(std::uint32_t token, std::vector<FeatureHash> &features) const;
    void appendLexiconFeatures(std::uint32_t token, std::vector<FeatureHash> &features) const;
    void appendElsewhereFeatures(std::uint32_t token, const Elsewhere &other, std::vector<FeatureHash> &features) const;

    enum class SentenceCase : std::uint8_t { Ordinary, AllCapitals, Title, NoCapitals };

    struct Sentence
    {
        std::uint32_t begin = 0;
        std::uint32_t end = 0;
        SentenceCase letterCase = SentenceCase::Ordinary;
    };

    std::vector<WordShape> m_words;            ///< distinct; 0 and 1 are the borders
    std::vector<std::uint32_t> m_wordOfToken;  ///< index into m_words
    std::vector<std::uint32_t> m_sentenceOf;   ///< index into m_sentences, by token
    std::vector<std::uint32_t> m_paddedWords;  ///< words of every sentence between borders
    std::vector<std::uint32_t> m_placeOfToken; ///< index into m_paddedWords
    std::vector<Sentence> m_sentences;
    std::vector<ClassMasks> m_classes;         ///< by token; empty without lexicon
    std::vector<std::uint32_t> m_groupOfWord;  ///< words that fold alike share a group
    std::vector<std::uint32_t> m_groupBegin;   ///< into m_occurrences
    std::vector<std::uint32_t> m_occurrences;  ///< capitalised tokens, by group
    std::vector<std::uint8_t> m_groupHasLower; ///< the word also occurs in lower case
};

} // namespace lectern
