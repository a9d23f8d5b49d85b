// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotate/entitymodellattice.h"
#include "app/annotate/features.h"
#include "app/base/entitytype.h"
#include "app/base/result.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

namespace lectern {

/// A name the model found. Tokens are counted over the whole document.
struct ModelSpan
{
    std::uint32_t firstToken = 0;
    std::uint32_t tokenCount = 0;
    EntityType type = EntityType::Person;
    float confidence = 0.0F; ///< posterior probability of exactly this span and type, 0 to 1
    bool operator==(const ModelSpan &) const = default;
};

/// A span that somebody else takes for a name, for the model to say what it thinks of it.
struct ModelOpinion
{
    std::uint32_t firstToken = 0; ///< the span lies in one sentence
    std::uint32_t tokenCount = 0;
    std::span<const EntityType> types; ///< the model tells them apart
    float probability = 0.0F;          ///< of exactly this span with one of the types
    float outside = 0.0F;              ///< that none of its tokens belongs to a name
};

/// The statistical layer: a linear-chain model over words, their shapes, classes and what the rest of the document says
/// about them, read from a memory-mapped file made by lectern_train. Immutable: one model may serve several threads.
class EntityModel
{
public:
    /// Maps the file; a Problem where it is missing (Unreadable), of another format version (Unsupported) or damaged.
    static Result<std::shared_ptr<const EntityModel>> open(const QString &path);
    ~EntityModel();
    EntityModel(const EntityModel &) = delete;
    EntityModel &operator=(const EntityModel &) = delete;

    /// Person, Company, Organization, Place, Product, Event and Nationality spans of a whole document, in text order,
    /// not overlapping, none crossing a sentence. Giving the whole document matters: other mentions of a word inform
    /// each one. `asked`, sorted by their first token, get their probabilities.
    [[nodiscard]] std::vector<ModelSpan> tag(const ModelDocument &document, std::span<ModelOpinion> asked = {}) const;
    /// What the model makes of a document before it looks at its own labels: for who trains the second pass.
    struct FirstPass
    {
        std::vector<LabelRow> scores; ///< of all labels, by token
        std::vector<Label> labels;    ///< the best
    };
    [[nodiscard]] FirstPass firstPass(const ModelDocument &document, const DocumentFeatures &features) const;
    [[nodiscard]] const WordClusters &clusters() const;
    [[nodiscard]] const Lattice &lattice() const;
    /// Identifies the content: changes with every training.
    [[nodiscard]] std::string_view version() const;

private:
    struct Data;
    explicit EntityModel(std::unique_ptr<Data> data);
    void secondPass(const ModelDocument &document, const DocumentFeatures &features, FirstPass &pass) const;
    std::unique_ptr<Data> m_data;
};

} // namespace lectern
