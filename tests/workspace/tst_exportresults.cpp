// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that can be taken out, of libraries at the edges, to places that take no file and back.
#include "app/workspace/exportresults.h"
#include "tests/index/hardlibraries.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <map>

using namespace lectern;

namespace {

struct Kind
{
    std::string name;
    ExportRequest request;
};

/// Every format, and of tables every table.
std::vector<Kind> allKinds()
{
    std::vector<Kind> kinds;
    for (std::size_t format = 0; format < exportFormatNames().size(); ++format) {
        ExportRequest request;
        request.format = static_cast<ExportFormat>(format);
        const std::string name(exportFormatNames()[format]);
        const bool isTable = request.format == ExportFormat::Csv || request.format == ExportFormat::JsonLines;
        if (!isTable)
            kinds.push_back({name, request});
        for (std::size_t table = 0; isTable && table < exportTableNames().size(); ++table) {
            request.table = static_cast<ExportTable>(table);
            kinds.push_back({name + " of " + std::string(exportTableNames()[table]), request});
        }
    }
    return kinds;
}

const Kind &kindAt(int number)
{
    static const std::vector<Kind> kinds = allKinds();
    return kinds.at(static_cast<std::size_t>(number));
}

const ExportedArticles &exportedOf(HardLibrary library)
{
    static std::map<HardLibrary, ExportedArticles> made; // the largest takes a while
    ExportedArticles &exported = made[library];
    if (!exported.corpus) {
        const auto articles = std::make_shared<const TestLibrary>(make(library));
        const auto corpus = articles->corpus();
        exported = {corpus, articles, ArticleSet::all(corpus->articleCount()), parseQuery("met").value(), {}};
    }
    return exported;
}

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList contentsOf(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot);
}

/// How often an element of this name begins; -1 where the bytes are no XML.
int elementsOf(const QByteArray &bytes, QLatin1String name)
{
    QXmlStreamReader xml(bytes);
    int count = 0;
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == name)
            ++count;
    return xml.hasError() ? -1 : count;
}

/// Rows a table must have: one of the company, and two persons an article who met there.
int rowsOf(ExportTable table, const ExportedArticles &exported)
{
    const auto articles = static_cast<int>(exported.articles.count());
    switch (table) {
    case ExportTable::Articles:
    case ExportTable::Quotes:
    case ExportTable::Roles:
    case ExportTable::Concordance:
        return articles;
    case ExportTable::Entities:
        return 2 * articles + (articles > 0 ? 1 : 0);
    case ExportTable::Mentions:
    case ExportTable::Pairs:
        return 3 * articles;
    }
    return 0;
}

/// What is wrong with a file, as other readers of its format see it; empty where it is right.
QString faultOf(const ExportRequest &request, const QByteArray &bytes, const ExportedArticles &exported)
{
    const auto articles = static_cast<int>(exported.articles.count());
    const auto counted = [](const char *what, qsizetype found, qsizetype wanted) {
        return found == wanted ? QString()
                               : QStringLiteral("%1 %2, not %3").arg(found).arg(QLatin1String(what)).arg(wanted);
    };
    switch (request.format) {
    case ExportFormat::Json:
    case ExportFormat::WebAnnotations:
        return QJsonDocument::fromJson(bytes).isNull() ? QStringLiteral("no JSON") : QString();
    case ExportFormat::Csv: {
        const std::vector<QStringList> rows = readCsv(bytes);
        for (const QStringList &row : rows)
            if (row.size() != rows.front().size())
                return QStringLiteral("a row of %1 cells: %2").arg(row.size()).arg(row.join(u'|'));
        return counted("rows", static_cast<qsizetype>(rows.size()) - 1, rowsOf(request.table, exported));
    }
    case ExportFormat::JsonLines: {
        const QList<QByteArray> lines = bytes.split('\n');
        for (const QByteArray &line : lines)
            if (!line.isEmpty() && QJsonDocument::fromJson(line).isNull())
                return QStringLiteral("no JSON: ") + QString::fromUtf8(line);
        return counted("lines", lines.size() - 1, rowsOf(request.table, exported));
    }
    case ExportFormat::Gexf:
    case ExportFormat::GraphMl:
        return counted("nodes", elementsOf(bytes, QLatin1String("node")), rowsOf(ExportTable::Entities, exported)) +
               counted("edges", elementsOf(bytes, QLatin1String("edge")), rowsOf(ExportTable::Pairs, exported));
    case ExportFormat::Html:
        return counted("articles", bytes.count("<article"), articles) + counted("scripts", bytes.count("<script"), 0);
    case ExportFormat::Markdown:
        return counted("scripts", bytes.count("<script") - bytes.count("\\<script"), 0);
    case ExportFormat::Conll:
        for (const QByteArray &line : bytes.split('\n'))
            if (!line.isEmpty() && line.split(' ').size() != 4)
                return QStringLiteral("not four columns: ") + QString::fromUtf8(line);
        return {};
    case ExportFormat::Brat:
        break;
    }
    return {};
}

} // namespace

