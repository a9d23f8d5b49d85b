// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/annotate/products.h"

#include "app/annotate/namerules.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace lectern {

namespace {

constexpr std::uint64_t ProductHeadClass = classBit(LexiconClass::ProductHead);
constexpr std::size_t LongestSeries = 4; ///< letters before the number: "MiG", "Su", "Kh"

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isUpper(char c)
{
    return c >= 'A' && c <= 'Z';
}

/// "TB2", "A320neo", "G20" (which the lexicon knows as something else), but not "2nd" and not "COVID".
bool hasLettersAndDigits(std::string_view word)
{
    return !word.empty() && isUpper(word.front()) && std::any_of(word.begin(), word.end(), isDigit);
}

/// "25", "35A", "72B3".
bool isModelNumber(const PreparedText &text, std::uint32_t index)
{
    const std::string_view word = text.text(index);
    return !word.empty() && isDigit(word.front()) && word.size() <= 5 && word.find_first_of(".,:%") == word.npos;
}

bool isSeries(const PreparedText &text, std::uint32_t index)
{
    const std::string_view word = text.text(index);
    return text.isNameLike(index) && word.size() <= LongestSeries && isUpper(word.front()) &&
           text.word(index).kind == TokenKind::Word;
}

/// "Su-25", "F-16", "MAM-L": letters, hyphen, number or single capital. Returns the end, `first` where there is none.
std::uint32_t endOfDesignator(const PreparedText &text, std::uint32_t first)
{
    if (text.isNameLike(first) && hasLettersAndDigits(text.text(first)))
        return first + 1;
    if (!isSeries(text, first) || !inSentence(text, first + 2, first) || !text.isJoiningHyphen(first + 1))
        return first;
    const bool isLetter =
        text.word(first + 2).form == WordForm::Initial && text.word(first).form == WordForm::AllCapitals;
    const bool isClass = text.is(first + 2, "class") && text.isNameLike(first + 2); // "C-Class"
    if (!isModelNumber(text, first + 2) && !isLetter && !isClass)
        return first;
    std::uint32_t end = first + 3;
    if (inSentence(text, end + 1, first) && text.isJoiningHyphen(end) && (isModelNumber(text, end + 1)))
        end += 2;
    return end;
}

bool isProductHead(const PreparedText &text, std::uint32_t index, std::uint32_t anchor)
{
    if (!inSentence(text, index, anchor))
        return false;
    return text.longestMatch(index, ProductHeadClass) != nullptr;
}

/// "combat aircraft", "attack drones": one small word may stand before the class word.
bool headFollows(const PreparedText &text, std::uint32_t end)
{
    if (isProductHead(text, end, end - 1))
        return true;
    return inSentence(text, end, end - 1) && text.word(end).form == WordForm::Lower &&
           !text.hasFlag(end, WordFlag::Function) && isProductHead(text, end + 1, end - 1);
}

/// Skips the country or city a product comes from: "European | Ariane 5".
std::uint32_t withoutPlaces(const PreparedText &text, std::uint32_t first, std::uint32_t end)
{
    while (first < end && text.hasClass(first, CountryClasses | classBit(LexiconClass::City)) &&
           !text.hasClass(first, classBit(LexiconClass::GivenName)))
        ++first;
    return first;
}

void addDesignator(const PreparedText &text, std::uint32_t first, std::uint32_t end, Candidates &candidates)
{
    const bool headed = headFollows(text, end);
    const float strength = headed ? 0.92F : 0.72F;
    candidates.push_back(candidateFor(text, {first, end}, EntityType::Product, strength, "designator"));
    const std::uint32_t brand = withoutPlaces(text, beginOfRun(text, first), first);
    if (brand < first && first - brand <= 2 && !text.hasClass(brand, TitleClasses))
        candidates.push_back(
            candidateFor(text, {brand, end}, EntityType::Product, strength - 0.05F, "brand-designator"));
}

/// "the tanker | Stena Impero", "an | Ariane 5 | rocket", "frigate | HMS Montrose": a small class word before a name.
void addNamedAfter(const PreparedText &text, std::uint32_t head, std::uint32_t headEnd, Candidates &candidates)
{
    if (text.word(head).form != WordForm::Lower || !inSentence(text, headEnd, head))
        return;
    const bool apposed = text.is(headEnd, ",") && inSentence(text, headEnd + 2, head) && text.is(headEnd + 1, "the");
    const std::uint32_t first = apposed ? headEnd + 2 : headEnd; // "a second ship, the | Mesdar"
    std::uint32_t end = endOfRun(text, first);
    if (end == first || end - first > 3)
        return;
    if (inSentence(text, end, head) && isModelNumber(text, end))
        ++end;
    Candidate candidate = candidateFor(text, {first, end}, EntityType::Product, 0.84F, "product-head");
    candidate.evidence = text.word(head).span;
    candidates.push_back(std::move(candidate));
}

/// "HMS Duncan", "USS Cole", "TCG Anadolu".
void addShip(const PreparedText &text, std::uint32_t prefix, Candidates &candidates)
{
    constexpr float Strength = 0.96F;
    constexpr std::array<std::string_view, 18> Prefixes = {"HMS",  "USS",  "TCG",  "INS",   "MV",    "RMS",
                                                           "USNS", "HMAS", "HMCS", "HMNZS", "ROKS",  "JS",
                                                           "RFS",  "FGS",  "ITS",  "KRI",   "USCGC", "BRP"};
    if (std::find(Prefixes.begin(), Prefixes.end(), text.text(prefix)) == Prefixes.end() ||
        !inSentence(text, prefix + 1, prefix))
        return;
    const std::uint32_t end = endOfRun(text, prefix + 1);
    if (end > prefix + 1)
        candidates.push_back(candidateFor(text, {prefix, end}, EntityType::Product, Strength, "ship-prefix"));
}

/// "the KAAN aircraft": a name right before the class word, without a title or a country in it.
void addHeaded(const PreparedText &text, std::uint32_t head, Candidates &candidates)
{
    const WordForm form = text.word(head).form;
    const bool isClassWord = form == WordForm::Lower || form == WordForm::AllCapitals || form == WordForm::MixedCase;
    if (head == 0 || !inSentence(text, head - 1, head) || !isClassWord ||
        text.sentenceOf(head).style != CaseStyle::Ordinary)
        return;
    const std::uint32_t first = withoutPlaces(text, beginOfRun(text, head), head);
    if (first == head || head - first > 3 || text.isPossessive(head - 1))
        return;
    if (text.isOrdinaryWord(first)) // "Malaria vaccine" at the beginning
        return;
    const bool known = text.hasClass(first, BodyClasses) || text.hasClass(head, classBit(LexiconClass::PlaceHead));
    Candidate candidate = candidateFor(text, {first, head}, EntityType::Product, known ? 0.4F : 0.7F, "product-head");
    candidate.evidence = text.word(head).span;
    candidates.push_back(std::move(candidate));
}

/// "Ariane 5", "Chandrayaan-3", "Model 3": a name with a small number right after it.
void addNumbered(const PreparedText &text, std::uint32_t number, Candidates &candidates)
{
    constexpr std::size_t LongestNumber = 3;
    if (number == 0 || !isModelNumber(text, number) || text.word(number).span.size() > LongestNumber)
        return;
    const std::uint32_t end = text.isJoiningHyphen(number - 1) ? number - 1 : number;
    if (end == 0 || !inSentence(text, end - 1, number) || !isNamePart(text, end - 1))
        return;
    const std::uint32_t first = withoutPlaces(text, beginOfRun(text, end), end);
    const std::uint64_t others =
        PlaceClasses | CountryClasses | HeadClasses | TitleClasses |
        classMask(LexiconClass::Month, LexiconClass::Weekday, LexiconClass::Event, LexiconClass::CommonWord);
    const bool headed = headFollows(text, number + 1);
    for (std::uint32_t i = first; i < end; ++i) {
        if ((text.hasClass(i, others) && !headed) || text.isOrdinaryWord(i))
            return;
    }
    std::uint32_t last = number + 1; // "iPhone 15 | Pro"
    if (inSentence(text, last, first) && isNamePart(text, last) &&
        text.hasClass(last, classBit(LexiconClass::CommonWord)))
        ++last;
    if (first < end)
        candidates.push_back(
            candidateFor(text, {first, last}, EntityType::Product, headed ? 0.9F : 0.66F, "numbered-name"));
}

} // namespace

void addProducts(const PreparedText &text, Candidates &candidates)
{
    for (std::uint32_t i = 0; i < text.size(); ++i) {
        const std::uint32_t end = endOfDesignator(text, i);
        if (end > i)
            addDesignator(text, i, end, candidates);
        if (const LexiconPhrase *head = text.longestMatch(i, ProductHeadClass)) {
            addHeaded(text, i, candidates);
            addNamedAfter(text, i, head->words.end, candidates);
        }
        addNumbered(text, i, candidates);
        addShip(text, i, candidates);
    }
}

} // namespace lectern
