// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lectern {

/// Whether a path leads into the folder of pictures, styles and scripts that browsers save beside a page
/// ("Ferry_files/logo.png"), and is of such a kind: nothing in it is an article of its own.
[[nodiscard]] bool isInSavedPageFolder(const QString &path);

} // namespace lectern
