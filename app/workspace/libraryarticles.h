// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/index/articlesource.h"
#include "app/resolve/correctedresult.h"
#include "app/store/articlereader.h"

#include <deque>
#include <memory>
#include <mutex>
#include <optional>

namespace lectern {

/// The articles of a library file as their reader corrected them, with those read last kept unpacked: the reader, the
/// snippets and the evidence of a chart ask for the same ones again and again. From any thread.
class LibraryArticles final : public ArticleSource
{
public:
    explicit LibraryArticles(std::shared_ptr<const ArticleReader> reader) : m_reader(std::move(reader)) {}
    LibraryArticles(std::shared_ptr<const ArticleReader> reader, CorrectedResult corrected);
    [[nodiscard]] Result<AnnotatedArticle> article(ArticleId id) const override;

private:
    struct Kept
    {
        ArticleId id;
        std::shared_ptr<const AnnotatedArticle> article;
    };
    [[nodiscard]] std::shared_ptr<const AnnotatedArticle> kept(ArticleId id) const;
    [[nodiscard]] AnnotatedArticle corrected(AnnotatedArticle read, ArticleId id) const;

    static constexpr std::size_t MostKept = 16;
    std::shared_ptr<const ArticleReader> m_reader;
    std::optional<CorrectedResult> m_corrected;
    mutable std::mutex m_mutex;
    mutable std::deque<Kept> m_kept; ///< newest first
};

/// What is there without a library.
class NoArticles final : public ArticleSource
{
public:
    [[nodiscard]] Result<AnnotatedArticle> article(ArticleId id) const override;
};

} // namespace lectern
