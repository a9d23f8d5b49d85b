// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/filecontents.h"
#include "app/import/ziparchive.h"

namespace lectern {

/// Reads a file in this process: finds its format by its content, then by its name, and its encoding. Problems:
/// Unreadable, Vanished, Empty, Binary, TooLarge, Unsupported, Damaged, each with the path.
[[nodiscard]] FileContents readFile(const QString &path, const ReadOptions &options = {});

/// The same for bytes that are in memory already.
[[nodiscard]] FileContents readContent(const FileBytes &file, const ReadOptions &options, UnpackBudget &budget);

} // namespace lectern
