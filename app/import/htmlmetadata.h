// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/declared.h"
#include "app/import/htmltree.h"

namespace lectern {

/// What a page says about its article in JSON-LD, OpenGraph, <meta>, microdata, <time> and <title>, in this order of
/// trust. `title` is without the name of the outlet behind it.
[[nodiscard]] Declarations findDeclarations(const xmlNode *root);

} // namespace lectern
