// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/index/articlesource.h"
#include "app/resolve/resolution.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace lectern::bench {

/// An article with the entities its mentions stand for: numbers of BenchCorpus::resolution().
struct BenchArticle
{
    AnnotatedArticle read;
    std::vector<EntityId> entities;
};

/// Articles to measure with, any one of which can be made at any time and is always the same.
class BenchCorpus : public ArticleSource
{
public:
    ~BenchCorpus() override = default;
    [[nodiscard]] virtual std::uint32_t size() const = 0;
    [[nodiscard]] virtual BenchArticle make(std::uint32_t number) const = 0;
    /// The entities of all articles; of each article, by number, those it names.
    [[nodiscard]] virtual Resolution resolution() const = 0;
    [[nodiscard]] Result<AnnotatedArticle> article(ArticleId id) const override { return make(id.value()).read; }
};

/// News as it is spread: sentences in random order, names by Zipf's law out of a universe that is never used up.
/// `sentences` is a file of sentences with marked names (JSON lines with "text" and "mentions" as byte ranges); without
/// one the sentences are made of a vocabulary of invented words that follows Zipf's law too.
[[nodiscard]] Result<std::unique_ptr<BenchCorpus>> generatedCorpus(std::uint32_t articles, const QString &sentences);
/// Articles of a file of JSON lines: "text", and where there are "title", "published" and "entities" (names).
[[nodiscard]] Result<std::unique_ptr<BenchCorpus>> corpusOfFile(const QString &path);

} // namespace lectern::bench
