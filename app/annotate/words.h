// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/lexicon.h"
#include "app/base/textspan.h"
#include "app/parse/article.h"
#include "app/parse/token.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace lectern {

/// How a word is written. Numbers and marks are forms of their own, so that one look tells names from the rest.
enum class WordForm : std::uint8_t {
    Lower,
    Capitalised, ///< "Baku"
    AllCapitals, ///< "NATO", "TB2"; two letters or more
    MixedCase,   ///< "iPhone", "McDonald", "MiG"
    Initial,     ///< "J.", "A"
    Number,
    Mark,
};

/// Capital letters tell names in ordinary text only: not in HEADLINES LIKE THIS nor in Headlines Like This.
enum class CaseStyle : std::uint8_t { Ordinary, TitleCase, AllCapitals };

/// Closed word classes of English and name particles; a word may be in several.
enum class WordFlag : std::uint16_t {
    Function = 1 << 0,    ///< article, pronoun, preposition, conjunction, auxiliary, adverb: never begins a name
    Particle = 1 << 1,    ///< von, de, bin, al: inside or before a family name
    Modifier = 1 << 2,    ///< former, acting, deputy: before a title
    Ordinal = 1 << 3,     ///< first, 2nd, XIV
    Determiner = 1 << 4,  ///< a, the, its
    Preposition = 1 << 5, ///< in, of, from
    Generation = 1 << 6,  ///< Jr., III: after a name
    Relation = 1 << 7,    ///< oghlu, qizi: inside Azerbaijani names
    Pronoun = 1 << 8,     ///< he, she, they
};

[[nodiscard]] constexpr std::uint64_t classBit(LexiconClass lexiconClass) noexcept
{
    return std::uint64_t{1} << static_cast<unsigned>(lexiconClass);
}

template<typename... Classes>
[[nodiscard]] constexpr std::uint64_t classMask(Classes... classes) noexcept
{
    return (classBit(classes) | ...);
}

/// The flags of a folded word, see WordFlag.
[[nodiscard]] std::uint16_t wordFlags(std::string_view folded);
[[nodiscard]] WordForm wordForm(std::string_view word, TokenKind kind);

/// What is the same for all occurrences of one folded word in an article, and how the article writes it.
struct FoldedForm
{
    std::string folded;
    std::uint64_t classes = 0; ///< lexicon classes of the word by itself
    std::uint16_t flags = 0;
    std::uint8_t commonness = 0; ///< 10 for the 4000 most common words of the language, then 20, 35; 0 for all others
    std::uint16_t lower = 0;     ///< occurrences in lower case
    std::uint16_t capital = 0;   ///< capitalised where only names are: inside a sentence of ordinary style
    std::uint16_t initial = 0;   ///< capitalised where any word may be
    std::uint16_t capitals = 0;  ///< in capital letters inside a sentence of ordinary style
};

/// A token of the readable text with everything the rules ask for, computed once.
struct Word
{
    TextSpan span;
    TokenKind kind = TokenKind::Word;
    WordForm form = WordForm::Lower;
    bool spaceBefore = false;
    bool isInitial = false; ///< stands where ordinary words are capitalised too
    std::uint32_t formId = 0;
    std::uint32_t sentence = 0;
    std::uint32_t firstMatch = 0; ///< lexicon matches that begin here: [firstMatch, next word's firstMatch)
};

/// A sentence as a range of words.
struct WordRange
{
    std::uint32_t first = 0;
    std::uint32_t end = 0;
    [[nodiscard]] constexpr std::uint32_t size() const noexcept { return end - first; }
    constexpr auto operator<=>(const WordRange &) const = default;
};

struct SentenceInfo
{
    WordRange words;
    std::uint32_t region = 0; ///< index into Article::regions
    RegionKind kind = RegionKind::Body;
    CaseStyle style = CaseStyle::Ordinary;
};

/// A phrase of the lexicon found in the text; all its readings lie side by side.
struct LexiconPhrase
{
    WordRange words;
    std::uint64_t classes = 0;
    std::uint32_t firstEntry = 0;
    std::uint32_t entryCount = 0;
};

} // namespace lectern
