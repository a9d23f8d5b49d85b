// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotate/recognizer.h"
#include "app/base/entitytype.h"
#include "app/base/jobcontrol.h"
#include "app/base/result.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lectern {

/// Counts of one type against annotated text; a mention is correct when its span and its type are.
struct TypeScore
{
    int correct = 0;
    int predicted = 0;
    int expected = 0;

    [[nodiscard]] double precision() const noexcept { return predicted == 0 ? 1.0 : double(correct) / predicted; }
    [[nodiscard]] double recall() const noexcept { return expected == 0 ? 1.0 : double(correct) / expected; }
    [[nodiscard]] double f1() const noexcept;
    TypeScore &operator+=(const TypeScore &other) noexcept;
    bool operator==(const TypeScore &) const = default;
};

/// A mention that was missed, or one that should not be there.
struct EvaluationError
{
    enum class Kind { Missed, Wrong };
    Kind kind = Kind::Missed;
    EntityType type = EntityType::Person;
    std::string document;
    std::string sentence;
    std::string mention;
    std::string rule; ///< of a wrong mention
};

struct Evaluation
{
    std::map<EntityType, TypeScore> types; ///< of the types the file distinguishes
    int documents = 0;
    int sentences = 0;
    std::vector<EvaluationError> errors;

    [[nodiscard]] TypeScore total() const;
};

/// What a label of the file means; a label mapped to nothing is not counted, nor is anything predicted on its words.
using LabelMap = std::map<std::string, std::optional<EntityType>, std::less<>>;

/// Reads "PER=Person,ORG=Organization,MISC=": pairs of label and type name, an empty name for labels to be ignored.
/// Problem: Usage.
[[nodiscard]] Result<LabelMap> labelMapFromText(const QString &text);

/// The meaning of a label that no map names: PER, ORG, LOC, GPE and the names of our own types.
[[nodiscard]] std::optional<EntityType> typeOfLabel(std::string_view label);

/// Annotates the sentences of a JSON Lines file ({"doc", "text", "mentions": [[start, end, label]]}, offsets in code
/// points; lines of one "doc" that follow each other are one document) and compares. Predictions of types that no label
/// of the file means are not counted; where none means Company, a company counts as an organisation.
/// Problem: Damaged with the line, Empty, Cancelled.
[[nodiscard]] Result<Evaluation> evaluate(std::string_view jsonLines, const LabelMap &labels,
                                          const Recognizer &recognizer, const JobControl &control);

} // namespace lectern
