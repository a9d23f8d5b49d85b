// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotate/candidate.h"
#include "app/annotate/entitymodel.h"
#include "app/annotate/preparedtext.h"

namespace lectern {

/// Names the statistical model finds, as guesses among those of the rules.
void addModelNames(const PreparedText &text, const EntityModel &model, Candidates &candidates);

} // namespace lectern
