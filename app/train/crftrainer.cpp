// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/crftrainer.h"

#include "app/annotate/documentlabels.h"
#include "app/train/featuredictionary.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <random>

namespace lectern::train {

namespace {

/// Gradients below this change nothing that could be measured and cost most of the time.
constexpr float NegligibleGradient = 1e-4F;
constexpr float FtrlBeta = 1.0F;

/// One sentence ready for training.
struct Example
{
    std::size_t firstFeature = 0;           ///< into Examples::features
    std::vector<std::uint32_t> featureEnds; ///< by token, relative to firstFeature
    std::vector<LabelSet> allowedClosed;
    std::vector<LabelSet> allowedOpen; ///< empty where the same
    const Lattice *lattice = nullptr;  ///< the transitions of the first pass, in the second: they are not learnt again
    std::vector<LabelRow> offsets;     ///< the scores of the first pass, in the second
};

struct Examples
{
    std::vector<Example> sentences;
    std::vector<std::uint32_t> features;
    FeatureDictionary dictionary;
    std::size_t tokenCount = 0;
};

void allFeatures(const DocumentFeatures &document, std::uint32_t token, std::vector<FeatureHash> &hashes)
{
    std::vector<WordUse> uses;
    hashes.clear();
    document.appendWordUses(token, uses);
    for (const WordUse &use : uses)
        document.appendWordFeatures(use.role, use.word, hashes);
    document.appendTokenFeatures(token, hashes);
}

bool isLeftOut(const TrainingDocument &document, std::size_t sentence)
{
    return !document.leftOutSentences.empty() && document.leftOutSentences[sentence] != 0;
}

/// Calls `visit` with the tokens of every sentence that is trained on.
template<typename Visit>
void forEachSentence(const TrainingDocument &document, Visit visit)
{
    std::uint32_t begin = 0;
    for (std::size_t sentence = 0; sentence < document.sentenceEnds.size(); ++sentence) {
        const std::uint32_t end = document.sentenceEnds[sentence];
        if (!isLeftOut(document, sentence))
            visit(begin, end);
        begin = end;
    }
}

void countFeatures(const TrainingDocument &document, const WordClusters &clusters, FeatureDictionary &dictionary)
{
    const DocumentFeatures features(document.view(), clusters);
    std::vector<FeatureHash> hashes;
    forEachSentence(document, [&](std::uint32_t begin, std::uint32_t end) {
        for (std::uint32_t token = begin; token < end; ++token) {
            allFeatures(features, token, hashes);
            for (const FeatureHash hash : hashes)
                dictionary.count(hash);
        }
    });
}

/// Adds the sentences of a document with the features `featuresOf(token)` names; `complete` may refuse one.
template<typename FeaturesOf, typename Complete>
void addSentences(const TrainingDocument &document, Examples &examples, FeaturesOf featuresOf, Complete complete)
{
    const std::vector<LabelSet> closed = allowedLabels(document, OpenTypes::Closed);
    const std::vector<LabelSet> open = allowedLabels(document, OpenTypes::Open);
    forEachSentence(document, [&](std::uint32_t begin, std::uint32_t end) {
        Example example;
        example.firstFeature = examples.features.size();
        for (std::uint32_t token = begin; token < end; ++token) {
            for (const FeatureHash hash : featuresOf(token)) {
                if (const auto number = examples.dictionary.find(hash))
                    examples.features.push_back(*number);
            }
            example.featureEnds.push_back(static_cast<std::uint32_t>(examples.features.size() - example.firstFeature));
        }
        if (!complete(example, begin, end))
            return;
        example.allowedClosed.assign(closed.begin() + begin, closed.begin() + end);
        example.allowedOpen.assign(open.begin() + begin, open.begin() + end);
        if (example.allowedOpen == example.allowedClosed)
            example.allowedOpen.clear();
        examples.tokenCount += end - begin;
        examples.sentences.push_back(std::move(example));
    });
}

void addExamples(const TrainingDocument &document, const WordClusters &clusters, Examples &examples)
{
    const DocumentFeatures features(document.view(), clusters);
    std::vector<FeatureHash> hashes;
    const auto featuresOf = [&](std::uint32_t token) -> const std::vector<FeatureHash> & {
        allFeatures(features, token, hashes);
        return hashes;
    };
    const auto complete = [](const Example &, std::uint32_t, std::uint32_t) { return true; };
    addSentences(document, examples, featuresOf, complete);
}

/// What the second pass sees of a document.
class SecondView
{
public:
    SecondView(const TrainingDocument &document, const EntityModel &model)
        : m_features(document.view(), model.clusters()), m_pass(model.firstPass(document.view(), m_features)),
          m_elsewhere(m_features, document.sentenceEnds, m_pass.labels)
    {
    }

