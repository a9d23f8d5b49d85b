// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/train/crftrainer.h"
#include "app/train/modelwriter.h"

#include <vector>

namespace lectern::train {

/// Learns the second pass of a model by jackknifing: the documents are divided into `parts`, and each part is labelled
/// by a model of the others, so that the labels are as good and as bad as those of a text nobody has seen. Copies of a
/// document ("name+names") are in its part.
[[nodiscard]] Result<TrainedWeights> learnSecondPass(const std::vector<TrainingDocument> &documents,
                                                     const ClusterTable &clusters, const TrainingOptions &options,
                                                     int parts);

/// The weights of two passes as those of one model.
[[nodiscard]] TrainedWeights together(const TrainedWeights &first, const TrainedWeights &second);

} // namespace lectern::train
