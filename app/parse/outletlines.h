// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/sourcetext.h"
#include "app/parse/article.h"
#include "app/parse/layout.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace lectern {

/// Says the same for lines of the same words in articles of one outlet; something else for all others.
using LineKey = std::uint64_t;

/// A line or paragraph that stands in this many reports of one outlet belongs to its pages, not to its reports.
inline constexpr std::size_t LeastReportsOfFurniture = 3;

/// Lines of an article that are furniture of the page if they stand in enough other reports of the outlet.
struct OutletLines
{
    std::vector<LineKey> keys; ///< sorted, each once
    /// The same for versions of one report, which have all their lines in common and prove nothing.
    LineKey report = 0;
};

/// Keys of lines that are known to stand in many reports; sorted.
using RepeatedLines = std::vector<LineKey>;

/// A unit of a layout that may turn out to be furniture.
struct RepeatableUnit
{
    std::size_t unit = 0;
    LineKey key = 0;
    bool isShortProse = false; ///< a sentence or two: furniture only beside other furniture
};

/// Headings, loose lines, and paragraphs that name nothing the rest of the article names: newsletter boxes do not, the
/// background that agencies put into every report on a subject does. Headline, captions, bylines, dates and rows of
/// tables are never among them. `outlet` as outletOf() gives it.
[[nodiscard]] std::vector<RepeatableUnit> findRepeatableUnits(std::string_view text, const Layout &layout,
                                                              std::string_view outlet);
/// A report is told by its longest paragraph that names somebody; one without, by all that it says.
[[nodiscard]] LineKey reportOf(std::string_view text, const Layout &layout, std::string_view outlet);
[[nodiscard]] OutletLines outletLines(const std::vector<RepeatableUnit> &units, LineKey report);
/// Makes furniture of the units that are among `repeated`; whether there were any.
bool markRepeated(Layout &layout, const std::vector<RepeatableUnit> &units, const RepeatedLines &repeated);

/// The outlet an article is of, folded: what the article says of its source, else the folder or archive it lies in.
[[nodiscard]] std::string outletOf(const SourceText &source, const Metadata &metadata);

} // namespace lectern
