// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/query/search.h"
#include "tests/index/testlibrary.h"

#include <QTest>

using namespace lectern;

namespace {

/// The text with its highlights in brackets.
QString marked(const std::string &text, const std::vector<TextSpan> &spans)
{
    std::string result;
    std::size_t at = 0;
    for (const TextSpan &span : spans) {
        result += text.substr(at, span.begin - at) + '[' + std::string(span.of(text)) + ']';
        at = span.end;
    }
    return QString::fromStdString(result + text.substr(at));
}

Article articleOf(const QString &body)
{
    TestLibrary library;
    return library.article(library.add("Title", body.toStdString()))->article;
}

} // namespace

class TestSnippet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void highlights_data();
    void highlights();
    void snippets_data();
    void snippets();
    void boilerplateIsNotShown();
};

void TestSnippet::highlights_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("marked");
    const auto row = [](const char *name, const char *body, const char *query, const char *result) {
        QTest::newRow(name) << QString::fromUtf8(body) << QString::fromUtf8(query) << QString::fromUtf8(result);
    };

    row("nothing asked", "a b", "", "Title\n\na b");
    row("accents and case", "Görgün and GORGUN", "gorgun", "Title\n\n[Görgün] and [GORGUN]");
    row("a word without its suffix", "Zürich’te kar", "zurich", "Title\n\n[Zürich]’te kar");
    row("a phrase as a whole", "Haluk  Görgün left, Haluk stayed", "\"haluk gorgun\"",
        "Title\n\n[Haluk  Görgün] left, Haluk stayed");
    row("overlapping phrases", "a b a b a", "\"a b a\"", "Title\n\n[a b a b a]");
    row("excluded words are not marked", "a b", "a -b", "Title\n\n[a] b");
    row("alternatives", "a b c", "a OR c", "Title\n\n[a] b [c]");
    row("near", "x a y b z z z a", "a near/2 b", "Title\n\nx [a] y [b] z z z a");
    row("exact", "Görgün Gorgun", "=Görgün", "Title\n\n[Görgün] Gorgun");
    row("the headline too", "nothing", "title", "[Title]\n\nnothing");
    row("a phrase does not cross regions", "nothing", "\"title nothing\"", "Title\n\nnothing");
}

void TestSnippet::highlights()
{
    QFETCH(QString, body);
    QFETCH(QString, query);
    const Article article = articleOf(body);
    QTEST(marked(article.text, lectern::highlights(article, *parseQuery(query.toStdString()))), "marked");
}

void TestSnippet::snippets_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("snippet");
    const QString filler = QStringLiteral("filler ").repeated(60);

    QTest::newRow("short text as a whole")
        << QStringLiteral("one\n two") << QStringLiteral("two") << QStringLiteral("Title one [two]");
    QTest::newRow("begins a little before the hit")
        << QString(filler + QStringLiteral("a b hit c d ") + filler) << QStringLiteral("hit")
        << QStringLiteral(
               "… filler filler filler filler a b [hit] c d filler filler filler filler filler filler filler "
               "filler filler filler filler filler filler filler filler filler filler filler filler filler "
               "filler…");
    QTest::newRow("prefers a place with both words")
        << QString(QStringLiteral("red ") + filler + QStringLiteral("red green.") + filler)
        << QStringLiteral("red green")
        << QStringLiteral(
               "… filler filler filler filler filler filler [red] [green].filler filler filler filler filler "
               "filler filler filler filler filler filler filler filler filler filler filler filler filler "
               "filler filler filler filler…");
}

void TestSnippet::snippets()
{
    QFETCH(QString, body);
    QFETCH(QString, query);
    const Snippet found = snippet(articleOf(body), *parseQuery(query.toStdString()));
    QTEST(marked(found.text, found.highlights), "snippet");
}

void TestSnippet::boilerplateIsNotShown()
{
    Article article = articleOf(QStringLiteral("Share this. Text."));
    const TextSpan body = article.regions[1].span;
    article.regions[1].span.end = body.begin + 11;
    article.regions[1].kind = RegionKind::Boilerplate;
    article.regions.push_back({RegionKind::Body, {body.begin + 12, body.end}, "test", false});
    const Snippet found = snippet(article, *parseQuery("share OR text"));
    QCOMPARE(marked(found.text, found.highlights), QStringLiteral("Title [Text]"));
}

QTEST_GUILESS_MAIN(TestSnippet)
#include "tst_snippet.moc"
