// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analyse/keyness.h"

#include <QTest>

using namespace lectern;

class TestKeyness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keyness_data();
    void keyness();
};

/// Expected numbers from a separate calculation in another form: 2 * sum of O * (ln O + ln N - ln row - ln column).
void TestKeyness::keyness_data()
{
    QTest::addColumn<QList<uint>>("counts"); // first, its size, second, its size
    QTest::addColumn<double>("logLikelihood");
    QTest::addColumn<double>("effect");

    QTest::newRow("nothing to count") << QList<uint>{0, 0, 0, 0} << 0.0 << 0.0;
    QTest::newRow("no rest") << QList<uint>{3, 9, 0, 0} << 0.0 << 0.0;
    QTest::newRow("equal shares") << QList<uint>{5, 50, 5, 50} << 0.0 << 0.0;
    QTest::newRow("only in the filter") << QList<uint>{5, 10, 0, 30} << 16.27867 << 4.99785;
    QTest::newRow("in all of the filter") << QList<uint>{10, 10, 15, 30} << 11.33623 << 0.97654;
    QTest::newRow("rarer in the filter") << QList<uint>{1, 20, 30, 60} << 15.70039 << -2.78446;
}

void TestKeyness::keyness()
{
    QFETCH(QList<uint>, counts);
    QFETCH(double, logLikelihood);
    QFETCH(double, effect);
    const Keyness keyness = keynessOf({counts[0], counts[1], counts[2], counts[3]});
    QVERIFY2(std::abs(keyness.logLikelihood - logLikelihood) < 1e-4,
             qPrintable(QString::number(keyness.logLikelihood, 'g', 9)));
    QVERIFY2(std::abs(keyness.effect - effect) < 1e-4, qPrintable(QString::number(keyness.effect, 'g', 9)));
}

QTEST_GUILESS_MAIN(TestKeyness)
#include "tst_keyness.moc"
