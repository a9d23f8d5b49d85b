// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QString>
#include <QStringList>

namespace lectern {

/// Libraries that have no name of the reader's yet. They lie in the program's own folder and save themselves.

/// Makes an empty one and gives its path. Problem: Unwritable.
[[nodiscard]] Result<QString> createUntitledLibrary();
[[nodiscard]] bool isUntitledLibrary(const QString &path);
/// Those that were open when a Lectern broke off, the newest first.
[[nodiscard]] QStringList untitledLibrariesLeftBehind();
/// Removes a library and what SQLite keeps beside it.
void removeUntitledLibrary(const QString &path);

} // namespace lectern
