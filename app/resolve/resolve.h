// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/jobcontrol.h"
#include "app/base/lexicon.h"
#include "app/base/result.h"
#include "app/resolve/digest.h"
#include "app/resolve/resolution.h"

#include <span>

namespace lectern {

/// Joins mentions to entities and articles to stories. The result depends on the set of articles, never on their
/// order. Problem: Cancelled.
[[nodiscard]] Result<Resolution> resolve(std::span<const ArticleDigest> articles, const Lexicon &lexicon,
                                         const JobControl &control);

} // namespace lectern
