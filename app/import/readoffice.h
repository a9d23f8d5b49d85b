// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/filecontents.h"

namespace lectern {

// One article each, with the title, author and dates of the document's properties. Problems: Empty, Damaged, TooLarge.
[[nodiscard]] FileContents readWord(const FileBytes &file);   ///< DOCX
[[nodiscard]] FileContents readWriter(const FileBytes &file); ///< ODT

} // namespace lectern
