// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/train/jsonlines.h"
#include "app/train/trainingdata.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace lectern::train {

/// How far the annotation of a source may be trusted.
enum class Quality : std::uint8_t { Gold, Silver };

/// What of a source is kept away from training when a model is to be evaluated.
enum class HoldOut : std::uint8_t { Nothing, EighthOfDocuments, Everything };

struct Source
{
    std::string_view file;
    std::string_view labels; ///< name in the label table
    Quality quality = Quality::Gold;
    HoldOut holdOut = HoldOut::Nothing;
    Reading reading = {};
};

/// The sets the shipped model is trained on; app/train/README.md describes them.
[[nodiscard]] const std::vector<Source> &allSources();

/// Whether the source of that labels name is only partly right.
[[nodiscard]] bool isSilver(std::string_view labels);

/// Documents for training and for evaluation, by the labels name of their source.
struct SourceDocuments
{
    std::vector<TrainingDocument> training;
    std::vector<TrainingDocument> heldOut;
};
using Corpora = std::map<std::string, SourceDocuments, std::less<>>;

/// Reads every source of the folder. A document is held out by the hash of its name, so that the split never
/// moves; `fold` (0 to 7) chooses the eighth.
[[nodiscard]] Result<Corpora> readSources(const QString &folder, const QString &resources, int fold);

} // namespace lectern::train
