// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/augment.h"
#include "app/train/jsonlines.h"
#include "app/train/repairs.h"
#include "app/train/templates.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace lectern;
using namespace lectern::train;

namespace {

const QString Resources = QDir::cleanPath(QStringLiteral(TEST_DATA "/../../resources"));

QString writeLines(const QTemporaryDir &folder, const QByteArray &content)
{
    QFile file(folder.filePath(QStringLiteral("lines.jsonl")));
    if (file.open(QIODevice::WriteOnly))
        file.write(content);
    return file.fileName();
}

QString draw(const TrainingDocument &document)
{
    QStringList names;
    for (const TrainingSpan &span : document.spans) {
        QStringList words;
        for (std::uint32_t token = span.firstToken; token < span.firstToken + span.tokenCount; ++token)
            words.append(QString::fromStdString(std::string(document.tokenText(token))));
        names.append(words.join(QLatin1Char(' ')));
    }
    return names.join(QStringLiteral(" | "));
}

TrainingDocument oneSentence(const std::string &text, const std::vector<std::pair<std::string, EntityType>> &names)
{
    TrainingDocument document;
    document.text = text;
    appendSentence(document, {0, static_cast<std::uint32_t>(text.size())});
    for (const auto &[name, type] : names) {
        const auto begin = static_cast<std::uint32_t>(text.find(name));
        appendSpan(document, {begin, begin + static_cast<std::uint32_t>(name.size())}, typeSetOf(type), false, "test");
    }
    return document;
}

} // namespace

class TestTrainingData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBrokenLineIsAProblem();
    void offsetsAreCodePoints();
    void linesOfOneDocumentBelongTogether();
    void properNames_data();
    void properNames();
    void takesTitlesOff();
    void theShippedTablesAreRead();
    void swappedNamesKeepTheirForm();
    void templatesAreFilled();
    void openTypesAreForCapitalsOnly();
};

void TestTrainingData::aBrokenLineIsAProblem()
{
    QTemporaryDir folder;
    const auto documents = readJsonLines(writeLines(folder, "{\"doc\": \n"), {}, {});
    QVERIFY(!documents);
    QCOMPARE(documents.error().kind, Problem::Kind::Damaged);
}

void TestTrainingData::offsetsAreCodePoints()
{
    QTemporaryDir folder;
    SourceLabels labels;
    labels.meanings["PER"] = {typeSetOf(EntityType::Person), false};
    const auto documents = readJsonLines(
        writeLines(folder,
                   "{\"doc\":\"a\",\"text\":\"Şükrü Öz spoke.\",\"tokens\":[[0,5]],\"mentions\":[[0,8,\"PER\"]]}\n"),
        labels, {});
    QVERIFY(documents.has_value());
    QCOMPARE(draw(documents->front()), QStringLiteral("Şükrü Öz"));
}

void TestTrainingData::linesOfOneDocumentBelongTogether()
{
    QTemporaryDir folder;
    const QByteArray lines = "{\"doc\":\"a\",\"text\":\"One.\",\"tokens\":[[0,3]],\"mentions\":[]}\n"
                             "{\"doc\":\"a\",\"text\":\"Two.\",\"tokens\":[[0,3]],\"mentions\":[]}\n"
                             "{\"doc\":\"b\",\"text\":\"Three.\",\"tokens\":[[0,3]],\"mentions\":[]}\n";
    const QString path = writeLines(folder, lines);
    const auto documents = readJsonLines(path, {}, {});
    QVERIFY(documents.has_value());
    QCOMPARE(documents->size(), std::size_t{2});
    QCOMPARE(documents->front().sentenceEnds.size(), std::size_t{2});
    const auto single = readJsonLines(path, {}, {.oneDocumentPerLine = true});
    QVERIFY(single.has_value());
    QCOMPARE(single->size(), std::size_t{3});
}

