// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/annotate/entitymodel.h"

#include "app/annotate/entitymodelformat.h"
#include "app/annotate/entitymodellattice.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <cstring>
#include <optional>
#include <string>
#include <utility>

namespace lectern {

using namespace modelfile;

namespace {

/// Sums of quantised weights; whole numbers, so that a result never depends on the order of summing.
struct alignas(64) WeightSums
{
    std::array<std::int16_t, LabelStride> at{};
};
struct alignas(64) TokenSums
{
    std::array<std::int32_t, LabelStride> at{};
};

void add(TokenSums &sums, const WeightSums &part)
{
    for (std::size_t label = 0; label < LabelStride; ++label)
        sums.at[label] += part.at[label];
}

Problem damaged(const QString &path)
{
    return {Problem::Kind::Damaged, QCoreApplication::translate("EntityModel", "The entity model is damaged."), path};
}

/// The records of a section, or nothing where it does not lie inside the file.
template<typename T>
std::span<const T> sectionOf(std::string_view file, const Section &section)
{
    const bool isAligned = section.offset % SectionAlignment == 0;
    const bool isInside = section.offset <= file.size() && section.count <= (file.size() - section.offset) / sizeof(T);
    if (!isAligned || !isInside)
        return {};
    return {reinterpret_cast<const T *>(file.data() + section.offset), static_cast<std::size_t>(section.count)};
}

} // namespace

/// The mapped file and views into it.
struct EntityModel::Data
{
    QFile file;
    std::string version;
    WordClusters clusters;
    std::span<const FeatureSlot> features;
    std::span<const std::uint8_t> weights;
    float weightScale = 1.0F;
    std::optional<Lattice> lattice; ///< set by read()

    [[nodiscard]] bool read(std::string_view bytes, const Header &header);
    [[nodiscard]] bool weightsAreInside() const;
    void addWeights(std::span<const FeatureHash> hashes, std::span<std::int32_t> sums) const;
};

bool EntityModel::Data::read(std::string_view bytes, const Header &header)
{
    const auto slots = sectionOf<WordClusters::Slot>(bytes, header.clusterSlots);
    const auto parents = sectionOf<WordClusters::Parent>(bytes, header.clusterParents);
    const auto matrix = sectionOf<float>(bytes, header.transitions);
    features = sectionOf<FeatureSlot>(bytes, header.features);
    weights = sectionOf<std::uint8_t>(bytes, header.weights);
    weightScale = header.weightScale;
    clusters = WordClusters(slots, parents);
    const bool isComplete = slots.size() == header.clusterSlots.count &&
                            parents.size() == header.clusterParents.count && features.size() == header.features.count &&
                            weights.size() == header.weights.count;
    const auto isFree = [](const auto &slot) { return slot.key == 0; };
    // Probing ends at a free slot: a full table would be searched forever.
    const bool endsProbing = std::any_of(features.begin(), features.end(), isFree) &&
                             (slots.empty() || std::any_of(slots.begin(), slots.end(), isFree));
    if (header.labelCount != LabelCount || matrix.size() != std::size_t{LabelCount} * LabelCount || !isComplete ||
        !endsProbing || !weightsAreInside())
        return false;
    std::array<LabelRow, LabelCount> transitions;
    for (std::size_t before = 0; before < LabelCount; ++before)
        std::copy_n(matrix.begin() + static_cast<std::ptrdiff_t>(before * LabelCount), LabelCount,
                    transitions[before].at.begin());
    lattice.emplace(transitions);
    return true;
}

bool EntityModel::Data::weightsAreInside() const
{
    return std::all_of(features.begin(), features.end(), [this](const FeatureSlot &slot) {
        LabelSet labels = 0;
        if (slot.key == 0)
            return true;
        if (weights.size() < sizeof labels || slot.weights > weights.size() - sizeof labels)
            return false;
        std::memcpy(&labels, weights.data() + slot.weights, sizeof labels);
        const auto count = static_cast<std::size_t>(__builtin_popcount(labels));
        return labels <= AllLabels && count <= weights.size() - sizeof labels - slot.weights;
    });
}

/// Adds the weights of all known features. The table is far larger than the processor's caches: all places are asked
/// for before the first is read.
void EntityModel::Data::addWeights(std::span<const FeatureHash> hashes, std::span<std::int32_t> sums) const
{
    const std::size_t size = features.size();
    for (const FeatureHash hash : hashes)
        __builtin_prefetch(&features[WordClusters::home(hash, size)]);
    std::array<std::uint32_t, 256> found;
    std::size_t foundCount = 0;
    for (const FeatureHash hash : hashes) {
        const std::uint32_t key = keyOf(hash);
        for (std::size_t at = WordClusters::home(hash, size); features[at].key != 0; at = at + 1 == size ? 0 : at + 1) {
            if (features[at].key != key)
                continue;
            if (foundCount < found.size()) {
                __builtin_prefetch(&weights[features[at].weights]);
                found[foundCount++] = features[at].weights;
            }
            break;
        }
    }
    for (std::size_t i = 0; i < foundCount; ++i) {
        LabelSet labels = 0;
        const std::uint8_t *weight = weights.data() + found[i];
        std::memcpy(&labels, weight, sizeof labels);
        weight += sizeof labels;
        for (; labels != 0; labels &= labels - 1)
            sums[static_cast<std::size_t>(__builtin_ctz(labels))] += static_cast<std::int8_t>(*weight++);
    }
}

namespace {

/// Scores of all labels of all tokens of one document.
template<typename AddWeights>
class Scorer
{
public:
    Scorer(const DocumentFeatures &features, AddWeights addWeights)
        : m_features(features), m_addWeights(addWeights), m_parts(std::size_t{features.wordCount()} * WordRoleCount),
          m_isKnown(m_parts.size())
    {
    }

