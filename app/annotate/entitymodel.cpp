// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/annotate/entitymodel.h"

#include "app/annotate/documentlabels.h"
#include "app/annotate/entitymodelformat.h"
#include "app/annotate/entitymodellattice.h"
#include "app/annotate/entitymodelscorer.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <bit>
#include <cstring>
#include <optional>
#include <string>
#include <utility>

namespace lectern {

using namespace modelfile;

namespace {

/// Says of most features that the model does not know them without asking its table: that does not fit the nearer
/// caches of the processor, this does. One bit for each value of some bits of the hash.
class FeatureFilter
{
public:
    FeatureFilter() = default;
    explicit FeatureFilter(std::span<const FeatureSlot> slots)
    {
        constexpr std::size_t BitsOfSlot = 8;
        const std::size_t bits = std::bit_ceil(slots.size() * BitsOfSlot);
        m_words.resize(bits / WordBits + 1);
        m_mask = static_cast<std::uint32_t>(std::min(bits, std::size_t{1} << 31) - 1);
        for (const FeatureSlot &slot : slots) {
            if (slot.key != 0)
                m_words[at(slot.key) / WordBits] |= bit(slot.key);
        }
    }

    [[nodiscard]] bool mayHold(std::uint32_t key) const { return (m_words[at(key) / WordBits] & bit(key)) != 0; }
    /// Asks for what mayHold() will read.
    void prefetch(std::uint32_t key) const { __builtin_prefetch(&m_words[at(key) / WordBits]); }

private:
    static constexpr std::size_t WordBits = 64;

    /// The lowest bit of a key is always set.
    [[nodiscard]] std::size_t at(std::uint32_t key) const { return (key >> 1) & m_mask; }
    [[nodiscard]] std::uint64_t bit(std::uint32_t key) const { return std::uint64_t{1} << (at(key) % WordBits); }

    std::vector<std::uint64_t> m_words;
    std::uint32_t m_mask = 0;
};

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
    std::span<const WordSlot> words;
    std::span<const WeightSums> wordRows;
    FeatureFilter filter;
    float weightScale = 1.0F;
    bool hasSecondPass = false;
    std::optional<Lattice> lattice; ///< set by read()

    [[nodiscard]] bool read(std::string_view bytes, const Header &header);
    [[nodiscard]] bool weightsAreInside() const;
    /// The rows of a frequent word, one a role; null for all others.
    [[nodiscard]] const WeightSums *rowsOf(FeatureHash word) const;
    void addWeights(std::vector<WeightRequest> &requests, std::vector<WeightSums> &rows) const;
};

bool EntityModel::Data::read(std::string_view bytes, const Header &header)
{
    const auto slots = sectionOf<WordClusters::Slot>(bytes, header.clusterSlots);
    const auto parents = sectionOf<WordClusters::Parent>(bytes, header.clusterParents);
    const auto matrix = sectionOf<float>(bytes, header.transitions);
    features = sectionOf<FeatureSlot>(bytes, header.features);
    weights = sectionOf<std::uint8_t>(bytes, header.weights);
    words = sectionOf<WordSlot>(bytes, header.words);
    wordRows = sectionOf<WeightSums>(bytes, header.wordRows);
    weightScale = header.weightScale;
    hasSecondPass = header.hasSecondPass != 0;
    clusters = WordClusters(slots, parents);
    const bool isComplete = slots.size() == header.clusterSlots.count &&
                            parents.size() == header.clusterParents.count && features.size() == header.features.count &&
                            weights.size() == header.weights.count && words.size() == header.words.count &&
                            wordRows.size() == header.wordRows.count;
    const auto isFree = [](const auto &slot) { return slot.key == 0; };
    // Probing ends at a free slot: a full table would be searched forever.
    const bool endsProbing = std::any_of(features.begin(), features.end(), isFree) &&
                             (slots.empty() || std::any_of(slots.begin(), slots.end(), isFree)) &&
                             (words.empty() || std::any_of(words.begin(), words.end(), isFree));
    const bool rowsAreInside = std::all_of(words.begin(), words.end(), [this](const WordSlot &slot) {
        return slot.key == 0 || slot.row + std::size_t{WordRoleCount} <= wordRows.size();
    });
    if (header.labelCount != LabelCount || matrix.size() != std::size_t{LabelCount} * LabelCount || !isComplete ||
        !endsProbing || !rowsAreInside || !weightsAreInside())
        return false;
    filter = FeatureFilter(features);
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
        const bool isRow = labels <= AllLabels || labels == DenseRow;
        return isRow && rowSize(labels) <= weights.size() - sizeof labels - slot.weights;
    });
}

