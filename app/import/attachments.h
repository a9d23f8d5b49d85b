// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/filecontents.h"
#include "app/import/readarchive.h"

#include <gmime/gmime.h>

namespace lectern {

/// The articles in the files that are attached to a letter: documents, pages, texts, tables and archives of them, read
/// by whatever reads such files. An article's file is "`path`/NAME". Pictures, calendars, signatures and other things
/// that are no articles are passed over without a word.
[[nodiscard]] FileContents readAttachments(GMimeMessage *message, const QString &path, const ContentReader &read,
                                           UnpackBudget &budget);

} // namespace lectern
