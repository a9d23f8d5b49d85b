// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/annotate/officephrases.h"

#include "app/annotate/namerules.h"

#include <algorithm>

namespace lectern {

namespace {

constexpr std::uint64_t OfficeClasses = classMask(LexiconClass::Office, LexiconClass::OfficeHead);
constexpr std::uint64_t InstitutionClasses =
    BodyClasses | classMask(LexiconClass::OrganizationHead, LexiconClass::CompanyHead);

/// Grows one title word to the whole phrase.
class PhraseGrower
{
public:
    PhraseGrower(const PreparedText &text, const std::vector<std::uint32_t> &longestName,
                 const std::vector<std::uint32_t> &longestPlace)
        : m_text(text), m_longestName(longestName), m_longestPlace(longestPlace)
    {
    }

    OfficePhrase grow(const LexiconPhrase &core)
    {
        m_phrase = {};
        m_phrase.words = m_phrase.head = core.words;
        m_phrase.kind = kindOf(core);
        if (m_phrase.kind != RoleKind::Office)
            return m_phrase;
        takeInstitution();
        takeModifiers();
        takeLeft();
        takeRight();
        return m_phrase;
    }

private:
    static RoleKind kindOf(const LexiconPhrase &core)
    {
        if ((core.classes & OfficeClasses) != 0)
            return RoleKind::Office;
        return (core.classes & classBit(LexiconClass::Rank)) != 0 ? RoleKind::Rank : RoleKind::Honorific;
    }

    bool isBefore(std::uint32_t index) const { return index > 0 && inSentence(m_text, index - 1, index); }
    bool follows(std::uint32_t index) const { return inSentence(m_text, index, m_phrase.words.first); }

    /// "Navy | Commander", "U.S. | attorney": a title of the lexicon that begins with a body or a country.
    void takeInstitution()
    {
        const std::uint32_t first = m_phrase.head.first;
        const LexiconPhrase *body = m_text.longestMatch(
            first, CountryClasses | classMask(LexiconClass::OrganizationHead, LexiconClass::ArmedForces));
        if (!body || body->words.end >= m_phrase.head.end || !m_text.isNameLike(first))
            return;
        if ((body->classes & CountryClasses) != 0)
            m_phrase.countryCode = countryCodeAt(m_text, *body);
        else
            m_phrase.organization = body->words;
        m_phrase.head.first = body->words.end;
    }

    void takeModifiers()
    {
        if (m_phrase.head != m_phrase.words)
            return;
        std::uint32_t first = m_phrase.words.first;
        while (isBefore(first) && (m_text.hasFlag(first - 1, WordFlag::Modifier) ||
                                   (m_text.isJoiningHyphen(first - 1) && isBefore(first - 1) &&
                                    m_text.hasFlag(first - 2, WordFlag::Modifier))))
            --first;
        m_phrase.words.first = m_phrase.head.first = first;
    }

    /// "Azerbaijani Defence | Minister", "SSB | President", "Turkey's | envoy".
    void takeLeft()
    {
        std::uint32_t first = m_phrase.words.first;
        if (isBefore(first) && m_text.isPossessive(first - 1)) {
            takeOwner(first - 1);
            return;
        }
        const std::uint32_t run = beginOfRun(m_text, first);
        if (run == first)
            return;
        std::uint32_t at = run;
        while (at < first && !takeLeftFrom(at, first))
            ++at;
    }

    /// Whether the words from `at` to the title are an organisation, a country or a country and a field.
    bool takeLeftFrom(std::uint32_t at, std::uint32_t title)
    {
        // "... Executive | Committee Chairman": the title of the lists begins inside the name of the body.
        const bool isWhole = m_phrase.organization.size() > 0 && m_longestName[at] == m_phrase.organization.end;
        if (m_longestName[at] == title || isWhole) {
            m_phrase.organization = {at, m_longestName[at]};
            m_phrase.words.first = at;
            if (const LexiconPhrase *country = countryAt(m_text, at))
                m_phrase.countryCode = countryCodeAt(m_text, *country);
            return true;
        }
        if (const LexiconPhrase *country = countryAt(m_text, at)) {
            m_phrase.words.first = at;
            m_phrase.countryCode = countryCodeAt(m_text, *country);
            if (country->words.end < title && m_longestName[country->words.end] == title)
                m_phrase.organization = {country->words.end, title};
            else
                m_phrase.head.first = country->words.end;
            return true;
        }
        if (at + 1 == title && m_text.hasClass(at, classBit(LexiconClass::CommonWord)) && !m_text.word(at).isInitial) {
            m_phrase.words.first = m_phrase.head.first = at;
            return true;
        }
        return false;
    }

