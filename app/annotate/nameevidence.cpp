// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/annotate/nameevidence.h"

#include "app/annotate/cuewords.h"
#include "app/annotate/knownnames.h"
#include "app/annotate/namecues.h"
#include "app/annotate/namerules.h"
#include "app/annotate/neighbourcues.h"

#include <algorithm>
#include <optional>
#include <span>
#include <unordered_map>
#include <unordered_set>

namespace lectern {

namespace {

constexpr std::uint32_t LongestName = 4;
constexpr float Doubted = 0.6F;     ///< share of the evidence for a body that a town's name does not believe
constexpr float TownOfTeam = 0.75F; ///< in reports on sport a town is less surely the town
constexpr std::uint64_t GivenClass = classBit(LexiconClass::GivenName);
constexpr std::uint64_t FamilyClass = classBit(LexiconClass::FamilyName);

/// One letter more, less or other, not at the end: endings make other names.
bool differInOneLetter(std::string_view a, std::string_view b)
{
    if (a.size() > b.size())
        std::swap(a, b);
    if (b.size() - a.size() > 1 || a.empty() || a.back() != b.back())
        return false;
    const auto [x, y] = std::mismatch(a.begin(), a.end(), b.begin());
    const auto restA = a.substr(static_cast<std::size_t>(x - a.begin()) + (a.size() == b.size() ? 1 : 0));
    const auto restB = b.substr(static_cast<std::size_t>(y - b.begin()) + 1);
    return x != a.end() && restA == restB;
}

struct Place
{
    WordRange words;
    TypeScores cues{};
    bool hasTitle = false;
};

/// One name and all its places.
struct Surface
{
    std::vector<Place> places;
    TypeScores all{}; ///< sum of the cues of all places
    bool hasTitle = false;
};

class EvidenceWeigher
{
public:
    EvidenceWeigher(const PreparedText &text, const std::vector<OfficePhrase> &offices, const Candidates &chosen,
                    Candidates &all)
        : m_text(text), m_chosen(chosen), m_all(all), m_isSport(isAboutSport(text)), m_owner(text.size(), NoCandidate),
          m_titleEnds(text.size() + 1, false)
    {
        for (std::uint32_t i = 0; i < chosen.size(); ++i)
            std::fill_n(m_owner.begin() + chosen[i].words.first, chosen[i].words.size(), i);
        for (const OfficePhrase &office : offices)
            m_titleEnds[office.words.end] = !hasCue(cuesOfWord(text.folded(office.words.end - 1)), Cue::CompanyNoun);
    }

    void run()
    {
        learnBearers();
        gatherSurfaces();
        sortGuesses();
        for (auto &surface : m_surfaces)
            readCues(surface);
        doubtFullNames();
        const auto guessCount = m_all.size();
        for (const Surface &surface : m_surfaces)
            judge(surface, guessCount);
    }

private:
    /// Surnames and given names of the persons the article names in full.
    void learnBearers()
    {
        for (const Candidate &candidate : m_chosen) {
            if (candidate.type != EntityType::Person || candidate.words.size() < 2)
                continue;
            m_families.insert(m_text.word(candidate.words.end - 1).formId);
            m_introduced.try_emplace(m_text.word(candidate.words.end - 1).formId, candidate.words.first);
            m_givens.insert(m_text.word(candidate.words.first).formId);
        }
        for (const Candidate &candidate : m_chosen) { // "Hurricane Beryl" beside a Beryl Cook
            if (candidate.type == EntityType::Event && candidate.words.size() == 2 &&
                m_text.hasClass(candidate.words.first, classBit(LexiconClass::EventHead)))
                m_givens.erase(m_text.word(candidate.words.end - 1).formId);
        }
    }

