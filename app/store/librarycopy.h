// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/store/connection.h"

#include <QString>

namespace lectern {

/// Makes an empty library beside `path` and moves it there at the end; never over an existing file.
[[nodiscard]] Result<void> createLibraryFile(const QString &path);

/// Copies a library page by page (while others may go on writing to it) beside `target` and moves it there at the end.
/// A library that stood there is replaced, whole or not at all; one that is open elsewhere is not (InUse).
[[nodiscard]] Result<void> copyLibrary(const Connection &source, const QString &target);

} // namespace lectern
