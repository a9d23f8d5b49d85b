// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/query/query.h"

#include <QLocale>
#include <QTest>

using namespace lectern;

class TestQuerySentence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sentences_data();
    void sentences();
};

void TestQuerySentence::sentences_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *text, const char *sentence) {
        QTest::newRow(text[0] ? text : "nothing") << QString::fromUtf8(text) << QString::fromUtf8(sentence);
    };

    row("", "all articles");
    row("drone", "articles that contain “drone”");
    row("drone -radar", "articles that contain “drone” and not “radar”");
    row("-drone -radar", "articles that do not contain “drone” or “radar”");
    row("person:\"Haluk Gorgun\" -company:ASELSAN date:2024-04",
        "articles that mention Haluk Gorgun and not ASELSAN, April 2024");
    row("person:a company:b place:c", "articles that mention a, b and c");
    row("person:a OR company:b", "articles that mention a or b");
    row("person:a (drone OR source:b)", "articles that mention a and (contain “drone”, or come from b)");
    row("after:2024", "articles that are dated from 2024 on");
    row("date:2024-04-03..2024-05 x", "articles that contain “x”, 3 April 2024 to May 2024");
    row("is:unread", "articles that are unread");
    row("bay* baykar~ =Görgün",
        "articles that contain words that begin with “bay”, words like “baykar” and exactly “Görgün”");
    row("a near/3 b", "articles that contain “a” near “b”");
    row("-(a b)", "articles that are not among those that contain “a” and “b”");
}

void TestQuerySentence::sentences()
{
    QLocale::setDefault(QLocale::c());
    QFETCH(QString, text);
    const Result<Query> query = parseQuery(text.toStdString());
    QVERIFY(query.has_value());
    QTEST(toSentence(*query), "sentence");
}

QTEST_GUILESS_MAIN(TestQuerySentence)
#include "tst_querysentence.moc"
