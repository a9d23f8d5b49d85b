// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotate/recognizer.h"
#include "app/base/jobcontrol.h"
#include "app/base/result.h"
#include "app/import/filecontents.h"

#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace lectern {

/// What is to be imported into which library.
struct ImportRequest
{
    QString library;   ///< must exist
    QStringList paths; ///< files and folders
    std::shared_ptr<const Recognizer> recognizer;
    int threads = 0; ///< 0: one a processor
    ReadOptions reading = {};
};

struct ImportSummary
{
    int added = 0;
    int updated = 0;   ///< other content, or analysed by an older recogniser
    int unchanged = 0; ///< were in the library already
    int failed = 0;    ///< files, or articles in files of many, that could not be read
    std::vector<Problem> problems;
    bool wasCancelled = false;
    /// What kept the library from being written (a full disk); what was committed before stays.
    std::optional<Problem> brokenBy;

    [[nodiscard]] bool changedLibrary() const noexcept { return added + updated > 0; }
};

/// Reads, analyses and stores articles in batches, each of which is committed whole. A cancelled import keeps what was
/// committed. Progress is in files. Problem: whatever keeps the library from being opened for writing.
[[nodiscard]] Result<ImportSummary> importArticles(const ImportRequest &request, const JobControl &control);

} // namespace lectern