    void takeOwner(std::uint32_t apostrophe)
    {
        for (std::uint32_t at = beginOfRun(m_text, apostrophe); at < apostrophe; ++at) {
            const LexiconPhrase *country = countryAt(m_text, at);
            if (country && country->words.end == apostrophe) {
                m_phrase.words.first = at;
                m_phrase.countryCode = countryCodeAt(m_text, *country);
                return;
            }
            if (m_longestName[at] == apostrophe) {
                m_phrase.words.first = at;
                m_phrase.organization = {at, apostrophe};
                return;
            }
        }
    }

    /// "President | of Azerbaijan", "Minister | of Defence of the Republic of Azerbaijan", "envoy | to Azerbaijan".
    void takeRight()
    {
        while (follows(m_phrase.words.end) && takeComplement(m_phrase.words.end)) {
        }
    }

    bool takeComplement(std::uint32_t preposition)
    {
        const bool links = m_text.is(preposition, "of") || m_text.is(preposition, "for") ||
                           m_text.is(preposition, "at") || m_text.is(preposition, "to") ||
                           m_text.is(preposition, "under");
        if (!links)
            return false;
        std::uint32_t at = preposition + 1;
        if (follows(at) && m_text.is(at, "the"))
            ++at;
        return follows(at) && (takeOrganization(at) || takeCountry(at) || takePlace(at) || takeField(preposition, at));
    }

    bool takeOrganization(std::uint32_t at)
    {
        if (m_longestName[at] <= at)
            return false;
        if (m_phrase.organization.size() == 0)
            m_phrase.organization = {at, m_longestName[at]};
        m_phrase.words.end = m_longestName[at];
        for (std::uint32_t i = at; i < m_phrase.words.end && m_phrase.countryCode.empty(); ++i) {
            if (const LexiconPhrase *country = countryAt(m_text, i))
                m_phrase.countryCode = countryCodeAt(m_text, *country);
        }
        return true;
    }

    bool takeCountry(std::uint32_t at)
    {
        const LexiconPhrase *country = countryAt(m_text, at);
        if (!country)
            return false;
        m_phrase.words.end = country->words.end;
        if (m_phrase.countryCode.empty())
            m_phrase.countryCode = countryCodeAt(m_text, *country);
        if (follows(m_phrase.words.end) && m_text.isPossessive(m_phrase.words.end) && follows(m_phrase.words.end + 1) &&
            m_longestName[m_phrase.words.end + 1] > m_phrase.words.end + 1)
            takeOrganization(m_phrase.words.end + 1);
        else
            takeTitleAfter(country->words.end);
        return true;
    }

    /// "mayor of | New York", "attorney for the | Southern District of New York".
    bool takePlace(std::uint32_t at)
    {
        if (m_longestPlace[at] <= at)
            return false;
        m_phrase.words.end = m_longestPlace[at];
        return true;
    }

    /// "Advisor to the Azerbaijani | Minister of Defence".
    void takeTitleAfter(std::uint32_t at)
    {
        const LexiconPhrase *title = follows(at) ? m_text.longestMatch(at, OfficeClasses) : nullptr;
        if (title && m_phrase.organization.size() == 0)
            m_phrase.words.end = std::max(title->words.end, endOfComplement(m_text, title->words.end));
    }

    /// "Minister of | National Defense": words of a field belong to the title; an unknown name after the preposition
    /// belongs to the phrase ("mayor of | Quintero").
    bool takeField(std::uint32_t preposition, std::uint32_t at)
    {
        if (m_phrase.words != m_phrase.head || m_text.is(preposition, "to") || !isNamePart(m_text, at) ||
            m_text.longestMatch(at, TitleClasses))
            return false;
        std::uint32_t end = at;
        while (follows(end) && isField(end))
            ++end;
        if (end > at)
            m_phrase.head.end = end;
        else
            end = at + 1;
        m_phrase.words.end = end;
        return true;
    }

    bool isField(std::uint32_t index) const
    {
        const bool joins =
            m_text.is(index, "and") && follows(index + 1) && isNamePart(m_text, index + 1) && isField(index + 1);
        return joins || (isNamePart(m_text, index) && m_text.hasClass(index, classBit(LexiconClass::CommonWord)) &&
                         !countryAt(m_text, index) && !m_text.hasClass(index, classBit(LexiconClass::GivenName)));
    }

