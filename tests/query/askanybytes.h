// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/index/bytes.h"
#include "app/index/corpus.h"

namespace lectern {

/// Asks a corpus for everything it can tell: lists, entities, queries of every kind, facets. Returns a number made of
/// the answers, so that nothing is left out by the compiler.
[[nodiscard]] std::size_t askEverything(const Corpus &corpus);

/// Takes the bytes for a snapshot, without looking at its checksums, and asks it everything; for fuzzing. They need not
/// be aligned. Returns 0 where they are refused.
[[nodiscard]] std::size_t askAnyBytes(Bytes bytes);

} // namespace lectern
