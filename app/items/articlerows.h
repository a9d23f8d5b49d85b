// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/id.h"
#include "app/index/articlesource.h"
#include "app/index/corpus.h"
#include "app/items/annotatedtext.h"
#include "app/items/articlegrouping.h"
#include "app/query/search.h"

#include <QDate>
#include <QString>

#include <memory>
#include <string>
#include <vector>

namespace lectern {

/// An article as the list shows it.
struct ArticleRow
{
    ArticleId id{0};
    QString title;
    QString outlet;              ///< empty where none is stated
    QString date;                ///< in words; empty where none is stated
    QString snippet;             ///< around the first hit of a search, else the article's lead
    std::vector<TextRange> hits; ///< places of `snippet` that the search found
    QString file;                ///< it was read from; empty where it was not
    int outlets = 0;             ///< different outlets that tell the same story, 0 or 1 where it is told once
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

    /// The rows in groups; not asked for ArticleGrouping::None.
    [[nodiscard]] virtual RowPartition partition(ArticleGrouping grouping) const = 0;
    /// What tells the group of a row from others in every filter.
    [[nodiscard]] virtual std::string groupKey(ArticleGrouping grouping, int row) const = 0;
    /// What stands over the group of a row: an outlet, a month, the title of a story.
    [[nodiscard]] virtual QString groupName(ArticleGrouping grouping, int row) const = 0;
};

/// The hits of a search over a snapshot.
class CorpusArticleRows final : public ArticleRows
{
public:
    /// `today` decides which dates are shown without their year.
    CorpusArticleRows(std::shared_ptr<const Corpus> corpus, std::vector<Hit> hits, const QDate &today);
    /// Rows show where `query` was found; the articles are read when their rows are asked for.
    void showHitsOf(const Query &query, std::shared_ptr<const ArticleSource> articles);

    [[nodiscard]] int count() const override;
    [[nodiscard]] ArticleId id(int row) const override;
    [[nodiscard]] ArticleRow row(int row) const override;
    [[nodiscard]] int rowOf(ArticleId id) const override;
    [[nodiscard]] RowPartition partition(ArticleGrouping grouping) const override;
    [[nodiscard]] std::string groupKey(ArticleGrouping grouping, int row) const override;
    [[nodiscard]] QString groupName(ArticleGrouping grouping, int row) const override;

private:
    [[nodiscard]] DocNumber docAt(int row) const { return m_hits[static_cast<std::size_t>(row)].doc; }
    void quoteHits(ArticleRow &row) const;

    std::shared_ptr<const Corpus> m_corpus;
    std::vector<Hit> m_hits;
    QDate m_today;
    Query m_query;
    std::shared_ptr<const ArticleSource> m_articles; ///< null where no words are searched for
};

/// How many different outlets tell the story of an article.
[[nodiscard]] int storyOutlets(const Corpus &corpus, DocNumber doc);

} // namespace lectern
