// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/train/trainingdata.h"

#include <map>
#include <string>
#include <vector>

namespace lectern::train {

/// What the labels of one source mean in our types, from resources/model/labels.tsv.
struct SourceLabels
{
    struct Meaning
    {
        TypeSet types = 0;
        bool mayBeNone = false;
    };
    std::map<std::string, Meaning> meanings;
    TypeSet openTypes = 0;
};

/// The label tables by source name.
[[nodiscard]] Result<std::map<std::string, SourceLabels>> readLabelTable(const QString &path);

/// The whole content of a file, unpacked where it is gzip.
[[nodiscard]] Result<std::string> readUnpacked(const QString &path);

/// How the lines of a source are to be taken.
struct Reading
{
    bool oneDocumentPerLine = false; ///< the source tells no documents apart
    bool onlyProperNames = false;    ///< "the two soldiers" is marked too: only names are kept, without their article
};

/// Reads sentences `{"doc", "text", "mentions": [[begin, end, label]]}`, offsets in code points, one a line; successive
/// lines of the same "doc" are one document. Labels the table does not name are no names. Of nested names the longest
/// stays.
[[nodiscard]] Result<std::vector<TrainingDocument>> readJsonLines(const QString &path, const SourceLabels &labels,
                                                                  const Reading &reading);

} // namespace lectern::train
