// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/annotate/namerules.h"

namespace lectern {

Candidate candidateFor(const PreparedText &text, WordRange words, std::optional<EntityType> type, float strength,
                       std::string_view rule)
{
    Candidate candidate;
    candidate.words = words;
    candidate.span = text.spanOf(words);
    candidate.type = type;
    candidate.strength = strength;
    candidate.rule = rule;
    return candidate;
}

WordRange withoutArticle(const PreparedText &text, WordRange words)
{
    if (words.size() > 1 && text.is(words.first, "the") && !text.is(words.first + 1, "hague"))
        ++words.first;
    return words;
}

bool areNeighbours(const PreparedText &text, std::uint32_t index, std::uint32_t next)
{
    return next == index + 1 && next < text.size() && text.word(index).sentence == text.word(next).sentence;
}

bool inSentence(const PreparedText &text, std::uint32_t index, std::uint32_t anchor)
{
    return index < text.size() && text.word(index).sentence == text.word(anchor).sentence;
}

namespace {

/// "Prince | Faisal" but not "Don | Mueang": a title that is a name too is one before a known name.
bool isHonorific(const PreparedText &text, std::uint32_t index)
{
    if (!text.hasClass(index, classBit(LexiconClass::Honorific)))
        return false;
    if (!text.hasClass(index, classBit(LexiconClass::GivenName)))
        return true;
    return inSentence(text, index + 1, index) &&
           text.hasClass(index + 1, classMask(LexiconClass::GivenName, LexiconClass::FamilyName));
}

/// "Will | Smith", "He | Lifeng": a small word that is a name too, before another name. At the beginning of a sentence
/// only where it asks no question.
bool isNameAlthoughSmallWord(const PreparedText &text, std::uint32_t index)
{
    constexpr std::uint64_t Names = classMask(LexiconClass::GivenName, LexiconClass::FamilyName);
    if (text.word(index).form != WordForm::Capitalised || !text.hasClass(index, Names) ||
        !inSentence(text, index + 1, index) || text.word(index + 1).form != WordForm::Capitalised ||
        text.hasFlag(index + 1, WordFlag::Function))
        return false;
    if (!text.word(index).isInitial)
        return true;
    const WordRange sentence = text.sentenceOf(index).words;
    const bool namesFollow = text.hasClass(index + 1, classBit(LexiconClass::FamilyName)) ||
                             text.formOf(index + 1).classes == 0; // "May | Chidiac"
    return text.hasClass(index, classBit(LexiconClass::GivenName)) && namesFollow && text.text(sentence.end - 1) != "?";
}

} // namespace

bool isNamePart(const PreparedText &text, std::uint32_t index)
{
    if (!text.isNameLike(index))
        return false;
    const WordForm form = text.word(index).form;
    if (text.text(index).find('@') != std::string_view::npos) // a mail address
        return false;
    if (text.hasFlag(index, WordFlag::Function) && form != WordForm::AllCapitals)
        return (form == WordForm::Initial && text.word(index).span.size() > 1) || isNameAlthoughSmallWord(text, index);
    if (isHonorific(text, index))
        return false;
    return !(text.sentenceOf(index).style != CaseStyle::Ordinary && text.isOrdinaryWord(index));
}

std::uint32_t endOfRun(const PreparedText &text, std::uint32_t first)
{
    std::uint32_t end = first;
    while (inSentence(text, end, first) && isNamePart(text, end)) {
        ++end;
        const bool joined = inSentence(text, end, first) && inSentence(text, end + 1, first) &&
                            (text.isJoiningHyphen(end) || text.is(end, "&"));
        if (joined && isNamePart(text, end + 1))
            ++end;
        else if (joined && text.is(end - 1, "co")) // "Co-operation"
            end += 2;
    }
    return end;
}

std::uint32_t beginOfRun(const PreparedText &text, std::uint32_t end)
{
    std::uint32_t first = end;
    while (first > 0 && inSentence(text, first - 1, end - 1)) {
        if (isNamePart(text, first - 1))
            --first;
        else if (first > 1 && first < end && (text.isJoiningHyphen(first - 1) || text.is(first - 1, "&")) &&
                 inSentence(text, first - 2, end - 1) && isNamePart(text, first - 2))
            first -= 2;
        else
            break;
    }
    return first;
}

namespace {

/// "Volcanology", "Hydromechanics": names of sciences that no list of common words has.
bool isLearnedNoun(std::string_view folded)
{
    return folded.ends_with("ology") || folded.ends_with("ics") || folded.ends_with("graphy") ||
           folded.ends_with("onomy");
}

/// "Council on | Ethics": bodies that deliberate on something.
bool mayTakeOn(const PreparedText &text, std::uint32_t on)
{
    return on > 0 && text.is(on, "on") && text.word(on).form == WordForm::Lower &&
           (text.is(on - 1, "council") || text.is(on - 1, "commission") || text.is(on - 1, "committee") ||
            text.is(on - 1, "convention") || text.is(on - 1, "conference") || text.is(on - 1, "forum"));
}

/// Every word of a range is also an ordinary noun: a field ("Human Services"), not a person or a place.
bool areFields(const PreparedText &text, WordRange words)
{
    for (std::uint32_t i = words.first; i < words.end; ++i) {
        const bool isNoun = (text.hasClass(i, classBit(LexiconClass::CommonWord)) || isLearnedNoun(text.folded(i))) &&
                            !text.hasClass(i, CountryClasses);
        if (text.word(i).kind == TokenKind::Word && !isNoun)
            return false;
    }
    return words.size() > 0;
}

/// "Economy | , Trade and Industry": the end of a list of fields that is closed by "and"; `end` where there is none.
std::uint32_t endOfFieldList(const PreparedText &text, WordRange first)
{
    constexpr int MostItems = 4;
    std::uint32_t end = first.end;
    if (!areFields(text, first))
        return end;
    std::uint32_t at = end;
    for (int item = 0; item < MostItems && inSentence(text, at + 1, first.first); ++item) {
        std::uint32_t next = at + 1;
        const bool closes = text.is(at, "and") || text.is(at, "&");
        if (!closes && !text.is(at, ","))
            break;
        const bool serial = !closes && text.is(next, "and") && inSentence(text, next + 1, first.first);
        next += serial ? 1 : 0;
        const std::uint32_t runEnd = endOfRun(text, next);
        if (!areFields(text, {next, runEnd}))
            break;
        at = runEnd;
        if (closes || serial)
            return at;
    }
    return end;
}

} // namespace

std::uint32_t endOfComplement(const PreparedText &text, std::uint32_t of)
{
    if (!inSentence(text, of, of) || !(text.is(of, "of") || text.is(of, "for") || mayTakeOn(text, of)))
        return of;
    std::uint32_t at = of + 1;
    if (inSentence(text, at, of) && text.is(at, "the"))
        ++at;
    if (!inSentence(text, at, of))
        return of;
    const std::uint32_t run = endOfRun(text, at);
    if (run == at)
        return of;
    // "Presidency of Türkiye | Haluk Gorgun": a person follows the country.
    const LexiconPhrase *country = text.longestMatch(at, classBit(LexiconClass::Country));
    if (country && country->words.end < run && text.hasClass(country->words.end, classBit(LexiconClass::GivenName)))
        return country->words.end;
    const std::uint32_t end = endOfFieldList(text, {at, run});
    const std::uint32_t further = endOfComplement(text, end);
    return further > end ? further : end;
}

std::string_view countryCodeOf(const LexiconEntry &entry)
{
    if ((classBit(entry.lexiconClass) & CountryClasses) == 0)
        return {};
    return entry.attribute;
}

const LexiconPhrase *countryAt(const PreparedText &text, std::uint32_t index)
{
    if (index >= text.size() || !text.isNameLike(index))
        return nullptr;
    return text.longestMatch(index, CountryClasses);
}

std::string_view countryCodeAt(const PreparedText &text, const LexiconPhrase &match)
{
    const LexiconEntry *entry = text.entryOf(match, CountryClasses);
    return entry ? countryCodeOf(*entry) : std::string_view();
}

} // namespace lectern
