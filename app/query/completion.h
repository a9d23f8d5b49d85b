// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/jobcontrol.h"
#include "app/base/textspan.h"
#include "app/index/corpus.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lectern {

/// Things one of whose names has, in this order, words that begin with the words of `typed`: "hal gor" means "Haluk
/// Görgün". Accents do not matter. Those in most articles come first, then by key; at most `limit`. Of all types where
/// none is given. Empty where `typed` has no word or `control` is cancelled.
[[nodiscard]] std::vector<EntityId> completeNames(const Corpus &corpus, std::string_view typed,
                                                  std::optional<EntityType> type, std::uint32_t limit,
                                                  const JobControl &control);

/// What the word at the cursor may become.
struct Completion
{
    std::string text;               ///< query text that takes the place of the word: `person:"Haluk Gorgun"`, `title:`
    std::optional<EntityId> entity; ///< absent for the name of a field
    bool operator==(const Completion &) const = default;
};

struct Completions
{
    TextSpan replaced; ///< bytes of the query: the word at the cursor, with its field
    std::vector<Completion> best;
};

/// What may be meant by the word before the cursor (a byte of `query`): names of fields, then things that are named so.
/// Inside an entity field only things of its type.
[[nodiscard]] Completions completeQuery(const Corpus &corpus, std::string_view query, std::size_t cursor,
                                        std::uint32_t limit, const JobControl &control);

} // namespace lectern
