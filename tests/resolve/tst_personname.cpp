// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/resolve/personname.h"

#include <QTest>

using namespace lectern;

Q_DECLARE_METATYPE(lectern::NameRelation)

class TestPersonName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void relations_data();
    void relations();
    void misspellings_data();
    void misspellings();
};

void TestPersonName::relations_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<NameRelation>("relation");
    const auto row = [](const char *name, const QString &a, const QString &b, NameRelation relation) {
        QTest::newRow(name) << a << b << relation;
    };

    row("another given name", QStringLiteral("Selcuk Bayraktar"), QStringLiteral("Haluk Bayraktar"),
        NameRelation::Different);
    row("a suffix makes another surname", QStringLiteral("Selçuk Bayraktaroğlu"), QStringLiteral("Selcuk Bayraktar"),
        NameRelation::Different);
    row("middle names contradict", QStringLiteral("John A. Smith"), QStringLiteral("John B. Smith"),
        NameRelation::Different);
    row("another surname", QStringLiteral("Anna Berg"), QStringLiteral("Anna Holm"), NameRelation::Different);
    row("a short surname is not misspelled", QStringLiteral("Li Wang"), QStringLiteral("Li Wan"),
        NameRelation::Different);
    row("family names first, two of them", QStringLiteral("Karsund, Mette"), QStringLiteral("Mette Holm"),
        NameRelation::Different);
    row("family name first", QStringLiteral("Karsund, Mette"), QStringLiteral("Mette Karsund"), NameRelation::Same);
    row("a comma before what is no given name", QStringLiteral("Martin Karsund, Jr."),
        QStringLiteral("Martin Karsund Jr."), NameRelation::Same);
    row("accents", QStringLiteral("Haluk Görgün"), QStringLiteral("Haluk Gorgun"), NameRelation::Same);
    row("dotless i", QStringLiteral("Ercüment Tatlıoğlu"), QStringLiteral("Ercument Tatlioglu"), NameRelation::Same);
    row("schwa written as a", QStringLiteral("Nigar Vəliyeva"), QStringLiteral("Nigar Valiyeva"), NameRelation::Same);
    row("another romanisation", QStringLiteral("Nigar Valieva"), QStringLiteral("Nigar Valiyeva"), NameRelation::Same);
    row("kh and h", QStringLiteral("Mikhail Petrov"), QStringLiteral("Mihail Petrov"), NameRelation::Same);
    row("a patronymic between", QStringLiteral("Ilham Aliyev"), QStringLiteral("Ilham Heydar Oghlu Aliyev"),
        NameRelation::Subset);
    row("an initial between", QStringLiteral("John Smith"), QStringLiteral("John A. Smith"), NameRelation::Subset);
    row("an initial first", QStringLiteral("N. Valiyeva"), QStringLiteral("Nigar Valiyeva"), NameRelation::Initial);
    row("another initial", QStringLiteral("S. Valiyeva"), QStringLiteral("Nigar Valiyeva"), NameRelation::Different);
    row("one letter too many", QStringLiteral("Selcuk Baytraktar"), QStringLiteral("Selcuk Bayraktar"),
        NameRelation::Misspelling);
}

void TestPersonName::relations()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(NameRelation, relation);
    QCOMPARE(relate(personName(a.toStdString()), personName(b.toStdString())), relation);
    QCOMPARE(relate(personName(b.toStdString()), personName(a.toStdString())), relation);
}

void TestPersonName::misspellings_data()
{
    QTest::addColumn<QByteArray>("a");
    QTest::addColumn<QByteArray>("b");
    QTest::addColumn<bool>("may");

    QTest::newRow("empty") << QByteArray() << QByteArray() << false;
    QTest::newRow("equal") << QByteArray("hasanov") << QByteArray("hasanov") << false;
    QTest::newRow("an ending is no mistake") << QByteArray("hasan") << QByteArray("hasanov") << false;
    QTest::newRow("five letters") << QByteArray("abcde") << QByteArray("abcdf") << false;
    QTest::newRow("six letters, one edit") << QByteArray("gorgun") << QByteArray("gorgin") << true;
    QTest::newRow("six letters, two edits") << QByteArray("gorgun") << QByteArray("gargin") << false;
    QTest::newRow("nine letters, two edits") << QByteArray("bairaktar") << QByteArray("baytraktar") << true;
}

void TestPersonName::misspellings()
{
    QFETCH(QByteArray, a);
    QFETCH(QByteArray, b);
    QFETCH(bool, may);
    QCOMPARE(mayBeMisspelling(a.toStdString(), b.toStdString()), may);
}

QTEST_GUILESS_MAIN(TestPersonName)
#include "tst_personname.moc"
