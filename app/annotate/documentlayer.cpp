// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/annotate/documentlayer.h"

#include "app/annotate/knownnames.h"
#include "app/annotate/namerules.h"

#include <algorithm>
#include <array>
#include <string>
#include <tuple>
#include <unordered_map>

namespace lectern {

namespace {

constexpr std::uint64_t FamilyClass = classBit(LexiconClass::FamilyName);
constexpr float SureOfList = 0.85F;
constexpr std::string_view GivenNameRule = "given-name-of-full-name";

bool isSpread(const Candidate &candidate)
{
    return candidate.type && hasEntity(*candidate.type) && *candidate.type != EntityType::Work;
}

/// What the guesses at all places of one name say.
struct Surface
{
    const Candidate *chosen = nullptr;
    std::array<float, EntityTypeCount> votes{}; ///< for each type the sum of the strongest guess at each place
    std::uint32_t places = 0;
};

/// A guess on the words of a surface.
struct Vote
{
    Surface *surface = nullptr;
    std::uint32_t place = 0;
    EntityType type = EntityType::Person;
    float strength = 0.0F;
};

class DocumentLayer
{
public:
    DocumentLayer(const PreparedText &text, const Candidates &chosen, Candidates &all)
        : m_text(text), m_chosen(chosen), m_all(all)
    {
    }

    void run()
    {
        gatherAcronyms();
        learnPersons();
        learnShortForms();
        learnStorms();
        learnAcronyms();
        learnInitials();
        proposeListMembers();
        m_names.propose(m_text, m_all);
        learnAgreement();
        m_agreed.propose(m_text, m_all);
    }

private:
    /// Surnames and given names of full names.
    void learnPersons()
    {
        for (const Candidate &candidate : m_chosen) {
            if (candidate.type != EntityType::Person || candidate.words.size() < 2)
                continue;
            const std::uint32_t first = candidate.words.first;
            const std::uint32_t last = lastNameOf(candidate.words);
            const bool familyFirst = m_text.hasClass(first, FamilyClass) && !m_text.hasClass(last, FamilyClass);
            learnPart(candidate, {last, candidate.words.end}, 0.95F, "surname-of-full-name");
            learnPart(candidate, {first, first + 1}, familyFirst ? 0.8F : 0.6F, GivenNameRule);
            if (last > first && m_text.hasFlag(last - 1, WordFlag::Particle))
                learnPart(candidate, {last - 1, candidate.words.end}, 0.88F, "surname-of-full-name");
            if (candidate.words.size() > 2)
                learnPart(candidate, {first + 1, candidate.words.end}, 0.8F, "surname-of-full-name");
        }
    }

    /// Where the surname begins: the last word, or the words around a hyphen.
    std::uint32_t lastNameOf(WordRange name) const
    {
        std::uint32_t last = name.end - 1;
        if (last > name.first && m_text.hasFlag(last, WordFlag::Generation))
            --last;
        while (last > name.first + 1 && m_text.isJoiningHyphen(last - 1))
            last -= 2;
        return last;
    }

    void learnPart(const Candidate &person, WordRange words, float strength, std::string_view rule)
    {
        if (words.size() == 0 || words == person.words || m_text.word(words.first).form == WordForm::Initial ||
            !m_text.isNameLike(words.end - 1))
            return;
        learnFrom(person, words, EntityType::Person, std::min(strength, person.strength), rule, true);
    }

    void learnFrom(const Candidate &whole, WordRange words, EntityType type, float strength, std::string_view rule,
                   bool isPart)
    {
        KnownName name;
        name.forms = formsOf(m_text, words);
        name.type = type;
        name.strength = strength;
        name.isPart = isPart;
        name.isGiven = rule == GivenNameRule;
        name.introduced = whole.words.first;
        name.isPlaceBefore =
            isPart && type == EntityType::Person && words.size() == 1 && isNamedBefore(words.first, whole.words.first);
        name.rule = rule;
        name.evidence = whole.span;
        m_names.learn(std::move(name));
    }

    /// "Washington is studying ... Denzel Washington": the text names a place before it introduces the person.
    bool isNamedBefore(std::uint32_t word, std::uint32_t introduction) const
    {
        if (!m_text.hasClass(word, PlaceClasses))
            return false;
        for (std::uint32_t i = 0; i < introduction; ++i) {
            if (m_text.word(i).formId == m_text.word(word).formId && m_text.isNameLike(i) &&
                m_text.sentenceOf(i).kind == RegionKind::Body)
                return true;
        }
        return false;
    }

