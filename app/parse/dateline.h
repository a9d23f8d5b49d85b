// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/lexicon.h"
#include "app/parse/datestamp.h"

#include <optional>
#include <string_view>

namespace lectern {

/// The place a report was sent from, at the head of its first paragraph: "BAKU, Azerbaijan, April 2 (Agency) — ".
struct Dateline
{
    TextSpan place;  ///< "BAKU, Azerbaijan"; empty where only an agency is named
    TextSpan agency; ///< empty where none is named
    std::optional<DateStamp> date;
};

[[nodiscard]] std::optional<Dateline> readDateline(std::string_view text, TextSpan paragraph, const Lexicon &lexicon);

} // namespace lectern
