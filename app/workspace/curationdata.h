// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace/curation.h"

namespace lectern {

struct Curation::Data
{
    Library *library = nullptr; ///< null where none is open
    std::shared_ptr<const ArticleReader> reader;
    bool isReadOnly = false;
    EditHistory history;
    LibraryMarks marks;
    CorrectedCorpus shown;
};

} // namespace lectern
