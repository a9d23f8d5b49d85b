// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/train/trainingdata.h"

#include <map>
#include <string>
#include <vector>

namespace lectern::train {

/// The type each label of the files stands for.
using ConllTypes = std::map<std::string, TypeSet>;

/// Which column holds what, counted from 1, or from the end with a sign.
struct ConllColumns
{
    int word = 1;
    int tag = -1;
};

/// Reads a file in the form of CoNLL-2003: one word a line, its tag in the last column (IOB1, IOB2, BIOES or BILOU), an
/// empty line after a sentence, "-DOCSTART-" before a document. Where the word is not in the first column, lines that
/// begin with "#" are comments and "# newdoc" begins a document, as in CoNLL-U. The words stay the tokens, so that
/// results can be compared. A label that names one of our types is of that type, any other takes one that is free;
/// `types` keeps it from file to file. Problem: Unreadable; Damaged with the line that has too few columns or a label
/// too many.
[[nodiscard]] Result<std::vector<TrainingDocument>> readConll(const QString &path, const ConllColumns &columns,
                                                              ConllTypes &types);

} // namespace lectern::train
