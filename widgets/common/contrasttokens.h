// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/tokens.h"

namespace lectern {

/// The themes for readers who need more: black on white and white on black, every mark and line at 7:1 or better. They
/// are made from the usual ones: each colour keeps its hue and is moved away from the paper until it stands out.
[[nodiscard]] const Tokens &lightContrastTokens();
[[nodiscard]] const Tokens &darkContrastTokens();

} // namespace lectern
