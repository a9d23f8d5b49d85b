// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/annotate/namedphrases.h"

#include "app/annotate/knownnames.h"
#include "app/annotate/namerules.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>

namespace lectern {

namespace {

using namespace std::string_view_literals;

constexpr std::uint64_t WorkHeadClass = classBit(LexiconClass::WorkHead);

/// What a defined name is by the class words in it, the last of them first.
std::optional<EntityType> typeByHeads(const PreparedText &text, WordRange words)
{
    for (std::uint32_t i = words.end; i > words.first; --i) {
        const std::uint64_t classes = text.formOf(i - 1).classes;
        if ((classes & classMask(LexiconClass::OrganizationHead, LexiconClass::GovernmentBody)) != 0)
            return EntityType::Organization;
        if ((classes & classBit(LexiconClass::EventHead)) != 0)
            return EntityType::Event;
        if ((classes & classMask(LexiconClass::CompanyHead, LexiconClass::CompanySuffix)) != 0)
            return EntityType::Company;
    }
    return std::nullopt;
}

/// Where the words before `end` begin whose initials spell the acronym backwards; `end` where they do not.
std::uint32_t beginOfInitials(const PreparedText &text, std::uint32_t end, std::string_view acronym)
{
    constexpr std::uint32_t MostSmallWords = 2;
    std::size_t left = acronym.size();
    std::uint32_t at = end;
    std::uint32_t small = 0;
    while (left > 0 && at > 0 && inSentence(text, at - 1, end)) {
        --at;
        const Word &word = text.word(at);
        if (text.isJoiningHyphen(at) || text.isPossessive(at))
            continue;
        if (word.kind != TokenKind::Word)
            return end;
        if (text.isNameLike(at) && text.folded(at).front() == acronym[left - 1]) {
            --left;
            small = 0;
        } else if (word.form != WordForm::Lower || !text.hasFlag(at, WordFlag::Function) || ++small > MostSmallWords) {
            return end;
        }
    }
    return left == 0 ? at : end;
}

bool isQuote(std::string_view mark)
{
    return mark == "\"" || mark == "\u201C" || mark == "\u201D" || mark == "\u2018" || mark == "\u2019" ||
           mark == "'" || mark == "\u00AB" || mark == "\u00BB" || mark == "\u201E";
}

/// Every word of the title is written large but the small ones between.
bool isWrittenAsTitle(const PreparedText &text, WordRange words)
{
    if (words.size() == 0 || !text.isNameLike(words.first))
        return false;
    std::uint32_t names = 0;
    for (std::uint32_t i = words.first; i < words.end; ++i) {
        const Word &word = text.word(i);
        const bool isSmall = text.hasFlag(i, WordFlag::Function) || text.hasFlag(i, WordFlag::Particle);
        if (word.kind == TokenKind::Word && !text.isNameLike(i) && !isSmall)
            return false;
        names += text.isNameLike(i);
    }
    return names > 0;
}

/// A class word of works, or whoever makes them, shortly before the title or right after it.
bool speaksOfWorks(const PreparedText &text, WordRange title)
{
    constexpr std::uint32_t Reach = 12;
    constexpr auto Words = std::to_array<std::string_view>(
        {"actor"sv,  "actress"sv, "album"sv,   "anthology"sv, "award"sv,      "ballet"sv,    "bestseller"sv,
         "book"sv,   "cinema"sv,  "comedy"sv,  "composer"sv,  "concerto"sv,   "director"sv,  "documentary"sv,
         "drama"sv,  "essay"sv,   "film"sv,    "films"sv,     "film-maker"sv, "filmmaker"sv, "hit"sv,
         "memoir"sv, "movie"sv,   "musical"sv, "novel"sv,     "novelist"sv,   "opera"sv,     "painting"sv,
         "play"sv,   "podcast"sv, "poem"sv,    "prize"sv,     "sculpture"sv,  "sequel"sv,    "series"sv,
         "show"sv,   "singer"sv,  "single"sv,  "song"sv,      "soundtrack"sv, "symphony"sv,  "thriller"sv,
         "trilogy"sv});
    const auto tells = [&](std::uint32_t at) {
        return text.word(at).form == WordForm::Lower &&
               std::find(Words.begin(), Words.end(), text.folded(at)) != Words.end();
    };
    for (std::uint32_t i = title.first; i > 0 && title.first - i < Reach && inSentence(text, i - 1, title.first); --i) {
        if (tells(i - 1))
            return true;
    }
    for (std::uint32_t i = title.end; i < title.end + Reach && inSentence(text, i, title.first); ++i) {
        if (tells(i))
            return true;
    }
    return false;
}

/// The title between the mark at `open` and the one that closes it; empty where what is quoted is no title.
WordRange titleAfter(const PreparedText &text, std::uint32_t open)
{
    constexpr std::uint32_t LongestTitle = 12;
    std::uint32_t end = open + 1;
    while (inSentence(text, end, open) && end < open + LongestTitle && !isQuote(text.text(end)))
        ++end;
    if (!inSentence(text, end, open) || !isQuote(text.text(end)))
        return {};
    if (end > open + 2 && text.folded(end - 1) == ",")
        --end;
    return {open + 1, end};
}

} // namespace

void addDefinedNames(const PreparedText &text, Candidates &candidates)
{
    constexpr float Strength = 0.95F;
    constexpr std::size_t ShortestAcronym = 3;
    for (std::uint32_t i = 1; i + 2 < text.size(); ++i) {
        if (text.text(i) != "(" || text.text(i + 2) != ")" || text.word(i + 1).form != WordForm::AllCapitals ||
            text.folded(i + 1).size() < ShortestAcronym || !inSentence(text, i - 1, i + 2))
            continue;
        const std::uint32_t first = beginOfInitials(text, i, text.folded(i + 1));
        const std::optional<EntityType> type = first < i ? typeByHeads(text, {first, i}) : std::nullopt;
        if (!type)
            continue;
        Candidate candidate = candidateFor(text, {first, i}, *type, Strength, "name-of-acronym");
        candidate.evidence = text.word(i + 1).span;
        candidates.push_back(std::move(candidate));
    }
}

void addDayPapers(const PreparedText &text, Candidates &candidates)
{
    constexpr float Strength = 0.97F;
    constexpr std::uint64_t LeadClasses = PlaceClasses | classBit(LexiconClass::Weekday);
    constexpr auto Papers = std::to_array<std::string_view>(
        {"echo"sv,   "express"sv, "gazette"sv,   "guardian"sv, "herald"sv,  "independent"sv, "mail"sv,   "mercury"sv,
         "mirror"sv, "monitor"sv, "nation"sv,    "observer"sv, "post"sv,    "punch"sv,       "review"sv, "standard"sv,
         "star"sv,   "sun"sv,     "telegraph"sv, "times"sv,    "tribune"sv, "vision"sv,      "world"sv});
    for (std::uint32_t i = 0; i + 1 < text.size(); ++i) {
        const bool leads = text.hasClass(i, LeadClasses) || text.is(i, "daily") || text.is(i, "evening");
        if (!leads || text.sentenceOf(i).style != CaseStyle::Ordinary || !inSentence(text, i + 1, i) ||
            !text.isNameLike(i) || !text.isNameLike(i + 1) ||
            std::find(Papers.begin(), Papers.end(), text.folded(i + 1)) == Papers.end())
            continue;
        candidates.push_back(
            candidateFor(text, {i, endOfRun(text, i + 1)}, EntityType::Organization, Strength, "paper-of-day-or-town"));
    }
}

void addPeoples(const PreparedText &text, Candidates &candidates)
{
    constexpr float Strength = 0.86F;
    const auto isOneName = [&](std::uint32_t at) {
        return text.word(at).form == WordForm::Capitalised && !text.word(at).isInitial && isNamePart(text, at) &&
               !text.hasClass(at, PlaceClasses | BodyClasses | TitleClasses | HeadClasses);
    };
    for (std::uint32_t i = 1; i + 1 < text.size(); ++i) {
        if (!isOneName(i) || !inSentence(text, i - 1, i + 1))
            continue;
        const bool named = text.is(i - 1, "indigenous") || text.is(i - 1, "ethnic") || text.is(i - 1, "tribal");
        const bool isPeople = text.is(i + 1, "people") || text.is(i + 1, "peoples") || text.is(i + 1, "tribe") ||
                              text.is(i + 1, "minority") || text.is(i + 1, "indigenous") || text.is(i + 1, "ethnic") ||
                              text.is(i + 1, "tribesmen") || text.is(i + 1, "herders");
        const bool isRun = text.isNameLike(i - 1) && !text.word(i - 1).isInitial;
        if ((named || (isPeople && !isRun)) && !text.isNameLike(i + 1))
            candidates.push_back(candidateFor(text, {i, i + 1}, EntityType::Nationality, Strength, "people"));
    }
}

void addDiseases(const PreparedText &text, Candidates &candidates)
{
    constexpr float Strength = 0.97F;
    constexpr auto Known = std::to_array<std::string_view>(
        {"alzheimer"sv, "asperger"sv, "crohn"sv, "hodgkin"sv, "huntington"sv, "parkinson"sv, "tourette"sv});
    constexpr auto Heads =
        std::to_array<std::string_view>({"chorea"sv, "disease"sv, "lymphoma"sv, "palsy"sv, "syndrome"sv});
    for (std::uint32_t i = 0; i + 1 < text.size(); ++i) {
        if (!text.isNameLike(i) || !inSentence(text, i + 1, i) || !text.isPossessive(i + 1))
            continue;
        const bool isKnown = std::find(Known.begin(), Known.end(), text.folded(i)) != Known.end();
        const bool isHeaded =
            inSentence(text, i + 2, i) && std::find(Heads.begin(), Heads.end(), text.folded(i + 2)) != Heads.end();
        if (isHeaded || (isKnown && (i == 0 || !inSentence(text, i - 1, i) || !text.isNameLike(i - 1))))
            candidates.push_back(candidateFor(text, {i, i + 1}, std::nullopt, Strength, "disease"));
    }
}

void addWorks(const PreparedText &text, Candidates &candidates)
{
    constexpr float Strength = 0.97F;
    KnownNames titles;
    for (std::uint32_t i = 0; i + 2 < text.size(); ++i) {
        if (!isQuote(text.text(i)) || (text.word(i + 1).spaceBefore && text.word(i).spaceBefore))
            continue;
        const WordRange title = titleAfter(text, i);
        if (title.size() == 0 || !isWrittenAsTitle(text, title))
            continue;
        const bool headed = i > 0 && inSentence(text, i - 1, i) && text.hasClass(i - 1, WorkHeadClass);
        const bool speaks = headed || (title.size() > 1 && speaksOfWorks(text, title));
        if (!speaks)
            continue;
        KnownName name;
        name.forms = formsOf(text, title);
        name.type = EntityType::Work;
        name.strength = Strength;
        name.rule = "quoted-title";
        name.evidence = text.spanOf(title);
        titles.learn(std::move(name));
    }
    titles.propose(text, candidates);
}

} // namespace lectern
