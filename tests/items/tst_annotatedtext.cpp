// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/items/annotatedtext.h"
#include "app/items/datewords.h"
#include "app/items/reasonwords.h"
#include "app/items/textfinder.h"
#include "tests/support/samplepanes.h"

#include <QLocale>
#include <QTest>

using namespace lectern;

class TestAnnotatedText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void positionsAreThoseOfTheQString();
    void headIsInWords();
    void innermostMention();
    void laterMentionsTakeTheRole();
    void otherLanguage();
    void finds_data();
    void finds();
    void dates_data();
    void dates();
};

void TestAnnotatedText::positionsAreThoseOfTheQString()
{
    const auto text = sample::article();
    QCOMPARE(text->words(text->mentions.at(3).range), QStringLiteral("Leyla Əhmədova"));
    QCOMPARE(text->words(text->mentions.at(12).range), QStringLiteral("Oğuz Karadağ"));
    for (const AnnotatedMention &mention : text->mentions)
        QCOMPARE(text->toRange(text->toSpan(mention.range)), mention.range);
    QCOMPARE(text->words(text->paragraphs.front().range), QStringLiteral("Share on all networks"));
    QCOMPARE(text->paragraphs.front().rule, QStringLiteral("share buttons"));
}

void TestAnnotatedText::headIsInWords()
{
    const auto text = sample::article();
    QCOMPARE(text->title, QStringLiteral("Caspian ports sign a rail ferry pact"));
    QCOMPARE(text->published, QStringLiteral("12 May 2025, 18:40 (UTC+4)"));
    QCOMPARE(text->outlet, QStringLiteral("Caspian Courier"));
    QCOMPARE(text->bylineNames, QStringLiteral("Leyla Əhmədova"));
    QVERIFY(text->namesAreRecognised);
}

void TestAnnotatedText::innermostMention()
{
    const auto text = sample::nestedMarks();
    const int inner = text->mentions.at(1).range.begin;
    QCOMPARE(text->mentionAt(inner), std::optional<std::size_t>(1));
    QCOMPARE(text->mentionAt(inner - 3), std::optional<std::size_t>(0));
    QCOMPARE(text->mentionAt(0), std::nullopt);
    QCOMPARE(text->mentionAt(100000), std::nullopt);
}

void TestAnnotatedText::laterMentionsTakeTheRole()
{
    const auto text = sample::article();
    QCOMPARE(text->mentions.at(12).role, QStringLiteral("chairman of Marmara Shipyards"));
    QCOMPARE(text->mentions.back().role, QStringLiteral("chairman of Marmara Shipyards"));
    QVERIFY(text->mentions.at(0).role.isEmpty());
    QVERIFY(text->mentions.at(12).why.contains(QStringLiteral("“chairman”")));
}

void TestAnnotatedText::otherLanguage()
{
    const auto text = sample::turkishArticle();
    QVERIFY(!text->namesAreRecognised);
    QCOMPARE(text->language, QStringLiteral("Turkish"));
}

void TestAnnotatedText::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QStringList>("places");
    const QString names = QStringLiteral("Əliyev met Oğuz Karadağ; “for us”, said aliyev\nin Łódź and Straße");
    QTest::newRow("nothing wanted") << names << QString() << QStringList();
    QTest::newRow("only a space") << names << QStringLiteral(" ") << QStringList();
    QTest::newRow("not there") << names << QStringLiteral("ferry") << QStringList();
    QTest::newRow("empty text") << QString() << QStringLiteral("x") << QStringList();
    QTest::newRow("accents aside") << names << QStringLiteral("KARADAG") << QStringList{QStringLiteral("Karadağ")};
    QTest::newRow("schwa as e") << names << QStringLiteral("eliyev") << QStringList{QStringLiteral("Əliyev")};
    QTest::newRow("schwa as a, and a") << names << QStringLiteral("aliyev")
                                       << QStringList{QStringLiteral("Əliyev"), QStringLiteral("aliyev")};
    QTest::newRow("quotes of any shape") << names << QStringLiteral("\"for us\"")
                                         << QStringList{QStringLiteral("“for us”")};
    QTest::newRow("over a line break") << names << QStringLiteral("aliyev in")
                                       << QStringList{QStringLiteral("aliyev\nin")};
    QTest::newRow("one letter folds to two")
        << names << QStringLiteral("strasse") << QStringList{QStringLiteral("Straße")};
    QTest::newRow("not half of it") << names << QStringLiteral("stras") << QStringList();
    QTest::newRow("beyond the first plane")
        << QString::fromUtf8("a 😀 berth") << QStringLiteral("berth") << QStringList{QStringLiteral("berth")};
}

void TestAnnotatedText::finds()
{
    QFETCH(QString, text);
    QFETCH(QString, wanted);
    QFETCH(QStringList, places);
    QStringList found;
    for (const TextRange &range : TextFinder(text).find(wanted))
        found.append(text.mid(range.begin, range.size()));
    QCOMPARE(found, places);
}

void TestAnnotatedText::dates_data()
{
    QTest::addColumn<QString>("iso");
    QTest::addColumn<QString>("words");
    QTest::newRow("not a date") << QStringLiteral("soon") << QStringLiteral("soon");
    QTest::newRow("a year") << QStringLiteral("2024") << QStringLiteral("2024");
    QTest::newRow("a month") << QStringLiteral("2024-04") << QStringLiteral("Apr 2024");
    QTest::newRow("a day") << QStringLiteral("2024-04-03") << QStringLiteral("3 Apr 2024");
    QTest::newRow("a time") << QStringLiteral("2024-04-03T10:00") << QStringLiteral("3 Apr 2024, 10:00");
    QTest::newRow("a zone") << QStringLiteral("2024-04-03T10:00+03:00") << QStringLiteral("3 Apr 2024, 10:00 (UTC+3)");
    QTest::newRow("half an hour") << QStringLiteral("2024-04-03T10:00-03:30")
                                  << QStringLiteral("3 Apr 2024, 10:00 (UTC-3:30)");
    QTest::newRow("universal time") << QStringLiteral("2024-04-03T10:00Z") << QStringLiteral("3 Apr 2024, 10:00 (UTC)");
}

void TestAnnotatedText::dates()
{
    QFETCH(QString, iso);
    QFETCH(QString, words);
    QCOMPARE(timeWords(iso.toStdString()), words);
    const PartialDate day{.year = 2024, .month = 4, .day = 3};
    QCOMPARE(dateWords(day, QDate(2024, 12, 1)), QStringLiteral("3 Apr"));
    QCOMPARE(dateWords(day, QDate(2025, 1, 1)), QStringLiteral("3 Apr 2024"));
}

QTEST_GUILESS_MAIN(TestAnnotatedText)
#include "tst_annotatedtext.moc"
