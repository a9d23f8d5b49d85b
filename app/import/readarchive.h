// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/filecontents.h"
#include "app/import/ziparchive.h"

#include <functional>

namespace lectern {

/// Reads what is in an archive, by whatever can read it.
using ContentReader = std::function<FileContents(const FileBytes &, UnpackBudget &)>;

/// Reads every file in a ZIP archive; an article's file is "ARCHIVE/ENTRY". Hidden entries and what belongs to a saved
/// page are passed over. An entry that cannot be read, or whose name leads out of the archive, costs itself only.
[[nodiscard]] FileContents readZip(const FileBytes &file, const ContentReader &read, UnpackBudget &budget);

/// Reads the file that is compressed in a gzip file; its articles' file is the gzip file itself.
[[nodiscard]] FileContents readGzip(const FileBytes &file, const ContentReader &read, UnpackBudget &budget);

/// Whether the name of an entry may stand in a path: relative, no "..", no control characters, not too long.
[[nodiscard]] bool isSafeEntryName(const QString &name);

} // namespace lectern
