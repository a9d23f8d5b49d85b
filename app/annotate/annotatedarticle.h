// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotate/annotations.h"
#include "app/parse/article.h"

namespace lectern {

/// An article with what was found in it.
struct AnnotatedArticle
{
    Article article;
    Annotations annotations;
    bool operator==(const AnnotatedArticle &) const = default;
};

} // namespace lectern