class TestExportResults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLeftWhereNothingCanBe_data();
    void nothingIsLeftWhereNothingCanBe();
    void cancelledExportLeavesNothing_data() { nothingIsLeftWhereNothingCanBe_data(); }
    void cancelledExportLeavesNothing();
    void comesBack_data();
    void comesBack();
};

void TestExportResults::nothingIsLeftWhereNothingCanBe_data()
{
    QTest::addColumn<int>("kind");
    const std::vector<Kind> kinds = allKinds();
    for (std::size_t i = 0; i < kinds.size(); ++i)
        QTest::newRow(kinds[i].name.c_str()) << static_cast<int>(i);
}

/// A full disk, a folder that is not there, and a folder in the place of the file, or for brat a file of a folder.
void TestExportResults::nothingIsLeftWhereNothingCanBe()
{
    QFETCH(int, kind);
    const ExportRequest &request = kindAt(kind).request;
    const ExportedArticles &exported = exportedOf(HardLibrary::OneArticle);
    const QTemporaryDir folder;
    const QString full = folder.filePath(QStringLiteral("full"));
    const QString directory = folder.filePath(QStringLiteral("folder"));
    QVERIFY(QFile::link(QStringLiteral("/dev/full"), full) && QDir().mkdir(directory));
    QFile(directory + QStringLiteral("/mine")).open(QIODevice::WriteOnly);
    const QStringList before = contentsOf(folder.path());
    const QString inside = request.format == ExportFormat::Brat ? full : directory + QStringLiteral("/no");
    for (const QString &path : {full, directory, inside + QStringLiteral("/a")}) {
        const auto written = exportResults(request, exported, path, JobControl());
        QVERIFY2(!written, qPrintable(path));
        QCOMPARE(written.error().kind, Problem::Kind::Unwritable);
        QVERIFY(!written.error().message.isEmpty() && !written.error().place.isEmpty());
    }
    QCOMPARE(contentsOf(folder.path()), before);
    QCOMPARE(contentsOf(directory), QStringList{QStringLiteral("mine")});
    QVERIFY(!QFileInfo(QStringLiteral("/dev/full")).isFile());
}

void TestExportResults::cancelledExportLeavesNothing()
{
    QFETCH(int, kind);
    const QTemporaryDir folder;
    JobControl control;
    control.cancel();
    const auto written = exportResults(kindAt(kind).request, exportedOf(HardLibrary::OneArticle),
                                       folder.filePath(QStringLiteral("a")), control);
    QVERIFY(!written);
    QCOMPARE(written.error().kind, Problem::Kind::Cancelled);
    QCOMPARE(contentsOf(folder.path()), QStringList());
}

void TestExportResults::comesBack_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("library");
    const std::vector<Kind> kinds = allKinds();
    for (const HardLibrary library : HardLibraries)
        for (std::size_t i = 0; i < kinds.size(); ++i)
            QTest::addRow("%s: %s", nameOf(library), kinds[i].name.c_str())
                << static_cast<int>(i) << static_cast<int>(library);
}

void TestExportResults::comesBack()
{
    QFETCH(int, kind);
    QFETCH(int, library);
    const ExportRequest &request = kindAt(kind).request;
    const ExportedArticles &exported = exportedOf(static_cast<HardLibrary>(library));
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("out"));
    const auto written = exportResults(request, exported, path, JobControl());
    QVERIFY2(written, written ? "" : qPrintable(written.error().text()));
    QVERIFY(written->empty());
    if (request.format == ExportFormat::Brat) {
        QCOMPARE(QDir(path).entryList({QStringLiteral("*.ann")}).size(),
                 static_cast<qsizetype>(exported.articles.count()));
        return;
    }
    const QString fault = faultOf(request, readAll(path), exported);
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
}

QTEST_GUILESS_MAIN(TestExportResults)
#include "tst_exportresults.moc"
