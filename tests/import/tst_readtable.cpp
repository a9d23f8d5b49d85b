// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/limits.h"
#include "app/import/readjson.h"
#include "app/import/readtable.h"
#include "tests/import/samples.h"

#include <QFile>
#include <QStringEncoder>
#include <QTest>

using namespace lectern;

/// Tables and JSON: one article a row or object.
class TestReadTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tableProblems_data();
    void tableProblems();
    void jsonProblems_data();
    void jsonProblems();
    void faultKeepsTheRowsBeforeIt();
    void brokenObjectCostsItself();
    void rows_data();
    void rows();
    void objects_data();
    void objects();
    void declares_data();
    void declares();
    void spreadsheets_data();
    void spreadsheets();
    void mapNamesColumns();
    void mapRefuses_data();
    void mapRefuses();
    void encodings_data();
    void encodings();
};

namespace {

FileContents table(const QByteArray &bytes, const ReadOptions &options = {})
{
    return readTable({QStringLiteral("t.csv"), bytes}, options);
}

FileContents json(const QByteArray &bytes)
{
    return readJson({QStringLiteral("t.json"), bytes}, {});
}

/// "1: text" of every article, "; " between them.
QString drawn(const FileContents &contents)
{
    QStringList articles;
    for (const SourceText &article : contents.articles)
        articles += QStringLiteral("%1: %2").arg(article.record.value_or(-1)).arg(QString::fromStdString(article.text));
    return articles.join(QLatin1String("; "));
}

} // namespace

void TestReadTable::tableProblems_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Problem::Kind>("kind");
    QTest::addColumn<QString>("words");

    const auto row = [](const char *name, const QByteArray &bytes, Problem::Kind kind, const char *words) {
        QTest::newRow(name) << bytes << kind << QString::fromLatin1(words);
    };
    using enum Problem::Kind;
    row("only a head", "title,text\n", Empty, "no article");
    row("no column of text", "a,b\n1,2\n", Unsupported, "--map");
    row("a quote that is never closed", "title,text\nA,short\nB,\"open\nmore\n", Damaged, "line 3");
    row("a quote of the head", "title,\"text\nA,short\n", Damaged, "line 1");
    row("bytes that are no text", QByteArray("title,text\n\0\1\2\0\0\3", 17), Binary, "not a text");
    row("rows without text", "title,text\nA,\nB,b\n", Empty, "1, the first of them number 1");
}

void TestReadTable::tableProblems()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Problem::Kind, kind);
    QFETCH(QString, words);
    const FileContents contents = table(bytes);
    QCOMPARE(contents.problems.size(), std::size_t{1});
    QCOMPARE(contents.problems.front().kind, kind);
    QCOMPARE(contents.problems.front().place, QStringLiteral("t.csv"));
    QVERIFY2(contents.problems.front().message.contains(words), qPrintable(contents.problems.front().message));
}

void TestReadTable::jsonProblems_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Problem::Kind>("kind");

    QTest::newRow("no object") << QByteArray("[1, 2]") << Problem::Kind::Empty;
    QTest::newRow("no text") << QByteArray("{\"a\": 1}") << Problem::Kind::Empty;
    QTest::newRow("cut off") << QByteArray("{\"title\": \"A\", \"text\": \"b") << Problem::Kind::Damaged;
    QTest::newRow("nested without end") << "{\"text\": " + QByteArray("[").repeated(100'000) << Problem::Kind::Damaged;
    QTest::newRow("an article of 21 MB") << "{\"text\": \"" + QByteArray(21'000'000, 'a') + "\"}"
                                         << Problem::Kind::TooLarge;
}

void TestReadTable::jsonProblems()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Problem::Kind, kind);
    const FileContents contents = json(bytes);
    QVERIFY(contents.articles.empty());
    QCOMPARE(contents.problems.size(), std::size_t{1});
    QCOMPARE(contents.problems.front().kind, kind);
}

void TestReadTable::faultKeepsTheRowsBeforeIt()
{
    QCOMPARE(drawn(table("title,text\nA,short\nB,\"open\nmore\n")), QStringLiteral("1: A\n\nshort"));
}

void TestReadTable::brokenObjectCostsItself()
{
    const FileContents contents = json("{\"text\": \"a\"}\n{\"text\": \"b\n{\"text\": \"c\"}\n");
    QCOMPARE(drawn(contents), QStringLiteral("1: a; 3: c"));
    QVERIFY(contents.problems.front().message.contains(QLatin1String("Object 2")));
}

