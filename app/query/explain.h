// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/query/search.h"

#include <QString>

#include <string>
#include <vector>

namespace lectern {

/// Why a query finds an article or does not: one condition and what the article says to it.
struct Explanation
{
    std::string condition; ///< as toText() prints it
    bool holds = false;    ///< as search() sees it
    QString reason;        ///< a sentence about the article; empty where the parts say it
    std::vector<Explanation> parts;
};

/// Problem: Cancelled, or that of the article if it cannot be read.
[[nodiscard]] Result<Explanation> explain(const Corpus &corpus, const Query &query, DocNumber doc,
                                          const ArticleSource &source, const JobControl &control,
                                          const ReaderMarks &marks = {});

} // namespace lectern
