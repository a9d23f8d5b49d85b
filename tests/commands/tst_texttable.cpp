// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/texttable.h"

#include <QBuffer>
#include <QTest>

using namespace lectern;

class TestTextTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void prints_data();
    void prints();
};

void TestTextTable::prints_data()
{
    QTest::addColumn<QList<QStringList>>("rows");
    QTest::addColumn<QString>("text");

    const auto row = [](const char *name, const char *number) {
        return QStringList{QString::fromUtf8(name), QString::fromUtf8(number)};
    };
    QTest::newRow("no row") << QList<QStringList>{} << QStringLiteral("Name  N\n");
    QTest::newRow("numbers to the right") << QList<QStringList>{row("Ann", "1"), row("Bo", "1000")}
                                          << QStringLiteral("Name     N\nAnn      1\nBo    1000\n");
    QTest::newRow("letters beyond ASCII") << QList<QStringList>{row("Görgün", "1"), row("Ann", "2")}
                                          << QStringLiteral("Name    N\nGörgün  1\nAnn     2\n");
    QTest::newRow("marks take no room") << QList<QStringList>{row("e\u0301a", "1")}
                                        << QString::fromUtf8("Name  N\ne\u0301a    1\n");
    QTest::newRow("long words are cut") << QList<QStringList>{row("Alexander the Great", "1")}
                                        << QStringLiteral("Name       N\nAlexande…  1\n");
    QTest::newRow("line ends are spaces")
        << QList<QStringList>{row("a\n b", "1")} << QStringLiteral("Name  N\na b   1\n");
}

void TestTextTable::prints()
{
    QFETCH(QList<QStringList>, rows);
    QFETCH(QString, text);
    TextTable table(
        {{QStringLiteral("Name"), TextTable::Align::Left, 9}, {QStringLiteral("N"), TextTable::Align::Right}});
    for (const QStringList &row : rows)
        table.addRow(row);
    QBuffer out;
    QBuffer err;
    out.open(QIODevice::WriteOnly);
    Terminal terminal(out, err);
    table.print(terminal);
    QCOMPARE(QString::fromUtf8(out.data()), text);
}

QTEST_GUILESS_MAIN(TestTextTable)
#include "tst_texttable.moc"