    /// "Asante Kotoko" is no person where "Kotoko" has a manager and fans: what is said of the last word is said of
    /// the whole, unless anything there speaks for a person.
    void doubtFullNames()
    {
        constexpr float Doubt = 2.5F;
        constexpr float Person = 0.3F;
        for (auto &whole : m_surfaces) {
            const WordRange words = whole.places.front().words;
            const auto last = m_numbers.find(formsOf(m_text, {words.end - 1, words.end}));
            if (words.size() < 2 || last == m_numbers.end() || whole.hasTitle ||
                m_text.hasClass(words.end - 1, classBit(LexiconClass::Company))) // "Paris Hilton" owns no hotel
                continue;
            Surface &part = m_surfaces[last->second];
            TypeScores both = whole.all;
            for (std::size_t i = 0; i < both.size(); ++i)
                both[i] += part.all[i];
            const float body = std::max(scoreOf(both, EntityType::Company), scoreOf(both, EntityType::Organization));
            if (body < Doubt || scoreOf(both, EntityType::Person) > Person || part.hasTitle)
                continue;
            m_families.erase(m_text.word(words.end - 1).formId);
            whole.all = part.all = both;
        }
    }

    void gatherSurfaces()
    {
        for (const Candidate &candidate : m_chosen) {
            if (candidate.type && isJudged(*candidate.type) && candidate.words.size() <= LongestName)
                addPlace(candidate.words);
        }
        for (std::uint32_t i = 0; i < m_text.size();) {
            const std::uint32_t end = std::max(i, endOfRun(m_text, i));
            std::uint32_t first = i;
            while (first + 1 < end && m_text.isOrdinaryWord(first)) // "Insurer | Gard"
                ++first;
            if (end > first && isUnclaimedName({first, end}))
                addPlace({first, end});
            i = std::max(end, i + 1);
        }
    }

    /// A run of name words that no guess has won.
    bool isUnclaimedName(WordRange words) const
    {
        if (words.size() > LongestName || m_text.isOrdinaryWord(words.first) ||
            m_text.hasClass(words.first, TitleClasses | CountryClasses | HeadClasses) ||
            (m_text.hasClass(words.first, classBit(LexiconClass::CommonWord)) &&
             (m_text.word(words.first).isInitial || m_text.word(words.first).form == WordForm::AllCapitals ||
              m_text.formOf(words.first).lower > 0)))
            return false;
        return std::all_of(m_owner.begin() + words.first, m_owner.begin() + words.end,
                           [](std::uint32_t owner) { return owner == NoCandidate; });
    }

    void addPlace(WordRange words)
    {
        const auto [known, isNew] = m_numbers.try_emplace(formsOf(m_text, words), m_surfaces.size());
        if (isNew)
            m_surfaces.emplace_back();
        m_surfaces[known->second].places.push_back({words, {}, m_titleEnds[words.first]});
    }

    void sortGuesses()
    {
        m_guesses.resize(m_all.size());
        for (std::uint32_t i = 0; i < m_all.size(); ++i)
            m_guesses[i] = i;
        std::stable_sort(m_guesses.begin(), m_guesses.end(),
                         [this](std::uint32_t a, std::uint32_t b) { return m_all[a].words < m_all[b].words; });
    }

    /// The guesses on just these words, as indices into m_all.
    std::span<const std::uint32_t> guessesAt(WordRange words) const
    {
        const auto first = std::lower_bound(m_guesses.begin(), m_guesses.end(), words,
                                            [this](std::uint32_t a, WordRange at) { return m_all[a].words < at; });
        auto end = first;
        while (end != m_guesses.end() && m_all[*end].words == words)
            ++end;
        return {first, end};
    }

    void readCues(Surface &surface)
    {
        constexpr float Most = 3.0F;
        for (Place &place : surface.places) {
            place.cues = cuesBeside(m_text, place.words, m_isSport);
            if (!place.hasTitle)
                addNeighbourCues(m_text, {m_chosen, m_owner}, place.words, place.cues);
            surface.hasTitle |= place.hasTitle;
            for (std::size_t i = 0; i < place.cues.size(); ++i)
                surface.all[i] += std::clamp(place.cues[i], -Most, Most);
        }
        addLongerNames(surface);
    }

