// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/csvwriter.h"
#include "tests/export/fulldevice.h"

#include <QBuffer>
#include <QTest>

using namespace lectern;

class TestCsvWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fullDeviceIsNoticed();
    void cell_data();
    void cell();
    void rowsEndAsTheStandardSays();
};

void TestCsvWriter::fullDeviceIsNoticed()
{
    FullDevice device;
    CsvWriter csv(device);
    csv.row({"a"});
    QVERIFY(!csv.isGood());
}

void TestCsvWriter::cell_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cell");

    const auto row = [](const char *name, const char *text, const char *cell) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(cell);
    };
    row("empty", "", "");
    row("plain", "Zürich", "Zürich");
    row("comma", "a, b", "\"a, b\"");
    row("quotes are doubled", "say \"no\"", "\"say \"\"no\"\"\"");
    row("line end", "a\nb", "\"a\nb\"");
    row("formula", "=HYPERLINK(1)", "'=HYPERLINK(1)");
    row("plus", "+1", "'+1");
    row("minus", "-1", "'-1");
    row("at", "@SUM(A1)", "'@SUM(A1)");
    row("tab before a formula", "\t=1", "'\t=1");
    row("formula with a comma", "=A1,B1", "\"'=A1,B1\"");
    row("equals later on", "a=b", "a=b");
}

void TestCsvWriter::cell()
{
    QFETCH(QString, text);
    QFETCH(QString, cell);
    QCOMPARE(QString::fromStdString(csvCell(text.toStdString())), cell);
}

void TestCsvWriter::rowsEndAsTheStandardSays()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter csv(buffer);
    csv.row({"a", "", "c"});
    csv.row({"", "", ""});
    QCOMPARE(buffer.data(), QByteArray("a,,c\r\n,,\r\n"));
    QVERIFY(csv.isGood());
}

QTEST_APPLESS_MAIN(TestCsvWriter)
#include "tst_csvwriter.moc"
