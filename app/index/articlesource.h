// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotate/annotatedarticle.h"
#include "app/base/id.h"
#include "app/base/result.h"

namespace lectern {

/// Where full articles come from: texts are not held in memory, the index is. May be called from any thread.
class ArticleSource
{
public:
    virtual ~ArticleSource() = default;
    /// Problem: Vanished for an id that is not there, Damaged for one that cannot be read.
    [[nodiscard]] virtual Result<AnnotatedArticle> article(ArticleId id) const = 0;
};

} // namespace lectern