void TestTrainingData::properNames_data()
{
    QTest::addColumn<QString>("phrase");
    QTest::addColumn<QString>("name");
    QTest::newRow("pronoun") << QStringLiteral("We") << QString();
    QTest::newRow("common noun") << QStringLiteral("the two soldiers") << QString();
    QTest::newRow("name before a common noun") << QStringLiteral("Coalition forces") << QString();
    QTest::newRow("article") << QStringLiteral("the Free Army") << QStringLiteral("Free Army");
    QTest::newRow("small words inside") << QStringLiteral("The Ministry of Defence and Aviation")
                                        << QStringLiteral("Ministry of Defence and Aviation");
    QTest::newRow("ends with a small word") << QStringLiteral("Ministry of") << QString();
}

void TestTrainingData::properNames()
{
    QFETCH(QString, phrase);
    QFETCH(QString, name);
    const std::string text = phrase.toStdString();
    const TextSpan span = properName(text, {0, static_cast<std::uint32_t>(text.size())});
    QCOMPARE(QString::fromStdString(std::string(span.of(text))), name);
}

void TestTrainingData::takesTitlesOff()
{
    TrainingDocument document = oneSentence("President Ada Brix met Mr. Cole and the Prime Minister.",
                                            {{"President Ada Brix", EntityType::Person},
                                             {"Mr. Cole", EntityType::Person},
                                             {"Prime Minister", EntityType::Person}});
    const auto titles = readTitles(Resources + QStringLiteral("/model/titles.txt"));
    QVERIFY(titles.has_value());
    stripTitles(document, *titles);
    QCOMPARE(draw(document), QStringLiteral("Ada Brix | Cole"));
}

void TestTrainingData::theShippedTablesAreRead()
{
    const auto labels = readLabelTable(Resources + QStringLiteral("/model/labels.tsv"));
    QVERIFY(labels.has_value());
    const SourceLabels &ewt = labels->at("ewt");
    QVERIFY(ewt.meanings.at("MISC").mayBeNone);
    const int organizations = typeSetOf(EntityType::Company) | typeSetOf(EntityType::Organization);
    QCOMPARE(int{ewt.meanings.at("ORG").types}, organizations);
    QVERIFY(labels->at("gum").openTypes != 0);
}

void TestTrainingData::swappedNamesKeepTheirForm()
{
    const auto lists = readNameLists(Resources + QStringLiteral("/lexicons"));
    QVERIFY(lists.has_value());
    NameMaker maker(*lists, 5);
    NameSwapper swapper(maker);
    const TrainingDocument document =
        oneSentence("Ada Brix spoke. BRIX said so.", {{"Ada Brix", EntityType::Person}, {"BRIX", EntityType::Person}});
    int changed = 0;
    for (int i = 0; i < 20; ++i) {
        const TrainingDocument swapped = swapper.swapped(document);
        QCOMPARE(swapped.spans.size(), std::size_t{2});
        QVERIFY(swapped.lostSpans.empty());
        changed += draw(swapped) == draw(document) ? 0 : 1;
    }
    QVERIFY(changed > 10);
}

void TestTrainingData::templatesAreFilled()
{
    const auto lists = readNameLists(Resources + QStringLiteral("/lexicons"));
    QVERIFY(lists.has_value());
    const auto templates = Templates::read(Resources + QStringLiteral("/model/templates.txt"));
    QVERIFY(templates.has_value());
    NameMaker maker(*lists, 9);
    for (const TrainingDocument &document : templates->sentences(3, maker)) {
        QVERIFY2(document.text.find_first_of("[]{}|") == std::string::npos, document.text.c_str());
        QVERIFY2(document.lostSpans.empty(), document.text.c_str());
        QVERIFY2(document.text.find("  ") == std::string::npos, document.text.c_str());
    }
}

void TestTrainingData::openTypesAreForCapitalsOnly()
{
    TrainingDocument document = oneSentence("The Falcon flew over the hills.", {});
    document.openTypes = typeSetOf(EntityType::Product);
    const std::vector<LabelSet> closed = allowedLabels(document, OpenTypes::Closed);
    const std::vector<LabelSet> open = allowedLabels(document, OpenTypes::Open);
    for (std::size_t token = 0; token < document.tokens.size(); ++token) {
        QCOMPARE(closed[token], LabelSet{1U << OutsideLabel});
        QCOMPARE(open[token] != closed[token], token == 1);
    }
}

QTEST_GUILESS_MAIN(TestTrainingData)
#include "tst_trainingdata.moc"
