// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lectern {

/// Full path of a file the program brings along ("lexicon.bin", "entities.model", "samples"): in share/lectern beside
/// the bin folder of the running executable, which holds in the build tree as after installation.
[[nodiscard]] QString dataPath(const QString &name);

} // namespace lectern
