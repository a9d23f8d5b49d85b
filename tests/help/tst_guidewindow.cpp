// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/help/guidewindow.h"

#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>

using namespace lectern;

class TestGuideWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsPages();
    void findsWords();
    void followsLinks_data();
    void followsLinks();
    void everyLinkLeadsSomewhere_data();
    void everyLinkLeadsSomewhere();
};

void TestGuideWindow::showsPages()
{
    GuideWindow guide(guidePages(QStringLiteral("en")));
    QCOMPARE(guide.pageName(), QStringLiteral("first-steps"));
    QVERIFY(guide.browser()->toPlainText().startsWith(QStringLiteral("First steps")));
    guide.showPage(QStringLiteral("privacy"));
    QCOMPARE(guide.pageName(), QStringLiteral("privacy"));
    QVERIFY(guide.browser()->toPlainText().startsWith(QStringLiteral("Privacy")));
    guide.showPage(QStringLiteral("no such page"));
    QCOMPARE(guide.pageName(), QStringLiteral("privacy"));
}

void TestGuideWindow::findsWords()
{
    GuideWindow guide(guidePages(QStringLiteral("en")));
    const int pages = guide.list()->count();
    QTest::keyClicks(guide.field(), QStringLiteral("log-likelihood"));
    QCOMPARE(guide.pageName(), QStringLiteral("charts"));
    QVERIFY(guide.browser()->textCursor().hasSelection());
    guide.field()->setText(QStringLiteral("zebra crossing"));
    QCOMPARE(guide.list()->count(), 1);
    QCOMPARE(guide.pageName(), QStringLiteral("charts"));
    guide.field()->clear();
    QCOMPARE(guide.list()->count(), pages);
    QCOMPARE(guide.pageName(), QStringLiteral("charts"));
}

void TestGuideWindow::followsLinks_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("page");

    QTest::newRow("a page that is not there")
        << QStringLiteral("nowhere") << QString() << QStringLiteral("first-steps");
    QTest::newRow("a page") << QStringLiteral("names") << QString() << QStringLiteral("names");
    QTest::newRow("a word") << QStringLiteral("search:ferry") << QStringLiteral("ferry")
                            << QStringLiteral("first-steps");
    QTest::newRow("fields, phrases and letters with marks")
        << QStringLiteral("search:person:\"Oğuz Karadağ\" -engine~1 after:2025-05")
        << QStringLiteral("person:\"Oğuz Karadağ\" -engine~1 after:2025-05") << QStringLiteral("first-steps");
}

void TestGuideWindow::followsLinks()
{
    QFETCH(QString, link);
    QFETCH(QString, query);
    GuideWindow guide(guidePages(QStringLiteral("en")));
    QSignalSpy asked(&guide, &GuideWindow::searchRequested);
    Q_EMIT guide.browser()->anchorClicked(QUrl(link));
    QCOMPARE(asked.isEmpty() ? QString() : asked.first().at(0).toString(), query);
    QTEST(guide.pageName(), "page");
}

/// The targets of all links of a page, without those that run a query.
static QStringList linksOf(const QTextDocument &document)
{
    QStringList links;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        for (auto part = block.begin(); !part.atEnd(); ++part)
            if (const QString link = part.fragment().charFormat().anchorHref(); !link.isEmpty())
                links << link;
    return links.filter(QRegularExpression(QStringLiteral("^(?!search:)")));
}

void TestGuideWindow::everyLinkLeadsSomewhere_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"az", "de", "en", "ru", "tr"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void TestGuideWindow::everyLinkLeadsSomewhere()
{
    QFETCH(QString, language);
    const std::vector<GuidePage> pages = guidePages(language);
    GuideWindow guide(pages);
    int seen = 0;
    for (const GuidePage &page : pages) {
        guide.showPage(page.name);
        for (const QString &link : linksOf(*guide.browser()->document())) {
            ++seen;
            guide.showPage(link);
            QCOMPARE(guide.pageName(), link);
        }
    }
    QVERIFY(seen > 0);
}

QTEST_MAIN(TestGuideWindow)
#include "tst_guidewindow.moc"
