// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/problem.h"

#include <QString>

namespace lectern {

/// What a reader can do about a problem of this kind; empty where nothing helps but knowing it.
[[nodiscard]] QString adviceFor(Problem::Kind kind);

} // namespace lectern
