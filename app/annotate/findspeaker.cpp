// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/annotate/findspeaker.h"

#include "app/annotate/namerules.h"

#include <algorithm>

namespace lectern {

namespace {

constexpr std::uint64_t ReportingClass = classBit(LexiconClass::ReportingVerb);
constexpr std::uint64_t TitleNounClasses =
    classMask(LexiconClass::Office, LexiconClass::OfficeHead, LexiconClass::Rank);
constexpr std::uint32_t WidestSubject = 14; ///< words between a subject and its verb

bool isClauseMark(const PreparedText &text, std::uint32_t index)
{
    const std::string_view mark = text.text(index);
    return mark == ";" || mark == "." || mark == ":" || mark == "\"" || mark == "\u201C" || mark == "\u201D";
}

/// Between a subject and its verb: "has also repeatedly | said".
bool isBeforeVerb(const PreparedText &text, std::uint32_t index)
{
    return text.is(index, "also") || text.is(index, "has") || text.is(index, "have") || text.is(index, "had") ||
           (text.word(index).form == WordForm::Lower && text.folded(index).ends_with("ly"));
}

} // namespace

SpeakerFinder::SpeakerFinder(const PreparedText &text, const std::vector<PlacedMention> &mentions,
                             const std::vector<Role> &roles)
    : m_text(text), m_mentions(mentions), m_roles(roles)
{
}

bool SpeakerFinder::isCueVerb(std::uint32_t word) const
{
    return m_text.word(word).form == WordForm::Lower && m_text.hasClass(word, ReportingClass);
}

bool SpeakerFinder::maySpeak(const PlacedMention &mention) const
{
    return mention.type == EntityType::Person || mention.type == EntityType::Organization ||
           mention.type == EntityType::Company;
}

std::optional<SpeechCue> SpeakerFinder::cueAfter(std::uint32_t first, std::uint32_t end) const
{
    for (std::uint32_t i = first; i < end; ++i) {
        if (m_text.is(i, "according"))
            return accordingTo(i, end);
        if (isCueVerb(i))
            return cueAt(i, first, end);
    }
    return std::nullopt;
}

std::optional<SpeechCue> SpeakerFinder::cueBefore(std::uint32_t first, std::uint32_t end) const
{
    for (std::uint32_t i = end; i > first; --i) {
        if (m_text.is(i - 1, "according"))
            return accordingTo(i - 1, end);
        if (isCueVerb(i - 1))
            return cueAt(i - 1, first, end);
    }
    return std::nullopt;
}

std::optional<SpeechCue> SpeakerFinder::accordingTo(std::uint32_t at, std::uint32_t end) const
{
    if (at + 1 >= end || !m_text.is(at + 1, "to"))
        return std::nullopt;
    SpeechCue cue;
    cue.words = {at, at + 2};
    cue.subjectBegin = at;
    if (const PlacedMention *mention = mentionBeginningAfter(at + 2, end))
        cue.speaker = mention->index;
    return cue;
}

SpeechCue SpeakerFinder::cueAt(std::uint32_t verb, std::uint32_t first, std::uint32_t end) const
{
    SpeechCue cue;
    cue.words = {verb, verb + 1};
    cue.subjectBegin = verb;
    std::uint32_t before = verb;
    while (before > first && isBeforeVerb(m_text, before - 1))
        --before;
    if (before > first && m_text.hasFlag(before - 1, WordFlag::Pronoun)) {
        cue.subjectBegin = before - 1;
        const bool single = m_text.is(before - 1, "he") || m_text.is(before - 1, "she");
        cue.isCollective = !single && !m_text.is(before - 1, "i");
        if (single)
            cue.speaker = lastPersonBefore(before - 1);
        return cue;
    }
    if (const PlacedMention *subject = mentionEndingBefore(before, first)) {
        cue.subjectBegin = subject->words.first;
        cue.speaker = subject->index;
        return cue;
    }
    if (before > first) {
        cue.speaker = personWithTitle(before - 1);
        cue.isCollective = !cue.speaker;
        cue.subjectBegin = before - 1;
        if (cue.speaker)
            return cue;
    }
    if (const PlacedMention *subject = mentionBeginningAfter(verb + 1, end)) {
        cue.speaker = subject->index;
        cue.isCollective = false;
    }
    return cue;
}

/// The nearest mention before a verb that may be its subject; appositions between commas may stand between.
const PlacedMention *SpeakerFinder::mentionEndingBefore(std::uint32_t word, std::uint32_t first) const
{
    auto after =
        std::lower_bound(m_mentions.begin(), m_mentions.end(), word,
                         [](const PlacedMention &mention, std::uint32_t at) { return mention.words.first < at; });
    const PlacedMention *nearest = nullptr;
    while (after != m_mentions.begin()) {
        --after;
        if (after->words.first < first || word - after->words.end > WidestSubject)
            break;
        bool broken = false;
        for (std::uint32_t i = after->words.end; i < word; ++i)
            broken |= isClauseMark(m_text, i) || (isCueVerb(i) && i != word);
        if (broken)
            break;
        if (!maySpeak(*after))
            continue;
        if (isSubject(*after))
            return &*after;
        if (!nearest && after->words.end == word)
            nearest = &*after;
    }
    return nearest;
}

/// Not the object of a preposition: "the head of | the company" is not who speaks.
bool SpeakerFinder::isSubject(const PlacedMention &mention) const
{
    std::uint32_t at = mention.words.first;
    while (at > 0 && inSentence(m_text, at - 1, mention.words.first) &&
           (m_text.hasFlag(at - 1, WordFlag::Determiner) || m_text.hasClass(at - 1, TitleClasses)))
        --at;
    return at == 0 || !inSentence(m_text, at - 1, mention.words.first) ||
           !m_text.hasFlag(at - 1, WordFlag::Preposition);
}

const PlacedMention *SpeakerFinder::mentionBeginningAfter(std::uint32_t word, std::uint32_t end) const
{
    constexpr std::uint32_t WidestTitle = 12;
    auto after =
        std::lower_bound(m_mentions.begin(), m_mentions.end(), word,
                         [](const PlacedMention &mention, std::uint32_t at) { return mention.words.first < at; });
    const PlacedMention *body = nullptr;
    for (; after != m_mentions.end() && after->words.first < end && after->words.first - word <= WidestTitle; ++after) {
        for (std::uint32_t i = body ? body->words.end : word; i < after->words.first; ++i) {
            if (isClauseMark(m_text, i) || m_text.is(i, "that") || (body && !m_text.hasClass(i, TitleClasses)))
                return body;
        }
        if (after->type == EntityType::Person)
            return &*after;
        if (!body && maySpeak(*after))
            body = &*after;
    }
    return body;
}

std::optional<std::uint32_t> SpeakerFinder::lastPersonBefore(std::uint32_t word) const
{
    auto after =
        std::lower_bound(m_mentions.begin(), m_mentions.end(), word,
                         [](const PlacedMention &mention, std::uint32_t at) { return mention.words.first < at; });
    const PlacedMention *other = nullptr;
    constexpr std::uint32_t MostSentences = 4;
    while (after != m_mentions.begin()) {
        --after;
        if (m_text.word(word).sentence - m_text.word(after->words.first).sentence > MostSentences)
            break;
        if (after->type != EntityType::Person)
            continue;
        if (isSubject(*after))
            return after->index;
        if (!other)
            other = &*after;
    }
    if (other)
        return other->index;
    return std::nullopt;
}

/// "the presidential aide": the last person who is given that title.
std::optional<std::uint32_t> SpeakerFinder::personWithTitle(std::uint32_t word) const
{
    if (!m_text.hasClass(word, TitleNounClasses))
        return std::nullopt;
    const std::uint32_t at = m_text.word(word).span.begin;
    std::optional<std::uint32_t> person;
    for (const Role &role : m_roles) {
        if (role.head.begin >= at || role.kind == RoleKind::Honorific)
            continue;
        const WordRange head = m_text.wordsOf(role.head);
        for (std::uint32_t i = head.first; i < head.end; ++i) {
            if (m_text.word(i).formId == m_text.word(word).formId)
                person = role.person;
        }
    }
    return person;
}

} // namespace lectern
