// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/parse/phraserule.h"

#include <array>
#include <cstdint>
#include <span>
#include <string_view>

namespace lectern {

/// Languages that are told apart by their function words, by the order of the bits of WordFacts::languages.
inline constexpr std::array<std::string_view, 15> WordLanguages = {"en", "tr", "az", "ru", "uk", "de", "fr", "es",
                                                                   "it", "pt", "nl", "pl", "ar", "fa", "ka"};

/// What a word can be; bits of WordFacts::kinds.
enum WordKind : std::uint16_t {
    TitleAbbreviation = 1 << 0,    ///< "Col.": never ends a sentence
    NumberAbbreviation = 1 << 1,   ///< "No.": an abbreviation before a number only
    CalendarAbbreviation = 1 << 2, ///< "Apr."
    EndingAbbreviation = 1 << 3,   ///< "Inc.": may end a sentence
    SentenceStarter = 1 << 4,      ///< "The": capitalised after an abbreviation it begins a sentence
    Weekday = 1 << 5,
    OutletWord = 1 << 6,    ///< "agency": part of the name of an outlet
    GenericAuthor = 1 << 7, ///< "staff": neither a person nor an outlet
    AuthorTitle = 1 << 8,   ///< "correspondent"
    NameJoin = 1 << 9,      ///< "and" between names
    NameParticle = 1 << 10, ///< "de", "bin" inside names
    NameStop = 1 << 11,     ///< "in": no name goes on behind it
    VerbOfSaying = 1 << 12,
    SmallAbbreviation = 1 << 13, ///< an abbreviation also where it is written without a capital
};

/// What the language lists say of a folded word.
struct WordFacts
{
    std::string_view word;       ///< folded
    std::uint32_t languages = 0; ///< languages it is a function word of
    std::uint16_t kinds = 0;
    std::uint16_t firstPhrase = 0; ///< phrases that begin with it
    std::uint16_t phraseCount = 0;
    std::uint8_t month = 0; ///< 1 to 12

    /// Whether it is any of these kinds.
    [[nodiscard]] constexpr bool is(int anyOf) const noexcept { return (kinds & anyOf) != 0; }
};

/// A phrase of layout-phrases.tsv or sections.tsv as numbers of words.
struct Phrase
{
    std::uint16_t firstWord = 0; ///< for phraseWords()
    std::uint8_t wordCount = 0;
    PhraseRule rule = PhraseRule::Section;
    PhrasePlace place = PhrasePlace::Is;
};

/// Number of a word of the lists; 0 stands for all other words.
using WordNumber = std::uint16_t;

/// `folded` must have gone through fold().
[[nodiscard]] WordNumber wordNumber(std::string_view folded) noexcept;
/// Facts of the word of that number; those of word 0 are empty.
[[nodiscard]] const WordFacts &wordFacts(WordNumber number) noexcept;
[[nodiscard]] inline const WordFacts &wordFacts(std::string_view folded) noexcept
{
    return wordFacts(wordNumber(folded));
}
/// Folds a short word and looks it up; words of more than 40 bytes are unknown.
[[nodiscard]] const WordFacts &wordFactsOf(std::string_view word);

/// Phrases that begin with the word, longer ones first.
[[nodiscard]] std::span<const Phrase> phrasesOf(const WordFacts &facts) noexcept;
[[nodiscard]] std::span<const WordNumber> phraseWords(const Phrase &phrase) noexcept;

/// FNV-1a; the generator of the table and its readers must agree on it.
[[nodiscard]] constexpr std::uint32_t wordHash(std::string_view word) noexcept
{
    std::uint32_t hash = 2166136261U;
    for (const char c : word)
        hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
    return hash;
}

} // namespace lectern
