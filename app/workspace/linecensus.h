// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/id.h"
#include "app/parse/outletlines.h"
#include "app/store/linewitness.h"

#include <span>
#include <vector>

namespace lectern {

/// Which lines of some texts are furniture, by these texts and all articles of a library together. Says the same
/// whichever of them came first.
struct LineCensus
{
    RepeatedLines repeated;         ///< furniture
    RepeatedLines settled;          ///< those of them that the library alone shows to be; sorted
    std::vector<ArticleId> earlier; ///< articles of the library with lines that only now are furniture; sorted
};

[[nodiscard]] LineCensus takeCensus(std::span<const OutletLines> texts, std::span<const LineWitness> witnesses = {});

/// All keys of some texts, sorted, each once.
[[nodiscard]] std::vector<LineKey> keysOf(std::span<const OutletLines> texts);
/// Lines that are still to be noted: once a line is settled, no more witnesses are needed.
[[nodiscard]] OutletLines withoutSettled(OutletLines lines, const LineCensus &census);
/// Whether any of the lines is furniture.
[[nodiscard]] bool hasRepeated(const OutletLines &lines, const RepeatedLines &repeated);

} // namespace lectern
