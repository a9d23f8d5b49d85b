// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/resolve/digest.h"
#include "app/resolve/resolution.h"

#include <span>

namespace lectern {

/// Adds to each entity the others that may be the same thing, with what speaks for and against it. Nothing is joined.
void suggestMerges(std::span<const ArticleDigest> articles, Resolution &resolution);

} // namespace lectern
