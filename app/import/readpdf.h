// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/filecontents.h"

namespace lectern {

/// Reads the text of a PDF document: one article. Problems: Damaged, Unsupported for locked ones, Empty for scans,
/// TooLarge.
[[nodiscard]] FileContents readPdf(const FileBytes &file);

} // namespace lectern
