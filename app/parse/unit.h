// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/textspan.h"
#include "app/parse/words.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace lectern {

/// What a unit is by its own words, before its neighbours are looked at.
enum class UnitKind : std::uint8_t {
    Separator, ///< marks or numbers without words
    Paragraph, ///< sentences, or many words
    Sentence,  ///< a short sentence
    Heading,   ///< a few words without a full stop
    Fragment,  ///< one word
    DateLine,
    Byline,
    Source,  ///< "Source: Agency"
    Section, ///< the name of a section, or the way to it
    Caption,
    Credit, ///< "Photo: Agency"
    Furniture,
};

/// A paragraph or line of a text, or several lines of a paragraph that was wrapped by hand, and what can be seen of it
/// without understanding it. Units are what a layout is told by.
struct Unit
{
    TextSpan span; ///< without the space around it
    UnitKind kind = UnitKind::Heading;
    PhraseRule rule = PhraseRule::Navigation; ///< of Furniture: which
    std::uint32_t words = 0;
    std::uint32_t functionWords = 0; ///< of any language
    std::uint32_t capitals = 0;      ///< words that begin with a capital
    std::uint32_t letters = 0;       ///< bytes of words with letters
    std::uint32_t wordsHash = 0;     ///< of all folded words: equal for lines that say the same
    std::uint16_t blankBefore = 0;   ///< blank lines above it
    std::uint8_t headingLevel = 0;   ///< 1 to 6 for headings of Markdown
    bool endsSentence = false;       ///< a full stop or the like, quotes and brackets not counted
    bool endsWithStop = false;       ///< that mark is a full stop
    bool endsWithEllipsis = false;
    bool endsWithColon = false;
    bool isShouted = false; ///< no small letter
    bool isListItem = false;
};

/// A word of a unit.
struct UnitWord
{
    WordNumber number = 0;
    TextSpan span;
    bool isNumber = false; ///< begins with a digit
    bool isSingle = false; ///< one letter
};

/// A phrase of the lists found among the words of a unit.
struct UnitPhrase
{
    PhraseRule rule = PhraseRule::Section;
    PhrasePlace place = PhrasePlace::Is;
    std::uint32_t firstWord = 0;
    std::uint32_t wordCount = 0;
    bool hasColon = false; ///< a colon, a bar, a number or nothing follows
};
using PhraseMatch = UnitPhrase; // the type has a name of its own: the recogniser has phrase matches too

/// Cuts a text into units. Lines are units of their own unless the whole text is wrapped at some width.
[[nodiscard]] std::vector<Unit> splitUnits(std::string_view text);

/// Reads the words of a unit and fills in what they tell. Of a very long unit only the first MostUnitWords are
/// returned.
inline constexpr std::size_t MostUnitWords = 400;
void readUnit(std::string_view text, Unit &unit, std::vector<UnitWord> &words);

/// All phrases that stand where they must (labels anywhere); at each word the longest first.
[[nodiscard]] std::vector<PhraseMatch> matchPhrases(std::string_view text, const Unit &unit,
                                                    const std::vector<UnitWord> &words);

/// The span without space and invisible characters at its ends.
[[nodiscard]] TextSpan trimmed(std::string_view text, TextSpan span);

} // namespace lectern
