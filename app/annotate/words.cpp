// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/annotate/words.h"

#include "app/base/utf8.h"

#include <QChar>

#include <algorithm>
#include <array>
#include <span>
#include <unordered_map>

namespace lectern {

namespace {

using namespace std::string_view_literals;

constexpr auto Functions = std::to_array<std::string_view>({
    "a"sv,           "about"sv,   "above"sv,        "according"sv,    "across"sv,    "additionally"sv, "after"sv,
    "afterwards"sv,  "again"sv,   "against"sv,      "ago"sv,          "all"sv,       "almost"sv,       "along"sv,
    "already"sv,     "also"sv,    "although"sv,     "always"sv,       "am"sv,        "amid"sv,         "among"sv,
    "an"sv,          "and"sv,     "another"sv,      "any"sv,          "are"sv,       "around"sv,       "as"sv,
    "asked"sv,       "at"sv,      "be"sv,           "because"sv,      "been"sv,      "before"sv,       "behind"sv,
    "being"sv,       "below"sv,   "beside"sv,       "besides"sv,      "between"sv,   "beyond"sv,       "both"sv,
    "but"sv,         "by"sv,      "can"sv,          "consequently"sv, "could"sv,     "despite"sv,      "did"sv,
    "do"sv,          "does"sv,    "down"sv,         "during"sv,       "each"sv,      "earlier"sv,      "either"sv,
    "else"sv,        "even"sv,    "eventually"sv,   "ever"sv,         "every"sv,     "everyone"sv,     "except"sv,
    "few"sv,         "finally"sv, "following"sv,    "for"sv,          "from"sv,      "further"sv,      "furthermore"sv,
    "given"sv,       "had"sv,     "has"sv,          "have"sv,         "he"sv,        "hence"sv,        "her"sv,
    "here"sv,        "hers"sv,    "him"sv,          "his"sv,          "how"sv,       "however"sv,      "i"sv,
    "if"sv,          "in"sv,      "indeed"sv,       "inside"sv,       "instead"sv,   "into"sv,         "is"sv,
    "it"sv,          "its"sv,     "just"sv,         "last"sv,         "later"sv,     "least"sv,        "less"sv,
    "like"sv,        "many"sv,    "may"sv,          "me"sv,           "meanwhile"sv, "might"sv,        "more"sv,
    "moreover"sv,    "most"sv,    "much"sv,         "must"sv,         "my"sv,        "near"sv,         "nearly"sv,
    "neither"sv,     "never"sv,   "nevertheless"sv, "next"sv,         "no"sv,        "nobody"sv,       "none"sv,
    "nonetheless"sv, "nor"sv,     "not"sv,          "nothing"sv,      "now"sv,       "of"sv,           "off"sv,
    "often"sv,       "on"sv,      "once"sv,         "one"sv,          "only"sv,      "onto"sv,         "or"sv,
    "other"sv,       "others"sv,  "otherwise"sv,    "our"sv,          "ours"sv,      "out"sv,          "outside"sv,
    "over"sv,        "per"sv,     "perhaps"sv,      "quite"sv,        "rather"sv,    "recently"sv,     "same"sv,
    "several"sv,     "shall"sv,   "she"sv,          "should"sv,       "similarly"sv, "since"sv,        "so"sv,
    "some"sv,        "someone"sv, "soon"sv,         "still"sv,        "such"sv,      "than"sv,         "that"sv,
    "the"sv,         "their"sv,   "theirs"sv,       "them"sv,         "then"sv,      "there"sv,        "therefore"sv,
    "these"sv,       "they"sv,    "this"sv,         "those"sv,        "though"sv,    "three"sv,        "through"sv,
    "throughout"sv,  "thus"sv,    "till"sv,         "to"sv,           "together"sv,  "too"sv,          "toward"sv,
    "towards"sv,     "two"sv,     "under"sv,        "unless"sv,       "unlike"sv,    "until"sv,        "up"sv,
    "upon"sv,        "us"sv,      "very"sv,         "via"sv,          "was"sv,       "we"sv,           "well"sv,
    "were"sv,        "what"sv,    "whatever"sv,     "when"sv,         "where"sv,     "whereas"sv,      "whether"sv,
    "which"sv,       "while"sv,   "who"sv,          "whom"sv,         "whose"sv,     "why"sv,          "will"sv,
    "with"sv,        "within"sv,  "without"sv,      "would"sv,        "yet"sv,       "you"sv,          "your"sv,
});

constexpr auto Particles = std::to_array<std::string_view>({
    "abu"sv,  "al"sv,  "ap"sv, "ben"sv, "bin"sv, "bint"sv, "da"sv,  "dal"sv, "de"sv,  "del"sv, "della"sv,
    "den"sv,  "der"sv, "di"sv, "do"sv,  "dos"sv, "du"sv,   "e"sv,   "el"sv,  "ibn"sv, "la"sv,  "le"sv,
    "ould"sv, "san"sv, "st"sv, "ten"sv, "ter"sv, "van"sv,  "von"sv, "y"sv,   "zu"sv,  "zum"sv, "zur"sv,
});

constexpr auto Modifiers = std::to_array<std::string_view>({
    "acting"sv,    "assistant"sv, "associate"sv, "chief"sv,     "co"sv,      "current"sv,  "deputy"sv,
    "designate"sv, "elected"sv,   "ex"sv,        "executive"sv, "federal"sv, "first"sv,    "former"sv,
    "honorary"sv,  "incoming"sv,  "incumbent"sv, "interim"sv,   "joint"sv,   "junior"sv,   "late"sv,
    "longtime"sv,  "managing"sv,  "national"sv,  "new"sv,       "newly"sv,   "outgoing"sv, "permanent"sv,
    "principal"sv, "retired"sv,   "second"sv,    "senior"sv,    "special"sv, "then"sv,     "third"sv,
    "veteran"sv,   "vice"sv,
});

constexpr auto Ordinals = std::to_array<std::string_view>({
    "eighth"sv,
    "eleventh"sv,
    "fifth"sv,
    "first"sv,
    "fourth"sv,
    "ninth"sv,
    "second"sv,
    "seventh"sv,
    "sixth"sv,
    "tenth"sv,
    "third"sv,
    "thirtieth"sv,
    "twelfth"sv,
    "twentieth"sv,
});

constexpr auto Determiners = std::to_array<std::string_view>({
    "a"sv,  "an"sv,  "any"sv,  "both"sv, "each"sv, "every"sv, "her"sv,   "his"sv,  "its"sv,   "my"sv,
    "no"sv, "our"sv, "some"sv, "that"sv, "the"sv,  "their"sv, "these"sv, "this"sv, "those"sv, "your"sv,
});

constexpr auto Prepositions = std::to_array<std::string_view>({
    "about"sv,  "across"sv,  "after"sv,   "against"sv, "along"sv, "amid"sv,    "among"sv,  "around"sv,  "at"sv,
    "before"sv, "between"sv, "by"sv,      "during"sv,  "for"sv,   "from"sv,    "in"sv,     "inside"sv,  "into"sv,
    "near"sv,   "of"sv,      "off"sv,     "on"sv,      "onto"sv,  "outside"sv, "over"sv,   "through"sv, "throughout"sv,
    "to"sv,     "toward"sv,  "towards"sv, "under"sv,   "via"sv,   "with"sv,    "within"sv, "without"sv,
});

constexpr auto Generations = std::to_array<std::string_view>({
    "ii"sv,
    "iii"sv,
    "iv"sv,
    "jr"sv,
    "jr."sv,
    "sr"sv,
    "sr."sv,
    "vi"sv,
    "vii"sv,
    "viii"sv,
    "xi"sv,
    "xii"sv,
    "xiii"sv,
    "xiv"sv,
    "xv"sv,
    "xvi"sv,
    "xxiii"sv,
});

constexpr auto Relations = std::to_array<std::string_view>(
    {"gizi"sv, "kyzy"sv, "oghlu"sv, "ogli"sv, "oglou"sv, "oglu"sv, "ogly"sv, "qizi"sv, "uly"sv, "uulu"sv});

constexpr auto Pronouns = std::to_array<std::string_view>({"he"sv, "i"sv, "it"sv, "she"sv, "they"sv, "we"sv, "you"sv});

constexpr std::uint16_t bit(WordFlag flag)
{
    return static_cast<std::uint16_t>(flag);
}

/// The flags of every listed word: one look instead of one in each list.
std::unordered_map<std::string_view, std::uint16_t> makeListedFlags()
{
    std::unordered_map<std::string_view, std::uint16_t> flags;
    const auto add = [&flags](std::span<const std::string_view> words, WordFlag flag) {
        for (const std::string_view word : words)
            flags[word] = static_cast<std::uint16_t>(flags[word] | bit(flag));
    };
    add(Functions, WordFlag::Function);
    add(Particles, WordFlag::Particle);
    add(Modifiers, WordFlag::Modifier);
    add(Ordinals, WordFlag::Ordinal);
    add(Determiners, WordFlag::Determiner);
    add(Prepositions, WordFlag::Preposition);
    add(Generations, WordFlag::Generation);
    add(Relations, WordFlag::Relation);
    add(Pronouns, WordFlag::Pronoun);
    return flags;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// "2nd", "21st", "5th".
bool isNumericOrdinal(std::string_view word)
{
    if (word.size() < 3 || !isDigit(word.front()))
        return false;
    const std::string_view suffix = word.substr(word.size() - 2);
    const std::string_view digits = word.substr(0, word.size() - 2);
    return (suffix == "st" || suffix == "nd" || suffix == "rd" || suffix == "th") &&
           std::all_of(digits.begin(), digits.end(), isDigit);
}

/// How many letters of each case a word has, and the case of the first.
struct LetterCount
{
    int upper = 0;
    int lower = 0;
    int digits = 0;
    bool beginsUpper = false;
    bool hasStop = false;
};

void countLetter(LetterCount &count, char32_t letter, bool first)
{
    if (letter < 0x80) {
        const char c = static_cast<char>(letter);
        const bool isUpper = c >= 'A' && c <= 'Z';
        count.upper += isUpper;
        count.lower += c >= 'a' && c <= 'z';
        count.digits += isDigit(c);
        count.hasStop |= c == '.';
        count.beginsUpper |= first && isUpper;
        return;
    }
    const bool isUpper = QChar::isUpper(letter) || QChar::isTitleCase(letter);
    count.upper += isUpper;
    count.lower += !isUpper && QChar::isLetter(letter);
    count.beginsUpper |= first && isUpper;
}

LetterCount countLetters(std::string_view word)
{
    LetterCount count;
    for (std::size_t at = 0; at < word.size();) {
        const CodePoint point = codePointAt(word, at);
        countLetter(count, point.value, at == 0);
        at += point.size;
    }
    return count;
}

} // namespace

std::uint16_t wordFlags(std::string_view folded)
{
    static const std::unordered_map<std::string_view, std::uint16_t> Listed = makeListedFlags();
    if (isNumericOrdinal(folded))
        return bit(WordFlag::Ordinal);
    const auto found = Listed.find(folded);
    return found == Listed.end() ? std::uint16_t{0} : found->second;
}

WordForm wordForm(std::string_view word, TokenKind kind)
{
    if (kind == TokenKind::Punctuation || kind == TokenKind::Symbol)
        return WordForm::Mark;
    const LetterCount count = countLetters(word);
    if (kind == TokenKind::Number || count.upper + count.lower == 0)
        return count.digits > 0 ? WordForm::Number : WordForm::Mark;
    if (count.upper == 0)
        return WordForm::Lower;
    if (count.lower == 0)
        return count.upper + count.digits == 1 ? WordForm::Initial : WordForm::AllCapitals;
    if (count.beginsUpper && count.upper == 1)
        return WordForm::Capitalised;
    return WordForm::MixedCase;
}

} // namespace lectern