    /// "Enel" after "Enel Chile", "Codelco" after "Codelco Corporation": the words before the class word or a country.
    void learnShortForms()
    {
        constexpr std::uint64_t Endings =
            classMask(LexiconClass::CompanyHead, LexiconClass::CompanySuffix) | PlaceClasses;
        for (const Candidate &candidate : m_chosen) {
            if (candidate.type != EntityType::Company || candidate.words.size() < 2)
                continue;
            std::uint32_t end = candidate.words.end;
            while (end > candidate.words.first + 1 &&
                   (m_text.hasClass(end - 1, Endings) || !m_text.isNameLike(end - 1)))
                --end;
            const WordRange words{candidate.words.first, end};
            const bool tellsNothing = words.size() == 1 && m_text.hasClass(words.first, PlaceClasses | CountryClasses);
            if (end < candidate.words.end && !tellsNothing)
                learnFrom(candidate, words, EntityType::Company, 0.7F, "short-form", true);
        }
    }

    /// "Beryl" after "Hurricane Beryl", whoever else is called so.
    void learnStorms()
    {
        for (const Candidate &candidate : m_chosen) {
            const std::uint32_t first = candidate.words.first;
            if (candidate.type == EntityType::Event && candidate.words.size() == 2 &&
                m_text.hasClass(first, classBit(LexiconClass::EventHead)) && m_text.isNameLike(first + 1) &&
                !m_text.hasClass(first + 1, PlaceClasses | HeadClasses))
                learnFrom(candidate, {first + 1, first + 2}, EntityType::Event, 0.9F, "short-form", true);
        }
    }

    /// "ESO" after "European Southern Observatory": capitals that spell the name of a body of the article.
    void learnInitials()
    {
        constexpr std::size_t Fewest = 3;
        for (const Candidate &candidate : m_chosen) {
            if (candidate.type != EntityType::Organization && candidate.type != EntityType::Company)
                continue;
            std::string initials;
            for (std::uint32_t i = candidate.words.first; i < candidate.words.end; ++i) {
                if (m_text.isNameLike(i) && !m_text.hasFlag(i, WordFlag::Function))
                    initials += m_text.folded(i).front();
            }
            const auto known = m_acronyms.find(initials);
            if (initials.size() >= Fewest && known != m_acronyms.end())
                learnFrom(candidate, {known->second, known->second + 1}, *candidate.type, 0.93F, "initials-of-name",
                          false);
        }
    }

    /// Words in capitals that no list knows as words, each at its first place.
    void gatherAcronyms()
    {
        for (std::uint32_t i = 0; i < m_text.size(); ++i) {
            if (m_text.word(i).form == WordForm::AllCapitals && m_text.sentenceOf(i).style == CaseStyle::Ordinary &&
                !m_text.hasClass(i, classBit(LexiconClass::CommonWord)))
                m_acronyms.try_emplace(std::string(m_text.folded(i)), i);
        }
    }

    /// "Presidency of Defense Industries (SSB)": the acronym is what the name is.
    void learnAcronyms()
    {
        for (const Candidate &candidate : m_chosen) {
            const std::uint32_t bracket = candidate.words.end;
            if (!isSpread(candidate) || !inSentence(m_text, bracket + 2, candidate.words.first) ||
                m_text.text(bracket) != "(" || m_text.text(bracket + 2) != ")" || !isAcronym(bracket + 1) ||
                (candidate.words.size() == 1 && candidate.type == EntityType::Place))
                continue;
            learnFrom(candidate, {bracket + 1, bracket + 2}, *candidate.type, 0.97F, "acronym-in-brackets", false);
        }
    }

    bool isAcronym(std::uint32_t index) const
    {
        const WordForm form = m_text.word(index).form;
        return form == WordForm::AllCapitals || form == WordForm::MixedCase;
    }

    /// "Apple, Nvidia and | Rapidus": what is listed beside a sure name is most likely of its kind.
    void proposeListMembers()
    {
        for (const Candidate &candidate : m_chosen) {
            if (!isSpread(candidate) || candidate.strength < SureOfList || *candidate.type == EntityType::Event ||
                *candidate.type == EntityType::Nationality)
                continue;
            const std::uint32_t after = afterListMark(candidate.words.end);
            if (after > candidate.words.end)
                proposeMember(candidate, {after, endOfRun(m_text, after)});
            const std::uint32_t before = beforeListMark(candidate.words.first);
            if (before < candidate.words.first)
                proposeMember(candidate, {beginOfRun(m_text, before), before});
        }
    }

    /// Past ", ", "and", ", and" between two members of a list; the same word where none stands there. A comma counts
    /// only where "and" follows later in the sentence.
    std::uint32_t afterListMark(std::uint32_t at) const
    {
        if (!inSentence(m_text, at + 1, at - 1))
            return at;
        if (m_text.is(at, "and") || m_text.is(at, "or") || m_text.is(at, "&"))
            return at + 1;
        if (!m_text.is(at, ","))
            return at;
        if (m_text.is(at + 1, "and"))
            return inSentence(m_text, at + 2, at) ? at + 2 : at;
        constexpr std::uint32_t WidestList = 14;
        for (std::uint32_t i = at + 1; i < at + WidestList && inSentence(m_text, i, at); ++i) {
            if (m_text.is(i, "and"))
                return at + 1;
            if (m_text.word(i).form == WordForm::Lower)
                break;
        }
        return at;
    }

