// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace lectern {

/// Translation context of everything a chart says.
struct ChartWords
{
    Q_DECLARE_TR_FUNCTIONS(ChartWords)
};

} // namespace lectern