const WeightSums *EntityModel::Data::rowsOf(FeatureHash word) const
{
    if (words.empty() || word == 0)
        return nullptr;
    const std::uint32_t key = keyOf(word);
    for (std::size_t at = WordClusters::home(word, words.size()); words[at].key != 0;
         at = at + 1 == words.size() ? 0 : at + 1) {
        if (words[at].key == key)
            return &wordRows[words[at].row];
    }
    return nullptr;
}

/// Adds the weights of the features the model knows. The tables are larger than the nearest cache of the processor:
/// places are asked for some steps before they are read.
void EntityModel::Data::addWeights(std::vector<WeightRequest> &requests, std::vector<WeightSums> &rows) const
{
    constexpr std::size_t Ahead = 16;
    const std::size_t size = features.size();
    std::size_t kept = 0;
    for (std::size_t i = 0; i < requests.size(); ++i) {
        if (i + Ahead < requests.size())
            filter.prefetch(keyOf(requests[i + Ahead].feature));
        const WeightRequest request = requests[i];
        requests[kept] = request;
        kept += filter.mayHold(keyOf(request.feature)) ? 1U : 0U;
    }
    requests.resize(kept);
    struct Found
    {
        const std::uint8_t *weights;
        std::uint32_t row;
    };
    std::vector<Found> found;
    found.reserve(requests.size());
    for (std::size_t i = 0; i < requests.size(); ++i) {
        if (i + Ahead < requests.size())
            __builtin_prefetch(&features[WordClusters::home(requests[i + Ahead].feature, size)]);
        const std::uint32_t key = keyOf(requests[i].feature);
        std::size_t at = WordClusters::home(requests[i].feature, size);
        while (features[at].key != 0 && features[at].key != key)
            at = at + 1 == size ? 0 : at + 1;
        if (features[at].key == 0)
            continue;
        found.push_back({weights.data() + features[at].weights, requests[i].row});
        __builtin_prefetch(found.back().weights);
    }
    for (const Found &known : found)
        addRow(known.weights, rows[known.row]);
}

