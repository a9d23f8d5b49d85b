// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/jobcontrol.h"
#include "app/base/result.h"
#include "app/import/tablepreview.h"

#include <QStringList>

#include <vector>

namespace lectern {

/// Tables among files and folders about whose columns nobody has decided yet: one of each layout, in the order of their
/// paths. Only files that are called like tables are opened, and only their heads are read; those in archives are not
/// looked at. Problem: Cancelled.
[[nodiscard]] Result<std::vector<TablePreview>>
findUnknownTables(const QStringList &paths, const std::vector<TableLayout> &known, const JobControl &control);

} // namespace lectern
