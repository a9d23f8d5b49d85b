// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotate/annotations.h"
#include "app/annotate/officephrases.h"
#include "app/annotate/preparedtext.h"

#include <vector>

namespace lectern {

/// A mention together with the words it covers; `index` is its place in Annotations::mentions.
struct PlacedMention
{
    WordRange words;
    EntityType type = EntityType::Person;
    std::uint32_t index = 0;
};

/// Which title belongs to whom: before the name, in apposition after it, in lists of officials, by "is" and "as".
/// Organisation and country come from the phrase, else from the same person's other titles and from the list.
[[nodiscard]] std::vector<Role> findRoles(const PreparedText &text, const std::vector<OfficePhrase> &offices,
                                          const std::vector<PlacedMention> &mentions);

} // namespace lectern
