// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotate/entitymodel.h"
#include "app/train/trainingdata.h"

#include <functional>
#include <string>
#include <vector>

namespace lectern::train {

struct TrainingOptions
{
    int epochs = 4;
    int closedEpochs = 1;   ///< at the beginning what is unmarked is no name; later it may be of an open type
    int averagedEpochs = 2; ///< the result is the mean of the weights after each of the last epochs
    float learningRate = 0.08F;
    float l1 = 1.0F;
    float l2 = 4.0F;
    int minimumCount = 3; ///< features seen less often are left out
    std::uint64_t seed = 1;
    std::function<void(const std::string &)> report; ///< a line about what is going on; may be empty
};

/// What was learnt. Features in ascending order of their hash, those without any weight left out.
struct TrainedWeights
{
    std::vector<FeatureHash> features;
    std::vector<LabelRow> weights;
    std::array<LabelRow, LabelCount> transitions{};
    bool hasSecondPass = false; ///< some features are those of DocumentLabels
};

/// Maximises the likelihood of the documents under all labellings they allow, by FTRL-proximal with L1 and L2. The same
/// documents in the same order, options and clusters give the same weights bit for bit.
[[nodiscard]] TrainedWeights trainWeights(const std::vector<TrainingDocument> &documents, const WordClusters &clusters,
                                          const TrainingOptions &options);

/// A model that has not seen the document: of those it has seen it knows too much.
using ModelFor = std::function<const EntityModel &(const TrainingDocument &)>;

/// Learns what the labels of a first pass are worth elsewhere in the document (DocumentLabels), on top of the scores of
/// that pass. The models must outlive the call only.
[[nodiscard]] TrainedWeights trainSecondPass(const std::vector<TrainingDocument> &documents, const ModelFor &modelFor,
                                             const TrainingOptions &options);

} // namespace lectern::train
