// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotate/entitymodel.h"
#include "app/annotate/entitymodelformat.h"
#include "app/base/result.h"
#include "app/train/crftrainer.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace lectern::train {

/// Word clusters as they lie in the model file.
struct ClusterTable
{
    std::vector<WordClusters::Slot> slots;
    std::vector<WordClusters::Parent> parents;

    [[nodiscard]] WordClusters view() const { return {slots, parents}; }
};

/// From lines "word <tab> cluster of 3000 <tab> of 1000 <tab> of 150 <tab> of 30", frequent words first. Words that
/// fold alike share the cluster of the first.
[[nodiscard]] ClusterTable makeClusterTable(std::string_view lines);

/// Words as they are written that occur most often, the most frequent first.
[[nodiscard]] std::vector<std::string> frequentWords(const std::vector<TrainingDocument> &documents);

/// The bytes of a model file. Features of small weights are left out, and weights smaller than half a step of the 8-bit
/// scale; of the `words` the weights in each role are summed up.
[[nodiscard]] std::string modelBytes(const TrainedWeights &weights, const ClusterTable &clusters,
                                     const std::vector<std::string> &words);
Result<void> writeModel(const QString &path, const std::string &bytes);
/// Writes a model and opens it from `path`, where it stays.
[[nodiscard]] Result<std::shared_ptr<const EntityModel>> writeAndOpen(const QString &path, const std::string &bytes);

} // namespace lectern::train