    std::uint32_t beforeListMark(std::uint32_t at) const
    {
        if (at < 2 || !inSentence(m_text, at - 2, at))
            return at;
        std::uint32_t end = at;
        if (m_text.is(end - 1, "and") || m_text.is(end - 1, "or"))
            --end;
        if (end > 1 && m_text.is(end - 1, ",") && inSentence(m_text, end - 2, at))
            --end;
        return end < at && afterListMark(end) == at ? end : at;
    }

    void proposeMember(const Candidate &beside, WordRange words)
    {
        constexpr std::uint32_t LongestMember = 3;
        if (words.size() == 0 || words.size() > LongestMember || m_text.hasClass(words.first, TitleClasses))
            return;
        Candidate candidate = candidateFor(m_text, words, beside.type, 0.35F, "listed-beside");
        candidate.evidence = beside.span;
        m_all.push_back(std::move(candidate));
    }

    /// The type that the guesses at all places of a name agree on is proposed at each of them.
    void learnAgreement()
    {
        std::unordered_map<NameForms, Surface, NameFormsHash> surfaces;
        for (const Candidate &candidate : m_chosen) {
            if (isSpread(candidate))
                surfaces.try_emplace(formsOf(m_text, candidate.words), Surface{&candidate, {}, 0});
        }
        countVotes(surfaces);
        for (const Candidate &candidate : m_chosen) {
            if (!isSpread(candidate) || mayDifferByArticle(candidate.words))
                continue;
            const Surface &surface = surfaces.at(formsOf(m_text, candidate.words));
            const bool isListed = candidate.type == EntityType::Company && !candidate.lexiconId.empty();
            if (surface.chosen == &candidate && (surface.places > 1 || isListed))
                learnWinner(surface);
        }
    }

    /// "Amazon" and "the Amazon": the places of a name that is a river's and a company's need not agree.
    bool mayDifferByArticle(WordRange words) const
    {
        return words.size() == 1 && m_text.hasClass(words.first, classBit(LexiconClass::Company)) &&
               m_text.hasClass(words.first, classMask(LexiconClass::Place, LexiconClass::Region));
    }

    void countVotes(std::unordered_map<NameForms, Surface, NameFormsHash> &surfaces)
    {
        std::vector<Vote> votes;
        for (const Candidate &guess : m_all) {
            if (!isSpread(guess))
                continue;
            const auto found = surfaces.find(formsOf(m_text, guess.words));
            if (found != surfaces.end())
                votes.push_back({&found->second, guess.words.first, *guess.type, guess.strength});
        }
        std::sort(votes.begin(), votes.end(), [](const Vote &a, const Vote &b) {
            return std::tuple(a.place, a.surface->chosen, a.type, -a.strength) <
                   std::tuple(b.place, b.surface->chosen, b.type, -b.strength);
        });
        for (std::size_t i = 0; i < votes.size(); ++i) {
            const Vote &vote = votes[i];
            const bool samePlace = i > 0 && votes[i - 1].place == vote.place && votes[i - 1].surface == vote.surface;
            if (samePlace && votes[i - 1].type == vote.type)
                continue;
            vote.surface->votes[static_cast<std::size_t>(vote.type)] += vote.strength;
            vote.surface->places += samePlace ? 0 : 1;
        }
    }

    void learnWinner(const Surface &surface)
    {
        constexpr float Trust = 0.95F;
        const auto best = std::max_element(surface.votes.begin(), surface.votes.end());
        float all = 0.0F;
        for (const float votes : surface.votes)
            all += votes;
        const float mean = *best / static_cast<float>(surface.places);
        const float share = *best / all;
        KnownName name;
        name.forms = formsOf(m_text, surface.chosen->words);
        name.type = static_cast<EntityType>(best - surface.votes.begin());
        name.strength = Trust * mean * (0.5F + 0.5F * share);
        name.rule = "same-name";
        name.evidence = surface.chosen->span;
        if (name.type == surface.chosen->type) {
            name.lexiconId = surface.chosen->lexiconId;
            name.countryCode = surface.chosen->countryCode;
        }
        m_agreed.learn(std::move(name));
    }

    const PreparedText &m_text;
    const Candidates &m_chosen;
    Candidates &m_all;
    std::unordered_map<std::string, std::uint32_t> m_acronyms;
    KnownNames m_names;
    KnownNames m_agreed;
};

} // namespace

void addDocumentEvidence(const PreparedText &text, const Candidates &chosen, Candidates &all)
{
    DocumentLayer(text, chosen, all).run();
}

} // namespace lectern
