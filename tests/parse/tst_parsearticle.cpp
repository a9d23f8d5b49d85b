// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/lexiconbuilder.h"
#include "app/base/utf8.h"
#include "app/parse/parsearticle.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>

using namespace lectern;

namespace {

constexpr std::string_view Places = "#: class City\nBaku\tAZ\nVarnik\tAZ\n"
                                    "#: class Country\nTürkiye\tTR\nNorway\tNO\n"
                                    "#: class GivenName\nClara\nFarid\n"
                                    "#: class Outlet\nReuters\nNorthern Wire\n";

std::shared_ptr<const Lexicon> smallLexicon()
{
    LexiconBuilder builder;
    if (!builder.addList("small.tsv", Places).empty())
        return nullptr;
    auto lexicon = Lexicon::fromBytes(builder.build());
    return lexicon ? *lexicon : nullptr;
}

/// A page with the marks that say what must be found in it (tests/data/parse/README.md).
struct MarkedPage
{
    QStringList metadata; ///< "title: ...", sorted
    std::string text;
    QStringList regions; ///< "H Old mill turns into a library"
};

MarkedPage readMarkedPage(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    MarkedPage page;
    bool isHead = true;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (isHead) {
            isHead = line != QLatin1String("----");
            if (isHead && !line.isEmpty())
                page.metadata += line;
            continue;
        }
        const bool goesOn = line.startsWith(QLatin1String("+|"));
        for (const QString &part : line.split(u'~')) {
            const QString text = part.mid(2);
            page.text += text.toStdString();
            if (goesOn)
                page.regions.back() += u' ' + text.trimmed();
            else if (!text.trimmed().isEmpty())
                page.regions += part.left(1) + u' ' + text.trimmed();
        }
        page.text += '\n';
    }
    page.metadata.sort();
    return page;
}

QStringList drawnRegions(const Article &article)
{
    QStringList lines;
    for (const Region &region : article.regions) {
        const char marks[] = {'H', 'S', 'C', 'Y', 'B', 'X', 'M'};
        const char mark = region.isSubheading ? 'U' : marks[static_cast<int>(region.kind)];
        QString text = QString::fromStdString(std::string(region.span.of(article.text)));
        lines += QString(QLatin1Char(mark)) + u' ' + text.replace(u'\n', u' ');
    }
    return lines;
}

QStringList drawnMetadata(const Article &article)
{
    QStringList lines;
    const auto add = [&lines](const char *name, const std::optional<MetadataValue> &value) {
        if (value)
            lines += QLatin1String(name) + QStringLiteral(": ") + QString::fromStdString(value->value);
    };
    const Metadata &metadata = article.metadata;
    add("title", metadata.title);
    add("published", metadata.published);
    add("updated", metadata.updated);
    add("source", metadata.source);
    add("dateline", metadata.dateline);
    add("section", metadata.section);
    add("language", MetadataValue{article.language, {}, {}});
    QStringList people;
    for (const MetadataValue &person : metadata.byline)
        people += QString::fromStdString(person.value);
    if (!people.isEmpty())
        lines += QStringLiteral("byline: ") + people.join(QStringLiteral(" | "));
    lines.sort();
    return lines;
}

bool isSpaceAt(const std::string &text, std::size_t at)
{
    return text[at] == ' ' || text[at] == '\n' || text[at] == '\r' || text[at] == '\t' || text[at] == '|';
}

/// What holds for every article, whatever its text.
QString brokenRule(const Article &article)
{
    std::uint32_t end = 0;
    for (const Region &region : article.regions) {
        if (region.span.begin < end || region.span.isEmpty() || region.span.end > article.text.size())
            return QStringLiteral("regions overlap or leave the text at %1").arg(region.span.begin);
        for (std::uint32_t i = end; i < region.span.begin; ++i)
            if (!isSpaceAt(article.text, i) && static_cast<unsigned char>(article.text[i]) < 0x80)
                return QStringLiteral("no region at %1").arg(i);
        if (!isCodePointBoundary(article.text, region.span.begin) ||
            !isCodePointBoundary(article.text, region.span.end))
            return QStringLiteral("a letter is cut at %1").arg(region.span.begin);
        if (region.rule.empty())
            return QStringLiteral("no rule at %1").arg(region.span.begin);
        end = region.span.end;
    }
    std::size_t region = 0;
    for (const TextSpan &sentence : article.sentences) {
        while (region < article.regions.size() && article.regions[region].span.end < sentence.end)
            ++region;
        if (region == article.regions.size() || !article.regions[region].span.contains(sentence) ||
            !isReadable(article.regions[region].kind))
            return QStringLiteral("a sentence crosses its region at %1").arg(sentence.begin);
    }
    return {};
}

} // namespace

class TestParseArticle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void layouts_data();
    void layouts();
    void anyTextIsAnArticle_data();
    void anyTextIsAnArticle();
    void lineEndsDoNotMatter_data();
    void lineEndsDoNotMatter();
    void declaredValuesComeFirst();
    void spansOfMetadataHoldTheirValues();

private:
    Article parsed(const std::string &text) const;

    std::shared_ptr<const Lexicon> m_lexicon;
};

void TestParseArticle::initTestCase()
{
    m_lexicon = smallLexicon();
    QVERIFY(m_lexicon);
}

