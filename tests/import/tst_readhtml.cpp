// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/readhtml.h"
#include "tests/import/samples.h"

#include <QFile>
#include <QStringEncoder>
#include <QTest>

using namespace lectern;

class TestReadHtml : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void problems_data();
    void problems();
    void keepsText_data();
    void keepsText();
    void linesAroundTheHeadline_data();
    void linesAroundTheHeadline();
    void leavesOut_data();
    void leavesOut();
    void samples_data();
    void samples();
    void charsets_data();
    void charsets();
    void declares_data();
    void declares();
};

namespace {

FileContents read(const QByteArray &page)
{
    return readHtml({QStringLiteral("page.html"), page});
}

const QByteArray Paragraph = "The ferry between the two ports will sail again from Monday, the harbour office said on "
                             "Thursday, after repairs that took three weeks longer than planned.";

/// A page with one article and something else in it.
QByteArray pageWith(const QByteArray &other)
{
    return "<html><body><h1>Ferry to sail again</h1><p>" + Paragraph + "</p>" + other + "<p>" + Paragraph +
           "</p></body></html>";
}

} // namespace

void TestReadHtml::problems_data()
{
    QTest::addColumn<QByteArray>("page");
    QTest::addColumn<Problem::Kind>("kind");

    QTest::newRow("no text") << QByteArray("<html><body><img src=a.png></body></html>") << Problem::Kind::Empty;
    QTest::newRow("script only") << QByteArray("<html><script>var a = 'text';</script></html>") << Problem::Kind::Empty;
    QTest::newRow("no text at all") << QByteArray("<html>\0\x01\x02\x03\x04", 11) << Problem::Kind::Binary;
    QTest::newRow("20 000 nested elements")
        << "<html><body>" + QByteArray("<div>").repeated(20'000) + Paragraph << Problem::Kind::Damaged;
    QTest::newRow("larger than an article") << "<html>" + QByteArray(20'000'001, 'a') << Problem::Kind::TooLarge;
}

void TestReadHtml::problems()
{
    QFETCH(QByteArray, page);
    QFETCH(Problem::Kind, kind);
    const FileContents contents = read(page);
    QVERIFY(contents.articles.empty());
    QCOMPARE(contents.problems.size(), std::size_t{1});
    QCOMPARE(contents.problems.front().kind, kind);
    QCOMPARE(contents.problems.front().place, QStringLiteral("page.html"));
}

void TestReadHtml::keepsText_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QString>("text");

    const auto row = [](const char *name, const char *html, const char *text) {
        QTest::newRow(name) << QByteArray(html) << QString::fromUtf8(text);
    };
    row("entities", "<p>A &amp; B said &ldquo;no&rdquo; to &#x130;zmir.</p>", "A & B said “no” to İzmir.");
    row("soft hyphens and hard spaces", "<p>The gov&shy;ern&shy;ment&nbsp;met.</p>", "The government met.");
    row("inline elements", "<p>It <b>cost</b> <a href=x>5</a> <i>mil</i>lion.</p>", "It cost 5 million.");
    row("unclosed paragraphs", "<p>One ship came.<p>Two ships left.", "One ship came.\n\nTwo ships left.");
    row("line breaks", "<p>One ship came.<br>Two left.</p>", "One ship came.\nTwo left.");
    row("double line breaks", "<div>One ship came in.<br><br>Two ships left the port.</div>",
        "One ship came in.\n\nTwo ships left the port.");
    row("lists", "<ul><li>fresh fish</li><li>dry bread</li></ul>", "- fresh fish\n\n- dry bread");
    row("tables", "<table><tr><th>Port</th><th>Ships</th></tr><tr><td>Baku</td><td>12</td></tr></table>",
        "Port | Ships\nBaku | 12");
    row("quotes", "<blockquote><p>We waited long.</p></blockquote>", "We waited long.");
    row("captions", "<figure><img src=a.jpg><figcaption>The ferry in May</figcaption></figure>", "The ferry in May");
    row("subheadings", "<h2>Three weeks late</h2><p>It was the pumps.</p>", "Three weeks late\n\nIt was the pumps.");
    row("classes that speak of elsewhere", "<div class='has-comments no-sidebar'><p>It was the pumps.</p></div>",
        "It was the pumps.");
    row("frames of old pages",
        "<table><tr><td><font>It was the pumps, said a man of the harbour office who did not want to be named because "
        "the repairs are still under way and nobody else may speak of them. The ferry is the only link for many "
        "people of the islands, who had to go by way of the capital for three weeks. They will now have two a day, "
        "and three on Sundays, until the end of the summer, when the timetable changes again as in every year."
        "</font></td></tr></table>",
        "It was the pumps, said a man of the harbour office who did not want to be named because the repairs are still "
        "under way and nobody else may speak of them. The ferry is the only link for many people of the islands, who "
        "had to go by way of the capital for three weeks. They will now have two a day, and three on Sundays, until "
        "the end of the summer, when the timetable changes again as in every year.");
}

