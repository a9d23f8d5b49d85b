// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/importprogress.h"

#include <QLocale>
#include <QTest>

using namespace lectern;

class TestImportProgress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void timeLeft_data();
    void timeLeft();
    void wordsSayWhatIsKnown();
    void meterAddsUp();
};

void TestImportProgress::timeLeft_data()
{
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<qint64>("totalBytes");
    QTest::addColumn<qint64>("milliseconds");
    QTest::addColumn<int>("seconds"); // -1: cannot be told

    QTest::newRow("nothing is known") << qint64(0) << qint64(0) << qint64(5000) << -1;
    QTest::newRow("nothing is done") << qint64(0) << qint64(100) << qint64(5000) << -1;
    QTest::newRow("it has only begun") << qint64(50) << qint64(100) << qint64(999) << -1;
    QTest::newRow("half is done") << qint64(50) << qint64(100) << qint64(5000) << 5;
    QTest::newRow("a tenth is done") << qint64(10) << qint64(100) << qint64(2000) << 18;
    QTest::newRow("a moment is left") << qint64(99) << qint64(100) << qint64(2000) << 1;
    QTest::newRow("all is done") << qint64(100) << qint64(100) << qint64(2000) << 0;
    QTest::newRow("files grew while they were read") << qint64(120) << qint64(100) << qint64(2000) << 0;
    QTest::newRow("terabytes") << qint64(1'000'000'000'000) << qint64(4'000'000'000'000) << qint64(3'600'000) << 10800;
}

void TestImportProgress::timeLeft()
{
    QFETCH(qint64, bytes);
    QFETCH(qint64, totalBytes);
    QFETCH(qint64, milliseconds);
    QFETCH(int, seconds);
    const ImportProgress progress{.files = 1,
                                  .totalFiles = 2,
                                  .articles = 1,
                                  .bytes = bytes,
                                  .totalBytes = totalBytes,
                                  .milliseconds = milliseconds};
    QCOMPARE(progress.secondsLeft().value_or(-1), seconds);
}

void TestImportProgress::wordsSayWhatIsKnown()
{
    ImportProgress progress{
        .files = 0, .totalFiles = 1200, .articles = 0, .bytes = 0, .totalBytes = 9'000'000, .milliseconds = 10};
    QVERIFY(toText(progress).startsWith(QStringLiteral("0 of 1200 files, 0 article")));
    QVERIFY(!toText(progress).contains(QStringLiteral("MB/s")));
    progress.files = 400;
    progress.bytes = 3'000'000;
    progress.milliseconds = 2000;
    QVERIFY2(toText(progress).endsWith(QStringLiteral("1.5 MB/s, 4 s left")), qPrintable(toText(progress)));
    progress.milliseconds = 61'000;
    QVERIFY2(toText(progress).endsWith(QStringLiteral("3 min left")), qPrintable(toText(progress)));
}

void TestImportProgress::meterAddsUp()
{
    ImportMeter meter;
    meter.expect(3, 300);
    meter.add(0, 2, 50);
    meter.add(1, 1, 50);
    const ImportProgress progress = meter.progress();
    QCOMPARE(progress.files, 1);
    QCOMPARE(progress.totalFiles, 3);
    QCOMPARE(progress.articles, qint64(3));
    QCOMPARE(progress.bytes, qint64(100));
    QCOMPARE(progress.totalBytes, qint64(300));
    QVERIFY(progress.milliseconds >= 0);
}

QTEST_GUILESS_MAIN(TestImportProgress)
#include "tst_importprogress.moc"