    [[nodiscard]] std::vector<FeatureHash> featuresOf(std::uint32_t token) const
    {
        std::vector<FeatureHash> hashes;
        m_elsewhere.appendFeatures(token, hashes);
        return hashes;
    }
    [[nodiscard]] std::vector<LabelRow> scores(std::uint32_t begin, std::uint32_t end) const
    {
        return {m_pass.scores.begin() + begin, m_pass.scores.begin() + end};
    }

private:
    DocumentFeatures m_features;
    EntityModel::FirstPass m_pass;
    DocumentLabels m_elsewhere;
};

/// Sentences of which the rest of the document says nothing are left out: there is nothing to learn.
void addSecondExamples(const TrainingDocument &document, const EntityModel &model, Examples &examples)
{
    const SecondView view(document, model);
    const auto featuresOf = [&view](std::uint32_t token) { return view.featuresOf(token); };
    const auto complete = [&](Example &example, std::uint32_t begin, std::uint32_t end) {
        example.lattice = &model.lattice();
        example.offsets = view.scores(begin, end);
        return example.featureEnds.back() > 0;
    };
    addSentences(document, examples, featuresOf, complete);
}

/// A row of weights with what FTRL-proximal remembers of its gradients.
class FtrlRows
{
public:
    FtrlRows(std::size_t count, const TrainingOptions &options)
        : m_weights(count), m_sums(count), m_squares(count), m_options(options)
    {
    }

    [[nodiscard]] const std::vector<LabelRow> &weights() const { return m_weights; }

    /// Asks for what an update of the row reads: the rows are far larger than any cache.
    void prefetch(std::size_t row, std::size_t label) const
    {
        __builtin_prefetch(&m_weights[row].at[label], 1);
        __builtin_prefetch(&m_sums[row].at[label], 1);
        __builtin_prefetch(&m_squares[row].at[label], 1);
    }

    void update(std::size_t row, std::size_t label, float gradient)
    {
        float &weight = m_weights[row].at[label];
        float &sum = m_sums[row].at[label];
        float &square = m_squares[row].at[label];
        const float before = std::sqrt(square);
        square += gradient * gradient;
        const float after = std::sqrt(square);
        sum += gradient - (after - before) / m_options.learningRate * weight;
        if (std::abs(sum) <= m_options.l1)
            weight = 0.0F;
        else
            weight = -(sum - std::copysign(m_options.l1, sum)) /
                     ((FtrlBeta + after) / m_options.learningRate + m_options.l2);
    }

private:
    std::vector<LabelRow> m_weights;
    std::vector<LabelRow> m_sums;
    std::vector<LabelRow> m_squares;
    const TrainingOptions &m_options;
};

class Trainer
{
public:
    Trainer(const Examples &examples, const TrainingOptions &options)
        : m_examples(examples), m_rows(examples.dictionary.features().size(), options),
          m_transitions(LabelCount, options)
    {
    }

    /// One step along the gradient of a sentence; returns its log-likelihood.
    double learn(const Example &example, const std::vector<LabelSet> &allowed)
    {
        score(example);
        if (example.lattice != nullptr)
            return learn(example, *example.lattice, allowed);
        std::array<LabelRow, LabelCount> transitions;
        std::copy(m_transitions.weights().begin(), m_transitions.weights().end(), transitions.begin());
        const Lattice lattice(transitions);
        const double likelihood = learn(example, lattice, allowed);
        updateTransitions(lattice);
        return likelihood;
    }

