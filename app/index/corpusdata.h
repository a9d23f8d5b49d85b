// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/index/corpus.h"
#include "app/index/entityindex.h"
#include "app/index/lazychunks.h"
#include "app/index/textindex.h"

#include <memory>
#include <vector>

namespace lectern {

/// What a Corpus points to. Texts and entities are shared with the corpora before and after it as far as they are the
/// same.
struct Corpus::Data
{
    Data(std::shared_ptr<const TextIndex> texts, std::shared_ptr<const EntityIndex> things,
         std::shared_ptr<const std::vector<ArticleId>> articleOrder)
        : text(std::move(texts)), entities(std::move(things)), order(std::move(articleOrder)), records(text->docCount())
    {
    }

    std::shared_ptr<const TextIndex> text;
    std::shared_ptr<const EntityIndex> entities;
    std::shared_ptr<const std::vector<ArticleId>> order;
    LazyChunks<ArticleRecord> records;
};

} // namespace lectern
