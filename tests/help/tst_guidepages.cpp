// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/help/guidepages.h"

#include <QTest>

using namespace lectern;

class TestGuidePages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void languages_data();
    void languages();
    void finds_data();
    void finds();
};

void TestGuidePages::languages_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("first");

    QTest::newRow("none") << QString() << QStringLiteral("First steps");
    QTest::newRow("one that is not spoken") << QStringLiteral("xx") << QStringLiteral("First steps");
    QTest::newRow("English") << QStringLiteral("en") << QStringLiteral("First steps");
    QTest::newRow("Azerbaijani") << QStringLiteral("az") << QStringLiteral("İlk addımlar");
    QTest::newRow("German") << QStringLiteral("de") << QStringLiteral("Erste Schritte");
    QTest::newRow("Russian") << QStringLiteral("ru") << QStringLiteral("Первые шаги");
    QTest::newRow("Turkish") << QStringLiteral("tr") << QStringLiteral("İlk adımlar");
}

void TestGuidePages::languages()
{
    QFETCH(QString, language);
    const std::vector<GuidePage> pages = guidePages(language);
    QTEST(pages.front().title, "first");
    QCOMPARE(pages.back().name, QStringLiteral("news"));
    QVERIFY(pages.size() >= 6);
    for (const GuidePage &page : pages) {
        QVERIFY2(!page.title.isEmpty(), qPrintable(page.name));
        QVERIFY2(page.markdown.size() > 400, qPrintable(page.name));
    }
}

void TestGuidePages::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("places");

    QTest::newRow("nothing typed") << QString() << QString();
    QTest::newRow("spaces") << QStringLiteral("  ") << QString();
    QTest::newRow("a word that is nowhere") << QStringLiteral("zebra") << QString();
    QTest::newRow("words of different sections are no place") << QStringLiteral("apples night") << QString();
    QTest::newRow("before the first section") << QStringLiteral("EVENING") << QStringLiteral("a/Fruit/Good evening.");
    QTest::newRow("accents make no difference") << QStringLiteral("apfel") << QStringLiteral("a/Trees/An Äpfel tree");
    QTest::newRow("the target of a link is not read") << QStringLiteral("target") << QString();
    QTest::newRow("all words, in any line of a section, in two pages")
        << QStringLiteral("tree moon") << QStringLiteral("a/Trees/Trees|b/Sky/Moon over a tree");
}

void TestGuidePages::finds()
{
    QFETCH(QString, text);
    const std::vector<GuidePage> pages{
        guidePage(QStringLiteral("a"),
                  QStringLiteral("# Fruit\nGood *evening*.\n## Trees\n* An [Äpfel](<target>) tree\n\nmoon\n")),
        guidePage(QStringLiteral("b"), QStringLiteral("# Night\n## Sky\n**Moon** over a tree\n"))};
    QStringList found;
    for (const GuidePlace &place : findInGuide(pages, text))
        found << pages[place.page].name + u'/' + place.heading + u'/' + place.words;
    QTEST(found.join(u'|'), "places");
}

QTEST_GUILESS_MAIN(TestGuidePages)
#include "tst_guidepages.moc"
