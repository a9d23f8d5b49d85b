// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/annotate/entitymodel.h"
#include "app/train/conllfile.h"
#include "app/train/crftrainer.h"
#include "app/train/modelwriter.h"
#include "app/train/score.h"
#include "app/train/secondpass.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cstring>

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
    void readsTags_data();
    void readsTags();
    void damagedConllIsAProblem_data();
    void damagedConllIsAProblem();
    void readsConll();
    void readsColumnsOfConllU();
    void everyLabelHasItsOwnScore();
    void learnsWhatItIsShown();
    void sameDataSameBytes();
    void anotherSeedAnotherModel();
    void learnsFromLabelsThatAreNotToldApart();
    void frequentWordsComeByTheirNumber();
    void sumsOfFrequentWordsChangeNothing();
    void smallWeightsAreLeftOut();
    void passesGoTogether();
    void theSecondPassLearnsFromOtherParts();
};

void TestTraining::aMissingFileIsAProblem()
{
    ConllTypes types;
    const auto documents = readConll(QStringLiteral("/nonexistent/train.conll"), {}, types);
    QVERIFY(!documents);
    QCOMPARE(documents.error().kind, Problem::Kind::Unreadable);
}

void TestTraining::damagedConllIsAProblem_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("wordColumn");
    QTest::addColumn<QString>("place");
    QTest::newRow("a line has too few columns") << QByteArray("A O\nB\n") << 2 << QStringLiteral("Line 2");
    QTest::newRow("more labels than types")
        << QByteArray("a B-1\nb B-2\nc B-3\nd B-4\ne B-5\nf B-6\ng B-7\nh B-8\n") << 1 << QStringLiteral("Line 8");
}

void TestTraining::damagedConllIsAProblem()
{
    QFETCH(QByteArray, content);
    QFETCH(int, wordColumn);
    QFETCH(QString, place);
    QTemporaryDir folder;
    ConllTypes types;
    const auto documents = readConll(writeFile(folder, content), {wordColumn, -1}, types);
    QVERIFY(!documents);
    QCOMPARE(documents.error().kind, Problem::Kind::Damaged);
    QVERIFY2(documents.error().message.startsWith(place), qPrintable(documents.error().message));
}

void TestTraining::readsTags_data()
{
    QTest::addColumn<QString>("tags");
    QTest::addColumn<QString>("spans"); ///< first token, number of tokens, label
    QTest::newRow("no tag at all") << QStringLiteral("O O") << QString();
    QTest::newRow("IOB1: a name right after one of its kind")
        << QStringLiteral("I-PER B-PER O I-LOC") << QStringLiteral("0+1 PER, 1+1 PER, 3+1 LOC");
    QTest::newRow("IOB2: another label begins a name")
        << QStringLiteral("B-PER I-PER I-LOC") << QStringLiteral("0+2 PER, 2+1 LOC");
    QTest::newRow("BIOES: two names of one word")
        << QStringLiteral("S-PER S-PER B-LOC E-LOC S-LOC") << QStringLiteral("0+1 PER, 1+1 PER, 2+2 LOC, 4+1 LOC");
    QTest::newRow("BILOU: names side by side") << QStringLiteral("U-PER U-PER B-LOC I-LOC L-LOC U-LOC")
                                               << QStringLiteral("0+1 PER, 1+1 PER, 2+3 LOC, 5+1 LOC");
}

void TestTraining::readsTags()
{
    QFETCH(QString, tags);
    QFETCH(QString, spans);
    QByteArray content;
    for (const QString &tag : tags.split(QLatin1Char(' ')))
        content += "Word XX " + tag.toUtf8() + '\n';
    QTemporaryDir folder;
    ConllTypes types;
    const auto documents = readConll(writeFile(folder, content), {}, types);
    QVERIFY(documents.has_value());
    QStringList found;
    for (const TrainingSpan &span : documents->front().spans)
        found += QStringLiteral("%1+%2 %3")
                     .arg(span.firstToken)
                     .arg(span.tokenCount)
                     .arg(QString::fromStdString(span.sourceLabel));
    QCOMPARE(found.join(QStringLiteral(", ")), spans);
}