void TestReadHtml::keepsText()
{
    QFETCH(QByteArray, html);
    QFETCH(QString, text);
    const FileContents contents = read(pageWith(html));
    QCOMPARE(contents.articles.size(), std::size_t{1});
    const QString around = QString::fromUtf8(Paragraph);
    QCOMPARE(QString::fromStdString(contents.articles.front().text),
             QStringLiteral("Ferry to sail again\n\n%1\n\n%2\n\n%1").arg(around, text));
}

/// Between the headline and the text stand lines that the markup hardly tells apart.
void TestReadHtml::linesAroundTheHeadline_data()
{
    QTest::addColumn<QByteArray>("above"); ///< the headline
    QTest::addColumn<QByteArray>("below");
    QTest::addColumn<QString>("text"); ///< of what is kept, with the headline

    const auto row = [](const char *name, const char *above, const char *below, const char *text) {
        QTest::newRow(name) << QByteArray(above) << QByteArray(below) << QString::fromUtf8(text);
    };
    row("a date without any markup", "", "<span class='dt'>30.07.2024. 07:45</span>",
        "Ferry to sail again\n\n30.07.2024. 07:45");
    row("a date over the headline", "<div class='date'>7 May 2024</div>", "", "7 May 2024\n\nFerry to sail again");
    row("numbers that are no date", "", "<div class='x'>Oil 70.19 -0.8%</div>", "Ferry to sail again");
    row("an author who is a link", "", "<div class='byline-wrapper'><div><a href='/o'>Oskar Lind</a></div></div>",
        "Ferry to sail again\n\nOskar Lind");
    row("an author and what they are, side by side", "",
        "<div class='byline'><div class='c'><b>Petra Hol</b><span>Reporting from Brod</span></div></div>",
        "Ferry to sail again\n\nPetra Hol\n\nReporting from Brod");
    row("points of a summary", "", "<div><ul><li>All workers of the dam have been brought to safety</li></ul></div>",
        "Ferry to sail again\n\n- All workers of the dam have been brought to safety");
    row("a standfirst in boxes of its own", "", "<div class='x-standfirst'><div><p>Two ships a day</p></div></div>",
        "Ferry to sail again\n\nTwo ships a day");
    row("minutes of reading", "", "<span class='reading-time'>3 min read</span>", "Ferry to sail again");
}

void TestReadHtml::linesAroundTheHeadline()
{
    QFETCH(QByteArray, above);
    QFETCH(QByteArray, below);
    QFETCH(QString, text);
    const FileContents contents =
        read("<html><head><title>Ferry to sail again - Wire</title></head><body class='sidebar-left modal-open'><div>" +
             above + "<h2>Ferry to sail again</h2>" + below + "<div><p>" + Paragraph + "</p><p>" + Paragraph +
             "</p></div></div></body></html>");
    QCOMPARE(contents.articles.size(), std::size_t{1});
    const QString body = QString::fromUtf8(Paragraph);
    QCOMPARE(QString::fromStdString(contents.articles.front().text), text + QStringLiteral("\n\n%1\n\n%1").arg(body));
}

