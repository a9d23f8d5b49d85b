// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/annotate/specialpatterns.h"

#include "app/annotate/namerules.h"

#include <algorithm>
#include <array>

namespace lectern {

namespace {

using namespace std::string_view_literals;

constexpr std::uint64_t OrganizationHeadClass = classBit(LexiconClass::OrganizationHead);

/// "Ministries" -> "Ministry", "Forces" stays, "Universities" -> "University", "Councils" -> "Council".
std::string singularOf(std::string_view plural)
{
    if (plural.ends_with("ies"))
        return std::string(plural.substr(0, plural.size() - 3)) + "y";
    if (plural.ends_with('s') && !plural.ends_with("ss"))
        return std::string(plural.substr(0, plural.size() - 1));
    return std::string(plural);
}

/// "<modifier> <shared words> <singular head>".
std::string fullName(const PreparedText &text, WordRange modifier, WordRange shared)
{
    std::string name(text.textOf(modifier));
    name += ' ';
    if (shared.size() > 1) {
        name += text.textOf({shared.first, shared.end - 1});
        name += ' ';
    }
    return name + singularOf(text.text(shared.end - 1));
}

/// End of the capitalised words up to a class word in the plural; `first` where there is none.
std::uint32_t endOfSharedHead(const PreparedText &text, std::uint32_t first)
{
    constexpr std::uint32_t MostWords = 5;
    for (std::uint32_t i = first; i < first + MostWords && inSentence(text, i, first) && text.isNameLike(i); ++i) {
        if (text.hasClass(i, OrganizationHeadClass) && text.folded(i).ends_with('s'))
            return i + 1;
    }
    return first;
}

bool isNumberWord(const PreparedText &text, std::uint32_t index)
{
    return text.word(index).form == WordForm::Number || text.hasFlag(index, WordFlag::Ordinal);
}

constexpr auto WebEndings = std::to_array<std::string_view>(
    {"am"sv, "az"sv,  "be"sv,   "bg"sv, "ch"sv, "co"sv, "com"sv,  "cz"sv,  "de"sv, "es"sv, "eu"sv, "fi"sv,
     "fr"sv, "ge"sv,  "gr"sv,   "hu"sv, "ie"sv, "in"sv, "info"sv, "int"sv, "io"sv, "it"sv, "jp"sv, "kz"sv,
     "me"sv, "net"sv, "news"sv, "ng"sv, "nl"sv, "no"sv, "nz"sv,   "org"sv, "pk"sv, "pl"sv, "pt"sv, "ro"sv,
     "ru"sv, "se"sv,  "tr"sv,   "tv"sv, "ua"sv, "uk"sv, "us"sv,   "uz"sv,  "za"sv});
static_assert(std::is_sorted(WebEndings.begin(), WebEndings.end()));

bool isWebName(std::string_view folded)
{
    const std::size_t stop = folded.rfind('.');
    if (stop == folded.npos || stop < 2 || folded.find('@') != folded.npos || folded.find('/') != folded.npos ||
        folded.starts_with("www."))
        return false;
    return std::binary_search(WebEndings.begin(), WebEndings.end(), folded.substr(stop + 1));
}

} // namespace

void addCoordinations(const PreparedText &text, Candidates &candidates)
{
    constexpr float Strength = 0.97F;
    for (std::uint32_t i = 1; i + 2 < text.size(); ++i) {
        if (!text.is(i, "and") || !inSentence(text, i - 1, i) || !inSentence(text, i + 2, i))
            continue;
        const LexiconPhrase *right = countryAt(text, i + 1);
        if (!right)
            continue;
        const std::uint32_t end = endOfSharedHead(text, right->words.end);
        if (end == right->words.end)
            continue;
        const std::uint32_t first = beginOfRun(text, i);
        const LexiconPhrase *left = first < i ? countryAt(text, first) : nullptr;
        if (!left || left->words.end != i)
            continue;
        const WordRange shared{right->words.end, end};
        Candidate candidate =
            candidateFor(text, {first, end}, EntityType::Organization, Strength, "coordinated-organizations");
        candidate.alsoNames = {fullName(text, left->words, shared), fullName(text, right->words, shared)};
        candidate.evidence = text.word(end - 1).span;
        candidates.push_back(std::move(candidate));
    }
}

void addWars(const PreparedText &text, Candidates &candidates)
{
    constexpr float Strength = 0.93F;
    for (std::uint32_t i = 2; i < text.size(); ++i) {
        if (!text.is(i, "war") || !inSentence(text, i - 2, i))
            continue;
        std::uint32_t first = i;
        if (text.is(i - 1, "day") && i >= 3 && text.isJoiningHyphen(i - 2) && inSentence(text, i - 3, i))
            first = i - 3;
        else if (text.isNameLike(i - 1)) {
            const std::uint32_t run = beginOfRun(text, i);
            first = run > 0 && inSentence(text, run - 1, i) && isNumberWord(text, run - 1) ? run - 1
                    : text.hasFlag(run, WordFlag::Ordinal) && run + 1 < i                  ? run
                                                                                           : i;
        }
        if (first < i)
            candidates.push_back(candidateFor(text, {first, i + 1}, EntityType::Event, Strength, "war"));
    }
}

void addDatedEvents(const PreparedText &text, Candidates &candidates)
{
    constexpr float Strength = 0.9F;
    constexpr std::size_t YearDigits = 4;
    for (std::uint32_t i = 0; i + 2 < text.size(); ++i) {
        if (text.word(i).form != WordForm::Number || text.word(i).span.size() != YearDigits ||
            !inSentence(text, i + 2, i))
            continue;
        const std::uint32_t end = endOfRun(text, i + 1);
        if (end == i + 1 || !inSentence(text, end, i) || text.word(end).form != WordForm::Lower)
            continue;
        const LexiconPhrase *head = text.longestMatch(end, classBit(LexiconClass::EventHead));
        if (head && !text.is(end, "open")) // "the 2024 Paris Olympics | open"
            candidates.push_back(candidateFor(text, {i, head->words.end}, EntityType::Event, Strength, "dated-event"));
    }
}

void addDatelines(const PreparedText &text, Candidates &candidates)
{
    constexpr std::uint32_t LongestPlace = 3;
    for (const SentenceInfo &sentence : text.sentences()) {
        if (sentence.kind != RegionKind::Body)
            continue;
        std::uint32_t end = sentence.words.first;
        while (end < sentence.words.end && end - sentence.words.first < LongestPlace &&
               text.word(end).form == WordForm::AllCapitals)
            ++end;
        if (end == sentence.words.first || end + 1 >= sentence.words.end)
            continue;
        const std::string_view mark = text.text(end);
        const bool parts = mark == "\u2014" || mark == ":" || mark == "\u2013" || mark == "(" || mark == "," ||
                           mark == "/" || (mark == "-" && text.word(end).spaceBefore);
        if (parts && (mark != "," || text.isNameLike(end + 1)))
            candidates.push_back(candidateFor(text, {sentence.words.first, end}, EntityType::Place,
                                              mark == "," || mark == ":" ? 0.5F : 0.8F, "dateline"));
    }
}

void addWebNames(const PreparedText &text, Candidates &candidates)
{
    constexpr float Name = 0.9F;
    constexpr float Address = 0.4F; // too little alone
    for (std::uint32_t i = 0; i < text.size(); ++i) {
        if (text.word(i).kind == TokenKind::Word && isWebName(text.folded(i)))
            candidates.push_back(candidateFor(text, {i, i + 1}, EntityType::Organization,
                                              text.word(i).form == WordForm::Lower ? Address : Name, "web-name"));
    }
}

void addMailNames(const PreparedText &text, Candidates &candidates)
{
    constexpr float Strength = 0.96F;
    constexpr std::uint32_t LongestPart = 3;
    const auto isQuote = [&text](std::uint32_t index) { return text.text(index) == "\""; };
    for (std::uint32_t i = 0; i + 5 < text.size(); ++i) {
        if (!isQuote(i) || !text.isNameLike(i + 1))
            continue;
        const std::uint32_t comma = endOfRun(text, i + 1);
        if (comma > i + LongestPart || !inSentence(text, comma + 2, i) || !text.is(comma, ","))
            continue;
        const std::uint32_t end = endOfRun(text, comma + 1);
        if (end > comma + 1 && end <= comma + 1 + LongestPart && inSentence(text, end, i) && isQuote(end) &&
            inSentence(text, end + 1, i) && (text.is(end + 1, "<") || text.is(end + 1, "(")))
            candidates.push_back(candidateFor(text, {i + 1, end}, EntityType::Person, Strength, "mail-address"));
    }
}

void addBylines(const PreparedText &text, Candidates &candidates)
{
    constexpr float Strength = 0.97F;
    const auto add = [&](const MetadataValue &value, EntityType type, std::string_view rule) {
        const WordRange words = text.wordsOf(value.span);
        if (words.size() > 0 && text.spanOf(words) == value.span)
            candidates.push_back(candidateFor(text, words, type, Strength, rule));
    };
    const Metadata &metadata = text.article().metadata;
    for (const MetadataValue &author : metadata.byline)
        add(author, EntityType::Person, "byline");
    if (metadata.source)
        add(*metadata.source, EntityType::Organization, "source");
}

} // namespace lectern