    const PreparedText &m_text;
    const std::vector<std::uint32_t> &m_longestName;  ///< ends of organisations and companies, by first word
    const std::vector<std::uint32_t> &m_longestPlace; ///< the same of places
    OfficePhrase m_phrase;
};

bool isBody(const Candidate &name)
{
    return name.type == EntityType::Organization || name.type == EntityType::Company;
}

bool isPlace(const Candidate &name)
{
    return name.type == EntityType::Place;
}

/// For each word the end of the longest name of a kind guessed to begin there, 0 where there is none.
std::vector<std::uint32_t> longestNames(const PreparedText &text, const Candidates &names,
                                        bool (*isKind)(const Candidate &))
{
    std::vector<std::uint32_t> longest(text.size() + 1, 0);
    for (const Candidate &name : names) {
        if (isKind(name))
            longest[name.words.first] = std::max(longest[name.words.first], name.words.end);
    }
    return longest;
}

/// "general" and "major" are ranks only with a capital; "doctor" is said of people, not written before names.
bool isWrittenAsTitle(const PreparedText &text, const LexiconPhrase &match)
{
    const bool isAlsoName = match.words.size() == 1 && text.isNameLike(match.words.first) &&
                            text.hasClass(match.words.first, classBit(LexiconClass::GivenName));
    if (isAlsoName && inSentence(text, match.words.end, match.words.first) &&
        text.hasFlag(match.words.end, WordFlag::Particle))
        return false; // "Sultan | al-Jaber"
    if ((match.classes & OfficeClasses) != 0)
        return true;
    return text.isNameLike(match.words.first);
}

/// "Deputy | Transport Minister": a title by itself that says here how high the one after it is.
bool isPartOfNext(const PreparedText &text, WordRange title)
{
    if (title.size() != 1 || !text.hasFlag(title.first, WordFlag::Modifier) ||
        !inSentence(text, title.end, title.first))
        return false;
    const LexiconPhrase *next = text.longestMatch(title.end, OfficeClasses);
    return next && isWrittenAsTitle(text, *next);
}

/// "Defence Industry | Executive | Committee": a title that is a word of a longer name.
bool isInsideBody(WordRange title, const std::vector<std::uint32_t> &longestBody)
{
    constexpr std::uint32_t Reach = 6;
    const std::uint32_t from = title.first > Reach ? title.first - Reach : 0;
    return std::any_of(longestBody.begin() + from, longestBody.begin() + title.first,
                       [&](std::uint32_t end) { return end > title.end; });
}

} // namespace

std::vector<OfficePhrase> findOfficePhrases(const PreparedText &text, const Candidates &names)
{
    const std::vector<std::uint32_t> longestBody = longestNames(text, names, isBody);
    const std::vector<std::uint32_t> longestPlace = longestNames(text, names, isPlace);
    PhraseGrower grower(text, longestBody, longestPlace);
    std::vector<OfficePhrase> offices;
    std::uint32_t free = 0;
    for (std::uint32_t i = 0; i < text.size(); ++i) {
        const LexiconPhrase *match = i >= free ? text.longestMatch(i, TitleClasses) : nullptr;
        if (!match || !isWrittenAsTitle(text, *match) || isInsideBody(match->words, longestBody) ||
            isPartOfNext(text, match->words))
            continue;
        OfficePhrase phrase = grower.grow(*match);
        phrase.words.first = std::max(phrase.words.first, free);
        phrase.head.first = std::max(phrase.head.first, phrase.words.first);
        free = phrase.words.end;
        i = match->words.end - 1;
        offices.push_back(phrase);
    }
    return offices;
}

void addTitlesAsNoNames(const PreparedText &text, const std::vector<OfficePhrase> &offices, Candidates &candidates)
{
    constexpr float Strength = 0.88F;
    constexpr float LoneWord = 0.66F; // may be somebody's name: "Head", "Marshal"
    for (const OfficePhrase &office : offices) {
        WordRange words = office.head;
        for (std::uint32_t i = words.first + 1; i < words.end; ++i) {
            if (text.is(i, "of") && i + 1 < words.end) {
                const std::uint32_t next = text.is(i + 1, "the") ? i + 2 : i + 1;
                if (next < words.end && text.longestMatch(next, InstitutionClasses))
                    words.end = i;
            }
        }
        candidates.push_back(candidateFor(text, words, std::nullopt, words.size() > 1 ? Strength : LoneWord, "title"));
    }
}

} // namespace lectern
