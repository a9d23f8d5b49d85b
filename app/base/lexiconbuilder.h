// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/lexiconlist.h"
#include "app/base/lexiconwriter.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace lectern {

/// Makes the bytes of a Lexicon from lists. The same lists in the same order give the same bytes.
class LexiconBuilder
{
public:
    /// Adds one list; what is wrong with it is returned, its sound lines are taken nevertheless.
    std::vector<Problem> addList(std::string_view fileName, std::string_view text);
    /// The packed lexicon, to be written to a file or given to Lexicon::fromBytes().
    [[nodiscard]] std::string build() const;
    [[nodiscard]] std::size_t phraseCount() const { return m_contents.phrases.size(); }

private:
    void addSpelling(const LexiconRow &row, const LexiconSpelling &spelling);
    void addReading(const std::string &folded, const LexiconReading &reading);
    std::uint32_t stringNumber(const std::string &text);

    LexiconContents m_contents;
    std::map<std::string, std::uint32_t> m_stringNumbers = {{std::string(), 0}};
};

} // namespace lectern
