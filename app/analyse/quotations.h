// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/jobcontrol.h"
#include "app/base/result.h"
#include "app/base/textspan.h"
#include "app/index/articleset.h"
#include "app/index/articlesource.h"
#include "app/index/corpus.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace lectern {

/// What somebody said in one article. The parts of an interrupted quotation are one.
struct Quotation
{
    ArticleId article{0};
    TextSpan span; ///< of the first part, bytes of the article's text
    std::optional<EntityId> speaker;
    std::string speakerWords; ///< as the article names the speaker; empty where the speaker is unknown
    std::string cue;          ///< "said", "according to"; may be empty
    std::string words;        ///< without quotation marks; parts are joined by " … "
    bool isDirect = false;
};

struct Quotations
{
    std::vector<Quotation> rows; ///< newest article first, in an article in text order
    bool isComplete = true;      ///< false where there are more than `limit`
};

/// Who said what in the articles of a filter, all speakers or one. Only articles that quote the speaker are read.
/// Problems: Cancelled, and those of the articles.
[[nodiscard]] Result<Quotations> quotations(const Corpus &corpus, const ArticleSet &filter, const ArticleSource &source,
                                            std::optional<EntityId> speaker, std::uint32_t limit,
                                            const JobControl &control);

} // namespace lectern
