// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/filterwords.h"

#include <QTest>

using namespace lectern;

class TestFilterWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_data();
    void words();
    void columnBecomesACondition();
};

void TestFilterWords::words_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QList<QByteArray>>("chips"); // excluded ones begin with '-', alternatives with '|'
    QTest::addColumn<QString>("words");

    using Chips = QList<QByteArray>;
    QTest::newRow("all articles") << QByteArray() << Chips{} << QString();
    QTest::newRow("search only") << QByteArray("ferry") << Chips{} << QStringLiteral("ferry");
    QTest::newRow("excluded") << QByteArray() << Chips{"-Mersin"} << QStringLiteral("not Mersin");
    QTest::newRow("one of several") << QByteArray() << Chips{"|Baku", "Ferries", "|Alat"}
                                    << QStringLiteral("Ferries, Baku or Alat");
    QTest::newRow("everything") << QByteArray("ferry") << Chips{"Marmara Shipyards", "-Mersin"}
                                << QStringLiteral("ferry, Marmara Shipyards, not Mersin");
}

void TestFilterWords::words()
{
    QFETCH(QByteArray, text);
    QFETCH(QList<QByteArray>, chips);
    Filter filter;
    filter.text = text.toStdString();
    for (const QByteArray &label : chips) {
        FilterChip chip;
        chip.isExcluded = label.startsWith('-');
        chip.isAlternative = label.startsWith('|');
        chip.label = label.mid(chip.isExcluded || chip.isAlternative ? 1 : 0).toStdString();
        filter.chips.push_back(chip);
    }
    QTEST(filterWords(filter), "words");
}

void TestFilterWords::columnBecomesACondition()
{
    const TimeBin april{{2024, 4, 1}, {2024, 4, 30}, "2024-04"};
    const FilterChip chip = dateChip(april, TimeUnit::Month);
    QCOMPARE(sourceChip("The \"Post\"").condition, std::string("source:\"The Post\""));
    QCOMPARE(QString::fromStdString(chip.label), QStringLiteral("April 2024"));
    QVERIFY(parseQuery(chip.condition).has_value());
    QCOMPARE(chip.type, std::optional(EntityType::Date));
}

QTEST_GUILESS_MAIN(TestFilterWords)
#include "tst_filterwords.moc"
