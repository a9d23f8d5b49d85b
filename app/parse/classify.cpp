// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/parse/classify.h"

#include "app/base/foldingtable.h"
#include "app/base/utf8.h"
#include "app/parse/wordshape.h"

#include <algorithm>

namespace lectern {

namespace {

constexpr std::uint32_t MostWordsOfLine = 40; ///< longer units are told by phrases inside only
constexpr std::uint32_t MostWordsOfByline = 25;
constexpr std::uint32_t MostWordsOfDateLine = 20;
constexpr std::uint32_t MostWordsOfHeading = 24;
constexpr std::uint32_t MostWordsOfCaption = 80;
constexpr std::uint32_t LeastWordsOfParagraph = 5;
/// In longer units one phrase may be part of the news; two are not.
constexpr std::uint32_t MostWordsForOnePhrase = 25;

/// One unit with all that the rules below look at.
class Classifier
{
public:
    Classifier(std::string_view text, Unit &unit, const std::vector<UnitWord> &words, const Lexicon &lexicon)
        : m_text(text), m_unit(unit), m_words(words), m_lexicon(lexicon), m_matches(matchPhrases(text, unit, words))
    {
    }
    void run();

private:
    bool isCovered();
    bool isSection();
    bool isBreadcrumb() const;
    bool isDateLine();
    bool isByline();
    bool isCaption();
    bool endsWithAgencyCredit() const;
    bool isSource() const;
    bool isLabelled();
    bool isFurnitureByBeginning();
    bool isFurnitureByContent();
    void readAsProse();
    bool beginsWith(PhraseRule rule) const;
    bool set(UnitKind kind)
    {
        m_unit.kind = kind;
        return true;
    }
    bool setFurniture(PhraseRule rule)
    {
        m_unit.rule = rule;
        return set(UnitKind::Furniture);
    }

