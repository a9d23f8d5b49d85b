// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/filecontents.h"
#include "app/import/readarchive.h"

namespace lectern {

/// Reads a letter: one article, headed by its subject; of alternatives the plain text if it says as much as the page.
/// A page that a browser saved as MHTML is read as a page. What is attached is read by `read`, see readAttachments().
/// Problems: Empty, Damaged, TooLarge.
[[nodiscard]] FileContents readMail(const FileBytes &file, const ContentReader &read, UnpackBudget &budget);

/// Reads letters one after the other (mbox), one article each; `record` counts the letters. A letter that cannot be
/// read costs itself only. What is attached to the third letter has the place "FILE/3/NAME".
[[nodiscard]] FileContents readMailbox(const FileBytes &file, const ContentReader &read, UnpackBudget &budget);

} // namespace lectern