    /// Whether a longer name has the word in it: "Webb" in "James Webb Space Telescope".
    bool holds(WordRange name, std::uint32_t word) const
    {
        for (std::uint32_t i = name.first; i < name.end; ++i) {
            if (m_text.word(i).formId == m_text.word(word).formId)
                return true;
        }
        return false;
    }

    /// "Kelsund" beside "Kelsund Holding", "Marisol" beside "Typhoon Marisol".
    void addLongerNames(Surface &surface) const
    {
        constexpr float Weight = 2.2F;
        const WordRange words = surface.places.front().words;
        if (isBorne(words) || (words.size() == 1 && m_text.hasClass(words.first, PlaceClasses | CountryClasses)))
            return;
        const bool isLoneUnknown =
            words.size() == 1 && (!m_text.hasClass(words.first, GivenClass | FamilyClass | HeadClasses) ||
                                  scoreOf(surface.all, EntityType::Product) > 0.0F);
        for (const Candidate &candidate : m_chosen) {
            if (candidate.words.size() <= words.size() || !candidate.type || !isJudged(*candidate.type))
                continue;
            const bool isEvent = candidate.type == EntityType::Event;
            const bool isProduct = candidate.type == EntityType::Product;
            const std::uint32_t at = isEvent ? candidate.words.end - words.size() : candidate.words.first;
            const bool isPart = formsOf(m_text, {at, at + words.size()}) == formsOf(m_text, words) ||
                                (isProduct && isLoneUnknown && holds(candidate.words, words.first));
            if (isPart && (isBody(*candidate.type) || isEvent || isProduct)) {
                scoreOf(surface.all, *candidate.type) += Weight;
                return;
            }
        }
    }

    /// A full name of the article has this surname, or one that differs in a letter ("Selcuk Baytraktar").
    bool isFamily(std::uint32_t word) const
    {
        constexpr std::size_t ShortestMisspelt = 6;
        if (m_families.contains(m_text.word(word).formId))
            return true;
        const std::string_view own = m_text.folded(word);
        return own.size() >= ShortestMisspelt &&
               std::any_of(m_families.begin(), m_families.end(),
                           [&](std::uint32_t form) { return differInOneLetter(own, m_text.forms()[form].folded); });
    }

    bool isBorne(WordRange words) const
    {
        return words.size() == 1 && (isFamily(words.first) || m_givens.contains(m_text.word(words.first).formId));
    }

    /// "| Washington weighs a ban ... Denzel Washington": where the text names the town before it introduces the man,
    /// its heading means the town, too.
    bool isPlaceBeforeBearer(const Surface &surface, std::uint32_t word) const
    {
        const auto introduced = m_introduced.find(m_text.word(word).formId);
        if (introduced == m_introduced.end() || !m_text.hasClass(word, PlaceClasses))
            return false;
        const bool namedBefore = std::any_of(surface.places.begin(), surface.places.end(), [&](const Place &place) {
            return place.words.first < introduced->second && !place.hasTitle &&
                   m_text.sentenceOf(place.words.first).kind == RegionKind::Body;
        });
        return namedBefore && word < introduced->second;
    }

    /// News introduces persons by their full name: a lone word that no full name explains is rather something else.
    float introduction(const Surface &surface, const Place &place) const
    {
        constexpr std::uint32_t ShortText = 30;
        constexpr float Title = 3.0F;
        constexpr float Family = 2.6F;
        constexpr float Given = 0.8F;
        constexpr float NotIntroduced = -1.6F;
        constexpr float NoKnownName = -0.8F;
        const std::uint32_t first = place.words.first;
        const std::uint32_t last = place.words.end - 1;
        if (place.hasTitle)
            return Title;
        if (place.words.size() == 1 && isPlaceBeforeBearer(surface, first))
            return 0.0F;
        if (place.words.size() == 1 && isFamily(first))
            return Family;
        if (place.words.size() == 1 && m_givens.contains(m_text.word(first).formId))
            return Given;
        if (surface.hasTitle)
            return Title;
        if (m_text.size() < ShortText)
            return 0.0F;
        if (place.words.size() > 1)
            return m_text.hasClass(first, GivenClass) || m_text.hasClass(last, FamilyClass) ? 0.0F : NoKnownName;
        return m_text.hasClass(first, GivenClass) ? NotIntroduced * 0.6F : NotIntroduced;
    }

