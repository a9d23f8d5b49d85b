// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QString>

#include <functional>

class QIODevice;

namespace lectern {

using WriteContent = std::function<Result<void>(QIODevice &)>;

/// Writes a file whole or not at all: what stood there stays when anything goes wrong. Problem: Unwritable, or that of
/// `write`.
[[nodiscard]] Result<void> writeOutputFile(const QString &path, const WriteContent &write);

} // namespace lectern
