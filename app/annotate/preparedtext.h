// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotate/words.h"
#include "app/base/lexicon.h"
#include "app/parse/article.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace lectern {

/// The readable text of one article as words: tokens split, folded and looked up once for all rules. Views the
/// article and the lexicon, which must outlive it.
class PreparedText
{
public:
    PreparedText(const Article &article, const Lexicon &lexicon);
    PreparedText(const PreparedText &) = delete;
    PreparedText &operator=(const PreparedText &) = delete;

    [[nodiscard]] const Article &article() const noexcept { return m_article; }
    [[nodiscard]] std::uint32_t size() const noexcept { return static_cast<std::uint32_t>(m_words.size()); }
    [[nodiscard]] const Word &word(std::uint32_t index) const noexcept { return m_words[index]; }
    [[nodiscard]] std::span<const Word> words() const noexcept { return m_words; }
    /// The same words as tokens, one for one.
    [[nodiscard]] std::span<const Token> tokens() const noexcept { return m_tokens; }
    [[nodiscard]] std::span<const SentenceInfo> sentences() const noexcept { return m_sentences; }
    [[nodiscard]] const SentenceInfo &sentenceOf(std::uint32_t index) const noexcept
    {
        return m_sentences[m_words[index].sentence];
    }
    [[nodiscard]] const FoldedForm &formOf(std::uint32_t index) const noexcept
    {
        return m_forms[m_words[index].formId];
    }
    [[nodiscard]] std::span<const FoldedForm> forms() const noexcept { return m_forms; }

    [[nodiscard]] std::string_view text(std::uint32_t index) const { return m_words[index].span.of(m_article.text); }
    [[nodiscard]] std::string_view folded(std::uint32_t index) const noexcept { return formOf(index).folded; }
    [[nodiscard]] TextSpan spanOf(WordRange range) const;
    [[nodiscard]] std::string_view textOf(WordRange range) const { return spanOf(range).of(m_article.text); }
    /// Folded words joined by single spaces, for comparing names.
    [[nodiscard]] std::string foldedText(WordRange range) const;

    [[nodiscard]] bool hasFlag(std::uint32_t index, WordFlag flag) const noexcept
    {
        return (formOf(index).flags & static_cast<std::uint16_t>(flag)) != 0;
    }
    [[nodiscard]] bool hasClass(std::uint32_t index, std::uint64_t mask) const noexcept
    {
        return (formOf(index).classes & mask) != 0;
    }
    [[nodiscard]] bool is(std::uint32_t index, std::string_view folded) const noexcept
    {
        return index < size() && formOf(index).folded == folded;
    }
    /// Written like a name: capitalised, in capitals, mixed or an initial; true of any word in a HEADLINE.
    [[nodiscard]] bool isNameLike(std::uint32_t index) const noexcept;
    /// "-" between two words without spaces.
    [[nodiscard]] bool isJoiningHyphen(std::uint32_t index) const noexcept;
    [[nodiscard]] bool isPossessive(std::uint32_t index) const noexcept;
    /// Whether capital letters of this word are no evidence, and the article or the language writes it small.
    [[nodiscard]] bool isOrdinaryWord(std::uint32_t index) const noexcept;

    [[nodiscard]] std::span<const LexiconPhrase> matchesAt(std::uint32_t index) const noexcept;
    [[nodiscard]] std::span<const LexiconPhrase> matches() const noexcept { return m_matches; }
    [[nodiscard]] std::span<const LexiconEntry> entries(const LexiconPhrase &match) const noexcept
    {
        return std::span(m_entries).subspan(match.firstEntry, match.entryCount);
    }
    /// The longest phrase at a word that has one of the classes; null where there is none.
    [[nodiscard]] const LexiconPhrase *longestMatch(std::uint32_t index, std::uint64_t mask) const noexcept;
    /// The reading of one of these classes, null where the match has none.
    [[nodiscard]] const LexiconEntry *entryOf(const LexiconPhrase &match, std::uint64_t mask) const noexcept;

    /// First word at or after a byte; words of a byte span. Empty range where the span covers no word.
    [[nodiscard]] WordRange wordsOf(TextSpan span) const;

private:
    void splitWords();
    void addSentence(TextSpan sentence, std::uint32_t region);
    std::uint32_t internForm(std::string folded);
    void growFormTable();
    void lookUpPhrases(const Lexicon &lexicon);
    void describeForm(FoldedForm &form, const LexiconPhrase &reading) const;
    void judgeCaseStyles();
    void markInitialWords();
    void countForms();

    const Article &m_article;
    std::vector<Token> m_tokens;
    std::vector<Word> m_words;
    std::vector<SentenceInfo> m_sentences;
    std::vector<FoldedForm> m_forms;
    std::vector<LexiconPhrase> m_matches;
    std::vector<LexiconEntry> m_entries;
    std::vector<std::uint32_t> m_formTable; ///< open addressing: form index + 1, 0 is free
};

} // namespace lectern
