// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace lectern {

/// Writes a table as comma-separated values, the first row being its head. What stood there stays when it fails.
/// Problem: Unwritable.
[[nodiscard]] Result<void> exportTable(const std::vector<QStringList> &rows, const QString &path);

} // namespace lectern
