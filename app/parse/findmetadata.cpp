// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/parse/findmetadata.h"

#include "app/base/folding.h"
#include "app/base/foldingtable.h"
#include "app/base/utf8.h"
#include "app/parse/buildregions.h"
#include "app/parse/classify.h"
#include "app/parse/dateline.h"
#include "app/parse/names.h"
#include "app/parse/signature.h"

#include <algorithm>

namespace lectern {

namespace {

/// How far a place or label is to be trusted; the highest wins, of equals the first.
enum Trust : int {
    NoTrust = 0,
    Masthead = 30,
    TitleSuffix = 40,
    CopyrightHolder = 45,
    DatelineTrust = 50,
    InCore = 55,
    BelowText = 60,
    AboveHeadline = 70,
    BelowHeadline = 80,
    SignedOutlet = 85,
    Labelled = 100,
};

/// The best value found so far.
struct Choice
{
    std::optional<MetadataValue> value;
    int trust = NoTrust;

    void offer(int offered, MetadataValue candidate)
    {
        if (offered <= trust || candidate.value.empty())
            return;
        trust = offered;
        value = std::move(candidate);
    }

    /// A date that says the same day more exactly takes the place of one that is trusted more.
    void offerDate(int offered, MetadataValue candidate)
    {
        const bool isSameDay = value && candidate.value.starts_with(value->value) && value->value.size() == 10;
        const bool isShorter = value && value->value.starts_with(candidate.value);
        if (isSameDay)
            value = std::move(candidate);
        else if (!isShorter)
            offer(offered, std::move(candidate));
    }
};

/// A unit read once more, with its words and phrases.
struct ReadUnit
{
    Unit unit;
    std::vector<UnitWord> words;
    std::vector<PhraseMatch> matches;
};

/// "www.example.org" of "https://www.example.org/page".
TextSpan hostOf(std::string_view text, TextSpan address)
{
    const std::string_view whole = address.of(text);
    const std::size_t begin = whole.find("://") == std::string_view::npos ? 0 : whole.find("://") + 3;
    const std::size_t end = std::min(whole.find('/', begin), whole.size());
    return {address.begin + static_cast<std::uint32_t>(begin), address.begin + static_cast<std::uint32_t>(end)};
}

class MetadataFinder
{
public:
    MetadataFinder(const SourceText &source, const Layout &layout, std::string_view language, const Lexicon &lexicon)
        : m_source(source), m_text(source.text), m_layout(layout),
          m_order(language == "en" || language == "und" ? DayOrder::Unknown : DayOrder::DayFirst), m_lexicon(lexicon)
    {
    }
    Metadata run();

private:
    ReadUnit read(std::size_t index) const;
    int trustOfPlace(std::size_t index) const;
    bool isMastheadDate(const ReadUnit &line, const DateStamp &stamp, std::size_t index) const;
    void readUnitAt(std::size_t index);
    void readDates(std::size_t index);
    void readByline(std::size_t index);
    void readSource(std::size_t index);
    void readSection(std::size_t index);
    void offerSections(const ReadUnit &line, std::size_t index);
    void readCopyright(std::size_t index);
    void readHeadlineUnit();
    void readFirstParagraphs();
    void addNames(const NameList &names, int trust, std::string_view rule);
    void takeDeclared();
    void takeDeclaredDate(Choice &choice, const DeclaredValue &declared);
    PhraseRule labelOf(const ReadUnit &line, const DateStamp &stamp, std::uint32_t since, std::size_t index) const;
    TextSpan trimmedOfColon(TextSpan span) const
    {
        return {span.begin, span.end - (m_text[span.end - 1] == ':' ? 1U : 0U)};
    }
    MetadataValue valueOf(TextSpan span, std::string_view rule) const
    {
        return {std::string(span.of(m_text)), span, std::string(rule)};
    }

