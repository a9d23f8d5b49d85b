// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/annotate/evaluation.h"

#include "annotatesupport.h"

#include <QTest>

using namespace lectern;

class TestEvaluation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void refusesBrokenFiles_data();
    void refusesBrokenFiles();
    void refusesBrokenMaps_data();
    void refusesBrokenMaps();
    void readsMaps();
    void countsSpansInCodePoints();
    void namesWhatWasMissed();
    void ignoresWhatTheMapIgnores();
    void companiesCountAsOrganizationsWhereNoLabelTellsThem();
    void linesOfOneDocumentInformEachOther();
    void stopsWhenCancelled();

private:
    Result<Evaluation> run(const QString &lines, const QString &map = {}) const;
    std::shared_ptr<const Recognizer> m_recognizer;
};

void TestEvaluation::initTestCase()
{
    m_recognizer = installedRecognizer();
    QVERIFY2(m_recognizer, "the lexicon and the model lie beside the tests");
}

Result<Evaluation> TestEvaluation::run(const QString &lines, const QString &map) const
{
    const JobControl control;
    return evaluate(lines.toStdString(), *labelMapFromText(map), *m_recognizer, control);
}

void TestEvaluation::refusesBrokenFiles_data()
{
    QTest::addColumn<QString>("lines");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("part");

    const int damaged = int(Problem::Kind::Damaged);
    QTest::newRow("empty") << QString() << int(Problem::Kind::Empty) << QString();
    QTest::newRow("blank lines only") << QStringLiteral("\n \n") << int(Problem::Kind::Empty) << QString();
    QTest::newRow("not JSON") << QStringLiteral("PER Angela Merkel") << damaged << QStringLiteral("Line 1");
    QTest::newRow("no text") << QStringLiteral(R"({"mentions": []})") << damaged << QStringLiteral("Line 1");
    QTest::newRow("no mentions") << QStringLiteral(R"({"text": "a"})") << damaged << QStringLiteral("Line 1");
    QTest::newRow("second line broken") << QStringLiteral("{\"text\": \"a\", \"mentions\": []}\n{\"text\": 1}")
                                        << damaged << QStringLiteral("Line 2");
    QTest::newRow("a span beyond the text")
        << QStringLiteral(R"({"text": "Rome", "mentions": [[0, 5, "LOC"]]})") << damaged << QStringLiteral("Line 1");
    QTest::newRow("a span that ends before it begins")
        << QStringLiteral(R"({"text": "Rome", "mentions": [[3, 1, "LOC"]]})") << damaged << QStringLiteral("Line 1");
    QTest::newRow("a span without a label")
        << QStringLiteral(R"({"text": "Rome", "mentions": [[0, 4]]})") << damaged << QStringLiteral("Line 1");
}

void TestEvaluation::refusesBrokenFiles()
{
    QFETCH(QString, lines);
    QFETCH(int, kind);
    QFETCH(QString, part);
    const Result<Evaluation> result = run(lines);
    QVERIFY(!result);
    QCOMPARE(int(result.error().kind), kind);
    QVERIFY2(result.error().message.contains(part), qPrintable(result.error().message));
}

void TestEvaluation::refusesBrokenMaps_data()
{
    QTest::addColumn<QString>("map");

    QTest::newRow("no sign") << QStringLiteral("PER");
    QTest::newRow("no label") << QStringLiteral("=Person");
    QTest::newRow("unknown type") << QStringLiteral("PER=Persona");
}

void TestEvaluation::refusesBrokenMaps()
{
    QFETCH(QString, map);
    const Result<LabelMap> result = labelMapFromText(map);
    QVERIFY(!result);
    QCOMPARE(int(result.error().kind), int(Problem::Kind::Usage));
}

void TestEvaluation::readsMaps()
{
    const Result<LabelMap> map = labelMapFromText(QStringLiteral("geo=Place, MISC="));
    QVERIFY(map);
    QCOMPARE(map->size(), std::size_t{2});
    QCOMPARE(map->at("geo"), EntityType::Place);
    QVERIFY(!map->at("MISC"));
}

void TestEvaluation::countsSpansInCodePoints()
{
    const Result<Evaluation> result =
        run(QStringLiteral(R"({"text": "Özgür Yılmaz flew to Türkiye.", "mentions": [[21, 28, "LOC"]]})"));
    QVERIFY(result);
    QCOMPARE(result->total().correct, 1);
    QCOMPARE(result->total().expected, 1);
    QCOMPARE(result->total().f1(), 1.0); // persons are not counted: no label of the file means one
}

void TestEvaluation::namesWhatWasMissed()
{
    const Result<Evaluation> result =
        run(QStringLiteral(R"({"doc": "d", "text": "They met in Baku.", "mentions": [[0, 4, "LOC"]]})"));
    QVERIFY(result);
    QCOMPARE(result->errors.size(), std::size_t{2});
    QCOMPARE(result->total().precision(), 0.0);
    QCOMPARE(QString::fromStdString(result->errors[0].mention), QStringLiteral("Baku"));
    QCOMPARE(result->errors[0].kind, EvaluationError::Kind::Wrong);
    QCOMPARE(QString::fromStdString(result->errors[1].mention), QStringLiteral("They"));
    QCOMPARE(result->errors[1].kind, EvaluationError::Kind::Missed);
}

void TestEvaluation::ignoresWhatTheMapIgnores()
{
    const QString line =
        QStringLiteral(R"({"text": "They met in Baku and in Paris.", "mentions": [[12, 16, "X"], [24, 29, "LOC"]]})");
    const Result<Evaluation> result = run(line, QStringLiteral("X="));
    QVERIFY(result);
    QCOMPARE(result->total(), (TypeScore{1, 1, 1}));
}

void TestEvaluation::companiesCountAsOrganizationsWhereNoLabelTellsThem()
{
    const QString text = QStringLiteral(R"({"text": "Siemens and NATO met.", "mentions": [%1]})");
    const Result<Evaluation> plain = run(text.arg(QStringLiteral(R"([0, 7, "ORG"], [12, 16, "ORG"])")));
    QVERIFY(plain);
    QCOMPARE(plain->total(), (TypeScore{2, 2, 2}));
    const Result<Evaluation> told = run(text.arg(QStringLiteral(R"([0, 7, "Company"], [12, 16, "ORG"])")));
    QVERIFY(told);
    QCOMPARE(told->types.at(EntityType::Company), (TypeScore{1, 1, 1}));
}

void TestEvaluation::linesOfOneDocumentInformEachOther()
{
    const QString lines = QStringLiteral(
        "{\"doc\": \"%1\", \"text\": \"Zorvanik Kelmedin spoke.\", \"mentions\": []}\n"
        "{\"doc\": \"%2\", \"text\": \"Minister Tamrik Zorvanik left.\", \"mentions\": [[9, 24, \"PER\"]]}");
    QCOMPARE(run(lines.arg(QStringLiteral("a"), QStringLiteral("a")))->documents, 1);
    QCOMPARE(run(lines.arg(QStringLiteral("a"), QStringLiteral("b")))->documents, 2);
    QCOMPARE(run(lines.arg(QString(), QString()))->documents, 2);
}

void TestEvaluation::stopsWhenCancelled()
{
    JobControl control;
    control.cancel();
    const Result<Evaluation> result = evaluate(R"({"text": "a", "mentions": []})", LabelMap(), *m_recognizer, control);
    QVERIFY(!result);
    QCOMPARE(int(result.error().kind), int(Problem::Kind::Cancelled));
}

QTEST_GUILESS_MAIN(TestEvaluation)
#include "tst_evaluation.moc"
