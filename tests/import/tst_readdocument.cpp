// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/limits.h"
#include "app/import/pdflayout.h"
#include "app/import/readarchive.h"
#include "app/import/readfile.h"
#include "app/import/xmltext.h"
#include "tests/import/samples.h"

#include <QBuffer>
#include <QFile>
#include <QTest>

#include <quazip.h>
#include <quazipfile.h>
#include <quazipnewinfo.h>

using namespace lectern;

/// Office documents, PDF and archives.
class TestReadDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void damagedSamples_data();
    void damagedSamples();
    void archiveProblems_data();
    void archiveProblems();
    void entryNames_data();
    void entryNames();
    void xmlProblems_data();
    void xmlProblems();
    void samples_data();
    void samples();
    void filesOfAnArchive();
    void compressedPage();
    void pageLayouts_data();
    void pageLayouts();
};

namespace {

struct Entry
{
    QString name;
    QByteArray bytes;
};

QByteArray zipOf(const std::vector<Entry> &entries)
{
    QBuffer buffer;
    QuaZip zip(&buffer);
    if (!zip.open(QuaZip::mdCreate))
        return {};
    for (const Entry &entry : entries) {
        QuaZipFile file(&zip);
        if (!file.open(QIODevice::WriteOnly, QuaZipNewInfo(entry.name)))
            return {};
        file.write(entry.bytes);
        file.close();
    }
    zip.close();
    return buffer.data();
}

FileContents read(const QByteArray &bytes)
{
    UnpackBudget budget;
    return readContent({QStringLiteral("a"), bytes}, {}, budget);
}

QByteArray sampleBytes(const QString &name)
{
    QFile file(sample::path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Words of a line of drawn text at 6 points a character, 12 points a line, as if set with a typewriter.
PdfPage pageOf(const QString &drawn)
{
    constexpr double Letter = 6, Pitch = 12, Height = 10;
    PdfPage page;
    const QStringList lines = drawn.split(u'\n');
    page.height = Pitch * static_cast<double>(lines.size());
    for (qsizetype row = 0; row < lines.size(); ++row)
        for (qsizetype at = 0; at < lines[row].size();) {
            const qsizetype space = lines[row].indexOf(u' ', at);
            const qsizetype end = space < 0 ? lines[row].size() : space;
            const double top = Pitch * static_cast<double>(row);
            if (end > at)
                page.words.push_back({Letter * static_cast<double>(at), top, Letter * static_cast<double>(end),
                                      top + Height, lines[row].mid(at, end - at).toStdString()});
            at = end + 1;
        }
    return page;
}

} // namespace

void TestReadDocument::damagedSamples_data()
{
    QTest::addColumn<QString>("name");

    for (const char *const name : {"court.docx", "court.odt", "columns.pdf", "bundle.zip", "strike.html.gz"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

/// Cut off anywhere, and with a bit turned over anywhere, it gives text or a reason.
void TestReadDocument::damagedSamples()
{
    QFETCH(QString, name);
    const QByteArray whole = sampleBytes(name);
    QVERIFY(!whole.isEmpty());
    constexpr qsizetype Steps = 60;
    for (qsizetype step = 0; step < Steps; ++step) {
        const qsizetype at = whole.size() * step / Steps;
        const FileContents cut = read(whole.left(at));
        QVERIFY(!cut.articles.empty() || !cut.problems.empty());
        QByteArray flipped = whole;
        flipped[at] = static_cast<char>(flipped.at(at) ^ (1 << (step % 8)));
        const FileContents changed = read(flipped);
        QVERIFY(!changed.articles.empty() || !changed.problems.empty());
    }
}

void TestReadDocument::archiveProblems_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Problem::Kind>("kind");

    const QByteArray text = "The ferry will sail again.";
    QTest::newRow("no entry") << "PK\x05\x06" + QByteArray(18, '\0') << Problem::Kind::Empty;
    QTest::newRow("an entry that unpacks to 30 MB of nothing")
        << zipOf({{QStringLiteral("a.txt"), QByteArray(30'000'000, ' ')}}) << Problem::Kind::TooLarge;
    QTest::newRow("a name that leads out") << zipOf({{QStringLiteral("../a.txt"), text}}) << Problem::Kind::Unsupported;
    QByteArray archive = zipOf({{QStringLiteral("a.txt"), text}});
    for (int i = 0; i < MaximumArchiveDepth; ++i)
        archive = zipOf({{QStringLiteral("a.zip"), archive}});
    QTest::newRow("archives in archives") << archive << Problem::Kind::TooLarge;
    QTest::newRow("a document without its text")
        << zipOf({{QStringLiteral("[Content_Types].xml"), "<a/>"}, {QStringLiteral("word/document.xml.rels"), "<a/>"}})
        << Problem::Kind::Damaged;
    QTest::newRow("a compressed file that is cut off")
        << sampleBytes(QStringLiteral("strike.html.gz")).left(300) << Problem::Kind::Damaged;
}

void TestReadDocument::archiveProblems()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Problem::Kind, kind);
    const FileContents contents = read(bytes);
    QVERIFY(contents.articles.empty());
    QCOMPARE(contents.problems.size(), std::size_t{1});
    QCOMPARE(contents.problems.front().kind, kind);
}

void TestReadDocument::entryNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isSafe");

    const auto row = [](const char *what, const QString &name, bool isSafe) { QTest::newRow(what) << name << isSafe; };
    row("up", QStringLiteral("a/../../b"), false);
    row("absolute", QStringLiteral("/etc/passwd"), false);
    row("of Windows", QStringLiteral("a\\..\\b"), false);
    row("a NUL", QStringLiteral("a.txt") + QChar(0) + QStringLiteral(".exe"), false);
    row("a line end", QStringLiteral("a\nb"), false);
    row("4 kB", QString(4096, u'a'), false);
    row("dots in a name", QStringLiteral("a..b/c...txt"), true);
    row("a Turkish name", QStringLiteral("haber/şehir.txt"), true);
}

void TestReadDocument::entryNames()
{
    QFETCH(QString, name);
    QFETCH(bool, isSafe);
    QCOMPARE(isSafeEntryName(name), isSafe);
}

void TestReadDocument::xmlProblems_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<OfficeText::State>("state");

