// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/fonts.h"

namespace lectern {

/// How article text is set; kept between sessions.
struct ReaderSettings
{
    ReaderFamily family = ReaderFamily::Serif;
    int fontSize = 17;         ///< px of body text at 100 %, 14 to 28
    int columnCharacters = 74; ///< length of a line, 45 to 75
    int zoom = 100;            ///< percent
    bool operator==(const ReaderSettings &) const = default;
};

} // namespace lectern
