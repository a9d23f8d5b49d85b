// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/annotate/namecues.h"

#include "app/annotate/cuewords.h"
#include "app/annotate/namerules.h"

namespace lectern {

namespace {

constexpr float Proof = 3.0F;
constexpr float Strong = 2.2F;
constexpr float Fair = 1.3F;
constexpr float Weak = 0.6F;

/// What a cue of a noun says of the name it stands for.
struct NounMeaning
{
    Cue cue;
    EntityType type;
};

constexpr NounMeaning NounMeanings[] = {
    {Cue::CompanyNoun, EntityType::Company}, {Cue::OrganizationNoun, EntityType::Organization},
    {Cue::PlaceNoun, EntityType::Place},     {Cue::ProductNoun, EntityType::Product},
    {Cue::EventNoun, EntityType::Event},     {Cue::PersonNoun, EntityType::Person},
};

/// The words around one place of a name.
class Surroundings
{
public:
    Surroundings(const PreparedText &text, WordRange name, bool isSport)
        : m_text(text), m_name(name), m_isSport(isSport)
    {
    }

    TypeScores judge()
    {
        judgeNounBefore();
        judgePrepositions();
        judgeVerbBefore();
        judgeWordAfter();
        judgeAfterComma();
        judgePredicate();
        judgeArticle();
        return m_scores;
    }

private:
    bool hasBefore(std::uint32_t distance) const
    {
        return m_name.first >= distance && inSentence(m_text, m_name.first - distance, m_name.first);
    }
    bool hasAfter(std::uint32_t distance) const { return inSentence(m_text, m_name.end + distance - 1, m_name.first); }
    /// The word so many places before or after the name; only where it is there.
    std::uint32_t before(std::uint32_t distance) const { return m_name.first - distance; }
    std::uint32_t after(std::uint32_t distance) const { return m_name.end + distance - 1; }
    bool isBefore(std::uint32_t distance, std::string_view word) const
    {
        return hasBefore(distance) && m_text.is(before(distance), word);
    }

    /// Cues of a word written small, or of any word of a heading.
    std::uint32_t cuesAt(std::uint32_t index) const
    {
        const bool counts =
            m_text.word(index).form == WordForm::Lower || m_text.isOrdinaryWord(index) || m_text.is(index, "ceo");
        return counts ? cuesOfWord(m_text.folded(index)) : 0;
    }
    std::uint32_t cuesBefore(std::uint32_t distance) const
    {
        return hasBefore(distance) ? cuesAt(before(distance)) : 0;
    }

    /// Cues of a noun, also of one with a hyphen in it: "start-up".
    std::uint32_t nounAt(std::uint32_t index) const
    {
        std::uint32_t cues = cuesAt(index) & Nouns;
        if (index > 1 && m_text.isJoiningHyphen(index - 1))
            cues |= cuesOfWord(std::string(m_text.folded(index - 2)).append(m_text.folded(index))) & Nouns;
        return cues;
    }

    void add(EntityType type, float weight) { scoreOf(m_scores, type) += weight; }
    void addBody(float weight)
    {
        add(EntityType::Company, m_isSport ? weight * 0.5F : weight);
        add(EntityType::Organization, m_isSport ? weight : weight * 0.7F);
        add(EntityType::Person, -0.5F * weight);
    }

    void addNoun(std::uint32_t cues, float weight)
    {
        for (const NounMeaning &meaning : NounMeanings) {
            if (hasCue(cues, meaning.cue))
                add(meaning.type, weight);
        }
        if (cues != 0 && !hasCue(cues, Cue::PersonNoun))
            add(EntityType::Person, -0.5F * weight);
    }

    /// A given name first and a family name last, or a word that no list knows.
    bool isWrittenAsPerson() const
    {
        const std::uint32_t last = m_name.end - 1;
        return m_name.size() > 1 && m_text.hasClass(m_name.first, classBit(LexiconClass::GivenName)) &&
               (m_text.hasClass(last, classBit(LexiconClass::FamilyName)) || m_text.formOf(last).classes == 0);
    }

