// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/annotate/documentlayer.h"

#include "app/annotate/namerules.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <unordered_map>

namespace lectern {

namespace {

/// A name to be looked for in the whole article: its words as form numbers.
struct KnownName
{
    std::vector<std::uint32_t> forms;
    EntityType type = EntityType::Person;
    float strength = 0.0F;
    bool isPart = false; ///< of a full name
    std::string_view rule;
    TextSpan evidence;
    std::string_view lexiconId;
    std::string_view countryCode;
};

bool isSpread(EntityType type)
{
    return hasEntity(type) && type != EntityType::Work;
}

std::vector<std::uint32_t> formsOf(const PreparedText &text, WordRange words)
{
    std::vector<std::uint32_t> forms;
    for (std::uint32_t i = words.first; i < words.end; ++i)
        forms.push_back(text.word(i).formId);
    return forms;
}

struct FormsHash
{
    std::size_t operator()(const std::vector<std::uint32_t> &forms) const noexcept
    {
        std::size_t hash = 1469598103934665603U;
        for (const std::uint32_t form : forms)
            hash = (hash ^ form) * 1099511628211U;
        return hash;
    }
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
        const std::size_t guesses = m_all.size();
        voteOnTypes(guesses);
        learnPersons();
        learnAcronyms();
        spread();
    }

private:
    using Votes = std::array<float, EntityTypeCount>;

    /// Each guess on the words of a chosen name is a vote for its type, wherever in the article it stands.
    void voteOnTypes(std::size_t guesses)
    {
        std::unordered_map<std::vector<std::uint32_t>, Votes, FormsHash> votes;
        for (const Candidate &candidate : m_chosen) {
            if (candidate.type && isSpread(*candidate.type))
                votes.try_emplace(formsOf(m_text, candidate.words));
        }
        for (std::size_t i = 0; i < guesses; ++i) {
            const Candidate &guess = m_all[i];
            if (!guess.type || !isSpread(*guess.type))
                continue;
            const auto found = votes.find(formsOf(m_text, guess.words));
            if (found != votes.end())
                found->second[static_cast<std::size_t>(*guess.type)] += guess.strength;
        }
        for (const Candidate &candidate : m_chosen) {
            if (candidate.type && isSpread(*candidate.type))
                learnWinner(candidate, votes.at(formsOf(m_text, candidate.words)));
        }
    }

    void learnWinner(const Candidate &candidate, const Votes &votes)
    {
        const auto best = std::max_element(votes.begin(), votes.end());
        KnownName name;
        name.forms = formsOf(m_text, candidate.words);
        name.type = static_cast<EntityType>(best - votes.begin());
        name.strength = std::min(0.85F, 0.5F + 0.2F * *best);
        name.rule = "same-name";
        name.evidence = candidate.span;
        if (name.type == candidate.type) {
            name.lexiconId = candidate.lexiconId;
            name.countryCode = candidate.countryCode;
        }
        learn(std::move(name));
    }

    void learn(KnownName name)
    {
        const std::uint32_t first = name.forms.front();
        for (const std::uint32_t index : m_byFirst[first]) {
            KnownName &known = m_names[index];
            if (known.forms == name.forms && known.type == name.type && known.isPart == name.isPart) {
                known.strength = std::max(known.strength, name.strength);
                return;
            }
        }
        m_byFirst[first].push_back(static_cast<std::uint32_t>(m_names.size()));
        m_names.push_back(std::move(name));
    }

    /// Surnames and given names of full names.
    void learnPersons()
    {
        for (const Candidate &candidate : m_chosen) {
            if (candidate.type != EntityType::Person || candidate.words.size() < 2)
                continue;
            const std::uint32_t last = candidate.words.end - 1;
            learnPart(candidate, last, 0.85F, "surname-of-full-name");
            const std::uint32_t first = candidate.words.first;
            const bool familyFirst = m_text.hasClass(first, classBit(LexiconClass::FamilyName)) &&
                                     !m_text.hasClass(last, classBit(LexiconClass::FamilyName));
            learnPart(candidate, first, familyFirst ? 0.75F : 0.55F, "given-name-of-full-name");
        }
    }

