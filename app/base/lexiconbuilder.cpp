// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/lexiconbuilder.h"

#include "app/base/folding.h"
#include "app/base/lexiconwriter.h"

#include <algorithm>

namespace lectern {

namespace {

/// Whether the second reading says nothing that the first does not say.
bool covers(const LexiconReading &reading, const LexiconReading &other)
{
    const bool isSameThing = reading.lexiconClass == other.lexiconClass && reading.id == other.id;
    return isSameThing && (reading.decides || !other.decides) && (!reading.capitalsOnly || other.capitalsOnly);
}

/// Whether the phrase has letters and none of them is small: "WHO", "F-16", "ASELSAN".
bool isInCapitals(std::string_view text)
{
    const bool hasSmall = std::any_of(text.begin(), text.end(), [](char c) { return c >= 'a' && c <= 'z'; });
    const auto isCapital = [](char c) { return c >= 'A' && c <= 'Z'; };
    return !hasSmall && std::count_if(text.begin(), text.end(), isCapital) > 1;
}

LexiconPhrase atomsOf(std::string_view folded)
{
    LexiconPhrase atoms;
    lexiconformat::AtomReader reader(folded);
    for (std::string_view atom = reader.next(); !atom.empty(); atom = reader.next())
        atoms.emplace_back(atom);
    return atoms;
}

} // namespace

std::vector<Problem> LexiconBuilder::addList(std::string_view fileName, std::string_view text)
{
    LexiconList list = readLexiconList(fileName, text);
    m_contents.lists.push_back(stringNumber(std::string(fileName)));
    for (const LexiconRow &row : list.rows) {
        for (const LexiconSpelling &spelling : row.spellings)
            addSpelling(row, spelling);
    }
    return std::move(list.problems);
}

void LexiconBuilder::addSpelling(const LexiconRow &row, const LexiconSpelling &spelling)
{
    LexiconReading reading;
    reading.lexiconClass = row.lexiconClass;
    reading.decides = spelling.decides;
    reading.capitalsOnly = isInCapitals(spelling.text);
    reading.id = stringNumber(row.id);
    reading.canonical = stringNumber(row.canonical);
    reading.attribute = stringNumber(row.attribute);
    reading.list = static_cast<std::uint32_t>(m_contents.lists.size() - 1);
    reading.line = row.line;
    addReading(fold(spelling.text), reading);
    if (const std::string alternate = foldSchwaAsA(spelling.text); !alternate.empty())
        addReading(alternate, reading);
}

/// One reading a thing and way of writing: "WHO" may be trusted where "Who" may not. What is said twice is kept once.
void LexiconBuilder::addReading(const std::string &folded, const LexiconReading &reading)
{
    std::vector<LexiconReading> &readings = m_contents.phrases[atomsOf(folded)];
    if (std::any_of(readings.begin(), readings.end(),
                    [&](const LexiconReading &known) { return covers(known, reading); }))
        return;
    const auto covered = std::remove_if(readings.begin(), readings.end(),
                                        [&](const LexiconReading &known) { return covers(reading, known); });
    readings.erase(covered, readings.end());
    readings.push_back(reading);
}

std::uint32_t LexiconBuilder::stringNumber(const std::string &text)
{
    const auto next = static_cast<std::uint32_t>(m_contents.strings.size());
    const auto [known, isNew] = m_stringNumbers.try_emplace(text, next);
    if (isNew)
        m_contents.strings.push_back(text);
    return known->second;
}

std::string LexiconBuilder::build() const
{
    return LexiconWriter(m_contents).write();
}

} // namespace lectern
