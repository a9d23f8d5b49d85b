// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/annotate/preparedtext.h"

#include "app/base/folding.h"

#include <algorithm>
#include <charconv>
#include <unordered_map>
#include <utility>

namespace lectern {

namespace {

constexpr std::uint32_t AverageTokenBytes = 5;

std::uint32_t hashOf(std::string_view text)
{
    std::uint32_t hash = 2166136261U; // FNV-1a
    for (const char c : text)
        hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
    return hash;
}

bool isOpeningMark(std::string_view mark)
{
    return mark == "\"" || mark == "\u201C" || mark == "\u2018" || mark == "'" || mark == "\u00AB" ||
           mark == "\u201E" || mark == "(" || mark == "[";
}

bool isBreakingMark(std::string_view mark)
{
    return mark == ":" || mark == "\u2022" || mark == "\u2014" || mark == "\u2013" || mark == "|" || mark == "*" ||
           mark == "\u2026" || mark == "!" || mark == "?";
}

/// Words that make names and titles: capitals of these say nothing about the rest of the line.
constexpr std::uint64_t ClassWords =
    classMask(LexiconClass::OrganizationHead, LexiconClass::CompanyHead, LexiconClass::EventHead,
              LexiconClass::PlaceHead, LexiconClass::Office, LexiconClass::OfficeHead, LexiconClass::Rank,
              LexiconClass::GivenName, LexiconClass::FamilyName);

/// Marks that join words; the long dash parts them.
bool isHyphen(std::string_view mark)
{
    return mark == "-" || mark == "\u2010" || mark == "\u2011" || mark == "\u2013";
}

/// Regions in which capitals may be typography: headings, and short lines that are no sentence.
bool mayBeHeading(const Article &article, const SentenceInfo &sentence, std::string_view text)
{
    if (sentence.kind == RegionKind::Headline || sentence.kind == RegionKind::Standfirst)
        return true;
    if (sentence.kind == RegionKind::Byline)
        return false;
    const bool endsAsSentence = text.ends_with('.') || text.ends_with("\u201D") || text.ends_with('"');
    return article.regions[sentence.region].isSubheading || !endsAsSentence;
}

} // namespace

PreparedText::PreparedText(const Article &article, const Lexicon &lexicon) : m_article(article)
{
    splitWords();
    lookUpPhrases(lexicon);
    judgeCaseStyles();
    markInitialWords();
    countForms();
}

void PreparedText::splitWords()
{
    const std::size_t expected = m_article.text.size() / AverageTokenBytes + 16;
    m_tokens.reserve(expected);
    m_words.reserve(expected);
    m_formTable.assign(1024, 0);
    std::uint32_t region = 0;
    for (const TextSpan sentence : m_article.sentences) {
        while (region + 1 < m_article.regions.size() && m_article.regions[region].span.end <= sentence.begin)
            ++region;
        addSentence(sentence, region);
    }
}

void PreparedText::addSentence(TextSpan sentence, std::uint32_t region)
{
    const auto first = static_cast<std::uint32_t>(m_words.size());
    const auto number = static_cast<std::uint32_t>(m_sentences.size());
    for (const Token &token : tokenize(m_article.text, sentence)) {
        const std::string_view text = token.span.of(m_article.text);
        Word word;
        word.span = token.span;
        word.kind = token.kind;
        word.form = wordForm(text, token.kind);
        word.spaceBefore = token.spaceBefore;
        word.formId = internForm(fold(text));
        word.sentence = number;
        m_words.push_back(word);
        m_tokens.push_back(token);
    }
    const RegionKind kind = m_article.regions.empty() ? RegionKind::Body : m_article.regions[region].kind;
    m_sentences.push_back({{first, static_cast<std::uint32_t>(m_words.size())}, region, kind, CaseStyle::Ordinary});
}

std::uint32_t PreparedText::internForm(std::string folded)
{
    if (m_forms.size() * 2 >= m_formTable.size())
        growFormTable();
    const auto mask = static_cast<std::uint32_t>(m_formTable.size() - 1);
    std::uint32_t slot = hashOf(folded) & mask;
    while (m_formTable[slot] != 0) {
        if (m_forms[m_formTable[slot] - 1].folded == folded)
            return m_formTable[slot] - 1;
        slot = (slot + 1) & mask;
    }
    FoldedForm form;
    form.flags = wordFlags(folded);
    form.folded = std::move(folded);
    m_forms.push_back(std::move(form));
    m_formTable[slot] = static_cast<std::uint32_t>(m_forms.size());
    return m_formTable[slot] - 1;
}

void PreparedText::growFormTable()
{
    m_formTable.assign(m_formTable.size() * 2, 0);
    const auto mask = static_cast<std::uint32_t>(m_formTable.size() - 1);
    for (std::uint32_t i = 0; i < m_forms.size(); ++i) {
        std::uint32_t slot = hashOf(m_forms[i].folded) & mask;
        while (m_formTable[slot] != 0)
            slot = (slot + 1) & mask;
        m_formTable[slot] = i + 1;
    }
}

void PreparedText::lookUpPhrases(const Lexicon &lexicon)
{
    std::vector<std::string_view> folded;
    folded.reserve(m_words.size());
    for (const Word &word : m_words)
        folded.push_back(m_forms[word.formId].folded);
    std::unordered_map<std::uint32_t, LexiconPhrase> known;
    const std::vector<LexiconMatch> found = lexicon.matches(folded);
    m_matches.reserve(found.size());
    std::uint32_t at = 0;
    for (const LexiconMatch &match : found) {
        for (; at <= match.firstToken; ++at)
            m_words[at].firstMatch = static_cast<std::uint32_t>(m_matches.size());
        const std::uint32_t last = match.firstToken + match.tokenCount - 1;
        if (m_words[match.firstToken].sentence != m_words[last].sentence)
            continue;
        const auto [place, isNew] = known.try_emplace(match.phrase);
        if (isNew) {
            place->second.firstEntry = static_cast<std::uint32_t>(m_entries.size());
            for (const LexiconEntry &entry : lexicon.entries(match.phrase)) {
                place->second.classes |= classBit(entry.lexiconClass);
                m_entries.push_back(entry);
            }
            place->second.entryCount = static_cast<std::uint32_t>(m_entries.size()) - place->second.firstEntry;
        }
        LexiconPhrase phrase = place->second;
        phrase.words = {match.firstToken, last + 1};
        m_matches.push_back(phrase);
        if (match.tokenCount == 1)
            describeForm(m_forms[m_words[match.firstToken].formId], phrase);
    }
    for (; at < m_words.size(); ++at)
        m_words[at].firstMatch = static_cast<std::uint32_t>(m_matches.size());
}

void PreparedText::describeForm(FoldedForm &form, const LexiconPhrase &reading) const
{
    form.classes |= reading.classes;
    if ((reading.classes & classBit(LexiconClass::CommonWord)) == 0 || form.commonness > 0)
        return;
    constexpr std::uint8_t Least = 35;
    const LexiconEntry *entry = entryOf(reading, classBit(LexiconClass::CommonWord));
    int commonness = 0;
    std::from_chars(entry->attribute.data(), entry->attribute.data() + entry->attribute.size(), commonness);
    form.commonness = commonness > 0 && commonness < Least ? static_cast<std::uint8_t>(commonness) : Least;
}

void PreparedText::judgeCaseStyles()
{
    constexpr int FewestWords = 3;
    for (SentenceInfo &sentence : m_sentences) {
        int names = 0;
        int lower = 0;
        int capitals = 0;
        int words = 0;
        int ordinary = 0;
        for (std::uint32_t i = sentence.words.first; i < sentence.words.end; ++i) {
            const Word &word = m_words[i];
            if (word.kind != TokenKind::Word || word.span.size() < 4)
                continue;
            ++words;
            lower += word.form == WordForm::Lower && !hasFlag(i, WordFlag::Function);
            capitals += word.form == WordForm::AllCapitals;
            names += word.form == WordForm::Capitalised;
            ordinary += word.form == WordForm::Capitalised && i > sentence.words.first &&
                        hasClass(i, classBit(LexiconClass::CommonWord)) && !hasClass(i, ClassWords);
        }
        if (words >= FewestWords && capitals * 10 >= words * 8)
            sentence.style = CaseStyle::AllCapitals;
        else if (names > FewestWords && lower * 6 <= names && ordinary >= 2 && ordinary * 5 >= names &&
                 mayBeHeading(m_article, sentence, textOf(sentence.words)))
            sentence.style = CaseStyle::TitleCase;
    }
}

void PreparedText::markInitialWords()
{
    for (const SentenceInfo &sentence : m_sentences) {
        bool initial = true;
        for (std::uint32_t i = sentence.words.first; i < sentence.words.end; ++i) {
            Word &word = m_words[i];
            word.isInitial = initial || sentence.style != CaseStyle::Ordinary;
            if (word.kind == TokenKind::Punctuation || word.kind == TokenKind::Symbol)
                initial = initial || isOpeningMark(text(i)) || isBreakingMark(text(i));
            else
                initial = false;
            if (word.kind == TokenKind::Punctuation && isJoiningHyphen(i))
                initial = false;
        }
    }
}

void PreparedText::countForms()
{
    for (const SentenceInfo &sentence : m_sentences) {
        for (std::uint32_t i = sentence.words.first; i < sentence.words.end; ++i) {
            const Word &word = m_words[i];
            FoldedForm &form = m_forms[word.formId];
            if (word.form == WordForm::Lower)
                ++form.lower;
            else if (word.isInitial)
                ++form.initial;
            else if (word.form == WordForm::AllCapitals)
                ++form.capitals;
            else if (word.form == WordForm::Capitalised || word.form == WordForm::MixedCase)
                ++form.capital;
        }
    }
}

TextSpan PreparedText::spanOf(WordRange range) const
{
    if (range.first >= range.end)
        return {};
    return {m_words[range.first].span.begin, m_words[range.end - 1].span.end};
}

std::string PreparedText::foldedText(WordRange range) const
{
    std::string joined;
    for (std::uint32_t i = range.first; i < range.end; ++i) {
        if (i > range.first)
            joined += ' ';
        joined += folded(i);
    }
    return joined;
}

bool PreparedText::isNameLike(std::uint32_t index) const noexcept
{
    const WordForm form = m_words[index].form;
    return form == WordForm::Capitalised || form == WordForm::AllCapitals || form == WordForm::MixedCase ||
           form == WordForm::Initial;
}

bool PreparedText::isJoiningHyphen(std::uint32_t index) const noexcept
{
    return index > 0 && index + 1 < size() && isHyphen(text(index)) && !m_words[index].spaceBefore &&
           !m_words[index + 1].spaceBefore && m_words[index - 1].sentence == m_words[index + 1].sentence;
}

bool PreparedText::isPossessive(std::uint32_t index) const noexcept
{
    const std::string_view word = folded(index);
    return !m_words[index].spaceBefore &&
           (word == "'s" || (word == "'" && index > 0 && folded(index - 1).ends_with('s')));
}

bool PreparedText::isOrdinaryWord(std::uint32_t index) const noexcept
{
    const FoldedForm &form = formOf(index);
    if (m_words[index].form == WordForm::Lower)
        return true;
    if (!m_words[index].isInitial || form.capital > 0)
        return false;
    return form.lower > 0 || hasClass(index, classBit(LexiconClass::CommonWord)) || hasFlag(index, WordFlag::Function);
}

std::span<const LexiconPhrase> PreparedText::matchesAt(std::uint32_t index) const noexcept
{
    const std::uint32_t first = m_words[index].firstMatch;
    const auto end = index + 1 < size() ? m_words[index + 1].firstMatch : static_cast<std::uint32_t>(m_matches.size());
    return std::span(m_matches).subspan(first, end - first);
}

const LexiconPhrase *PreparedText::longestMatch(std::uint32_t index, std::uint64_t mask) const noexcept
{
    const LexiconPhrase *longest = nullptr;
    for (const LexiconPhrase &match : matchesAt(index)) {
        if ((match.classes & mask) != 0 && (!longest || match.words.size() > longest->words.size()))
            longest = &match;
    }
    return longest;
}

const LexiconEntry *PreparedText::entryOf(const LexiconPhrase &match, std::uint64_t mask) const noexcept
{
    const LexiconEntry *best = nullptr;
    for (const LexiconEntry &entry : entries(match)) {
        if ((classBit(entry.lexiconClass) & mask) != 0 && (!best || (entry.decides && !best->decides)))
            best = &entry;
    }
    return best;
}

WordRange PreparedText::wordsOf(TextSpan span) const
{
    const auto first = std::lower_bound(m_words.begin(), m_words.end(), span.begin,
                                        [](const Word &word, std::uint32_t at) { return word.span.end <= at; });
    auto end = first;
    while (end != m_words.end() && end->span.begin < span.end)
        ++end;
    return {static_cast<std::uint32_t>(first - m_words.begin()), static_cast<std::uint32_t>(end - m_words.begin())};
}

} // namespace lectern
