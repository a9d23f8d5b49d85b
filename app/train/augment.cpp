// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/augment.h"

#include "app/annotate/featureswords.h"
#include "app/base/folding.h"

#include <QString>
#include <QStringList>

#include <algorithm>

namespace lectern::train {

namespace {

constexpr unsigned PersonPercent = 85;
constexpr unsigned PlacePercent = 60;
constexpr unsigned OrganizationPercent = 60;
constexpr unsigned NationalityPercent = 60;
constexpr unsigned TypedPercent = 35; ///< of names that become one of the list of typed names

constexpr std::uint32_t bitOf(LexiconClass lexiconClass)
{
    return 1U << static_cast<unsigned>(lexiconClass);
}

LetterCase caseOf(std::string_view word)
{
    return describeWord(word, {}, {}).letterCase;
}

/// Classes of the hits that cover exactly these tokens.
std::uint32_t classesOf(const TrainingDocument &document, std::uint32_t firstToken, std::uint32_t tokenCount)
{
    std::uint32_t classes = 0;
    for (const LexiconHit &hit : document.lexiconHits) {
        if (hit.firstToken == firstToken && hit.tokenCount == tokenCount)
            classes |= hit.classes;
    }
    return classes;
}

/// The list to take a replacement for a place or demonym from; empty where it should stay.
std::string_view listFor(std::uint32_t classes)
{
    if ((classes & bitOf(LexiconClass::Country)) != 0)
        return "Country";
    if ((classes & bitOf(LexiconClass::Demonym)) != 0)
        return "Demonym";
    if ((classes & (bitOf(LexiconClass::City) | bitOf(LexiconClass::Region))) != 0)
        return "City";
    return {};
}

std::string textOf(const TrainingDocument &document, const TrainingSpan &span)
{
    const TextSpan bytes{document.tokens[span.firstToken].span.begin,
                         document.tokens[span.firstToken + span.tokenCount - 1].span.end};
    return std::string(bytes.of(document.text));
}

std::string inCaseOf(std::string name, LetterCase letterCase)
{
    if (letterCase == LetterCase::AllCapitals)
        return QString::fromStdString(name).toUpper().toStdString();
    return letterCase == LetterCase::Lower ? QString::fromStdString(name).toLower().toStdString() : name;
}

/// Appends a sentence with its words and its names written anew.
template<typename Words, typename Name>
void appendRewritten(const TrainingDocument &document, std::uint32_t begin, std::uint32_t end, Words words, Name name,
                     TrainingDocument &result)
{
    const auto sentenceBegin = static_cast<std::uint32_t>(result.text.size());
    const auto before = [](const TrainingSpan &span, std::uint32_t token) { return span.firstToken < token; };
    std::uint32_t at = document.tokens[begin].span.begin;
    std::vector<std::pair<TextSpan, const TrainingSpan *>> names;
    for (auto span = std::lower_bound(document.spans.begin(), document.spans.end(), begin, before);
         span != document.spans.end() && span->firstToken < end; ++span) {
        const std::uint32_t nameBegin = document.tokens[span->firstToken].span.begin;
        result.text += words(std::string(TextSpan{at, nameBegin}.of(document.text)));
        const auto newBegin = static_cast<std::uint32_t>(result.text.size());
        result.text += name(*span);
        names.push_back({{newBegin, static_cast<std::uint32_t>(result.text.size())}, &*span});
        at = document.tokens[span->firstToken + span->tokenCount - 1].span.end;
    }
    result.text += words(std::string(TextSpan{at, document.tokens[end - 1].span.end}.of(document.text)));
    appendSentence(result, {sentenceBegin, static_cast<std::uint32_t>(result.text.size())});
    result.text += '\n';
    for (const auto &[bytes, span] : names)
        appendSpan(result, bytes, span->types, span->mayBeNone, span->sourceLabel);
}

/// Every word of more than three letters with a capital.
std::string inTitleCase(const std::string &text)
{
    constexpr qsizetype ShortWord = 3;
    QStringList words = QString::fromStdString(text).split(QLatin1Char(' '));
    for (QString &word : words) {
        if (word.size() > ShortWord)
            word[0] = word[0].toUpper();
    }
    return words.join(QLatin1Char(' ')).toStdString();
}

} // namespace

template<typename Make>
std::string NameSwapper::once(const std::string &name, unsigned percent, Make make)
{
    const auto known = m_replacements.find(name);
    if (known != m_replacements.end())
        return known->second;
    std::string made = m_maker.chance(percent) ? make() : std::string();
    return m_replacements[name] = made.empty() ? name : made;
}

TrainingDocument NameSwapper::swapped(const TrainingDocument &document)
{
    m_replacements.clear();
    learnPersons(document);
    TrainingDocument result;
    result.name = document.name + "+names";
    result.openTypes = document.openTypes;
    result.leftOutSentences = document.leftOutSentences;
    std::uint32_t begin = 0;
    for (const std::uint32_t end : document.sentenceEnds) {
        const auto same = [](std::string text) { return text; };
        const auto other = [&](const TrainingSpan &span) { return replacement(document, span); };
        appendRewritten(document, begin, end, same, other, result);
        begin = end;
    }
    return result;
}

void NameSwapper::learnPersons(const TrainingDocument &document)
{
    for (const TrainingSpan &span : document.spans) {
        if (span.types != typeSetOf(EntityType::Person) || span.tokenCount < 2)
            continue;
        const std::string given(document.tokenText(span.firstToken));
        const std::string family(document.tokenText(span.firstToken + span.tokenCount - 1));
        if (caseOf(given) != LetterCase::SingleCapital)
            (void)once(given, PersonPercent, [this] { return m_maker.givenName(); });
        (void)once(family, PersonPercent, [this] { return m_maker.familyName(); });
    }
}

std::string NameSwapper::replacement(const TrainingDocument &document, const TrainingSpan &span)
{
    const std::string name = textOf(document, span);
    if (span.types == typeSetOf(EntityType::Person))
        return person(document, span);
    const TypeSet organizations = typeSetOf(EntityType::Company) | typeSetOf(EntityType::Organization);
    if (span.types != 0 && (span.types & ~organizations) == 0)
        return organization(document, span);
    const std::string_view list = listFor(classesOf(document, span.firstToken, span.tokenCount));
    if (span.types == typeSetOf(EntityType::Place) && list != "Demonym" && !list.empty())
        return once(name, PlacePercent,
                    [&] { return inCaseOf(m_maker.draw(m_maker.chance(15) ? "Country" : list), caseOf(name)); });
    if (span.types == typeSetOf(EntityType::Nationality) && list == "Demonym")
        return once(name, NationalityPercent, [&] {
            const std::string other = m_maker.draw("Demonym");
            return other.ends_with('s') == name.ends_with('s') ? inCaseOf(other, caseOf(name)) : name;
        });
    if (span.types == typeSetOf(EntityType::Product) && span.tokenCount <= 3)
        return once(name, OrganizationPercent, [this] {
            return m_maker.chance(TypedPercent) ? m_maker.draw("TypedProduct") : m_maker.productName();
        });
    if (span.types == typeSetOf(EntityType::Event))
        return once(name, TypedPercent, [this] { return m_maker.draw("TypedEvent"); });
    if (span.types == typeSetOf(EntityType::Place) && list.empty())
        return once(name, TypedPercent, [this] { return m_maker.draw("TypedPlace"); });
    return span.tokenCount > 1 ? wordByWord(document, span) : name;
}

std::string NameSwapper::person(const TrainingDocument &document, const TrainingSpan &span)
{
    std::string name;
    for (std::uint32_t token = span.firstToken; token < span.firstToken + span.tokenCount; ++token) {
        const std::string word(document.tokenText(token));
        const LetterCase letterCase = caseOf(word);
        const bool isName = letterCase == LetterCase::Capitalized || letterCase == LetterCase::AllCapitals ||
                            letterCase == LetterCase::Mixed;
        if (token > span.firstToken && document.tokens[token].spaceBefore)
            name += ' ';
        const bool isLast = token + 1 == span.firstToken + span.tokenCount;
        name += !isName ? word : once(word, PersonPercent, [&] {
            return inCaseOf(isLast ? m_maker.familyName() : m_maker.givenName(), letterCase);
        });
    }
    return name;
}

std::string NameSwapper::organization(const TrainingDocument &document, const TrainingSpan &span)
{
    const std::string name = textOf(document, span);
    if (span.types == typeSetOf(EntityType::Organization)) {
        const std::string typed = once(name + "#", TypedPercent, [this] { return m_maker.draw("TypedOrganization"); });
        if (!typed.ends_with('#'))
            return typed;
    }
    if (span.tokenCount > 1)
        return wordByWord(document, span);
    if (caseOf(name) == LetterCase::AllCapitals && name.size() <= 6)
        return once(name, OrganizationPercent, [this] { return m_maker.acronym(); });
    if (span.types == typeSetOf(EntityType::Company) && caseOf(name) != LetterCase::Lower)
        return once(name, OrganizationPercent, [this] {
            const unsigned kind = static_cast<unsigned>(m_maker.below(3));
            return kind == 0 ? m_maker.draw("Company") : kind == 1 ? m_maker.draw("TypedCompany") : m_maker.brand();
        });
    return name;
}

std::string NameSwapper::wordByWord(const TrainingDocument &document, const TrainingSpan &span)
{
    std::string name;
    for (std::uint32_t token = span.firstToken; token < span.firstToken + span.tokenCount; ++token) {
        const std::string word(document.tokenText(token));
        if (token > span.firstToken && document.tokens[token].spaceBefore)
            name += ' ';
        const std::string_view list = listFor(classesOf(document, token, 1));
        const bool isSwapped = !list.empty() && caseOf(word) == LetterCase::Capitalized;
        name += isSwapped ? once(word, PlacePercent, [&] { return m_maker.draw(list); }) : word;
    }
    return name;
}

TrainingDocument asHeadlines(const TrainingDocument &document, NameMaker &maker, unsigned percent)
{
    TrainingDocument result;
    result.name = document.name + "+headlines";
    std::uint32_t begin = 0;
    for (const std::uint32_t end : document.sentenceEnds) {
        if (maker.chance(percent)) {
            const bool isUpper = maker.chance(50);
            const auto words = [isUpper](const std::string &text) {
                return isUpper ? inCaseOf(text, LetterCase::AllCapitals) : inTitleCase(text);
            };
            const auto name = [&](const TrainingSpan &span) { return words(textOf(document, span)); };
            appendRewritten(document, begin, end, words, name, result);
        }
        begin = end;
    }
    return result;
}

void dropLexiconHits(TrainingDocument &document, NameMaker &maker, unsigned percentOfDocuments, unsigned percentOfHits)
{
    const unsigned percent = maker.chance(percentOfDocuments) ? 100 : percentOfHits;
    std::erase_if(document.lexiconHits, [&maker, percent](const LexiconHit &) { return maker.chance(percent); });
}

} // namespace lectern::train