    [[nodiscard]] LabelRow scores(std::uint32_t token, float scale)
    {
        TokenSums sums;
        m_uses.clear();
        m_features.appendWordUses(token, m_uses);
        for (const WordUse &use : m_uses)
            add(sums, part(use));
        m_hashes.clear();
        m_features.appendTokenFeatures(token, m_hashes);
        m_addWeights(m_hashes, sums.at);
        LabelRow row;
        for (std::size_t label = 0; label < LabelStride; ++label)
            row.at[label] = static_cast<float>(sums.at[label]) * scale;
        return row;
    }

private:
    /// The sum over the features of a word in a role, made when it is first asked for.
    const WeightSums &part(const WordUse &use)
    {
        const std::size_t at = std::size_t{use.word} * WordRoleCount + static_cast<std::size_t>(use.role);
        if (m_isKnown[at] == 0) {
            TokenSums sums;
            m_hashes.clear();
            m_features.appendWordFeatures(use.role, use.word, m_hashes);
            m_addWeights(m_hashes, sums.at);
            for (std::size_t label = 0; label < LabelStride; ++label)
                m_parts[at].at[label] = static_cast<std::int16_t>(sums.at[label]);
            m_isKnown[at] = 1;
        }
        return m_parts[at];
    }

    const DocumentFeatures &m_features;
    AddWeights m_addWeights;
    std::vector<WeightSums> m_parts;
    std::vector<std::uint8_t> m_isKnown;
    std::vector<WordUse> m_uses;
    std::vector<FeatureHash> m_hashes;
};

/// Turns the labels of a sentence into spans with their probabilities.
void appendSpans(const Lattice &lattice, std::span<const LabelRow> scores, std::span<const Label> labels,
                 std::uint32_t firstToken, std::vector<ModelSpan> &spans)
{
    if (std::all_of(labels.begin(), labels.end(), [](Label label) { return label == OutsideLabel; }))
        return;
    Posterior posterior;
    lattice.infer(scores, {}, posterior);
    for (std::size_t begin = 0; begin < labels.size();) {
        std::size_t end = begin + 1;
        if (labels[begin] != OutsideLabel) {
            while (end < labels.size() && continuesSpan(labels[end]))
                ++end;
            const int type = typeIndexOf(labels[begin]);
            spans.push_back({firstToken + static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end - begin),
                             ModelTypes[static_cast<std::size_t>(type)],
                             lattice.spanProbability(posterior, begin, end - begin, type)});
        }
        begin = end;
    }
}

} // namespace

Result<std::shared_ptr<const EntityModel>> EntityModel::open(const QString &path)
{
    auto data = std::make_unique<Data>();
    data->file.setFileName(path);
    if (!data->file.open(QIODevice::ReadOnly))
        return Problem{Problem::Kind::Unreadable,
                       QCoreApplication::translate("EntityModel", "The entity model cannot be opened."), path};
    const auto size = static_cast<std::size_t>(data->file.size());
    Header header;
    if (size < sizeof header)
        return damaged(path);
    const uchar *mapped = data->file.map(0, data->file.size());
    if (mapped == nullptr)
        return Problem{Problem::Kind::Unreadable,
                       QCoreApplication::translate("EntityModel", "The entity model cannot be read."), path};
    const std::string_view bytes(reinterpret_cast<const char *>(mapped), size);
    std::memcpy(&header, bytes.data(), sizeof header);
    if (header.magic != Magic)
        return damaged(path);
    if (header.version != Version || header.byteOrder != ByteOrderMark)
        return Problem{Problem::Kind::Unsupported,
                       QCoreApplication::translate("EntityModel", "The entity model is of another version."), path};
    if (hashBytes(bytes.substr(sizeof header)) != header.checksum || !data->read(bytes, header))
        return damaged(path);
    data->version = QByteArray::number(static_cast<qulonglong>(header.checksum), 16).toStdString();
    return std::shared_ptr<const EntityModel>(new EntityModel(std::move(data)));
}

EntityModel::EntityModel(std::unique_ptr<Data> data) : m_data(std::move(data)) {}

EntityModel::~EntityModel() = default;

std::vector<ModelSpan> EntityModel::tag(const ModelDocument &document) const
{
    std::vector<ModelSpan> spans;
    if (document.tokens.empty())
        return spans;
    const DocumentFeatures features(document, m_data->clusters);
    const Lattice &lattice = *m_data->lattice;
    const auto addWeights = [this](std::span<const FeatureHash> hashes, std::span<std::int32_t> sums) {
        m_data->addWeights(hashes, sums);
    };
    Scorer scorer(features, addWeights);
    std::vector<LabelRow> scores;
    std::vector<Label> labels;
    std::uint32_t begin = 0;
    for (const std::uint32_t end : document.sentenceEnds) {
        scores.clear();
        for (std::uint32_t token = begin; token < end; ++token)
            scores.push_back(scorer.scores(token, m_data->weightScale));
        lattice.decode(scores, labels);
        appendSpans(lattice, scores, labels, begin, spans);
        begin = end;
    }
    return spans;
}

std::string_view EntityModel::version() const
{
    return m_data->version;
}

} // namespace lectern
