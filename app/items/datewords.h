// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/partialdate.h"

#include <QDate>
#include <QString>

#include <string_view>

namespace lectern {

/// "12 May" in the year of `today`, "12 May 2023" in another; "May 2023" and "2023" for coarser dates.
[[nodiscard]] QString dateWords(const PartialDate &date, const QDate &today);
/// "May 2023" with the month's whole name, as a heading; "2023" where no month is stated.
[[nodiscard]] QString monthWords(const PartialDate &date);
/// "12 May – 24 June", or one date where both are the same.
[[nodiscard]] QString periodWords(const PartialDate &first, const PartialDate &last, const QDate &today);
/// A time as an article states it (ISO 8601): "12 May 2025, 18:40 (UTC+4)". What cannot be read is given as it is.
[[nodiscard]] QString timeWords(std::string_view iso);

} // namespace lectern