    /// The strongest guess of each type on just these words; absent where they are known to name nothing ("CEO").
    std::optional<TypeScores> guessed(WordRange words) const
    {
        TypeScores strongest{};
        for (const std::uint32_t guess : guessesAt(words)) {
            if (!m_all[guess].type)
                return std::nullopt;
            float &strength = scoreOf(strongest, *m_all[guess].type);
            strength = std::max(strength, m_all[guess].strength);
        }
        return strongest;
    }

    /// A name that a person of the article bears is judged place by place, any other by all its places together.
    void judge(const Surface &surface, std::size_t guessCount)
    {
        if (isSource(surface.places))
            return; // what the article signs itself with is a paper, whatever "staff" and "told" stand beside it
        if (isBorne(surface.places.front().words)) {
            for (const Place &place : surface.places)
                judge(surface, std::span(&place, 1), place.cues, guessCount);
        } else if (isPlaceWord(surface.places.front().words) && differInArticle(surface.places)) {
            judgeByArticle(surface, guessCount);
        } else {
            judge(surface, surface.places, surface.all, guessCount);
        }
    }

    bool isPlaceWord(WordRange words) const { return words.size() == 1 && m_text.hasClass(words.first, PlaceClasses); }
    bool hasArticle(const Place &place) const
    {
        const std::uint32_t first = place.words.first;
        return first > 0 && inSentence(m_text, first - 1, first) && m_text.is(first - 1, "the");
    }
    bool differInArticle(std::span<const Place> places) const
    {
        return std::any_of(places.begin(), places.end(),
                           [&](const Place &place) { return hasArticle(place) != hasArticle(places.front()); });
    }

    /// "Amazon delivers along the | Amazon": a river or a region has the article, a company of its name has not.
    void judgeByArticle(const Surface &surface, std::size_t guessCount)
    {
        constexpr float Region = 1.3F;
        for (const bool withArticle : {true, false}) {
            std::vector<Place> places;
            TypeScores evidence{};
            for (const Place &place : surface.places) {
                if (hasArticle(place) != withArticle)
                    continue;
                places.push_back(place);
                for (std::size_t i = 0; i < evidence.size(); ++i)
                    evidence[i] += place.cues[i];
            }
            scoreOf(evidence, EntityType::Place) += withArticle ? Region : -Region;
            judge(surface, places, evidence, guessCount);
        }
    }

    void judge(const Surface &surface, std::span<const Place> places, TypeScores evidence, std::size_t guessCount)
    {
        constexpr float PriorWeight = 3.6F;
        constexpr float Most = 5.0F;
        TypeScores scores{};
        for (const Place &place : places) {
            const std::optional<TypeScores> strongest = guessed(place.words);
            if (!strongest)
                return;
            for (std::size_t i = 0; i < scores.size(); ++i)
                scores[i] += PriorWeight * (*strongest)[i] / static_cast<float>(places.size());
        }
        for (std::size_t i = 0; i < scores.size(); ++i) {
            evidence[i] = std::clamp(evidence[i], -Most, Most);
            scores[i] += evidence[i];
        }
        if (isTown(places.front().words) && !m_isSport) {
            scoreOf(scores, EntityType::Company) -= Doubted * scoreOf(evidence, EntityType::Company);
            scoreOf(scores, EntityType::Organization) -= Doubted * scoreOf(evidence, EntityType::Organization);
        }
        if (m_isSport && !m_text.hasClass(places.front().words.first, CountryClasses))
            scoreOf(scores, EntityType::Place) *= TownOfTeam;
        const float introduced = introduction(surface, places.front());
        scoreOf(scores, EntityType::Person) += introduced;
        scoreOf(evidence, EntityType::Person) += std::max(0.0F, introduced);
        decide(places, scores, evidence, guessCount);
    }

