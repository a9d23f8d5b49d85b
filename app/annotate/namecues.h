// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotate/preparedtext.h"
#include "app/base/entitytype.h"

#include <array>

namespace lectern {

/// For each type how much speaks for it, or against it where negative; 1 is a fair reason, 3 all but proof.
using TypeScores = std::array<float, EntityTypeCount>;

[[nodiscard]] inline float &scoreOf(TypeScores &scores, EntityType type)
{
    return scores[static_cast<std::size_t>(type)];
}

/// Whether the article reports on sport, where the name of a town is the name of its team.
[[nodiscard]] bool isAboutSport(const PreparedText &text);

/// What the words around one place of a name say it is: "chipmaker X", "X, 34,", "stake in X", "X, where".
[[nodiscard]] TypeScores cuesBeside(const PreparedText &text, WordRange name, bool isSport);

} // namespace lectern