    /// "chipmaker | Orvane", "its rival, | Orvane".
    void judgeNounBefore()
    {
        const bool comma = isBefore(1, ",");
        const std::uint32_t cues = hasBefore(comma ? 2 : 1) ? nounAt(before(comma ? 2 : 1)) : 0;
        const bool enclosed = comma && hasAfter(1) && m_text.is(after(1), ",");
        const std::uint32_t owner = comma ? 3 : 2;
        const bool isOwned = isBefore(owner, "his") || isBefore(owner, "her");
        if (isBefore(comma ? 2 : 1, "rival") && (isOwned || isWrittenAsPerson())) { // "his rival | Mahamudu Bawumia"
            add(EntityType::Person, Strong);
            return;
        }
        addNoun(cues & Nouns, enclosed ? Strong : comma ? Weak : hasCue(cues, Cue::PersonNoun) ? Strong : Proof);
        if (isBefore(1, "called") || isBefore(1, "named") || isBefore(1, "dubbed") || isBefore(1, "as"))
            addNoun(cuesBefore(isBefore(2, ",") || isBefore(2, "was") || isBefore(2, "known") ? 3 : 2) & Nouns, Strong);
        if (isBefore(1, "itself") && isBefore(2, "calling"))
            add(EntityType::Organization, Strong);
        if (isBefore(1, "the") && isBefore(2, ","))
            addNoun(cuesBefore(3) & static_cast<std::uint32_t>(Cue::ProductNoun), Strong);
    }

    /// "stake in | Orvane", "north of | Orvane", "at | Orvane".
    void judgePrepositions()
    {
        if (!hasBefore(1) || m_text.word(before(1)).form != WordForm::Lower)
            return;
        const std::uint32_t noun = cuesBefore(2);
        const bool of = m_text.is(before(1), "of");
        const bool in = m_text.is(before(1), "in");
        if (of || in || m_text.is(before(1), "at") || m_text.is(before(1), "to")) {
            if (hasCue(noun, Cue::Asset) || hasCue(noun, Cue::DealVerb)) {
                addBody(Strong);
                return;
            }
            if (hasCue(noun, Cue::Headship) && !in) {
                addBody(Fair);
                return;
            }
        }
        const bool isShare = hasBefore(2) && (m_text.is(before(2), "%") || m_text.is(before(2), "percent") ||
                                              m_text.is(before(2), "cent"));
        if (of && isShare)
            addBody(Fair);
        else if (of && (hasCue(noun, Cue::PlaceNoun) || hasCue(noun, Cue::Direction)))
            add(EntityType::Place, Strong);
        else if (of && hasCue(noun, Cue::Membership))
            add(EntityType::Organization, Fair);
        else if (of && hasCue(noun, Cue::CompanyNoun))
            addBody(Fair);
        else if (in || m_text.is(before(1), "near") || m_text.is(before(1), "outside")) {
            add(EntityType::Place, in ? Fair : Strong);
            add(EntityType::Person, -Fair);
        } else if (m_text.is(before(1), "by") && hasCue(noun, Cue::MakingVerb)) {
            add(EntityType::Company, Fair);
        } else if (m_text.is(before(1), "with") && hasCue(noun, Cue::DealNoun)) {
            addBody(Weak);
        } else if (m_text.is(before(1), "at")) {
            const bool works = hasCue(noun, Cue::EmployVerb);
            addBody(works ? Fair : Weak);
            add(EntityType::Place, works ? 0.0F : Weak);
            add(EntityType::Person, -Fair);
        } else if (m_text.is(before(1), "to") && (isBefore(2, "according") || isBefore(2, "rival"))) {
            addBody(isBefore(2, "rival") ? Fair : Weak);
        } else if (m_text.is(before(1), "into") || m_text.is(before(1), "to")) {
            add(EntityType::Place, Weak * 0.5F);
        } else if (m_text.is(before(1), "against") && m_isSport) {
            add(EntityType::Organization, Fair);
        }
    }

    /// "acquired | Orvane", "quit | Orvane", "beat | Orvane".
    void judgeVerbBefore()
    {
        const std::uint32_t cues = cuesBefore(1);
        if (hasCue(cues, Cue::DealVerb) && !isWrittenAsPerson()) { // persons are sued, too
            addBody(Fair);
            add(EntityType::Product, Weak);
        }
        if (hasCue(cues, Cue::EmployVerb))
            addBody(Weak);
        if (m_isSport &&
            (hasCue(cues, Cue::MatchVerb) || ((isBefore(1, "to") || isBefore(1, "with") || isBefore(1, "over")) &&
                                              (cuesBefore(2) & static_cast<std::uint32_t>(Cue::MatchVerb)) != 0)))
            add(EntityType::Organization, Fair);
        if (hasBefore(1) && m_text.word(before(1)).form == WordForm::Lower &&
            m_text.hasClass(before(1), classBit(LexiconClass::ReportingVerb)))
            add(EntityType::Person, Weak);
        if (isBefore(1, "visited"))
            add(EntityType::Place, Weak);
    }

