// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/annotate/cuewords.h"

#include <algorithm>
#include <iterator>

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

} // namespace

std::uint32_t cuesOfWord(std::string_view folded)
{
    const auto *const found =
        std::lower_bound(std::begin(CueWords), std::end(CueWords), folded,
                         [](const CueWord &entry, std::string_view word) { return entry.word < word; });
    return found != std::end(CueWords) && found->word == folded ? found->cues : 0;
}

} // namespace lectern