    std::string_view m_text;
    Unit &m_unit;
    const std::vector<UnitWord> &m_words;
    const Lexicon &m_lexicon;
    std::vector<PhraseMatch> m_matches;
};

void Classifier::run()
{
    if (m_unit.letters == 0) {
        if (!isDateLine())
            set(UnitKind::Separator);
        return;
    }
    if (m_unit.headingLevel > 0) {
        set(UnitKind::Heading);
        return;
    }
    const bool isLine = m_unit.words <= MostWordsOfLine;
    if (isLine && (isSection() || isCovered() || isDateLine() || isByline() || isLabelled()))
        return;
    if (m_unit.words <= MostWordsOfCaption && isCaption())
        return;
    if ((isLine && isFurnitureByBeginning()) || isFurnitureByContent())
        return;
    readAsProse();
}

bool Classifier::beginsWith(PhraseRule rule) const
{
    return std::any_of(m_matches.begin(), m_matches.end(), [rule](const PhraseMatch &match) {
        return match.rule == rule && match.firstWord == 0 && (match.place != PhrasePlace::Label || match.hasColon);
    });
}

/// "Home > Politics": the way to the section.
bool Classifier::isBreadcrumb() const
{
    const std::string_view line = m_unit.span.of(m_text);
    constexpr std::string_view Arrows[] = {" > ", " » ", " › ", " / ", " → "};
    const bool hasArrow = std::any_of(std::begin(Arrows), std::end(Arrows), [line](std::string_view arrow) {
        return line.find(arrow) != std::string_view::npos;
    });
    const bool fromHome = std::any_of(m_matches.begin(), m_matches.end(), [](const PhraseMatch &match) {
        return match.firstWord == 0 && (match.rule == PhraseRule::Navigation || match.rule == PhraseRule::Section);
    });
    return hasArrow && fromHome && !m_unit.endsSentence;
}

bool Classifier::isSection()
{
    if (isBreadcrumb())
        return set(UnitKind::Section);
    return std::any_of(m_matches.begin(), m_matches.end(),
                       [this](const PhraseMatch &match) {
                           return match.rule == PhraseRule::Section && match.wordCount == m_unit.words;
                       }) &&
           !m_unit.endsSentence && set(UnitKind::Section);
}

/// The line is made of phrases that stand alone, numbers and single letters.
bool Classifier::isCovered()
{
    constexpr std::uint32_t MostWords = 16;
    if (m_unit.words > MostWords)
        return false;
    std::optional<PhraseRule> rule;
    for (std::uint32_t i = 0; i < m_words.size();) {
        const auto match = std::find_if(m_matches.begin(), m_matches.end(), [i](const PhraseMatch &m) {
            return m.firstWord == i && m.place == PhrasePlace::Is;
        });
        if (match != m_matches.end()) {
            const bool isBetter = !rule || *rule == PhraseRule::Section;
            rule = isBetter ? match->rule : rule;
            i += match->wordCount;
        } else if (m_words[i].isNumber || m_words[i].isSingle) {
            ++i;
        } else {
            return false;
        }
    }
    // Numbers and letters alone ("A+"), or several names of sections in one line, are navigation.
    if (!rule)
        return m_unit.words <= 2 && m_words.front().isSingle && setFurniture(PhraseRule::Navigation);
    if (*rule == PhraseRule::Section)
        return setFurniture(PhraseRule::Navigation);
    // "Yesterday." and "Of course: more." are sentences of somebody.
    if (m_unit.endsWithStop && m_unit.words <= 3 && *rule == PhraseRule::RelativeDate)
        return false;
    return *rule == PhraseRule::RelativeDate ? set(UnitKind::DateLine) : setFurniture(*rule);
}

bool Classifier::isDateLine()
{
    return readDateLine(m_text, m_unit, m_words, m_matches, m_lexicon) && set(UnitKind::DateLine);
}

bool Classifier::isByline()
{
    if (m_unit.words > MostWordsOfByline)
        return false;
    const auto byline = labelledNames(m_text, m_unit, m_words, m_matches, m_lexicon);
    return byline && set(UnitKind::Byline);
}

/// "From Northern Wire" has no colon and must name an outlet.
bool Classifier::isSource() const
{
    const auto label = std::find_if(m_matches.begin(), m_matches.end(), [](const PhraseMatch &match) {
        return match.rule == PhraseRule::SourceLabel && match.firstWord == 0;
    });
    if (label->place == PhrasePlace::Label)
        return true;
    return label->wordCount < m_words.size() &&
           isOutletName(m_text.substr(m_words[label->wordCount].span.begin,
                                      m_unit.span.end - m_words[label->wordCount].span.begin),
                        m_lexicon);
}

/// Labels that need their colon.
bool Classifier::isLabelled()
{
    constexpr std::uint32_t MostWordsOfSource = 14;
    if (beginsWith(PhraseRule::SourceLabel) && m_unit.words <= MostWordsOfSource && isSource())
        return set(UnitKind::Source);
    if (beginsWith(PhraseRule::SectionLabel) && m_unit.words <= MostWordsOfSource)
        return set(UnitKind::Section);
    for (const PhraseRule rule : {PhraseRule::TagsLine, PhraseRule::ViewCount, PhraseRule::Contact,
                                  PhraseRule::ReadAlso, PhraseRule::RelatedHeading, PhraseRule::ImageLabel}) {
        const bool isLabel = std::any_of(m_matches.begin(), m_matches.end(), [rule](const PhraseMatch &match) {
            return match.rule == rule && match.place == PhrasePlace::Label && match.firstWord == 0 && match.hasColon;
        });
        if (isLabel)
            return setFurniture(rule);
    }
    // "Last update :" without a date.
    const bool isDateLabel = beginsWith(PhraseRule::UpdatedLabel) || beginsWith(PhraseRule::PublishedLabel);
    constexpr std::uint32_t MostWordsOfLabel = 3;
    return isDateLabel && m_unit.words <= MostWordsOfLabel && !m_unit.endsSentence &&
           setFurniture(beginsWith(PhraseRule::UpdatedLabel) ? PhraseRule::UpdatedLabel : PhraseRule::PublishedLabel);
}

bool Classifier::isCaption()
{
    constexpr std::uint32_t MostWordsOfCredit = 5;
    const bool hasLabel = beginsWith(PhraseRule::CaptionLabel);
    const bool hasCredit =
        std::any_of(m_matches.begin(), m_matches.end(),
                    [](const PhraseMatch &match) { return match.rule == PhraseRule::PhotoCredit; }) ||
        endsWithAgencyCredit();
    if (!hasLabel && !hasCredit)
        return false;
    if (m_unit.words <= MostWordsOfCredit && !m_unit.endsSentence)
        return set(UnitKind::Credit);
    return (hasLabel || m_unit.words <= MostWordsOfLine) && set(UnitKind::Caption);
}

/// "Ministers at the table (Jane Doe/AP)".
bool Classifier::endsWithAgencyCredit() const
{
    constexpr std::size_t LongestCredit = 60;
    const std::string_view line = m_unit.span.of(m_text);
    const std::size_t open = line.rfind('(');
    if (line.back() != ')' || open == std::string_view::npos || line.size() - open > LongestCredit)
        return false;
    const std::string_view credit = line.substr(open + 1, line.size() - open - 2);
    const std::size_t slash = credit.find('/');
    if (slash == std::string_view::npos || credit.find_first_of("0123456789") != std::string_view::npos)
        return false;
    const std::string_view agency = credit.substr(slash + 1);
    return isShouted(agency) || isOutletName(agency, m_lexicon) || isOutletName(credit.substr(0, slash), m_lexicon);
}

bool Classifier::isFurnitureByBeginning()
{
    constexpr std::uint32_t MostWords = 30;
    constexpr std::uint32_t MostWordsOfLinks = 8;
    if (m_unit.words > MostWords)
        return false;
    for (const PhraseMatch &match : m_matches) {
        // Labels of names were looked at before.
        if (match.place != PhrasePlace::Begins || match.rule == PhraseRule::BylineLabel ||
            match.rule == PhraseRule::SourceLabel)
            continue;
        const bool isHeading = match.rule == PhraseRule::RelatedHeading || match.rule == PhraseRule::Navigation;
        if (isHeading && (m_unit.endsSentence || m_unit.words > MostWordsOfLinks))
            continue;
        return setFurniture(match.rule);
    }
    return false;
}

bool Classifier::isFurnitureByContent()
{
    std::uint32_t found = 0;
    std::uint32_t lastEnd = 0;
    std::optional<PhraseRule> rule;
    for (const PhraseMatch &match : m_matches) {
        const bool isContent = match.place == PhrasePlace::Has && match.rule != PhraseRule::PhotoCredit;
        if (!isContent || (found > 0 && match.firstWord < lastEnd))
            continue;
        ++found;
        lastEnd = match.firstWord + match.wordCount;
        rule = rule ? rule : match.rule;
    }
    const std::string_view line = m_unit.span.of(m_text);
    if (!rule && m_unit.words <= MostWordsForOnePhrase && line.find("©") != std::string_view::npos)
        rule = PhraseRule::Copyright;
    const bool isEnough = m_unit.words <= MostWordsForOnePhrase || found >= 2;
    return rule && isEnough && setFurniture(*rule);
}

/// What is left is text, by its length and end.
void Classifier::readAsProse()
{
    const bool isLong = m_unit.words > MostWordsOfHeading;
    const bool isSentence = m_unit.endsSentence && m_unit.words >= LeastWordsOfParagraph;
    const bool isRunning = m_unit.words >= 12 && m_unit.functionWords * 5 >= m_unit.words &&
                           m_unit.capitals * 3 < m_unit.words * 2 && (m_unit.endsWithColon || m_unit.isListItem);
    constexpr std::uint32_t LeastWordsOfClause = 3;
    const char last = m_text[m_unit.span.end - 1];
    const bool isClause = (last == ';' || last == ',') && m_unit.words >= LeastWordsOfClause;
    if (isLong || isSentence || isRunning)
        set(UnitKind::Paragraph);
    else if (m_unit.endsSentence || isClause)
        set(UnitKind::Sentence);
    else
        set(m_unit.words == 1 ? UnitKind::Fragment : UnitKind::Heading);
}

/// Whether a word that is no part of a date is harmless in its line: a label, a weekday, furniture.
bool isHarmless(std::uint32_t index, const UnitWord &word, const std::vector<PhraseMatch> &matches)
{
    const WordFacts &facts = wordFacts(word.number);
    if (word.isSingle || word.isNumber || facts.is(Weekday) || facts.languages != 0)
        return true;
    return std::any_of(matches.begin(), matches.end(), [index](const PhraseMatch &match) {
        const bool isLayout = match.place == PhrasePlace::Is || match.place == PhrasePlace::Label ||
                              match.rule == PhraseRule::BylineLabel || match.rule == PhraseRule::ReadingTime;
        return isLayout && match.firstWord <= index && index < match.firstWord + match.wordCount;
    });
}

/// From the first to the last word that neither a stamp nor a label accounts for.
TextSpan openWords(std::string_view text, const std::vector<UnitWord> &words, const std::vector<PhraseMatch> &matches,
                   const std::vector<DateStamp> &stamps)
{
    std::optional<TextSpan> open;
    for (std::uint32_t i = 0; i < words.size(); ++i) {
        const auto holds = [&words, i](const DateStamp &stamp) { return stamp.span.contains(words[i].span); };
        if (std::any_of(stamps.begin(), stamps.end(), holds) || isHarmless(i, words[i], matches))
            continue;
        open = open ? TextSpan{open->begin, words[i].span.end} : words[i].span;
    }
    // All of "www.trend.az", whatever its last word is else.
    for (const UnitWord &word : words)
        if (open && word.span.begin == open->end + 1 && text[open->end] == '.')
            open->end = word.span.end;
    return open.value_or(TextSpan{});
}

/// Widens the names over the "By" right before them.
bool takeLabel(const std::vector<UnitWord> &words, TextSpan &names)
{
    constexpr std::uint32_t WidestGap = 3; ///< bytes
    const auto label = std::find_if(words.begin(), words.end(), [names](const UnitWord &word) {
        return word.span.end < names.begin && names.begin - word.span.end <= WidestGap && !word.isNumber &&
               wordFacts(word.number).is(NameStop);
    });
    if (label == words.end())
        return false;
    names.begin = label->span.begin;
    return true;
}

} // namespace

std::optional<DateLineParts> readDateLine(std::string_view text, const Unit &unit, const std::vector<UnitWord> &words,
                                          const std::vector<PhraseMatch> &matches, const Lexicon &lexicon,
                                          DayOrder order)
{
    const bool hasNumber = std::any_of(words.begin(), words.end(), [](const UnitWord &w) { return w.isNumber; });
    if (unit.words > MostWordsOfDateLine || !hasNumber)
        return {};
    DateLineParts parts{findDateStamps(text, unit.span, order), {}, {}};
    // "03/04/2024" is a date line even where its day cannot be told.
    if (parts.stamps.empty())
        parts.stamps = findDateStamps(text, unit.span, DayOrder::DayFirst);
    if (parts.stamps.empty())
        return {};
    parts.aside = openWords(text, words, matches, parts.stamps);
    if (parts.aside.isEmpty())
        return parts;
    // What is left must lie on one side of the dates and be a place or somebody's name.
    const bool isAside = std::none_of(parts.stamps.begin(), parts.stamps.end(),
                                      [&parts](const DateStamp &stamp) { return parts.aside.overlaps(stamp.span); });
    const DateStamp &first = parts.stamps.front();
    if (!isAside || unit.endsWithStop || (!first.date.hasYear() && !first.minuteOfDay))
        return {};
    const bool hasLabel = takeLabel(words, parts.aside);
    parts.names = readNames(text, parts.aside, lexicon, hasLabel ? NameContext::Labelled : NameContext::Alone);
    const bool isName = parts.names.isComplete && !parts.names.isEmpty();
    const std::string_view aside = parts.aside.of(text);
    const bool isOddWord = parts.names.isComplete && first.minuteOfDay && aside.find(' ') == std::string_view::npos;
    if (!isName && !isOddWord && !isPlaceName(aside, lexicon))
        return {};
    return parts;
}

void classifyUnit(std::string_view text, Unit &unit, const std::vector<UnitWord> &words, const Lexicon &lexicon)
{
    Classifier(text, unit, words, lexicon).run();
}

std::optional<LabelledNames> labelledNames(std::string_view text, const Unit &unit, const std::vector<UnitWord> &words,
                                           const std::vector<PhraseMatch> &matches, const Lexicon &lexicon)
{
    // The longest label at the earliest place.
    const auto match = std::find_if(matches.begin(), matches.end(), [](const PhraseMatch &m) {
        return m.rule == PhraseRule::BylineLabel && m.firstWord == 0;
    });
    if (match == matches.end())
        return {};
    const std::uint32_t end = match->firstWord + match->wordCount;
    const TextSpan label{unit.span.begin, words[end - 1].span.end};
    // "By" is enough; "Report" and the like may begin a headline and need their colon.
    const bool isPreposition = match->wordCount == 1 && wordFacts(words.front().number).languages != 0;
    if (match->wordCount == 1 && !isPreposition && !match->hasColon)
        return {};
    NameList names = readNames(text, {label.end, unit.span.end}, lexicon, NameContext::Labelled);
    if (names.isEmpty() || !names.isComplete || (unit.endsWithStop && names.span.end + 1 < unit.span.end))
        return {};
    return LabelledNames{label, std::move(names)};
}

} // namespace lectern
