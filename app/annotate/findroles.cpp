// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/annotate/findroles.h"

#include "app/annotate/namerules.h"

#include <algorithm>
#include <optional>
#include <string>
#include <unordered_map>

namespace lectern {

namespace {

constexpr std::uint32_t None = 0xFFFFFFFFU;

bool isComma(const PreparedText &text, std::uint32_t index)
{
    return text.is(index, ",");
}

class RoleFinder
{
public:
    RoleFinder(const PreparedText &text, const std::vector<OfficePhrase> &offices,
               const std::vector<PlacedMention> &mentions)
        : m_text(text), m_offices(offices), m_mentions(mentions), m_owner(offices.size(), None),
          m_isTitled(mentions.size(), false)
    {
    }

    std::vector<Role> run()
    {
        for (std::uint32_t i = 0; i < m_mentions.size(); ++i) {
            if (m_mentions[i].type == EntityType::Person)
                claimBefore(i);
        }
        for (std::uint32_t i = 0; i < m_mentions.size(); ++i) {
            if (m_mentions[i].type == EntityType::Person)
                claimAfter(i);
        }
        makeRoles();
        inferMissing();
        return std::move(m_roles);
    }

private:
    /// The free office that ends at a word.
    std::uint32_t officeEndingAt(std::uint32_t end) const
    {
        const auto found =
            std::lower_bound(m_offices.begin(), m_offices.end(), end,
                             [](const OfficePhrase &office, std::uint32_t at) { return office.words.end < at; });
        const auto index = static_cast<std::uint32_t>(found - m_offices.begin());
        return found != m_offices.end() && found->words.end == end && m_owner[index] == None ? index : None;
    }

    std::uint32_t officeBeginningIn(std::uint32_t first, std::uint32_t end) const
    {
        const auto from =
            std::lower_bound(m_offices.begin(), m_offices.end(), first,
                             [](const OfficePhrase &office, std::uint32_t at) { return office.words.first < at; });
        for (auto i = static_cast<std::uint32_t>(from - m_offices.begin());
             i < m_offices.size() && m_offices[i].words.first < end; ++i) {
            if (m_owner[i] == None)
                return i;
        }
        return None;
    }

    /// Titles that lead up to a name: "Deputy Minister, Commander of the Air Force, Lieutenant General | Namig ...".
    void claimBefore(std::uint32_t person)
    {
        std::uint32_t at = m_mentions[person].words.first;
        bool direct = false;
        while (at > 0 && inSentence(m_text, at - 1, m_mentions[person].words.first)) {
            std::uint32_t office = officeEndingAt(at);
            if (office != None) {
                direct = true;
            } else if (at > 1 && (isComma(m_text, at - 1) || m_text.is(at - 1, "and"))) {
                office = officeEndingAt(at - 1);
                if (office != None && !mayLeadOn(office, person, direct))
                    return;
            }
            if (office == None)
                return;
            m_owner[office] = person;
            m_isTitled[person] = m_isTitled[person] || m_offices[office].kind != RoleKind::Honorific;
            at = m_offices[office].words.first;
            if (at > 0 && m_text.hasFlag(at - 1, WordFlag::Determiner))
                --at;
        }
    }

    /// Whether a title before a comma belongs to the name after it and not to a name before it.
    bool mayLeadOn(std::uint32_t office, std::uint32_t person, bool direct) const
    {
        const std::uint32_t first = m_offices[office].words.first;
        if (m_offices[office].kind == RoleKind::Honorific)
            return false;
        std::uint32_t before = first;
        if (before > 0 && m_text.hasFlag(before - 1, WordFlag::Determiner))
            --before;
        if (before == 0 || !isComma(m_text, before - 1))
            return direct || m_text.isNameLike(m_offices[office].head.first) ||
                   (before < first && isSetOff(m_mentions[person].words));
        const std::uint32_t earlier = personEndingAt(before - 1);
        if (earlier == None)
            return true;
        return earlier != person && m_isTitled[earlier];
    }

    /// "the energy minister, | Maria Gomez |, said": the comma after the name closes what the one before it opens.
    bool isSetOff(WordRange name) const
    {
        return !inSentence(m_text, name.end, name.first) || isComma(m_text, name.end);
    }

    std::uint32_t personEndingAt(std::uint32_t end) const
    {
        const auto found =
            std::lower_bound(m_mentions.begin(), m_mentions.end(), end,
                             [](const PlacedMention &mention, std::uint32_t at) { return mention.words.end < at; });
        const bool isPerson = found != m_mentions.end() && found->words.end == end && found->type == EntityType::Person;
        return isPerson ? static_cast<std::uint32_t>(found - m_mentions.begin()) : None;
    }

    /// "Haluk Gorgun, President of ...", "Gorgun is the president of ...".
    void claimAfter(std::uint32_t person)
    {
        constexpr std::uint32_t MostWordsBetween = 3;
        const std::uint32_t end = m_mentions[person].words.end;
        if (!inSentence(m_text, end, m_mentions[person].words.first))
            return;
        const bool links = isComma(m_text, end) || m_text.is(end, "is") || m_text.is(end, "was") ||
                           m_text.is(end, "became") || m_text.is(end, "as") || m_text.text(end) == "(";
        if (!links)
            return;
        std::uint32_t office = officeBeginningIn(end + 1, end + 1 + MostWordsBetween);
        std::uint32_t at = end + 1;
        while (office != None && isReached(at, m_offices[office].words.first) &&
               m_offices[office].kind == RoleKind::Office) {
            m_owner[office] = person;
            at = m_offices[office].words.end;
            if (!inSentence(m_text, at + 1, end) || !m_text.is(at, "and"))
                return;
            office = officeBeginningIn(at + 1, at + 3);
            ++at;
        }
    }

