// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/parse/token.h"

#include <QTest>

using namespace lectern;

class TestSplitSentences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void staysWhole_data();
    void staysWhole();
    void splits_data();
    void splits();
    void ordinalsOfOtherLanguages_data();
    void ordinalsOfOtherLanguages();
    void readsOnlyItsRegion();
    void isLinear();
};

namespace {

QStringList sentencesOf(const QString &text, const char *language = "und")
{
    const std::string utf8 = text.toStdString();
    QStringList found;
    for (const TextSpan &span : splitSentences(utf8, {0, static_cast<std::uint32_t>(utf8.size())}, language))
        found += QString::fromStdString(std::string(span.of(utf8)));
    return found;
}

} // namespace

void TestSplitSentences::staysWhole_data()
{
    QTest::addColumn<QString>("sentence");

    QTest::newRow("no full stop") << QStringLiteral("Talks with president");
    QTest::newRow("ranks") << QStringLiteral("Col. Gen. Hasanov met Lt. Gen. Islamzade and Adm. Tatlıoğlu.");
    QTest::newRow("civil titles") << QStringLiteral("He met Mr. Gorgun, Prof. Dr. Haluk Gorgun and Mrs. Do.");
    QTest::newRow("initials") << QStringLiteral("George W. Bush met J. K. Rowling.");
    QTest::newRow("country in letters") << QStringLiteral("The U.S. Army and the U.K. Navy took part.");
    QTest::newRow("number") << QStringLiteral("Order No. 5 was signed.");
    QTest::newRow("company") << QStringLiteral("Apple Inc. Chief Executive Tim Cook spoke.");
    QTest::newRow("decimals") << QStringLiteral("It grew by 3.5 percent to 1.200.000.");
    QTest::newRow("short month") << QStringLiteral("On Sept. 24 and Apr. 3 they met.");
    QTest::newRow("clock and weekday") << QStringLiteral("It began at 5 p.m. Monday in Baku.");
    QTest::newRow("site") << QStringLiteral("The ministry told Caliber.Az on Monday.");
    QTest::newRow("quotation before a small word") << QStringLiteral("“We agreed.” he said.");
    QTest::newRow("question before a name that asks") << QStringLiteral("\"Why now?\" Zakir Hasanov asked.");
    QTest::newRow("exclamation inside") << QStringLiteral("The firm Yahoo! said so.");
    QTest::newRow("ellipsis inside") << QStringLiteral("He was ... not sure.");
    QTest::newRow("list number") << QStringLiteral("1. The first point of the plan.");
    QTest::newRow("line breaks of wrapped text") << QStringLiteral("The delegation met\nthe president.");
    QTest::newRow("et al. and vs.") << QStringLiteral("Smith et al. Nature wrote of Turkey vs. Greece.");
    QTest::newRow("initial after a small word") << QStringLiteral("A book on J. Rowling was sold.");
    QTest::newRow("Saint") << QStringLiteral("He flew to St. Petersburg today.");
}

void TestSplitSentences::staysWhole()
{
    QFETCH(QString, sentence);
    QCOMPARE(sentencesOf(sentence), QStringList{sentence});
}

