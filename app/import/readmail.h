// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/filecontents.h"

namespace lectern {

/// Reads a letter: one article, headed by its subject; of alternatives the plain text if it says as much as the page.
/// A page that a browser saved as MHTML is read as a page. Problems: Empty, Damaged, TooLarge.
[[nodiscard]] FileContents readMail(const FileBytes &file);

/// Reads letters one after the other (mbox), one article each; `record` counts the letters. A letter that cannot be
/// read costs itself only.
[[nodiscard]] FileContents readMailbox(const FileBytes &file);

} // namespace lectern