    QTest::newRow("nothing") << QByteArray() << OfficeText::State::Damaged;
    QTest::newRow("cut off") << QByteArray("<w:document xmlns:w='w'><w:p><w:r>") << OfficeText::State::Damaged;
    QTest::newRow("an entity that grows")
        << QByteArray("<!DOCTYPE d [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;'>]><d><p>&b;</p></d>")
        << OfficeText::State::Damaged;
    QTest::newRow("20 000 nested elements") << QByteArray("<p>").repeated(20'000) << OfficeText::State::TooDeep;
}

void TestReadDocument::xmlProblems()
{
    QFETCH(QByteArray, xml);
    QFETCH(OfficeText::State, state);
    QCOMPARE(textOfWordXml(xml).state, state);
    QCOMPARE(textOfWriterXml(xml).state, state);
}

void TestReadDocument::samples_data()
{
    QTest::addColumn<QString>("name");

    for (const char *const name : {"columns.pdf", "court.docx", "court.odt", "notice.docx", "notice.odt", "notice.pdf"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestReadDocument::samples()
{
    QFETCH(QString, name);
    const FileContents contents = readFile(sample::path(name));
    QVERIFY(contents.problems.empty());
    QCOMPARE(contents.articles.size(), std::size_t{1});
    const SourceText &source = contents.articles.front();
    const sample::Expected expected = sample::expected(name);
    QVERIFY2(sample::likeness(source.text, expected.text) >= 0.98, source.text.c_str());
    QVERIFY2(source.text.find("XX") == std::string::npos, source.text.c_str());
    QCOMPARE(QString::fromStdString(source.text).count(QLatin1String("\n\n")),
             QString::fromStdString(expected.text).count(QLatin1String("\n\n")));
    for (const auto &[field, values] : expected.declared)
        QCOMPARE(sample::declaredValues(source, field), values);
}

void TestReadDocument::filesOfAnArchive()
{
    const QString path = sample::path(QStringLiteral("bundle.zip"));
    const FileContents contents = readFile(path);
    QVERIFY(contents.problems.empty());
    QStringList places;
    for (const SourceText &article : contents.articles)
        places += article.file.mid(path.size()) + QString::number(article.record.value_or(0));
    QCOMPARE(places, QStringList({QStringLiteral("/pages/strike.html0"), QStringLiteral("/notes/ferry.txt0"),
                                  QStringLiteral("/table.csv1"), QStringLiteral("/table.csv2")}));
}

void TestReadDocument::compressedPage()
{
    const QString path = sample::path(QStringLiteral("strike.html.gz"));
    const FileContents contents = readFile(path);
    QCOMPARE(contents.articles.size(), std::size_t{1});
    QCOMPARE(contents.articles.front().file, path);
    QCOMPARE(contents.articles.front().text,
             readFile(sample::path(QStringLiteral("old-tables.html"))).articles.at(0).text);
}

void TestReadDocument::pageLayouts_data()
{
    QTest::addColumn<QStringList>("pages");
    QTest::addColumn<QString>("text");

    QTest::newRow("nothing") << QStringList{QString()} << QString();
    QTest::newRow("one column") << QStringList{QStringLiteral("the ferry\nsails on.\n\nIt is late.")}
                                << QStringLiteral("the ferry sails on.\n\nIt is late.");
    QTest::newRow("two columns")
        << QStringList{QStringLiteral("the ferry from    which had been\n"
                                      "the old port      closed for a\n"
                                      "to the islands    month sails on.")}
        << QStringLiteral("the ferry from the old port to the islands which had been closed for a month sails on.");
    QTest::newRow("a headline over two columns")
        << QStringList{QStringLiteral("Ferry sails again to the islands\n\n\n"
                                      "The ferry from    which had been\n"
                                      "the old port      closed for a\n"
                                      "to the islands    month sails on.")}
        << QStringLiteral(
               "Ferry sails again to the islands\n\nThe ferry from the old port to the islands which had been "
               "closed for a month sails on.");
    QTest::newRow("words divided at line ends")
        << QStringList{QStringLiteral(
               "the govern-\nment and a well-\nknown man: a well-known and\nprivate-\nly rich one")}
        << QStringLiteral("the government and a well-known man: a well-known and privately rich one");
    QTest::newRow("a paragraph over two pages, running heads, page numbers")
        << QStringList{QStringLiteral("Port Times\n\n\n\n\n\n\n\n\nthe ferry and the\n\n\n\n\n\n\n\n\n1"),
                       QStringLiteral("Port Times\n\n\n\n\n\n\n\n\nold tug sail on.\n\n\n\n\n\n\n\n\n2")}
        << QStringLiteral("the ferry and the old tug sail on.");
    QTest::newRow("indents")
        << QStringList{QStringLiteral("the ferry sails on to the port.\n  It is late again, and so are\nall of us.")}
        << QStringLiteral("the ferry sails on to the port.\n\nIt is late again, and so are all of us.");
}

void TestReadDocument::pageLayouts()
{
    QFETCH(QStringList, pages);
    QFETCH(QString, text);
    std::vector<PdfPage> drawn;
    for (const QString &page : pages)
        drawn.push_back(pageOf(page));
    QCOMPARE(QString::fromStdString(textOfPages(std::move(drawn))), text);
}

QTEST_GUILESS_MAIN(TestReadDocument)
#include "tst_readdocument.moc"