void TestReadTable::rows_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("articles");

    const auto row = [](const char *name, const QByteArray &bytes, const char *articles) {
        QTest::newRow(name) << bytes << QString::fromUtf8(articles);
    };
    row("title and text", "title,text\nA,b\n", "1: A\n\nb");
    row("a text that begins with its title", "title,text\nShips,Ships sail.\n", "1: Ships sail.");
    row("a standfirst", "title,summary,body\nA,s,b\n", "1: A\n\ns\n\nb");
    row("quotes, separators and line ends in a field", "title,text\r\nA,\"one, \"\"two\"\"\nthree\"\r\nB,b\r\n",
        "1: A\n\none, \"two\"\nthree; 2: B\n\nb");
    row("blank lines", "title,text\n\nA,b\n\n\nC,d\n", "1: A\n\nb; 2: C\n\nd");
    row("semicolons", "Datum;Titel;Text\n3.4.2024;A, aber;b\n", "1: A, aber\n\nb");
    row("tabs", "headline\tcontent\nA\tb\n", "1: A\n\nb");
    row("rows with too few and too many fields", "title,text\nA\nB,b,x\n", "2: B\n\nb");
    row("other order and capitals", "Full_Text,ID,Head Line\nb,7,A\n", "1: A\n\nb");
    row("Turkish names",
        "Ba\xC5\x9Fl\xC4\xB1k;\xC4\xB0\xC3\xA7"
        "erik\nA;b\n",
        "1: A\n\nb");
    row("markup in the text", "title,text\nA,<p>one &amp; two</p><p>three</p>\n", "1: A\n\none & two\n\nthree");
    row("the longest column where none is known",
        "nr,schlagzeile,wortlaut\n1,x," + QByteArray("word ").repeated(40) + "\n",
        QByteArray("1: " + QByteArray("word ").repeated(40)).constData());
}

void TestReadTable::rows()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, articles);
    QCOMPARE(drawn(table(bytes)), articles);
}

void TestReadTable::objects_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("articles");

    const auto row = [](const char *name, const char *bytes, const char *articles) {
        QTest::newRow(name) << QByteArray(bytes) << QString::fromUtf8(articles);
    };
    row("one object", R"({"title": "A", "text": "b"})", "1: A\n\nb");
    row("one a line", "{\"text\": \"a\"}\n\n{\"text\": \"b\"}\n", "1: a; 2: b");
    row("a list", R"([{"text": "a {"}, {"text": "b \" }"}])", "1: a {; 2: b \" }");
    row("a list in an object", R"({"status": "ok", "articles": [{"title": "A", "content": "b"}]})", "1: A\n\nb");
    row("what a search engine gives", R"({"hits": {"hits": [{"_source": {"title": "A", "body": "b"}}]}})", "1: A\n\nb");
    row("paragraphs in a list", R"({"text": ["a", "b"]})", "1: a\n\nb");
    row("escapes", R"({"text": "\u0130zmir\nA"})", "1: İzmir\nA");
}

void TestReadTable::objects()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, articles);
    QCOMPARE(drawn(json(bytes)), articles);
}

void TestReadTable::declares_data()
{
    QTest::addColumn<QByteArray>("object");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QStringList>("values");

    const auto row = [](const char *name, const char *object, const char *field, const QStringList &values) {
        QTest::newRow(name) << QByteArray(object) << QString::fromLatin1(field) << values;
    };
    row("a date", R"({"text": "a", "publishedAt": "2024-04-03T10:00:00Z"})", "published",
        {QStringLiteral("2024-04-03T10:00:00Z")});
    row("seconds since 1970", R"({"text": "a", "date": 1712134800})", "published",
        {QStringLiteral("2024-04-03T09:00:00Z")});
    row("an object with a name", R"({"text": "a", "source": {"id": 1, "name": "Port Times"}})", "source",
        {QStringLiteral("Port Times")});
    row("a list of authors", R"({"text": "a", "authors": ["Aylin Demir", {"name": "Jan Novak"}]})", "byline",
        {QStringLiteral("Aylin Demir"), QStringLiteral("Jan Novak")});
    row("a section", R"({"text": "a", "category": "Shipping"})", "section", {QStringLiteral("Shipping")});
}

