// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/charts/samplecharts.h"
#include "widgets/charts/renderchart.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace lectern;

namespace {

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What stands in the <text> elements of an SVG file; nothing where it is not well-formed.
QStringList textsOf(const QString &path)
{
    QXmlStreamReader xml(readAll(path));
    QStringList texts;
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QLatin1String("text"))
            texts << xml.readElementText().trimmed();
    return xml.hasError() ? QStringList() : texts;
}

/// Names that have been trouble to charts.
Chart difficultBars()
{
    return sampleBars({{"Recep Tayyip Erdoğan ile Şükrü Çağlayangil Uluslararası Savunma Sanayii Başkanlığı Vakfı",
                        EntityType::Organization, 9, 9},
                       {"Azərbaycan Respublikasının Müdafiə Sənayesi Nazirliyi", EntityType::Organization, 8, 8},
                       {"Министерство цифрового развития, связи и массовых коммуникаций", EntityType::Company, 7, 7},
                       {"Smith & Sons <b>Ltd</b> \"A\" 'B'", EntityType::Company, 6, 6},
                       {"first line\nsecond\x01line", EntityType::Person, 5, 5},
                       {"]]> <!-- <script>", EntityType::Person, 4, 4},
                       {"x", EntityType::Person, 4, 4},
                       {"x", EntityType::Person, 4, 4}});
}

QStringList difficultLabels()
{
    return {QStringLiteral("Recep Tayyip Erdoğan ile Şükrü Çağlayangil Uluslararası Savunma Sanayii Başkanlığı Vakfı"),
            QStringLiteral("Azərbaycan Respublikasının Müdafiə Sənayesi Nazirliyi"),
            QStringLiteral("Министерство цифрового развития, связи и массовых коммуникаций"),
            QStringLiteral("Smith & Sons <b>Ltd</b> \"A\" 'B'"),
            QStringLiteral("first line second line"),
            QStringLiteral("]]> <!-- <script>"),
            QStringLiteral("x")};
}

} // namespace

class TestRenderChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refuses_data();
    void refuses();
    void keepsWhatWasThere();
    void pngHasTwiceTheSize();
    void svgHoldsEveryLabel();
    void svgOfATimelineHoldsItsWords();
    void pdfHoldsEveryLabel();
    void sameChartSameBytes();
};

void TestRenderChart::refuses_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("word");

    QTest::newRow("an unknown ending") << QStringLiteral("chart.bmp") << int(Problem::Kind::Usage)
                                       << QStringLiteral(".svg");
    QTest::newRow("no ending") << QStringLiteral("chart") << int(Problem::Kind::Usage) << QStringLiteral(".png");
    QTest::newRow("a folder that does not exist")
        << QStringLiteral("nowhere/chart.svg") << int(Problem::Kind::Unwritable) << QStringLiteral("cannot be written");
    QTest::newRow("a folder") << QStringLiteral("folder.png") << int(Problem::Kind::Unwritable)
                              << QStringLiteral("cannot be written");
}

void TestRenderChart::refuses()
{
    QFETCH(QString, name);
    QFETCH(int, kind);
    QFETCH(QString, word);
    QTemporaryDir dir;
    QVERIFY(QDir(dir.path()).mkdir(QStringLiteral("folder.png")));
    const QString path = dir.filePath(name);
    const Result<void> result = renderChart(designBars(), path);
    QVERIFY(!result);
    QCOMPARE(int(result.error().kind), kind);
    QCOMPARE(result.error().place, path);
    QVERIFY2(result.error().message.contains(word), qPrintable(result.error().message));
    QCOMPARE(QDir(dir.path()).entryList(QDir::Files), QStringList());
}

void TestRenderChart::keepsWhatWasThere()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("chart.txt"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("mine") == 4);
    file.close();
    QVERIFY(!renderChart(designBars(), path));
    QCOMPARE(readAll(path), QByteArray("mine"));
}

void TestRenderChart::pngHasTwiceTheSize()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("chart.png"));
    QVERIFY(renderChart(sampleBars({{"A"}, {"B"}}), path));
    const QImage image(path);
    QCOMPARE(image.width(), 800 * PictureScale);
    QCOMPARE(image.pixelColor(2, 2), lightTokens().base);
    QCOMPARE(image.pixelColor(image.width() - 1, image.height() - 1), lightTokens().base);
    QVERIFY(!image.hasAlphaChannel());
}

void TestRenderChart::svgHoldsEveryLabel()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("chart.svg"));
    ChartStyle style;
    style.filter = QStringLiteral("a < b & \"c\"");
    QVERIFY(renderChart(difficultBars(), path, style));
    const QStringList texts = textsOf(path);
    for (const QString &label : difficultLabels())
        QVERIFY2(texts.contains(label), qPrintable(label));
    QCOMPARE(texts.count(QStringLiteral("x")), 2);
    QVERIFY(texts.contains(QStringLiteral("Names in the most articles")));
    QVERIFY(texts.contains(QStringLiteral("Filter: a < b & \"c\"")));
    QVERIFY(texts.contains(QStringLiteral("Person")) && texts.contains(QStringLiteral("Company")));
    QVERIFY(!texts.join(u' ').contains(QChar(0x2026)));
}

void TestRenderChart::svgOfATimelineHoldsItsWords()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("time.svg"));
    QVERIFY(renderChart(sampleTimeline({4, 2, 0, 0, 0, 5, 12}), path));
    const QStringList texts = textsOf(path);
    for (const char *word : {"Articles per month", "Filter: all articles", "articles", "mentions", "Jan", "2024", "Jul",
                             "no articles in library", "12", "84"})
        QVERIFY2(texts.contains(QLatin1String(word)), word);
}

void TestRenderChart::pdfHoldsEveryLabel()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("chart.pdf"));
    QVERIFY(renderChart(difficultBars(), path));
    QVERIFY(readAll(path).startsWith("%PDF-"));
    const QString pdftotext = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    if (pdftotext.isEmpty())
        QSKIP("pdftotext is not installed (poppler-utils)");
    QProcess process;
    process.start(pdftotext, {QStringLiteral("-raw"), path, QStringLiteral("-")});
    QVERIFY(process.waitForFinished());
    const QString text = QString::fromUtf8(process.readAllStandardOutput());
    for (const QString &label : difficultLabels())
        QVERIFY2(text.contains(label), qPrintable(label + u'\n' + text));
}

void TestRenderChart::sameChartSameBytes()
{
    QTemporaryDir dir;
    for (const char *name : {"a.svg", "b.svg"})
        QVERIFY(renderChart(designBars(), dir.filePath(QLatin1String(name))));
    QCOMPARE(readAll(dir.filePath(QStringLiteral("a.svg"))), readAll(dir.filePath(QStringLiteral("b.svg"))));
}

QTEST_MAIN(TestRenderChart)
#include "tst_renderchart.moc"
