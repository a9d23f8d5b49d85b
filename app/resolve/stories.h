// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/id.h"
#include "app/resolve/digest.h"
#include "app/resolve/resolution.h"

#include <span>

namespace lectern {

/// Which articles tell the same event: near-copies by their MinHash signatures, other texts by the rare entities and
/// the days they share. Fills `stories` and `storyKeys`; `resolution.mentionEntities` must be there.
void findStories(std::span<const ArticleDigest> articles, Resolution &resolution);

} // namespace lectern