    /// "| Orvane shares", "| Orvane's plant", "| Orvane employs", "| Orvane joked".
    void judgeWordAfter()
    {
        if (!hasAfter(1))
            return;
        const bool owns = m_text.isPossessive(after(1));
        if (owns)
            return judgeOwned();
        const std::uint32_t cues = cuesAt(after(1));
        if (hasCue(cues, Cue::Asset)) {
            add(EntityType::Company, Strong);
            add(EntityType::Person, -Strong);
        }
        if (hasCue(cues, Cue::Headship) || m_text.is(after(1), "co"))
            addBody(Fair);
        if (hasCue(cues, Cue::Membership))
            add(EntityType::Organization, Fair);
        if (m_isSport && hasCue(cues, Cue::TeamNoun))
            add(EntityType::Organization, Strong);
        if (hasCue(cues, Cue::PersonVerb))
            add(EntityType::Person, Fair);
        if (hasCue(cues, Cue::BusinessVerb))
            add(EntityType::Company, Fair);
        if (hasCue(cues, Cue::ProductNoun) && !hasCue(cues, Cue::CompanyNoun))
            add(EntityType::Product, Strong);
        if (hasCue(cues, Cue::OrganizationNoun) && !hasCue(cues, Cue::CompanyNoun) && !hasCue(cues, Cue::PlaceNoun)) {
            add(EntityType::Organization, Fair);
            add(EntityType::Person, -Weak);
        }
        if (hasCue(cues, Cue::PlaceNoun)) {
            add(EntityType::Place, Strong);
            add(EntityType::Person, -Weak);
        }
        if (m_isSport && hasCue(cues, Cue::MatchVerb))
            add(EntityType::Organization, Fair);
        judgeAuxiliary();
        if (m_text.word(after(1)).form == WordForm::Lower &&
            m_text.hasClass(after(1), classBit(LexiconClass::ReportingVerb)))
            judgeReport();
    }

    /// "| Orvane has raised", "| Orvane declined to comment".
    void judgeAuxiliary()
    {
        const bool has = m_text.is(after(1), "has") || m_text.is(after(1), "will") || m_text.is(after(1), "also") ||
                         m_text.is(after(1), "had");
        if (has && hasAfter(2) && hasCue(cuesAt(after(2)), Cue::BusinessVerb))
            add(EntityType::Company, Weak);
        if (m_text.is(after(1), "declined") || m_text.is(after(1), "agreed"))
            addBody(Weak * 0.5F);
    }

    /// "| Orvane said it would": bodies say what they do, persons what they think.
    void judgeReport()
    {
        if (!hasAfter(2))
            return;
        const bool ofItself = m_text.is(after(2), "it") ||
                              (m_text.is(after(2), "that") && hasAfter(3) && m_text.is(after(3), "it")) ||
                              (m_text.is(after(2), "in") && hasAfter(4) && m_text.is(after(4), "statement"));
        if (ofItself)
            addBody(Fair);
        else if (m_text.is(after(2), "he") || m_text.is(after(2), "she"))
            add(EntityType::Person, Strong);
        else
            add(EntityType::Person, Weak);
    }

    /// "| Orvane's shares", "| Orvane's mother", "| Orvane's best-known product".
    void judgeOwned()
    {
        constexpr std::uint32_t Farthest = 3;
        for (std::uint32_t distance = 2; distance < 2 + Farthest && hasAfter(distance); ++distance) {
            const std::uint32_t at = after(distance);
            if (m_text.word(at).form != WordForm::Lower && !m_text.isJoiningHyphen(at))
                break;
            if (m_text.hasFlag(at, WordFlag::Function))
                break;
            const std::uint32_t cues = cuesAt(at);
            if (hasCue(cues, Cue::Kin)) {
                add(EntityType::Person, Strong);
                return;
            }
            if (hasCue(cues, Cue::Asset) || hasCue(cues, Cue::Headship)) {
                addBody(Fair);
                return;
            }
            if (m_isSport && hasCue(cues, Cue::TeamNoun)) {
                add(EntityType::Organization, Fair);
                return;
            }
            if (hasCue(cues, Cue::Direction) || hasCue(cues, Cue::PlaceNoun)) {
                add(EntityType::Place, Fair);
                return;
            }
        }
    }

    bool isAge(std::uint32_t index) const
    {
        const std::string_view word = m_text.text(index);
        return word.size() == 2 && word[0] >= '1' && word[0] <= '9' && word[1] >= '0' && word[1] <= '9';
    }

    /// "| Orvane, 34,", "| Orvane, who", "| Orvane, where", "| Orvane, a maker of sensors".
    void judgeAfterComma()
    {
        if (!hasAfter(2) || !m_text.is(after(1), ","))
            return;
        std::uint32_t at = after(2);
        if (isAge(at)) {
            const bool closed = !hasAfter(3) || m_text.word(after(3)).form != WordForm::Lower;
            add(EntityType::Person, closed ? Proof : 0.0F);
            return;
        }
        if (m_text.is(at, "who") || m_text.is(at, "whom"))
            add(EntityType::Person, m_isSport ? Weak : Proof);
        else if (m_text.is(at, "where"))
            add(EntityType::Place, Strong);
        else if (m_text.is(at, "which") || m_text.is(at, "that")) {
            add(EntityType::Person, -Proof);
            addBody(Weak * 0.5F);
            if (hasAfter(3) && hasCue(cuesAt(after(3)), Cue::BusinessVerb))
                add(EntityType::Company, Fair);
        } else if (m_text.is(at, "based") || m_text.is(at, "headquartered"))
            addBody(Strong);
        else
            addNoun(headNoun(at), Strong);
    }

