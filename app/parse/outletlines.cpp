// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/parse/outletlines.h"

#include "app/base/folding.h"
#include "app/base/foldingtable.h"
#include "app/base/utf8.h"

#include <QFileInfo>

#include <algorithm>
#include <unordered_map>

namespace lectern {

namespace {

/// Of a page with more such lines only those at its ends are looked at; menus and boxes stand there.
constexpr std::size_t MostUnitsAnEnd = 40;
/// Neighbours may belong to one box, and what they name in common is no evidence.
constexpr std::size_t LeastDistance = 2;
/// A paragraph with so many names is news: menus and boxes name nobody but the outlet.
constexpr std::size_t NamesOfNews = 2;
constexpr std::uint32_t MostWordsOfShortProse = 16;
constexpr std::size_t LeastBytesOfName = 4;

constexpr LineKey FirstKey = 14695981039346656037ULL;

/// One step of FNV-1a over eight bytes.
constexpr LineKey mixed(LineKey key, std::uint64_t value)
{
    constexpr LineKey Prime = 1099511628211ULL;
    for (int byte = 0; byte < 8; ++byte, value >>= 8)
        key = (key ^ (value & 0xFF)) * Prime;
    return key;
}

LineKey keyOf(std::string_view text)
{
    LineKey key = FirstKey;
    for (const char c : text)
        key = mixed(key, static_cast<unsigned char>(c));
    return key;
}

LineKey keyOf(LineKey outlet, const Unit &unit)
{
    return mixed(mixed(mixed(outlet, unit.wordsHash), unit.words), unit.letters);
}

bool isRunningText(const Unit &unit)
{
    return unit.kind == UnitKind::Paragraph && unit.endsSentence;
}

/// What can be furniture by its kind. Others are furniture already, or say what they are by their own words.
bool isRepeatableKind(const Unit &unit)
{
    switch (unit.kind) {
    case UnitKind::Paragraph:
    case UnitKind::Sentence:
    case UnitKind::Heading:
    case UnitKind::Fragment:
    case UnitKind::Section:
        return true;
    default:
        return false;
    }
}

/// The names of an article: words with a capital that are no words of grammar, and where they stand.
class NamesOfUnits
{
public:
    NamesOfUnits(std::string_view text, const Layout &layout, std::string_view outlet)
        : m_text(text), m_layout(layout), m_outlet(' ' + std::string(outlet) + ' ')
    {
        for (std::size_t i = 0; i < layout.units.size(); ++i)
            if (isRunningText(layout.units[i]) || layout.headline == i)
                for (const std::string &name : namesOf(i, FirstWord::Taken))
                    m_units[name].push_back(i);
    }

    /// Whether the unit names nothing that stands in the headline or further off in the text.
    [[nodiscard]] bool isAlone(std::size_t index) const
    {
        const std::vector<std::string> names = namesOf(index, FirstWord::PassedOver);
        return std::none_of(names.begin(), names.end(), [this, index](const std::string &name) {
            const auto found = m_units.find(name);
            return found != m_units.end() &&
                   std::any_of(found->second.begin(), found->second.end(), [this, index](std::size_t other) {
                       return m_layout.headline == other || isFar(index, other);
                   });
        });
    }

    [[nodiscard]] bool isNews(std::size_t index) const
    {
        return namesOf(index, FirstWord::PassedOver).size() >= NamesOfNews;
    }

private:
    enum class FirstWord { Taken, PassedOver }; // it has a capital whatever it is

    static bool isFar(std::size_t a, std::size_t b) { return std::max(a, b) - std::min(a, b) >= LeastDistance; }

    [[nodiscard]] bool isOfOutlet(const std::string &word) const
    {
        return m_outlet.find(' ' + word + ' ') != std::string::npos;
    }

    [[nodiscard]] std::vector<std::string> namesOf(std::size_t index, FirstWord first) const
    {
        Unit unit = m_layout.units[index];
        std::vector<UnitWord> words;
        readUnit(m_text, unit, words);
        std::vector<std::string> names;
        for (std::size_t i = first == FirstWord::Taken ? 0 : 1; i < words.size(); ++i) {
            const std::string_view word = words[i].span.of(m_text);
            if (words[i].isNumber || word.size() < LeastBytesOfName || !isUppercase(codePointAt(word, 0).value) ||
                wordFacts(words[i].number).languages != 0)
                continue;
            if (std::string folded = fold(word); !isOfOutlet(folded))
                names.push_back(std::move(folded));
        }
        return names;
    }

