// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/annotate/entitymodel.h"
#include "app/train/conllfile.h"
#include "app/train/crftrainer.h"
#include "app/train/modelwriter.h"
#include "app/train/score.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace lectern;
using namespace lectern::train;

namespace {

/// Forty sentences in which "Mr" stands before persons and "in" before places.
QByteArray conllText()
{
    const QStringList names = {QStringLiteral("Aldo"),  QStringLiteral("Berta"), QStringLiteral("Cosmo"),
                               QStringLiteral("Dorna"), QStringLiteral("Elvan"), QStringLiteral("Farid"),
                               QStringLiteral("Gerda"), QStringLiteral("Hamza")};
    QString text = QStringLiteral("-DOCSTART- -X- O O\n\n");
    for (int i = 0; i < 40; ++i) {
        const QString person = names[i % 8] + QString::number(i / 8);
        text += QStringLiteral("Mr NN O\n%1 NNP I-PER\nlived VBD O\nin IN O\n%2 NNP I-LOC\nCity NNP I-LOC\n. . O\n\n")
                    .arg(person, names[(i * 3 + 1) % 8]);
    }
    return text.toUtf8();
}

QString writeFile(const QTemporaryDir &folder, const QByteArray &content)
{
    QFile file(folder.filePath(QStringLiteral("data.conll")));
    if (file.open(QIODevice::WriteOnly))
        file.write(content);
    return file.fileName();
}

TrainingOptions quietOptions()
{
    TrainingOptions options;
    options.epochs = 8;
    options.l1 = 0.01F;
    options.l2 = 0.1F;
    options.minimumCount = 1;
    return options;
}

} // namespace

class TestTraining : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMissingFileIsAProblem();
    void readsConll();
    void learnsWhatItIsShown();
    void sameDataSameBytes();
    void anotherSeedAnotherModel();
    void learnsFromLabelsThatAreNotToldApart();
};

void TestTraining::aMissingFileIsAProblem()
{
    std::map<std::string, TypeSet> types;
    const auto documents = readConll(QStringLiteral("/nonexistent/train.conll"), types);
    QVERIFY(!documents);
    QCOMPARE(documents.error().kind, Problem::Kind::Unreadable);
}

void TestTraining::readsConll()
{
    QTemporaryDir folder;
    std::map<std::string, TypeSet> types;
    const auto documents = readConll(
        writeFile(folder,
                  "-DOCSTART- O\n\nNew B-LOC\nYork I-LOC\nParis B-LOC\nfell O\n\nA O\n\n-DOCSTART- O\n\nX I-MISC\n"),
        types);
    QVERIFY(documents.has_value());
    QCOMPARE(documents->size(), std::size_t{2});
    const TrainingDocument &first = documents->front();
    QCOMPARE(first.sentenceEnds, (std::vector<std::uint32_t>{4, 5}));
    QCOMPARE(first.spans.size(), std::size_t{2});
    QCOMPARE(first.spans[0].tokenCount, 2U);
    QCOMPARE(first.spans[1].firstToken, 2U);
    QCOMPARE(first.spans[1].types, typeSetOf(EntityType::Place));
    QVERIFY(documents->back().spans[0].types != 0);
}

void TestTraining::learnsWhatItIsShown()
{
    QTemporaryDir folder;
    std::map<std::string, TypeSet> types;
    const auto documents = readConll(writeFile(folder, conllText()), types);
    QVERIFY(documents.has_value());
    const TrainedWeights weights = trainWeights(*documents, {}, quietOptions());
    const QString path = folder.filePath(QStringLiteral("test.model"));
    QVERIFY(writeModel(path, modelBytes(weights, {})));
    const auto model = EntityModel::open(path);
    QVERIFY(model.has_value());
    const Score score = scoreModel(**model, *documents);
    QCOMPARE(score.classic.expected, 80);
    QVERIFY(score.classic.f1() > 0.99);
}

void TestTraining::sameDataSameBytes()
{
    QTemporaryDir folder;
    std::map<std::string, TypeSet> types;
    const auto documents = readConll(writeFile(folder, conllText()), types);
    QVERIFY(documents.has_value());
    QVERIFY(modelBytes(trainWeights(*documents, {}, quietOptions()), {}) ==
            modelBytes(trainWeights(*documents, {}, quietOptions()), {}));
}

void TestTraining::anotherSeedAnotherModel()
{
    QTemporaryDir folder;
    std::map<std::string, TypeSet> types;
    const auto documents = readConll(writeFile(folder, conllText()), types);
    QVERIFY(documents.has_value());
    TrainingOptions options = quietOptions();
    options.seed = 2;
    QVERIFY(modelBytes(trainWeights(*documents, {}, quietOptions()), {}) !=
            modelBytes(trainWeights(*documents, {}, options), {}));
}

void TestTraining::learnsFromLabelsThatAreNotToldApart()
{
    QTemporaryDir folder;
    std::map<std::string, TypeSet> types;
    auto documents = readConll(writeFile(folder, conllText()), types);
    QVERIFY(documents.has_value());
    // Half of the persons become "person or company": the other half decides.
    TypeSet either = typeSetOf(EntityType::Person);
    either = static_cast<TypeSet>(either | typeSetOf(EntityType::Company));
    std::vector<TrainingSpan> &spans = documents->front().spans;
    for (std::size_t i = 0; i < spans.size(); i += 4)
        spans[i].types = either;
    const QString path = folder.filePath(QStringLiteral("test.model"));
    QVERIFY(writeModel(path, modelBytes(trainWeights(*documents, {}, quietOptions()), {})));
    const auto model = EntityModel::open(path);
    QVERIFY(model.has_value());
    for (const ModelSpan &span : (*model)->tag(documents->front().view()))
        QVERIFY(span.type == EntityType::Person || span.type == EntityType::Place);
}

QTEST_GUILESS_MAIN(TestTraining)
#include "tst_training.moc"