    void learnPart(const Candidate &person, std::uint32_t word, float strength, std::string_view rule)
    {
        if (m_text.word(word).form == WordForm::Initial || m_text.hasFlag(word, WordFlag::Generation))
            return;
        if (m_text.hasClass(word, PlaceClasses | CountryClasses) || m_text.formOf(word).lower > 0)
            strength -= 0.25F;
        KnownName name;
        name.forms = {m_text.word(word).formId};
        name.type = EntityType::Person;
        name.isPart = true;
        name.strength = strength;
        name.rule = rule;
        name.evidence = person.span;
        learn(std::move(name));
    }

    /// "Presidency of Defense Industries (SSB)": the acronym is what the name is.
    void learnAcronyms()
    {
        for (const Candidate &candidate : m_chosen) {
            const std::uint32_t bracket = candidate.words.end;
            if (!candidate.type || !isSpread(*candidate.type) ||
                !inSentence(m_text, bracket + 2, candidate.words.first))
                continue;
            if (m_text.text(bracket) != "(" || m_text.text(bracket + 2) != ")" || !isAcronym(bracket + 1))
                continue;
            KnownName name;
            name.forms = {m_text.word(bracket + 1).formId};
            name.type = *candidate.type;
            name.strength = 0.93F;
            name.rule = "acronym-in-brackets";
            name.evidence = candidate.span;
            learn(std::move(name));
        }
    }

    bool isAcronym(std::uint32_t index) const
    {
        const WordForm form = m_text.word(index).form;
        return form == WordForm::AllCapitals || form == WordForm::MixedCase;
    }

    /// Proposes every known name wherever its words stand and are not ordinary words there.
    void spread()
    {
        for (std::uint32_t i = 0; i < m_text.size(); ++i) {
            const auto found = m_byFirst.find(m_text.word(i).formId);
            if (found == m_byFirst.end() || m_text.word(i).form == WordForm::Lower)
                continue;
            for (const std::uint32_t index : found->second)
                proposeAt(i, m_names[index]);
        }
    }

    bool standsAt(std::uint32_t first, const KnownName &name) const
    {
        const auto size = static_cast<std::uint32_t>(name.forms.size());
        if (first + size > m_text.size() || !inSentence(m_text, first + size - 1, first))
            return false;
        for (std::uint32_t i = 0; i < size; ++i) {
            if (m_text.word(first + i).formId != name.forms[i])
                return false;
            if (m_text.word(first + i).form == WordForm::Lower && !m_text.hasFlag(first + i, WordFlag::Function) &&
                !m_text.hasFlag(first + i, WordFlag::Particle))
                return false;
        }
        return true;
    }

    /// A part of a name stands alone where no other name word is beside it.
    bool standsAlone(std::uint32_t index) const
    {
        const bool before = index > 0 && inSentence(m_text, index - 1, index) && isNamePart(m_text, index - 1) &&
                            !m_text.hasClass(index - 1, TitleClasses | CountryClasses);
        const bool after = inSentence(m_text, index + 1, index) && isNamePart(m_text, index + 1);
        return !before && !after;
    }

    void proposeAt(std::uint32_t first, const KnownName &name)
    {
        const auto size = static_cast<std::uint32_t>(name.forms.size());
        if (!standsAt(first, name) || (name.isPart && !standsAlone(first)))
            return;
        if (size == 1 && m_text.word(first).isInitial && m_text.formOf(first).lower > 0 &&
            m_text.formOf(first).capital == 0)
            return;
        Candidate candidate = candidateFor(m_text, {first, first + size}, name.type, name.strength, name.rule);
        candidate.evidence = name.evidence;
        candidate.lexiconId = name.lexiconId;
        candidate.countryCode = name.countryCode;
        m_all.push_back(std::move(candidate));
    }

    const PreparedText &m_text;
    const Candidates &m_chosen;
    Candidates &m_all;
    std::vector<KnownName> m_names;
    std::unordered_map<std::uint32_t, std::vector<std::uint32_t>> m_byFirst;
};

} // namespace

void addDocumentEvidence(const PreparedText &text, const Candidates &chosen, Candidates &all)
{
    DocumentLayer(text, chosen, all).run();
}

} // namespace lectern