Article TestParseArticle::parsed(const std::string &text) const
{
    SourceText source;
    source.file = QStringLiteral("page.txt");
    source.text = text;
    return parseArticle(source, *m_lexicon);
}

void TestParseArticle::layouts_data()
{
    QTest::addColumn<QString>("path");

    const QDir folder(QStringLiteral(TEST_DATA "/parse"));
    for (const QString &name : folder.entryList({QStringLiteral("*.layout")}))
        QTest::newRow(qPrintable(name.chopped(7).replace(u'-', u' '))) << folder.filePath(name);
}

void TestParseArticle::layouts()
{
    QFETCH(QString, path);
    const MarkedPage page = readMarkedPage(path);
    QVERIFY(!page.regions.isEmpty());
    const Article article = parsed(page.text);
    const QStringList found = drawnRegions(article);
    for (int i = 0; i < std::min(found.size(), page.regions.size()); ++i)
        QCOMPARE(found.at(i), page.regions.at(i));
    QCOMPARE(found.size(), page.regions.size());
    QCOMPARE(drawnMetadata(article).join(u'\n'), page.metadata.join(u'\n'));
    QCOMPARE(brokenRule(article), QString());
}

void TestParseArticle::anyTextIsAnArticle_data()
{
    QTest::addColumn<QByteArray>("text");

    QTest::newRow("empty") << QByteArray();
    QTest::newRow("blank") << QByteArray(" \n\n\t");
    QTest::newRow("one word") << QByteArray("Baku");
    QTest::newRow("marks only") << QByteArray("***\n---\n|");
    QTest::newRow("navigation only") << QByteArray("Home\nSearch\nLog in\n");
    QTest::newRow("a date only") << QByteArray("24 September 2024");
    QTest::newRow("a byline only") << QByteArray("By Jane Doe");
    QTest::newRow("headings only") << QByteArray("First things\nSecond things\nThird things\nFourth things");
    QTest::newRow("a very long line") << QByteArray("word ").repeated(100'000);
    QTest::newRow("a very long word") << QByteArray("x").repeated(300'000);
    QTest::newRow("many short lines") << QByteArray("line of text\n").repeated(50'000);
    QTest::newRow("many sentences in lines") << QByteArray("This is a sentence of some words.\n").repeated(20'000);
    QTest::newRow("many dates") << QByteArray("24 September 2024 20:34\n").repeated(5'000);
    QTest::newRow("many bylines") << QByteArray("By Jane Doe and John Roe\n").repeated(5'000);
    QTest::newRow("many brackets") << QByteArray("(").repeated(100'000);
    QTest::newRow("faulty bytes") << QByteArray("A \xFF\xC3 text that is not valid. \xE2\x80");
}

void TestParseArticle::anyTextIsAnArticle()
{
    QFETCH(QByteArray, text);
    const Article article = parsed(text.toStdString());
    QCOMPARE(article.text, text.toStdString());
    if (isValidUtf8(article.text))
        QCOMPARE(brokenRule(article), QString());
}

void TestParseArticle::lineEndsDoNotMatter_data()
{
    QTest::addColumn<QByteArray>("lineEnd");

    QTest::newRow("Unix") << QByteArray("\n");
    QTest::newRow("Windows") << QByteArray("\r\n");
    QTest::newRow("old Macintosh") << QByteArray("\r");
}

void TestParseArticle::lineEndsDoNotMatter()
{
    QFETCH(QByteArray, lineEnd);
    const MarkedPage page = readMarkedPage(QStringLiteral(TEST_DATA "/parse/menu-on-top.layout"));
    const QByteArray text = QByteArray::fromStdString(page.text).replace("\n", lineEnd);
    QCOMPARE(drawnRegions(parsed(text.toStdString())), page.regions);
}

void TestParseArticle::declaredValuesComeFirst()
{
    SourceText source;
    source.text = "A title in the text\n\n1 May 2024\n\nThe text of the article follows here and ends here.\n";
    source.declared = {{"title", "A declared title", "column title"},
                       {"published", "2024-05-02T10:00:00Z", "column date"},
                       {"byline", "Jane Doe", "column author"}};
    const Metadata metadata = parseArticle(source, *m_lexicon).metadata;
    QCOMPARE(metadata.title, (MetadataValue{"A declared title", {}, "column title"}));
    QCOMPARE(metadata.published, (MetadataValue{"2024-05-02T10:00:00+00:00", {}, "column date"}));
    QCOMPARE(metadata.byline.size(), std::size_t{1});
}

void TestParseArticle::spansOfMetadataHoldTheirValues()
{
    const MarkedPage page = readMarkedPage(QStringLiteral(TEST_DATA "/parse/byline-under-text-with-outlet.layout"));
    const Article article = parsed(page.text);
    const Metadata &metadata = article.metadata;
    for (const auto &value :
         {metadata.title, metadata.source, metadata.section, std::optional(metadata.byline.at(0))}) {
        QVERIFY(value);
        QCOMPARE(std::string(value->span.of(article.text)), value->value);
        QVERIFY(!value->rule.empty());
    }
    QCOMPARE(std::string(metadata.published->span.of(article.text)), std::string("24 September 2024 20:34"));
}

QTEST_GUILESS_MAIN(TestParseArticle)
#include "tst_parsearticle.moc"
