// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/annotate/entitymodellattice.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace lectern;

namespace {

std::vector<LabelRow> randomScores(std::size_t count, std::uint64_t seed)
{
    std::mt19937_64 random(seed);
    std::vector<LabelRow> rows(count);
    for (LabelRow &row : rows) {
        for (std::size_t label = 0; label < LabelCount; ++label)
            row.at[label] = static_cast<float>(random() % 1000) / 250.0F - 2.0F;
    }
    return rows;
}

std::array<LabelRow, LabelCount> randomTransitions()
{
    std::array<LabelRow, LabelCount> transitions{};
    const std::vector<LabelRow> rows = randomScores(LabelCount, 7);
    std::copy(rows.begin(), rows.end(), transitions.begin());
    return transitions;
}

/// Calls `visit` with every allowed labelling of a sentence and its score: slow and beyond doubt.
template<typename Visit>
void forEachLabelling(const std::vector<LabelRow> &scores, const std::array<LabelRow, LabelCount> &transitions,
                      std::vector<Label> &labels, double score, Visit visit)
{
    if (labels.size() == scores.size()) {
        if (!isOpen(labels.back()))
            visit(labels, score);
        return;
    }
    for (Label label = 0; label < LabelCount; ++label) {
        const bool fits = labels.empty() ? !continuesSpan(label) : mayFollow(labels.back(), label);
        if (!fits)
            continue;
        double next = score + static_cast<double>(scores[labels.size()].at[label]);
        if (!labels.empty())
            next += static_cast<double>(transitions[labels.back()].at[label]);
        labels.push_back(label);
        forEachLabelling(scores, transitions, labels, next, visit);
        labels.pop_back();
    }
}

} // namespace

class TestEntityModelLattice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptySentence();
    void labelsKeepTheirMeaning();
    void decodesTheBestLabelling();
    void infersExactly();
    void restrictedLabelsShareAllProbability();
};

void TestEntityModelLattice::emptySentence()
{
    const Lattice lattice(randomTransitions());
    std::vector<Label> labels = {3};
    lattice.decode({}, labels);
    QVERIFY(labels.empty());
}

void TestEntityModelLattice::labelsKeepTheirMeaning()
{
    for (int type = 0; type < ModelTypeCount; ++type) {
        for (const SpanPart part : {SpanPart::Begin, SpanPart::Inside, SpanPart::Last, SpanPart::Unit}) {
            const Label label = labelOf(type, part);
            QCOMPARE(typeIndexOf(label), type);
            QCOMPARE(partOf(label), part);
        }
    }
    QVERIFY(mayFollow(OutsideLabel, labelOf(0, SpanPart::Unit)));
    QVERIFY(!mayFollow(OutsideLabel, labelOf(0, SpanPart::Last)));
    QVERIFY(mayFollow(labelOf(0, SpanPart::Begin), labelOf(0, SpanPart::Inside)));
    QVERIFY(!mayFollow(labelOf(0, SpanPart::Begin), labelOf(1, SpanPart::Inside)));
    QVERIFY(!mayFollow(labelOf(0, SpanPart::Inside), OutsideLabel));
    QVERIFY(mayFollow(labelOf(0, SpanPart::Last), labelOf(0, SpanPart::Begin)));
}

void TestEntityModelLattice::decodesTheBestLabelling()
{
    const auto transitions = randomTransitions();
    const Lattice lattice(transitions);
    for (std::uint64_t seed = 0; seed < 5; ++seed) {
        const std::vector<LabelRow> scores = randomScores(4, seed);
        double bestScore = -1e9;
        std::vector<Label> best;
        std::vector<Label> path;
        forEachLabelling(scores, transitions, path, 0.0, [&](const std::vector<Label> &labels, double score) {
            if (score > bestScore) {
                bestScore = score;
                best = labels;
            }
        });
        std::vector<Label> labels;
        lattice.decode(scores, labels);
        QCOMPARE(labels, best);
    }
}

void TestEntityModelLattice::infersExactly()
{
    const auto transitions = randomTransitions();
    const Lattice lattice(transitions);
    const std::vector<LabelRow> scores = randomScores(3, 42);
    double total = 0.0;
    double unitFirst = 0.0;
    double wholeSpan = 0.0;
    double outside = 0.0;
    const Label unit = labelOf(2, SpanPart::Unit);
    const std::vector<Label> span = {labelOf(3, SpanPart::Begin), labelOf(3, SpanPart::Inside),
                                     labelOf(3, SpanPart::Last)};
    std::vector<Label> path;
    forEachLabelling(scores, transitions, path, 0.0, [&](const std::vector<Label> &labels, double score) {
        total += std::exp(score);
        unitFirst += labels[0] == unit ? std::exp(score) : 0.0;
        wholeSpan += labels == span ? std::exp(score) : 0.0;
        const bool isOutside = labels[1] == OutsideLabel && labels[2] == OutsideLabel;
        outside += isOutside ? std::exp(score) : 0.0;
    });
    Posterior posterior;
    lattice.infer(scores, {}, posterior);
    QVERIFY(std::abs(posterior.logNormalizer - std::log(total)) < 1e-4);
    QVERIFY(std::abs(static_cast<double>(Lattice::marginal(posterior, 0).at[unit]) - unitFirst / total) < 1e-5);
    QVERIFY(std::abs(static_cast<double>(lattice.spanProbability(posterior, 0, 3, 3)) - wholeSpan / total) < 1e-5);
    QVERIFY(std::abs(static_cast<double>(lattice.outsideProbability(posterior, 1, 2)) - outside / total) < 1e-5);
    std::array<LabelRow, LabelCount> pairs{};
    lattice.addPairMarginals(posterior, 1, 1.0F, pairs);
    float sum = 0.0F;
    for (const LabelRow &row : pairs) {
        for (const float value : row.at)
            sum += value;
    }
    QVERIFY(std::abs(sum - 1.0F) < 1e-4F);
}

void TestEntityModelLattice::restrictedLabelsShareAllProbability()
{
    const Lattice lattice(randomTransitions());
    const std::vector<LabelRow> scores = randomScores(2, 3);
    const Label company = labelOf(1, SpanPart::Unit);
    const Label organization = labelOf(2, SpanPart::Unit);
    const std::vector<LabelSet> allowed = {1U << company | 1U << organization, 1U << OutsideLabel};
    Posterior posterior;
    lattice.infer(scores, allowed, posterior);
    const LabelRow first = Lattice::marginal(posterior, 0);
    QVERIFY(std::abs(first.at[company] + first.at[organization] - 1.0F) < 1e-5F);
    QVERIFY(std::abs(Lattice::marginal(posterior, 1).at[OutsideLabel] - 1.0F) < 1e-5F);
}

QTEST_GUILESS_MAIN(TestEntityModelLattice)
#include "tst_entitymodellattice.moc"
