// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/figures.h"

#include <QString>

#include <cstdint>

namespace lectern::bench {

/// Measures a library of `articles` generated articles against one of a hundredth of them: correcting it. Bodies and
/// annotations are written as an import writes them, but not analysed: that is measured elsewhere.
void measureLibrary(std::uint32_t articles, const QString &folder, Figures &figures);

/// Measures importing so many files, opening their library and removing articles from it, against a tenth of them. The
/// import runs in a process of its own, whose memory is what is told.
void measureImport(std::uint32_t articles, const QString &folder, Figures &figures);

} // namespace lectern::bench
