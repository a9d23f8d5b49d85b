// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/problem.h"

namespace lectern {

QString Problem::text() const
{
    return place.isEmpty() ? message : place + QStringLiteral(": ") + message;
}

} // namespace lectern