    const SourceText &m_source;
    std::string_view m_text;
    const Layout &m_layout;
    DayOrder m_order;
    const Lexicon &m_lexicon;
    Choice m_title, m_published, m_updated, m_outlet, m_dateline, m_section;
    std::vector<MetadataValue> m_byline;
    int m_bylineTrust = NoTrust;
};

Metadata MetadataFinder::run()
{
    takeDeclared();
    readHeadlineUnit();
    for (std::size_t i = m_layout.headerBegin(); i < m_layout.footerEnd; ++i)
        readUnitAt(i);
    for (std::size_t i = 0; i < m_layout.units.size(); ++i)
        readCopyright(i);
    readFirstParagraphs();
    return {m_title.value,  m_published.value, m_updated.value, std::move(m_byline),
            m_outlet.value, m_dateline.value,  m_section.value};
}

ReadUnit MetadataFinder::read(std::size_t index) const
{
    ReadUnit read;
    read.unit = m_layout.units[index];
    read.unit.words = 0;
    readUnit(m_text, read.unit, read.words);
    read.matches = matchPhrases(m_text, read.unit, read.words);
    return read;
}

int MetadataFinder::trustOfPlace(std::size_t index) const
{
    if (index >= m_layout.coreEnd)
        return BelowText;
    if (index >= m_layout.bodyBegin)
        return InCore;
    return !m_layout.headline || index > *m_layout.headline ? BelowHeadline : AboveHeadline;
}

void MetadataFinder::readUnitAt(std::size_t index)
{
    const Unit &unit = m_layout.units[index];
    const RegionKind kind = m_layout.placements[index].kind;
    if (unit.kind == UnitKind::DateLine && kind == RegionKind::Metadata)
        readDates(index);
    else if (kind == RegionKind::Byline)
        readByline(index);
    else if (unit.kind == UnitKind::Source && kind == RegionKind::Metadata)
        readSource(index);
    else if (unit.kind == UnitKind::Section && kind == RegionKind::Metadata)
        readSection(index);
    else if (kind == RegionKind::Metadata && m_layout.placements[index].rule == "outlet-below-text")
        m_outlet.offer(SignedOutlet, valueOf(nameOfLine(m_text, unit.span), "outlet-below-text"));
}

/// The date of today stands above the menu or below the name of the paper, with its weekday and without a time.
bool MetadataFinder::isMastheadDate(const ReadUnit &line, const DateStamp &stamp, std::size_t index) const
{
    if (index > m_layout.headline.value_or(m_layout.bodyBegin))
        return false;
    const bool hasWeekday = std::any_of(line.words.begin(), line.words.end(),
                                        [](const UnitWord &word) { return wordFacts(word.number).is(Weekday); });
    if (hasWeekday && !stamp.minuteOfDay)
        return true;
    return std::any_of(
        m_layout.units.begin() + static_cast<std::ptrdiff_t>(index),
        m_layout.units.begin() + static_cast<std::ptrdiff_t>(m_layout.headline.value_or(index)),
        [](const Unit &unit) { return unit.kind == UnitKind::Furniture || unit.kind == UnitKind::Fragment; });
}

/// The label before a stamp: in its line since the stamp before, or alone in the line above. Else Section stands for
/// none.
PhraseRule MetadataFinder::labelOf(const ReadUnit &line, const DateStamp &stamp, std::uint32_t since,
                                   std::size_t index) const
{
    PhraseRule label = PhraseRule::Section;
    for (const PhraseMatch &match : line.matches) {
        const bool isDateLabel = match.rule == PhraseRule::UpdatedLabel || match.rule == PhraseRule::PublishedLabel;
        const TextSpan first = line.words[match.firstWord].span;
        if (isDateLabel && first.begin >= since && first.end <= stamp.span.begin)
            label = match.rule;
    }
    if (label != PhraseRule::Section || index == 0 || since > line.unit.span.begin)
        return label;
    const Unit &above = m_layout.units[index - 1];
    const bool isLabel = above.kind == UnitKind::Furniture &&
                         (above.rule == PhraseRule::UpdatedLabel || above.rule == PhraseRule::PublishedLabel);
    return isLabel ? above.rule : label;
}

void MetadataFinder::readDates(std::size_t index)
{
    const ReadUnit line = read(index);
    const auto parts = readDateLine(m_text, line.unit, line.words, line.matches, m_lexicon, m_order);
    if (!parts)
        return;
    const int place = trustOfPlace(index);
    std::uint32_t since = line.unit.span.begin;
    const std::vector<DateStamp> stamps = findDateStamps(m_text, line.unit.span, m_order);
    for (const DateStamp &stamp : stamps) {
        const PhraseRule label = labelOf(line, stamp, since, index);
        since = stamp.span.end;
        if (!stamp.date.hasYear())
            continue;
        const int more = stamp.minuteOfDay ? 2 : 0;
        const MetadataValue value{stamp.toIso(), stamp.span, {}};
        const auto named = [&value](const char *rule) { return MetadataValue{value.value, value.span, rule}; };
        if (label == PhraseRule::UpdatedLabel)
            m_updated.offerDate(place + more, named("updated-label"));
        else if (label == PhraseRule::PublishedLabel)
            m_published.offerDate(Labelled + place / 10 + more, named("published-label"));
        else if (place == BelowHeadline)
            m_published.offerDate(place + more, named(m_layout.headline ? "date-below-headline" : "date-above-text"));
        else if (place == AboveHeadline && isMastheadDate(line, stamp, index))
            m_published.offerDate(Masthead + more, named("date-in-masthead"));
        else if (place == AboveHeadline)
            m_published.offerDate(place + more, named("date-above-headline"));
        else if (place == BelowText && parts->aside.isEmpty())
            m_published.offerDate(place + more, named("date-below-text"));
    }
    addNames(parts->names, place, "name-beside-date");
    if (index < m_layout.bodyBegin)
        offerSections(line, index);
}

void MetadataFinder::readByline(std::size_t index)
{
    const ReadUnit line = read(index);
    const std::string_view rule = m_layout.placements[index].rule;
    if (rule == "outlet-below-byline") {
        m_outlet.offer(SignedOutlet + 5, valueOf(nameOfLine(m_text, line.unit.span), rule));
        return;
    }
    const auto labelled = labelledNames(m_text, line.unit, line.words, line.matches, m_lexicon);
    if (labelled)
        addNames(labelled->names, trustOfPlace(index), "byline-label");
    else
        addNames(readNames(m_text, nameOfLine(m_text, line.unit.span), m_lexicon), trustOfPlace(index), rule);
}

/// Names of one place of the page belong together; those of a better place replace them.
void MetadataFinder::addNames(const NameList &names, int trust, std::string_view rule)
{
    const bool isHeader = trust >= AboveHeadline;
    const int level = isHeader ? AboveHeadline : trust;
    if (!names.people.empty() && level > m_bylineTrust)
        m_byline.clear();
    for (const TextSpan person : names.people) {
        const MetadataValue value = valueOf(person, rule);
        const bool isNew = std::none_of(m_byline.begin(), m_byline.end(), [&value](const MetadataValue &other) {
            return fold(other.value) == fold(value.value);
        });
        if (level >= m_bylineTrust && isNew)
            m_byline.push_back(value);
    }
    if (!names.people.empty())
        m_bylineTrust = std::max(m_bylineTrust, level);
    for (const TextSpan outlet : names.outlets)
        m_outlet.offer(trust, valueOf(outlet, "outlet-in-byline"));
}

void MetadataFinder::readSource(std::size_t index)
{
    const ReadUnit line = read(index);
    const auto label = std::find_if(line.matches.begin(), line.matches.end(), [](const PhraseMatch &match) {
        return match.rule == PhraseRule::SourceLabel && match.firstWord == 0;
    });
    if (label == line.matches.end() || label->wordCount >= line.words.size())
        return;
    TextSpan rest{line.words[label->wordCount].span.begin, line.words.back().span.end};
    const NameList names = readNames(m_text, rest, m_lexicon);
    // "Source: Newsroom" is a credit.
    if (names.namesStaff && names.outlets.empty())
        return;
    if (rest.of(m_text).starts_with("http"))
        rest = hostOf(m_text, rest);
    m_outlet.offer(Labelled, valueOf(rest, "source-label"));
}

void MetadataFinder::readSection(std::size_t index)
{
    const ReadUnit line = read(index);
    const auto isLabel = [](const PhraseMatch &m) { return m.rule == PhraseRule::SectionLabel && m.firstWord == 0; };
    const auto label = std::find_if(line.matches.begin(), line.matches.end(), isLabel);
    if (label != line.matches.end() && label->wordCount < line.words.size()) {
        const TextSpan rest{line.words[label->wordCount].span.begin, line.words.back().span.end};
        m_section.offer(Labelled, valueOf(rest, "section-label"));
        return;
    }
    offerSections(line, index);
}

/// The whole line, or the last step of the way ("Home > World > Politics").
void MetadataFinder::offerSections(const ReadUnit &line, std::size_t index)
{
    const std::size_t anchor = m_layout.headline.value_or(m_layout.bodyBegin);
    const int distance = static_cast<int>(index > anchor ? index - anchor : anchor - index);
    std::optional<TextSpan> last;
    for (const PhraseMatch &match : line.matches)
        if (match.rule == PhraseRule::Section)
            last =
                TextSpan{line.words[match.firstWord].span.begin,
                         std::max(last ? last->end : 0U, line.words[match.firstWord + match.wordCount - 1].span.end)};
    if (last)
        m_section.offer(std::max(1, BelowHeadline - distance), valueOf(*last, "section-line"));
}

/// "© 2024 Caspian Courier. All rights reserved."
void MetadataFinder::readCopyright(std::size_t index)
{
    const Unit &unit = m_layout.units[index];
    if (unit.kind != UnitKind::Furniture || unit.rule != PhraseRule::Copyright)
        return;
    const ReadUnit line = read(index);
    std::optional<TextSpan> holder;
    for (std::uint32_t i = 0; i < line.words.size(); ++i) {
        const bool isPhrase = std::any_of(line.matches.begin(), line.matches.end(), [i](const PhraseMatch &match) {
            return match.rule == PhraseRule::Copyright && match.firstWord <= i && i < match.firstWord + match.wordCount;
        });
        const UnitWord &word = line.words[i];
        const bool isCapital = isUppercase(codePointAt(m_text, word.span.begin).value);
        const bool isLoose =
            isPhrase || word.isNumber || (!holder && !isCapital && wordFacts(word.number).languages != 0);
        const bool isBehind =
            holder && m_text.substr(holder->end, word.span.begin - holder->end).find(". ") != std::string_view::npos;
        if (isBehind || (isLoose && holder))
            break;
        if (!isLoose)
            holder = TextSpan{holder ? holder->begin : word.span.begin, word.span.end};
    }
    if (holder && readNames(m_text, *holder, m_lexicon).isComplete && holder->of(m_text).size() <= 60)
        m_outlet.offer(CopyrightHolder, valueOf(*holder, "copyright-holder"));
}

void MetadataFinder::readHeadlineUnit()
{
    const Unit *const first = m_layout.units.empty() ? nullptr : &m_layout.units.front();
    const bool isAbove = m_layout.headline ? *m_layout.headline > 0 : m_layout.bodyBegin > 0;
    const bool isLine = first && (first->kind == UnitKind::Heading || first->kind == UnitKind::Fragment);
    if (isLine && isAbove && isOutletName(first->span.of(m_text), m_lexicon))
        m_outlet.offer(Masthead, valueOf(first->span, "masthead"));
    if (!m_layout.headline)
        return;
    const HeadlineParts parts = readHeadline(m_text, m_layout.units[*m_layout.headline], m_lexicon);
    m_title.offer(Labelled, valueOf(parts.title, m_layout.placements[*m_layout.headline].rule));
    if (parts.outlet)
        m_outlet.offer(TitleSuffix, valueOf(*parts.outlet, "outlet-behind-headline"));
}

/// A dateline heads the first paragraph; a standfirst may stand before it.
void MetadataFinder::readFirstParagraphs()
{
    constexpr std::size_t MostParagraphs = 3;
    std::size_t seen = 0;
    for (std::size_t i = m_layout.headerBegin(); i < m_layout.coreEnd && seen < MostParagraphs; ++i) {
        if (m_layout.placements[i].kind != RegionKind::Body || m_layout.placements[i].isSubheading)
            continue;
        if (m_layout.placements[i].rule == "agency-below-dateline")
            m_outlet.offer(DatelineTrust, valueOf(trimmedOfColon(m_layout.units[i].span), "agency-in-dateline"));
        ++seen;
        const auto dateline = readDateline(m_text, m_layout.units[i].span, m_lexicon);
        if (!dateline && m_layout.placements[i].rule == "dateline")
            m_dateline.offer(DatelineTrust, valueOf(m_layout.units[i].span, "dateline"));
        if (!dateline)
            continue;
        if (!dateline->place.isEmpty())
            m_dateline.offer(DatelineTrust, valueOf(dateline->place, "dateline"));
        if (!dateline->agency.isEmpty())
            m_outlet.offer(DatelineTrust, valueOf(dateline->agency, "agency-in-dateline"));
        if (dateline->date && dateline->date->date.hasYear())
            m_published.offerDate(DatelineTrust, {dateline->date->toIso(), dateline->date->span, "date-in-dateline"});
    }
}

void MetadataFinder::takeDeclaredDate(Choice &choice, const DeclaredValue &declared)
{
    const TextSpan whole{0, static_cast<std::uint32_t>(declared.value.size())};
    const std::vector<DateStamp> stamps = findDateStamps(declared.value, whole, m_order);
    if (!stamps.empty() && stamps.front().date.hasYear())
        choice.offer(Labelled * 2, {stamps.front().toIso(), {}, declared.rule});
}

void MetadataFinder::takeDeclared()
{
    for (const DeclaredValue &declared : m_source.declared) {
        const MetadataValue value{declared.value, {}, declared.rule};
        if (declared.field == "title")
            m_title.offer(Labelled * 2, value);
        else if (declared.field == "published")
            takeDeclaredDate(m_published, declared);
        else if (declared.field == "updated")
            takeDeclaredDate(m_updated, declared);
        else if (declared.field == "source")
            m_outlet.offer(Labelled * 2, value);
        else if (declared.field == "section")
            m_section.offer(Labelled * 2, value);
        else if (declared.field == "byline" && !declared.value.empty()) {
            m_byline.push_back(value);
            m_bylineTrust = Labelled * 2;
        }
    }
}

} // namespace

Metadata findMetadata(const SourceText &source, const Layout &layout, std::string_view language, const Lexicon &lexicon)
{
    return MetadataFinder(source, layout, language, lexicon).run();
}

} // namespace lectern