    /// Remembers the weights as they are now; the result is the mean of all that were remembered.
    void remember()
    {
        ++m_remembered;
        addTo(m_sums, m_rows.weights());
        addTo(m_transitionSums, m_transitions.weights());
    }

    [[nodiscard]] TrainedWeights result() const
    {
        TrainedWeights trained;
        const std::vector<FeatureHash> &features = m_examples.dictionary.features();
        for (std::size_t i = 0; i < features.size(); ++i) {
            const LabelRow &row = m_sums[i];
            if (std::all_of(row.at.begin(), row.at.end(), [](float weight) { return weight == 0.0F; }))
                continue;
            trained.features.push_back(features[i]);
            trained.weights.push_back(mean(row));
        }
        for (std::size_t before = 0; before < LabelCount; ++before)
            trained.transitions[before] = mean(m_transitionSums[before]);
        return trained;
    }

private:
    double learn(const Example &example, const Lattice &lattice, const std::vector<LabelSet> &allowed)
    {
        lattice.infer(m_scores, {}, m_free);
        lattice.infer(m_scores, allowed, m_bound);
        for (std::size_t token = 0; token < m_scores.size(); ++token)
            updateToken(example, token);
        return m_bound.logNormalizer - m_free.logNormalizer;
    }

    static void addTo(std::vector<LabelRow> &sums, const std::vector<LabelRow> &rows)
    {
        sums.resize(rows.size());
        for (std::size_t i = 0; i < rows.size(); ++i) {
            for (std::size_t label = 0; label < LabelStride; ++label)
                sums[i].at[label] += rows[i].at[label];
        }
    }

    [[nodiscard]] LabelRow mean(LabelRow row) const
    {
        for (float &value : row.at)
            value /= static_cast<float>(m_remembered);
        return row;
    }

    [[nodiscard]] std::span<const std::uint32_t> featuresOf(const Example &example, std::size_t token) const
    {
        const std::size_t begin = token == 0 ? 0 : example.featureEnds[token - 1];
        return std::span(m_examples.features).subspan(example.firstFeature + begin, example.featureEnds[token] - begin);
    }

    void score(const Example &example)
    {
        m_scores = example.offsets;
        m_scores.resize(example.featureEnds.size());
        for (std::size_t token = 0; token < m_scores.size(); ++token) {
            const auto features = featuresOf(example, token);
            for (const std::uint32_t feature : features)
                __builtin_prefetch(&m_rows.weights()[feature]);
            for (const std::uint32_t feature : features) {
                const LabelRow &row = m_rows.weights()[feature];
                for (std::size_t label = 0; label < LabelStride; ++label)
                    m_scores[token].at[label] += row.at[label];
            }
        }
    }

    void updateToken(const Example &example, std::size_t token)
    {
        const LabelRow expected = Lattice::marginal(m_free, token);
        const LabelRow observed = Lattice::marginal(m_bound, token);
        std::array<std::uint8_t, LabelCount> labels;
        std::size_t count = 0;
        for (std::uint8_t label = 0; label < LabelCount; ++label) {
            if (std::abs(expected.at[label] - observed.at[label]) > NegligibleGradient)
                labels[count++] = label;
        }
        if (count == 0)
            return;
        constexpr std::size_t Ahead = 6;
        const auto features = featuresOf(example, token);
        for (std::size_t at = 0; at < features.size(); ++at) {
            if (at + Ahead < features.size())
                m_rows.prefetch(features[at + Ahead], labels[0]);
            for (std::size_t i = 0; i < count; ++i)
                m_rows.update(features[at], labels[i], expected.at[labels[i]] - observed.at[labels[i]]);
        }
    }