    bool isSource(std::span<const Place> places) const
    {
        return std::any_of(places.begin(), places.end(), [this](const Place &place) {
            const auto guesses = guessesAt(place.words);
            return std::any_of(guesses.begin(), guesses.end(),
                               [this](std::uint32_t guess) { return m_all[guess].rule == "source"; });
        });
    }

    /// "CPA" where the article has a Coalition Provisional Authority: nothing beside it makes a product of it.
    bool isSpelledOut(std::span<const Place> places) const
    {
        return std::any_of(places.begin(), places.end(), [this](const Place &place) {
            const auto guesses = guessesAt(place.words);
            return std::any_of(guesses.begin(), guesses.end(), [this](std::uint32_t guess) {
                return m_all[guess].rule == "initials-of-name" && isBody(*m_all[guess].type);
            });
        });
    }

    /// A town or region the lists trust: "shares in Seoul" are sold there.
    bool isTown(WordRange words) const
    {
        const auto guesses = guessesAt(words);
        return std::any_of(guesses.begin(), guesses.end(), [this](std::uint32_t guess) {
            return m_all[guess].type == EntityType::Place && !m_all[guess].lexiconId.empty() &&
                   m_all[guess].strength >= SureName;
        });
    }

    void decide(std::span<const Place> places, const TypeScores &scores, const TypeScores &evidence,
                std::size_t guessCount)
    {
        constexpr float LeastEvidence = 0.65F;
        constexpr float LeastScore = 1.2F;
        constexpr float LeastMargin = 0.4F;
        const auto best = std::max_element(scores.begin(), scores.end());
        const auto index = static_cast<std::size_t>(best - scores.begin());
        const auto type = static_cast<EntityType>(index);
        float second = 0.0F;
        for (std::size_t i = 0; i < scores.size(); ++i) {
            if (i != index && !(isBody(type) && isBody(static_cast<EntityType>(i))))
                second = std::max(second, scores[i]);
        }
        if (!isJudged(type) || evidence[index] < LeastEvidence || *best < LeastScore || *best - second < LeastMargin ||
            (!isBody(type) && isSpelledOut(places)))
            return;
        for (const Place &place : places) {
            const std::uint32_t owner = m_owner[place.words.first];
            const bool isChosen =
                owner != NoCandidate && m_chosen[owner].words == place.words && m_chosen[owner].type == type;
            if (!isChosen)
                propose(place, type, *best - second, guessCount);
        }
    }

    void propose(const Place &place, EntityType type, float margin, std::size_t guessCount)
    {
        constexpr float Least = 0.66F;
        constexpr float PerPoint = 0.09F;
        constexpr float Most = 0.94F;
        constexpr float Loss = 0.5F;
        for (const std::uint32_t guess : guessesAt(place.words)) {
            if (guess < guessCount && m_all[guess].type != type)
                m_all[guess].strength *= Loss;
        }
        m_all.push_back(candidateFor(m_text, place.words, type, std::min(Most, Least + PerPoint * margin),
                                     "words-beside-the-name"));
    }

    const PreparedText &m_text;
    const Candidates &m_chosen;
    Candidates &m_all;
    bool m_isSport;
    std::vector<std::uint32_t> m_owner; ///< by word: index into m_chosen
    std::vector<bool> m_titleEnds;      ///< by word: a title ends before it
    std::unordered_set<std::uint32_t> m_families;
    std::unordered_set<std::uint32_t> m_givens;
    std::unordered_map<std::uint32_t, std::uint32_t> m_introduced; ///< surname to its first full name in the text
    std::unordered_map<NameForms, std::size_t, NameFormsHash> m_numbers;
    std::vector<Surface> m_surfaces;
    std::vector<std::uint32_t> m_guesses; ///< indices into m_all, by their words
};

} // namespace

void weighNameEvidence(const PreparedText &text, const std::vector<OfficePhrase> &offices, const Candidates &chosen,
                       Candidates &all)
{
    EvidenceWeigher(text, offices, chosen, all).run();
}

} // namespace lectern
