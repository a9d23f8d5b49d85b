// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/modelwriter.h"

#include "app/base/folding.h"

#include <QSaveFile>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstring>
#include <map>
#include <utility>

namespace lectern::train {

using namespace modelfile;

namespace {

constexpr int LargestByte = 127;
/// Weights beyond this are cut: the few that are larger would cost all others their precision.
constexpr float LargestWeight = 4.0F;
/// Features all whose weights are smaller are left out: half of all, and no set tells the difference.
constexpr float SmallestWeight = 0.05F;
constexpr std::size_t FrequentWords = 4096;

/// Room for a table of `count` records. Most look-ups ask for what is not there, and how long they take depends on how
/// full the table is: at five eighths they try four slots, at five sixths eighteen.
std::size_t tableSize(std::size_t count)
{
    return count * 8 / 5 + 16;
}

template<typename Slot>
void place(std::vector<Slot> &slots, FeatureHash hash, const Slot &slot)
{
    std::size_t at = WordClusters::home(hash, slots.size());
    while (slots[at].key != 0)
        at = at + 1 == slots.size() ? 0 : at + 1;
    slots[at] = slot;
}

struct ClusterLine
{
    std::string_view word;
    std::array<int, 4> clusters{};
};

ClusterLine parseLine(std::string_view line)
{
    ClusterLine result;
    std::size_t at = line.find('\t');
    result.word = line.substr(0, at);
    for (int &cluster : result.clusters) {
        if (at == std::string_view::npos)
            break;
        const std::size_t begin = at + 1;
        at = line.find('\t', begin);
        const std::string_view field = line.substr(begin, at == std::string_view::npos ? at : at - begin);
        std::from_chars(field.data(), field.data() + field.size(), cluster);
    }
    return result;
}

void pad(std::string &bytes)
{
    bytes.resize((bytes.size() + SectionAlignment - 1) / SectionAlignment * SectionAlignment, '\0');
}

template<typename T>
Section appendSection(std::string &bytes, const std::vector<T> &records)
{
    pad(bytes);
    const Section section{bytes.size(), records.size()};
    bytes.append(reinterpret_cast<const char *>(records.data()), records.size() * sizeof(T));
    return section;
}

float scaleFor(const TrainedWeights &weights)
{
    float largest = 0.01F;
    for (const LabelRow &row : weights.weights) {
        for (const float weight : row.at)
            largest = std::max(largest, std::abs(weight));
    }
    return std::min(largest, LargestWeight) / LargestByte;
}

/// The labels with a weight and the weights as bytes; empty where all are too small.
std::vector<std::uint8_t> packRow(const LabelRow &row, float scale)
{
    constexpr std::size_t LargestSparseRow = 8;
    const auto isSmall = [](float weight) { return std::abs(weight) < SmallestWeight; };
    if (std::all_of(row.at.begin(), row.at.end(), isSmall))
        return {};
    std::array<std::int8_t, LabelStride> steps{};
    LabelSet labels = 0;
    for (unsigned label = 0; label < LabelCount; ++label) {
        const long step = std::clamp(std::lround(row.at[label] / scale), -long{LargestByte}, long{LargestByte});
        steps[label] = static_cast<std::int8_t>(step);
        labels |= step == 0 ? 0U : 1U << label;
    }
    if (labels == 0)
        return {};
    const bool isDense = rowSize(labels) > LargestSparseRow;
    const LabelSet header = isDense ? DenseRow : labels;
    std::vector<std::uint8_t> packed(sizeof header);
    std::memcpy(packed.data(), &header, sizeof header);
    for (unsigned label = 0; label < LabelStride; ++label) {
        if (isDense || (labels >> label & 1U) != 0)
            packed.push_back(static_cast<std::uint8_t>(steps[label]));
    }
    return packed;
}

/// Adds packed weights to a sum.
void addPacked(const std::uint8_t *packed, WeightSums &sums)
{
    LabelSet labels = 0;
    std::memcpy(&labels, packed, sizeof labels);
    packed += sizeof labels;
    for (unsigned label = 0; label < LabelStride; ++label) {
        if (labels == DenseRow || (labels >> label & 1U) != 0)
            sums.at[label] = static_cast<std::int16_t>(sums.at[label] + static_cast<std::int8_t>(*packed++));
    }
}

/// Frequent words with the sums of their weights.
struct WordTable
{
    std::vector<WordSlot> slots;
    std::vector<WeightSums> rows;
};

/// `kept` are the features with their places in `blob`, in ascending order.
WordTable makeWordTable(const std::vector<std::string> &words, const ClusterTable &clusters,
                        const std::vector<std::pair<FeatureHash, std::uint32_t>> &kept,
                        const std::vector<std::uint8_t> &blob)
{
    TrainingDocument document;
    for (const std::string &word : words) {
        const auto begin = static_cast<std::uint32_t>(document.text.size());
        document.text += word;
        document.tokens.push_back({{begin, static_cast<std::uint32_t>(document.text.size())}, TokenKind::Word, true});
    }
    WordTable table;
    if (words.empty())
        return table;
    document.sentenceEnds.push_back(static_cast<std::uint32_t>(words.size()));
    const DocumentFeatures features(document.view(), clusters.view());
    table.slots.resize(tableSize(words.size()));
    std::vector<FeatureHash> hashes;
    for (std::uint32_t word = 0; word < features.wordCount(); ++word) {
        const FeatureHash written = features.wordHash(word);
        if (written == 0)
            continue; // a border of the sentence
        place(table.slots, written, {keyOf(written), static_cast<std::uint32_t>(table.rows.size())});
        for (int role = 0; role < WordRoleCount; ++role) {
            hashes.clear();
            features.appendWordFeatures(static_cast<WordRole>(role), word, hashes);
            table.rows.emplace_back();
            for (const FeatureHash hash : hashes) {
                const auto found = std::lower_bound(kept.begin(), kept.end(), std::pair(hash, std::uint32_t{0}));
                if (found != kept.end() && found->first == hash)
                    addPacked(blob.data() + found->second, table.rows.back());
            }
        }
    }
    return table;
}

} // namespace

ClusterTable makeClusterTable(std::string_view lines)
{
    ClusterTable table;
    table.slots.resize(tableSize(static_cast<std::size_t>(std::count(lines.begin(), lines.end(), '\n'))));
    while (!lines.empty()) {
        const std::size_t end = std::min(lines.find('\n'), lines.size());
        const ClusterLine line = parseLine(lines.substr(0, end));
        lines.remove_prefix(std::min(end + 1, lines.size()));
        const FeatureHash hash = hashBytes(fold(line.word));
        const auto fine = static_cast<std::uint16_t>(line.clusters[1] + 1);
        if (table.parents.size() <= fine)
            table.parents.resize(fine + 1U);
        table.parents[fine] = {static_cast<std::uint8_t>(line.clusters[2] + 1),
                               static_cast<std::uint8_t>(line.clusters[3] + 1)};
        if (table.view().lookUp(hash).finest == 0)
            place(table.slots, hash, {keyOf(hash), static_cast<std::uint16_t>(line.clusters[0] + 1), fine});
    }
    return table;
}

std::vector<std::string> frequentWords(const std::vector<TrainingDocument> &documents)
{
    std::map<std::string_view, std::size_t> counts;
    for (const TrainingDocument &document : documents) {
        for (const Token &token : document.tokens)
            ++counts[token.span.of(document.text)];
    }
    std::vector<std::pair<std::string_view, std::size_t>> words(counts.begin(), counts.end());
    std::stable_sort(words.begin(), words.end(), [](const auto &a, const auto &b) { return a.second > b.second; });
    words.resize(std::min(words.size(), FrequentWords));
    std::vector<std::string> frequent;
    for (const auto &[word, count] : words)
        frequent.emplace_back(word);
    return frequent;
}

std::string modelBytes(const TrainedWeights &weights, const ClusterTable &clusters,
                       const std::vector<std::string> &words)
{
    Header header;
    header.hasSecondPass = weights.hasSecondPass ? 1 : 0;
    header.weightScale = scaleFor(weights);
    std::vector<std::pair<FeatureHash, std::uint32_t>> kept;
    std::vector<std::uint8_t> blob;
    for (std::size_t i = 0; i < weights.features.size(); ++i) {
        const std::vector<std::uint8_t> packed = packRow(weights.weights[i], header.weightScale);
        if (packed.empty())
            continue;
        kept.emplace_back(weights.features[i], static_cast<std::uint32_t>(blob.size()));
        blob.insert(blob.end(), packed.begin(), packed.end());
    }
    std::vector<FeatureSlot> slots(tableSize(kept.size()));
    for (const auto &[hash, offset] : kept)
        place(slots, hash, {keyOf(hash), offset});
    const WordTable wordTable = makeWordTable(words, clusters, kept, blob);
    std::vector<float> transitions;
    for (const LabelRow &row : weights.transitions)
        transitions.insert(transitions.end(), row.at.begin(), row.at.begin() + LabelCount);

    std::string bytes(sizeof header, '\0');
    header.transitions = appendSection(bytes, transitions);
    header.clusterSlots = appendSection(bytes, clusters.slots);
    header.clusterParents = appendSection(bytes, clusters.parents);
    header.features = appendSection(bytes, slots);
    header.words = appendSection(bytes, wordTable.slots);
    header.wordRows = appendSection(bytes, wordTable.rows);
    header.weights = appendSection(bytes, blob);
    pad(bytes);
    header.checksum = hashBytes(std::string_view(bytes).substr(sizeof header));
    std::memcpy(bytes.data(), &header, sizeof header);
    return bytes;
}

Result<void> writeModel(const QString &path, const std::string &bytes)
{
    QSaveFile file(path);
    const auto size = static_cast<qint64>(bytes.size());
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes.data(), size) != size || !file.commit())
        return Problem{Problem::Kind::Unwritable, QStringLiteral("The model cannot be written."), path};
    return {};
}

Result<std::shared_ptr<const EntityModel>> writeAndOpen(const QString &path, const std::string &bytes)
{
    const Result<void> written = writeModel(path, bytes);
    if (!written)
        return written.error();
    return EntityModel::open(path);
}

} // namespace lectern::train