namespace {

/// Turns the labels of a sentence into spans with their probabilities.
void appendSpans(const Lattice &lattice, const Posterior &posterior, std::span<const Label> labels,
                 std::uint32_t firstToken, std::vector<ModelSpan> &spans)
{
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

/// Tokens of the longest sentence, at least 1.
std::size_t longestOf(std::span<const std::uint32_t> sentenceEnds)
{
    std::uint32_t begin = 0;
    std::uint32_t longest = 1;
    for (const std::uint32_t end : sentenceEnds) {
        longest = std::max(longest, end - begin);
        begin = end;
    }
    return longest;
}

int indexOfType(EntityType type)
{
    return static_cast<int>(std::find(ModelTypes.begin(), ModelTypes.end(), type) - ModelTypes.begin());
}

void answer(const Lattice &lattice, const Posterior &posterior, std::uint32_t firstToken, std::span<ModelOpinion> asked)
{
    for (ModelOpinion &opinion : asked) {
        const std::size_t first = opinion.firstToken - firstToken;
        opinion.outside = lattice.outsideProbability(posterior, first, opinion.tokenCount);
        for (const EntityType type : opinion.types)
            opinion.probability += lattice.spanProbability(posterior, first, opinion.tokenCount, indexOfType(type));
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

EntityModel::FirstPass EntityModel::firstPass(const ModelDocument &document, const DocumentFeatures &features) const
{
    FirstPass pass;
    pass.scores.reserve(document.tokens.size());
    pass.labels.reserve(document.tokens.size());
    Scorer scorer(features, *m_data, longestOf(document.sentenceEnds));
    std::vector<LabelRow> scores;
    std::vector<Label> labels;
    std::uint32_t begin = 0;
    for (const std::uint32_t end : document.sentenceEnds) {
        scorer.scoreSentence(begin, end, m_data->weightScale, scores);
        m_data->lattice->decode(scores, labels);
        pass.scores.insert(pass.scores.end(), scores.begin(), scores.end());
        pass.labels.insert(pass.labels.end(), labels.begin(), labels.end());
        begin = end;
    }
    return pass;
}

void EntityModel::secondPass(const ModelDocument &document, const DocumentFeatures &features, FirstPass &pass) const
{
    const DocumentLabels elsewhere(features, document.sentenceEnds, pass.labels);
    std::vector<FeatureHash> hashes;
    std::vector<WeightRequest> requests;
    std::vector<WeightSums> rows;
    std::vector<Label> labels;
    std::uint32_t begin = 0;
    for (const std::uint32_t end : document.sentenceEnds) {
        requests.clear();
        for (std::uint32_t token = begin; token < end; ++token) {
            hashes.clear();
            elsewhere.appendFeatures(token, hashes);
            for (const FeatureHash hash : hashes)
                requests.push_back({hash, token - begin});
        }
        if (!requests.empty()) {
            rows.assign(end - begin, {});
            m_data->addWeights(requests, rows);
            const auto scores = std::span(pass.scores).subspan(begin, end - begin);
            for (std::size_t i = 0; i < scores.size(); ++i) {
                for (std::size_t label = 0; label < LabelStride; ++label)
                    scores[i].at[label] += static_cast<float>(rows[i].at[label]) * m_data->weightScale;
            }
            m_data->lattice->decode(scores, labels);
            std::copy(labels.begin(), labels.end(), pass.labels.begin() + begin);
        }
        begin = end;
    }
}

std::vector<ModelSpan> EntityModel::tag(const ModelDocument &document, std::span<ModelOpinion> asked) const
{
    std::vector<ModelSpan> spans;
    if (document.tokens.empty())
        return spans;
    const DocumentFeatures features(document, m_data->clusters);
    const Lattice &lattice = *m_data->lattice;
    FirstPass pass = firstPass(document, features);
    if (m_data->hasSecondPass)
        secondPass(document, features, pass);
    Posterior posterior;
    std::vector<Label> labels;
    std::uint32_t begin = 0;
    for (const std::uint32_t end : document.sentenceEnds) {
        const auto scores = std::span(std::as_const(pass.scores)).subspan(begin, end - begin);
        labels.assign(pass.labels.begin() + begin, pass.labels.begin() + end);
        const auto next = std::find_if(asked.begin(), asked.end(),
                                       [end](const ModelOpinion &opinion) { return opinion.firstToken >= end; });
        const auto askedHere = asked.first(static_cast<std::size_t>(next - asked.begin()));
        const bool hasName = std::any_of(labels.begin(), labels.end(), [](Label it) { return it != OutsideLabel; });
        if (hasName || !askedHere.empty()) {
            lattice.infer(scores, {}, posterior);
            appendSpans(lattice, posterior, labels, begin, spans);
            answer(lattice, posterior, begin, askedHere);
        }
        asked = asked.subspan(askedHere.size());
        begin = end;
    }
    return spans;
}

const WordClusters &EntityModel::clusters() const
{
    return m_data->clusters;
}

const Lattice &EntityModel::lattice() const
{
    return *m_data->lattice;
}

std::string_view EntityModel::version() const
{
    return m_data->version;
}

} // namespace lectern