void TestReadTable::declares()
{
    QFETCH(QByteArray, object);
    QFETCH(QString, field);
    QFETCH(QStringList, values);
    const FileContents contents = json(object);
    QCOMPARE(contents.articles.size(), std::size_t{1});
    QCOMPARE(sample::declaredValues(contents.articles.front(), field.toStdString()), values);
}

/// What spreadsheet programs write as "Unicode text" and as CSV of the desktop.
void TestReadTable::spreadsheets_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("encoding");

    QTest::newRow("tabs, UTF-16") << QStringLiteral("unicode.tsv") << QStringLiteral("UTF-16LE");
    QTest::newRow("semicolons, Turkish code page") << QStringLiteral("desktop.csv") << QStringLiteral("windows-1254");
}

void TestReadTable::spreadsheets()
{
    QFETCH(QString, name);
    QFETCH(QString, encoding);
    QFile file(sample::path(name));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const FileContents contents = readTable({name, file.readAll()}, {});
    QCOMPARE(drawn(contents),
             QString::fromUtf8("1: Limanda grev sona erdi\n\nİşçiler perşembe günü işbaşı yaptı, dedi "
                               "\"Şahin\" Öztürk.; 2: Şeker pahalılaştı\n\nFiyatlar; geçen aya göre yüzde "
                               "üç arttı, ekmeğinki değişmedi."));
    QCOMPARE(QString::fromStdString(contents.articles.front().encoding), encoding);
    QCOMPARE(sample::declaredValues(contents.articles.front(), "source"), QStringList{QString::fromUtf8("Günışığı")});
}

void TestReadTable::mapNamesColumns()
{
    for (const char *const text : {"schlag=title,wort=text,wer=author", "title=schlag,text=wort,author=wer"}) {
        const Result<ColumnMap> map = ColumnMap::parse(QString::fromLatin1(text));
        QVERIFY(map);
        const FileContents contents = table("schlag,text,wort,wer\nA,x,b,Jan Novak\n", {*map});
        QCOMPARE(drawn(contents), QStringLiteral("1: A\n\nb"));
        QCOMPARE(sample::declaredValues(contents.articles.front(), "byline"), QStringList{QStringLiteral("Jan Novak")});
    }
}

void TestReadTable::mapRefuses_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("no equals sign") << QStringLiteral("title");
    QTest::newRow("nothing behind it") << QStringLiteral("title=");
    QTest::newRow("no field") << QStringLiteral("Headline=caption");
}

void TestReadTable::mapRefuses()
{
    QFETCH(QString, text);
    const Result<ColumnMap> map = ColumnMap::parse(text);
    QVERIFY(!map);
    QCOMPARE(map.error().kind, Problem::Kind::Usage);
}

void TestReadTable::encodings_data()
{
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QString>("sentence");

    const auto row = [](const char *encoding, const char *sentence) {
        QTest::newRow(encoding) << QString::fromLatin1(encoding) << QString::fromUtf8(sentence);
    };
    row("UTF-8", "Gülşen Ağaoğlu spoke in Çeşme.");
    row("UTF-16LE", "Gülşen Ağaoğlu spoke in Çeşme.");
    row("UTF-16BE", "Gülşen Ağaoğlu spoke in Çeşme.");
    row("windows-1254", "Savunma Sanayii Başkanı bugün görüşmelerde bulundu, iş birliğinin güçleneceği açıklandı.");
    row("windows-1251", "Делегация во главе с министром прибыла в Баку, чтобы обсудить сотрудничество двух стран.");
    row("KOI8-R", "Делегация во главе с министром прибыла в Баку, чтобы обсудить сотрудничество двух стран.");
}

/// The sentence stands in the text where its offset says, whatever the file was encoded in.
void TestReadTable::encodings()
{
    QFETCH(QString, encoding);
    QFETCH(QString, sentence);
    QStringEncoder encoder(encoding.toLatin1().constData());
    const QByteArray bytes = encoder(QStringLiteral("title,text\nA,\"First. %1 Last.\"\n").arg(sentence));
    const FileContents contents = table(bytes);
    QCOMPARE(contents.articles.size(), std::size_t{1});
    const std::string &text = contents.articles.front().text;
    const std::string wanted = sentence.toStdString();
    const std::size_t at = text.find(wanted);
    QCOMPARE(at, std::string("A\n\nFirst. ").size());
    QCOMPARE(text.substr(at + wanted.size()), std::string(" Last."));
}

QTEST_GUILESS_MAIN(TestReadTable)
#include "tst_readtable.moc"