    /// "| Orvane is a maker of sensors".
    void judgePredicate()
    {
        if (!hasAfter(3) || !(m_text.is(after(1), "is") || m_text.is(after(1), "was") || m_text.is(after(1), "became")))
            return;
        if (m_text.hasFlag(after(2), WordFlag::Determiner) || m_text.is(after(2), "one"))
            addNoun(headNoun(after(2)), Fair);
    }

    /// Cues of the noun that a description ends with before its first preposition: "a small _chipmaker_ in Texas".
    std::uint32_t headNoun(std::uint32_t first) const
    {
        constexpr std::uint32_t Longest = 9;
        const bool described = m_text.hasFlag(first, WordFlag::Determiner) || m_text.is(first, "one") ||
                               m_text.word(first).form == WordForm::Lower;
        if (!described || (m_text.hasFlag(first, WordFlag::Function) && !m_text.hasFlag(first, WordFlag::Determiner) &&
                           !m_text.is(first, "one")))
            return 0;
        std::uint32_t cues = 0;
        for (std::uint32_t at = first; at < first + Longest && inSentence(m_text, at, m_name.first); ++at) {
            const bool isSmall = m_text.word(at).form == WordForm::Lower;
            const bool isSmallWord = isSmall && m_text.hasFlag(at, WordFlag::Function) && !m_text.is(at, "most");
            if (m_text.is(at, ",") || (at > first && isSmallWord && !m_text.is(first, "one")))
                break;
            if (at > first && m_text.isNameLike(at) && cues != 0)
                break;
            std::uint32_t here = isSmall ? nounAt(at) : 0;
            if (here == 0 && isSmall && m_text.hasClass(at, classMask(LexiconClass::OfficeHead, LexiconClass::Office)))
                here = static_cast<std::uint32_t>(Cue::PersonNoun);
            if (here != 0 && !(inSentence(m_text, at + 1, at) && m_text.isPossessive(at + 1)))
                cues = here;
        }
        return cues;
    }

    /// "the | Panda": articles stand before products and bodies, not before persons and towns.
    void judgeArticle()
    {
        if (m_name.size() != 1 || !hasBefore(1) || m_text.word(before(1)).form != WordForm::Lower)
            return;
        if (!m_text.is(before(1), "the") && !m_text.is(before(1), "a") && !m_text.is(before(1), "an"))
            return;
        const bool nounFollows = hasAfter(1) && m_text.word(after(1)).form == WordForm::Lower &&
                                 !m_text.hasFlag(after(1), WordFlag::Function) && !m_text.isPossessive(after(1));
        if (nounFollows)
            return;
        if (m_text.hasClass(m_name.first, PlaceClasses)) { // "on the | Amazon"
            add(EntityType::Place, Fair);
            add(EntityType::Person, -Strong);
            add(EntityType::Company, -Fair);
            return;
        }
        const bool isMade = hasCue(cuesBefore(2), Cue::BusinessVerb) || hasCue(cuesBefore(2), Cue::DealVerb);
        add(EntityType::Product, isMade ? Strong : Fair);
        add(EntityType::Organization, Weak);
        add(EntityType::Person, -Strong);
        add(EntityType::Company, -Weak);
        add(EntityType::Place, -Weak);
    }

    static constexpr std::uint32_t Nouns =
        static_cast<std::uint32_t>(Cue::CompanyNoun) | static_cast<std::uint32_t>(Cue::OrganizationNoun) |
        static_cast<std::uint32_t>(Cue::PlaceNoun) | static_cast<std::uint32_t>(Cue::ProductNoun) |
        static_cast<std::uint32_t>(Cue::EventNoun) | static_cast<std::uint32_t>(Cue::PersonNoun);

    const PreparedText &m_text;
    WordRange m_name;
    bool m_isSport;
    TypeScores m_scores{};
};

} // namespace

bool isAboutSport(const PreparedText &text)
{
    constexpr int FewestKinds = 4;
    int kinds = 0;
    for (const FoldedForm &form : text.forms())
        kinds += form.lower > 0 && hasCue(cuesOfWord(form.folded), Cue::SportWord);
    return kinds >= FewestKinds;
}

TypeScores cuesBeside(const PreparedText &text, WordRange name, bool isSport)
{
    return Surroundings(text, name, isSport).judge();
}

} // namespace lectern