void TestSplitSentences::splits_data()
{
    QTest::addColumn<QString>("text"); // "|" marks the expected cuts

    QTest::newRow("two sentences") << QStringLiteral("One spoke.|Two listened.");
    QTest::newRow("question and exclamation") << QStringLiteral("Why?|Look!|They came.");
    QTest::newRow("mixed marks") << QStringLiteral("Really?!|Yes.");
    QTest::newRow("abbreviation at the end") << QStringLiteral("He lives in the U.S.|The army left.");
    QTest::newRow("company at the end") << QStringLiteral("It was bought by Roketsan Inc.|The price is unknown.");
    QTest::newRow("afternoon at the end") << QStringLiteral("It began at 5 p.m.|He left.");
    QTest::newRow("letter at the end") << QStringLiteral("This is plan B.|The other failed.");
    QTest::newRow("the network X") << QStringLiteral("She wrote so on X.|Marta Lind agreed.");
    QTest::newRow("no at the end") << QStringLiteral("She said no.|He agreed.");
    QTest::newRow("year at the end") << QStringLiteral("It ended in 2020.|Talks began in 2021.");
    QTest::newRow("day at the end") << QStringLiteral("They met on September 24.|Several contracts were signed.");
    QTest::newRow("quotation of two sentences") << QStringLiteral("\"We want this.|A roadmap will follow,\" he said.");
    QTest::newRow("quotation closed") << QStringLiteral("\"It was good.\"|\"It was not.\"|They left.");
    QTest::newRow("curly quotation") << QStringLiteral("“It was good.”|Hasanov left.");
    QTest::newRow("French quotation") << QStringLiteral("« Nous voulons. »|Il part.");
    QTest::newRow("bracket") << QStringLiteral("(It was late.)|They left.");
    QTest::newRow("missing space") << QStringLiteral("They met in Baku.|The talks went on.");
    QTest::newRow("ellipsis at the end") << QStringLiteral("He paused...|Then he left.");
    QTest::newRow("number after a sentence") << QStringLiteral("They left.|15 people stayed.");
    QTest::newRow("list items") << QStringLiteral("They agreed on\n|- trade\n|- transport");
    QTest::newRow("numbered items") << QStringLiteral("The plan\n|1. Build it.\n|2. Use it.");
    QTest::newRow("blank line") << QStringLiteral("A heading\n\n|A sentence.");
    QTest::newRow("Russian year") << QStringLiteral("Это было в 2024 г.|Он уехал.");
    QTest::newRow("Arabic") << QStringLiteral("ماذا حدث؟|وصل الرئيس.");
    QTest::newRow("Chinese") << QStringLiteral("总统到了。|他讲话。");
}

void TestSplitSentences::splits()
{
    QFETCH(QString, text);
    QStringList expected = text.split(u'|');
    for (QString &sentence : expected)
        sentence = sentence.trimmed();
    const bool isChinese = text.contains(QStringLiteral("。"));
    const bool hasNoSpace = QByteArray(QTest::currentDataTag()) == "missing space";
    text.replace(u'|', isChinese || hasNoSpace ? QString() : QStringLiteral(" "));
    QCOMPARE(sentencesOf(text), expected);
}

void TestSplitSentences::ordinalsOfOtherLanguages_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("sentences");

    QTest::newRow("German date") << QStringLiteral("de") << QStringLiteral("Am 24. September trafen sie sich.") << 1;
    QTest::newRow("German division") << QStringLiteral("de") << QStringLiteral("Die 3. Division zog ab.") << 1;
    QTest::newRow("Turkish army") << QStringLiteral("tr") << QStringLiteral("Komutan 3. Ordu ile geldi.") << 1;
    QTest::newRow("Turkish sentence after a number")
        << QStringLiteral("tr") << QStringLiteral("Sayı 15. Bu yeni.") << 2;
    QTest::newRow("English sentence after a number")
        << QStringLiteral("en") << QStringLiteral("They won 3. Hasanov left.") << 2;
}

void TestSplitSentences::ordinalsOfOtherLanguages()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    QFETCH(int, sentences);
    QCOMPARE(sentencesOf(text, qPrintable(language)).size(), sentences);
}

void TestSplitSentences::readsOnlyItsRegion()
{
    const std::string text = "One. Two. Three.";
    QCOMPARE(splitSentences(text, {4, 9}), std::vector<TextSpan>({{5, 9}}));
    QCOMPARE(splitSentences(text, {4, 5}), std::vector<TextSpan>());
}

void TestSplitSentences::isLinear()
{
    for (const char *const unit : {"a", ". ", "A. ", "?\" ", "\n", ". \n1. ", "a.B"}) {
        std::string text;
        while (text.size() < 300'000)
            text += unit;
        QVERIFY(splitSentences(text, {0, static_cast<std::uint32_t>(text.size())}).size() <= text.size());
    }
}

QTEST_GUILESS_MAIN(TestSplitSentences)
#include "tst_splitsentences.moc"
