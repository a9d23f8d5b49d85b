// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/chartfile.h"
#include "tests/export/fulldevice.h"
#include "tests/index/testlibrary.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace lectern;

namespace {

/// Two articles of April and one of June 2024; the letters before the names take more than one byte.
TestLibrary library()
{
    TestLibrary library;
    library.add("Zürich", "“Ja”: [Ann Lee|person:ann-lee] meets [Bob Ray|person:bob-ray].", "2024-04-02");
    library.add("Ölpreis", "[Ann Lee|person:ann-lee] again, and [Örnek|company:ornek].", "2024-04-09");
    library.add("Ende", "Nobody.", "2024-06-01");
    return library;
}

Chart bars(const Corpus &corpus)
{
    const ArticleSet all = ArticleSet::all(corpus.articleCount());
    Chart chart = topEntities(corpus, all, {EntityType::Person}, MaximumBars, JobControl()).value();
    chart.filter = "after:2024";
    return chart;
}

Chart months(const Corpus &corpus)
{
    const ArticleSet all = ArticleSet::all(corpus.articleCount());
    return timeline(corpus, all, TimeUnit::Month, {}, JobControl()).value();
}

QJsonObject json(const Chart &chart, const Corpus &corpus, const ArticleSource &source)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return writeChartJson(buffer, chart, corpus, source, JobControl()) ? QJsonDocument::fromJson(buffer.data()).object()
                                                                       : QJsonObject();
}

} // namespace

class TestChartFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fullDeviceIsNamed();
    void articleThatVanishedIsNamed();
    void barsCarryTheirEvidence();
    void timelineCarriesItsBins();
    void tableSaysWhatThePictureSays();
};

void TestChartFile::fullDeviceIsNamed()
{
    const TestLibrary source = library();
    const auto corpus = source.corpus();
    FullDevice device;
    QCOMPARE(writeChartJson(device, bars(*corpus), *corpus, source, JobControl()).error().kind,
             Problem::Kind::Unwritable);
    QCOMPARE(writeChartTable(device, bars(*corpus), *corpus, source, JobControl()).error().kind,
             Problem::Kind::Unwritable);
}

void TestChartFile::articleThatVanishedIsNamed()
{
    const auto corpus = library().corpus();
    const TestLibrary empty;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QCOMPARE(writeChartJson(buffer, bars(*corpus), *corpus, empty, JobControl()).error().kind, Problem::Kind::Vanished);
}

void TestChartFile::barsCarryTheirEvidence()
{
    const TestLibrary source = library();
    const auto corpus = source.corpus();
    const QJsonObject read = json(bars(*corpus), *corpus, source);
    QCOMPARE(read.value(QLatin1String("title")).toString(), QStringLiteral("People in the most articles"));
    QCOMPARE(read.value(QLatin1String("legend")).toString(), QStringLiteral("Person"));
    QCOMPARE(read.value(QLatin1String("filter")).toString(), QStringLiteral("after:2024"));
    QCOMPARE(read.value(QLatin1String("n")).toInt(), 3);
    const QJsonArray values = read.value(QLatin1String("values")).toArray();
    QCOMPARE(values.size(), 2);
    const QJsonObject first = values.at(0).toObject();
    QCOMPARE(first.value(QLatin1String("entity")).toString(), QStringLiteral("person:ann-lee"));
    QCOMPARE(first.value(QLatin1String("articles")).toInt(), 2);
    const QJsonArray evidence = first.value(QLatin1String("evidence")).toArray();
    QCOMPARE(evidence.size(), 2);
    QCOMPARE(evidence.at(0).toObject().value(QLatin1String("file")).toString(), QStringLiteral("0.txt"));
    QCOMPARE(evidence.at(0).toObject().value(QLatin1String("start")).toInt(), 14); // code points
    QCOMPARE(evidence.at(0).toObject().value(QLatin1String("end")).toInt(), 21);
    QCOMPARE(evidence.at(0).toObject().value(QLatin1String("text")).toString(), QStringLiteral("Ann Lee"));
    QVERIFY(evidence.at(0).toObject().value(QLatin1String("sentence")).toString().contains(QLatin1String("Bob Ray")));
}

void TestChartFile::timelineCarriesItsBins()
{
    const TestLibrary source = library();
    const auto corpus = source.corpus();
    const QJsonObject read = json(months(*corpus), *corpus, source);
    QCOMPARE(read.value(QLatin1String("unit")).toString(), QStringLiteral("month"));
    QCOMPARE(read.value(QLatin1String("title")).toString(), QStringLiteral("Articles per month"));
    const QJsonArray values = read.value(QLatin1String("values")).toArray();
    QCOMPARE(values.size(), 3); // the empty May too
    QCOMPARE(values.at(0).toObject().value(QLatin1String("first")).toString(), QStringLiteral("2024-04-01"));
    QCOMPARE(values.at(0).toObject().value(QLatin1String("last")).toString(), QStringLiteral("2024-04-30"));
    QCOMPARE(values.at(0).toObject().value(QLatin1String("evidence")).toArray().size(), 4);
    QCOMPARE(values.at(1).toObject().value(QLatin1String("articles")).toInt(), 0);
}

void TestChartFile::tableSaysWhatThePictureSays()
{
    const TestLibrary source = library();
    const auto corpus = source.corpus();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QVERIFY(writeChartTable(buffer, bars(*corpus), *corpus, source, JobControl()));
    const QList<QByteArray> lines = buffer.data().split('\n');
    QCOMPARE(lines.at(0), QByteArray("# title,People in the most articles\r"));
    QVERIFY(lines.contains(QByteArray("# filter,after:2024\r")));
    QVERIFY(lines.contains(QByteArray("# n,3\r")));
    QCOMPARE(buffer.data().count("\r\nAnn Lee,Person,2,2,"), 2);
    QCOMPARE(buffer.data().count("\r\nBob Ray,Person,1,1,0.txt,,2024-04-02,"), 1);
}

QTEST_APPLESS_MAIN(TestChartFile)
#include "tst_chartfile.moc"
