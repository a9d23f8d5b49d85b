// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotate/entitymodel.h"
#include "app/train/trainingdata.h"

#include <array>
#include <map>
#include <string>
#include <vector>

namespace lectern::train {

struct Counts
{
    int right = 0;
    int found = 0;    ///< by the model
    int expected = 0; ///< in the annotation

    [[nodiscard]] double precision() const;
    [[nodiscard]] double recall() const;
    [[nodiscard]] double f1() const;
};

/// How a model does on annotated documents. Spans must agree exactly.
struct Score
{
    Counts classic;                           ///< person, any organisation, place together
    std::array<Counts, 3> classes;            ///< the same, one by one
    int lost = 0;                             ///< expected names that our tokens cannot express; they count as missed
    std::array<Counts, ModelTypeCount> types; ///< our types where the annotation knows the type for certain
};

[[nodiscard]] Score scoreModel(const EntityModel &model, const std::vector<TrainingDocument> &documents);
/// One line for each name that was missed, invented or given another class, with the words around it.
[[nodiscard]] std::vector<std::string> listErrors(const EntityModel &model, const TrainingDocument &document);
/// "name  P 80.1 R 79.2 F1 79.6  PER .. ORG .. LOC ..  Company .." in one line.
[[nodiscard]] std::string describe(const std::string &name, const Score &score);
/// The same for a file with labels of its own: all of them together, then each by its name.
[[nodiscard]] std::string describeLabels(const std::string &name, const Score &score,
                                         const std::map<std::string, TypeSet> &labels);

} // namespace lectern::train
