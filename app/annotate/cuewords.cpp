// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/annotate/cuewords.h"

#include <unordered_map>

namespace lectern {

namespace {

struct CueWord
{
    std::string_view word;
    std::uint32_t cues;
};

constexpr std::uint32_t bit(Cue cue)
{
    return static_cast<std::uint32_t>(cue);
}

constexpr CueWord CueWords[] = {
#include "app/annotate/cuewords.inc"
};

std::unordered_map<std::string_view, std::uint32_t> makeTable()
{
    std::unordered_map<std::string_view, std::uint32_t> table;
    for (const CueWord &entry : CueWords)
        table.emplace(entry.word, entry.cues);
    return table;
}

} // namespace

std::uint32_t cuesOfWord(std::string_view folded)
{
    static const std::unordered_map<std::string_view, std::uint32_t> Table = makeTable();
    const auto found = Table.find(folded);
    return found == Table.end() ? 0 : found->second;
}

} // namespace lectern
