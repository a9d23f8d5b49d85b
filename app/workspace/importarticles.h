// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotate/recognizer.h"
#include "app/base/jobcontrol.h"
#include "app/base/result.h"
#include "app/import/filecontents.h"
#include "app/import/sourcetext.h"
#include "app/workspace/importprogress.h"

#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace lectern {

/// What articles come from.
struct ImportSources
{
    QStringList paths;             ///< files and folders
    std::vector<SourceText> texts; ///< that are in no file, see pastedText()

    [[nodiscard]] bool isEmpty() const { return paths.isEmpty() && texts.empty(); }
    void append(ImportSources more);
};

/// A text from the clipboard as something to import. The same text has the same place, so that pasting it twice adds
/// nothing.
[[nodiscard]] SourceText pastedText(const QString &text);

/// What is to be imported into which library.
struct ImportRequest
{
    QString library; ///< must exist
    ImportSources sources;
    std::shared_ptr<const Recognizer> recognizer;
    int threads = 0; ///< 0: one a processor
    ReadOptions reading = {};
    std::shared_ptr<ImportMeter> meter; ///< counts along; may be null
};

struct ImportSummary
{
    int added = 0;
    int updated = 0;   ///< other content, or analysed by an older recogniser
    int copies = 0;    ///< of articles that are there from another place; only the place was noted
    int unchanged = 0; ///< were in the library already
    int failed = 0;    ///< files, or articles in files of many, that could not be read
    std::vector<Problem> problems;
    bool wasCancelled = false;
    ImportSources rest; ///< what a cancelled import did not come to
    /// What kept the library from being written (a full disk); what was committed before stays.
    std::optional<Problem> brokenBy;

    [[nodiscard]] bool changedLibrary() const noexcept { return added + updated + copies > 0; }
};

/// Reads, analyses and stores articles in batches, each of which is committed whole: memory does not grow with the
/// import. A cancelled import keeps what was committed. Progress is in files. Problem: whatever keeps the library from
/// being opened for writing.
[[nodiscard]] Result<ImportSummary> importArticles(const ImportRequest &request, const JobControl &control);

} // namespace lectern
