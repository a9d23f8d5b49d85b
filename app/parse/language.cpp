// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/parse/language.h"

#include "app/base/folding.h"
#include "app/base/foldingtable.h"
#include "app/base/utf8.h"
#include "app/parse/words.h"

#include <algorithm>
#include <array>
#include <bit>

namespace lectern {

namespace {

constexpr std::uint32_t FewestWords = 5;
constexpr double LeastVotes = 1.5;
constexpr double LeastShare = 0.10; ///< of the words; real texts reach 0.2 and more in their own language

/// A script that one language alone (of those that matter here) is written in.
struct Script
{
    char32_t first;
    char32_t last;
    std::string_view language; ///< empty: several languages
};

constexpr Script Scripts[] = {{0x0041, 0x024F, ""},   {0x0370, 0x03FF, "el"}, {0x0400, 0x052F, ""},
                              {0x0531, 0x058F, "hy"}, {0x0590, 0x05FF, "he"}, {0x0600, 0x06FF, ""},
                              {0x0900, 0x097F, "hi"}, {0x0E00, 0x0E7F, "th"}, {0x10A0, 0x10FF, "ka"},
                              {0x3040, 0x30FF, "ja"}, {0x4E00, 0x9FFF, "zh"}, {0xAC00, 0xD7A3, "ko"}};

constexpr std::size_t LatinScript = 0; ///< index in Scripts

/// Letters that a language has and its neighbours have not; four count like a small word.
struct LetterHint
{
    char32_t letter;
    std::string_view language;
};

constexpr LetterHint LetterHints[] = {
    {U'ı', "tr"}, {U'ğ', "tr"}, {U'ş', "tr"}, {U'ı', "az"}, {U'ğ', "az"}, {U'ş', "az"}, {U'ə', "az"}, {U'Ə', "az"},
    {U'ы', "ru"}, {U'э', "ru"}, {U'ё', "ru"}, {U'і', "uk"}, {U'ї', "uk"}, {U'є', "uk"}, {U'ґ', "uk"}, {U'ß', "de"},
    {U'ñ', "es"}, {U'¿', "es"}, {U'ã', "pt"}, {U'õ', "pt"}, {U'ł', "pl"}, {U'ę', "pl"}, {U'پ', "fa"}, {U'چ', "fa"},
    {U'گ', "fa"}, {U'ی', "fa"}, {U'ک', "fa"}, {U'ي', "ar"}, {U'ك', "ar"}, {U'ة', "ar"}};
constexpr std::uint32_t ShortText = 80; ///< words
constexpr double LeastOfShort = 0.75;
constexpr double HintVotes = 0.25;

std::size_t indexOf(std::string_view language)
{
    return static_cast<std::size_t>(std::find(WordLanguages.begin(), WordLanguages.end(), language) -
                                    WordLanguages.begin());
}

struct Votes
{
    std::array<double, WordLanguages.size()> languages{};
    std::array<std::uint32_t, std::size(Scripts)> scripts{};
    std::uint32_t letters = 0;
    std::uint32_t words = 0;
};

void countLetters(std::string_view text, Votes &votes)
{
    for (std::size_t at = 0; at < text.size();) {
        if (const char c = text[at]; static_cast<unsigned char>(c) < 0x80) {
            const bool isLetter = ByteClasses[static_cast<unsigned char>(c)] == CharacterClass::Letter;
            votes.letters += isLetter ? 1U : 0U;
            votes.scripts[LatinScript] += isLetter ? 1U : 0U;
            ++at;
            continue;
        }
        const CodePoint point = codePointAt(text, at);
        at += point.size;
        if (characterClass(point.value) != CharacterClass::Letter &&
            characterClass(point.value) != CharacterClass::Ideograph)
            continue;
        ++votes.letters;
        for (std::size_t i = 0; i < std::size(Scripts); ++i)
            if (point.value >= Scripts[i].first && point.value <= Scripts[i].last) {
                ++votes.scripts[i];
                break;
            }
        for (const LetterHint &hint : LetterHints)
            if (hint.letter == point.value)
                votes.languages[indexOf(hint.language)] += HintVotes;
    }
}

/// A word that several languages share is worth less to each.
void countWords(std::string_view text, Votes &votes)
{
    for (TermReader reader(text); reader.next();) {
        ++votes.words;
        const std::uint32_t languages = wordFacts(reader.term()).languages;
        if (languages == 0)
            continue;
        const double share = 1.0 / std::popcount(languages);
        for (std::size_t i = 0; i < votes.languages.size(); ++i)
            votes.languages[i] += (languages >> i & 1U) != 0 ? share : 0.0;
    }
}

} // namespace

std::string detectLanguage(std::string_view text)
{
    Votes votes;
    countLetters(text, votes);
    countWords(text, votes);
    const auto script = std::max_element(votes.scripts.begin(), votes.scripts.end());
    const std::string_view only = Scripts[script - votes.scripts.begin()].language;
    constexpr std::uint32_t FewestLetters = 12;
    if (votes.letters < FewestLetters)
        return "und";
    // Japanese texts hold more ideographs than kana.
    const auto kana = votes.scripts[9];
    if (only == "zh" && kana * 10 > *script)
        return "ja";
    if (!only.empty() && *script * 2 > votes.letters)
        return std::string(only);
    const auto best = std::max_element(votes.languages.begin(), votes.languages.end());
    // A few sentences full of names hold few small words; what there is of them is English.
    const bool isShortEnglish = best - votes.languages.begin() == static_cast<std::ptrdiff_t>(indexOf("en")) &&
                                votes.words >= FewestWords && votes.words < ShortText && *best >= LeastOfShort;
    if (isShortEnglish)
        return "en";
    const bool isEnough = votes.words >= FewestWords && *best >= LeastVotes && *best >= LeastShare * votes.words;
    return isEnough ? std::string(WordLanguages[static_cast<std::size_t>(best - votes.languages.begin())]) : "und";
}

} // namespace lectern
