// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotate/recognizer.h"
#include "app/import/sourcetext.h"
#include "app/resolve/digest.h"

namespace lectern {

/// One text through parse and annotate.
struct Analysis
{
    Article article;
    Annotations annotations;
    ArticleDigest digest;
};

[[nodiscard]] Analysis analyse(const SourceText &source, const Recognizer &recognizer);

} // namespace lectern
