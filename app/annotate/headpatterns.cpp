// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/annotate/headpatterns.h"

#include "app/annotate/namerules.h"

#include <algorithm>
#include <array>

namespace lectern {

namespace {

/// How a class word makes a name.
struct HeadRule
{
    LexiconClass head;
    EntityType type;
    bool takesLeft;    ///< "Defence | Ministry"
    bool takesOf;      ///< "Ministry | of Defence"
    bool takesName;    ///< "Lake | Baikal", "Baykar Technology | Azerbaijan"
    bool takesNumbers; ///< "5th", "2024" in front
    float strength;
    std::string_view rule;
};

constexpr std::array<HeadRule, 7> HeadRules = {{
    {LexiconClass::OrganizationHead, EntityType::Organization, true, true, false, false, 0.86F, "organization-head"},
    {LexiconClass::CompanyHead, EntityType::Company, true, false, true, false, 0.80F, "company-head"},
    {LexiconClass::CompanySuffix, EntityType::Company, true, false, false, false, 0.92F, "company-suffix"},
    {LexiconClass::EventHead, EntityType::Event, true, true, true, true, 0.84F, "event-head"},
    {LexiconClass::ProductHead, EntityType::Product, true, false, false, false, 0.62F, "product-head"},
    {LexiconClass::WorkHead, EntityType::Work, true, false, false, true, 0.72F, "work-head"},
    {LexiconClass::PlaceHead, EntityType::Place, true, true, true, false, 0.80F, "place-head"},
}};

/// "Storm | Boris": whoever is called so besides.
constexpr float StormStrength = 0.97F;

/// Words that stand before a name without being part of it, though capitalised at the beginning of a sentence.
bool isLeadingModifier(const PreparedText &text, std::uint32_t index)
{
    return text.word(index).isInitial && text.hasFlag(index, WordFlag::Modifier) &&
           !text.hasClass(index, PlaceClasses | CountryClasses) && !text.is(index, "national") &&
           !text.is(index, "federal") && !text.is(index, "first");
}

bool startsWithDigit(const PreparedText &text, std::uint32_t index)
{
    const char c = text.text(index).front();
    return c >= '0' && c <= '9';
}

bool isEventNumber(const PreparedText &text, std::uint32_t index)
{
    return text.word(index).form == WordForm::Number ||
           (text.hasFlag(index, WordFlag::Ordinal) &&
            (text.isNameLike(index) || text.word(index).kind == TokenKind::Number || startsWithDigit(text, index)));
}

/// "General | Court": some ranks are adjectives too.
bool isTitleBefore(const PreparedText &text, std::uint32_t index)
{
    return text.hasClass(index, classMask(LexiconClass::Rank, LexiconClass::OfficeHead)) &&
           !text.hasClass(index, HeadClasses) && !text.is(index, "general") && !text.is(index, "major") &&
           !text.is(index, "executive");
}

/// A noun that says what a body is for: "Food", "Drug", "Trade".
bool isField(const PreparedText &text, std::uint32_t index)
{
    return isNamePart(text, index) && !text.word(index).isInitial &&
           text.hasClass(index, classBit(LexiconClass::CommonWord)) &&
           !text.hasClass(index, PlaceClasses | HeadClasses);
}

/// "Food and | Drug Administration": fields joined by "and" before the class word.
std::uint32_t acrossAnd(const PreparedText &text, std::uint32_t first, std::uint32_t head)
{
    const bool isHyphenated = first + 1 < head && text.isJoiningHyphen(first + 1); // "and | Anti-Corruption"
    if (first < 2 || first == head || !inSentence(text, first - 2, head) || !(isField(text, first) || isHyphenated))
        return first;
    if (!(text.is(first - 1, "and") || text.is(first - 1, "&")) || !isField(text, first - 2))
        return first;
    return beginOfRun(text, first - 1);
}

/// In headings ordinary words are capitalised too: they belong to the name only where a country or a name leads it.
std::uint32_t leftInHeading(const PreparedText &text, std::uint32_t head)
{
    constexpr std::uint32_t MostWords = 3;
    std::uint32_t first = head;
    while (first > 0 && head - first < MostWords && inSentence(text, first - 1, head) && text.isNameLike(first - 1)) {
        --first;
        if (text.hasFlag(first, WordFlag::Function))
            return head;
        if (!text.isOrdinaryWord(first) || text.hasClass(first, CountryClasses))
            return first;
    }
    return head;
}

/// "National Farmers' | Union", "Women's | Tennis Association": whom a body is for, not whose it is.
std::uint32_t acrossPossessive(const PreparedText &text, std::uint32_t first, std::uint32_t head)
{
    constexpr std::uint64_t Owners = PlaceClasses | CountryClasses | BodyClasses | TitleClasses;
    if (first < 2 || !inSentence(text, first - 2, head) || !text.isPossessive(first - 1) ||
        !isNamePart(text, first - 2) || !text.hasClass(first - 2, classBit(LexiconClass::CommonWord)) ||
        text.hasClass(first - 2, Owners))
        return first;
    return beginOfRun(text, first - 1);
}

/// "Google, | Inc.": the forms of companies that may stand behind a comma.
bool isLegalForm(std::string_view folded)
{
    constexpr auto Forms =
        std::to_array<std::string_view>({"co", "co., ltd", "corp", "inc", "incorporated", "l.l.c", "l.p", "llc", "llp",
                                         "lp", "ltd", "limited", "n.v", "nv", "p.c", "plc", "s.a"});
    if (folded.ends_with('.'))
        folded.remove_suffix(1);
    return std::find(Forms.begin(), Forms.end(), folded) != Forms.end();
}

/// Where the name begins that is parted by a comma from its legal form at `head`; `head` where none is.
std::uint32_t acrossComma(const PreparedText &text, std::uint32_t head)
{
    if (head < 2 || !inSentence(text, head - 2, head) || !text.is(head - 1, ",") || !isLegalForm(text.folded(head)) ||
        !isNamePart(text, head - 2))
        return head;
    return beginOfRun(text, head - 1);
}

/// Where the name begins whose class word begins at `head`.
std::uint32_t leftOf(const PreparedText &text, std::uint32_t head, const HeadRule &rule)
{
    if (text.sentenceOf(head).words.first == head)
        return head;
    std::uint32_t first = beginOfRun(text, head);
    if (first == head && rule.head == LexiconClass::CompanySuffix)
        first = acrossComma(text, head);
    if (first == head && text.sentenceOf(head).style != CaseStyle::Ordinary)
        return leftInHeading(text, head);
    for (std::uint32_t i = head; i > first; --i) {
        if (isTitleBefore(text, i - 1)) {
            first = i;
            break;
        }
    }
    if (rule.type == EntityType::Organization) {
        first = acrossAnd(text, first, head);
        first = acrossPossessive(text, first, head);
    }
    while (rule.takesNumbers && first > 0 && inSentence(text, first - 1, head) && isEventNumber(text, first - 1))
        --first;
    while (first < head && (isLeadingModifier(text, first) || text.is(first, "-")))
        ++first;
    return first;
}

/// Where the name ends whose class word ends at `end`.
std::uint32_t rightOf(const PreparedText &text, std::uint32_t end, const HeadRule &rule)
{
    return rule.takesOf ? endOfComplement(text, end) : end;
}

/// Class words that stand before the name they make.
bool isLeadingHead(std::string_view folded)
{
    constexpr auto Words = std::to_array<std::string_view>(
        {"avenida", "banco", "banque",    "calle",   "camp",  "cape",      "casa",    "cyclone", "estadio", "fort",
         "groupe",  "grup",  "grupo",     "gruppo",  "hotel", "hurricane", "jebel",   "lake",    "loch",    "mount",
         "mt",      "mt.",   "operation", "palazzo", "paseo", "piazza",    "plaza",   "point",   "port",    "puerto",
         "rio",     "river", "rue",       "san",     "santa", "storm",     "typhoon", "via",     "villa",   "wadi"});
    return std::find(Words.begin(), Words.end(), folded) != Words.end();
}

bool isStorm(const PreparedText &text, std::uint32_t index)
{
    return text.is(index, "storm") || text.is(index, "hurricane") || text.is(index, "typhoon") ||
           text.is(index, "cyclone");
}

/// Storms are called like persons or by words of no language: "Storm Shadow" is a missile.
bool isStormName(const PreparedText &text, std::uint32_t index)
{
    return index < text.size() &&
           (text.hasClass(index, classBit(LexiconClass::GivenName)) || text.formOf(index).classes == 0);
}

/// "Lake | Baikal", "Hurricane | Katrina", "Grupo | México", "Baykar Technology | Azerbaijan", "... Exhibition | ADEX".
std::uint32_t nameAfter(const PreparedText &text, WordRange head, std::uint32_t first, const HeadRule &rule)
{
    const std::uint32_t end = head.end;
    if (!rule.takesName || !inSentence(text, end, end - 1) || !isNamePart(text, end))
        return end;
    if (text.sentenceOf(end).style != CaseStyle::Ordinary) // "Storm | Boris Hits Poland"
        return rule.type == EntityType::Event && isLeadingHead(text.folded(first)) &&
                       text.hasClass(end, classBit(LexiconClass::GivenName))
                   ? end + 1
                   : end;
    if (first == head.first && isLeadingHead(text.folded(first)))
        return endOfRun(text, end);
    if (rule.type == EntityType::Place)
        return end;
    if (rule.type == EntityType::Event)
        return text.word(end).form == WordForm::AllCapitals ? end + 1 : end;
    const LexiconPhrase *place = text.longestMatch(end, PlaceClasses);
    return place ? place->words.end : end;
}

/// "the Air Force", "Navy | Commander": a class word that stands for the one body the reader knows.
float bareStrength(const PreparedText &text, WordRange words)
{
    if (text.word(words.first).isInitial && words.size() == 1)
        return 0.0F;
    if (inSentence(text, words.end, words.first) && text.isNameLike(words.end) &&
        text.hasClass(words.end, classMask(LexiconClass::OfficeHead, LexiconClass::Rank)))
        return 0.75F;
    const bool definite = words.first > 0 && text.is(words.first - 1, "the");
    return words.size() > 1 ? 0.75F : definite ? 0.52F : 0.0F;
}

/// "Baku Expo | Centre", "5th Anniversary | ... Exhibition": the last class word of a run decides what the name is.
bool isOverruled(const PreparedText &text, std::uint32_t end)
{
    const std::uint32_t last = inSentence(text, end, end - 1) ? endOfRun(text, end) : end;
    for (std::uint32_t i = end; i < last; ++i) {
        if (text.hasClass(i, HeadClasses) && !text.hasClass(i, classBit(LexiconClass::GivenName)))
            return true;
    }
    return false;
}

/// "Great | Service", "Poor | Service" at the beginning of a line: capitals that mean nothing.
bool isPlainPhrase(const PreparedText &text, WordRange words)
{
    constexpr int VeryCommon = 20;
    for (std::uint32_t i = words.first; i < words.end; ++i) {
        const FoldedForm &form = text.formOf(i);
        if (!text.word(i).isInitial || form.commonness == 0 || form.commonness > VeryCommon || form.capital > 0)
            return false;
    }
    return true;
}

/// "Water Resources | Minister": not a company but what the minister is for.
bool isFieldOfOffice(const PreparedText &text, std::uint32_t end, const HeadRule &rule)
{
    return rule.type == EntityType::Company && inSentence(text, end, end - 1) &&
           (text.is(end, "minister") || text.is(end, "ministry") || text.is(end, "secretary"));
}

/// "Hayes Street | Grill": the class word is perhaps not the last word of the name.
bool isFollowedByName(const PreparedText &text, std::uint32_t end)
{
    return inSentence(text, end, end - 1) && isNamePart(text, end) &&
           !text.hasClass(end, TitleClasses | PlaceClasses | CountryClasses | classBit(LexiconClass::GivenName));
}

/// "White House": a list has just these words as something else.
bool isKnownPlace(const PreparedText &text, WordRange words)
{
    const LexiconPhrase *place = text.longestMatch(words.first, PlaceClasses);
    return place && place->words == words && text.entryOf(*place, PlaceClasses)->decides;
}

void addHead(const PreparedText &text, const LexiconPhrase &match, const HeadRule &rule, Candidates &candidates)
{
    const bool takesLeft = rule.takesLeft && !(isStorm(text, match.words.first) && match.words.first > 0 &&
                                               !text.is(match.words.first - 1, "tropical") &&
                                               !text.is(match.words.first - 1, "super")); // "Eurofighter | Typhoon"
    const std::uint32_t first = takesLeft ? leftOf(text, match.words.first, rule) : match.words.first;
    const std::uint32_t end = rightOf(text, match.words.end, rule);
    // "Bayraktar | UAVs": an abbreviation is written large and yet a plain class word.
    const bool isPlain = rule.type == EntityType::Product && text.word(match.words.first).form != WordForm::Capitalised;
    if (isPlain || (rule.type != EntityType::Place && isKnownPlace(text, {first, end})))
        return;
    const bool extended = first < match.words.first || end > match.words.end;
    const TextSpan evidence = text.spanOf(match.words);
    float strength = rule.strength;
    if (rule.type == EntityType::Product && match.words.first - first > 2) // "Nancy Grace Roman Space | Telescope"
        strength += 0.24F;
    if (first < match.words.first && isPlainPhrase(text, {first, match.words.first}))
        strength -= 0.35F;
    if (isOverruled(text, match.words.end) || isFieldOfOffice(text, match.words.end, rule))
        strength -= 0.3F;
    else if (isFollowedByName(text, match.words.end))
        strength -= 0.15F;
    const auto add = [&](WordRange words, float sure) {
        Candidate candidate = candidateFor(text, words, rule.type, sure, rule.rule);
        candidate.evidence = evidence;
        candidates.push_back(std::move(candidate));
    };
    if (extended)
        add({first, end}, strength);
    else if (rule.type == EntityType::Organization)
        add(match.words, bareStrength(text, match.words));
    if (end > match.words.end && first < match.words.first)
        add({first, match.words.end}, strength - 0.1F);
    const std::uint32_t named = nameAfter(text, match.words, first, rule);
    if (named > match.words.end)
        add({rule.type == EntityType::Place ? match.words.first : first, named},
            isStorm(text, first) && isStormName(text, first + 1) ? StormStrength : rule.strength - 0.05F);
}

/// "Expo | Centre" is a class word itself and says more than "Centre".
bool isPartOfLongerHead(const PreparedText &text, const LexiconPhrase &match)
{
    constexpr std::uint32_t LongestHead = 4;
    for (std::uint32_t back = 1; back < LongestHead && back <= match.words.first; ++back) {
        for (const LexiconPhrase &longer : text.matchesAt(match.words.first - back)) {
            if ((longer.classes & HeadClasses) != 0 && longer.words.end >= match.words.end)
                return true;
        }
    }
    return false;
}

/// Of the works only those of law have names made by their class word: "Indus Waters | Treaty".
bool isLegalWork(std::string_view folded)
{
    constexpr std::array<std::string_view, 10> Words = {"accord",       "accords",    "act",  "agreement", "charter",
                                                        "constitution", "convention", "pact", "protocol",  "treaty"};
    return std::find(Words.begin(), Words.end(), folded) != Words.end();
}

} // namespace

void addHeadPatterns(const PreparedText &text, Candidates &candidates)
{
    for (const LexiconPhrase &match : text.matches()) {
        if ((match.classes & HeadClasses) == 0 || !text.isNameLike(match.words.first) ||
            isPartOfLongerHead(text, match))
            continue;
        for (const HeadRule &rule : HeadRules) {
            const bool applies = (match.classes & classBit(rule.head)) != 0;
            if (applies && (rule.type != EntityType::Work || isLegalWork(text.folded(match.words.end - 1))))
                addHead(text, match, rule, candidates);
        }
    }
}

} // namespace lectern