    std::string_view m_text;
    const Layout &m_layout;
    std::string m_outlet;
    std::unordered_map<std::string, std::vector<std::size_t>> m_units;
};

bool isFurniture(const Layout &layout, std::size_t unit)
{
    return layout.units[unit].kind == UnitKind::Furniture || layout.units[unit].kind == UnitKind::Separator;
}

/// Whether furniture, or the end of the text, is next to the unit.
bool touchesFurniture(const Layout &layout, std::size_t unit)
{
    return unit == 0 || unit + 1 == layout.units.size() || isFurniture(layout, unit - 1) ||
           isFurniture(layout, unit + 1);
}

void makeFurniture(Unit &unit)
{
    unit.kind = UnitKind::Furniture;
    unit.rule = PhraseRule::RepeatedLine;
}

} // namespace

std::vector<RepeatableUnit> findRepeatableUnits(std::string_view text, const Layout &layout, std::string_view outlet)
{
    const LineKey outletKey = keyOf(outlet);
    const NamesOfUnits names(text, layout, outlet);
    std::vector<RepeatableUnit> found;
    for (std::size_t i = 0; i < layout.units.size(); ++i) {
        const Unit &unit = layout.units[i];
        const bool isRow = unit.span.of(text).find(" | ") != std::string_view::npos;
        if (!isRepeatableKind(unit) || layout.headline == i || isRow)
            continue;
        // Where a script has no capitals, names cannot be told.
        const bool isProse = isRunningText(unit);
        if (isProse && (unit.capitals == 0 || !names.isAlone(i)))
            continue;
        found.push_back({i, keyOf(outletKey, unit),
                         (isProse || unit.kind == UnitKind::Sentence) && unit.words <= MostWordsOfShortProse});
    }
    if (found.size() > 2 * MostUnitsAnEnd)
        found.erase(found.begin() + MostUnitsAnEnd, found.end() - MostUnitsAnEnd);
    return found;
}

LineKey reportOf(std::string_view text, const Layout &layout, std::string_view outlet)
{
    const NamesOfUnits names(text, layout, outlet);
    LineKey all = FirstKey;
    const Unit *longest = nullptr;
    bool isNews = false;
    for (std::size_t i = 0; i < layout.units.size(); ++i) {
        const Unit &unit = layout.units[i];
        all = mixed(all, unit.wordsHash);
        if (!isRunningText(unit))
            continue;
        const bool isBetter = longest == nullptr || unit.words > longest->words;
        if (const bool hasNames = names.isNews(i); (hasNames && !isNews) || (hasNames == isNews && isBetter)) {
            longest = &unit;
            isNews = hasNames;
        }
    }
    return longest == nullptr ? all : keyOf(FirstKey, *longest);
}

OutletLines outletLines(const std::vector<RepeatableUnit> &units, LineKey report)
{
    OutletLines lines{{}, report};
    for (const RepeatableUnit &unit : units)
        lines.keys.push_back(unit.key);
    std::sort(lines.keys.begin(), lines.keys.end());
    lines.keys.erase(std::unique(lines.keys.begin(), lines.keys.end()), lines.keys.end());
    return lines;
}

bool markRepeated(Layout &layout, const std::vector<RepeatableUnit> &units, const RepeatedLines &repeated)
{
    const auto isRepeated = [&repeated](const RepeatableUnit &unit) {
        return std::binary_search(repeated.begin(), repeated.end(), unit.key);
    };
    std::vector<RepeatableUnit> shortProse;
    bool isAny = false;
    for (const RepeatableUnit &unit : units) {
        if (!isRepeated(unit))
            continue;
        if (unit.isShortProse) {
            shortProse.push_back(unit);
            continue;
        }
        makeFurniture(layout.units[unit.unit]);
        isAny = true;
    }
    // "The company did not comment." stands in many reports, too; down and up again, for a box may have several.
    for (int pass = 0; pass < 2; ++pass, std::reverse(shortProse.begin(), shortProse.end()))
        for (const RepeatableUnit &unit : shortProse)
            if (!isFurniture(layout, unit.unit) && touchesFurniture(layout, unit.unit)) {
                makeFurniture(layout.units[unit.unit]);
                isAny = true;
            }
    return isAny;
}

std::string outletOf(const SourceText &source, const Metadata &metadata)
{
    if (metadata.source)
        return fold(metadata.source->value);
    return QFileInfo(source.record ? source.file : QFileInfo(source.file).path()).filePath().toStdString();
}

} // namespace lectern
