// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/entitytype.h"

#include <QString>

namespace lectern {

/// "Person", translated.
[[nodiscard]] QString typeLabel(EntityType type);
/// "People", translated: the head of a section.
[[nodiscard]] QString typePluralLabel(EntityType type);

} // namespace lectern