void TestTraining::readsColumnsOfConllU()
{
    QTemporaryDir folder;
    ConllTypes types;
    const QByteArray content = "# newdoc\n# text = Aldo fell\n1\tAldo\tB-PER\t-\n2\tfell\tO\t-\n\n"
                               "# newdoc\n1\t#\tO\t-\n2\tKaro\tB-OTH\t-\n";
    const auto documents = readConll(writeFile(folder, content), {2, 3}, types);
    QVERIFY(documents.has_value());
    QCOMPARE(documents->size(), std::size_t{2});
    QCOMPARE(documents->front().text, std::string("Aldo fell "));
    QCOMPARE(documents->front().spans.size(), std::size_t{1});
    QCOMPARE(documents->back().tokens.size(), std::size_t{2});
    QCOMPARE(types.at("PER"), typeSetOf(EntityType::Person));
    QVERIFY(types.at("OTH") != 0 && types.at("OTH") != types.at("PER"));
}

void TestTraining::everyLabelHasItsOwnScore()
{
    Score score;
    score.types[0] = {3, 4, 6}; // Person
    score.types[4] = {1, 1, 1}; // Product
    const ConllTypes labels = {
        {"MISC", typeSetOf(EntityType::Product)}, {"PER", typeSetOf(EntityType::Person)}, {"VOID", TypeSet{8}}};
    QCOMPARE(QString::fromStdString(describeLabels("file", score, labels)),
             QStringLiteral("file P/R/F1 80.0/57.1/66.7 | MISC 100.0/100.0/100.0 PER 75.0/50.0/60.0"));
}

void TestTraining::readsConll()
{
    QTemporaryDir folder;
    ConllTypes types;
    const auto documents = readConll(
        writeFile(folder,
                  "-DOCSTART- O\n\nNew B-LOC\nYork I-LOC\nParis B-LOC\nfell O\n\nA O\n\n-DOCSTART- O\n\nX I-MISC\n"),
        {}, types);
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
    ConllTypes types;
    const auto documents = readConll(writeFile(folder, conllText()), {}, types);
    QVERIFY(documents.has_value());
    const TrainedWeights weights = trainWeights(*documents, {}, quietOptions());
    const QString path = folder.filePath(QStringLiteral("test.model"));
    QVERIFY(writeModel(path, modelBytes(weights, {}, {})));
    const auto model = EntityModel::open(path);
    QVERIFY(model.has_value());
    const Score score = scoreModel(**model, *documents);
    QCOMPARE(score.classic.expected, 80);
    QVERIFY(score.classic.f1() > 0.99);
}

void TestTraining::sameDataSameBytes()
{
    QTemporaryDir folder;
    ConllTypes types;
    const auto documents = readConll(writeFile(folder, conllText()), {}, types);
    QVERIFY(documents.has_value());
    QVERIFY(modelBytes(trainWeights(*documents, {}, quietOptions()), {}, {}) ==
            modelBytes(trainWeights(*documents, {}, quietOptions()), {}, {}));
}

void TestTraining::anotherSeedAnotherModel()
{
    QTemporaryDir folder;
    ConllTypes types;
    const auto documents = readConll(writeFile(folder, conllText()), {}, types);
    QVERIFY(documents.has_value());
    TrainingOptions options = quietOptions();
    options.seed = 2;
    QVERIFY(modelBytes(trainWeights(*documents, {}, quietOptions()), {}, {}) !=
            modelBytes(trainWeights(*documents, {}, options), {}, {}));
}

void TestTraining::learnsFromLabelsThatAreNotToldApart()
{
    QTemporaryDir folder;
    ConllTypes types;
    auto documents = readConll(writeFile(folder, conllText()), {}, types);
    QVERIFY(documents.has_value());
    // Half of the persons become "person or company": the other half decides.
    TypeSet either = typeSetOf(EntityType::Person);
    either = static_cast<TypeSet>(either | typeSetOf(EntityType::Company));
    std::vector<TrainingSpan> &spans = documents->front().spans;
    for (std::size_t i = 0; i < spans.size(); i += 4)
        spans[i].types = either;
    const QString path = folder.filePath(QStringLiteral("test.model"));
    QVERIFY(writeModel(path, modelBytes(trainWeights(*documents, {}, quietOptions()), {}, {})));
    const auto model = EntityModel::open(path);
    QVERIFY(model.has_value());
    for (const ModelSpan &span : (*model)->tag(documents->front().view()))
        QVERIFY(span.type == EntityType::Person || span.type == EntityType::Place);
}

