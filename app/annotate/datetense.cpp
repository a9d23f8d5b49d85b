// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/annotate/datetense.h"

#include <algorithm>
#include <array>
#include <optional>

namespace lectern {

namespace {

using Words = std::span<const DateWord>;

constexpr std::size_t Reach = 25;   ///< words looked at on either side
constexpr std::size_t AuxReach = 4; ///< words between "will" or "to" and its verb

template<std::size_t N>
bool isOneOf(std::string_view word, const std::array<std::string_view, N> &list)
{
    return std::find(list.begin(), list.end(), word) != list.end();
}

/// Words that speak of the future whatever stands around them.
bool isFutureWord(std::string_view word)
{
    static constexpr std::array<std::string_view, 16> List = {
        "will",    "'ll",   "shall",    "upcoming", "ahead",    "due",    "slated", "scheduled",
        "planned", "plans", "planning", "expected", "tomorrow", "coming", "poised", "deadline"};
    return isOneOf(word, List);
}

/// Present forms that news uses for what is arranged: "opens on Friday".
bool isArrangement(std::string_view word)
{
    static constexpr std::array<std::string_view, 16> List = {
        "begins", "starts",  "opens",     "takes", "runs", "meets", "arrives", "departs",
        "kicks",  "expires", "premieres", "airs",  "is",   "are",   "hosts",   "gets"};
    return isOneOf(word, List);
}

bool isPastWord(std::string_view word)
{
    static constexpr std::array<std::string_view, 84> Irregular = {
        "was",   "were",  "had",   "did",   "said",   "told",    "met",   "held",    "took",   "made",       "came",
        "went",  "gave",  "began", "saw",   "found",  "left",    "led",   "got",     "fell",   "rose",       "won",
        "lost",  "sent",  "spoke", "wrote", "became", "brought", "built", "bought",  "fought", "knew",       "kept",
        "paid",  "ran",   "sold",  "shot",  "stood",  "struck",  "swore", "thought", "threw",  "understood", "withdrew",
        "broke", "fled",  "sank",  "swam",  "chose",  "hid",     "wore",  "tore",    "bore",   "ate",        "woke",
        "froze", "stole", "dug",   "fed",   "felt",   "forgot",  "hung",  "laid",    "lent",   "lit",        "meant",
        "rang",  "rode",  "shook", "sat",   "slept",  "slid",    "spent", "swept",   "taught", "flew",       "grew",
        "heard", "hit",   "drew",  "drove", "died",   "born",    "has"};
    if (isOneOf(word, Irregular))
        return true;
    static constexpr std::array<std::string_view, 8> NoVerbs = {"need",   "indeed", "hundred", "exceed",
                                                                "united", "speed",  "proceed", "based"};
    return word.size() > 4 && word.ends_with("ed") && !isOneOf(word, NoVerbs);
}

bool endsClause(const DateWord &word)
{
    static constexpr std::array<std::string_view, 6> Marks = {";", ":", "—", "(", ")", "\""};
    return isOneOf(word.lower, Marks);
}

/// "will", "to", "would" shortly before the verb at `at`.
bool hasFutureAuxiliary(Words words, std::size_t at)
{
    static constexpr std::array<std::string_view, 6> Auxiliaries = {"will", "'ll", "shall", "to", "would", "may"};
    for (std::size_t back = 1; back <= AuxReach && back <= at; ++back) {
        const DateWord &word = words[at - back];
        if (word.token == TokenKind::Punctuation || (back > 1 && isPastWord(word.lower)))
            return false;
        const bool isPurpose = word.is("to") && at - back > 0 && words[at - back - 1].is("according");
        if (isOneOf(word.lower, Auxiliaries) && !word.hasCapital && !isPurpose)
            return true;
    }
    return false;
}

/// "set the hearing for | 1 June", "adjourned until | March": what was decided lies ahead.
bool isTermOfPlan(Words words, std::size_t first)
{
    constexpr std::size_t PlanReach = 6;
    static constexpr std::array<std::string_view, 17> Plans = {
        "set",      "sets",     "scheduled", "slated", "planned", "fixed",  "adjourned", "postponed", "delayed",
        "deferred", "extended", "moved",     "wait",   "waits",   "called", "booked",    "invited"};
    if (first == 0 || !(words[first - 1].is("for") || words[first - 1].is("until") || words[first - 1].is("till")))
        return false;
    for (std::size_t back = 2; back <= PlanReach && back <= first && !endsClause(words[first - back]); ++back) {
        if (isOneOf(words[first - back].lower, Plans))
            return true;
    }
    return false;
}

std::optional<DateTense> tenseOf(Words words, std::size_t at)
{
    const DateWord &word = words[at];
    if (isFutureWord(word.lower))
        return DateTense::Future;
    if (isPastWord(word.lower))
        return hasFutureAuxiliary(words, at) ? DateTense::Future : DateTense::Past;
    if (isArrangement(word.lower) || (word.is("be") && hasFutureAuxiliary(words, at)))
        return DateTense::Future;
    // "is to visit", "would meet": any plain verb after them.
    if (word.is("would") || (word.is("to") && at > 0 && (words[at - 1].is("is") || words[at - 1].is("are"))))
        return DateTense::Future;
    return std::nullopt;
}

} // namespace

DateTense tenseAround(std::span<const DateWord> words, std::size_t first, std::size_t end)
{
    // "by June" sets a term, unless something was done by then: "it was ready by June", "by June it had fallen".
    static constexpr std::array<std::string_view, 4> Done = {"was", "were", "had", "been"};
    if (first > 0 && words[first - 1].is("by") &&
        std::none_of(words.begin(), words.end(), [](const DateWord &word) { return isOneOf(word.lower, Done); }))
        return DateTense::Future;
    if (isTermOfPlan(words, first))
        return DateTense::Future;
    for (std::size_t at = first; at > 0 && first - at < Reach; --at) {
        if (endsClause(words[at - 1]))
            break;
        if (const std::optional<DateTense> tense = tenseOf(words, at - 1))
            return *tense;
    }
    for (std::size_t at = end; at < words.size() && at - end < Reach; ++at) {
        if (endsClause(words[at]))
            break;
        if (const std::optional<DateTense> tense = tenseOf(words, at))
            return *tense;
    }
    return DateTense::Unknown;
}

} // namespace lectern
