// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/train/trainingdata.h"

#include <map>
#include <string>
#include <vector>

namespace lectern::train {

/// Reads a file in the form of CoNLL-2003: one word a line, its tag in the last column (IOB1, IOB2 or BIOES), an empty
/// line after a sentence, "-DOCSTART-" before a document. The words stay the tokens, so that results can be compared.
/// Each label of the file gets one of our types in the order of its first appearance; `types` keeps it from file to
/// file.
[[nodiscard]] Result<std::vector<TrainingDocument>> readConll(const QString &path,
                                                              std::map<std::string, TypeSet> &types);

} // namespace lectern::train