void TestTraining::frequentWordsComeByTheirNumber()
{
    QTemporaryDir folder;
    ConllTypes types;
    const auto documents = readConll(writeFile(folder, "the O\nThe O\nfall O\nthe O\nfall O\nthe O\n"), {}, types);
    QVERIFY(documents.has_value());
    QCOMPARE(frequentWords(*documents), (std::vector<std::string>{"the", "fall", "The"}));
    QVERIFY(frequentWords({}).empty());
}

void TestTraining::sumsOfFrequentWordsChangeNothing()
{
    QTemporaryDir folder;
    ConllTypes types;
    const auto documents = readConll(writeFile(folder, conllText()), {}, types);
    QVERIFY(documents.has_value());
    const TrainedWeights weights = trainWeights(*documents, {}, quietOptions());
    const auto spansWith = [&](const std::vector<std::string> &words) {
        const QString path = folder.filePath(QStringLiteral("words.model"));
        const bool written = writeModel(path, modelBytes(weights, {}, words)).has_value();
        const auto model = EntityModel::open(path);
        return written && model ? (*model)->tag(documents->front().view()) : std::vector<ModelSpan>{};
    };
    const std::vector<ModelSpan> plain = spansWith({});
    QVERIFY(!plain.empty());
    QVERIFY(spansWith(frequentWords(*documents)) == plain);
    QVERIFY(spansWith({"Mr", "unheard-of"}) == plain);
}

void TestTraining::smallWeightsAreLeftOut()
{
    TrainedWeights weights;
    weights.features = {10, 20, 30};
    weights.weights.resize(3);
    weights.weights[0].at[1] = 0.04F;
    weights.weights[1].at[1] = 1.0F;
    weights.weights[2].at[1] = -0.5F;
    const std::string bytes = modelBytes(weights, {}, {});
    modelfile::Header header;
    std::memcpy(&header, bytes.data(), sizeof header);
    int kept = 0;
    for (std::size_t i = 0; i < header.features.count; ++i) {
        modelfile::FeatureSlot slot;
        std::memcpy(&slot, bytes.data() + header.features.offset + i * sizeof slot, sizeof slot);
        kept += slot.key != 0 ? 1 : 0;
    }
    QCOMPARE(kept, 2);
}

void TestTraining::passesGoTogether()
{
    TrainedWeights first;
    first.features = {10, 30};
    first.weights.resize(2);
    first.weights[1].at[0] = 3.0F;
    first.transitions[0].at[1] = 0.5F;
    TrainedWeights second;
    second.features = {20, 40};
    second.weights.resize(2);
    const TrainedWeights both = together(first, second);
    QCOMPARE(both.features, (std::vector<FeatureHash>{10, 20, 30, 40}));
    QCOMPARE(both.weights[2].at[0], 3.0F);
    QCOMPARE(both.transitions[0].at[1], 0.5F);
    QVERIFY(both.hasSecondPass);
    QVERIFY(!first.hasSecondPass);
}

void TestTraining::theSecondPassLearnsFromOtherParts()
{
    QTemporaryDir folder;
    ConllTypes types;
    // Documents in which a person is named twice, once with nothing beside the name that gives it away.
    QByteArray content;
    for (int i = 0; i < 60; ++i) {
        const QByteArray name = "Name" + QByteArray(1, char('a' + i % 26)) + QByteArray(1, char('a' + i / 26));
        content += "-DOCSTART- O\n\nMr O\n" + name + " I-PER\nran O\n\n" + name + (" I-PER\nfell O\n\n");
        content += "Stone" + QByteArray::number(i) + " O\nfell O\n\n";
    }
    auto documents = readConll(writeFile(folder, content), {}, types);
    QVERIFY(documents.has_value());
    for (std::size_t i = 0; i < documents->size(); ++i)
        (*documents)[i].name = "document " + std::to_string(i);
    const auto second = learnSecondPass(*documents, {}, quietOptions(), 2);
    QVERIFY(second.has_value());
    QVERIFY(!second->features.empty());
    const auto again = learnSecondPass(*documents, {}, quietOptions(), 2);
    QVERIFY(again.has_value());
    QVERIFY(again->features == second->features);
    const TrainedWeights both = together(trainWeights(*documents, {}, quietOptions()), *second);
    const auto model = writeAndOpen(folder.filePath(QStringLiteral("both.model")), modelBytes(both, {}, {}));
    QVERIFY(model.has_value());
    QVERIFY(scoreModel(**model, *documents).classic.f1() > 0.99);
}

QTEST_GUILESS_MAIN(TestTraining)
#include "tst_training.moc"
