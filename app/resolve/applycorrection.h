// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/resolve/correctedresult.h"
#include "app/resolve/correction.h"

namespace lectern {

/// Applies one rule to what there is. Problem: Vanished, with a sentence that says why the rule does not apply here
/// (any more); whatever an article that cannot be read says. What was changed until then must be taken back by the
/// caller.
[[nodiscard]] Result<void> applyCorrection(const std::shared_ptr<const Correction> &rule, CorrectedResult &result);

} // namespace lectern
