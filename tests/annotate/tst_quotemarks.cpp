// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/annotate/quotemarks.h"

#include "annotatesupport.h"

#include <QStringList>
#include <QTest>

using namespace lectern;

class TestQuoteMarks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsParts_data();
    void findsParts();
};

void TestQuoteMarks::findsParts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("parts");

    const auto row = [](const char *name, const char *text, const char *parts) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(parts);
    };
    row("nothing in an empty text", "", "");
    row("no marks, no parts", "He left. It was late.", "");
    row("a mark that is never closed ends with its paragraph", "He said: \"We go.\n\nIt was late.", "We go.");
    row("a closing mark alone is no quotation", "He left.\" It was late.", "");
    row("apostrophes are no marks", "It's O'Neill's and the players' choice, don't worry.", "");
    row("inches and minutes after digits are no opening marks", "a 5\" gun and a 7\" gun", "");
    row("straight marks", "\"We go,\" he said. \"Now.\"", "We go,|Now.");
    row("curly marks", "\u201CWe go,\u201D he said.", "We go,");
    row("angle marks", "He said \u00ABwe go\u00BB.", "we go");
    row("low marks are closed by high ones", "He said \u201Ewe go\u201C.", "we go");
    row("single marks", "'We go,' he said.", "We go,");
    row("single curly marks with an apostrophe inside", "\u2018We don\u2019t go,\u2019 he said.", "We don\u2019t go,");
    row("nested quotations belong to the outer one", "\"He told me 'go' and I went,\" she said.",
        "He told me 'go' and I went,");
    row("each paragraph of a quotation opens anew", "\"We go.\n\n\"We come back,\" he said.", "We go.|+We come back,");
    row("a quotation over paragraphs without new marks is one piece",
        "He said: \"We go.\n\nWe come back.\n\nWe stay.\" Then he left.", "We go.\n\nWe come back.\n\nWe stay.");
    row("a missing opening mark: what follows in the first person belongs to it",
        "\"We came in peace,\" Gray wrote in the book.\n\nI thank you.\n\nYour 'best' gifts stay with us.\"",
        "We came in peace,|+I thank you.\n\nYour 'best' gifts stay with us.");
    row("a missing opening mark in the third person stays unknown",
        "\"We came in peace,\" Gray wrote.\n\nThe delegation left at noon.\"", "We came in peace,");
}

void TestQuoteMarks::findsParts()
{
    QFETCH(QString, text);
    QFETCH(QString, parts);
    const Article article = articleOf(text.toStdString());
    QStringList drawn;
    for (const QuotedPart &part : findQuotedParts(article)) {
        const QString content = QString::fromStdString(std::string(part.span.of(article.text)));
        drawn += part.continues ? u'+' + content : content;
    }
    QCOMPARE(drawn.join(u'|'), parts);
}

QTEST_GUILESS_MAIN(TestQuoteMarks)
#include "tst_quotemarks.moc"
