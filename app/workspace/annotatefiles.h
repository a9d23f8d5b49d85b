// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotate/recognizer.h"
#include "app/base/jobcontrol.h"
#include "app/import/filecontents.h"
#include "app/index/articlesource.h"
#include "app/resolve/resolution.h"

#include <QStringList>

#include <vector>

namespace lectern {

/// Articles of some files with who is who over all of them; nothing of it in a library.
struct AnnotatedFiles
{
    std::vector<AnnotatedArticle> articles; ///< by file and record
    Resolution resolution;
    std::vector<Problem> problems; ///< of files, and parts of files, that could not be read
};

/// Problem: Cancelled.
[[nodiscard]] Result<AnnotatedFiles> annotateFiles(const QStringList &paths, const Recognizer &recognizer,
                                                   const JobControl &control, const ReadOptions &options = {});

} // namespace lectern
