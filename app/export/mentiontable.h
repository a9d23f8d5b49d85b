// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/csvwriter.h"
#include "app/export/writtenarticle.h"

namespace lectern {

/// A table with one row a mention, for spreadsheets and statistics. Offsets are code points.
class MentionTable final : public ArticleWriter
{
public:
    MentionTable(QIODevice &device, const std::vector<Entity> &entities);
    void add(const WrittenArticle &written) override;
    [[nodiscard]] Result<void> finish(const std::vector<Problem> &problems) override;

private:
    QIODevice &m_device;
    const std::vector<Entity> &m_entities;
    CsvWriter m_csv;
};

} // namespace lectern