void TestReadHtml::leavesOut_data()
{
    QTest::addColumn<QByteArray>("html");

    const auto row = [](const char *name, const QByteArray &html) { QTest::newRow(name) << html; };
    row("script and style", "<script>track('Secret words.')</script><style>p { color: red }</style>");
    row("menus", "<nav><ul><li><a href=/>Home</a><li>Secret words of a menu.</ul></nav>");
    row("hidden text", "<p hidden>Secret words that nobody sees, in a long paragraph.</p>");
    row("text hidden by style", "<div style='color:red; display : none'><p>Secret words nobody sees.</p></div>");
    row("text for screen readers", "<p class='sr-only'>Secret words that are read aloud only.</p>");
    row("comments", "<div id='comments'><div><p>" + Paragraph + "</p><p>Secret words of a reader.</p></div></div>");
    row("cookie notices", "<div class='cookieBanner'><p>Secret words about cookies, which we use.</p></div>");
    row("newsletter forms", "<form class='newsletter-signup'><p>Secret words each morning.</p><input></form>");
    row("lists of links", "<ul><li><a href=1>Secret words one</a></li><li><a href=2>Secret words two</a></li></ul>");
    row("read also", "<p>Read also: <a href=1>Secret words about another ship that sank</a></p>");
    row("related stories", "<section class='related-stories'><h3>More</h3><p>Secret words of others.</p></section>");
    row("teasers",
        "<div><h3><a href=1>Another story</a></h3><p>Secret words of another story, told in one line.</p></div>");
    row("headings of what was left out", "<h3>Secret</h3><ul><li><a href=1>One story</a></li></ul>");
    row("share buttons", "<div class='share'><span>Secret words</span><button>Share</button></div>");
    row("prompts above a button",
        "<div class='x'><p>Secret words that ask for three pounds a month, please.</p><div><a href=1>Give now</a></div>"
        "</div>");
    row("footers", "<footer><p>Secret words about the owner of this site and its rights.</p></footer>");
    row("noscript", "<noscript><p>Secret words for browsers without scripts, a whole line.</p></noscript>");
}

void TestReadHtml::leavesOut()
{
    QFETCH(QByteArray, html);
    const FileContents contents = read(pageWith(html));
    QCOMPARE(contents.articles.size(), std::size_t{1});
    const QString around = QString::fromUtf8(Paragraph);
    QCOMPARE(QString::fromStdString(contents.articles.front().text),
             QStringLiteral("Ferry to sail again\n\n%1\n\n%1").arg(around));
}

