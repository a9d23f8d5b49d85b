// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotate/entitymodel.h"
#include "app/train/crftrainer.h"
#include "app/train/modelwriter.h"
#include "app/train/sources.h"

#include <QString>

#include <memory>
#include <string>
#include <vector>

namespace lectern::train {

/// Where the pipeline finds what it needs.
struct PipelineInput
{
    QString data;      ///< folder of the annotated sets
    QString resources; ///< resources/model
    QString lexicon;   ///< lexicon.bin; empty: train without
    QString lists;     ///< resources/lexicons
    QString output;    ///< model file to write, or to test
};

struct PipelineOptions
{
    TrainingOptions training;
    bool holdOut = false;  ///< keep the held-out documents away and report on them
    int fold = 0;          ///< which eighth is held out
    bool useSilver = true; ///< add the agreeing sentences of the silver source
    bool useClusters = true;
    int parts = 5;               ///< the gold documents are divided into for the second pass; under 2: there is none
    int swaps = 1;               ///< copies of every gold document with other names
    int templates = 8;           ///< sentences made of every template
    unsigned headlines = 5;      ///< percent of gold sentences once more as a headline
    unsigned dropDocuments = 10; ///< percent of documents that are trained on without lexicon
    unsigned dropHits = 10;      ///< percent of lexicon hits left out of the others
    bool listErrors = false;     ///< report every error on the held-out documents
    std::vector<std::string> leftOut; ///< sources not to train on, to measure what they bring
};

/// Everything from annotated files to the model file.
[[nodiscard]] Result<void> runPipeline(const PipelineInput &input, const PipelineOptions &options);

/// Reports how a model does on one file of lines, by the label table of `labels`, and its errors where asked for.
[[nodiscard]] Result<void> testModel(const PipelineInput &input, const PipelineOptions &options, const QString &file,
                                     const QString &labels);

/// Trains on documents and opens the result from `path`, where it stays.
[[nodiscard]] Result<std::shared_ptr<const EntityModel>> trainModel(const std::vector<TrainingDocument> &documents,
                                                                    const ClusterTable &clusters,
                                                                    const TrainingOptions &options,
                                                                    const QString &path);

} // namespace lectern::train
