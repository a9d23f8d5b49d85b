// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotate/candidate.h"
#include "app/annotate/entitymodel.h"
#include "app/annotate/officephrases.h"
#include "app/annotate/preparedtext.h"

#include <vector>

namespace lectern {

/// Names the statistical model finds, as guesses among those of the rules. A title at the beginning of one is cut off.
void addModelNames(const PreparedText &text, const EntityModel &model, const std::vector<OfficePhrase> &offices,
                   Candidates &candidates);

} // namespace lectern
