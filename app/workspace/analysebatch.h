// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/async/parallelmap.h"
#include "app/store/articlereader.h"
#include "app/store/library.h"
#include "app/workspace/analysis.h"

#include <span>
#include <vector>

namespace lectern {

/// Where some texts are analysed: the library they are for, and what with.
struct AnalysisPlace
{
    const Library &library;
    const Recognizer &recognizer;
    async::Threads threads;
    const JobControl &control;
};

/// What analysing some texts for a library gives.
struct AnalysedBatch
{
    std::vector<Analysis> analyses; ///< one a text
    std::vector<OutletLines> lines; ///< for each text those to be noted
    /// Articles of the library in which lines turned out to be furniture because of these texts. Renewing them in the
    /// same breath is what makes the result independent of the order and the batches of imports.
    std::vector<NewAnalysis> renewed;
};

/// Texts that stand in the library already, at the same place, count as what they are now. Problems: Cancelled, and
/// whatever keeps the library from being read.
[[nodiscard]] Result<AnalysedBatch> analyseBatch(std::span<const SourceText *const> texts, const AnalysisPlace &place);

} // namespace lectern
