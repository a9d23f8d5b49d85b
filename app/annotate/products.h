// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotate/candidate.h"
#include "app/annotate/preparedtext.h"

namespace lectern {

/// Products by designator ("MAM-L", "Su-25", "Bayraktar TB2") and by the class word beside them ("the KAAN aircraft").
void addProducts(const PreparedText &text, Candidates &candidates);

} // namespace lectern
