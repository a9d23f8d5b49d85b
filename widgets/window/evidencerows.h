// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace/workspace.h"
#include "widgets/charts/evidencemodel.h"

#include <QDate>

#include <memory>
#include <vector>

namespace lectern {

/// Everything that is needed to look up what is behind a mark; copied into the job.
struct EvidenceQuestion
{
    std::shared_ptr<const Corpus> corpus;
    std::shared_ptr<const ArticleSource> articles;
    Chart chart;
    ChartValue value;
    QDate today;
};

/// Of an entity the sentences that name it, one row a sentence; of a time its articles. Problems: as
/// evidence().
[[nodiscard]] Result<std::vector<EvidenceRow>> evidenceRows(const EvidenceQuestion &question,
                                                            const JobControl &control);

} // namespace lectern
