// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/simplified.h"

#include <QTest>

using namespace lectern;

class TestSimplified : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void simplifies_data();
    void simplifies();
};

void TestSimplified::simplifies_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("simple");

    QTest::newRow("nothing") << QByteArray() << QByteArray();
    QTest::newRow("only white space") << QByteArray(" \n\t\r ") << QByteArray();
    QTest::newRow("ends and runs") << QByteArray("  one\n\n two\t") << QByteArray("one two");
    QTest::newRow("nothing to do") << QByteArray("Bakı, şəhər") << QByteArray("Bakı, şəhər");
}

void TestSimplified::simplifies()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, simple);
    QCOMPARE(QByteArray::fromStdString(simplified(text.toStdString())), simple);
}

QTEST_GUILESS_MAIN(TestSimplified)
#include "tst_simplified.moc"
