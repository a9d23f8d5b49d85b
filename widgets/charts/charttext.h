// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analyse/chart.h"
#include "widgets/charts/chartstyle.h"

#include <QString>

#include <string_view>

namespace lectern {

/// A name fit for one line of a picture: line breaks, control characters and what XML forbids become spaces.
[[nodiscard]] QString cleanLabel(std::string_view utf8);
/// A whole number for people, with thin spaces between thousands.
[[nodiscard]] QString countText(std::uint32_t count);

/// "People in the most articles", "Articles per month".
[[nodiscard]] QString pictureTitle(const Chart &chart);
/// The newest article and the version of the program: where a picture comes from.
[[nodiscard]] QString pictureOrigin(const Chart &chart);
/// What one mark counts, n, and what was left out. `shown` is the number of bars.
[[nodiscard]] QString pictureCaption(const Chart &chart, std::size_t shown);
/// "Filter: ..." for files; in the pane the filter stands alone.
[[nodiscard]] QString filterLine(const QString &filter, ChartPlace place);
/// "7 others" and what can be said of each of them.
[[nodiscard]] QString othersLabel(std::uint32_t count);
[[nodiscard]] QString othersNote(std::uint32_t most, ChartMeasure measure);

/// "other outlets" and "outlet not stated" where a column has no name.
[[nodiscard]] QString columnLabel(const ChartGroup &column);
/// "6.5 times", of a Contrast::effect.
[[nodiscard]] QString effectText(double effect);
/// "3 articles, 7 mentions".
[[nodiscard]] QString articlesAndMentions(const Frequency &frequency);

/// "People", "Companies", ...; "Names" for several types; the second as inside a sentence.
[[nodiscard]] QString typesTitle(const std::vector<EntityType> &types);
[[nodiscard]] QString typesInSentence(const std::vector<EntityType> &types);
/// "12 May 2024", "week 14 of 2024 (1 to 7 April)", "April 2024", "2024".
[[nodiscard]] QString binTitle(const TimeBin &bin, TimeUnit unit);
/// "12 May 2024", "May 2024", "2024": as exact as the date is.
[[nodiscard]] QString dayText(const PartialDate &date);
/// What a value stands for: "Nigar Vəliyeva, Caspian Courier".
[[nodiscard]] QString valueTitle(const Chart &chart, const ChartValue &value);
/// What hovering over a mark says, for sighted people and for screen readers.
[[nodiscard]] QString valueDescription(const Chart &chart, const ChartValue &value);

} // namespace lectern
