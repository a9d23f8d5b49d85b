// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/import/sourcetext.h"

#include <vector>

namespace lectern {

/// Articles longer than this are refused: no news text has 20 MB, and a reader cannot use one.
inline constexpr qint64 MaximumArticleBytes = 20 * 1000 * 1000;

/// Reads a file and decodes it (byte order mark, NULs of UTF-16, valid UTF-8, then detection).
/// Problems: Unreadable, Vanished, Empty, Binary, TooLarge, each with the path.
[[nodiscard]] Result<std::vector<SourceText>> readFile(const QString &path);

} // namespace lectern