    /// Nothing but articles, possessives and small adjectives lies between.
    bool isReached(std::uint32_t from, std::uint32_t office) const
    {
        for (std::uint32_t i = from; i < office; ++i) {
            if (!m_text.hasFlag(i, WordFlag::Determiner) && !m_text.hasFlag(i, WordFlag::Modifier))
                return false;
        }
        return true;
    }

    void makeRoles()
    {
        for (std::uint32_t i = 0; i < m_offices.size(); ++i) {
            if (m_owner[i] == None)
                continue;
            const OfficePhrase &office = m_offices[i];
            Role role;
            role.span = m_text.spanOf(office.words);
            role.head = m_text.spanOf(office.head);
            role.kind =
                m_text.sentenceOf(office.words.first).kind == RegionKind::Byline ? RoleKind::Byline : office.kind;
            role.person = m_mentions[m_owner[i]].index;
            role.organization = organizationOf(office);
            role.countryCode = office.countryCode;
            m_roles.push_back(std::move(role));
            m_roleOffice.push_back(i);
        }
    }

    std::optional<std::uint32_t> organizationOf(const OfficePhrase &office) const
    {
        auto at = std::lower_bound(
            m_mentions.begin(), m_mentions.end(), office.words.first,
            [](const PlacedMention &mention, std::uint32_t first) { return mention.words.first < first; });
        for (; at != m_mentions.end() && at->words.first < office.words.end; ++at) {
            const PlacedMention &mention = *at;
            const bool within = mention.words.end <= office.words.end;
            if (within && (mention.type == EntityType::Organization || mention.type == EntityType::Company))
                return mention.index;
        }
        return std::nullopt;
    }

    void inferMissing()
    {
        std::string country;
        std::uint32_t sentence = None;
        for (std::size_t i = 0; i < m_roles.size(); ++i) {
            Role &role = m_roles[i];
            const std::uint32_t here = m_text.word(m_offices[m_roleOffice[i]].words.first).sentence;
            if (here != sentence)
                country.clear();
            sentence = here;
            if (role.kind != RoleKind::Office)
                continue;
            if (!role.countryCode.empty())
                country = role.countryCode;
            else if (isOfBareBody(role) ? !country.empty() : !inferFromSamePerson(i) && !country.empty()) {
                role.countryCode = country;
                role.isInferred = true;
            }
            remember(i);
        }
    }

    /// Whether the organisation is named by its kind alone ("Commander of the Air Force"): its state is that of the
    /// list.
    bool isOfBareBody(const Role &role) const
    {
        if (!role.organization)
            return false;
        const WordRange words = wordsOf(*role.organization);
        constexpr std::uint64_t Bodies = classMask(LexiconClass::OrganizationHead, LexiconClass::ArmedForces);
        const LexiconPhrase *phrase = m_text.longestMatch(words.first, Bodies);
        return phrase != nullptr && phrase->words.end == words.end;
    }

    /// A bare title repeats what an earlier mention of the same name stated in full.
    bool inferFromSamePerson(std::size_t at)
    {
        Role &role = m_roles[at];
        if (role.organization)
            return true;
        const auto found = m_stated.find(nameAndTitle(at));
        if (found == m_stated.end())
            return false;
        const Role &other = m_roles[found->second];
        role.organization = other.organization;
        role.countryCode = other.countryCode;
        role.isInferred = true;
        return true;
    }

    /// Remembers what the office states for later titles of the same name; the first statement counts.
    void remember(std::size_t at)
    {
        if (m_roles[at].organization || !m_roles[at].countryCode.empty())
            m_stated.try_emplace(nameAndTitle(at), at);
    }

    std::string nameAndTitle(std::size_t at) const
    {
        return std::string(surname(m_roles[at].person)).append(1, '\n').append(title(at));
    }

    std::string_view surname(std::uint32_t mention) const { return m_text.folded(wordsOf(mention).end - 1); }

    /// Words of a mention given by its place in the annotations.
    WordRange wordsOf(std::uint32_t mention) const
    {
        return std::lower_bound(m_mentions.begin(), m_mentions.end(), mention,
                                [](const PlacedMention &placed, std::uint32_t index) { return placed.index < index; })
            ->words;
    }

    std::string title(std::size_t role) const { return m_text.foldedText(m_offices[m_roleOffice[role]].head); }

    const PreparedText &m_text;
    const std::vector<OfficePhrase> &m_offices;
    const std::vector<PlacedMention> &m_mentions;
    std::vector<std::uint32_t> m_owner;                    ///< by office: index into m_mentions
    std::vector<bool> m_isTitled;                          ///< by mention: an office or a rank leads up to it
    std::unordered_map<std::string, std::size_t> m_stated; ///< surname and title -> the first role that states more
    std::vector<Role> m_roles;
    std::vector<std::uint32_t> m_roleOffice;
};

} // namespace

std::vector<Role> findRoles(const PreparedText &text, const std::vector<OfficePhrase> &offices,
                            const std::vector<PlacedMention> &mentions)
{
    return RoleFinder(text, offices, mentions).run();
}

} // namespace lectern
