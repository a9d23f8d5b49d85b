// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/store/connection.h"

namespace lectern {

/// The tables of a library and their history. `PRAGMA user_version` counts the migrations a file has been through.

[[nodiscard]] int currentSchemaVersion();
/// The version from which on a library has history, marks and a bin.
inline constexpr int ReaderVersion = 2;
/// The version from which on a library knows further places of an article, dictionaries and what files declared.
inline constexpr int SourceVersion = 3;
[[nodiscard]] Result<int> schemaVersion(const Connection &connection);
/// Brings a new or older library to the current version in one transaction.
[[nodiscard]] Result<void> migrate(const Connection &connection);

/// Looks at the file itself before SQLite does: whether it is there, is a library at all, and is as long as it says.
/// Problems: Unreadable, Unsupported (another format), Damaged (empty or cut off).
[[nodiscard]] Result<void> checkFile(const QString &path);
/// Whether what stands in the library is a Lectern library of a version we know, with intact pages; a damaged page is
/// looked for in files that were not closed properly, and in all that are small.
[[nodiscard]] Result<void> checkContent(const Connection &connection, bool wasLeftOpen);

} // namespace lectern
