// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/lexicon.h"

#include <string>
#include <string_view>
#include <vector>

namespace lectern {

/// A spelling of a thing and how far it may be trusted.
struct LexiconSpelling
{
    std::string text;
    bool decides = false;
    bool operator==(const LexiconSpelling &) const = default;
};

/// One line of a list.
struct LexiconRow
{
    LexiconClass lexiconClass = LexiconClass::CommonWord;
    std::uint32_t line = 0; ///< 1-based
    std::string id;         ///< empty for classes that name no thing
    std::string canonical;  ///< empty where `id` is
    std::string attribute;
    std::vector<LexiconSpelling> spellings; ///< the name first, then its aliases
    bool operator==(const LexiconRow &) const = default;
};

/// What a list holds, and what is wrong with it: `place` of a problem is "companies.tsv:17".
struct LexiconList
{
    std::vector<LexiconRow> rows;
    std::vector<Problem> problems;
};

/// Reads a list as resources/lexicons/README.md describes it: lines of name, attribute, aliases and id with tabulators
/// between them; "#: class NAME [decides]" says what the following lines are.
[[nodiscard]] LexiconList readLexiconList(std::string_view fileName, std::string_view text);

/// Whether a phrase of this class names a thing, which then has an id: "Ministry of Defence", but not "ministry".
[[nodiscard]] bool namesAThing(LexiconClass lexiconClass) noexcept;

} // namespace lectern
