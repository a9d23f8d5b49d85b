// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/samplepanes.h"
#include "widgets/reader/printarticle.h"

#include <QBuffer>
#include <QPageSize>
#include <QPdfWriter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace lectern;

class TestPrintArticle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deviceThatTakesNothing();
    void pagesHoldTheWholeText_data();
    void pagesHoldTheWholeText();
};

void TestPrintArticle::deviceThatTakesNothing()
{
    QBuffer closed;
    QPdfWriter writer(&closed);
    closed.open(QIODevice::ReadOnly);
    QTest::ignoreMessage(QtWarningMsg, "QIODevice::write (QBuffer): ReadOnly device");
    const auto text = sample::article();
    static_cast<void>(printArticle(writer, text, {})); // says so or not: it must not crash
}

void TestPrintArticle::pagesHoldTheWholeText_data()
{
    QTest::addColumn<QPageSize::PageSizeId>("size");
    QTest::addColumn<int>("fewestPages");

    QTest::newRow("A4") << QPageSize::A4 << 1;
    QTest::newRow("small sheets: several pages") << QPageSize::A6 << 2;
}

void TestPrintArticle::pagesHoldTheWholeText()
{
    QFETCH(QPageSize::PageSizeId, size);
    QFETCH(int, fewestPages);
    const QString reader = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    if (reader.isEmpty())
        QSKIP("pdftotext (poppler-utils) is not installed");
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("article.pdf"));
    const auto text = sample::article();
    {
        QPdfWriter writer(path);
        writer.setResolution(300);
        writer.setPageSize(QPageSize(size));
        QVERIFY(printArticle(writer, text, {}));
    }
    QProcess process;
    process.start(reader, {QStringLiteral("-raw"), path, QStringLiteral("-")});
    QVERIFY(process.waitForFinished());
    const QString printed = QString::fromUtf8(process.readAllStandardOutput());
    QVERIFY(printed.count(u'\f') >= fewestPages);
    QVERIFY(printed.contains(QStringLiteral("Page 1 of %1").arg(printed.count(u'\f'))));
    // The last word of every name was painted.
    const QString flat = printed.simplified();
    for (const AnnotatedMention &mention : text->mentions) {
        const QString name = text->words(mention.range).simplified();
        QVERIFY2(flat.contains(name.split(u' ').last()), qPrintable(name));
    }
}

QTEST_MAIN(TestPrintArticle)
#include "tst_printarticle.moc"
