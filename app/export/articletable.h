// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/rowwriter.h"
#include "app/export/writtenarticle.h"

namespace lectern {

/// What a table of articles has one row of.
enum class ArticleTableRows { Articles, Mentions, Quotes, Roles };

/// The articles, or what was found in them, as rows for spreadsheets and statistics. Offsets are code points.
class ArticleTable final : public ArticleWriter
{
public:
    ArticleTable(QIODevice &device, RowSyntax syntax, ArticleTableRows rows, const std::vector<Entity> &entities);
    void add(const WrittenArticle &written) override;
    [[nodiscard]] Result<void> finish(const std::vector<Problem> &problems) override;

private:
    ArticleTableRows m_rows;
    const std::vector<Entity> &m_entities;
    RowWriter m_writer;
};

} // namespace lectern