    void updateTransitions(const Lattice &lattice)
    {
        std::array<LabelRow, LabelCount> gradient{};
        for (std::size_t token = 1; token < m_scores.size(); ++token) {
            lattice.addPairMarginals(m_free, token, 1.0F, gradient);
            lattice.addPairMarginals(m_bound, token, -1.0F, gradient);
        }
        for (std::size_t before = 0; before < LabelCount; ++before) {
            for (std::size_t label = 0; label < LabelCount; ++label) {
                if (std::abs(gradient[before].at[label]) > NegligibleGradient)
                    m_transitions.update(before, label, gradient[before].at[label]);
            }
        }
    }

    const Examples &m_examples;
    FtrlRows m_rows;
    FtrlRows m_transitions;
    std::vector<LabelRow> m_scores;
    std::vector<LabelRow> m_sums;
    std::vector<LabelRow> m_transitionSums;
    int m_remembered = 0;
    Posterior m_free;
    Posterior m_bound;
};

void report(const TrainingOptions &options, const std::string &line)
{
    if (options.report)
        options.report(line);
}

/// Fisher-Yates with a generator whose numbers the standard fixes (std::shuffle's use of them it does not).
void shuffle(std::vector<std::uint32_t> &order, std::mt19937_64 &random)
{
    for (std::size_t i = order.size(); i > 1; --i)
        std::swap(order[i - 1], order[random() % i]);
}

std::string describe(int epoch, double logLikelihood, std::size_t tokens)
{
    std::array<char, 96> line;
    std::snprintf(line.data(), line.size(), "epoch %d: loss per token %.5f", epoch + 1,
                  -logLikelihood / static_cast<double>(tokens));
    return line.data();
}

/// Epoch after epoch over all examples in ever other order.
TrainedWeights maximise(const Examples &examples, const TrainingOptions &options)
{
    Trainer trainer(examples, options);
    std::mt19937_64 random(options.seed);
    std::vector<std::uint32_t> order(examples.sentences.size());
    for (std::uint32_t i = 0; i < order.size(); ++i)
        order[i] = i;
    for (int epoch = 0; epoch < options.epochs; ++epoch) {
        double logLikelihood = 0.0;
        shuffle(order, random);
        for (const std::uint32_t index : order) {
            const Example &example = examples.sentences[index];
            const bool isClosed = epoch < options.closedEpochs || example.allowedOpen.empty();
            logLikelihood += trainer.learn(example, isClosed ? example.allowedClosed : example.allowedOpen);
        }
        if (epoch + options.averagedEpochs >= options.epochs)
            trainer.remember();
        report(options, describe(epoch, logLikelihood, examples.tokenCount));
    }
    return trainer.result();
}

} // namespace

TrainedWeights trainWeights(const std::vector<TrainingDocument> &documents, const WordClusters &clusters,
                            const TrainingOptions &options)
{
    Examples examples;
    for (const TrainingDocument &document : documents)
        countFeatures(document, clusters, examples.dictionary);
    examples.dictionary.number(options.minimumCount);
    for (const TrainingDocument &document : documents)
        addExamples(document, clusters, examples);
    report(options, std::to_string(examples.tokenCount) + " tokens, " +
                        std::to_string(examples.dictionary.features().size()) + " features");
    return maximise(examples, options);
}

TrainedWeights trainSecondPass(const std::vector<TrainingDocument> &documents, const ModelFor &modelFor,
                               const TrainingOptions &options)
{
    Examples examples;
    for (const TrainingDocument &document : documents) {
        const SecondView view(document, modelFor(document));
        for (std::uint32_t token = 0; token < document.tokens.size(); ++token) {
            for (const FeatureHash hash : view.featuresOf(token))
                examples.dictionary.count(hash);
        }
    }
    examples.dictionary.number(options.minimumCount);
    for (const TrainingDocument &document : documents)
        addSecondExamples(document, modelFor(document), examples);
    report(options, "second pass: " + std::to_string(examples.tokenCount) + " tokens, " +
                        std::to_string(examples.dictionary.features().size()) + " features");
    return maximise(examples, options);
}

} // namespace lectern::train
