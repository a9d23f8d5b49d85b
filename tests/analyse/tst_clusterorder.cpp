// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analyse/clusterorder.h"

#include <QTest>

using namespace lectern;

class TestClusterOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void order_data();
    void order();
};

void TestClusterOrder::order_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<QStringList>("alike"); // "a b likeness"
    QTest::addColumn<QList<uint>>("order");

    const auto words = [](const char *text) { return QString::fromLatin1(text).split(u','); };
    QTest::newRow("nothing") << 0 << QStringList{} << QList<uint>{};
    QTest::newRow("one") << 1 << QStringList{} << QList<uint>{0};
    QTest::newRow("none alike keep their order") << 3 << QStringList{} << QList<uint>{0, 1, 2};
    QTest::newRow("alike stand together") << 4 << words("0 2 0.9,1 3 0.8") << QList<uint>{0, 2, 1, 3};
    QTest::newRow("pairs turn so that the likest meet")
        << 4 << words("0 1 0.9,2 3 0.8,0 3 0.5") << QList<uint>{1, 0, 3, 2};
    QTest::newRow("a chain") << 3 << words("0 2 0.9,2 1 0.4") << QList<uint>{0, 2, 1};
}

void TestClusterOrder::order()
{
    QFETCH(int, count);
    QFETCH(QStringList, alike);
    LikenessTable likeness(static_cast<std::size_t>(count));
    for (const QString &entry : alike) {
        const QStringList parts = entry.split(u' ');
        likeness.set(parts[0].toUInt(), parts[1].toUInt(), parts[2].toDouble());
    }
    QList<uint> order;
    for (const std::size_t place : clusterOrder(likeness))
        order << static_cast<uint>(place);
    QTEST(order, "order");
}

QTEST_GUILESS_MAIN(TestClusterOrder)
#include "tst_clusterorder.moc"