void TestReadHtml::samples_data()
{
    QTest::addColumn<QString>("name");

    for (const char *name : {"agency.html", "amp.html", "blog.html", "consent.html", "gazette.html", "harbour.html",
                             "liman.html", "live.html", "magazine.html", "old-tables.html", "paywall.html",
                             "portal.html", "regional.html", "substack.html", "windows-1251.html"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestReadHtml::samples()
{
    QFETCH(QString, name);
    QFile file(sample::path(name));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const FileContents contents = read(file.readAll());
    QCOMPARE(contents.articles.size(), std::size_t{1});
    const SourceText &source = contents.articles.front();
    const sample::Expected expected = sample::expected(name);
    const double likeness = sample::likeness(source.text, expected.text);
    QVERIFY2(likeness >= 0.98, source.text.c_str());
    QVERIFY(source.text.find("XX") == std::string::npos); // marks what must not be read
    for (const auto &[field, values] : expected.declared)
        QCOMPARE(sample::declaredValues(source, field), values);
}

void TestReadHtml::charsets_data()
{
    QTest::addColumn<QString>("declared");
    QTest::addColumn<QString>("used");
    QTest::addColumn<QString>("word");

    const auto row = [](const char *name, const char *declared, const char *used, const char *word) {
        QTest::newRow(name) << QString::fromLatin1(declared) << QString::fromLatin1(used) << QString::fromUtf8(word);
    };
    row("windows-1254", "windows-1254", "windows-1254", "Gökçe Bağcı’nın");
    row("Turkish by its ISO name", "iso-8859-9", "windows-1254", "Şişli “ve” İzmir");
    row("windows-1251", "windows-1251", "windows-1251", "Губернатор Ёлкин");
    row("KOI8-R", "koi8-r", "KOI8-R", "Губернатор");
    row("Latin 1 with quotes of Windows", "ISO-8859-1", "windows-1252", "Müller “said”");
    row("Shift JIS", "shift_jis", "Shift_JIS", "日本のニュース");
    row("UTF-8 called Latin 1", "iso-8859-1", "UTF-8", "Tatlıoğlu");
}

void TestReadHtml::charsets()
{
    QFETCH(QString, declared);
    QFETCH(QString, used);
    QFETCH(QString, word);
    QStringEncoder encoder(used.toLatin1().constData());
    QVERIFY(encoder.isValid());
    const QString page = QStringLiteral("<html><head><meta charset=\"%1\"></head><body><p>%2</p></body></html>");
    const QByteArray bytes = encoder(page.arg(declared, word));
    const FileContents contents = read(bytes);
    QCOMPARE(contents.articles.size(), std::size_t{1});
    QCOMPARE(QString::fromStdString(contents.articles.front().text), word);
}

void TestReadHtml::declares_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QStringList>("values");

    const auto row = [](const char *name, const char *head, const char *field, const QStringList &values) {
        QTest::newRow(name) << QByteArray(head) << QString::fromLatin1(field) << values;
    };
    const auto one = [](const char *value) { return QStringList{QString::fromUtf8(value)}; };
    row("broken JSON", "<script type='application/ld+json'>{\"@type\": </script>", "title", {});
    row("JSON of another thing",
        R"(<script type='application/ld+json'>{"@type": "Organization", "name": "Port"}</script>)", "title", {});
    row("a graph",
        R"(<script type='application/ld+json'>{"@graph": [{"@type": "WebPage"}, {"@type": ["NewsArticle"],
           "headline": "Ferry"}]}</script>)",
        "title", one("Ferry"));
    row("line ends in JSON strings",
        "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"headline\": \"Ferry\n sails\"}</script>",
        "title", one("Ferry sails"));
    row("JSON in a comment",
        "<script type='application/ld+json'><!-- {\"@type\": \"NewsArticle\", \"headline\": \"Ferry\"} --></script>",
        "title", one("Ferry"));
    row("several authors",
        R"(<script type='application/ld+json'>{"@type": "NewsArticle", "author": [{"@type": "Person", "name":
           "Aylin Demir"}, {"name": "Jan Novak"}]}</script>)",
        "byline", {QStringLiteral("Aylin Demir"), QStringLiteral("Jan Novak")});
    row("the paper as author",
        R"(<script type='application/ld+json'>{"@type": "NewsArticle", "author": {"@type": "NewsMediaOrganization",
           "name": "Port Times"}}</script>)",
        "byline", {});
    row("a date in JSON before one of OpenGraph",
        R"(<meta property="article:published_time" content="2024-01-01"><script type='application/ld+json'>
           {"@type": "NewsArticle", "datePublished": "2024-04-03T10:00:00+03:00"}</script>)",
        "published", one("2024-04-03T10:00:00+03:00"));
    row("OpenGraph without the outlet", R"(<meta property="og:title" content="Ferry sails - Port Times">
        <meta property="og:site_name" content="Port Times">)",
        "title", one("Ferry sails"));
    row("a dash that belongs to the title", "<title>Ferry sails - at last</title>", "title",
        one("Ferry sails - at last"));
    row("an author who is an address", R"(<meta property="article:author" content="https://example.org/a">)", "byline",
        {});
    row("a byline of two", R"(<meta name="author" content="By Aylin Demir and Jan Novak">)", "byline",
        {QStringLiteral("Aylin Demir"), QStringLiteral("Jan Novak")});
    row("time", "<body><time datetime='2024-04-03'>3 April</time>", "published", one("2024-04-03"));
    row("section", R"(<meta property="article:section" content="Shipping">)", "section", one("Shipping"));
}

void TestReadHtml::declares()
{
    QFETCH(QByteArray, head);
    QFETCH(QString, field);
    QFETCH(QStringList, values);
    const FileContents contents = read("<html>" + head + "<p>" + Paragraph + "</p></html>");
    QCOMPARE(contents.articles.size(), std::size_t{1});
    QCOMPARE(sample::declaredValues(contents.articles.front(), field.toStdString()), values);
}

QTEST_GUILESS_MAIN(TestReadHtml)
#include "tst_readhtml.moc"
