// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/id.h"
#include "app/index/corpus.h"
#include "app/query/search.h"

#include <QDate>
#include <QString>

#include <memory>
#include <vector>

namespace lectern {

/// An article as the list shows it.
struct ArticleRow
{
    ArticleId id{0};
    QString title;
    QString outlet; ///< empty where none is stated
    QString date;   ///< in words; empty where none is stated
    QString snippet;
    int outlets = 0; ///< different outlets that tell the same story, 0 or 1 where it is told once
};

/// The articles of a filter in their order. A row is put into words when it is asked for: a filter of a million
/// articles costs a list of numbers, not a million strings.
class ArticleRows
{
public:
    virtual ~ArticleRows() = default;
    [[nodiscard]] virtual int count() const = 0;
    [[nodiscard]] virtual ArticleId id(int row) const = 0;
    [[nodiscard]] virtual ArticleRow row(int row) const = 0;
    /// -1 where the article is not among them.
    [[nodiscard]] virtual int rowOf(ArticleId id) const = 0;
};

/// The hits of a search over a snapshot.
class CorpusArticleRows final : public ArticleRows
{
public:
    /// `today` decides which dates are shown without their year.
    CorpusArticleRows(std::shared_ptr<const Corpus> corpus, std::vector<Hit> hits, const QDate &today);

    [[nodiscard]] int count() const override;
    [[nodiscard]] ArticleId id(int row) const override;
    [[nodiscard]] ArticleRow row(int row) const override;
    [[nodiscard]] int rowOf(ArticleId id) const override;

private:
    std::shared_ptr<const Corpus> m_corpus;
    std::vector<Hit> m_hits;
    QDate m_today;
};

/// How many different outlets tell the story of an article.
[[nodiscard]] int storyOutlets(const Corpus &corpus, DocNumber doc);

} // namespace lectern
